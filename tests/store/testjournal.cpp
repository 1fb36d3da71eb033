#include "store/database.h"
#include "store/journal.h"

#include <QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>
#include <vector>

using namespace tokendesk;

namespace {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

ChangeIntent sampleIntent(const QString &connection = QStringLiteral("c1"))
{
    ChangeIntent intent;
    intent.connectionId = connection;
    intent.origin = QStringLiteral("https://acme.example");
    intent.actor = QStringLiteral("Sam");
    intent.kind = ChangeKind::RevokeToken;
    intent.targetId = 12;
    intent.targetName = QStringLiteral("airflow 'prod'; DROP TABLE changes;--");
    intent.accountId = 45;
    intent.accountName = QStringLiteral("データ");
    intent.before = {{QStringLiteral("active"), true}};
    intent.wanted = {{QStringLiteral("active"), false}};
    intent.reason = QStringLiteral("leaked");
    return intent;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As another program would, past the journal.
bool execRaw(const QString &path, const QString &statement)
{
    bool done = false;
    {
        QSqlDatabase raw =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(path);
        done = raw.open() && QSqlQuery(raw).exec(statement);
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    return done;
}

struct Store {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("data/journal.sqlite"));
    std::unique_ptr<Journal> open()
    {
        auto result = finished(Journal::open(path));
        if (!result.ok()) {
            qWarning("%s", qPrintable(result.error().text()));
            return nullptr;
        }
        return std::move(result).value();
    }
};

} // namespace

class TestJournal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofEachTokenOfARunTheNewestOutcomeCounts()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(journal);
        const auto add = [&journal](ChangeKind kind, qint64 target, ChangeOutcome outcome,
                                    const QString &run) {
            ChangeIntent intent = sampleIntent();
            intent.kind = kind;
            intent.targetId = target;
            intent.run = run;
            const auto begun = finished(journal->begin(intent));
            QVERIFY(begun.ok());
            if (outcome != ChangeOutcome::Pending)
                QVERIFY(
                    finished(journal->finish(begun.value(), outcome, 0, {}, Handover::None)).ok());
        };
        const QString run = QStringLiteral("plan");
        add(ChangeKind::RevokeToken, 1, ChangeOutcome::Done, run);
        add(ChangeKind::RevokeToken, 2, ChangeOutcome::Refused, run);
        add(ChangeKind::RevokeToken, 3, ChangeOutcome::Refused, run);
        add(ChangeKind::RevokeToken, 3, ChangeOutcome::Done, run); // tried again
        add(ChangeKind::DeactivateAccount, 4, ChangeOutcome::Done, run);
        add(ChangeKind::ReactivateAccount, 6, ChangeOutcome::Done, run);
        add(ChangeKind::ReactivateAccount, 7, ChangeOutcome::Done, run);
        add(ChangeKind::DeactivateAccount, 7, ChangeOutcome::Done, run);
        add(ChangeKind::ReactivateAccount, 8, ChangeOutcome::Refused, run);
        add(ChangeKind::RevokeToken, 5, ChangeOutcome::Unknown, QStringLiteral("another"));
        auto outcomes = finished(journal->outcomesOf(run));
        QVERIFY(outcomes.ok());
        QCOMPARE(outcomes->done, (QSet<qint64>{1, 3}));
        QCOMPARE(outcomes->others, (QHash<qint64, ChangeOutcome>{{2, ChangeOutcome::Refused}}));
        QCOMPARE(outcomes->reactivated.keys(), QList<qint64>{6});
        QVERIFY(!outcomes->isUnclear);

        add(ChangeKind::RevokeToken, 2, ChangeOutcome::Unknown, run); // again: nobody knows
        outcomes = finished(journal->outcomesOf(run));
        QCOMPARE(outcomes->others.value(2), ChangeOutcome::Unknown);
        QVERIFY(outcomes->isUnclear);
        QVERIFY(finished(journal->outcomesOf(QString()))->done.isEmpty());
    }

    void whatIsWrittenDownIsThereAfterARestart()
    {
        Store store;
        ChangeId id = 0;
        {
            const auto journal = store.open();
            QVERIFY(journal);
            const auto begun = finished(journal->begin(sampleIntent()));
            QVERIFY(begun.ok());
            id = begun.value();
        }
        const auto journal = store.open();
        QVERIFY(journal);
        const auto records = finished(journal->unsettled(QStringLiteral("c1")));
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 1);
        const ChangeRecord record = records->first();
        QCOMPARE(record.id, id);
        QCOMPARE(record.outcome, ChangeOutcome::Pending);
        QCOMPARE(record.handover, Handover::None);
        const ChangeIntent expected = sampleIntent();
        QCOMPARE(record.intent.kind, expected.kind);
        QCOMPARE(record.intent.targetId, expected.targetId);
        QCOMPARE(record.intent.targetName, expected.targetName);
        QCOMPARE(record.intent.accountName, expected.accountName);
        QCOMPARE(record.intent.before, expected.before);
        QCOMPARE(record.intent.wanted, expected.wanted);
        QCOMPARE(record.intent.reason, expected.reason);
        QCOMPARE(record.intent.actor, expected.actor);
        QCOMPARE(record.intent.origin, expected.origin);
    }

    void everyKindAndOutcomeSurvives()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(journal);
        QList<ChangeId> ids;
        for (const ChangeKind kind :
             {ChangeKind::CreateToken, ChangeKind::RevokeToken, ChangeKind::RestoreToken,
              ChangeKind::DeleteToken, ChangeKind::CreateAccount, ChangeKind::EditAccount,
              ChangeKind::DeactivateAccount, ChangeKind::ReactivateAccount}) {
            for (const ChangeOutcome outcome : {ChangeOutcome::Done, ChangeOutcome::Refused,
                                                ChangeOutcome::Unknown, ChangeOutcome::Pending}) {
                ChangeIntent intent = sampleIntent();
                intent.kind = kind;
                const auto id = finished(journal->begin(intent));
                QVERIFY(id.ok());
                QVERIFY(finished(journal->finish(id.value(), outcome, 0, QStringLiteral("said"),
                                                 Handover::None))
                            .ok());
                const auto newest = finished(journal->recent(QStringLiteral("c1"), 1));
                QCOMPARE(newest->first().intent.kind, kind);
                QCOMPARE(newest->first().outcome, outcome);
                QCOMPARE(newest->first().detail, QStringLiteral("said"));
                QCOMPARE(newest->first().intent.targetId, 12);
            }
        }
        QCOMPARE(finished(journal->unsettled(QStringLiteral("c1")))->size(), 16);
    }

    void whatIsDecidedStaysSo()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(journal);
        const auto settle = [&](ChangeId id, ChangeOutcome outcome, const char *words) {
            return finished(
                       journal->finish(id, outcome, 0, QString::fromLatin1(words), Handover::None))
                .ok();
        };
        for (const auto &[first, later] :
             {std::pair(ChangeOutcome::Refused, ChangeOutcome::Done),
              std::pair(ChangeOutcome::Refused, ChangeOutcome::Unknown),
              std::pair(ChangeOutcome::Done, ChangeOutcome::Refused),
              std::pair(ChangeOutcome::Done, ChangeOutcome::Unknown)}) {
            const auto id = finished(journal->begin(sampleIntent()));
            QVERIFY(settle(id.value(), ChangeOutcome::Unknown, "no answer"));
            QVERIFY(settle(id.value(), first, "settled"));
            QVERIFY(settle(id.value(), later, "settled by what was read before"));
            const auto newest = finished(journal->recent(QStringLiteral("c1"), 1));
            QCOMPARE(newest->first().outcome, first);
            QCOMPARE(newest->first().detail, QStringLiteral("settled"));
        }
    }

    void aValueThatNobodyHasStaysOpenUntilItIsHandedOver()
    {
        Store store;
        const auto journal = store.open();
        ChangeIntent intent = sampleIntent();
        intent.kind = ChangeKind::CreateToken;
        intent.targetId = 0;
        const auto id = finished(journal->begin(intent));
        QVERIFY(finished(journal->finish(id.value(), ChangeOutcome::Done, 99, {}, Handover::Open))
                    .ok());
        auto open = finished(journal->unsettled(QStringLiteral("c1")));
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().intent.targetId, 99);
        QCOMPARE(open->first().handover, Handover::Open);
        QVERIFY(finished(journal->setHandover(id.value(), Handover::Done)).ok());
        QVERIFY(finished(journal->unsettled(QStringLiteral("c1")))->isEmpty());
    }

    void connectionsAreKeptApart()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(finished(journal->begin(sampleIntent(QStringLiteral("one")))).ok());
        QVERIFY(finished(journal->begin(sampleIntent(QStringLiteral("two")))).ok());
        QCOMPARE(finished(journal->unsettled(QStringLiteral("one")))->size(), 1);
        QCOMPARE(finished(journal->recent(QStringLiteral("two"), 10))->size(), 1);
        QVERIFY(finished(journal->recent(QStringLiteral("three"), 10))->isEmpty());
    }

    void anUnknownChangeCannotBeFinished()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(!finished(journal->finish(77, ChangeOutcome::Done, 0, {}, Handover::None)).ok());
    }

    void aFailedWriteIsToldInItsOwnWords()
    {
        Store store;
        auto journal = store.open();
        const auto begun = finished(journal->begin(sampleIntent()));
        QVERIFY(begun.ok());
        journal.reset();
        // Takes all that was to go to the disk with it.
        QVERIFY(execRaw(store.path,
                        QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON changes BEGIN "
                                       "SELECT RAISE(ROLLBACK, 'database or disk is full'); END")));
        journal = store.open();
        QVERIFY(journal);
        const auto written =
            finished(journal->finish(begun.value(), ChangeOutcome::Done, 0, {}, Handover::Open));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().message,
                 QStringLiteral("The outcome of a change could not be written down"));
        const auto handedOver = finished(journal->setHandover(begun.value(), Handover::Done));
        QVERIFY(!handedOver.ok());
        QVERIFY2(handedOver.error().message.contains(QLatin1String("a new token's value")),
                 qPrintable(handedOver.error().message));
    }

    void theFileIsForItsOwnerOnly()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(finished(journal->begin(sampleIntent())).ok());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeGroup
            | QFileDevice::ExeOther;
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            const QFileInfo file(store.path + suffix);
            QVERIFY2(file.exists(), qPrintable(file.filePath()));
            QVERIFY(!(file.permissions() & others));
        }
        QVERIFY(!(QFileInfo(QFileInfo(store.path).path()).permissions() & others));
    }

    void aRunIsNotOverwrittenByOneOfAnotherKind()
    {
        Store store;
        const auto journal = store.open();
        RunRecord rotation{
            QStringLiteral("one"),        QStringLiteral("c1"), QStringLiteral("rotation"), 1, true,
            {{QStringLiteral("step"), 3}}};
        QVERIFY(finished(journal->saveRun(rotation)).ok());
        RunRecord plan = rotation;
        plan.kind = QStringLiteral("plan");
        plan.isOpen = false;
        QVERIFY(!finished(journal->saveRun(plan)).ok());
        rotation.body = {{QStringLiteral("step"), 4}};
        QVERIFY(finished(journal->saveRun(rotation)).ok());
        const auto open = finished(journal->openRuns(QStringLiteral("c1")));
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().kind, QStringLiteral("rotation"));
        QCOMPARE(open->first().body, rotation.body);
    }

    void runsThatHaveEndedAreToldByTheirKind()
    {
        Store store;
        const auto journal = store.open();
        const auto run = [](const char *id, const char *kind, qint64 startedAtMs, bool isOpen) {
            return RunRecord{QLatin1String(id),
                             QStringLiteral("c1"),
                             QLatin1String(kind),
                             startedAtMs,
                             isOpen,
                             {}};
        };
        QVERIFY(
            finished(journal->saveRuns(
                         {run("first", "rotation", 2, false), run("second", "rotation", 1, false),
                          run("open", "rotation", 1, true), run("plan", "plan", 1, false)}))
                .ok());
        const auto ended =
            finished(journal->endedRuns(QStringLiteral("c1"), QStringLiteral("rotation")));
        QCOMPARE(ended->size(), 2);
        // Whatever a clock has said that was set back between them.
        QCOMPARE(ended->first().id, QStringLiteral("first"));
        QVERIFY(!ended->last().isOpen);
        const auto all =
            finished(journal->allRuns(QStringLiteral("c1"), QStringLiteral("rotation")));
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->first().id, QStringLiteral("first"));
        QCOMPARE(all->last().id, QStringLiteral("open"));
        QVERIFY(finished(journal->endedRuns(QStringLiteral("c2"), QStringLiteral("rotation")))
                    ->isEmpty());
    }

    void runsAreWrittenDownTogetherOrNotAtAll()
    {
        Store store;
        const auto journal = store.open();
        const auto run = [](const char *id, const char *kind) {
            return RunRecord{
                QLatin1String(id), QStringLiteral("c1"), QLatin1String(kind), 1, true, {}};
        };
        QVERIFY(finished(journal->saveRun(run("taken", "plan"))).ok());
        QVERIFY(
            !finished(journal->saveRuns({run("a", "rotation"), run("taken", "rotation")})).ok());
        QCOMPARE(finished(journal->openRuns(QStringLiteral("c1")))->size(), 1);
        QVERIFY(finished(journal->saveRuns({run("a", "rotation"), run("b", "rotation")})).ok());
        QCOMPARE(finished(journal->openRuns(QStringLiteral("c1")))->size(), 3);
    }

    void aSecondProgramIsToldWhoHasIt()
    {
        Store store;
        const auto journal = store.open();
        QVERIFY(journal);
        const auto second = finished(Journal::open(store.path));
        QVERIFY(!second.ok());
        QVERIFY2(second.error().text().contains(QLatin1String("Another Tokendesk")),
                 qPrintable(second.error().text()));
    }

    void theLogBesideItIsClosedToOthersToo()
    {
        Store before;
        const auto journal = before.open();
        QVERIFY(journal);
        // As after a crash.
        Store store;
        QVERIFY(QDir().mkpath(QFileInfo(store.path).path()));
        const QString log = QStringLiteral("-wal");
        for (const QString &suffix : {QString(), log}) {
            QVERIFY(QFile::copy(before.path + suffix, store.path + suffix));
            QFile::setPermissions(store.path + suffix,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        }
        const auto opened = store.open();
        QVERIFY(opened);
        QVERIFY(!(QFileInfo(store.path + log).permissions() & QFile::ReadOther));
    }

    void aNewerFileIsRefusedUntouched()
    {
        Store store;
        QVERIFY(store.open());
        QVERIFY(execRaw(store.path, QStringLiteral("PRAGMA user_version=99")));
        const auto opened = finished(Journal::open(store.path));
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().text().contains(QLatin1String("newer")));
    }

    void anotherProgramsFileIsRefusedUntouched_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("without a version") << 0;
        QTest::newRow("of a version that is ours as well") << 1;
        QTest::newRow("of a later version") << 99;
        QTest::newRow("of a version below zero") << -1;
    }
    void anotherProgramsFileIsRefusedUntouched()
    {
        QFETCH(int, version);
        Store store;
        QVERIFY(QDir().mkpath(QFileInfo(store.path).path()));
        QVERIFY(execRaw(store.path, QStringLiteral("CREATE TABLE bookmarks (url TEXT)")));
        QVERIFY(execRaw(store.path, QStringLiteral("PRAGMA user_version=%1").arg(version)));
        QFile::setPermissions(store.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const QByteArray before = contentOf(store.path);
        QVERIFY(!before.isEmpty());
        const auto opened = finished(Journal::open(store.path));
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text().contains(QLatin1String("another program")),
                 qPrintable(opened.error().text()));
        QCOMPARE(contentOf(store.path), before);
        QVERIFY(QFileInfo(store.path).permissions() & QFile::ReadOther);
    }

    void programsThatStartAtOnceDoNotFailByTheFile()
    {
        // Whoever makes the file, the other finds it: only the lock may refuse.
        for (int i = 0; i < 20; ++i) {
            Store store;
            QDir().mkpath(QFileInfo(store.path).path());
            std::vector<std::thread> threads;
            std::array<QString, 3> reasons;
            for (QString &reason : reasons)
                threads.emplace_back([&reason, path = store.path] {
                    Database database;
                    const std::array<QStringList, 1> schema{
                        QStringList{QStringLiteral("CREATE TABLE t (x)")}};
                    const Result<void> opened = database.open(path, schema);
                    if (!opened.ok())
                        reason = opened.error().text();
                });
            for (std::thread &thread : threads)
                thread.join();
            for (const QString &reason : reasons)
                QVERIFY2(reason.isEmpty() || reason.contains(QLatin1String("Another Tokendesk")),
                         qPrintable(reason));
        }
    }

    void aDamagedFileIsNamedWithTheWayOut()
    {
        Store store;
        QVERIFY(store.open());
        QFile file(store.path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        QFile::remove(store.path + QStringLiteral("-wal"));
        const auto opened = finished(Journal::open(store.path));
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text().contains(QLatin1String("journal.sqlite")),
                 qPrintable(opened.error().text()));
        QVERIFY2(opened.error().text().contains(QLatin1String("damaged")),
                 qPrintable(opened.error().text()));
    }

    void nothingIsWrittenIntoAFileThatIsNoLongerAtItsPlace_data()
    {
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("removed with its folder") << false;
        QTest::newRow("replaced by another") << true;
    }
    void nothingIsWrittenIntoAFileThatIsNoLongerAtItsPlace()
    {
#ifndef Q_OS_UNIX
        QSKIP("The system lets nobody take away an open file");
#endif
        QFETCH(const bool, isReplaced);
        Store store;
        const auto journal = store.open();
        QVERIFY(journal);
        const auto begun = finished(journal->begin(sampleIntent()));
        QVERIFY(begun.ok());
        QVERIFY(QDir(QFileInfo(store.path).path()).removeRecursively());
        if (isReplaced)
            QVERIFY(store.open());

        const auto refused = finished(journal->begin(sampleIntent()));
        QVERIFY(!refused.ok());
        const QString text = refused.error().text();
        QVERIFY2(text.contains(QLatin1String("it was not sent")), qPrintable(text));
        QVERIFY2(text.contains(QDir::toNativeSeparators(store.path)
                               + QLatin1String(" was removed or replaced")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("start it again")), qPrintable(text));
        QVERIFY(
            !finished(journal->finish(begun.value(), ChangeOutcome::Done, 0, {}, Handover::Open))
                 .ok());
        QVERIFY(!finished(journal->setHandover(begun.value(), Handover::None, {})).ok());
        RunRecord run;
        run.id = QStringLiteral("run");
        run.connectionId = QStringLiteral("c1");
        run.kind = QStringLiteral("rotation");
        QVERIFY(!finished(journal->saveRun(run)).ok());
    }

    void whatCannotBeWrittenIsKnownAndWrittenLater_data()
    {
        QTest::addColumn<bool>("isAtTheEnd");
        QTest::newRow("when it is tried again") << false;
        QTest::newRow("at the end") << true;
    }
    void whatCannotBeWrittenIsKnownAndWrittenLater()
    {
#ifdef Q_OS_WIN
        QSKIP("The system lets nobody take away an open file");
#endif
        QFETCH(const bool, isAtTheEnd);
        Store store;
        auto journal = store.open();
        QVERIFY(journal);
        ChangeIntent intent = sampleIntent();
        intent.kind = ChangeKind::CreateToken;
        intent.targetId = 0;
        intent.run = QStringLiteral("run");
        const auto begun = finished(journal->begin(intent));
        QVERIFY(begun.ok());
        const ChangeId id = begun.value();
        QVERIFY(!journal->lateProblem());
        QList<ChangeRecord> told;
        connect(journal.get(), &Journal::recorded, journal.get(),
                [&told](const ChangeRecord &record) { told << record; });
        int changed = 0;
        connect(journal.get(), &Journal::lateChanged, journal.get(), [&changed] { ++changed; });

        const QString away = store.path + QLatin1String(".away");
        QVERIFY(QFile::rename(store.path, away));
        QVERIFY(!finished(journal->finish(id, ChangeOutcome::Done, 99, {}, Handover::Open)).ok());
        QCOMPARE(finished(journal->unsettled(intent.connectionId))->size(), 1);
        QVERIFY(!finished(journal->setHandover(id, Handover::Done)).ok());
        const qsizetype toldOnce = told.size();
        finished(journal->writeLate());
        QVERIFY(journal->lateProblem());
        QCOMPARE(told.size(), toldOnce); // it is no news
        QVERIFY(changed > 0);
        const auto isKnown = [](const ChangeRecord &record) {
            return record.outcome == ChangeOutcome::Done && record.handover == Handover::Done
                && record.intent.targetId == 99 && record.outcomeAtMs > 0;
        };
        QVERIFY(!told.isEmpty() && isKnown(told.constLast()));
        const qint64 knownAtMs = told.constLast().outcomeAtMs;
        QVERIFY(finished(journal->unsettled(intent.connectionId))->isEmpty());
        QVERIFY(isKnown(finished(journal->recent(intent.connectionId, 1))->constFirst()));
        QVERIFY(isKnown(finished(journal->ofRun(intent.run))->constFirst()));
        QVERIFY(isKnown(finished(journal->all())->constFirst()));
        QVERIFY(!finished(journal->outcomesOf(intent.run))->isUnclear);

        // When it is written is not when it was known.
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > knownAtMs);
        QVERIFY(QFile::rename(away, store.path));
        if (!isAtTheEnd) {
            finished(journal->writeLate());
            QVERIFY(!journal->lateProblem());
        }
        journal.reset();
        journal = store.open();
        QVERIFY(journal);
        QVERIFY(isKnown(finished(journal->all())->constFirst()));
        QCOMPARE(finished(journal->all())->constFirst().outcomeAtMs, knownAtMs);
    }

    void whatCannotBeWrittenCountsWhereAnotherIsSettled()
    {
#ifdef Q_OS_WIN
        QSKIP("The system lets nobody take away an open file");
#endif
        Store store;
        const auto journal = store.open();
        QVERIFY(journal);
        ChangeIntent creation = sampleIntent();
        creation.kind = ChangeKind::CreateToken;
        creation.targetId = 0;
        const auto unclear = finished(journal->begin(creation));
        const auto again = finished(journal->begin(creation));
        const auto lost = finished(journal->begin(sampleIntent()));
        const auto later = finished(journal->begin(sampleIntent()));
        QVERIFY(unclear.ok() && again.ok() && lost.ok() && later.ok());
        const auto made = [&](ChangeKind kind, ChangeId than) {
            return finished(journal->madeByOthers(creation.connectionId, kind, than)).value();
        };
        QVERIFY(made(ChangeKind::CreateToken, unclear.value()).isEmpty());
        QVERIFY(finished(journal->isAskedAgain(lost.value())).value());

        const QString away = store.path + QLatin1String(".away");
        QVERIFY(QFile::rename(store.path, away));
        QVERIFY(
            !finished(journal->finish(again.value(), ChangeOutcome::Done, 12, {}, Handover::Open))
                 .ok());
        QVERIFY(
            !finished(journal->finish(later.value(), ChangeOutcome::Refused, 0, {}, Handover::None))
                 .ok());
        QCOMPARE(made(ChangeKind::CreateToken, unclear.value()), QSet<qint64>{12});
        QVERIFY(made(ChangeKind::CreateToken, again.value()).isEmpty());
        QVERIFY(made(ChangeKind::CreateAccount, unclear.value()).isEmpty());
        QVERIFY(!finished(journal->isAskedAgain(lost.value())).value());
        QVERIFY(QFile::rename(away, store.path));
    }

    void whatIsRefusedAtTheEndIsTriedOnceMore()
    {
        Store store;
        auto journal = store.open();
        QVERIFY(journal);
        const auto first = finished(journal->begin(sampleIntent()));
        const auto second = finished(journal->begin(sampleIntent()));
        QVERIFY(first.ok() && second.ok());
        journal.reset();
        QVERIFY(execRaw(store.path,
                        QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON changes "
                                       "WHEN new.id = %1 AND (SELECT outcome FROM changes "
                                       "WHERE id = %2) = 'pending' "
                                       "BEGIN SELECT RAISE(ABORT, 'not yet'); END")
                            .arg(first.value())
                            .arg(second.value())));
        journal = store.open();
        QVERIFY(journal);
        // Nobody is told of the refusal: the event loop does not turn any more.
        const auto refused =
            journal->finish(first.value(), ChangeOutcome::Done, 0, {}, Handover::None);
        const auto written =
            journal->finish(second.value(), ChangeOutcome::Done, 0, {}, Handover::None);
        journal.reset();
        journal = store.open();
        QVERIFY(journal);
        const auto records = finished(journal->all());
        QVERIFY(records.ok());
        QCOMPARE(records->size(), 2);
        for (const ChangeRecord &record : records.value())
            QCOMPARE(record.outcome, ChangeOutcome::Done);
    }

    void aFileThatLacksATableIsADamagedOne()
    {
        Store store;
        QVERIFY(store.open());
        QVERIFY(execRaw(store.path, QStringLiteral("DROP TABLE chain")));
        const auto opened = finished(Journal::open(store.path));
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text().contains(QLatin1String("damaged")),
                 qPrintable(opened.error().text()));
    }

    void aFolderThatCannotBeMadeIsAnErrorNotACrash()
    {
        const auto opened = finished(Journal::open(QStringLiteral("/proc/nowhere/journal.sqlite")));
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().text().contains(QLatin1String("/proc/nowhere")));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "testjournal.moc"
