#include "support/rawjournal.h"
#include "workflows/settle.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

FaultProxy::Judge spoilPost(Fault fault, const QByteArray &answer = {})
{
    return [=](const QByteArray &method, const QByteArray &) {
        return method == "POST" ? Verdict{fault, answer} : Verdict();
    };
}

/// As after a crash, eleven minutes after what the journal tells.
bool opensAgainMuchLater(LiveDeployment &live)
{
    live.changes.reset();
    live.session.reset();
    live.journal.reset();
    alterJournal(live, QStringLiteral("UPDATE changes SET at_ms = at_ms - 660000"));
    live.openJournal();
    live.connectAs(SecretBytes::copyOf(live.started.adminToken));
    return live.open().ok();
}

} // namespace

class TestTokenCreation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theValueWorksAndIsOpenUntilHandedOver()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        auto made = finished(live.changes->createToken(
            {QStringLiteral("fresh-key"), live.activeAccount().id, 30, false}));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
        QVERIFY(live.data().tokenIndex(made->token.id) >= 0);
        QCOMPARE(finished(live.journal->unsettled(QStringLiteral("test")))->size(), 1);
        // It is in somebody's hands: no leftover yet.
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());

        ServerClock clock;
        HttpClient http(live.connection(), made->value.duplicate(), clock);
        ApiClient api(http);
        QVERIFY(finished(api.ownTokens()).ok());

        QVERIFY(finished(live.changes->setHandover(made->change, Handover::Done)).ok());
        QVERIFY(finished(live.journal->unsettled(QStringLiteral("test")))->isEmpty());
    }

    void anAnswerWithoutAnIdIsCompletedByTheList_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("listed") << true;
        QTest::newRow("not even there") << false;
    }
    void anAnswerWithoutAnIdIsCompletedByTheList()
    {
        QFETCH(bool, isListed);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const NewToken wanted{QStringLiteral("quiet-key"), live.activeAccount().id, 30, false};
        TokenId id = 0;
        if (isListed) {
            Connection direct = live.connection();
            direct.origin = live.started.url;
            ServerClock clock;
            HttpClient http(direct, SecretBytes::copyOf(live.started.adminToken), clock);
            ApiClient api(http);
            const auto there = finished(api.createToken(wanted));
            QVERIFY(there.ok());
            id = there->token.id;
        }
        live.proxy->setJudge(
            spoilPost(Fault::Answer,
                      FaultProxy::httpAnswer(200, "application/json",
                                             "{\"name\": \"quiet-key\", \"active\": true, "
                                             "\"bearer_token\": \"aaaa.bbbb.cccc\"}")));
        const auto made = finished(live.changes->createToken(wanted));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
        QCOMPARE(made->token.id, id);
        QCOMPARE(made->token.name, wanted.name);
        QVERIFY(made->value.view() == "aaaa.bbbb.cccc");
        // The record knows it, too, and that nobody has the value yet.
        const auto records = finished(live.journal->unsettled(QStringLiteral("test")));
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->constFirst().intent.targetId, id);
    }

    void theSecretIsNowhereInTheDataFolder()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto made = finished(live.changes->createToken(
            {QStringLiteral("secret-key"), live.activeAccount().id, 30, false}));
        QVERIFY(made.ok());
        const QByteArray secret = made->value.view().toByteArray();
        QVERIFY(secret.size() > 20);
        QDir folder(live.folder.path());
        int files = 0;
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(secret), qPrintable(info.fileName()));
            ++files;
        }
        QVERIFY(files >= 2);
    }

    void theServersComplaintLandsOnItsField()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = live.activeAccount().id;
        QVERIFY(finished(live.changes->createToken({QStringLiteral("twice"), account, 30, false}))
                    .ok());
        const auto again =
            finished(live.changes->createToken({QStringLiteral("twice"), account, 30, false}));
        QVERIFY(!again.ok());
        QCOMPARE(again.error().httpStatus, 409);
        QCOMPARE(again.error().fields.first().field, QStringLiteral("name"));
        const auto tooLong =
            finished(live.changes->createToken({QStringLiteral("long"), account, 366, false}));
        QVERIFY(!tooLong.ok());
        QCOMPARE(tooLong.error().httpStatus, 422);
        QCOMPARE(tooLong.error().fields.first().field, QStringLiteral("expires_in_days"));
    }

    void aLostReplyIsFoundOnTheListAndOfferedForRevoking()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge(spoilPost(Fault::LoseReply));
        const auto made = finished(live.changes->createToken(
            {QStringLiteral("lost-key"), live.activeAccount().id, 30, false}));
        QVERIFY(!made.ok());
        QVERIFY(made.error().outcomeUnknown);
        QVERIFY2(made.error().text().contains(QLatin1String("never arrived")),
                 qPrintable(made.error().text()));
        QCOMPARE(live.proxy->count("POST /api/user-tokens"), 1);
        const auto open = finished(live.changes->settleLeftovers());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().record.intent.targetName, QStringLiteral("lost-key"));
        QCOMPARE(live.data().token(live.data().tokenIndex(open->first().token)).name,
                 QStringLiteral("lost-key"));
    }

    void onAListWithAnUnreadableRowItStaysUnknown_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("isUnknown");
        // %1: the account
        QTest::newRow("no id") << QByteArray(R"({"name":"lost-key","user":{"id":%1}})") << true;
        QTest::newRow("an id of text")
            << QByteArray(R"({"id":"x","name":"lost-key","user":{"id":%1}})") << true;
        QTest::newRow("no object") << QByteArray(R"("lost-key")") << true;
        QTest::newRow("nobody's") << QByteArray(R"({"id":900001,"name":"lost-key","user":null})")
                                  << true;
        QTest::newRow("somebody's who cannot be read")
            << QByteArray(R"({"id":900001,"name":"lost-key","user":{"id":"%1"}})") << true;
        QTest::newRow("no name") << QByteArray(R"({"id":900001,"name":{},"user":{"id":%1}})")
                                 << true;
        QTest::newRow("another one")
            << QByteArray(R"({"id":900001,"name":"other","user":{"id":%1}})") << false;
        QTest::newRow("an old one without a name") << QByteArray(
            R"({"id":900001,"name":{},"created":"2020-01-01T00:00:00Z","user":{"id":%1}})")
                                                   << false;
    }
    void onAListWithAnUnreadableRowItStaysUnknown()
    {
        QFETCH(QByteArray, row);
        QFETCH(const bool, isUnknown);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = live.activeAccount().id;
        row.replace("%1", QByteArray::number(account));
        live.proxy->setJudge([row](const QByteArray &method, const QByteArray &path) {
            if (method == "POST")
                return Verdict{Fault::LoseReply, {}};
            if (path != "/api/user-tokens/service")
                return Verdict();
            return Verdict{Fault::Answer,
                           FaultProxy::httpAnswer(200, "application/json", '[' + row + ']')};
        });
        const auto made =
            finished(live.changes->createToken({QStringLiteral("lost-key"), account, 30, false}));
        QVERIFY(!made.ok());
        QVERIFY(made.error().outcomeUnknown);
        QCOMPARE(made.error().text().contains(QLatin1String("could not be read")), isUnknown);
        // Long afterwards the same list says no more.
        QVERIFY(opensAgainMuchLater(live));
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
        const auto outcome = [&live] {
            return finished(live.journal->recent(QStringLiteral("test"), 1))->constFirst().outcome;
        };
        QCOMPARE(outcome(), isUnknown ? ChangeOutcome::Unknown : ChangeOutcome::Refused);
        QCOMPARE(live.proxy->count("POST /api/user-tokens"), 1);
        if (!isUnknown)
            return;
        // A list that can be read shows it.
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        const auto open = finished(live.changes->settleLeftovers());
        QVERIFY(!open->isEmpty() || outcome() == ChangeOutcome::Refused);
    }

    // The reply told all; what the list cannot show of it is no reason to give its value up.
    void anAnsweredOneStaysDoneBehindAnUnreadableRow()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto made = finished(live.changes->createToken(
            {QStringLiteral("kept-key"), live.activeAccount().id, 30, false}));
        QVERIFY(made.ok());
        const auto spoil = [&live](const QByteArray &row) {
            live.proxy->setJudge([row](const QByteArray &, const QByteArray &path) {
                return path == "/api/user-tokens/service"
                    ? Verdict{Fault::Answer,
                              FaultProxy::httpAnswer(200, "application/json", '[' + row + ']')}
                    : Verdict();
            });
        };
        spoil(R"({"id":"x","name":"kept-key"})");
        live.changes.reset();
        live.session.reset();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
        const auto record = [&live] {
            return finished(live.journal->recent(QStringLiteral("test"), 1))->constFirst();
        };
        QCOMPARE(record().outcome, ChangeOutcome::Done);
        QCOMPARE(record().handover, Handover::Open);
        // It is offered once it can be seen.
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        const auto open = finished(live.changes->settleLeftovers());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().token, made->token.id);
        QCOMPARE(live.proxy->count("POST /api/user-tokens"), 1);
    }

    void aLostValueWhoseTokenOthersDeletedIsClosedByWholeListsAlone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge(spoilPost(Fault::LoseReply));
        QVERIFY(!finished(live.changes->createToken(
                              {QStringLiteral("lost-key"), live.activeAccount().id, 30, false}))
                     .ok());
        live.proxy->setJudge({});
        QVERIFY(opensAgainMuchLater(live));
        const auto open = finished(live.changes->settleLeftovers());
        QCOMPARE(open->size(), 1);
        const TokenId id = open->constFirst().token;
        QVERIFY(live.elsewhere([id](ApiClient &api) { return api.setRevoked(id, true); }).ok());
        QVERIFY(live.elsewhere([id](ApiClient &api) { return api.deleteToken(id); }).ok());

        const auto afterLoad = [&live](bool isRead) {
            if (finished(live.session->refresh()).ok() != isRead)
                qFatal("the lists were read otherwise");
            if (!finished(live.changes->settleLeftovers())->isEmpty())
                qFatal("something is offered");
            return finished(live.journal->recent(QStringLiteral("test"), 1))->constFirst();
        };
        const auto answerLists = [&live](int status, const QByteArray &body) {
            const QByteArray answer = FaultProxy::httpAnswer(status, "application/json", body);
            live.proxy->setJudge([answer](const QByteArray &, const QByteArray &path) {
                return path == "/api/user-tokens/service" ? Verdict{Fault::Answer, answer}
                                                          : Verdict();
            });
        };
        for (int load = 0; load < 3; ++load) {
            answerLists(200, R"([{"id":"x","name":"lost-key"}])");
            QCOMPARE(afterLoad(true).handover, Handover::Open);
            answerLists(500, "{}");
            QCOMPARE(afterLoad(false).handover, Handover::Open);
        }
        live.proxy->setJudge({});
        QCOMPARE(afterLoad(true).handover, Handover::Open); // one list may be late
        const ChangeRecord closed = afterLoad(true);
        QCOMPARE(closed.handover, Handover::GivenUp);
        QCOMPARE(closed.outcome, ChangeOutcome::Done);
        QVERIFY2(closed.detail.contains(QLatin1String("deleted")), qPrintable(closed.detail));
    }

    // At once, before another load has shown that it is revoked.
    void aLostValueWhoseTokenIsDeletedFromHereIsClosed()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge(spoilPost(Fault::LoseReply));
        QVERIFY(!finished(live.changes->createToken(
                              {QStringLiteral("lost-key"), live.activeAccount().id, 30, false}))
                     .ok());
        live.proxy->setJudge({});
        const auto creation = [&live] { return finished(live.journal->all())->constFirst(); };
        QCOMPARE(creation().handover, Handover::Open);
        const QList<TokenId> ids{creation().intent.targetId};
        QCOMPARE(finished(live.changes->setRevoked(ids, true)).done, ids);
        QCOMPARE(creation().handover, Handover::Open);
        QCOMPARE(finished(live.changes->removeTokens(ids)).done, ids);
        QCOMPARE(creation().handover, Handover::GivenUp);
        QCOMPARE(creation().outcome, ChangeOutcome::Done);
    }

    void aLostValueWhoseTokensIdIsNotKnownWaitsForTheList()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const NewToken wanted{QStringLiteral("quiet-key"), live.activeAccount().id, 30, false};
        live.proxy->setJudge(
            spoilPost(Fault::Answer,
                      FaultProxy::httpAnswer(200, "application/json",
                                             "{\"name\": \"quiet-key\", \"active\": true, "
                                             "\"bearer_token\": \"aaaa.bbbb.cccc\"}")));
        const auto made = finished(live.changes->createToken(wanted));
        QVERIFY(made.ok());
        QCOMPARE(made->token.id, 0);
        live.proxy->setJudge({});
        // As after a crash, long ago.
        QVERIFY(opensAgainMuchLater(live));
        const auto record = [&live] {
            return finished(live.journal->recent(QStringLiteral("test"), 1))->constFirst();
        };
        // Which token it is nobody knows, so no list shows that it is gone.
        for (int load = 0; load < 3; ++load) {
            QVERIFY(finished(live.session->refresh()).ok());
            QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
            QCOMPARE(record().handover, Handover::Open);
            QCOMPARE(record().detail, QString());
        }
        const auto there =
            live.elsewhere([&wanted](ApiClient &api) { return api.createToken(wanted); });
        QVERIFY(there.ok());
        QVERIFY(finished(live.session->refresh()).ok());
        const auto open = finished(live.changes->settleLeftovers());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().token, there->token.id);
        QCOMPARE(record().intent.targetId, there->token.id);
        QCOMPARE(record().handover, Handover::Open);
    }

    // As a crash leaves it, and a person who sets this computer's clock right before the next
    // start.
    void aLostCreationIsSettledAfterTheClockIsSetRight_data()
    {
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<bool>("isMade");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::newRow("made, it was behind") << -3 << 0 << true << ChangeOutcome::Done;
        QTest::newRow("made, it was ahead") << 3 << 0 << true << ChangeOutcome::Done;
        QTest::newRow("long not made, it was ahead") << 3 << 11 << false << ChangeOutcome::Refused;
        QTest::newRow("not made so far, it was behind")
            << -3 << 0 << false << ChangeOutcome::Unknown;
    }
    void aLostCreationIsSettledAfterTheClockIsSetRight()
    {
        QFETCH(const int, daysAhead);
        QFETCH(const int, minutesAgo);
        QFETCH(const bool, isMade);
        QFETCH(const ChangeOutcome, outcome);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge([isMade](const QByteArray &method, const QByteArray &path) {
            if (method == "POST")
                return Verdict{isMade ? Fault::LoseReply : Fault::LoseRequest, {}};
            if (path == "/api/user-tokens/service")
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(500, "application/json", "{}")};
            return Verdict();
        });
        QVERIFY(!finished(live.changes->createToken(
                              {QStringLiteral("lost-key"), live.activeAccount().id, 30, false}))
                     .ok());
        live.proxy->setJudge({});
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        const qint64 aheadMs = daysAhead * msPerDay;
        alterJournal(live,
                     QStringLiteral("UPDATE changes SET at_ms = at_ms + %1, "
                                    "clock_offset_ms = clock_offset_ms - %2")
                         .arg(QString::number(aheadMs - minutesAgo * msPerMinute),
                              QString::number(aheadMs)));
        live.openJournal();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        const auto offered = finished(live.changes->settleLeftovers());
        QVERIFY(offered.ok());
        QCOMPARE(offered->size(), isMade ? 1 : 0);
        const auto records = finished(live.journal->recent(QStringLiteral("test"), 1));
        QCOMPARE(records->constFirst().outcome, outcome);
    }

    void aChangeIsStampedByBothClocks()
    {
        LiveDeployment live;
        constexpr int daysAhead = 3;
        const QByteArray teams = FaultProxy::byClock(
            daysAhead,
            FaultProxy::httpAnswer(200, "application/json", R"({"items": [], "total": 0})"));
        // They are read last.
        live.proxy->setJudge([teams](const QByteArray &, const QByteArray &path) {
            return path == "/api/teams" ? Verdict{Fault::Answer, teams} : Verdict();
        });
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        const auto records = finished(live.journal->recent(QStringLiteral("test"), 1));
        const ChangeRecord &record = records->constFirst();
        const qint64 aheadMs = record.clockOffsetMs.value_or(0);
        QVERIFY(std::abs(aheadMs - daysAhead * msPerDay) < msPerMinute);
        QCOMPARE(record.askedMs(), record.atMs + aheadMs);
        // Its own answer has put the clock right.
        QCOMPARE(record.outcomeClockOffsetMs.value_or(1), qint64(0));
        QCOMPARE(record.settledMs(), record.outcomeAtMs);
    }

    // One list may be late, and one answer's clock be wrong.
    void aLostValueIsOfferedAgainWhenItsTokenIsBack_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("daysAhead");
        QTest::newRow("a late list") << QByteArray(R"({"id":900001,"name":"other"})") << 0;
        QTest::newRow("nothing on it") << QByteArray() << 0;
        QTest::newRow("a clock that is ahead")
            << QByteArray(R"({"id":%1,"name":"lost-key","active":true,"expiration":"%2"})") << 120;
    }
    void aLostValueIsOfferedAgainWhenItsTokenIsBack()
    {
        QFETCH(QByteArray, row);
        QFETCH(const int, daysAhead);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge(spoilPost(Fault::LoseReply));
        const auto made = finished(live.changes->createToken(
            {QStringLiteral("lost-key"), live.activeAccount().id, 30, false}));
        QVERIFY(!made.ok());
        const auto offered = [&live] { return finished(live.changes->settleLeftovers()).value(); };
        QCOMPARE(offered().size(), 1);
        const TokenId id = offered().constFirst().token;
        // Where its list shows it, the words say which it is.
        QVERIFY2(made.error().text().contains(QString::number(id)),
                 qPrintable(made.error().text()));

        const QDateTime now = QDateTime::currentDateTimeUtc();
        row.replace("%1", QByteArray::number(id));
        row.replace("%2", now.addDays(30).toString(Qt::ISODate).toLatin1());
        live.proxy->setJudge(FaultProxy::tokensByClock(daysAhead, '[' + row + ']'));
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(offered().isEmpty());
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(offered().size(), 1);
        QCOMPARE(offered().constFirst().token, id);
        // Nor was what is shown now read months ahead.
        const qint64 readMs = live.session->refreshedAt().msecs();
        QVERIFY(std::abs(readMs - live.session->inventory().nowMs()) < msPerMinute);

        // What is deleted from here is gone.
        const auto record = [&live] {
            return finished(live.journal->unsettled(QStringLiteral("test")));
        };
        QCOMPARE(finished(live.changes->setRevoked({id}, true)).done.size(), 1);
        QCOMPARE(record()->size(), 1);
        QCOMPARE(finished(live.changes->removeTokens({id})).done.size(), 1);
        QVERIFY(record()->isEmpty());
    }

    void aRequestThatNeverArrivedIsNotClaimedToHaveBeenDone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge(spoilPost(Fault::LoseRequest));
        const auto made = finished(live.changes->createToken(
            {QStringLiteral("never-key"), live.activeAccount().id, 30, false}));
        QVERIFY(!made.ok());
        QVERIFY(made.error().outcomeUnknown);
        QVERIFY(made.error().text().contains(QLatin1String("does not show")));
        QCOMPARE(live.proxy->count("POST /api/user-tokens"), 1);
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
    }

    void aLostRequestIsNotTakenForTheTokenMadeAfterIt()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const NewToken wanted{QStringLiteral("second-try"), live.activeAccount().id, 30, false};
        live.proxy->setJudge(spoilPost(Fault::LoseRequest));
        QVERIFY(!finished(live.changes->createToken(wanted)).ok());
        live.proxy->setJudge({});
        const auto made = finished(live.changes->createToken(wanted));
        QVERIFY(made.ok());
        const auto settled = [&live] {
            if (!finished(live.session->refresh()).ok())
                return false;
            return finished(live.changes->settleLeftovers())->isEmpty();
        };
        QVERIFY(settled()); // while somebody holds the value
        QVERIFY(finished(live.changes->setHandover(made->change, Handover::Done)).ok());
        QVERIFY(settled()); // and after it was handed over
        const auto records = finished(live.journal->recent(QStringLiteral("test"), 2));
        QCOMPARE(records->constFirst().intent.targetId, made->token.id);
        QCOMPARE(records->constFirst().handover, Handover::Done);
        QCOMPARE(records->constLast().outcome, ChangeOutcome::Unknown);
        QCOMPARE(records->constLast().intent.targetId, 0);
    }

    void whatIsMadeOtherwiseThanAskedIsTold_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QStringList>("told");
        const auto row = [](const char *tag, const QJsonObject &change, const QStringList &told) {
            QTest::newRow(tag) << change << told;
        };
        row("as asked", {}, {});
        row("to the day's end",
            {{QStringLiteral("expiration"), QStringLiteral("2026-12-01T23:59:59")}}, {});
        row("no word of it", {{QStringLiteral("active"), QJsonValue()}}, {});
        row("for ever", {{QStringLiteral("expiration"), QJsonValue()}},
            {QStringLiteral("the expiry")});
        row("longer", {{QStringLiteral("expiration"), QStringLiteral("2027-11-01T10:00:00")}},
            {QStringLiteral("the expiry")});
        const auto undated = [](const QJsonValue &expiration) {
            return QJsonObject{{QStringLiteral("created"), QJsonValue()},
                               {QStringLiteral("expiration"), expiration}};
        };
        const auto inDays = [](int days) {
            return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate);
        };
        row("as asked, without its beginning", undated(inDays(30)), {});
        row("for ever, without its beginning", undated({}), {QStringLiteral("the expiry")});
        row("longer, without its beginning", undated(inDays(300)), {QStringLiteral("the expiry")});
        row("revoked", {{QStringLiteral("active"), false}}, {QStringLiteral("revoked")});
        row("another name and account",
            {{QStringLiteral("name"), QStringLiteral("other")},
             {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), 4711}}}},
            {QStringLiteral("the name"), QStringLiteral("the account")});
    }
    void whatIsMadeOtherwiseThanAskedIsTold()
    {
        QFETCH(const QJsonObject, change);
        QFETCH(const QStringList, told);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = live.activeAccount().id;
        QJsonObject made{{QStringLiteral("id"), 990'001},
                         {QStringLiteral("name"), QStringLiteral("fresh")},
                         {QStringLiteral("created"), QStringLiteral("2026-11-01T10:00:00")},
                         {QStringLiteral("expiration"), QStringLiteral("2026-12-01T10:00:00")},
                         {QStringLiteral("last_used"), QJsonValue()},
                         {QStringLiteral("active"), true},
                         {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), account}}},
                         {QStringLiteral("bearer_token"), QStringLiteral("a.good.value")}};
        for (auto it = change.begin(); it != change.end(); ++it)
            made.insert(it.key(), it.value());
        const QByteArray answer = FaultProxy::httpAnswer(
            200, "application/json", QJsonDocument(made).toJson(QJsonDocument::Compact));
        live.proxy->setJudge([answer](const QByteArray &method, const QByteArray &) {
            return method == "POST" ? FaultProxy::Verdict{FaultProxy::Fault::Answer, answer}
                                    : FaultProxy::Verdict();
        });
        auto result =
            finished(live.changes->createToken({QStringLiteral("fresh"), account, 30, false}));
        QVERIFY(result.ok());
        QVERIFY(result->value.equals("a.good.value"));
        QCOMPARE(result->deviation.isEmpty(), told.isEmpty());
        for (const QString &words : told)
            QVERIFY2(result->deviation.contains(words), qPrintable(result->deviation));
        if (change.contains(QStringLiteral("user")))
            QCOMPARE(result->token.accountId, AccountId(4711));
    }

    void onlyWhatMayBeItIsTakenForALostToken_data()
    {
        const auto days = [](double count) { return qint64(count * double(msPerDay)); };
        Token good;
        good.id = 7;
        good.accountId = 3;
        good.name = QStringLiteral("lost");
        good.created = Moment::at(days(100) + 2'000);
        good.expiration = Moment::at(days(130) + 2'000);
        good.lastUsed = Moment::null();
        QTest::addColumn<Token>("token");
        QTest::addColumn<QJsonValue>("asked");
        QTest::addColumn<bool>("isIt");
        QTest::addColumn<bool>("showsNone");
        const auto row = [&](const char *tag, bool isIt, bool showsNone, auto change,
                             const QJsonValue &asked = 30) {
            Token token = good;
            change(token);
            QTest::newRow(tag) << token << asked << isIt << showsNone;
        };
        row("it", true, false, [](Token &) {});
        row("at the end of its last day", true, false,
            [&](Token &t) { t.expiration = Moment::at(days(131)); });
        row("no times at all", true, false,
            [](Token &t) { t = {t.id, t.accountId, {}, {}, {}, t.name}; });
        row(
            "for ever, as asked", true, false, [](Token &t) { t.expiration = Moment::null(); },
            QJsonValue::Null);
        row("for ever, not as asked", false, false,
            [](Token &t) { t.expiration = Moment::null(); });
        row(
            "with an end that was not asked for", false, false, [](Token &) {}, QJsonValue::Null);
        row("with another life", false, false,
            [&](Token &t) { t.expiration = Moment::at(days(190)); });
        row("without its beginning", true, false, [](Token &t) { t.created = {}; });
        row("for ever, without its beginning", false, false, [](Token &t) {
            t.created = {};
            t.expiration = Moment::null();
        });
        row(
            "with an end that was not asked for, without its beginning", false, false,
            [](Token &t) { t.created = {}; }, QJsonValue::Null);
        row("with another life, without its beginning", false, false, [&](Token &t) {
            t.created = {};
            t.expiration = Moment::at(days(190));
        });
        row("used", false, false, [&](Token &t) { t.lastUsed = Moment::at(days(100.01)); });
        row("by another request", false, true, [](Token &t) { t.id = 9; });
        row("two hours later", false, false, [&](Token &t) {
            t.created = Moment::at(days(100) + 2 * msPerHour);
            t.expiration = Moment::at(days(130) + 2 * msPerHour);
        });
        row("nine hours before, by a clock that is wrong", false, false, [&](Token &t) {
            t.created = Moment::at(days(100) - 9 * msPerHour);
            t.expiration = Moment::at(days(130) - 9 * msPerHour);
        });
        row("from the year before", false, true, [&](Token &t) { t.created = Moment::at(0); });
        row("another name", false, true, [](Token &t) { t.name = QStringLiteral("found"); });
    }
    void onlyWhatMayBeItIsTakenForALostToken()
    {
        QFETCH(const Token, token);
        QFETCH(const QJsonValue, asked);
        QFETCH(const bool, isIt);
        QFETCH(const bool, showsNone);
        Inventory inventory;
        Account account;
        account.id = 3;
        account.listed = true;
        inventory.setAccount(account);
        inventory.setToken(token);
        ChangeIntent intent;
        intent.kind = ChangeKind::CreateToken;
        intent.targetName = QStringLiteral("lost");
        intent.accountId = 3;
        intent.wanted = {{QStringLiteral("expires_in_days"), asked}};
        const QSet<qint64> others{9};
        ListTrust trust;
        trust.allTokens = true;
        // One of the two clocks may be wrong by years.
        const qint64 right = 100 * msPerDay;
        const qint64 wrong = 900 * msPerDay;
        for (const AskedAt at :
             {AskedAt{right, right}, AskedAt{wrong, right}, AskedAt{right, wrong}}) {
            QCOMPARE(findCreatedToken(inventory, intent, at, others).has_value(), isIt);
            QCOMPARE(showsNoCreation(inventory, trust, intent, at, others), showsNone);
            // What was not listed before is new, whatever its time.
            ChangeIntent listed = intent;
            listed.before = listedBefore(inventory, trust, intent);
            QCOMPARE(showsNoCreation(inventory, trust, listed, at, others), showsNone);
            ChangeIntent missing = intent;
            missing.before = listedBefore(Inventory(), trust, intent);
            QCOMPARE(showsNoCreation(inventory, trust, missing, at, others),
                     token.name != intent.targetName || others.contains(token.id));
        }
    }

    void whatTheServerCallsOtherwiseIsOfferedToo_data()
    {
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<bool>("isIt");
        QTest::newRow("made then") << qint64(0) << true;
        QTest::newRow("made days before, by whoever has its number now") << 3 * msPerDay << false;
    }
    void whatTheServerCallsOtherwiseIsOfferedToo()
    {
        QFETCH(const qint64, ageMs);
        QFETCH(const bool, isIt);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = live.activeAccount().id;
        const auto made =
            finished(live.changes->createToken({QStringLiteral("Crash Key"), account, 30, false}));
        QVERIFY(made.ok());
        const QDateTime created = QDateTime::currentDateTimeUtc().addMSecs(-ageMs);
        const QJsonObject row{
            {QStringLiteral("id"), made->token.id},
            {QStringLiteral("name"), QStringLiteral("crash-key")},
            {QStringLiteral("active"), true},
            {QStringLiteral("created"), created.toString(Qt::ISODate)},
            {QStringLiteral("expiration"), created.addDays(30).toString(Qt::ISODate)},
            {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), account}}}};
        const QByteArray answer = FaultProxy::httpAnswer(200, "application/json",
                                                         QJsonDocument(QJsonArray{row}).toJson());
        live.proxy->setJudge([answer](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service" ? Verdict{Fault::Answer, answer} : Verdict();
        });
        // As after a crash: nobody holds the value any more.
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        QCOMPARE(finished(live.changes->settleLeftovers())->size(), isIt ? 1 : 0);
    }

    // Whoever is told that nobody has it revokes a token in use.
    void aValueThatSomebodyHasIsNoLeftoverForWhatCouldNotBeWritten()
    {
#ifdef Q_OS_WIN
        QSKIP("The system lets nobody take away an open file");
#endif
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QString file = live.folder.filePath(QStringLiteral("journal.sqlite"));
        const QString away = file + QLatin1String(".away");
        live.proxy->setJudge([file, away](const QByteArray &method, const QByteArray &) {
            if (method == "POST" && !QFile::rename(file, away))
                qFatal("the journal can still be written");
            return Verdict();
        });
        const auto made = finished(live.changes->createToken(
            {QStringLiteral("full-disk-key"), live.activeAccount().id, 30, false}));
        QVERIFY(made.ok());
        QVERIFY(!finished(live.changes->setHandover(made->change, Handover::Done)).ok());
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
        // The same over a connection that is opened anew.
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());

        QVERIFY(QFile::rename(away, file));
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
        QVERIFY(!live.journal->lateProblem());
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        live.openJournal();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
        const auto records = finished(live.journal->recent(QStringLiteral("test"), 1));
        QCOMPARE(records->constFirst().outcome, ChangeOutcome::Done);
        QCOMPARE(records->constFirst().handover, Handover::Done);
        QCOMPARE(records->constFirst().intent.targetId, made->token.id);
    }

    void theNextStartFindsTheValueThatNobodyGot()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        TokenId id = 0;
        {
            const auto made = finished(live.changes->createToken(
                {QStringLiteral("crash-key"), live.activeAccount().id, 30, false}));
            QVERIFY(made.ok());
            id = made->token.id;
        }
        // As after a crash: nothing of the first run is left but its files.
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        live.openJournal();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        const auto open = finished(live.changes->settleLeftovers());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().token, id);

        QCOMPARE(finished(live.changes->setRevoked({id}, true)).done.size(), 1);
        QVERIFY(finished(live.changes->settleLeftovers())->isEmpty());
        QVERIFY(finished(live.journal->unsettled(QStringLiteral("test")))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenCreation)
#include "testtokencreation.moc"
