// JSON to values. Total: each returns a value or a located error, whatever the bytes. Pure, any
// thread.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/account.h"
#include "domain/result.h"
#include "domain/token.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace tokendesk {

/// A row that was refused (its id cannot be trusted) or shown with a gap (an unreadable date).
struct DecodeIssue {
    qsizetype row = -1; ///< from 0; -1: not about a row
    QString name; ///< what the row calls itself, if anything
    QString path; ///< for example "[12].id"
    QString message;
    bool rowRefused = false;

    bool operator==(const DecodeIssue &) const = default;
};

struct TokenList {
    std::vector<Token> tokens; ///< in the server's order, each id once
    std::vector<Account> accounts; ///< from the tokens' "user" objects, each once; listed = false
    std::vector<DecodeIssue> issues;
};

struct AccountPage {
    std::vector<Account> accounts; ///< listed = true
    std::vector<DecodeIssue> issues;
    qint64 total = -1; ///< "total" or "total_count"; -1 when neither is there
    qsizetype rows = 0; ///< rows in the page, with the refused ones: decides whether more may come
};

struct Team {
    qint64 id = 0;
    QString name;
    bool operator==(const Team &) const = default;
};

struct TeamPage {
    std::vector<Team> teams;
    std::vector<DecodeIssue> issues;
    qint64 total = -1;
    qsizetype rows = 0;
};

struct TokenAnswer {
    Token token;
    Account account;
};

struct CreatedToken {
    Token token;
    Account account;
    SecretBytes value; ///< the bearer token, never through a QString
};

/// A plain array, or a page object with "items".
[[nodiscard]] Result<TokenList> decodeTokenList(const QByteArray &json);
/// A page object, or a plain array (GET /api/users/listing).
[[nodiscard]] Result<AccountPage> decodeAccountPage(const QByteArray &json);
[[nodiscard]] Result<TeamPage> decodeTeamPage(const QByteArray &json);
[[nodiscard]] Result<Account> decodeAccount(const QByteArray &json);
[[nodiscard]] Result<TokenAnswer> decodeToken(const QByteArray &json);
/// Wipes `json`. An answer without a usable bearer_token is an error with outcomeUnknown.
[[nodiscard]] Result<CreatedToken> decodeCreatedToken(QByteArray &&json);

/// FastAPI's error body: `message` and `fields` for the Error of a status; tolerates HTML.
struct ErrorBody {
    QString detail;
    QList<FieldError> fields;
};
[[nodiscard]] ErrorBody decodeErrorBody(const QByteArray &body, const QByteArray &contentType);

} // namespace tokendesk
