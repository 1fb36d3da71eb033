#include "workflows/tokenproof.h"

#include "workflows/carryout.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenProof)
};

} // namespace

QCoro::Task<Result<void>> proveToken(QPointer<Session> session, SecretBytes value, TokenId token)
{
    if (!session)
        co_return closedError();
    ServerClock clock;
    Credentials credentials = session->http().credentialsWith(std::move(value));
    HttpClient http(session->connection(), std::move(credentials), clock);
    ApiClient api(http);
    Result<TokenList> own = co_await api.ownTokens();
    if (!own.ok()) {
        Error error = own.error();
        if (error.httpStatus == 403)
            error.remedy = Words::tr("A token for directory sync (SCIM) only is refused here, and "
                                     "may work all the same");
        co_return error;
    }
    const std::vector<Token> &tokens = own->tokens;
    const bool isThere = std::any_of(tokens.begin(), tokens.end(),
                                     [token](const Token &one) { return one.id == token; });
    // A server that lists none has let it in all the same.
    if (token != 0 && !tokens.empty() && !isThere) {
        Error error = refusal(Words::tr("The server let it in, but as another token"));
        error.remedy = Words::tr("Look at the account's tokens before you go on");
        co_return error;
    }
    co_return Result<void>();
}

} // namespace tokendesk
