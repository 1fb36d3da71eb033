#include "models/findingquery.h"

#include "domain/names.h"
#include "domain/querymatch.h"
#include "domain/review/findingwords.h"
#include "domain/textmatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingModel)
};

/// The search text, asked of a finding.
class TextMatch {
public:
    TextMatch(const ReviewView &view, const QString &text)
        : m_view(view)
        , m_query(parseQuery(text, view.facts))
        , m_isAny(m_query.matchesAll())
        , m_matcher(m_query, *view.inventory, view.nowMs, view.facts)
    {
    }
    [[nodiscard]] bool operator()(const Finding &finding) const
    {
        if (m_isAny)
            return true;
        const Inventory &inventory = *m_view.inventory;
        std::vector<int> tokens;
        const auto add = [&](TokenId id) {
            if (const int index = inventory.tokenIndex(id); index >= 0)
                tokens.push_back(index);
        };
        add(finding.token);
        for (const TokenId id : finding.tokens)
            add(id);
        const int account = inventory.accountIndex(finding.account);
        if (tokens.empty() && account >= 0) {
            const auto &all = inventory.tokensOf(account);
            tokens.assign(all.begin(), all.end());
        }
        std::string shown; // made for the first word that asks
        const auto own = [&](const QueryTerm &term) -> std::optional<bool> {
            if (!term.qualifier) {
                if (shown.empty())
                    shown = shownKey(finding);
                return containsWord(shown, term.keys.front());
            }
            if (term.qualifier == Qualifier::Severity)
                return (term.mask >> static_cast<unsigned>(finding.severity) & 1U) != 0;
            if (term.qualifier == Qualifier::Finding)
                return std::find(term.keys.begin(), term.keys.end(),
                                 foldedKey(ruleWord(finding.rule)))
                    != term.keys.end();
            return std::nullopt;
        };
        return m_matcher.matches({own, account, tokens});
    }

private:
    [[nodiscard]] std::string shownKey(const Finding &finding) const
    {
        QStringList parts;
        for (int column = 0; column < findingColumnCount; ++column)
            parts << findingText(m_view, finding, static_cast<FindingColumn>(column));
        return foldedKey(parts.join(QLatin1Char('\n')));
    }

    const ReviewView &m_view;
    ParsedQuery m_query;
    bool m_isAny;
    QueryMatcher m_matcher;
};

/// About a token that expires in the range.
class ExpiryMatch {
public:
    ExpiryMatch(const ReviewView &view, const ExpiryRange &range)
        : m_inventory(*view.inventory)
        , m_any(range.isEmpty())
        , m_cut(range, view.nowMs, view.zone)
    {
    }
    [[nodiscard]] bool operator()(const Finding &finding) const
    {
        const auto is = [this](TokenId id) {
            const int index = m_inventory.tokenIndex(id);
            return index >= 0 && m_inventory.token(index).active
                && m_cut.has(m_inventory.token(index).expiration);
        };
        return m_any || is(finding.token)
            || std::any_of(finding.tokens.begin(), finding.tokens.end(), is);
    }

private:
    const Inventory &m_inventory;
    bool m_any;
    ExpiryCut m_cut;
};

/// The first ones of what was counted by key.
class Tallies {
public:
    void count(qint64 key, Severity severity)
    {
        FindingTally &tally = m_all[key];
        tally.key = key;
        ++tally.count;
        tally.gravest = std::max(tally.gravest, severity);
    }
    [[nodiscard]] std::vector<FindingTally> top() const
    {
        std::vector<FindingTally> tallies(m_all.begin(), m_all.end());
        const auto most = tallies.begin() + std::min<qsizetype>(talliesShown, std::ssize(tallies));
        std::partial_sort(tallies.begin(), most, tallies.end(),
                          [](const FindingTally &a, const FindingTally &b) {
                              return std::tuple(b.gravest, b.count, a.key)
                                  < std::tuple(a.gravest, a.count, b.key);
                          });
        tallies.erase(most, tallies.end());
        return tallies;
    }

private:
    QHash<qint64, FindingTally> m_all;
};

/// Stable: of equals the graver stays in front.
void sortFindings(const ReviewView &view, FindingColumn column, Qt::SortOrder order,
                  std::vector<int> &rows)
{
    if (column == FindingColumn::Severity) {
        if (order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return; // the findings are in this order
    }
    std::vector<std::pair<std::string, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(foldedKey(findingText(view, view.finding(row), column)), row);
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(),
                   [](const auto &one) { return one.second; });
}

} // namespace

FindingSelection selectFindings(const ReviewView &view, const FindingFilter &filter,
                                FindingColumn column, Qt::SortOrder order)
{
    const TextMatch matchesText(view, filter.text);
    std::array<bool, ruleCount> wanted{};
    for (const RuleId rule : allRules())
        wanted[static_cast<size_t>(rule)] =
            filter.rules.isEmpty() || filter.rules.contains(ruleWord(rule));
    const ExpiryMatch expires(view, filter.expires);
    std::array<int, ruleCount> ofRule{};
    Tallies rules;
    Tallies accounts;
    FindingSelection selection;
    for (int i = 0; i < static_cast<int>(view.findings->size()); ++i) {
        const Finding &finding = view.finding(i);
        ++selection.facets.total;
        if (!expires(finding))
            continue;
        const bool isOpen = view.isOpen(finding);
        ++selection.facets.inRange;
        selection.facets.open += isOpen ? 1 : 0;
        ++selection.facets.severities[static_cast<size_t>(finding.severity)];
        ++ofRule[static_cast<size_t>(finding.rule)];
        rules.count(static_cast<qint64>(finding.rule), finding.severity);
        if (finding.account != 0)
            accounts.count(finding.account, finding.severity);
        if ((!filter.severity || *filter.severity == finding.severity)
            && (!filter.openOnly || isOpen)
            && (filter.account == 0 || filter.account == finding.account)
            && wanted[static_cast<size_t>(finding.rule)] && matchesText(finding))
            selection.rows.push_back(i);
    }
    for (const RuleId rule : allRules()) {
        if (const int count = ofRule[static_cast<size_t>(rule)])
            selection.facets.rules.insert(ruleWord(rule), count);
    }
    selection.facets.topRules = rules.top();
    selection.facets.topAccounts = accounts.top();
    sortFindings(view, column, order, selection.rows);
    return selection;
}

std::vector<int> movedFindings(const std::vector<Finding> &before,
                               const std::vector<Finding> &after)
{
    // Both are in the order of comesBefore(): side by side, once.
    std::vector<int> moved(before.size(), -1);
    size_t next = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        while (next < after.size() && comesBefore(after[next], before[i]))
            ++next;
        if (next < after.size() && !comesBefore(before[i], after[next]))
            moved[i] = static_cast<int>(next);
    }
    return moved;
}

QString decisionText(const Decision *decision)
{
    if (!decision)
        return {};
    switch (decision->kind) {
    case DecisionKind::Keep:
        return Words::tr("Keep");
    case DecisionKind::Rotate:
        return Words::tr("Rotate");
    case DecisionKind::Revoke:
        return Words::tr("Revoke");
    case DecisionKind::Delete:
        return Words::tr("Delete");
    case DecisionKind::PutOff:
        return Words::tr("Put off until %1")
            .arg(QLocale().toString(decision->until, QLocale::ShortFormat));
    }
    return {};
}

QString findingText(const ReviewView &view, const Finding &finding, FindingColumn column)
{
    switch (column) {
    case FindingColumn::Severity:
        return severityWords(finding.severity);
    case FindingColumn::Finding:
        return ruleTitle(finding.rule);
    case FindingColumn::Subject:
        return displayText(findingSubject(finding, *view.inventory));
    case FindingColumn::Account:
        return displayText(findingAccount(finding, *view.inventory));
    case FindingColumn::Why:
        return displaySentence(findingReason(finding));
    case FindingColumn::Decision: {
        const Decision *decision = view.decisionOf(finding);
        return !decision && view.isOpen(finding) ? Words::tr("to be decided")
                                                 : decisionText(decision);
    }
    case FindingColumn::Clause:
        return clauseWords(finding);
    }
    return {};
}

} // namespace tokendesk
