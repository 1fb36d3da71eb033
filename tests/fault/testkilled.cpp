// kill -9 at any moment loses nothing and doubles nothing: server, journal and the window that
// starts afterwards agree after each of 200 deaths.
#include "support/desk.h"
#include "ui/activity/activitypage.h"
#include "ui/dialogs/leftoverpanel.h"
#include "workflows/settle.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>

#include <csignal>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Of each of eight journals: all of it is judged after each death, so a longer one costs more.
constexpr int deaths = 25;
constexpr int journals = 2; ///< in each part
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

/// The whole list shows that it was done.
bool isOnTheList(const ChangeRecord &record, const Inventory &inventory)
{
    const std::vector<Token> &tokens = inventory.tokens();
    if (record.intent.kind == ChangeKind::CreateToken)
        return std::any_of(tokens.begin(), tokens.end(), [&record](const Token &token) {
            return token.name == record.intent.targetName;
        });
    return outcomeByList(inventory, {true, true, true}, record.intent) == ChangeOutcome::Done;
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
        // A server may still be at what its list does not show yet.
        if (record.outcome != ChangeOutcome::Done && !isOnTheList(record, inventory))
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
    void nothingIsLostAndNothingIsDoubled_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("first fifty") << 20261124u;
        QTest::newRow("second fifty") << 20261125u;
        QTest::newRow("third fifty") << 20261128u;
        QTest::newRow("fourth fifty") << 20261129u;
    }
    void nothingIsLostAndNothingIsDoubled()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Tally tally;
        for (int journal = 0; journal < journals && !QTest::currentTestFailed(); ++journal)
            killAndJudge(random, tally);
        if (QTest::currentTestFailed())
            return;
        // It killed in the middle of work, not before or after all of it.
        QVERIFY2(tally.told > journals * deaths, qPrintable(QString::number(tally.told)));
        QVERIFY2(tally.settled > journals * deaths / 10,
                 qPrintable(QString::number(tally.settled)));
        qInfo("%d changes were told; %d times a change was open after a death", tally.told,
              tally.settled);
    }

private:
    struct Tally {
        int told = 0; ///< changes
        int settled = 0; ///< what was open after a death
    };
    static void killAndJudge(QRandomGenerator &random, Tally &tally)
    {
        sandbox::Options options;
        options.latencyMs = 2; // so that the end often comes between a request and its answer
        options.accounts = 4;
        options.tokens = 12;
        LiveDeployment live(options);
        QVERIFY(live.open().ok());
        const AccountId account = live.activeAccount().id;
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        const QString path = live.folder.filePath(QStringLiteral("journal.sqlite"));
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
            tally.told += testimony.changes;
            tally.settled += judge(live, path, account, testimony);
            if (QTest::currentTestFailed())
                return;
        }
    }
    /// Starts the window after a death, as a person would, and lets it settle what was left open;
    /// returns how many changes that were.
    static int judge(LiveDeployment &live, const QString &path, AccountId account,
                     const Testimony &testimony)
    {
        auto opened = finished(Journal::open(path));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        live.journal = std::move(opened).value();
        Journal &journal = *live.journal;
        int open = 0;
        [&] {
            const auto before = finished(journal.unsettled(connectionId));
            for (const ChangeRecord &record : before.value())
                open += record.outcome == ChangeOutcome::Pending ? 1 : 0;
            QSettings settings(live.folder.filePath(QStringLiteral("wishes.ini")),
                               QSettings::IniFormat);
            ConnectionStore connections(settings);
            const auto secrets = makeKeychainStore();
            NoSandbox sandbox;
            JournalSeal seal(journal, *secrets, live.folder.path());
            Connector connector(connections, *secrets, journal, quickLimits());
            auto reviews =
                finished(ReviewStore::open(live.folder.filePath(QStringLiteral("review.sqlite"))));
            QVERIFY(reviews.ok());
            AppContext context{connector, sandbox, seal, *reviews.value(), settings, settings};
            MainWindow window(context);
            window.resize(window.minimumSizeHint());
            window.show();
            Connection connection = live.connection();
            connection.id = connectionId;
            window.openSession(
                connector.runOnlySession(connection, SecretBytes::copyOf(live.started.adminToken)));
            const Session &session = window.workspace()->session();
            const bool isReady = soon([&] { return session.phase() == Session::Phase::Ready; });
            QVERIFY2(isReady, qPrintable(openValues(journal, session)));
            QTRY_VERIFY(isSettled(journal, session.inventory().data()));
            // Values that nobody has any more are told, one after the other, and left.
            auto *panel = window.findChild<LeftoverPanel *>(QStringLiteral("leftoverPanel"));
            while (hasOpenValues(journal)) {
                const bool isOffered =
                    soon([&] { return panel->isVisible() && panel->isEnabled(); });
                QVERIFY2(isOffered,
                         qPrintable(QStringLiteral("%1 (hidden: %2, enabled: %3, locked: %4, "
                                                   "refreshing: %5, access: %6)")
                                        .arg(openValues(journal, session))
                                        .arg(panel->isHidden())
                                        .arg(panel->isEnabled())
                                        .arg(window.isLocked())
                                        .arg(session.isRefreshing())
                                        .arg(static_cast<int>(session.access()))));
                const int left = panel->count();
                panel->findChild<QPushButton *>(QStringLiteral("leftoverKeep"))->click();
                QVERIFY(soon([&] { return panel->count() < left; }));
            }

            const auto records = finished(journal.all());
            QCOMPARE(disagreement(records.value(), session.inventory().data(), account), QString());
            QHash<ChangeId, const ChangeRecord *> byId;
            for (const ChangeRecord &record : records.value())
                byId.insert(record.id, &record);
            // What it had told somebody is true.
            for (const ChangeId id : testimony.creates)
                QVERIFY(byId.contains(id) && byId.value(id)->outcome == ChangeOutcome::Done);
            for (const ChangeId id : testimony.handedOver)
                QCOMPARE(byId.value(id)->handover, Handover::Done);
            const auto proof = finished(seal.verify());
            QVERIFY(proof.ok());
            // Those who died had no key, so it is not proven that they wrote it; nor is it altered.
            QVERIFY(!proof->chain.isBroken());
            for (const ChainFault &fault : proof->chain.faults)
                QCOMPARE(fault.kind, ChainFault::Kind::Unproven);

            // The window shows the same.
            auto *tokens = window.findChild<TokensPage *>(QStringLiteral("tokensPage"));
            QVERIFY(soon([&] {
                return tokens->model().rowCount() == session.inventory().data().tokenCount();
            }));
            window.actions().get(ActionId::GoToActivity)->trigger();
            auto *activity = window.findChild<ActivityPage *>(QStringLiteral("activityPage"));
            QVERIFY(soon(
                [&] { return activity->model().rowCount() == static_cast<int>(records->size()); }));
            // What was asked for once more may be settled a moment later than the rest.
            QVERIFY(
                soon([&] { return isShown(finished(journal.all()).value(), activity->model()); }));
            // And never a secret: every token of the server starts as this one does. Less of it
            // would also be found by chance, among the links of the chain.
            const QByteArray header = live.started.adminToken.split('.').first();
            QVERIFY(header.startsWith("eyJ") && header.size() > 20);
            for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
                QFile file(path + suffix);
                if (file.open(QIODevice::ReadOnly))
                    QVERIFY(!file.readAll().contains(header));
            }
        }();
        live.journal.reset();
        return open;
    }
    /// Looked at more often than QTRY does, for the window is waited for some thousand times.
    template <typename Condition>
    static bool soon(Condition condition)
    {
        return QTest::qWaitFor(condition, 20'000);
    }
    static bool isShown(const QList<ChangeRecord> &records, const ActivityModel &model)
    {
        QHash<ChangeId, ChangeOutcome> outcomes;
        for (const ChangeRecord &record : records)
            outcomes.insert(record.id, record.outcome);
        for (int row = 0; row < model.rowCount(); ++row) {
            const ChangeRecord *shown = model.recordAt(row);
            if (!outcomes.contains(shown->id) || outcomes.value(shown->id) != shown->outcome)
                return false;
        }
        return model.rowCount() == outcomes.size();
    }
    /// Nothing is open but what a slow server could still be at.
    static bool isSettled(Journal &journal, const Inventory &inventory)
    {
        const auto open = finished(journal.unsettled(connectionId));
        return std::all_of(open->begin(), open->end(), [&inventory](const ChangeRecord &record) {
            return record.outcome == ChangeOutcome::Done || !isOnTheList(record, inventory);
        });
    }
    /// For whoever reads why one of them was not told.
    static QString openValues(Journal &journal, const Session &session)
    {
        QStringList values;
        const Inventory &inventory = session.inventory().data();
        const auto open = finished(journal.unsettled(connectionId));
        for (const ChangeRecord &record : open.value()) {
            const int index = inventory.tokenIndex(record.intent.targetId);
            const bool isActive = index >= 0 && inventory.token(index).active;
            values << QStringLiteral("change %1 of token %2 (%3), %4, handover %5: %6")
                          .arg(record.id)
                          .arg(record.intent.targetId)
                          .arg(record.intent.targetName, changeOutcomeWord(record.outcome))
                          .arg(static_cast<int>(record.handover))
                          .arg(index < 0 ? QStringLiteral("not listed")
                                         : QLatin1String(isActive ? "active" : "revoked"));
        }
        if (session.lastError())
            values << session.lastError()->text();
        return values.join(QLatin1String("; "));
    }
    static bool hasOpenValues(Journal &journal)
    {
        const auto open = finished(journal.unsettled(connectionId));
        return std::any_of(open->begin(), open->end(), [](const ChangeRecord &record) {
            return record.outcome == ChangeOutcome::Done && record.handover == Handover::Open;
        });
    }
};

QTEST_MAIN(TestKilled)
#include "testkilled.moc"
