#include "models/findingquery.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/querymatch.h"
#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "domain/sortrows.h"
#include "domain/textmatch.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <bit>
#include <tuple>

namespace tokendesk {

namespace {

struct FindingQueryWords {
    Q_DECLARE_TR_FUNCTIONS(FindingModel)

public:
    static QString open() { return tr("To be decided"); }
};

/// A search text, asked of a finding.
class TextMatch {
public:
    TextMatch(const ReviewView &view, const FindingFilter &filter, const QueryFacts &facts,
              FindingTexts &texts)
        : m_view(view)
        , m_query(parseQuery(queryOfBoth(filter, facts), facts))
        , m_isAny(m_query.matchesAll())
        , m_matcher(m_query, *view.inventory, view.nowMs, facts)
        , m_texts(texts)
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
        std::string names; // made for the first word that asks
        const auto own = [&](const QueryTerm &term) -> std::optional<bool> {
            if (isOfAccount && m_matcher.accountNoteHolds(term, account))
                return true;
            return ownHolds(term, finding, names);
        };
        return m_matcher.matches({own, account, tokens, std::span<const int>(subjects)});
    }

private:
    [[nodiscard]] std::optional<bool> ownHolds(const QueryTerm &term, const Finding &finding,
                                               std::string &names) const
    {
        if (!term.qualifier) {
            if (containsWord(m_texts.of(finding), term.keys.front()))
                return true;
            if (names.empty())
                names = namesKey(finding);
            return containsWord(names, term.keys.front());
        }
        if (term.qualifier == Qualifier::Severity)
            return (term.mask & FindingFilter::bit(finding.severity)) != 0;
        if (term.qualifier == Qualifier::Finding)
            return std::find(term.keys.begin(), term.keys.end(), ruleKey(finding.rule))
                != term.keys.end();
        if (term.qualifier == Qualifier::Decision) {
            const ReviewView::Standing standing = m_view.standingOf(finding);
            return ((term.mask & openDecisionBit) != 0 && standing.isOpen)
                || (standing.counts && (term.mask & decisionBit(standing.counts->kind)) != 0);
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
    /// The cells that FindingTexts does not know.
    [[nodiscard]] std::string namesKey(const Finding &finding) const
    {
        std::string key;
        for (const FindingColumn column :
             {FindingColumn::Subject, FindingColumn::Account, FindingColumn::Decision})
            key += foldedKey(findingText(m_view, finding, column)) + '\n';
        return key;
    }

    const ReviewView &m_view;
    ParsedQuery m_query;
    bool m_isAny;
    QueryMatcher m_matcher;
    FindingTexts &m_texts;
};

constexpr unsigned severityFacet = 1;
constexpr unsigned openFacet = 2;
constexpr unsigned ruleFacet = 4;
constexpr unsigned otherFacet = 8; ///< of no chip that counts

/// The parts of a filter, each asked by itself, in one language for chips and text: they cannot
/// mean different things.
class PartMatch {
public:
    PartMatch(const ReviewView &view, const FindingFilter &filter, FindingTexts &texts)
    {
        const QueryFacts facts = findingFacts(view);
        const auto add = [&](unsigned facet, auto part) {
            FindingFilter asked;
            asked.*part = filter.*part;
            if (asked != FindingFilter())
                m_parts.push_back({facet, TextMatch(view, asked, facts, texts)});
        };
        add(severityFacet, &FindingFilter::severities);
        add(openFacet, &FindingFilter::openOnly);
        add(ruleFacet, &FindingFilter::rules);
        add(otherFacet, &FindingFilter::accounts);
        add(otherFacet, &FindingFilter::expires);
        add(otherFacet, &FindingFilter::text); // the dearest
    }
    /// Bits of the facets that keep it away; with two of them no single other choice would show
    /// it, and the rest is not asked.
    [[nodiscard]] unsigned failing(const Finding &finding) const
    {
        unsigned facets = 0;
        for (const auto &[facet, matches] : m_parts) {
            const bool isLost = (facets & otherFacet) != 0 || std::popcount(facets) > 1;
            if (isLost)
                break;
            facets |= matches(finding) ? 0 : facet;
        }
        return facets;
    }

private:
    std::vector<std::pair<unsigned, TextMatch>> m_parts;
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

/// Counts a finding wherever it would be shown if one chip were chosen otherwise.
class FacetCounter {
public:
    explicit FacetCounter(const ReviewView &view)
        : m_view(view)
    {
        m_facets.total = static_cast<int>(view.findings->size());
    }
    void count(const Finding &finding, unsigned failing)
    {
        if ((failing & ~severityFacet) == 0) {
            ++m_facets.allSeverities;
            ++m_facets.severities[static_cast<size_t>(finding.severity)];
        }
        if ((failing & ~openFacet) == 0)
            m_facets.open += m_view.isOpen(finding) ? 1 : 0;
        if ((failing & ~ruleFacet) == 0)
            ++m_ofRule[static_cast<size_t>(finding.rule)];
        if (failing != 0)
            return;
        m_rules.count(static_cast<qint64>(finding.rule), finding.severity);
        for (const AccountId account : accountsOf(finding, *m_view.inventory))
            m_accounts.count(account, finding.severity);
    }
    [[nodiscard]] FindingFacets take()
    {
        for (const RuleId rule : allRules()) {
            if (const int count = m_ofRule[static_cast<size_t>(rule)])
                m_facets.rules.insert(ruleWord(rule), count);
        }
        m_facets.topRules = m_rules.top();
        m_facets.topAccounts = m_accounts.top();
        return std::move(m_facets);
    }

private:
    const ReviewView &m_view;
    FindingFacets m_facets;
    std::array<int, ruleCount> m_ofRule{};
    Tallies m_rules;
    Tallies m_accounts;
};

/// Stable: of equals the graver stays in front.
void sortFindings(const ReviewView &view, FindingColumn column, Qt::SortOrder order,
                  std::vector<int> &rows, const std::atomic_bool &isStopped)
{
    if (column == FindingColumn::Severity) {
        if (order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return; // the findings are in this order
    }
    sortRowsByName(rows, order, [&](int row) {
        return isStopped ? QString() : findingText(view, view.finding(row), column);
    });
}

} // namespace

QueryFacts findingFacts(const ReviewView &view)
{
    QueryFacts facts = view.facts;
    facts.page = QueryPage::Review;
    if (!facts.findings)
        facts.findings = std::make_shared<QHash<TokenId, std::vector<FoundFact>>>();
    return facts;
}

FindingSelection selectFindings(const ReviewView &view, const FindingFilter &filter,
                                FindingColumn column, Qt::SortOrder order, FindingTexts &texts,
                                const std::atomic_bool &isStopped)
{
    texts.keepFor(view.findings->size());
    const PartMatch parts(view, filter, texts);
    FacetCounter counter(view);
    FindingSelection selection;
    const int count = static_cast<int>(view.findings->size());
    for (int i = 0; i < count && !isStopped; ++i) {
        const Finding &finding = view.finding(i);
        const unsigned failing = parts.failing(finding);
        counter.count(finding, failing);
        if (failing == 0)
            selection.rows.push_back(i);
    }
    selection.facets = counter.take();
    sortFindings(view, column, order, selection.rows, isStopped);
    return selection;
}

FindingSelection selectFindings(const ReviewView &view, const FindingFilter &filter,
                                FindingColumn column, Qt::SortOrder order)
{
    FindingTexts texts;
    return selectFindings(view, filter, column, order, texts, false);
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
        return FindingQueryWords::tr("Keep");
    case DecisionKind::Rotate:
        return FindingQueryWords::tr("Rotate");
    case DecisionKind::Revoke:
        return FindingQueryWords::tr("Revoke");
    case DecisionKind::Delete:
        return FindingQueryWords::tr("Delete");
    case DecisionKind::PutOff:
        return FindingQueryWords::tr("Put off until %1").arg(dayWords(decision->until));
    }
    return {};
}

QStringList usualDecisionTexts()
{
    QStringList texts{FindingQueryWords::open()};
    Decision decision;
    for (const DecisionKind kind :
         {DecisionKind::Keep, DecisionKind::Rotate, DecisionKind::Revoke, DecisionKind::Delete}) {
        decision.kind = kind;
        texts << decisionText(&decision);
    }
    decision.kind = DecisionKind::PutOff;
    for (int month = 1; month <= 12; ++month) {
        decision.until = QDate(2028, month, 28); // as long as days get
        texts << decisionText(&decision);
    }
    return texts;
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
        return displaySentence(findingBrief(finding));
    case FindingColumn::Decision: {
        const ReviewView::Standing standing = view.standingOf(finding);
        if (standing.counts)
            return decisionText(standing.counts);
        const QString earlier = decisionText(standing.earlier);
        const QString open = standing.isOpen ? FindingQueryWords::open() : QString();
        if (earlier.isEmpty())
            return open;
        return open.isEmpty() ? FindingQueryWords::tr("earlier: %1").arg(earlier)
                              : FindingQueryWords::tr("%1 (earlier: %2)").arg(open, earlier);
    }
    case FindingColumn::Clause:
        return sourceWords(finding.clause);
    }
    return {};
}

} // namespace tokendesk
