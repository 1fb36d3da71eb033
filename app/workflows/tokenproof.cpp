#include "workflows/tokenproof.h"

#include "workflows/carryout.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct TokenProofWords {
    Q_DECLARE_TR_FUNCTIONS(TokenProof)
};

/// The refusal is of the value that was tried, not of the connection's credential.
Error aboutValue(Error error)
{
    if (error.httpStatus == 401) {
        error.message = TokenProofWords::tr("The server did not accept the new token's value");
        error.remedy =
            TokenProofWords::tr("Wait a moment and try again: it may not be known everywhere yet. "
                                "If it stays so, revoke the token and make another");
    } else if (error.httpStatus == 403) {
        error.remedy =
            TokenProofWords::tr("A token for directory sync (SCIM) only is refused here, and "
                                "may work all the same");
    }
    return error;
}

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
    if (!own.ok())
        co_return aboutValue(own.error());
    const std::vector<Token> &tokens = own->tokens;
    const bool isThere = std::any_of(tokens.begin(), tokens.end(),
                                     [token](const Token &one) { return one.id == token; });
    // A server that lists none has let it in all the same.
    if (token != 0 && !tokens.empty() && !isThere) {
        Error error = refusal(TokenProofWords::tr("The server let it in, but as another token"));
        error.remedy = TokenProofWords::tr("Look at the account's tokens before you go on");
        co_return error;
    }
    co_return Result<void>();
}

} // namespace tokendesk
