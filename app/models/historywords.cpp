#include "models/historywords.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tableexport.h"
#include "domain/token.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace tokendesk {

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString stateText(const QString &word)
{
    if (word == QLatin1String("active"))
        return HistoryWords::tr("Active");
    if (word == QLatin1String("expired"))
        return tokenStateWord(TokenState::Expired);
    if (word == QLatin1String("revoked"))
        return HistoryWords::tr("Revoked");
    if (word == QLatin1String("deactivated"))
        return HistoryWords::tr("Deactivated");
    return displayText(word);
}

QString expiryText(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? dayWords(time.toLocalTime().date()) : HistoryWords::tr("never");
}

QString arrow(const QString &before, const QString &after)
{
    return HistoryWords::tr("%1 → %2", "from what to what").arg(before, after);
}

QString hostOf(const QString &origin)
{
    const QUrl url(origin);
    if (url.host().isEmpty())
        return displayText(origin);
    return url.port() < 0 ? url.host()
                          : QStringLiteral("%1:%2").arg(url.host(), QString::number(url.port()));
}

} // namespace

QString historyKindText(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::TokenCreated:
        return HistoryWords::tr("Token created");
    case HistoryKind::TokenRevoked:
        return HistoryWords::tr("Token revoked");
    case HistoryKind::TokenRestored:
        return HistoryWords::tr("Token restored");
    case HistoryKind::TokenDeleted:
        return HistoryWords::tr("Token deleted");
    case HistoryKind::TokenRenamed:
        return HistoryWords::tr("Token renamed");
    case HistoryKind::TokenExpiryChanged:
        return HistoryWords::tr("Expiry changed");
    case HistoryKind::AccountCreated:
        return HistoryWords::tr("Account created");
    case HistoryKind::AccountDeactivated:
        return HistoryWords::tr("Account deactivated");
    case HistoryKind::AccountReactivated:
        return HistoryWords::tr("Account reactivated");
    case HistoryKind::AccountRoleChanged:
        return HistoryWords::tr("Role changed");
    case HistoryKind::AccountRenamed:
        return HistoryWords::tr("Account renamed");
    case HistoryKind::AccountGone:
        return HistoryWords::tr("Account not listed any more");
    case HistoryKind::WatchRestarted:
        return HistoryWords::tr("Another deployment");
    }
    return {};
}

QString historyChangeText(const HistoryEvent &event)
{
    switch (event.kind) {
    case HistoryKind::TokenCreated:
        return arrow(HistoryWords::tr("not there"), stateText(event.after));
    case HistoryKind::AccountCreated:
        return arrow(HistoryWords::tr("not there"),
                     event.after.isEmpty() ? HistoryWords::tr("Active") : displayText(event.after));
    case HistoryKind::TokenDeleted:
        return arrow(stateText(event.before), HistoryWords::tr("Deleted"));
    case HistoryKind::AccountGone:
        return arrow(stateText(event.before), HistoryWords::tr("gone"));
    case HistoryKind::TokenRevoked:
    case HistoryKind::TokenRestored:
    case HistoryKind::AccountDeactivated:
    case HistoryKind::AccountReactivated:
        return arrow(stateText(event.before), stateText(event.after));
    case HistoryKind::TokenExpiryChanged:
        return arrow(expiryText(event.before), expiryText(event.after));
    case HistoryKind::TokenRenamed:
    case HistoryKind::AccountRoleChanged:
    case HistoryKind::AccountRenamed:
        return arrow(event.before.isEmpty() ? HistoryWords::tr("none") : displayText(event.before),
                     displayText(event.after));
    case HistoryKind::WatchRestarted:
        return event.before == event.after ? HistoryWords::tr("made anew")
                                           : arrow(hostOf(event.before), hostOf(event.after));
    }
    return {};
}

QString historyMakerText(const HistoryEvent &event)
{
    return event.byThisProgram ? HistoryWords::tr("This program") : HistoryWords::tr("Elsewhere");
}

QString historySubject(const HistoryEvent &event)
{
    return event.kind == HistoryKind::WatchRestarted ? hostOf(event.after) : event.name;
}

QString historyWhenText(const HistoryEvent &event)
{
    return HistoryWords::tr("Between %1 and %2")
        .arg(exactTime(Moment::at(event.afterMs)), exactTime(Moment::at(event.seenMs)));
}

QByteArray historyAsCsv(const HistoryEvents &events, const std::vector<int> &rows)
{
    QByteArray csv =
        csvStart({QStringLiteral("not_before"), QStringLiteral("seen"), QStringLiteral("change"),
                  QStringLiteral("token_id"), QStringLiteral("token"), QStringLiteral("account_id"),
                  QStringLiteral("account"), QStringLiteral("before"), QStringLiteral("after"),
                  QStringLiteral("made_by")});
    for (const int row : rows) {
        const HistoryEvent &event = events[static_cast<size_t>(row)];
        const bool isToken = event.token != 0;
        csv += csvRow(
            {isoTime(Moment::at(event.afterMs)), isoTime(Moment::at(event.seenMs)),
             historyKindWord(event.kind), isToken ? QString::number(event.token) : QString(),
             isToken ? event.name : QString(),
             event.account != 0 ? QString::number(event.account) : QString(),
             isToken ? event.accountName : event.name, event.before, event.after,
             event.byThisProgram ? QStringLiteral("this-program") : QStringLiteral("elsewhere")});
    }
    return csv;
}

QByteArray historyAsJson(const HistoryEvents &events, const std::vector<int> &rows)
{
    const auto idOrNull = [](qint64 id) { return id != 0 ? QJsonValue(id) : QJsonValue(); };
    const auto textOrNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray changes;
    for (const int row : rows) {
        const HistoryEvent &event = events[static_cast<size_t>(row)];
        const bool isToken = event.token != 0;
        changes << QJsonObject{
            {QStringLiteral("not_before"), isoTime(Moment::at(event.afterMs))},
            {QStringLiteral("seen"), isoTime(Moment::at(event.seenMs))},
            {QStringLiteral("change"), historyKindWord(event.kind)},
            {QStringLiteral("token_id"), idOrNull(event.token)},
            {QStringLiteral("token"), isToken ? QJsonValue(event.name) : QJsonValue()},
            {QStringLiteral("account_id"), idOrNull(event.account)},
            {QStringLiteral("account"), textOrNull(isToken ? event.accountName : event.name)},
            {QStringLiteral("before"), textOrNull(event.before)},
            {QStringLiteral("after"), textOrNull(event.after)},
            {QStringLiteral("by_this_program"), event.byThisProgram}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("changes"), changes}}).toJson();
}

} // namespace tokendesk
