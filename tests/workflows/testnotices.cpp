#include "support/livedeployment.h"
#include "workflows/notices.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

NoticeRules allYear()
{
    NoticeRules rules;
    rules.quiet.on = false;
    rules.days = {365};
    rules.credential = false; // the sandbox's ends within two weeks
    return rules;
}

struct Desk : LiveDeployment {
    std::unique_ptr<Rotations> rotations = std::make_unique<Rotations>(*session, *changes);
    std::unique_ptr<NoticeStore> store;
    std::unique_ptr<Notices> notices;
    QList<NoticeDigest> digests;

    Desk() { openStore(); }
    void openStore()
    {
        store = std::make_unique<NoticeStore>(folder.filePath(QStringLiteral("notices.json")));
        if (!finished(store->load()).ok())
            qFatal("the file cannot be read");
    }
    void start(const NoticeRules &rules = allYear())
    {
        notices.reset();
        notices = std::make_unique<Notices>(*session, *rotations, *store, rules);
        QObject::connect(notices.get(), &Notices::digestReady, notices.get(),
                         [this](const NoticeDigest &digest) { digests << digest; });
    }
    /// With a token of this role that ends in ten days, and is told of; which one it is.
    TokenId openAsAnother(const QString &role)
    {
        const auto mustBe = [](const auto &result) {
            if (!result.ok())
                qFatal("%s", qPrintable(result.error().text()));
        };
        mustBe(open());
        const NewAccount wanted{QStringLiteral("Another"), role, {}};
        const auto account = finished(changes->createAccount(wanted));
        mustBe(account);
        const NewToken asked{QStringLiteral("ends-soon"), account->id, 10, false};
        auto made = finished(changes->createToken(asked));
        mustBe(made);
        rotations.reset();
        connectAs(std::move(made->value));
        rotations = std::make_unique<Rotations>(*session, *changes);
        NoticeRules rules = allYear();
        rules.credential = true;
        start(rules);
        mustBe(open());
        return made->token.id;
    }
    [[nodiscard]] QSet<TokenId> expected() const
    {
        QSet<TokenId> ids;
        const qint64 now = session->inventory().nowMs();
        for (const Token &token : data().tokens()) {
            if (!token.active || !token.expiration.isSet())
                continue;
            const qint64 left = token.expiration.msecs() - now;
            if (left <= 365 * msPerDay && left > -expiredNoticeMs)
                ids.insert(token.id);
        }
        return ids;
    }
    ~Desk()
    {
        notices.reset();
        rotations.reset();
    }
};

QSet<TokenId> tokensOf(const NoticeDigest &digest)
{
    QSet<TokenId> ids;
    for (const NoticeEntry &entry : digest.entries)
        ids.insert(entry.token);
    return ids;
}

} // namespace

class TestNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsToldBeforeTheFirstLoadAndThenAllAtOnce()
    {
        Desk desk;
        desk.start();
        QTest::qWait(800);
        QVERIFY(desk.digests.isEmpty());
        QCOMPARE(desk.notices->soonCount(), -1);
        QVERIFY(desk.open().ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        QVERIFY(!desk.expected().isEmpty());
        QCOMPARE(tokensOf(desk.digests.constFirst()), desk.expected());
        QVERIFY(desk.notices->soonCount() >= 0);
    }

    void aSecondLoadAndARestartTellNothingAgain()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.open().ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        const auto refreshed = finished(desk.session->refresh());
        QVERIFY(refreshed.ok());
        QTest::qWait(800);
        QCOMPARE(desk.digests.size(), 1);
        desk.notices.reset();
        desk.openStore();
        desk.start();
        QTRY_VERIFY(desk.notices->soonCount() >= 0);
        QTest::qWait(200);
        QCOMPARE(desk.digests.size(), 1);
    }

    void aFurtherThresholdTellsOnlyWhatItIsAbout()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.open().ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        // Beyond the pause between two digests.
        ToldNotices told = desk.store->told();
        for (ToldOfConnection &one : told.connections)
            one.lastDigestMs = 0;
        const auto written = finished(desk.store->write(told));
        QVERIFY(written.ok());
        NoticeRules rules = allYear();
        rules.days << 60;
        QSet<TokenId> nearer;
        const qint64 now = desk.session->inventory().nowMs();
        for (const NoticeEntry &entry : desk.digests.constFirst().entries) {
            if (entry.at.msecs() > now && entry.at.msecs() - now <= 60 * msPerDay)
                nearer.insert(entry.token);
        }
        QVERIFY(!nearer.isEmpty());
        desk.notices->setRules(rules);
        QTRY_COMPARE(desk.digests.size(), 2);
        QCOMPARE(tokensOf(desk.digests.constLast()), nearer);
    }

    void whatIsPutOffComesAgain()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.open().ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        desk.notices->putOff(desk.digests.constFirst(), std::chrono::milliseconds(700));
        QTRY_COMPARE(desk.digests.size(), 2);
        QCOMPARE(desk.digests.at(1).entries.size(), desk.digests.at(0).entries.size());
    }

    void itGoesOnWhileTheSessionIsLocked()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        desk.session->lock();
        desk.start();
        QTRY_COMPARE(desk.digests.size(), 1);
    }

    void theOwnCredentialsEndIsToldWithoutTheTokensListToo_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("accounts alone") << QStringLiteral("Manager");
        QTest::newRow("nothing else") << QStringLiteral("Member");
    }
    void theOwnCredentialsEndIsToldWithoutTheTokensListToo()
    {
        QFETCH(QString, role);
        Desk desk;
        desk.openAsAnother(role);
        QVERIFY(desk.session->access() != Access::Full);
        QTRY_COMPARE(desk.digests.size(), 1);
        const auto &entries = desk.digests.constFirst().entries;
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().kind, NoticeKind::CredentialEnds);
        QCOMPARE(desk.notices->soonCount(), -1);
    }

    void aCredentialThatIsOnTheListIsNamedOnce()
    {
        Desk desk;
        const TokenId own = desk.openAsAnother(QStringLiteral("Admin"));
        QTRY_COMPARE(desk.digests.size(), 1);
        QList<NoticeKind> kinds;
        for (const NoticeEntry &entry : desk.digests.constFirst().entries) {
            if (entry.token == own)
                kinds << entry.kind;
        }
        QCOMPARE(kinds, QList<NoticeKind>{NoticeKind::CredentialEnds});
    }

    void aRevokedTokenIsNotCountedAnyMore()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.open().ok());
        QTRY_VERIFY(desk.notices->soonCount() >= 0);
        const qint64 now = desk.session->inventory().nowMs();
        const Token soon = desk.firstToken([now](const Token &token, const Account &) {
            const qint64 left = token.expiration.isSet() ? token.expiration.msecs() - now : 0;
            return token.active && left > 0 && left <= soonDays * msPerDay;
        });
        const int before = desk.notices->soonCount();
        QVERIFY(before > 0);
        const auto report = finished(desk.changes->setRevoked({soon.id}, true));
        QCOMPARE(report.done, QList<TokenId>{soon.id});
        QTRY_COMPARE(desk.notices->soonCount(), before - 1);
    }

    void theOwnCredentialsEndIsToldOnceAlsoAfterARestart()
    {
        Desk desk;
        NoticeRules rules = allYear();
        rules.days = {};
        rules.credential = true;
        desk.start(rules);
        QVERIFY(desk.open().ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        const auto &entries = desk.digests.constFirst().entries;
        const auto found = std::find_if(entries.begin(), entries.end(), [](const NoticeEntry &e) {
            return e.kind == NoticeKind::CredentialEnds;
        });
        QVERIFY(found != entries.end());
        QCOMPARE(found->at, desk.session->identity().expiresAt);
        QCOMPARE(found->name, desk.session->identity().who);
        QCOMPARE(found->days, 14);
        QCOMPARE(desk.digests.constFirst().count(NoticeKind::CredentialEnds), 1);

        desk.notices.reset();
        desk.openStore();
        ToldNotices told = desk.store->told();
        for (ToldOfConnection &one : told.connections)
            one.lastDigestMs = 0; // beyond the pause between two digests
        const auto written = finished(desk.store->write(told));
        QVERIFY(written.ok());
        desk.start(rules);
        QTRY_VERIFY(desk.notices->soonCount() >= 0);
        QTest::qWait(800);
        QCOMPARE(desk.digests.size(), 1);
    }

    void aRotationThatWaitsForAPersonIsToldOnce()
    {
        Desk desk;
        NoticeRules rules = allYear();
        rules.days = {};
        desk.start(rules);
        QVERIFY(desk.open().ok());
        const auto loaded = finished(desk.rotations->load());
        QVERIFY(loaded.ok());
        QTRY_VERIFY(desk.notices->soonCount() >= 0);
        QTest::qWait(800);
        desk.digests.clear(); // what has expired within a week
        ToldNotices told = desk.store->told();
        for (ToldOfConnection &one : told.connections)
            one.lastDigestMs = 0;
        const auto written = finished(desk.store->write(told));
        QVERIFY(written.ok());
        Rotation rotation;
        rotation.oldToken = desk.liveToken().id;
        rotation.successorName = QStringLiteral("next");
        rotation.lifeDays = 90;
        const auto begun = finished(desk.rotations->begin({rotation}));
        QVERIFY(begun.ok());
        // While its turn is to come nobody is waited for.
        QVERIFY(desk.rotations->find(begun->constFirst())->isBusy);
        desk.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "POST"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(400, "application/json",
                                                             "{\"detail\":\"No\"}")}
                : FaultProxy::Verdict();
        });
        QVERIFY(!finished(desk.rotations->makeSuccessor(begun->constFirst())).ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        QCOMPARE(desk.digests.constFirst().entries.size(), size_t(1));
        QCOMPARE(desk.digests.constFirst().entries.front().kind, NoticeKind::RotationDue);
        QCOMPARE(desk.digests.constFirst().entries.front().token, rotation.oldToken);
        QCOMPARE(desk.notices->dueCount(), 1);
        rules.rotations = false;
        desk.notices->setRules(rules);
        rules.rotations = true;
        desk.notices->setRules(rules);
        QTest::qWait(800);
        QCOMPARE(desk.digests.size(), 1);
    }

    void whenItCannotBeWrittenDownItIsToldAllTheSame()
    {
        Desk desk;
        desk.store =
            std::make_unique<NoticeStore>(desk.folder.filePath(QStringLiteral("none/there.json")));
        const auto loaded = finished(desk.store->load());
        QVERIFY(loaded.ok());
        desk.start();
        QSignalSpy failed(desk.notices.get(), &Notices::failed);
        QVERIFY(desk.open().ok());
        QTRY_COMPARE(desk.digests.size(), 1);
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "testnotices.moc"
