#include "cli/windowsearch.h"

#include "cli/exitcode.h"
#include "cli/judgement.h"
#include "cli/reviewknowledge.h"
#include "cli/words.h"
#include "domain/accountquery.h"
#include "domain/review/foundbytoken.h"
#include "domain/review/judge.h"
#include "domain/tokenquery.h"
#include "domain/unreadabletimes.h"

#include <algorithm>

namespace tokendesk::cli {

namespace {

/// Every table is there, for reading a query alone.
QueryFacts emptyFacts(QueryPage page)
{
    QueryFacts facts;
    facts.page = page;
    facts.scim = std::make_shared<const QHash<TokenId, bool>>();
    facts.findings = std::make_shared<const FoundByToken>();
    facts.owners = std::make_shared<const QHash<TokenId, QString>>();
    facts.reviewDays = std::make_shared<const QHash<TokenId, QDate>>();
    return facts;
}

QCoro::Task<Result<QueryFacts>> readFacts(Workplace *place, WindowSearch search)
{
    Result<ReviewKnowledge> known = co_await readKnowledge(place);
    if (!known.ok())
        co_return known.error();
    const ReviewInput input = reviewInput(place->session(), known.value());
    QueryFacts facts;
    facts.page = search.page;
    facts.zone = known->zone;
    known->facts.addTo(facts, place->session().inventory().data());
    facts.findings = foundByToken(judge(input, search.policy));
    co_return facts;
}

template <typename Condition>
bool hasTerm(const ParsedQuery &query, Condition condition)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [&](const QueryGroup &group) {
        return std::any_of(group.begin(), group.end(),
                           [&](const QueryTerm &term) { return term.usable && condition(term); });
    });
}

bool isNegated(const QueryTerm &term)
{
    return term.negated;
}

/// Of the rows of accounts.
bool asksTokens(const QueryTerm &term)
{
    if (!term.qualifier)
        return false;
    switch (*term.qualifier) {
    case Qualifier::Is:
        return (term.mask & ~(1U << static_cast<unsigned>(TokenState::Active)) & ~deactivatedBit)
            != 0;
    case Qualifier::Role:
    case Qualifier::Account:
    case Qualifier::Team:
    case Qualifier::Name:
    case Qualifier::Id:
        return false;
    case Qualifier::Expires:
    case Qualifier::Unused:
    case Qualifier::Used:
    case Qualifier::Created:
    case Qualifier::Scim:
    case Qualifier::Finding:
    case Qualifier::Severity:
    case Qualifier::Owner:
    case Qualifier::Review:
    case Qualifier::Decision:
    case Qualifier::Change:
    case Qualifier::Outcome:
    case Qualifier::By:
    case Qualifier::Made:
    case Qualifier::When:
    case Qualifier::Deployment:
    case Qualifier::Run:
        break;
    }
    return true;
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

std::vector<int> accountsFound(const LiveInventory &live, const QString &query,
                               const QueryFacts &facts)
{
    AccountFilter filter;
    filter.text = query;
    AccountSelection selection = selectAccounts(live.data(), filter, live.nowMs(), facts);
    sortAccounts(live.data(), AccountColumn::Id, Qt::AscendingOrder, live.nowMs(), selection.rows);
    return std::move(selection.rows);
}

std::vector<int> tokensFound(const LiveInventory &live, const QString &query,
                             const QueryFacts &facts)
{
    TokenFilter filter;
    filter.text = query;
    TokenSelection selection = selectTokens(live.data(), filter, live.nowMs(), facts);
    sortTokens(live.data(), TokenColumn::Id, Qt::AscendingOrder, live.nowMs(), selection.rows);
    return std::move(selection.rows);
}

template <typename MayMiss>
bool lacks(MayMiss mayMissBy, const Session &session, const WindowSearch &search)
{
    const QueryFacts facts = emptyFacts(search.page);
    const LiveInventory &live = session.inventory();
    return mayMissBy(parseQuery(search.query, facts), live.data(), live.nowMs(), facts);
}

Unstated unstatedFor(const Session &session, const WindowSearch &search)
{
    return {lacks(mayMissByTime, session, search), lacks(mayMissByOwner, session, search)};
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

Result<WindowSearch> windowSearch(const Invocation &call, const QString &query, QueryPage page)
{
    WindowSearch search;
    search.page = page;
    search.query = query;
    const QueryFacts facts = emptyFacts(page);
    const Result<void> checked = checkQuery(query, facts);
    if (!checked.ok())
        return checked.error();
    const ParsedQuery parsed = parseQuery(query, facts);
    search.asksNothing = parsed.matchesAll();
    search.leavesOut = hasTerm(parsed, isNegated);
    search.asksTokens = page != QueryPage::Accounts || hasTerm(parsed, asksTokens);
    search.asksReview = asksReview(parsed);
    if (!search.asksReview && !call.has(QStringLiteral("policy")))
        return search;
    Result<Policy> policy = policyOf(call);
    if (!policy.ok())
        return policy.error();
    search.policy = std::move(policy).value();
    return search;
}

JournalUse journalUse(const WindowSearch &search)
{
    return search.asksReview ? JournalUse::Copy : JournalUse::Passing;
}

Access accessFor(const WindowSearch &search)
{
    return search.asksTokens ? Access::Full : Access::ReadAccounts;
}

QCoro::Task<Result<std::vector<int>>> findRows(Workplace *place, WindowSearch search)
{
    QueryFacts facts;
    facts.page = search.page;
    if (search.asksReview) {
        Result<QueryFacts> read = co_await readFacts(place, search);
        if (!read.ok())
            co_return read.error();
        facts = std::move(read).value();
        const Result<void> known = checkKnown(search.query, facts);
        if (!known.ok())
            co_return known.error();
    }
    const LiveInventory &live = place->session().inventory();
    if (search.page == QueryPage::Accounts)
        co_return accountsFound(live, search.query, facts);
    co_return tokensFound(live, search.query, facts);
}

bool isAllFound(const Session &session, const WindowSearch &search)
{
    return session.trust().whole && !unstatedFor(session, search).isAny();
}

ExitCode searchEnd(const Session &session, const WindowSearch &search)
{
    return Workplace::listsEnd(session.trust(), unstatedFor(session, search));
}

} // namespace tokendesk::cli
