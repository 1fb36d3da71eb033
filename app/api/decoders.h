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
    /// How many rows it is the first issue about: one, or as many as it stands for.
    qsizetype rowsLeftOut = 0;
    qsizetype rowsWithGaps = 0;

    bool operator==(const DecodeIssue &) const = default;
    /// "[12].user (nightly-sync): The server does not say …": where, which row, and what.
    [[nodiscard]] QString text() const;
};

struct TokenList {
    std::vector<Token> tokens; ///< in the server's order, each id once
    std::vector<Account> accounts; ///< from the tokens' "user" objects, each once; listed = false
    std::vector<DecodeIssue> issues;
    bool complete = true; ///< false: the server counts more than it gave
};

struct AccountPage {
    std::vector<Account> accounts; ///< listed = true
    std::vector<DecodeIssue> issues;
    qint64 total = -1; ///< "total" or "total_count"; -1 when neither is there
    qsizetype rows = 0; ///< rows in the page, with the refused ones: decides whether more may come
    qint64 size = -1; ///< how many rows the server puts on a page; -1 when it does not say
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
    qint64 size = -1;
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

// Of two equal keys in an object the last wins. Texts over 64 KiB are cut, rows over 2 million left
// out, issues over 1,000 counted in one more; each is said in the issues. Bytes that are no UTF-8
// become U+FFFD with an issue.

/// A plain array, or a page object with "items".
[[nodiscard]] Result<TokenList> decodeTokenList(const QByteArray &json);
/// A page object, or a plain array (GET /api/users/listing).
[[nodiscard]] Result<AccountPage> decodeAccountPage(const QByteArray &json);
[[nodiscard]] Result<TeamPage> decodeTeamPage(const QByteArray &json);
[[nodiscard]] Result<Account> decodeAccount(const QByteArray &json);
[[nodiscard]] Result<TokenAnswer> decodeToken(const QByteArray &json);
/// Wipes `json`. The value is never lost: where the rest cannot be read (the id is 0 then) or the
/// document breaks off behind it, what can be had is returned. Without a usable bearer_token
/// (visible ASCII, at most 64 KiB) an error with outcomeUnknown, which holds no part of it.
[[nodiscard]] Result<CreatedToken> decodeCreatedToken(QByteArray &&json);

/// FastAPI's error body: `message` and `fields` for the Error of a status; tolerates HTML.
struct ErrorBody {
    QString detail;
    QList<FieldError> fields;
};
/// `detail` and every message: one line of plain text, at most 500 characters; at most 50 fields.
[[nodiscard]] ErrorBody decodeErrorBody(const QByteArray &body, const QByteArray &contentType);

} // namespace tokendesk
