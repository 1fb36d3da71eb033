#include "sandbox/seed.h"

#include "sandbox/words.h"

namespace tokendesk::sandbox {

namespace {

constexpr int tokensForEachAccount = 3;

struct Plan {
    Seed seed = Seed::Demo;
    int tokens = -1; ///< -1: as many as the seed has
    int accounts = -1;
};

Plan planFor(const Options &options)
{
    Plan plan;
    const bool large = options.tokens || options.accounts;
    plan.seed = options.seed.value_or(large ? Seed::Empty : Seed::Demo);
    if (large) {
        const int tokens = options.tokens.value_or(0);
        plan.accounts =
            options.accounts.value_or(tokens == 0 ? 0 : qMax(1, tokens / tokensForEachAccount));
        plan.tokens = options.tokens.value_or(plan.accounts * tokensForEachAccount);
    }
    return plan;
}

QString seedOption(Seed seed)
{
    return seed == Seed::Demo ? QStringLiteral("--seed demo") : QStringLiteral("--seed empty");
}

QString tokensOption(int tokens)
{
    return QStringLiteral("--tokens %1").arg(tokens);
}

QString accountsOption(int accounts)
{
    return QStringLiteral("--accounts %1").arg(accounts);
}

/// Kept in the database, to notice a second start with other wishes.
QString describe(const Plan &plan)
{
    QStringList done{seedOption(plan.seed)};
    if (plan.tokens >= 0)
        done << tokensOption(plan.tokens) << accountsOption(plan.accounts);
    return done.join(QLatin1Char(' '));
}

/// What is asked for, as it was written, of which `done` does not say the same.
QString otherThan(const QString &done, const Options &options)
{
    QStringList given;
    if (options.seed)
        given << seedOption(*options.seed);
    if (options.tokens)
        given << tokensOption(*options.tokens);
    if (options.accounts)
        given << accountsOption(*options.accounts);
    const QString words = done + QLatin1Char(' ');
    given.removeIf([&words](const QString &option) {
        return words.contains(QString(option + QLatin1Char(' ')));
    });
    return given.join(QLatin1Char(' '));
}

int count(Database &database, const char *sql)
{
    QSqlQuery query = database.query(QString::fromLatin1(sql));
    return query.next() ? query.value(0).toInt() : -1;
}

/// An account's last login is its tokens' last use, as it is when they are used.
bool noteLogins(Database &database)
{
    return database.run(QStringLiteral(
        "UPDATE users SET last_login = (SELECT max(last_used) FROM tokens WHERE user = users.id)"
        " WHERE user_type = 'Service'"));
}

/// `plan`: what was made, after a success.
std::optional<QString> fill(Service &service, qint64 now, Plan &plan)
{
    const QString failed =
        Words::tr("The sandbox database %1 could not be filled: %2").arg(service.options.database);
    if (!service.accounts.insertTeam(QStringLiteral("Public")))
        return failed.arg(service.database.lastError());
    if (plan.seed == Seed::Demo && !seedDemo(service, now))
        return failed.arg(service.database.lastError());
    if (plan.tokens < 0)
        return std::nullopt;
    const int tokens = count(service.database,
                             "SELECT count(*) FROM tokens WHERE user IN "
                             "(SELECT id FROM users WHERE user_type = 'Service')");
    const int accounts =
        count(service.database, "SELECT count(*) FROM users WHERE user_type = 'Service'");
    if (!service.options.tokens)
        plan.tokens = qMax(plan.tokens, tokens); // nobody has asked for fewer
    if (plan.tokens < tokens || plan.accounts < accounts) {
        return Words::tr("The demo data alone has %1 tokens and %2 accounts. Ask for at least as "
                         "many, or leave --seed demo out.")
            .arg(tokens)
            .arg(accounts);
    }
    if (plan.tokens > 0 && plan.accounts == 0)
        return Words::tr("Tokens need an account. Ask for at least one with --accounts.");
    if (!seedBulk(service, now, plan.accounts, plan.tokens))
        return failed.arg(service.database.lastError());
    return std::nullopt;
}

} // namespace

std::optional<QString> seedDatabase(Service &service, qint64 now)
{
    const QString found = QString::fromUtf8(service.database.meta(QStringLiteral("seed")));
    if (!found.isEmpty()) {
        const QString other = otherThan(found, service.options);
        if (!other.isEmpty()) {
            return Words::tr(
                       "The sandbox database %1 was filled with %2 and is kept as it is. Start "
                       "without %3, or choose another file.")
                .arg(service.options.database, found, other);
        }
        return std::nullopt;
    }
    Plan plan = planFor(service.options);
    Transaction transaction(service.database);
    if (const auto error = fill(service, now, plan))
        return error;
    if (!noteLogins(service.database)
        || !service.database.setMeta(QStringLiteral("seed"), describe(plan).toUtf8())
        || !transaction.commit()) {
        return Words::tr("The sandbox database %1 could not be filled: %2")
            .arg(service.options.database, service.database.lastError());
    }
    return std::nullopt;
}

} // namespace tokendesk::sandbox
