#include "store/changerow.h"
#include "store/hashchain.h"
#include "store/journalfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;

namespace {

const QByteArray key(32, 'k');
constexpr qint64 sampleOffsetMs = 5'000;

ChangeIntent intentFor(const QString &name)
{
    ChangeIntent intent;
    intent.connectionId = QStringLiteral("c1");
    intent.origin = QStringLiteral("https://acme.example");
    intent.actor = QStringLiteral("Sam");
    intent.kind = ChangeKind::RevokeToken;
    intent.targetId = 7;
    intent.targetName = name;
    intent.accountName = QStringLiteral("データ");
    intent.before = {{QStringLiteral("active"), true}};
    return intent;
}

LateWrite done()
{
    LateWrite known;
    known.outcome = ChangeOutcome::Done;
    known.atMs = 1;
    known.clockOffsetMs = sampleOffsetMs;
    return known;
}

struct Log {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("journal.sqlite"));
    ChainHead head;

    /// Two changes, each with its outcome.
    explicit Log(const QByteArray &sealedWith = key)
        : Log(sealedWith, done(), sampleOffsetMs)
    {
    }
    Log(const QByteArray &sealedWith, const LateWrite &outcome, std::optional<qint64> offsetMs)
    {
        JournalFile file;
        if (!file.open(path).ok() || !file.seal(sealedWith).ok())
            qFatal("no journal");
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")}) {
            const auto change = file.insert(intentFor(name), offsetMs);
            if (!change.ok() || !file.finish(change->id, outcome).ok())
                qFatal("not written");
        }
        head = file.head();
    }

    void run(const QString &statement, const QVariantList &values = {}) const
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("not opened");
            QSqlQuery query(database);
            query.prepare(statement);
            for (const QVariant &value : values)
                query.addBindValue(value);
            if (!query.exec())
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    }

    void takeBackToTheFourthVersion() const
    {
        run(QStringLiteral("ALTER TABLE changes DROP COLUMN clock_offset_ms"));
        run(QStringLiteral("ALTER TABLE changes DROP COLUMN outcome_clock_offset_ms"));
        run(QStringLiteral("PRAGMA user_version = 4"));
    }

    [[nodiscard]] QList<QVariantList> rows(const QString &statement) const
    {
        QList<QVariantList> found;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("not opened");
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
            while (query.next()) {
                QVariantList row;
                for (int i = 0; query.value(i).isValid(); ++i)
                    row << query.value(i);
                found << row;
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("look"));
        return found;
    }

    [[nodiscard]] ChainCheck check(std::optional<ChainHead> known,
                                   const QByteArray &with = key) const
    {
        JournalFile file;
        if (!file.open(path).ok() || !file.seal(with).ok())
            qFatal("no journal");
        const auto check = file.verify(known);
        if (!check.ok())
            qFatal("not verified");
        return check.value();
    }
};

} // namespace

class TestHashChain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyTouchedIsIntact()
    {
        const Log log;
        const ChainCheck check = log.check(log.head);
        QVERIFY(check.intact());
        QCOMPARE(check.changes, 2);
        QCOMPARE(check.entries, 4);
        QCOMPARE(check.unsealed, 0);
        QVERIFY(check.headKnown);
    }

    void everySingleByteCounts()
    {
        const Log log;
        int altered = 0;
        const QHash<QString, QString> rowKey{{QStringLiteral("changes"), QStringLiteral("id")},
                                             {QStringLiteral("chain"), QStringLiteral("sequence")}};
        for (const QString &table : rowKey.keys()) {
            const QString id = rowKey.value(table);
            for (const QVariantList &column : log.rows(
                     QStringLiteral("SELECT name, type FROM pragma_table_info('%1')").arg(table))) {
                const QString name = column.at(0).toString();
                const QString set =
                    QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?").arg(table, name, id);
                for (const QVariantList &row :
                     log.rows(QStringLiteral("SELECT %1, %2 FROM %3").arg(id, name, table))) {
                    const QVariant before = row.at(1);
                    QVariantList after;
                    if (column.at(1).toString() == QLatin1String("INTEGER")) {
                        after << before.toLongLong() + 1000;
                    } else {
                        const bool text = column.at(1).toString() == QLatin1String("TEXT");
                        const QByteArray bytes = before.toByteArray();
                        for (qsizetype i = 0; i < bytes.size(); ++i) {
                            QByteArray flipped = bytes;
                            flipped[i] = static_cast<char>(flipped.at(i) ^ 1);
                            after << (text ? QVariant(QString::fromUtf8(flipped))
                                           : QVariant(flipped));
                        }
                        after << (text ? QVariant(before.toString() + QLatin1Char('x'))
                                       : QVariant(bytes + 'x'));
                    }
                    for (const QVariant &value : std::as_const(after)) {
                        log.run(set, {value, row.at(0)});
                        const QVariant now = name == id ? value : row.at(0);
                        QVERIFY2(!log.check(log.head).intact(),
                                 qPrintable(table + QLatin1Char('.') + name + QLatin1Char(' ')
                                            + value.toString()));
                        // The check itself may have sealed what looked unsealed.
                        log.run(QStringLiteral("DELETE FROM chain WHERE sequence > 4 "
                                               "AND sequence < 1000"));
                        log.run(set, {before, now});
                        ++altered;
                    }
                }
            }
        }
        QVERIFY2(altered > 500, qPrintable(QString::number(altered)));
        QVERIFY(log.check(log.head).intact());
    }

    void whatIsTakenAwayOrPutInIsFound()
    {
        for (int row = 1; row <= 4; ++row) {
            const Log log;
            log.run(QStringLiteral("DELETE FROM chain WHERE sequence = ?"), {row});
            QVERIFY(!log.check(log.head).intact());
        }
        const Log removed;
        removed.run(QStringLiteral("DELETE FROM changes WHERE id = 1"));
        QVERIFY(removed.check(removed.head).has(ChainFault::Kind::Removed));
        const Log added;
        added.run(QStringLiteral("INSERT INTO changes SELECT 9, at_ms, connection_id, origin, "
                                 "actor, kind, target_id, target_name, account_id, account_name, "
                                 "before, wanted, reason, outcome, outcome_at_ms, detail, "
                                 "handover, run, clock_offset_ms, outcome_clock_offset_ms "
                                 "FROM changes WHERE id = 1"));
        QVERIFY(added.check(added.head).has(ChainFault::Kind::Added));
    }

    void aCutAtTheEndIsFoundByTheHeadThatIsKeptElsewhere()
    {
        const Log log;
        log.run(QStringLiteral("DELETE FROM chain WHERE sequence > 2"));
        log.run(QStringLiteral("DELETE FROM changes WHERE id = 2"));
        QVERIFY(log.check(log.head).has(ChainFault::Kind::CutOff));
        const ChainCheck alone = log.check(std::nullopt);
        QVERIFY(alone.intact());
        QVERIFY(!alone.headKnown); // and the page says so

        // What is written behind the cut is no fault.
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            QVERIFY(file.seal(key, log.head).ok());
            const auto change = file.insert(intentFor(QStringLiteral("later")));
            QVERIFY(change.ok());
            QVERIFY(file.finish(change->id, done()).ok());
            QVERIFY(file.head().sequence >= log.head.sequence);
        }
        QCOMPARE(log.check(log.head).faults, (QList<ChainFault>{{ChainFault::Kind::CutOff, 0}}));
    }

    void aHistoryMadeAnewWithoutTheKeyIsFound()
    {
        const Log log;
        log.run(QStringLiteral("DELETE FROM chain"));
        log.run(QStringLiteral("UPDATE changes SET reason = 'nothing to see here'"));
        // Opening takes it for a file of the version before; the head knows better.
        QVERIFY(!log.check(log.head).intact());
        const Log other;
        QVERIFY(other.check(other.head, QByteArray(32, 'x')).has(ChainFault::Kind::OtherKey));
    }

    void whatWasWrittenWithoutAKeyIsSealedByTheNext()
    {
        const Log log((QByteArray()));
        QCOMPARE(log.check(std::nullopt, {}).unsealed, 4);
        const ChainCheck sealed = log.check(log.head);
        QVERIFY(sealed.intact());
        QCOMPARE(sealed.unsealed, 0);
        QCOMPARE(sealed.entries, 5);
        // Sealed once is enough.
        QCOMPARE(log.check(log.head).entries, 5);
        log.run(QStringLiteral("UPDATE changes SET actor = 'Eve' WHERE id = 2"));
        QVERIFY(!log.check(log.head).intact());
    }

    void whoeverHasNoKeyCanRewriteNothing_data()
    {
        QTest::addColumn<QString>("alteration");
        QTest::addColumn<bool>("isBroken");
        QTest::newRow("who and why")
            << QStringLiteral("UPDATE changes SET actor = 'innocent', reason = 'not I', "
                              "target_name = 'other', outcome = 'refused' WHERE id = 1")
            << true;
        QTest::newRow("the outcome alone")
            << QStringLiteral("UPDATE changes SET outcome = 'refused' WHERE id = 1") << false;
    }

    void whoeverHasNoKeyCanRewriteNothing()
    {
        QFETCH(QString, alteration);
        QFETCH(bool, isBroken);
        const Log log;
        log.run(alteration);
        // A link that fits, made by somebody who has the file and not the key.
        QJsonArray row;
        const QList<QVariantList> found =
            log.rows(QStringLiteral("SELECT %1 FROM changes WHERE id = 1")
                         .arg(QLatin1String(changeColumns)));
        for (const QVariant &value : found.first())
            row << value.toString();
        ChainEntry forged{
            log.head.sequence + 1, 1, QJsonDocument(row).toJson(QJsonDocument::Compact), {}, {}};
        forged.link = chainLink({}, log.head.link, forged);
        log.run(QStringLiteral("INSERT INTO chain VALUES (?, ?, ?, '', ?)"),
                {forged.sequence, forged.changeId, forged.row, forged.link});
        for (int start = 0; start < 2; ++start) { // the first start seals, and seals nothing of it
            const ChainCheck check = log.check(log.head);
            QVERIFY(!check.intact());
            QVERIFY(check.has(ChainFault::Kind::Unproven));
            QCOMPARE(check.isBroken(), isBroken);
        }
        QVERIFY(log.check(std::nullopt).has(ChainFault::Kind::Unproven));
    }

    void nobodyVouchesWithoutTheKey()
    {
        const Log log;
        ChainEntry forged{log.head.sequence + 1, 0, vouchRow({{1, 100}}), {}, {}};
        forged.link = chainLink({}, log.head.link, forged);
        log.run(QStringLiteral("INSERT INTO chain VALUES (?, ?, ?, '', ?)"),
                {forged.sequence, forged.changeId, forged.row, forged.link});
        QVERIFY(log.check(log.head).has(ChainFault::Kind::Unproven));
    }

    void whatThisProgramWroteBeforeItHadTheKeyIsProven()
    {
        const Log log;
        ChainHead now;
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            const auto change = file.insert(intentFor(QStringLiteral("early")));
            QVERIFY(change.ok());
            const auto early = file.verify(log.head);
            QVERIFY(early->has(ChainFault::Kind::OtherKey)); // no key yet
            QVERIFY(!early->has(ChainFault::Kind::Unproven));
            QVERIFY(file.seal(key, log.head).ok());
            QVERIFY(file.finish(change->id, done()).ok());
            QVERIFY(file.verify(log.head)->intact());
            now = file.head();
        }
        QVERIFY(log.check(now).intact());
    }

    void whatARunWithoutAKeychainWroteIsUnprovenUntilItIsAccepted()
    {
        const Log log;
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            QVERIFY(file.insert(intentFor(QStringLiteral("unsealed"))).ok());
        }
        const ChainCheck check = log.check(log.head);
        QCOMPARE(check.faults, (QList<ChainFault>{{ChainFault::Kind::Unproven, 3}}));
        JournalFile file;
        QVERIFY(file.open(log.path).ok());
        QVERIFY(file.seal(key, log.head).ok());
        QVERIFY(file.acceptPresent().ok());
        QVERIFY(file.verify(log.head)->intact());
    }

    void whatAnEarlierVersionWroteIsProvenByTheHeadItKept()
    {
        // It sealed each start's first entries with the next link and did not vouch.
        const Log log;
        ChainHead kept;
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            QVERIFY(file.insert(intentFor(QStringLiteral("c"))).ok());
            kept = file.head();
        }
        const QByteArray row = log.rows(QStringLiteral("SELECT row FROM chain WHERE sequence = 5"))
                                   .first()
                                   .first()
                                   .toByteArray();
        ChainEntry link{6, 3, row, chainKeyId(key), {}};
        link.link = chainLink(key, kept.link, link);
        log.run(QStringLiteral("INSERT INTO chain VALUES (?, ?, ?, ?, ?)"),
                {link.sequence, link.changeId, link.row, link.keyId, link.link});
        kept = {link.sequence, link.link};
        QVERIFY(log.check(kept).has(ChainFault::Kind::Unproven));
        JournalFile file;
        QVERIFY(file.open(log.path).ok());
        QVERIFY(file.seal(key, kept).ok());
        QVERIFY(file.verify(kept)->intact());
    }

    // Which kept no more of a time than what this computer's clock said.
    void whatTheFourthVersionSealedIsProvenAndGoesOn()
    {
        LateWrite withoutOffset = done();
        withoutOffset.clockOffsetMs.reset();
        const Log log(key, withoutOffset, std::nullopt);
        ChainHead kept;
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            QVERIFY(file.seal(key, log.head).ok());
            QVERIFY(file.insert(intentFor(QStringLiteral("open"))).ok());
            kept = file.head();
        }
        log.takeBackToTheFourthVersion();
        for (const QVariantList &row : log.rows(QStringLiteral("SELECT row FROM chain")))
            QCOMPARE(QJsonDocument::fromJson(row.first().toByteArray()).array().size(), 18);
        const ChainCheck check = log.check(kept);
        QVERIFY(check.intact());
        QCOMPARE(check.changes, 3);

        // The outcome alone is new of it, also where no keychain is there.
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            QVERIFY(file.finish(3, done()).ok());
            const auto records = file.select(QStringLiteral("TRUE ORDER BY id"), {});
            QVERIFY(records.ok());
            QVERIFY(!records->constFirst().clockOffsetMs);
            QCOMPARE(records->constLast().askedMs(), records->constLast().atMs);
            QCOMPARE(records->constLast().settledMs(), 1 + sampleOffsetMs);
        }
        QCOMPARE(log.check(kept).faults, (QList<ChainFault>{{ChainFault::Kind::Unproven, 3}}));
        {
            JournalFile file;
            QVERIFY(file.open(log.path).ok());
            QVERIFY(file.seal(key, kept).ok());
            QVERIFY(file.acceptPresent().ok());
            kept = file.head();
        }
        QVERIFY(log.check(kept).intact());
        log.run(QStringLiteral("UPDATE changes SET clock_offset_ms = 0 WHERE id = 1"));
        QCOMPARE(log.check(kept).faults, (QList<ChainFault>{{ChainFault::Kind::Altered, 1}}));
    }

    void aFileOfTheFirstVersionIsTakenOver()
    {
        const Log log;
        log.takeBackToTheFourthVersion();
        log.run(QStringLiteral("DROP TABLE chain"));
        log.run(QStringLiteral("DROP TABLE runs"));
        log.run(QStringLiteral("DROP INDEX changes_by_run"));
        log.run(QStringLiteral("ALTER TABLE changes DROP COLUMN run"));
        log.run(QStringLiteral("PRAGMA user_version = 1"));
        const ChainCheck check = log.check(std::nullopt);
        QVERIFY(check.intact());
        QCOMPARE(check.changes, 2);
        QCOMPARE(check.unsealed, 0);
    }
};

QTEST_GUILESS_MAIN(TestHashChain)
#include "testhashchain.moc"
