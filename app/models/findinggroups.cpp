#include "models/findinggroups.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tokendesk {

namespace {

struct FindingGroupWords {
    Q_DECLARE_TR_FUNCTIONS(FindingModel)
};

qint64 keyOf(const Finding &finding, FindingGrouping grouping)
{
    switch (grouping) {
    case FindingGrouping::Severity:
        return static_cast<qint64>(finding.severity);
    case FindingGrouping::Rule:
        return static_cast<qint64>(finding.rule);
    case FindingGrouping::Account:
        return finding.account;
    case FindingGrouping::None:
        break;
    }
    return 0;
}

} // namespace

std::vector<FindingGroup> groupFindings(const ReviewView &view, FindingGrouping grouping,
                                        const std::vector<int> &findings, bool backwards)
{
    std::vector<FindingGroup> groups;
    if (grouping == FindingGrouping::None)
        return groups;
    QHash<qint64, size_t> known;
    for (const int index : findings) {
        const Finding &finding = view.finding(index);
        const qint64 key = keyOf(finding, grouping);
        const auto found = known.constFind(key);
        const size_t place = found == known.constEnd() ? groups.size() : *found;
        if (place == groups.size()) {
            known.insert(key, place);
            groups.push_back({key, finding.severity, {}});
        }
        groups[place].gravest = std::max(groups[place].gravest, finding.severity);
        groups[place].findings.push_back(index);
    }
    const auto order = [grouping](const FindingGroup &group) {
        const bool isLast = grouping == FindingGrouping::Account && group.key == 0;
        return std::tuple(isLast, -static_cast<int>(group.gravest),
                          -static_cast<qint64>(group.findings.size()), group.key);
    };
    std::sort(groups.begin(), groups.end(), [&order](const FindingGroup &a, const FindingGroup &b) {
        return order(a) < order(b);
    });
    if (backwards)
        std::reverse(groups.begin(), groups.end());
    return groups;
}

QString groupTitle(const ReviewView &view, FindingGrouping grouping, qint64 key)
{
    switch (grouping) {
    case FindingGrouping::Severity:
        return severityWords(static_cast<Severity>(key));
    case FindingGrouping::Rule:
        return ruleTitle(static_cast<RuleId>(key));
    case FindingGrouping::Account: {
        if (key == 0)
            return FindingGroupWords::tr("No account");
        Finding finding;
        finding.account = key;
        const QString name = displayText(findingAccount(finding, *view.inventory));
        return name.isEmpty() ? FindingGroupWords::tr("Account %1").arg(key) : name;
    }
    case FindingGrouping::None:
        break;
    }
    return {};
}

} // namespace tokendesk
