#include "domain/recordquery.h"

#include "domain/inventory.h"
#include "domain/textmatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordQuery)
};

bool isKnownHere(const QueryTerm &term)
{
    return !term.qualifier || term.qualifier == Qualifier::Name
        || term.qualifier == Qualifier::Account || term.qualifier == Qualifier::Id;
}

bool isPart(const QueryTerm &term, const QString &text)
{
    const std::string folded = foldedKey(text);
    return std::any_of(term.keys.begin(), term.keys.end(),
                       [&folded](const std::string &key) { return containsWord(folded, key); });
}

bool hasNumber(const QueryTerm &term, qint64 number)
{
    return std::find(term.numbers.begin(), term.numbers.end(), number) != term.numbers.end();
}

} // namespace

RecordQuery::RecordQuery(const QString &text)
{
    ParsedQuery query = parseQuery(text);
    for (QueryGroup &group : query.groups) {
        QueryGroup known;
        for (QueryTerm &term : group) {
            term.usable = term.usable && isKnownHere(term);
            if (term.usable)
                known.push_back(term);
            else if (!isKnownHere(term))
                m_problems.push_back(
                    {term.position, term.length,
                     Words::tr("%1: is not known on this page. It has words, name:, account: and "
                               "id:.")
                         .arg(qualifierWord(*term.qualifier)),
                     false});
        }
        if (!known.empty())
            m_groups.push_back(std::move(known));
    }
    m_unshown = unshownTerms(text, query, {});
    // What is not known here may also be wrong: one sentence is enough.
    for (QueryProblem &problem : query.problems) {
        const bool isTold =
            std::any_of(m_problems.begin(), m_problems.end(), [&](const QueryProblem &told) {
                return told.position <= problem.position
                    && problem.position < told.position + told.length;
            });
        if (!isTold)
            m_problems.push_back(std::move(problem));
    }
}

bool RecordQuery::matches(const RecordText &row) const
{
    if (m_groups.empty())
        return true;
    std::optional<std::string> key;
    const auto holds = [&](const QueryTerm &term) {
        if (term.qualifier == Qualifier::Name)
            return isPart(term, row.name);
        if (term.qualifier == Qualifier::Account)
            return hasNumber(term, row.accountId) || isPart(term, row.account);
        if (term.qualifier == Qualifier::Id)
            return hasNumber(term, row.id);
        if (!key)
            key = row.key();
        return containsWord(*key, term.keys.front());
    };
    return std::any_of(m_groups.begin(), m_groups.end(), [&](const QueryGroup &group) {
        return std::all_of(group.begin(), group.end(),
                           [&](const QueryTerm &term) { return holds(term) != term.negated; });
    });
}

} // namespace tokendesk
