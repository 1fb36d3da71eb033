// One function for each endpoint of the API contract; typed, no JSON above this.
#pragma once

#include "api/capabilities.h"
#include "api/decoders.h"
#include "api/httpclient.h"

#include <QCoroTask>
#include <optional>
#include <stop_token>

namespace tokendesk {

struct NewAccount {
    QString name;
    QString role;
    QStringList teams;
};

/// Only what is set is sent.
struct AccountEdit {
    std::optional<QString> name;
    std::optional<QString> role;
    std::optional<QStringList> teams;
};

struct NewToken {
    QString name;
    AccountId accountId = 0;
    std::optional<int> expiresInDays; ///< 1 to 365; nothing: never expires
    bool scimOnly = false;
};

/// How a change is to be sent; see HttpRequest.
struct SendWish {
    bool urgent = false;
    std::stop_token withdrawn;
};

struct AccountList {
    std::vector<Account> accounts; ///< each id once
    std::vector<DecodeIssue> issues;
    bool complete = true; ///< false: the server's total and what it gave differ
};

/// GUI thread; large answers are decoded on a worker thread. Errors: see HttpClient::send. A
/// change is done when the answer shows the thing itself, or is the 204 of a delete (the optional
/// is empty, then); any other success leaves the outcome unknown, as an error.
class ApiClient final {
public:
    explicit ApiClient(HttpClient &http); ///< `http` must outlive this object

    [[nodiscard]] HttpClient &http() const { return m_http; }

    /// Any answer below 500 means reachable.
    QCoro::Task<Result<void>> status();
    QCoro::Task<Result<Capabilities>> capabilities();

    QCoro::Task<Result<TokenList>> serviceTokens();
    /// Proves that the credential works, for every role.
    QCoro::Task<Result<TokenList>> ownTokens();
    /// Never sent twice.
    QCoro::Task<Result<CreatedToken>> createToken(NewToken token, SendWish wish = {});
    QCoro::Task<Result<std::optional<TokenAnswer>>> setRevoked(TokenId id, bool revoked,
                                                               SendWish wish = {});
    QCoro::Task<Result<void>> deleteToken(TokenId id, SendWish wish = {});
    /// What waits to change this token goes first.
    void hurryToken(TokenId id);

    /// All pages of GET /api/users?type=Service&include_deleted=true, or the plain listing where
    /// the document offers only that.
    QCoro::Task<Result<AccountList>> serviceAccounts(Capabilities capabilities);
    QCoro::Task<Result<Account>> account(AccountId id);
    QCoro::Task<Result<Account>> createAccount(NewAccount account);
    QCoro::Task<Result<std::optional<Account>>> updateAccount(AccountId id, AccountEdit edit,
                                                              Capabilities capabilities);
    QCoro::Task<Result<std::optional<Account>>> deactivateAccount(AccountId id, SendWish wish = {});
    QCoro::Task<Result<std::optional<Account>>>
    reactivateAccount(AccountId id, Capabilities capabilities, SendWish wish = {});
    QCoro::Task<Result<std::vector<Team>>> teams();

private:
    HttpClient &m_http;
};

} // namespace tokendesk
