// kill -9 at any moment loses nothing and doubles nothing: server, journal and what the window
// shows agree after each of 200 deaths.
#include "models/activitymodel.h"
#include "models/tokenmodel.h"
#include "support/livedeployment.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

constexpr int deaths = 200;
const QString connectionId = QStringLiteral("kill");

/// What a process said before it died.
struct Testimony {
    QList<ChangeId> creates;
    QList<ChangeId> handedOver;
    int changes = 0;
};

Testimony readTestimony(const QByteArray &output)
{
    Testimony testimony;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 4 && words.first() == "done") {
            ++testimony.changes;
            if (words.at(2) == "create")
                testimony.creates << words.at(1).toLongLong();
        } else if (words.size() == 2 && words.first() == "handed") {
            testimony.handedOver << words.at(1).toLongLong();
        }
    }
    return testimony;
}

/// Empty when all agree; else what does not.
QString disagreement(const QList<ChangeRecord> &records, const Inventory &inventory,
                     AccountId account)
{
    QHash<TokenId, const Token *> server;
    QSet<QString> names;
    for (const int index : inventory.tokensOf(inventory.accountIndex(account))) {
        const Token &token = inventory.token(index);
        if (!token.name.startsWith(QLatin1String("k-")))
            continue;
        if (names.contains(token.name))
            return QStringLiteral("%1 was made twice").arg(token.name);
        names.insert(token.name);
        server.insert(token.id, &token);
    }
    QHash<TokenId, bool> believed; // by the journal: there, and whether it is active
    for (const ChangeRecord &record : records) {
        const TokenId id = record.intent.targetId;
        if (record.outcome == ChangeOutcome::Refused)
            continue;
        // A server may still be at a creation that is not on its list yet.
        if (record.outcome != ChangeOutcome::Done && record.intent.kind == ChangeKind::CreateToken
            && !names.contains(record.intent.targetName))
            continue;
        if (record.outcome != ChangeOutcome::Done)
            return QStringLiteral("change %1 (%2 of token %3) was not settled: %4, %5")
                .arg(record.id)
                .arg(changeKindWord(record.intent.kind))
                .arg(id)
                .arg(changeOutcomeWord(record.outcome), record.detail);
        switch (record.intent.kind) {
        case ChangeKind::CreateToken:
            if (believed.contains(id))
                return QStringLiteral("token %1 was made twice").arg(id);
            believed.insert(id, true);
            break;
        case ChangeKind::RevokeToken:
        case ChangeKind::RestoreToken:
            if (believed.contains(id))
                believed[id] = record.intent.kind == ChangeKind::RestoreToken;
            break;
        case ChangeKind::DeleteToken:
            believed.remove(id);
            break;
        default:
            return QStringLiteral("change %1 was never asked for").arg(record.id);
        }
    }
    for (auto token = server.cbegin(); token != server.cend(); ++token) {
        if (!believed.contains(token.key()))
            return QStringLiteral("the journal lost %1").arg(token.value()->name);
        if (believed.value(token.key()) != token.value()->active)
            return QStringLiteral("the journal is wrong about %1").arg(token.value()->name);
    }
    for (auto token = believed.cbegin(); token != believed.cend(); ++token) {
        if (!server.contains(token.key()))
            return QStringLiteral("the server does not have token %1").arg(token.key());
    }
    return {};
}

} // namespace

class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostAndNothingIsDoubled()
    {
        sandbox::Options options;
        options.latencyMs = 2; // so that the end often comes between a request and its answer
        LiveDeployment live(options);
        QVERIFY(live.open().ok());
        const AccountId account = live.activeAccount().id;
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        const QString path = live.folder.filePath(QStringLiteral("journal.sqlite"));
        QRandomGenerator random(20261124);
        int told = 0;
        int settled = 0;
        for (int death = 0; death < deaths; ++death) {
            QProcess process;
            process.setProcessChannelMode(QProcess::SeparateChannels);
            process.start(QStringLiteral(CHANGER),
                          {live.started.url.toString(), path, QString::number(account),
                           QString::number(death)});
            QVERIFY(process.waitForStarted());
            process.write(live.started.adminToken + '\n');
            process.closeWriteChannel();
            QByteArray output;
            QElapsedTimer patience;
            patience.start();
            while (!output.startsWith("ready\n") && patience.elapsed() < 20'000
                   && process.state() == QProcess::Running) {
                process.waitForReadyRead(20);
                output += process.readAllStandardOutput();
            }
            QVERIFY2(output.startsWith("ready\n"), process.readAllStandardError().constData());
            // From at once to some changes later.
            patience.restart();
            const qint64 life = random.bounded(90'000) * 1000LL;
            while (patience.nsecsElapsed() < life)
                process.waitForReadyRead(1);
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
            output += process.readAllStandardOutput();
            const Testimony testimony = readTestimony(output);
            told += testimony.changes;
            settled += judge(live, path, account, testimony);
            if (QTest::currentTestFailed())
                return;
        }
        // It killed in the middle of work, not before or after all of it.
        QVERIFY2(told > deaths, qPrintable(QString::number(told)));
        QVERIFY2(settled > deaths / 10, qPrintable(QString::number(settled)));
        qInfo("%d changes were told; %d times a change was open after a death", told, settled);
    }

private:
    /// Starts again after a death; returns how many changes had to be settled.
    static int judge(LiveDeployment &live, const QString &path, AccountId account,
                     const Testimony &testimony)
    {
        auto opened = finished(Journal::open(path));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        Journal &journal = *opened.value();
        const auto before = finished(journal.unsettled(connectionId));
        Connection connection = live.connection();
        connection.id = connectionId;
        Session session(connection, SecretBytes::copyOf(live.started.adminToken), journal);
        Changes changes(session);
        if (!finished(session.open()).ok())
            qFatal("the sandbox does not answer");
        const auto leftovers = finished(changes.settleLeftovers());
        if (!leftovers.ok())
            qFatal("%s", qPrintable(leftovers.error().text()));
        for (const OpenHandover &open : leftovers.value())
            (void)finished(changes.setHandover(open.record.id, Handover::GivenUp));

        const auto records = finished(journal.all());
        [&] {
            QCOMPARE(disagreement(records.value(), session.inventory().data(), account), QString());
            QHash<ChangeId, const ChangeRecord *> byId;
            for (const ChangeRecord &record : records.value())
                byId.insert(record.id, &record);
            // What it had told somebody is true.
            for (const ChangeId id : testimony.creates)
                QVERIFY(byId.contains(id) && byId.value(id)->outcome == ChangeOutcome::Done);
            for (const ChangeId id : testimony.handedOver)
                QCOMPARE(byId.value(id)->handover, Handover::Done);
            const auto check = finished(journal.verify(std::nullopt));
            QVERIFY(check->intact());
            // The window shows the same.
            ActivityModel activity;
            activity.setJournal(journal);
            QTRY_VERIFY(activity.isLoaded());
            QCOMPARE(activity.rowCount(), static_cast<int>(records->size()));
            TokenModel tokens;
            tokens.setInventory(&session.inventory());
            QCOMPARE(tokens.rowCount(), session.inventory().data().tokenCount());
            tokens.setInventory(nullptr);
            // And never a secret.
            for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
                QFile file(path + suffix);
                if (file.open(QIODevice::ReadOnly))
                    QVERIFY(!file.readAll().contains("eyJ"));
            }
        }();
        int open = 0;
        for (const ChangeRecord &record : before.value())
            open += record.outcome == ChangeOutcome::Pending ? 1 : 0;
        return open;
    }
};

QTEST_GUILESS_MAIN(TestKilled)
#include "testkilled.moc"
