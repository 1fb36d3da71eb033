#include "models/findingquery.h"

#include "domain/names.h"
#include "domain/querymatch.h"
#include "domain/review/findingwords.h"
#include "domain/sortrows.h"
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

/// A search text, asked of a finding.
class TextMatch {
public:
    TextMatch(const ReviewView &view, const QString &text, const QueryFacts &facts)
        : m_view(view)
        , m_query(parseQuery(text, facts))
        , m_isAny(m_query.matchesAll())
        , m_matcher(m_query, *view.inventory, view.nowMs, facts)
    {
    }
    [[nodiscard]] bool operator()(const Finding &finding) const
    {
        if (m_isAny)
            return true;
        const Inventory &inventory = *m_view.inventory;
        std::vector<int> subjects;
        const auto add = [&](TokenId id) {
            if (const int index = inventory.tokenIndex(id); index >= 0)
                subjects.push_back(index);
        };
        add(finding.token);
        for (const TokenId id : finding.tokens)
            add(id);
        const int account = inventory.accountIndex(finding.account);
        const bool isOfAccount = subjects.empty() && account >= 0;
        const std::span<const int> tokens = isOfAccount
            ? std::span<const int>(inventory.tokensOf(account))
            : std::span<const int>(subjects);
        std::string shown; // made for the first word that asks
        const auto own = [&](const QueryTerm &term) -> std::optional<bool> {
            if (isOfAccount && m_matcher.accountNoteHolds(term, account))
                return true;
            return ownHolds(term, finding, shown);
        };
        return m_matcher.matches({own, account, tokens, std::span<const int>(subjects)});
    }

private:
    [[nodiscard]] std::optional<bool> ownHolds(const QueryTerm &term, const Finding &finding,
                                               std::string &shown) const
    {
        if (!term.qualifier) {
            if (shown.empty())
                shown = shownKey(finding);
            return containsWord(shown, term.keys.front());
        }
        if (term.qualifier == Qualifier::Severity)
            return (term.mask & FindingFilter::bit(finding.severity)) != 0;
        if (term.qualifier == Qualifier::Finding)
            return std::find(term.keys.begin(), term.keys.end(), ruleKey(finding.rule))
                != term.keys.end();
        if (term.qualifier == Qualifier::Decision) {
            const Decision *decision = m_view.decisionOf(finding);
            return ((term.mask & openDecisionBit) != 0 && m_view.isOpen(finding))
                || (decision && (term.mask & decisionBit(decision->kind)) != 0);
        }
        return std::nullopt;
    }
    [[nodiscard]] static const std::string &ruleKey(RuleId rule)
    {
        static const std::array<std::string, ruleCount> keys = [] {
            std::array<std::string, ruleCount> all;
            for (const RuleId each : allRules())
                all[static_cast<size_t>(each)] = foldedKey(ruleWord(each));
            return all;
        }();
        return keys[static_cast<size_t>(rule)];
    }
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

using querychips::termText;

bool readSeverities(const QueryTerm &term, FindingFilter &filter)
{
    filter.severities = term.mask;
    return term.qualifier == Qualifier::Severity && term.mask != 0;
}

QString writeSeverities(const FindingFilter &filter)
{
    QStringList values;
    for (auto it = allSeverities.rbegin(); it != allSeverities.rend(); ++it) {
        if (filter.hasSeverity(*it))
            values << severityId(*it);
    }
    // So many of the gravest: "and above".
    const unsigned gravest = (1U << severityCount) - (1U << (severityCount - values.size()));
    if (values.size() > 1 && filter.severities == gravest)
        values = {QStringLiteral(">=") + values.constLast()};
    return termText(Qualifier::Severity, values);
}

bool readOpen(const QueryTerm &term, FindingFilter &filter)
{
    filter.openOnly = true;
    return term.qualifier == Qualifier::Decision && term.mask == openDecisionBit;
}

QString writeOpen(const FindingFilter &filter)
{
    return filter.openOnly ? termText(Qualifier::Decision, {QStringLiteral("open")}) : QString();
}

bool readRules(const QueryTerm &term, FindingFilter &filter)
{
    for (const QString &text : term.texts)
        filter.rules.insert(text.toLower());
    return term.qualifier == Qualifier::Finding;
}

QString writeRules(const FindingFilter &filter)
{
    return termText(Qualifier::Finding, querychips::textValues(filter.rules));
}

bool readAccounts(const QueryTerm &term, FindingFilter &filter)
{
    filter.accounts = QSet<AccountId>(term.numbers.begin(), term.numbers.end());
    return term.qualifier == Qualifier::Account && term.texts.isEmpty();
}

QString writeAccounts(const FindingFilter &filter)
{
    return termText(Qualifier::Account, querychips::idValues(filter.accounts));
}

bool readExpiry(const QueryTerm &term, FindingFilter &filter)
{
    if (term.qualifier != Qualifier::Expires)
        return false;
    for (const TimeSpan &span : term.spans) {
        switch (span.kind) {
        case TimeSpan::Kind::Age:
        case TimeSpan::Kind::Moments:
        case TimeSpan::Kind::Unknown:
            return false;
        case TimeSpan::Kind::Never:
            filter.expires.never = true;
            break;
        case TimeSpan::Kind::Overdue:
            filter.expires.overdue = true;
            break;
        case TimeSpan::Kind::Later:
            filter.expires.later = true;
            break;
        case TimeSpan::Kind::Days:
            if (!span.from.isValid() || !span.to.isValid() || filter.expires.from.isValid())
                return false;
            filter.expires.from = span.from;
            filter.expires.to = span.to.addDays(1);
            break;
        }
    }
    return true;
}

QString writeExpiry(const FindingFilter &filter)
{
    QStringList values;
    const ExpiryRange &range = filter.expires;
    if (range.overdue)
        values << QStringLiteral("overdue");
    if (range.from.isValid())
        values << range.from.toString(Qt::ISODate) + QLatin1String("..")
                + range.to.addDays(-1).toString(Qt::ISODate);
    if (range.later)
        values << QStringLiteral("later");
    if (range.never)
        values << QStringLiteral("never");
    return termText(Qualifier::Expires, values);
}

constexpr std::array<ChipFacet<FindingFilter>, 5> findingChips{{{readSeverities, writeSeverities},
                                                                {readOpen, writeOpen},
                                                                {readRules, writeRules},
                                                                {readAccounts, writeAccounts},
                                                                {readExpiry, writeExpiry}}};

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

/// Its own, or those of the tokens that it is about: as account: finds it.
QSet<AccountId> accountsOf(const Finding &finding, const Inventory &inventory)
{
    QSet<AccountId> accounts;
    if (finding.account != 0) {
        accounts.insert(finding.account);
        return accounts;
    }
    for (const TokenId token : finding.tokens) {
        if (const int index = inventory.tokenIndex(token); index >= 0)
            accounts.insert(inventory.token(index).accountId);
    }
    return accounts;
}

/// Stable: of equals the graver stays in front.
void sortFindings(const ReviewView &view, FindingColumn column, Qt::SortOrder order,
                  std::vector<int> &rows)
{
    if (column == FindingColumn::Severity) {
        if (order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return; // the findings are in this order
    }
    sortRowsByName(rows, order,
                   [&](int row) { return findingText(view, view.finding(row), column); });
}

} // namespace

template <>
std::span<const ChipFacet<FindingFilter>> chipFacets<FindingFilter>()
{
    return findingChips;
}

QueryFacts findingFacts(const ReviewView &view)
{
    QueryFacts facts = view.facts;
    facts.page = QueryPage::Review;
    if (!facts.findings)
        facts.findings = std::make_shared<QHash<TokenId, std::vector<FoundFact>>>();
    return facts;
}

FindingSelection selectFindings(const ReviewView &view, const FindingFilter &filter,
                                FindingColumn column, Qt::SortOrder order)
{
    const QueryFacts facts = findingFacts(view);
    // One language for chips and text: they cannot mean different things.
    const TextMatch matches(view, queryOfBoth(filter, facts), facts);
    FindingFilter range;
    range.expires = filter.expires;
    const TextMatch expires(view, queryOfBoth(range, facts), facts);
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
        for (const AccountId account : accountsOf(finding, *view.inventory))
            accounts.count(account, finding.severity);
        if (matches(finding))
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
        if (const KeptDecision *decision = view.decisionOf(finding))
            return decisionText(decision);
        const QString earlier = decisionText(view.earlierDecisionOf(finding));
        const QString open = view.isOpen(finding) ? Words::tr("To be decided") : QString();
        if (earlier.isEmpty())
            return open;
        return open.isEmpty() ? Words::tr("earlier: %1").arg(earlier)
                              : Words::tr("%1 (earlier: %2)").arg(open, earlier);
    }
    case FindingColumn::Clause:
        return clauseWords(finding);
    }
    return {};
}

} // namespace tokendesk
