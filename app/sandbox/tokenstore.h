// Tokens, as the table has them; the long list of service tokens is kept ready as bytes.
#pragma once

#include "sandbox/accountstore.h"

namespace tokendesk::sandbox {

struct Token {
    qint64 id = 0;
    qint64 user = 0;
    QString name;
    qint64 created = 0; ///< Unix seconds, as the other times
    bool active = true; ///< false once revoked
    std::optional<qint64> expiration;
    std::optional<qint64> lastUsed;
    bool scimOnly = false;
};

/// What a search found; without isRead the table cannot be read, and Database::lastError() says
/// why.
struct Lookup {
    bool isRead = false;
    std::optional<Token> token;
};

/// Used in the server's thread only. `last_used` is collected and written in one go, by flush();
/// so a request does not wait for the disk. What is not written yet is read all the same.
class TokenStore {
public:
    TokenStore(Database &database, AccountStore &accounts);

    [[nodiscard]] Lookup find(qint64 id);
    [[nodiscard]] Lookup findByHash(const QByteArray &hash);
    /// Nothing when the table cannot be read, as below.
    [[nodiscard]] std::optional<bool> nameTaken(qint64 user, const QString &name);
    /// Not revoked; the API knows no state "expired" (API contract).
    [[nodiscard]] std::optional<bool> hasActive(qint64 user);

    [[nodiscard]] std::optional<qint64> insert(const Token &token, const QByteArray &hash);
    bool setActive(qint64 id, bool active);
    bool remove(qint64 id);
    void touch(const Token &token, qint64 now);
    bool flush();
    /// Whether there is anything that flush() would write.
    [[nodiscard]] bool dirty() const { return !m_touched.isEmpty(); }

    /// JSON arrays in the contract's shape; nothing when the table cannot be read.
    [[nodiscard]] std::optional<QByteArray> serviceList();
    [[nodiscard]] std::optional<QByteArray> listOf(qint64 user);
    /// An account or a token changed without this store's doing.
    void forgetList() { m_serviceList.clear(); }

    /// One token; `bearer` is added when it is not null.
    [[nodiscard]] QByteArray json(const Token &token, const QByteArray &bearer = {}) const;

private:
    [[nodiscard]] Lookup one(const QString &where, const QVariant &value);
    [[nodiscard]] std::optional<bool> any(const QString &where, const QVariantList &values);
    [[nodiscard]] Token withTouch(Token token) const;
    void append(QByteArray &out, const Token &token, const QByteArray &bearer) const;
    [[nodiscard]] std::optional<QByteArray> list(const QString &where, const QVariantList &values);

    Database &m_database;
    AccountStore &m_accounts;
    QHash<qint64, std::pair<qint64, qint64>> m_touched; ///< token → user, time
    QByteArray m_serviceList;
};

} // namespace tokendesk::sandbox
