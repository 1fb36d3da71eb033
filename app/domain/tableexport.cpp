#include "domain/tableexport.h"

#include "domain/duration.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

namespace {

QString expiryText(Moment expiration)
{
    return expiration.isNull() ? QStringLiteral("never") : isoTime(expiration);
}

QString lastUsedText(Moment lastUsed)
{
    return lastUsed.isNull() ? QStringLiteral("never") : isoTime(lastUsed);
}

QJsonValue timeValue(Moment moment)
{
    return moment.isSet() ? QJsonValue(isoTime(moment)) : QJsonValue(QJsonValue::Null);
}

QJsonObject accountObject(const Account &account)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("user_id"), account.serviceId},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("email"), account.email},
            {QStringLiteral("role"), account.role},
            {QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)},
            {QStringLiteral("created_at"), endValue(account.created)},
            {QStringLiteral("deleted_at"),
             account.isStateKnown() && !account.deleted.isUnreadable() ? timeValue(account.deleted)
                                                                       : QJsonValue::Undefined},
            {QStringLiteral("last_login"), endValue(account.lastLogin)}};
}

QByteArray document(const QString &key, const QJsonArray &items, qint64 nowMs)
{
    const QJsonObject object{{QStringLiteral("exported_at"), isoTime(Moment::at(nowMs))},
                             {key, items}};
    return QJsonDocument(object).toJson();
}

} // namespace

QJsonValue endValue(Moment moment)
{
    return moment.isUnknown() ? QJsonValue(QJsonValue::Undefined) : timeValue(moment);
}

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty())
        return false;
    // Spreadsheets skip white space before a formula's first character.
    const QString start = text.trimmed();
    const QChar first = start.isEmpty() ? text.front() : start.front();
    return QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n|%").contains(first)
        || QStringLiteral("\t\r\n").contains(text.front());
}

QByteArray csvRow(const QStringList &fields)
{
    QByteArray row;
    for (const QString &field : fields) {
        if (!row.isEmpty())
            row += ',';
        row += csvField(field);
    }
    return row + "\r\n";
}

QByteArray csvStart(const QStringList &titles)
{
    return QByteArray("\xEF\xBB\xBF") + csvRow(titles);
}

QString harmlessText(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QByteArray csvField(const QString &text)
{
    QString field = harmlessText(text);
    field.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const QString quoted = QLatin1Char('"') + field + QLatin1Char('"');
    return quoted.toUtf8();
}

QByteArray tokensAsCsv(const Inventory &inventory, const std::vector<int> &rows, qint64 nowMs)
{
    QByteArray csv = csvStart(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("state"),
         QStringLiteral("account_id"), QStringLiteral("account"), QStringLiteral("service_id"),
         QStringLiteral("role"), QStringLiteral("teams"), QStringLiteral("expiration"),
         QStringLiteral("last_used"), QStringLiteral("created"), QStringLiteral("account_state")});
    for (const int row : rows) {
        const Token &token = inventory.token(row);
        const Account &account = inventory.accountOf(row);
        csv += csvRow({QString::number(token.id), token.name, tokenStateId(token, nowMs),
                       QString::number(account.id), account.name, account.serviceId, account.role,
                       account.teams.join(QLatin1String("; ")), expiryText(token.expiration),
                       lastUsedText(token.lastUsed), isoTime(token.created), account.stateId()});
    }
    return csv;
}

QByteArray accountsAsCsv(const Inventory &inventory, const std::vector<int> &rows, qint64 nowMs)
{
    QByteArray csv = csvStart(
        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("service_id"),
         QStringLiteral("email"), QStringLiteral("role"), QStringLiteral("teams"),
         QStringLiteral("state"), QStringLiteral("tokens_active"), QStringLiteral("tokens_expired"),
         QStringLiteral("tokens_revoked"), QStringLiteral("next_expiry"),
         QStringLiteral("last_used"), QStringLiteral("created")});
    for (const int row : rows) {
        const Account &account = inventory.account(row);
        const AccountSummary summary = summarise(inventory, row, nowMs);
        const auto number = [&](int count) {
            return summary.isKnown ? QString::number(count) : QString();
        };
        const auto count = [&](TokenState state) {
            return number(summary.tokens[static_cast<size_t>(state)]);
        };
        csv += csvRow({QString::number(account.id), account.name, account.serviceId, account.email,
                       account.role, account.teams.join(QLatin1String("; ")), account.stateId(),
                       number(summary.live()), count(TokenState::Expired),
                       count(TokenState::Revoked), isoTime(summary.nextExpiry),
                       lastUsedText(summary.lastUsed), isoTime(account.created)});
    }
    return csv;
}

QByteArray tokensAsJson(const Inventory &inventory, const std::vector<int> &rows, qint64 nowMs)
{
    const QJsonValue unstated(QJsonValue::Undefined); // is left out
    QJsonArray items;
    for (const int row : rows) {
        const Token &token = inventory.token(row);
        const Account &account = inventory.accountOf(row);
        const bool isUnclear = isStateUnclear(token, nowMs);
        items << QJsonObject{
            {QStringLiteral("id"), token.id},
            {QStringLiteral("name"), token.name},
            {QStringLiteral("state"), isUnclear ? unstated : tokenStateId(token, nowMs)},
            {QStringLiteral("active"), isUnclear ? unstated : token.active},
            {QStringLiteral("created"), endValue(token.created)},
            {QStringLiteral("expiration"), endValue(token.expiration)},
            {QStringLiteral("last_used"), endValue(token.lastUsed)},
            {QStringLiteral("user"),
             account.isKnown() ? QJsonValue(accountObject(account))
                               : QJsonValue(QJsonValue::Null)}};
    }
    return document(QStringLiteral("tokens"), items, nowMs);
}

QByteArray accountsAsJson(const Inventory &inventory, const std::vector<int> &rows, qint64 nowMs)
{
    QJsonArray items;
    for (const int row : rows) {
        QJsonObject object = accountObject(inventory.account(row));
        const AccountSummary summary = summarise(inventory, row, nowMs);
        QJsonObject counts;
        for (int state = 0; state < tokenStateCount; ++state)
            counts.insert(tokenStateId(static_cast<TokenState>(state)),
                          summary.tokens[static_cast<size_t>(state)]);
        object.insert(QStringLiteral("tokens"),
                      summary.isKnown ? QJsonValue(counts) : QJsonValue(QJsonValue::Null));
        object.insert(QStringLiteral("next_expiry"), timeValue(summary.nextExpiry));
        object.insert(QStringLiteral("last_used"), timeValue(summary.lastUsed));
        items << object;
    }
    return document(QStringLiteral("accounts"), items, nowMs);
}

} // namespace tokendesk
