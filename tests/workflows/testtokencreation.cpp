#include "support/livedeployment.h"

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
