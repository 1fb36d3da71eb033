#include "support/livedeployment.h"
#include "support/memorysecrets.h"
#include "workflows/connectionwatch.h"
#include "workflows/noticequestion.h"
#include "workflows/notices.h"

#include <QDir>
#include <QScopeGuard>
#include <QSettings>
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
    /// Waits until the lists, read anew, were looked at: what is not told by then is not told.
    [[nodiscard]] bool isLookedAtAnew() const
    {
        const QSignalSpy looked(notices.get(), &Notices::looked);
        return finished(session->refresh()).ok()
            && QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, 20'000);
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

/// Two deployments, each of a kept connection: "test" is the one that is open, "there" is not.
struct TwoKept {
    LiveDeployment here;
    LiveDeployment there;
    QSettings settings{here.folder.filePath(QStringLiteral("kept.ini")), QSettings::IniFormat};
    ConnectionStore kept{settings};
    MemorySecrets secrets;
    Connector connector{kept, secrets, *here.journal, quickLimits()};
    NoticeStore store{here.folder.filePath(QStringLiteral("notices.json"))};
    std::unique_ptr<ConnectionWatch> watch;
    std::unique_ptr<Session> open;
    QList<NoticeDigest> digests;

    TwoKept()
    {
        keep(here, here.connection());
        keep(there, other());
        const auto loaded = finished(store.load());
        open = opened(here.connection());
        watch = std::make_unique<ConnectionWatch>(connector, store);
        QObject::connect(watch.get(), &ConnectionWatch::digestReady, watch.get(),
                         [this](const Connection &connection, const NoticeDigest &digest) {
                             QCOMPARE(connection.id, other().id);
                             digests << digest;
                         });
        QVERIFY(loaded.ok());
    }
    ~TwoKept() { watch.reset(); }
    void keep(const LiveDeployment &deployment, const Connection &connection)
    {
        const auto saved = finished(connector.save(
            connection, Credentials(SecretBytes::copyOf(deployment.started.adminToken))));
        if (!saved.ok())
            qFatal("%s", qPrintable(saved.error().text()));
    }
    [[nodiscard]] Connection other() const
    {
        Connection made = there.connection();
        made.id = QStringLiteral("there");
        return made;
    }
    [[nodiscard]] std::unique_ptr<Session> opened(const Connection &connection)
    {
        auto made = finished(connector.sessionFor(connection));
        if (!made.ok() || !finished(made.value()->open()).ok())
            qFatal("it does not open");
        return std::move(made).value();
    }
    /// Looks at once, then after `between`.
    void start(std::chrono::milliseconds between = std::chrono::hours(1),
               const NoticeRules &rules = allYear(), bool isWanted = true)
    {
        watch->setPauses({std::chrono::milliseconds(0), between});
        watch->setRules(rules, isWanted);
        watch->follow(open.get());
    }
    [[nodiscard]] int looks() const { return there.proxy->count(readsTokens); }
    static constexpr char readsTokens[] = "GET /api/user-tokens/service";
};

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
        QVERIFY(desk.isLookedAtAnew());
        QCOMPARE(desk.digests.size(), 1);
        desk.notices.reset();
        desk.openStore();
        desk.start();
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(desk.notices->soonCount() >= 0);
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

    void theQuestionSaysHowFarTheServersClockIsFromThisOne()
    {
        Desk desk;
        QVERIFY(desk.open().ok());
        auto &clock =
            const_cast<ServerClock &>(static_cast<const ServerClock &>(desk.session->clock()));
        clock.observe(QDateTime::currentMSecsSinceEpoch() - 7 * msPerHour);
        const NoticeInput question = noticeQuestion(*desk.session, allYear(), {});
        QCOMPARE(qRound(double(question.serverAheadMs) / msPerMinute), -7 * 60);
    }

    void theQuietHoursGoByTheZoneThatHoldsByThen()
    {
        const auto back = qScopeGuard(
            [had = qgetenv("TZ")] { had.isNull() ? qunsetenv("TZ") : qputenv("TZ", had); });
        qputenv("TZ", "UTC");
        Desk desk;
        QVERIFY(desk.open().ok());
        NoticeRules rules = allYear();
        const QTime now = QDateTime::currentDateTimeUtc().time();
        rules.quiet = {true, now.addSecs(-3600), now.addSecs(3600), false};
        desk.start(rules);
        QVERIFY(desk.isLookedAtAnew());
        QVERIFY(desk.digests.isEmpty());
        qputenv("TZ", "Asia/Tokyo");
        QVERIFY(desk.isLookedAtAnew());
        QTRY_COMPARE(desk.digests.size(), 1);
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
        QVERIFY(desk.isLookedAtAnew());
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
        QVERIFY(desk.isLookedAtAnew());
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
        QVERIFY(desk.isLookedAtAnew());
        QCOMPARE(desk.digests.size(), 1);
    }

    void aStepThatWasTriedInVainIsNotToldAgain()
    {
        Desk desk;
        NoticeRules rules = allYear();
        rules.days = {};
        desk.start(rules);
        QVERIFY(desk.open().ok());
        const auto loaded = finished(desk.rotations->load());
        QVERIFY(loaded.ok());
        Rotation rotation;
        rotation.oldToken = desk.liveToken().id;
        rotation.successorName = QStringLiteral("next");
        rotation.lifeDays = 90;
        const auto begun = finished(desk.rotations->begin({rotation}));
        QVERIFY(begun.ok());
        const QString id = begun->constFirst();
        bool isLate = false;
        desk.proxy->setJudge([&isLate](const QByteArray &method, const QByteArray &) {
            // It takes its time, and the notices look meanwhile.
            if (method == "POST" && std::exchange(isLate, false))
                QTest::qWait(1200);
            return method == "POST"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(400, "application/json",
                                                             "{\"detail\":\"No\"}")}
                : FaultProxy::Verdict();
        });
        QVERIFY(!finished(desk.rotations->makeSuccessor(id)).ok());
        const auto told = [&desk] {
            int count = 0;
            for (const NoticeDigest &digest : std::as_const(desk.digests))
                count += digest.count(NoticeKind::RotationDue);
            return count;
        };
        const auto endPause = [&desk] {
            ToldNotices without = desk.store->told();
            for (ToldOfConnection &one : without.connections)
                one.lastDigestMs = 0;
            return finished(desk.store->write(without)).ok();
        };
        QVERIFY(endPause());
        QTRY_COMPARE(told(), 1);
        QVERIFY(endPause());
        isLate = true;
        QVERIFY(!finished(desk.rotations->makeSuccessor(id)).ok());
        QVERIFY(!isLate);
        QVERIFY(desk.isLookedAtAnew());
        QCOMPARE(told(), 1);
    }

    void whatComesUpInAConnectionThatIsNotOpenIsToldOnce()
    {
        TwoKept desk;
        // A step of a rotation there waits for a person.
        TokenId old = 0;
        {
            const auto session = desk.opened(desk.other());
            Changes changes(*session);
            Rotations rotations(*session, changes);
            QVERIFY(finished(rotations.load()).ok());
            const Inventory &data = session->inventory().data();
            Rotation rotation;
            for (const Token &token : data.tokens()) {
                if (rotations.rotatable(token).ok() && !token.expiration.isSet())
                    rotation.oldToken = token.id;
            }
            old = rotation.oldToken;
            QVERIFY(old != 0);
            rotation.successorName = QStringLiteral("next");
            rotation.immediate = true;
            QVERIFY(finished(rotations.begin({rotation})).ok());
        }
        const auto before = finished(desk.here.journal->all());
        const int looksBefore = desk.looks();
        const auto rowsBefore = before.value().size();
        NoticeRules rules = allYear();
        rules.credential = true;
        desk.start(std::chrono::hours(1), rules);
        QTRY_COMPARE(desk.digests.size(), 1);
        const NoticeDigest digest = desk.digests.constFirst();
        QVERIFY(digest.count(NoticeKind::TokenExpires) > 0);
        QCOMPARE(digest.count(NoticeKind::CredentialEnds), 1);
        QCOMPARE(digest.count(NoticeKind::RotationDue), 1);
        QCOMPARE(digest.entries.front().token, old);
        QCOMPARE(desk.looks(), looksBefore + 1);
        QVERIFY(!desk.store.told().connections.value(desk.other().id).tokens.isEmpty());
        // Nothing was changed, there or in the journal.
        QCOMPARE(desk.there.proxy->count("POST /api/user-tokens"), 0);
        const auto after = finished(desk.here.journal->all());
        QCOMPARE(after.value().size(), rowsBefore);
        // The next rounds find nothing new.
        desk.watch->setPauses({std::chrono::milliseconds(0), std::chrono::milliseconds(50)});
        QTRY_VERIFY(desk.looks() >= looksBefore + 3);
        QCOMPARE(desk.digests.size(), 1);
        // What is put off comes again.
        desk.watch->putOff(desk.other().id, digest, std::chrono::milliseconds(300),
                           desk.open->clock().nowMs());
        QTRY_COMPARE(desk.digests.size(), 2);
        QCOMPARE(desk.digests.at(1).entries.size(), digest.entries.size());
    }

    void aRoundIsOverWhenWhatWasFoundHasBeenSaid()
    {
        TwoKept desk;
        QList<qsizetype> saidBefore;
        connect(desk.watch.get(), &ConnectionWatch::roundOver, this,
                [&] { saidBefore << desk.digests.size(); });
        desk.start();
        QTRY_COMPARE(saidBefore, QList<qsizetype>{1});
        // One in which nothing is found ends, too.
        desk.watch->setPauses({std::chrono::milliseconds(0), std::chrono::milliseconds(50)});
        QTRY_VERIFY(saidBefore.size() > 1);
        QCOMPARE(desk.digests.size(), 1);
    }

    void aConnectionThatIsLeftIsLookedAtFromThenOn()
    {
        TwoKept desk;
        desk.start(std::chrono::milliseconds(300));
        QTRY_COMPARE(desk.digests.size(), 1);
        const int reads = desk.here.proxy->count(TwoKept::readsTokens);
        desk.watch->follow(nullptr);
        desk.open = desk.opened(desk.other());
        desk.watch->disconnect();
        QList<QString> ids;
        connect(desk.watch.get(), &ConnectionWatch::digestReady, this,
                [&ids](const Connection &connection) { ids << connection.id; });
        desk.watch->follow(desk.open.get());
        QTRY_COMPARE(ids, QList<QString>{desk.here.connection().id});
        QVERIFY(desk.here.proxy->count(TwoKept::readsTokens) > reads);
    }

    void itLeavesTheOthersAlone_data()
    {
        QTest::addColumn<QString>("when");
        for (const char *when :
             {"not wanted", "off", "quiet", "locked", "for this run", "no token"})
            QTest::newRow(when) << QString::fromLatin1(when);
    }
    void itLeavesTheOthersAlone()
    {
        QFETCH(QString, when);
        TwoKept desk;
        NoticeRules rules = allYear();
        rules.on = when != QLatin1String("off");
        const QTime now = QTime::currentTime();
        if (when == QLatin1String("quiet"))
            rules.quiet = {true, now.addSecs(-3600), now.addSecs(3600), false};
        if (when == QLatin1String("locked"))
            desk.open->lock();
        if (when == QLatin1String("no token"))
            desk.secrets.kept.remove(desk.other().id);
        if (when == QLatin1String("for this run")) {
            desk.open = desk.connector.runOnlySession(
                desk.here.connection(), SecretBytes::copyOf(desk.here.started.adminToken));
            QVERIFY(finished(desk.open->open()).ok());
        }
        int requests = 0; // the first of a look comes sooner than its lists
        desk.there.proxy->setJudge([&requests](const QByteArray &, const QByteArray &) {
            ++requests;
            return FaultProxy::Verdict();
        });
        desk.start(std::chrono::milliseconds(50), rules, when != QLatin1String("not wanted"));
        QTest::qWait(400);
        QCOMPARE(requests, 0);
        QVERIFY(desk.digests.isEmpty());
    }

    void lockingEndsWhatIsUnderWay()
    {
        TwoKept desk;
        // Locked as soon as the first request is there: the lists are not asked for any more.
        bool isLocked = false;
        desk.there.proxy->setJudge([&](const QByteArray &, const QByteArray &) {
            isLocked = true;
            desk.watch->follow(nullptr);
            return FaultProxy::Verdict();
        });
        desk.start();
        QTRY_VERIFY(isLocked);
        QTest::qWait(400);
        QCOMPARE(desk.looks(), 0);
        QVERIFY(desk.digests.isEmpty());
        QVERIFY(desk.store.told().connections.isEmpty());
        desk.there.proxy->setJudge({});
        desk.watch->follow(desk.open.get());
        desk.watch->setPauses({std::chrono::milliseconds(0), std::chrono::milliseconds(50)});
        QTRY_COMPARE(desk.digests.size(), 1);
    }

    void whatIsEditedWhileItIsLookedAtIsLookedAtAnew_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("edited") << false;
        QTest::newRow("removed") << true;
    }
    void whatIsEditedWhileItIsLookedAtIsLookedAtAnew()
    {
        QFETCH(const bool, removed);
        TwoKept desk;
        // At the first request: the lists are not asked for by what is not so any more.
        Connection edited = desk.other();
        edited.name = QStringLiteral("As it is called now");
        bool isChanged = false;
        desk.there.proxy->setJudge([&](const QByteArray &, const QByteArray &) {
            if (!std::exchange(isChanged, true)) {
                if (removed)
                    desk.kept.remove(edited.id);
                else if (!desk.connector.update(edited).ok())
                    qFatal("it was not kept");
            }
            return FaultProxy::Verdict();
        });
        QStringList names;
        connect(desk.watch.get(), &ConnectionWatch::digestReady, this,
                [&names](const Connection &connection) { names << connection.name; });
        desk.start();
        QTRY_VERIFY(isChanged);
        if (removed) {
            QTest::qWait(400);
            QCOMPARE(desk.looks(), 0);
            QVERIFY(desk.store.told().connections.isEmpty());
            return;
        }
        QTRY_COMPARE(names, QStringList{edited.name});
        QCOMPARE(desk.looks(), 1);
    }

    void whatCannotBeWrittenDownOfWhatIsPutOffIsTold()
    {
        TwoKept desk;
        desk.start();
        QTRY_COMPARE(desk.digests.size(), 1);
        const QString file = desk.here.folder.filePath(QStringLiteral("notices.json"));
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkpath(file));
        QSignalSpy failed(desk.watch.get(), &ConnectionWatch::failed);
        desk.watch->putOff(desk.other().id, desk.digests.constFirst(), std::chrono::hours(1),
                           desk.open->clock().nowMs());
        QTRY_COMPARE(failed.size(), 1);
    }

    void oneThatFailsIsTriedAgainTheNextTime()
    {
        TwoKept desk;
        QSignalSpy failed(desk.watch.get(), &ConnectionWatch::failed);
        int refusals = 0;
        desk.there.proxy->setJudge([&refusals](const QByteArray &, const QByteArray &) {
            ++refusals;
            return FaultProxy::Verdict{
                FaultProxy::Fault::Answer,
                FaultProxy::httpAnswer(401, "application/json", "{\"detail\":\"No\"}")};
        });
        desk.start(std::chrono::milliseconds(50));
        QTRY_VERIFY(refusals >= 4);
        desk.there.proxy->setJudge({});
        QTRY_COMPARE(desk.digests.size(), 1);
        QCOMPARE(failed.size(), 0);
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
