#include "cli/tokensearch.h"

#include "cli/exitcode.h"
#include "cli/judgement.h"
#include "cli/reviewknowledge.h"
#include "cli/words.h"
#include "domain/review/foundbytoken.h"
#include "domain/review/judge.h"
#include "domain/tokenquery.h"
#include "domain/unreadabletimes.h"

#include <algorithm>

namespace tokendesk::cli {

namespace {

/// Every table is there, for reading a query alone.
QueryFacts emptyFacts()
{
    QueryFacts facts;
    facts.scim = std::make_shared<const QHash<TokenId, bool>>();
    facts.findings = std::make_shared<const FoundByToken>();
    facts.owners = std::make_shared<const QHash<TokenId, QString>>();
    facts.reviewDays = std::make_shared<const QHash<TokenId, QDate>>();
    return facts;
}

QCoro::Task<Result<QueryFacts>> readFacts(Workplace *place, Policy policy)
{
    Result<ReviewKnowledge> known = co_await readKnowledge(place);
    if (!known.ok())
        co_return known.error();
    const ReviewInput input = reviewInput(place->session(), known.value());
    QueryFacts facts;
    facts.zone = known->zone;
    known->facts.addTo(facts, place->session().inventory().data());
    facts.findings = foundByToken(judge(input, policy));
    co_return facts;
}

bool hasNegation(const ParsedQuery &query)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [](const QueryGroup &group) {
        return std::any_of(group.begin(), group.end(),
                           [](const QueryTerm &term) { return term.usable && term.negated; });
    });
}

/// A term about what is not known would be left out, and more found than was asked for.
Result<void> checkKnown(const QString &query, const QueryFacts &facts)
{
    const Result<void> checked = checkQuery(query, facts);
    if (checked.ok())
        return checked;
    return usageError(checked.error().message,
                      Words::tr("The window keeps owners and review dates for each connection: "
                                "name one that has been used there, or leave owner: and review: "
                                "out"));
}

} // namespace

Result<void> checkQuery(const QString &query, const QueryFacts &facts)
{
    QStringList wrong;
    const ParsedQuery parsed = parseQuery(query, facts);
    for (const QueryProblem &problem : parsed.problems) {
        const QString term = query.mid(problem.position, problem.length);
        // Nobody may be there to see that a search was understood otherwise than it was meant.
        if (problem.isHint)
            wrong << Words::tr("%1 begins with no word that is known here; to search for it as "
                               "text, put it in double quotes")
                         .arg(term);
        else
            wrong << QStringLiteral("%1: %2").arg(term, problem.sentence);
    }
    if (wrong.isEmpty())
        return {};
    return usageError(wrong.join(QStringLiteral("; ")),
                      Words::tr("The manual page says what a search may ask"));
}

Result<TokenSearch> tokenSearch(const Invocation &call, const QString &query)
{
    TokenSearch search;
    search.query = query;
    const QueryFacts facts = emptyFacts();
    const Result<void> checked = checkQuery(query, facts);
    if (!checked.ok())
        return checked.error();
    const ParsedQuery parsed = parseQuery(query, facts);
    search.asksNothing = parsed.matchesAll();
    search.leavesOut = hasNegation(parsed);
    search.asksReview = asksReview(parsed);
    if (!search.asksReview && !call.has(QStringLiteral("policy")))
        return search;
    Result<Policy> policy = policyOf(call);
    if (!policy.ok())
        return policy.error();
    search.policy = std::move(policy).value();
    return search;
}

JournalUse journalUse(const TokenSearch &search)
{
    return search.asksReview ? JournalUse::Copy : JournalUse::Passing;
}

QCoro::Task<Result<std::vector<int>>> findTokens(Workplace *place, TokenSearch search)
{
    QueryFacts facts;
    if (search.asksReview) {
        Result<QueryFacts> read = co_await readFacts(place, search.policy);
        if (!read.ok())
            co_return read.error();
        facts = std::move(read).value();
        const Result<void> known = checkKnown(search.query, facts);
        if (!known.ok())
            co_return known.error();
    }
    const LiveInventory &live = place->session().inventory();
    TokenFilter filter;
    filter.text = search.query;
    TokenSelection selection = selectTokens(live.data(), filter, live.nowMs(), facts);
    sortTokens(live.data(), TokenColumn::Id, Qt::AscendingOrder, live.nowMs(), selection.rows);
    co_return std::move(selection.rows);
}

bool isAllFound(const Session &session, const TokenSearch &search)
{
    return session.trust().whole
        && !mayMissByTime(parseQuery(search.query, emptyFacts()), session.inventory().data());
}

} // namespace tokendesk::cli
