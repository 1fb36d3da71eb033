#include "sandbox/tokenstore.h"

#include "sandbox/jsontext.h"

namespace tokendesk::sandbox {

namespace {

const QString columns = QStringLiteral(
    "SELECT id, user, name, created, active, expiration, last_used, scim_only FROM tokens ");

Token fromRow(const QSqlQuery &row)
{
    const auto time = [&row](int column) -> std::optional<qint64> {
        const QVariant value = row.value(column);
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    };
    return {row.value(0).toLongLong(),
            row.value(1).toLongLong(),
            row.value(2).toString(),
            row.value(3).toLongLong(),
            row.value(4).toBool(),
            time(5),
            time(6),
            row.value(7).toBool()};
}

} // namespace

TokenStore::TokenStore(Database &database, AccountStore &accounts)
    : m_database(database)
    , m_accounts(accounts)
{
}

Lookup TokenStore::one(const QString &where, const QVariant &value)
{
    QSqlQuery query = m_database.query(columns + where, {value});
    if (query.next())
        return {true, withTouch(fromRow(query))};
    return {query.isActive(), std::nullopt};
}

std::optional<bool> TokenStore::any(const QString &where, const QVariantList &values)
{
    QSqlQuery query = m_database.query(
        QStringLiteral("SELECT 1 FROM tokens ") + where + QStringLiteral(" LIMIT 1"), values);
    return query.isActive() ? std::optional(query.next()) : std::nullopt;
}

Token TokenStore::withTouch(Token token) const
{
    const auto touched = m_touched.constFind(token.id);
    if (touched != m_touched.cend())
        token.lastUsed = touched->second;
    return token;
}

Lookup TokenStore::find(qint64 id)
{
    return one(QStringLiteral("WHERE id = ?"), id);
}

Lookup TokenStore::findByHash(const QByteArray &hash)
{
    return one(QStringLiteral("WHERE hash = ?"), hash);
}

std::optional<bool> TokenStore::nameTaken(qint64 user, const QString &name)
{
    return any(QStringLiteral("WHERE user = ? AND name = ?"), {user, name});
}

std::optional<bool> TokenStore::hasActive(qint64 user)
{
    return any(QStringLiteral("WHERE user = ? AND active = 1"), {user});
}

std::optional<qint64> TokenStore::insert(const Token &token, const QByteArray &hash)
{
    const bool ok = m_database.run(
        QStringLiteral("INSERT INTO tokens (user, name, created, active, expiration, last_used,"
                       " scim_only, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {token.user, token.name, token.created, token.active, nullable(token.expiration),
         nullable(token.lastUsed), token.scimOnly, hash});
    if (!ok)
        return std::nullopt;
    forgetList();
    return m_database.lastInsertId();
}

bool TokenStore::setActive(qint64 id, bool active)
{
    forgetList();
    return m_database.run(QStringLiteral("UPDATE tokens SET active = ? WHERE id = ?"),
                          {active, id});
}

bool TokenStore::remove(qint64 id)
{
    forgetList();
    m_touched.remove(id);
    return m_database.run(QStringLiteral("DELETE FROM tokens WHERE id = ?"), {id});
}

void TokenStore::touch(const Token &token, qint64 now)
{
    if (token.lastUsed == now)
        return;
    m_touched.insert(token.id, {token.user, now});
    m_accounts.noteLogin(token.user, now);
    const Account *account = m_accounts.find(token.user);
    if (account && account->type == QLatin1String("Service"))
        forgetList();
}

bool TokenStore::flush()
{
    if (m_touched.isEmpty())
        return true;
    Transaction transaction(m_database);
    if (!transaction.isOpen())
        return false;
    for (auto it = m_touched.cbegin(); it != m_touched.cend(); ++it) {
        const auto &[user, at] = it.value();
        if (!m_database.run(QStringLiteral("UPDATE tokens SET last_used = ? WHERE id = ?"),
                            {at, it.key()})
            || !m_database.run(QStringLiteral("UPDATE users SET last_login = ? WHERE id = ?"),
                               {at, user})) {
            return false;
        }
    }
    if (!transaction.commit())
        return false;
    m_touched.clear();
    return true;
}

std::optional<QByteArray> TokenStore::serviceList()
{
    if (m_serviceList.isEmpty()) {
        const auto made = list(
            QStringLiteral("WHERE user IN (SELECT id FROM users WHERE user_type = 'Service')"), {});
        if (!made)
            return std::nullopt;
        m_serviceList = *made;
    }
    return m_serviceList;
}

std::optional<QByteArray> TokenStore::listOf(qint64 user)
{
    return list(QStringLiteral("WHERE user = ?"), {user});
}

std::optional<QByteArray> TokenStore::list(const QString &where, const QVariantList &values)
{
    QSqlQuery query = m_database.query(columns + where + QStringLiteral(" ORDER BY id"), values);
    QByteArray out("[");
    while (query.next()) {
        if (out.size() > 1)
            out.append(",\n");
        append(out, withTouch(fromRow(query)), {});
    }
    if (!m_database.isReadToItsEnd(query)) // half a list would pass for the whole
        return std::nullopt;
    out.append(']');
    return out;
}

QByteArray TokenStore::json(const Token &token, const QByteArray &bearer) const
{
    QByteArray out;
    append(out, token, bearer);
    return out;
}

void TokenStore::append(QByteArray &out, const Token &token, const QByteArray &bearer) const
{
    out.append("{\"id\": ").append(QByteArray::number(token.id)).append(", \"created\": ");
    appendJsonTime(out, token.created);
    out.append(", \"name\": ");
    appendJson(out, token.name);
    out.append(token.active ? ", \"active\": true" : ", \"active\": false");
    out.append(", \"expiration\": ");
    appendJsonTime(out, token.expiration);
    out.append(", \"last_used\": ");
    appendJsonTime(out, token.lastUsed);
    if (!bearer.isNull())
        out.append(", \"bearer_token\": \"").append(bearer).append('"');
    out.append(", \"user\": ");
    const Account *account = m_accounts.find(token.user);
    if (!account) {
        out.append("null}");
        return;
    }
    out.append("{\"id\": ").append(QByteArray::number(account->id));
    const std::pair<const char *, const QString &> fields[]{
        {"user_id", account->userId}, {"user_name", account->userName},
        {"email", account->email},    {"name", account->name},
        {"role", account->role},      {"user_type", account->type}};
    for (const auto &[key, value] : fields) {
        out.append(", \"").append(key).append("\": ");
        appendJson(out, value);
    }
    out.append("}}");
}

} // namespace tokendesk::sandbox
