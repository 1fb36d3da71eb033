// What is typed into the search: every text is read, marked within itself, and answered.
#include "fuzzing.h"

#include "domain/querycompletion.h"
#include "domain/querylanguage.h"
#include "domain/recordquery.h"
#include "domain/tokenquery.h"

using namespace tokendesk;

namespace {

constexpr qint64 now = 1'795'000'000'000;

Inventory sample()
{
    std::vector<Account> accounts(3);
    std::vector<Token> tokens(9);
    for (size_t i = 0; i < accounts.size(); ++i) {
        accounts[i].id = static_cast<qint64>(i + 1);
        accounts[i].name = QStringLiteral("Data \"Engineering\" %1").arg(i);
        accounts[i].teams = {QStringLiteral("Public"), QStringLiteral("a:b -c")};
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        tokens[i].id = static_cast<qint64>(i + 1);
        tokens[i].accountId = static_cast<qint64>(i % accounts.size() + 1);
        tokens[i].name = QStringLiteral("nightly-%1").arg(i);
        tokens[i].active = i % 4 != 0;
        tokens[i].created = Moment::at(now - static_cast<qint64>(i) * 40 * msPerDay);
        if (i % 3 != 0)
            tokens[i].expiration = Moment::at(now + (static_cast<qint64>(i) - 4) * msPerDay);
    }
    return {std::move(accounts), std::move(tokens)};
}

bool isWithin(qsizetype position, qsizetype length, const QString &text)
{
    return position >= 0 && length >= 0 && position + length <= text.size();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Inventory inventory = sample();
    const QString text = QString::fromUtf8(bytesOf(data, size));
    QueryFacts facts;
    facts.zone = QTimeZone::utc();
    const ParsedQuery parsed = parseQuery(text, facts);
    for (const QueryProblem &problem : parsed.problems)
        require(isWithin(problem.position, problem.length, text) && !problem.sentence.isEmpty());
    for (const QueryGroup &group : parsed.groups) {
        for (const QueryTerm &term : group)
            require(isWithin(term.position, term.length, text));
    }

    TokenFilter filter;
    filter.text = text;
    const TokenSelection selection = selectTokens(inventory, filter, now, facts);
    require(std::is_sorted(selection.rows.begin(), selection.rows.end()));
    if (parsed.matchesAll())
        require(static_cast<int>(selection.rows.size()) == inventory.tokenCount());

    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        for (const QueryCompletion &completion : queryCompletions(text, cursor, inventory))
            require(isWithin(completion.position, completion.length, text));
    }
    // Every page reads every text, and offers what it reads.
    for (int i = 0; i < queryPageCount; ++i) {
        QueryFacts ofPage = queryFacts(static_cast<QueryPage>(i));
        ofPage.changes = {QStringLiteral("revoke-token")};
        const ParsedQuery read = parseQuery(text, ofPage);
        for (const QueryProblem &problem : read.problems)
            require(isWithin(problem.position, problem.length, text));
        const RecordQuery query(text, ofPage, now);
        const RecordKey key(QStringLiteral("nightly"), QStringLiteral("etl"), {text});
        require(query.matches({}, key) || !read.matchesAll());
        require(isSameQuery(text, text + QLatin1Char(' '), ofPage));
        for (const QueryCompletion &completion :
             queryCompletions(text, text.size(), inventory, ofPage))
            require(isWithin(completion.position, completion.length, text));
    }
    // A value that is quoted says the same again.
    const ParsedQuery quoted = parseQuery(QStringLiteral("name:") + quotedValue(text), facts);
    for (const QueryGroup &group : quoted.groups) {
        for (const QueryTerm &term : group)
            require(term.qualifier || text.contains(QLatin1Char('"'))
                    || text.contains(QLatin1Char('\\')));
    }
    return 0;
}
