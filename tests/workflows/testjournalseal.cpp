// The real keychain is asked in test_activity; here it fails in ways that a real one does not on
// demand.
#include "support/livedeployment.h"
#include "workflows/journalseal.h"

#include <QCoroTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

class ScriptedKeychain final : public SecretStore {
public:
    QHash<QString, QByteArray> entries;
    std::optional<SecretState> failure;
    bool slow = false;
    int asked = 0;

    QCoro::Task<SecretOutcome> write(QString key, SecretBytes secret) override
    {
        SecretOutcome outcome = answer();
        if (outcome.ok())
            entries.insert(key, secret.view().toByteArray());
        co_return outcome;
    }
    QCoro::Task<SecretOutcome> read(QString key) override
    {
        ++asked;
        if (slow)
            co_await QCoro::sleepFor(std::chrono::milliseconds(100));
        SecretOutcome outcome = answer();
        if (outcome.ok() && !entries.contains(key))
            outcome.state = SecretState::Missing;
        if (outcome.ok())
            outcome.secret = SecretBytes::copyOf(entries.value(key));
        co_return outcome;
    }
    QCoro::Task<SecretOutcome> remove(QString key) override
    {
        entries.remove(key);
        co_return answer();
    }
    [[nodiscard]] ChainHead head() const
    {
        for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
            if (entry.key().startsWith(QLatin1String("journal-head-")))
                return {entry.value().split(':').first().toLongLong(), {}};
        }
        return {};
    }

private:
    [[nodiscard]] SecretOutcome answer() const
    {
        SecretOutcome outcome;
        outcome.state = failure.value_or(SecretState::Ok);
        outcome.error.kind = Error::Kind::Keychain;
        outcome.error.message = QStringLiteral("no keychain");
        return outcome;
    }
};

struct Desk {
    QTemporaryDir folder;
    ScriptedKeychain keychain;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JournalSeal> seal;

    Desk() { open(); }
    void open()
    {
        seal.reset();
        journal.reset();
        journal =
            std::move(finished(Journal::open(folder.filePath(QStringLiteral("journal.sqlite")))))
                .value();
        seal = std::make_unique<JournalSeal>(*journal, keychain, folder.path());
    }
    void change() const
    {
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("c");
        intent.targetName = QStringLiteral("t");
        const auto id = finished(journal->begin(intent));
        if (!id.ok()
            || !finished(journal->finish(id.value(), ChangeOutcome::Done, 0, {}, Handover::None))
                    .ok())
            qFatal("not written");
    }
    /// Takes away what was written after this many entries, as somebody with the file could.
    void cutOff(qint64 after)
    {
        seal.reset();
        journal.reset();
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
            database.setDatabaseName(folder.filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("DELETE FROM changes WHERE id NOT IN (SELECT "
                                              "change_id FROM chain WHERE sequence <= %1)")
                                   .arg(after)));
            QVERIFY(query.exec(QStringLiteral("DELETE FROM chain WHERE sequence > %1").arg(after)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
        open();
    }
    [[nodiscard]] JournalProof proof() const { return finished(seal->verify()).value(); }
};

} // namespace

class TestJournalSeal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreSealedAndTheHeadIsKept()
    {
        Desk desk;
        desk.change();
        QTRY_VERIFY(desk.keychain.head().sequence >= 2);
        desk.change();
        QTRY_VERIFY(desk.keychain.head().sequence >= 4);
        const JournalProof proof = desk.proof();
        QVERIFY(proof.chain.intact());
        QVERIFY(!proof.keychain);
        QCOMPARE(proof.chain.changes, 2);
        QCOMPARE(proof.chain.unsealed, 0);
    }

    void aCutBetweenTwoRunsIsFoundAlsoAfterNewChanges()
    {
        Desk desk;
        desk.change();
        QTRY_VERIFY(desk.keychain.head().sequence >= 2);
        const qint64 first = desk.keychain.head().sequence;
        desk.change();
        QTRY_VERIFY(desk.keychain.head().sequence >= first + 2);
        desk.cutOff(first);
        // The next run writes on as if nothing had been; the head in the keychain must survive it.
        desk.change();
        desk.change();
        desk.change();
        QTest::qWait(600);
        QVERIFY(!desk.proof().chain.intact());
        desk.open();
        QVERIFY(!desk.proof().chain.intact());

        QVERIFY(finished(desk.seal->acceptPresent()).ok());
        desk.open();
        QVERIFY(desk.proof().chain.intact());
    }

    void withoutAKeychainItSaysThatLittleIsProven()
    {
        Desk desk;
        desk.keychain.failure = SecretState::Unavailable;
        desk.change();
        JournalProof proof = desk.proof();
        QVERIFY(proof.keychain.has_value());
        QVERIFY(proof.chain.unsealed > 0);
        QVERIFY(!proof.chain.headKnown);
        // And catches up when there is one.
        desk.keychain.failure.reset();
        proof = desk.proof();
        QVERIFY(!proof.keychain);
        QVERIFY(proof.chain.intact());
        QCOMPARE(proof.chain.unsealed, 0);
        // A keychain that is away at another start makes nothing look altered.
        desk.open();
        desk.keychain.failure = SecretState::Locked;
        proof = desk.proof();
        QVERIFY(proof.keychain.has_value());
        QVERIFY(!proof.chain.isBroken());
    }

    void aKeychainThatSaysNoIsAskedOnceByItself()
    {
        Desk desk;
        desk.keychain.failure = SecretState::Denied;
        for (int i = 0; i < 5; ++i)
            desk.change();
        QTest::qWait(50);
        QCOMPARE(desk.keychain.asked, 1);
        (void)desk.proof();
        QCOMPARE(desk.keychain.asked, 2);
    }

    void verifyWaitsForTheKeyThatIsOnItsWay()
    {
        Desk desk;
        desk.change();
        QTRY_VERIFY(desk.keychain.head().sequence >= 2);
        desk.open();
        desk.keychain.slow = true;
        desk.change(); // asks for the key, which takes its time
        QVERIFY(desk.proof().chain.intact());
    }

    void twoDataFoldersDoNotShareAHead()
    {
        Desk desk;
        desk.change();
        QTRY_VERIFY(desk.keychain.head().sequence >= 2);
        JournalSeal other(*desk.journal, desk.keychain, desk.folder.path() + QLatin1String("/x"));
        QVERIFY(!finished(other.verify()).value().chain.headKnown);
    }
};

QTEST_GUILESS_MAIN(TestJournalSeal)
#include "testjournalseal.moc"
