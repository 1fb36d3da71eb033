// A large organisation of plausible names, the same each time it is made on one day.
#include "sandbox/seconds.h"
#include "sandbox/seed.h"

#include "sandbox/words.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>

#include <array>

namespace tokendesk::sandbox {

namespace {

constexpr std::array tools{"airflow",    "dbt",     "alation",  "purview", "collibra", "terraform",
                           "fivetran",   "tableau", "power-bi", "jenkins", "github",   "snowflake",
                           "databricks", "looker",  "dagster",  "grafana"};
constexpr std::array environments{"production", "staging", "dev", "test"};
constexpr std::array departments{"Finance", "Sales",  "Logistics", "Marketing", "Risk",
                                 "Claims",  "Retail", "Research",  "Platform",  "Support"};
constexpr std::array roleNames{"Member", "Member", "Member", "Editor", "Manager", "Admin"};

template <typename List>
QString pick(const List &list, QRandomGenerator &random)
{
    return QString::fromLatin1(list.at(random.bounded(static_cast<quint32>(list.size()))));
}

/// Whoever waits for the end need not wait for all rows.
bool isEnding(Database &database)
{
    if (!QThread::currentThread()->isInterruptionRequested())
        return false;
    database.setLastError(Words::tr("the program is ending"));
    return true;
}

bool addAccounts(Service &service, qint64 now, int wanted, QRandomGenerator &random)
{
    int have = 0;
    for (const Account &account : service.accounts.all())
        have += account.type == QLatin1String("Service") ? 1 : 0;
    const auto everyone = service.accounts.teamId(QStringLiteral("Public"));
    for (int number = have + 1; number <= wanted; ++number) {
        Account account;
        const QString tool = pick(tools, random);
        account.name = QStringLiteral("%1 %2 %3").arg(pick(departments, random), tool).arg(number);
        account.userId = account.name.toLower()
                             .remove(QLatin1Char('-'))
                             .replace(QLatin1Char(' '), QLatin1Char('_'))
            + QStringLiteral("@service");
        account.userName = account.userId.chopped(8);
        account.email = account.userId;
        account.role = pick(roleNames, random);
        account.type = QStringLiteral("Service");
        account.created = now - secondsPerDay * (400 + random.bounded(600)) - random.bounded(86400);
        account.teams = {*everyone};
        if (isEnding(service.database) || !service.accounts.insert(account))
            return false;
    }
    return true;
}

struct Owner {
    qint64 id = 0;
    qint64 created = 0;
};

/// Dates that give every state: most live, some near their end, some expired, some revoked.
Token dated(qint64 now, const Owner &owner, QRandomGenerator &random)
{
    Token token;
    token.user = owner.id;
    token.created =
        qMax(owner.created, now - secondsPerDay * random.bounded(1, 360) - random.bounded(86400));
    constexpr std::array lives{30, 60, 90, 180, 365, 365, 365};
    const int life = lives.at(random.bounded(static_cast<quint32>(lives.size())));
    if (random.bounded(20) > 0)
        token.expiration = token.created + secondsPerDay * life;
    const qint64 end = qMin(now, token.expiration.value_or(now));
    if (random.bounded(8) > 0)
        token.lastUsed = token.created
            + static_cast<qint64>(random.generateDouble()
                                  * static_cast<double>(end - token.created));
    token.active = random.bounded(7) > 0;
    return token;
}

} // namespace

bool seedBulk(Service &service, qint64 now, int accounts, int tokens)
{
    QRandomGenerator random(static_cast<quint32>(now / secondsPerDay));
    if (!addAccounts(service, now, accounts, random))
        return false;
    QList<Owner> owners;
    for (const Account &account : service.accounts.all()) {
        if (account.type == QLatin1String("Service") && !account.deleted)
            owners.append({account.id, account.created});
    }
    QSqlQuery have = service.database.query(
        QStringLiteral("SELECT count(*) FROM tokens WHERE user IN"
                       " (SELECT id FROM users WHERE user_type = 'Service')"));
    if (!have.next())
        return false;
    const int first = have.value(0).toInt() + 1;
    have.finish();

    // Prepared once: 100,000 rows in a few seconds. Nobody holds these tokens, so their hashes are
    // of nothing; random bytes are as good and keep them unique.
    QSqlQuery insert(service.database.handle());
    if (!insert.prepare(
            QStringLiteral("INSERT INTO tokens (user, name, created, active, expiration,"
                           " last_used, scim_only, hash)"
                           " VALUES (?, ?, ?, ?, ?, ?, 0, ?)"))) {
        service.database.setLastError(insert.lastError().databaseText());
        return false;
    }
    const QVariant none(QMetaType::fromType<qint64>());
    for (int number = first; number <= tokens; ++number) {
        const Token token = dated(now, owners.at(number % owners.size()), random);
        QByteArray hash(32, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(hash.data()), 8);
        insert.bindValue(0, token.user);
        insert.bindValue(1,
                         QString(pick(tools, random) + QLatin1Char('-') + pick(environments, random)
                                 + QLatin1Char('-') + QString::number(number)));
        insert.bindValue(2, token.created);
        insert.bindValue(3, token.active);
        insert.bindValue(4, token.expiration ? QVariant(*token.expiration) : none);
        insert.bindValue(5, token.lastUsed ? QVariant(*token.lastUsed) : none);
        insert.bindValue(6, hash);
        if (isEnding(service.database))
            return false;
        if (!insert.exec()) {
            service.database.setLastError(insert.lastError().databaseText());
            return false;
        }
    }
    return true;
}

} // namespace tokendesk::sandbox
