#include "store/reviewstore.h"
#include "support/spoiledtables.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

namespace {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

const QString here = QStringLiteral("here");
const QString elsewhere = QStringLiteral("elsewhere");

LocalNote noteOf(qint64 id, const QString &owner)
{
    LocalNote note;
    note.id = id;
    note.owner = owner;
    note.purpose = QStringLiteral("nightly load");
    note.reviewOn = QDate(2027, 2, 28);
    return note;
}

KeptDecision decisionOf(const QString &finding, DecisionKind kind)
{
    return {{finding, kind, QStringLiteral("because"), QDate(2027, 1, 1), QStringLiteral("Sam"), 5},
            0,
            Severity::Medium,
            {7, 5'000'000'000},
            Moment::at(1000),
            {Moment::at(2000), Moment()},
            QStringLiteral("ci"),
            {QStringLiteral("a \"quoted\", name"), QString()}};
}

void changeFile(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
}

} // namespace

class TestReviewStore : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<ReviewStore> m_store;

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("review.sqlite"));
    }
    void open()
    {
        m_store.reset();
        auto opened = finished(ReviewStore::open(path()));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        m_store = std::move(opened).value();
    }

private Q_SLOTS:
    void init() { open(); }

    void notesOutliveTheProgramAndCanBeForgotten()
    {
        LocalNote account = noteOf(1, QStringLiteral("Data team"));
        account.subject = LocalNote::Subject::Account;
        QSignalSpy changed(m_store.get(), &ReviewStore::changed);
        QVERIFY(
            finished(m_store->saveNotes(here, {noteOf(1, QStringLiteral("Ada")), account})).ok());
        QCOMPARE(changed.size(), 1);
        QVERIFY(finished(m_store->saveNotes(elsewhere, {noteOf(1, QStringLiteral("Eve"))})).ok());
        open();
        auto notes = finished(m_store->notes(here));
        QCOMPARE(notes->size(), 2);
        QVERIFY(notes->contains(account));
        QVERIFY(notes->contains(noteOf(1, QStringLiteral("Ada"))));
        LocalNote gone;
        gone.id = 1;
        QVERIFY(finished(m_store->saveNotes(here, {gone})).ok());
        notes = finished(m_store->notes(here));
        QCOMPARE(notes->size(), 1);
        QCOMPARE(finished(m_store->notes(elsewhere))->size(), 1);
    }

    void whatIsDamagedIsNamedWithTheWayOut()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("review.sqlite"));
        QVERIFY(finished(ReviewStore::open(file)).ok());
        test::spoilTables(file, {QStringLiteral("reviews"), QStringLiteral("notes")});
        const auto store = finished(ReviewStore::open(file));
        QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().text()));
        const auto notes = finished(store.value()->notes(here));
        const auto reviews = finished(store.value()->reviews(here));
        QVERIFY(!notes.ok());
        QVERIFY(!reviews.ok());
        for (const QString &said : {notes.error().text(), reviews.error().text()}) {
            QVERIFY2(said.contains(file + QStringLiteral(" is damaged")), qPrintable(said));
            QVERIFY2(said.contains(QLatin1String("Close the program")), qPrintable(said));
        }
    }

    void aListIsNotCutShortWhereItIsDamaged()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("review.sqlite"));
        QList<LocalNote> many;
        for (int id = 1; id <= 3000; ++id)
            many << noteOf(id, QStringLiteral("Ada"));
        {
            const auto store = finished(ReviewStore::open(path));
            QVERIFY(store.ok());
            QVERIFY(finished(store.value()->saveNotes(here, many)).ok());
        }
        // Of the last rows: those before can be read.
        constexpr qint64 page = 4096;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 20 * page);
        QVERIFY(file.seek(file.size() - page));
        QCOMPARE(file.write(QByteArray(page, 'x')), page);
        file.close();
        const auto store = finished(ReviewStore::open(path));
        QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().text()));
        const auto notes = finished(store.value()->notes(here));
        QVERIFY(!notes.ok());
        QVERIFY2(notes.error().text().contains(QLatin1String("is damaged")),
                 qPrintable(notes.error().text()));
    }

    void eachThatHadAnIdKeepsItsNote()
    {
        LocalNote before = noteOf(11, QStringLiteral("Ada"));
        before.created = Moment::at(1'000);
        before.notedAt = Moment::at(5'000);
        before.name = QStringLiteral("ci");
        LocalNote now = noteOf(11, QStringLiteral("Eve"));
        now.created = Moment::at(9'000);
        const QString connection = QStringLiteral("made anew");
        QVERIFY(finished(m_store->saveNotes(connection, {before})).ok());
        QVERIFY(finished(m_store->saveNotes(connection, {now})).ok());
        before.purpose = QStringLiteral("another");
        QVERIFY(finished(m_store->saveNotes(connection, {before})).ok());
        open();
        auto notes = finished(m_store->notes(connection));
        QCOMPARE(notes->size(), 2);
        QVERIFY(notes->contains(now));
        QVERIFY(notes->contains(before));
        for (const LocalNote &note : notes.value()) {
            const bool isBefore = note == before;
            QCOMPARE(note.created, isBefore ? before.created : now.created);
            QCOMPARE(note.notedAt, isBefore ? before.notedAt : Moment());
            QCOMPARE(note.name, isBefore ? before.name : QString());
        }
        LocalNote gone;
        gone.id = 11;
        gone.created = now.created;
        QVERIFY(finished(m_store->saveNotes(connection, {gone})).ok());
        notes = finished(m_store->notes(connection));
        QCOMPARE(notes->size(), 1);
        QVERIFY(notes->constFirst() == before);
    }

    void theLatestDecisionCounts()
    {
        const QString first = QStringLiteral("unused/token/1");
        const QString second = QStringLiteral("unused/token/2");
        QVERIFY(finished(m_store->decide(here,
                                         {decisionOf(first, DecisionKind::Keep),
                                          decisionOf(second, DecisionKind::PutOff)}))
                    .ok());
        QVERIFY(finished(m_store->decide(here, {decisionOf(first, DecisionKind::Revoke)})).ok());
        open();
        const auto decisions = finished(m_store->decisions(here));
        QCOMPARE(decisions->size(), 2);
        QVERIFY(decisions->contains(decisionOf(first, DecisionKind::Revoke)));
        QVERIFY(decisions->contains(decisionOf(second, DecisionKind::PutOff)));
        QVERIFY(finished(m_store->decisions(elsewhere))->isEmpty());
    }

    void whatIsTakenBackStaysOnRecordAndCountsNoMore()
    {
        const QString back = QStringLiteral("taken back");
        const QString who = QStringLiteral("Kim");
        const KeptDecision first = decisionOf(QStringLiteral("unused/token/1"), DecisionKind::Keep);
        KeptDecision second = first;
        second.kind = DecisionKind::Revoke;
        second.atMs = 6;
        const KeptDecision other =
            decisionOf(QStringLiteral("unused/token/2"), DecisionKind::Delete);
        QVERIFY(finished(m_store->decide(back, {first, other})).ok());
        QVERIFY(finished(m_store->decide(back, {second})).ok());
        // All of them or none: the first does not count any more.
        QVERIFY(!finished(m_store->takeBack(back, {other, first}, who, 7)).ok());
        QVERIFY(finished(m_store->decisions(back))->contains(other));
        QVERIFY(!finished(m_store->takeBack(elsewhere, {second}, who, 7)).ok());

        QSignalSpy changed(m_store.get(), &ReviewStore::changed);
        auto before = finished(m_store->takeBack(back, {second, other}, who, 7));
        QVERIFY(before.ok());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(before.value(), QList<KeptDecision>{first});
        open();
        QCOMPARE(finished(m_store->decisions(back)).value(), QList<KeptDecision>{first});
        before = finished(m_store->takeBack(back, {first}, who, 8));
        QVERIFY(before.ok());
        QVERIFY(before->isEmpty());
        QVERIFY(finished(m_store->decisions(back))->isEmpty());
        // Decided anew it counts.
        QVERIFY(finished(m_store->decide(back, {second})).ok());
        QCOMPARE(finished(m_store->decisions(back)).value(), QList<KeptDecision>{second});

        m_store.reset();
        QStringList rows;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral(
                "SELECT kind || ' ' || withdrawn_by || ' ' || withdrawn_ms FROM decisions "
                "WHERE connection_id = 'taken back' ORDER BY id")));
            while (query.next())
                rows << query.value(0).toString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QCOMPARE(rows,
                 (QStringList{QStringLiteral("keep Kim 8"), QStringLiteral("delete Kim 7"),
                              QStringLiteral("revoke Kim 7"), QStringLiteral("revoke  0")}));
    }

    void whatAFinishedReviewHoldsIsNotTakenBack()
    {
        auto record = std::make_shared<ReviewRecord>();
        record->connectionId = QStringLiteral("of a finished review");
        record->startedAtMs = 1000;
        record->finishedAtMs = 2000;
        record->policy = RecordedPolicy::of(Policy());
        KeptDecision decided = decisionOf(QStringLiteral("unused/token/1"), DecisionKind::Keep);
        QVERIFY(finished(m_store->decide(record->connectionId, {decided})).ok());
        const auto id = finished(m_store->saveReview(0, record));
        QVERIFY(id.ok());
        QVERIFY(!finished(m_store->takeBack(record->connectionId, {decided}, {}, 3000)).ok());
        KeptDecision anew = decided;
        anew.kind = DecisionKind::Revoke;
        QVERIFY(finished(m_store->decide(record->connectionId, {anew})).ok());
        const auto before = finished(m_store->takeBack(record->connectionId, {anew}, {}, 3000));
        QVERIFY(before.ok());
        decided.reviewId = id.value();
        QCOMPARE(before.value(), QList<KeptDecision>{decided});
    }

    void nothingIsWrittenIntoAFileThatWasRemoved()
    {
#ifndef Q_OS_UNIX
        QSKIP("The system lets nobody take away an open file");
#endif
        QVERIFY(QFile::remove(path()));
        const auto notes = finished(m_store->saveNotes(here, {noteOf(3, QStringLiteral("Ada"))}));
        QVERIFY(!notes.ok());
        QVERIFY2(notes.error().text().contains(QLatin1String("was removed or replaced")),
                 qPrintable(notes.error().text()));
        QVERIFY(
            !finished(m_store->decide(
                          here, {decisionOf(QStringLiteral("unused/token/3"), DecisionKind::Keep)}))
                 .ok());
        // What it left beside the file is not the next one's.
        m_store.reset();
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(path() + QLatin1String(suffix));
    }

    void itIsPrivateAndHeldByOne()
    {
        QCOMPARE(
            QFileInfo(path()).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(!finished(ReviewStore::open(path())).ok());
        QVERIFY(!finished(ReviewStore::open(QStringLiteral("/proc/no/review.sqlite"))).ok());
    }

    void wordsAreTheirOwnWayBack()
    {
        for (const DecisionKind kind :
             {DecisionKind::Keep, DecisionKind::Rotate, DecisionKind::Revoke, DecisionKind::Delete,
              DecisionKind::PutOff})
            QCOMPARE(decisionFrom(decisionWord(kind)), kind);
        QCOMPARE(decisionFrom(QStringLiteral("something newer")), DecisionKind::PutOff);
    }

    void aReviewIsKeptAndFinishedOnce()
    {
        auto record = std::make_shared<ReviewRecord>();
        record->connectionId = here;
        record->startedAtMs = 1000;
        record->startedBy = QStringLiteral("Sam");
        record->policy = RecordedPolicy::of(Policy());
        RecordedFinding finding;
        finding.key = QStringLiteral("unused/token/1");
        finding.subject = QStringLiteral("=cmd|' /C calc'!A0\n<b>\u202eevil");
        record->findings = {finding};
        const auto id = finished(m_store->saveReview(0, record));
        QVERIFY(id.ok());
        // One that is not finished for each connection.
        QVERIFY(!finished(m_store->saveReview(0, record)).ok());
        auto other = std::make_shared<ReviewRecord>(*record);
        other->connectionId = elsewhere;
        QVERIFY(finished(m_store->saveReview(0, other)).ok());

        open();
        auto reviews = finished(m_store->reviews(here));
        QVERIFY(reviews.ok());
        QCOMPARE(reviews->size(), 1);
        QCOMPARE(reviews->constFirst(),
                 (ReviewSummary{id.value(), 1000, 0, QStringLiteral("Sam"), {}, {}, 1}));
        auto read = finished(m_store->review(id.value()));
        QVERIFY(read.ok());
        QCOMPARE(*read.value(), *record);

        const KeptDecision decided =
            decisionOf(QStringLiteral("unused/token/1"), DecisionKind::Keep);
        QVERIFY(finished(m_store->decide(here, {decided})).ok());
        record->finishedAtMs = 2000;
        record->finishedBy = QStringLiteral("Kim");
        QVERIFY(finished(m_store->saveReview(id.value(), record)).ok());
        // What was decided until then is of this review.
        KeptDecision closed = decided;
        closed.reviewId = id.value();
        QVERIFY(finished(m_store->decisions(here))->contains(closed));
        // From here on nothing changes it.
        QVERIFY(!finished(m_store->saveReview(id.value(), record)).ok());
        QVERIFY(!finished(m_store->abandonReview(id.value())).ok());
        QVERIFY(finished(m_store->saveReview(0,
                                             [&] {
                                                 auto next =
                                                     std::make_shared<ReviewRecord>(*record);
                                                 next->finishedAtMs = 0;
                                                 return next;
                                             }()))
                    .ok());
        reviews = finished(m_store->reviews(here));
        QCOMPARE(reviews->size(), 2);
        QCOMPARE(reviews->at(0).finishedAtMs, 0);
        QCOMPARE(reviews->at(1).finishedBy, QStringLiteral("Kim"));
        QVERIFY(finished(m_store->abandonReview(reviews->at(0).id)).ok());
        QVERIFY(!finished(m_store->review(reviews->at(0).id)).ok());
    }

    void packsFollowOneAnother()
    {
        QCOMPARE(finished(m_store->lastPack(here)).value(), QString());
        QVERIFY(finished(m_store->addPack(here, QStringLiteral("aa"), 1)).ok());
        QVERIFY(finished(m_store->addPack(here, QStringLiteral("bb"), 1)).ok());
        QVERIFY(finished(m_store->addPack(elsewhere, QStringLiteral("cc"), 2)).ok());
        open();
        QCOMPARE(finished(m_store->lastPack(here)).value(), QStringLiteral("bb"));
    }

    void aFileOfTheFirstVersionIsTakenOver()
    {
        const QString old = QStringLiteral("of the first version");
        QVERIFY(finished(m_store->saveNotes(old, {noteOf(1, QStringLiteral("Kim"))})).ok());
        m_store.reset();
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DROP TABLE reviews")));
            QVERIFY(query.exec(QStringLiteral("DROP TABLE packs")));
            for (const char *column :
                 {"review_id", "severity", "tokens", "created_ms", "tokens_created", "name",
                  "token_names", "withdrawn_ms", "withdrawn_by"})
                QVERIFY(query.exec(QStringLiteral("ALTER TABLE decisions DROP COLUMN %1")
                                       .arg(QLatin1String(column))));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 1")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
        open();
        QCOMPARE(finished(m_store->notes(old))->size(), 1);
        QVERIFY(finished(m_store->reviews(old)).ok());
    }

    void aFileOfTheThirdVersionIsTakenOver()
    {
        m_store.reset();
        changeFile(
            path(),
            {QStringLiteral("DROP TABLE notes"),
             QStringLiteral("CREATE TABLE notes (connection_id TEXT NOT NULL, "
                            "subject TEXT NOT NULL, id INTEGER NOT NULL, owner TEXT NOT NULL, "
                            "purpose TEXT NOT NULL, review_on TEXT NOT NULL, "
                            "PRIMARY KEY (connection_id, subject, id))"),
             QStringLiteral("INSERT INTO notes VALUES ('third', 'token', 3, 'Kim', "
                            "'nightly load', '2027-02-28'), "
                            "('third', 'account', 3, 'Ops', '', '')"),
             QStringLiteral("DELETE FROM decisions"),
             QStringLiteral("ALTER TABLE decisions DROP COLUMN created_ms"),
             QStringLiteral("ALTER TABLE decisions DROP COLUMN tokens_created"),
             QStringLiteral("ALTER TABLE decisions DROP COLUMN name"),
             QStringLiteral("ALTER TABLE decisions DROP COLUMN token_names"),
             QStringLiteral("ALTER TABLE decisions DROP COLUMN withdrawn_ms"),
             QStringLiteral("ALTER TABLE decisions DROP COLUMN withdrawn_by"),
             QStringLiteral("INSERT INTO decisions (connection_id, finding, kind, reason, until, "
                            "actor, at_ms, review_id, severity, tokens) VALUES ('third', "
                            "'unused/token/3', 'keep', 'because', '', 'Sam', 5, 0, 'medium', "
                            "'3,4')"),
             QStringLiteral("PRAGMA user_version = 3")});
        open();
        const QString third = QStringLiteral("third");
        const auto notes = finished(m_store->notes(third));
        QVERIFY(notes.ok());
        QCOMPARE(notes->size(), 2);
        QVERIFY(notes->contains(noteOf(3, QStringLiteral("Kim"))));
        for (const LocalNote &note : notes.value()) {
            QVERIFY(!note.created.isSet());
            QVERIFY(!note.notedAt.isSet());
            QVERIFY(note.name.isEmpty());
        }
        const auto decisions = finished(m_store->decisions(third));
        QVERIFY(decisions.ok());
        QCOMPARE(decisions->size(), 1);
        QCOMPARE(decisions->constFirst().reason, QStringLiteral("because"));
        QCOMPARE(decisions->constFirst().tokens, (std::vector<TokenId>{3, 4}));
        QVERIFY(!decisions->constFirst().created.isSet());
        QVERIFY(decisions->constFirst().tokensCreated.empty());
        QVERIFY(decisions->constFirst().name.isEmpty());
        QVERIFY(decisions->constFirst().tokenNames.isEmpty());
        // And it can be written as before.
        QVERIFY(finished(m_store->saveNotes(third, {noteOf(3, QStringLiteral("Lee"))})).ok());
        QCOMPARE(finished(m_store->notes(third))->size(), 2);
    }

    void aFileOfTheFourthVersionIsTakenOver()
    {
        const QString fourth = QStringLiteral("of the fourth version");
        const KeptDecision decided =
            decisionOf(QStringLiteral("unused/token/4"), DecisionKind::Keep);
        QVERIFY(finished(m_store->decide(fourth, {decided})).ok());
        m_store.reset();
        changeFile(path(),
                   {QStringLiteral("ALTER TABLE decisions DROP COLUMN withdrawn_ms"),
                    QStringLiteral("ALTER TABLE decisions DROP COLUMN withdrawn_by"),
                    QStringLiteral("PRAGMA user_version = 4")});
        open();
        QCOMPARE(finished(m_store->decisions(fourth)).value(), QList<KeptDecision>{decided});
        QVERIFY(finished(m_store->takeBack(fourth, {decided}, QStringLiteral("Kim"), 9)).ok());
        QVERIFY(finished(m_store->decisions(fourth))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "testreviewstore.moc"
