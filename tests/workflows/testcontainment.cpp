#include "support/livedeployment.h"
#include "workflows/containment.h"
#include "workflows/planrun.h"

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;
using Kind = ContainmentEvent::Kind;

namespace {

/// An account with several active tokens, and two of them for sure used at different times.
AccountId busyAccount(const LiveDeployment &live)
{
    for (const Account &account : live.data().accounts()) {
        int active = 0;
        for (const int token : live.data().tokensOf(live.data().accountIndex(account.id)))
            active += live.data().token(token).active ? 1 : 0;
        if (active >= 3 && account.isActive())
            return account.id;
    }
    qFatal("no busy account");
}

int activeOf(const LiveDeployment &live, AccountId account)
{
    int active = 0;
    for (const int token : live.data().tokensOf(live.data().accountIndex(account)))
        active += live.data().token(token).active ? 1 : 0;
    return active;
}

int activeOfOthers(const LiveDeployment &live, AccountId account)
{
    int active = 0;
    for (int i = 0; i < live.data().tokenCount(); ++i)
        active += live.data().token(i).active && live.data().token(i).accountId != account ? 1 : 0;
    return active;
}

bool has(const Containment &containment, Kind kind)
{
    const QList<ContainmentEvent> &events = containment.timeline();
    return std::any_of(events.begin(), events.end(),
                       [kind](const ContainmentEvent &event) { return event.kind == kind; });
}

} // namespace

class TestContainment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTokenOfTheAccountAndNothingElse()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        const int others = activeOfOthers(live, account);
        Containment containment(*live.session, *live.changes, account);
        const QList<TokenId> order = containment.activeTokens();
        // The most recently used first; never used last.
        Moment before = Moment::at(std::numeric_limits<qint64>::max());
        for (const TokenId id : order) {
            const Moment used = live.data().token(live.data().tokenIndex(id)).lastUsed;
            QVERIFY(!used.isSet() || (before.isSet() && used.msecs() <= before.msecs()));
            before = used;
        }
        finished(containment.start(true, QStringLiteral("found in a public repository")));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(QSet<TokenId>(containment.revoked().begin(), containment.revoked().end()),
                 QSet<TokenId>(order.begin(), order.end()));
        QVERIFY(containment.hasDeactivated());
        QCOMPARE(activeOf(live, account), 0);
        QCOMPARE(activeOfOthers(live, account), others);
        QVERIFY(!live.data().account(live.data().accountIndex(account)).isActive());
        QCOMPARE(containment.timeline().first().kind, Kind::Started);
        QCOMPARE(containment.timeline().last().kind, Kind::Ended);
        const auto records = finished(live.journal->all());
        for (const ChangeRecord &record : records.value())
            QCOMPARE(record.outcome, ChangeOutcome::Done);
        QCOMPARE(timelineAsCsv(containment.timeline()).count("\r\n"),
                 containment.timeline().size() + 1);
    }

    void whatWasMadeMeanwhileIsFoundByReadingAgain()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        // Somebody makes one that our list does not know yet.
        ServerClock clock;
        Connection direct = live.connection();
        direct.origin = live.started.url;
        HttpClient http(direct, SecretBytes::copyOf(live.started.adminToken), clock);
        ApiClient api(http);
        NewToken made;
        made.accountId = account;
        made.name = QStringLiteral("sneaked-in");
        made.expiresInDays = 30;
        QVERIFY(finished(api.createToken(std::move(made))).ok());

        Containment containment(*live.session, *live.changes, account);
        const qsizetype known = containment.activeTokens().size();
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), known + 1);
        QCOMPARE(activeOf(live, account), 0);
        QVERIFY(!has(containment, Kind::Deactivated));
    }

    void lostAnswersDoNotStopIt()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        auto puts = std::make_shared<int>(0);
        live.proxy->setJudge([puts](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && ++*puts % 2 ? Verdict{Fault::LoseReply, {}} : Verdict();
        });
        Containment containment(*live.session, *live.changes, account);
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(activeOf(live, account), 0);
    }

    void aCredentialThatIsRefusedEndsItAndSaysHowManyAreLeft()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer,
                          "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n"
                          "Content-Length: 29\r\n\r\n{\"detail\":\"Not enough rights\"}"}
                : Verdict();
        });
        Containment containment(*live.session, *live.changes, account);
        finished(containment.start(true, {}));
        QVERIFY(!containment.problem().isEmpty());
        QVERIFY(containment.revoked().isEmpty());
        QVERIFY(!containment.hasDeactivated());
        QVERIFY(has(containment, Kind::Failed));
    }

    void exactlyWhatItDidIsRestored()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        // One was revoked before: it must stay so.
        const TokenId earlier =
            Containment(*live.session, *live.changes, account).activeTokens().last();
        (void)finished(live.changes->setRevoked({earlier}, true));
        Containment containment(*live.session, *live.changes, account);
        const QList<TokenId> active = containment.activeTokens();
        finished(containment.start(false, {}));
        PlanRun back(*live.session, *live.changes, containment.restorePlan());
        QCOMPARE(back.includedCount(), static_cast<int>(active.size()));
        QVERIFY(finished(back.start()).ok());
        QTRY_COMPARE(back.bulk()->phase(), BulkRun::Phase::Ended);
        for (const TokenId id : active)
            QCOMPARE(live.onServer(id)->active, true);
        QCOMPARE(live.onServer(earlier)->active, false);
    }
};

QTEST_GUILESS_MAIN(TestContainment)
#include "testcontainment.moc"
