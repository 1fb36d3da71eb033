// Lists and single answers: any bytes give values that keep their promises, or a located error.
#include "fuzzing.h"

#include "api/decoders.h"

#include <QSet>

using namespace tokendesk;

namespace {

template <typename Row>
void requireUnique(const std::vector<Row> &rows)
{
    QSet<qint64> ids;
    for (const Row &row : rows) {
        require(!ids.contains(row.id));
        ids.insert(row.id);
        require(row.name.size() < 64 * 1024);
    }
}

void requireBounded(const std::vector<DecodeIssue> &issues)
{
    require(issues.size() <= 1001);
    for (const DecodeIssue &issue : issues)
        require(!issue.message.isEmpty() && issue.name.size() <= 200);
}

template <typename T>
void requireTold(const Result<T> &result)
{
    if (!result.ok())
        require(result.error().kind == Error::Kind::Undecodable && !result.error().message.isEmpty()
                && !result.error().remedy.isEmpty());
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = bytesOf(data, size);
    const auto tokens = decodeTokenList(json);
    requireTold(tokens);
    if (tokens.ok()) {
        requireUnique(tokens->tokens);
        requireUnique(tokens->accounts);
        requireBounded(tokens->issues);
    }
    const auto accounts = decodeAccountPage(json);
    requireTold(accounts);
    // The same document: all of them read it, or none does.
    require(accounts.ok() == tokens.ok());
    if (accounts.ok()) {
        requireUnique(accounts->accounts);
        requireBounded(accounts->issues);
        require(accounts->rows >= static_cast<qsizetype>(accounts->accounts.size()));
        require(accounts->total >= -1);
    }
    const auto teams = decodeTeamPage(json);
    require(teams.ok() == tokens.ok());
    requireTold(decodeAccount(json));
    requireTold(decodeToken(json));
    return 0;
}
