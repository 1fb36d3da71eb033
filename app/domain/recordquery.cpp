#include "domain/recordquery.h"

#include "domain/inventory.h"
#include "domain/textmatch.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool isWhole(const QueryTerm &term, std::string_view text)
{
    return std::find(term.keys.begin(), term.keys.end(), text) != term.keys.end();
}

bool hasNumber(const QueryTerm &term, qint64 number)
{
    return std::find(term.numbers.begin(), term.numbers.end(), number) != term.numbers.end();
}

template <typename KeyOf>
bool termHolds(const QueryTerm &term, const std::vector<MomentRange> &ranges, const RecordText &row,
               const KeyOf &keyOf)
{
    if (!term.qualifier)
        return containsWord(keyOf().all(), term.keys.front());
    switch (*term.qualifier) {
    case Qualifier::Name:
        return term.holdsText(keyOf().name());
    case Qualifier::Account:
        return hasNumber(term, row.account)
            || (!term.texts.isEmpty() && term.holdsText(keyOf().account()));
    case Qualifier::Id:
        return hasNumber(term, row.id);
    case Qualifier::Change:
        return (term.mask & row.change) != 0;
    case Qualifier::Outcome:
        return (term.mask & row.outcome) != 0;
    case Qualifier::Made:
        return (term.mask & row.made) != 0;
    case Qualifier::By:
        return isWhole(term, keyOf().by());
    case Qualifier::Deployment:
        return term.holdsText(keyOf().deployment());
    case Qualifier::Run:
        return term.holdsText(keyOf().run());
    case Qualifier::When:
        return std::any_of(ranges.begin(), ranges.end(),
                           [&row](const MomentRange &range) { return range.contains(row.atMs); });
    default: // not of such rows
        break;
    }
    return false;
}

} // namespace

RecordKey::RecordKey(const QString &name, const QString &account, const QStringList &rest,
                     const QString &by, const QString &deployment, const QString &run)
{
    size_t index = 0;
    for (const QString &part : {name, account, by, deployment, run}) {
        m_all += foldedKey(part);
        m_ends[index++] = static_cast<quint32>(m_all.size());
        m_all += '\n';
    }
    m_all += foldedKey(rest.join(QLatin1Char('\n')));
}

std::string_view RecordKey::part(size_t index) const
{
    const size_t from = index == 0 || m_all.empty() ? 0 : m_ends[index - 1] + 1;
    return std::string_view(m_all).substr(from, m_ends[index] - from);
}

RecordQuery::RecordQuery(const QString &text, const QueryFacts &facts, qint64 nowMs)
{
    ParsedQuery parsed = parseQuery(text, facts);
    for (QueryGroup &group : parsed.groups) {
        std::vector<Term> terms;
        for (QueryTerm &term : group) {
            if (!term.usable)
                continue;
            std::vector<MomentRange> ranges = momentRanges(term, nowMs, facts.zone);
            terms.push_back({std::move(term), std::move(ranges)});
        }
        // Text is the dearest to look at.
        std::stable_partition(terms.begin(), terms.end(),
                              [](const Term &term) { return term.said.texts.isEmpty(); });
        if (!terms.empty())
            m_groups.push_back(std::move(terms));
    }
}

template <typename KeyOf>
bool RecordQuery::holds(const RecordText &row, const KeyOf &keyOf) const
{
    return m_groups.empty()
        || std::any_of(m_groups.begin(), m_groups.end(), [&](const std::vector<Term> &terms) {
               return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
                   return termHolds(term.said, term.ranges, row, keyOf) != term.said.negated;
               });
           });
}

bool RecordQuery::matches(const RecordText &row) const
{
    std::optional<RecordKey> key;
    return holds(row, [&]() -> const RecordKey & {
        if (!key)
            key = row.key();
        return *key;
    });
}

bool RecordQuery::matches(const RecordText &row, const RecordKey &key) const
{
    return holds(row, [&key]() -> const RecordKey & { return key; });
}

std::optional<qint64> RecordQuery::since() const
{
    std::optional<qint64> since;
    for (const std::vector<Term> &terms : m_groups) {
        std::optional<qint64> ofGroup;
        for (const Term &term : terms) {
            if (term.said.qualifier != Qualifier::When || term.said.negated)
                continue;
            const auto first = std::min_element(
                term.ranges.begin(), term.ranges.end(),
                [](const MomentRange &a, const MomentRange &b) { return a.from < b.from; });
            ofGroup = std::max(ofGroup.value_or(first->from), first->from);
        }
        if (!ofGroup)
            return std::nullopt;
        since = std::min(since.value_or(*ofGroup), *ofGroup);
    }
    return since;
}

} // namespace tokendesk
