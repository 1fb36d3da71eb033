#include "sandbox/seconds.h"
#include "sandbox/seed.h"

#include "domain/serviceid.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// In a static library the linker would drop the data otherwise.
static void initDemoResource()
{
    Q_INIT_RESOURCE(sandbox_demo);
}

namespace tokendesk::sandbox {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 numberOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger();
}

bool has(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    return !value.isUndefined() && !value.isNull();
}

/// A time of day that looks accidental and is the same whenever the same thing is seeded.
qint64 timeOfDay(const QString &of)
{
    const QByteArray hash = QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Md5);
    qint64 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number * 256 + static_cast<unsigned char>(hash.at(i));
    return number % secondsPerDay;
}

/// So many days ago, never in the future.
qint64 daysAgo(qint64 now, qint64 days, const QString &of)
{
    return now - now % secondsPerDay - days * secondsPerDay + (days > 0 ? timeOfDay(of) : 0);
}

QList<qint64> teamIds(const AccountStore &store, const QJsonArray &names)
{
    QList<qint64> ids{*store.teamId(QStringLiteral("Public"))};
    for (const QJsonValue &name : names) {
        const auto id = store.teamId(name.toString());
        if (id && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

std::optional<qint64> addAccount(Service &service, qint64 now, const QJsonObject &entry, bool human)
{
    Account account;
    account.name = textOf(entry, "name");
    account.role = textOf(entry, "role");
    account.type = human ? QStringLiteral("Human") : QStringLiteral("Service");
    account.userId = human ? textOf(entry, "email") : serviceIdFromName(account.name);
    account.userName = human ? account.userId : account.userId.chopped(8); // without "@service"
    if (human || entry.value(QLatin1String("email")).toBool(true))
        account.email = account.userId;
    account.created = daysAgo(now, numberOf(entry, "age"), account.userId);
    if (has(entry, "deactivated"))
        account.deleted = daysAgo(now, numberOf(entry, "deactivated"), account.userId);
    account.teams = teamIds(service.accounts, entry.value(QLatin1String("teams")).toArray());
    if (human)
        account.lastLogin = now - timeOfDay(account.name) / 2;
    return service.accounts.insert(account);
}

/// Source of the fields: resources/demo/README.md.
bool addToken(Service &service, qint64 now, qint64 account, const QJsonObject &entry)
{
    Token token;
    token.user = account;
    token.name = textOf(entry, "name");
    const qint64 life = numberOf(entry, "life") * secondsPerDay;
    if (has(entry, "left")) {
        token.expiration = now + numberOf(entry, "left") * secondsPerHour;
        token.created = *token.expiration - life;
    } else {
        token.created = daysAgo(now, numberOf(entry, "age"), token.name);
        if (has(entry, "life"))
            token.expiration = token.created + life;
    }
    // No count of days that something was not used turns over while one has just begun to look.
    if (has(entry, "used"))
        token.lastUsed = now - numberOf(entry, "used") * secondsPerHour + secondsPerHour / 4
            + timeOfDay(token.name) % (secondsPerHour / 4);
    token.active = !entry.value(QLatin1String("revoked")).toBool();
    token.scimOnly = entry.value(QLatin1String("scim")).toBool();
    // Signed like any other, and thrown away: nobody holds these tokens.
    return mintToken(service, token).has_value();
}

} // namespace

bool seedDemo(Service &service, qint64 now)
{
    initDemoResource();
    QFile file(QStringLiteral(":/sandbox/demo/organisation.json"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject organisation = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &team : organisation.value(QLatin1String("teams")).toArray()) {
        if (!service.accounts.teamId(team.toString())
            && !service.accounts.insertTeam(team.toString()))
            return false;
    }
    for (const QJsonValue &person : organisation.value(QLatin1String("people")).toArray()) {
        if (!addAccount(service, now, person.toObject(), true))
            return false;
    }
    for (const QJsonValue &value : organisation.value(QLatin1String("accounts")).toArray()) {
        const auto account = addAccount(service, now, value.toObject(), false);
        if (!account)
            return false;
        for (const QJsonValue &token : value.toObject().value(QLatin1String("tokens")).toArray()) {
            if (!addToken(service, now, *account, token.toObject()))
                return false;
        }
    }
    return true;
}

} // namespace tokendesk::sandbox
