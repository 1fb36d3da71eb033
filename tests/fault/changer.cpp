// Changes tokens without an end, until it is killed. Tells on standard output what it knows to be
// done: "ready", then "done CHANGE-ID KIND TOKEN-ID" after each. The credential comes on standard
// input. Usage: changer URL JOURNAL ACCOUNT-ID SEED
#include "store/journal.h"
#include "workflows/changes.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace tokendesk;

namespace {

void tell(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

struct Work {
    Session &session;
    Changes &changes;
    AccountId account;
    QString seed;

    /// Ours are told by their names; others are left alone.
    [[nodiscard]] QList<Token> ours(bool active) const
    {
        QList<Token> tokens;
        const Inventory &inventory = session.inventory().data();
        for (const int index : inventory.tokensOf(inventory.accountIndex(account))) {
            const Token &token = inventory.token(index);
            if (token.active == active && token.name.startsWith(QLatin1String("k-")))
                tokens << token;
        }
        return tokens;
    }

    QCoro::Task<> forever()
    {
        QRandomGenerator random(seed.toUInt());
        for (int i = 0;; ++i) {
            const QList<Token> active = ours(true);
            const QList<Token> revoked = ours(false);
            const int dice = random.bounded(4);
            if (dice == 0 || (active.isEmpty() && revoked.isEmpty())) {
                NewToken wanted;
                wanted.accountId = account;
                wanted.name = QStringLiteral("k-%1-%2").arg(seed).arg(i);
                wanted.expiresInDays = 30;
                auto task = changes.createToken(std::move(wanted));
                Result<NewTokenResult> made = co_await task;
                if (!made.ok())
                    continue;
                const ChangeId change = made->change;
                tell(QStringLiteral("done %1 create %2").arg(change).arg(made->token.id));
                Result<void> handed = co_await changes.setHandover(change, Handover::Done);
                if (handed.ok())
                    tell(QStringLiteral("handed %1").arg(change));
            } else if (dice == 1 && !revoked.isEmpty()) {
                const QList<TokenId> ids{
                    revoked.at(random.bounded(static_cast<int>(revoked.size()))).id};
                ChangeReport report = co_await changes.removeTokens(ids);
                if (!report.done.isEmpty())
                    tell(QStringLiteral("done 0 delete %1").arg(ids.first()));
            } else if (dice == 2 && !revoked.isEmpty()) {
                QList<TokenId> ids;
                for (const Token &token : revoked)
                    ids << token.id;
                ChangeReport report = co_await changes.setRevoked(ids, false);
                for (const TokenId id : std::as_const(report.done))
                    tell(QStringLiteral("done 0 restore %1").arg(id));
            } else if (!active.isEmpty()) {
                // Several at once: more is under way when the end comes.
                QList<TokenId> ids;
                for (const Token &token : active.mid(0, 5))
                    ids << token.id;
                ChangeReport report = co_await changes.setRevoked(ids, true);
                for (const TokenId id : std::as_const(report.done))
                    tell(QStringLiteral("done 0 revoke %1").arg(id));
            }
        }
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    auto journal = QCoro::waitFor(Journal::open(arguments.at(2)));
    if (!journal.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(journal.error().text()));
        return 1;
    }
    Connection connection;
    connection.id = QStringLiteral("kill");
    connection.origin = QUrl(arguments.at(1));
    connection.refreshMinutes = 0;
    Session session(connection, SecretBytes::takeFrom(input.readLine().trimmed()),
                    *journal.value());
    Changes changes(session);
    const Result<void> opened = QCoro::waitFor(session.open());
    if (!opened.ok()) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return 1;
    }
    tell(QStringLiteral("ready"));
    Work work{session, changes, arguments.at(3).toLongLong(), arguments.at(4)};
    QCoro::waitFor(work.forever());
    return 0;
}
