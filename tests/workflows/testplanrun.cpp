#include "support/livedeployment.h"
#include "workflows/planrecord.h"
#include "workflows/planrun.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;
using Phase = BulkRun::Phase;

namespace {

QList<TokenId> liveTokens(const LiveDeployment &live, int count)
{
    QList<TokenId> ids;
    for (int i = 0; i < live.data().tokenCount() && ids.size() < count; ++i) {
        const Token &token = live.data().token(i);
        if (isLive(tokenState(token, live.session->inventory().nowMs()))
            && live.data().accountOf(i).isActive())
            ids << token.id;
    }
    return ids;
}

std::unique_ptr<PlanRun> revoking(const LiveDeployment &live, const QList<TokenId> &ids)
{
    return std::make_unique<PlanRun>(*live.session, *live.changes,
                                     makePlan(*live.session, PlanAction::Revoke, ids));
}

/// Deactivated accounts with one revoked token each, and a plan that restores all of them.
TokenPlan restoreOfInactive(LiveDeployment &live, const QStringList &names)
{
    QList<AccountId> accounts;
    QList<TokenId> tokens;
    for (const QString &name : names) {
        const auto account =
            finished(live.changes->createAccount({name, QStringLiteral("Member"), {}}));
        accounts << account->id;
        const auto token = finished(live.changes->createToken({name, account->id, 30, false}));
        tokens << token->token.id;
    }
    if (finished(live.changes->setRevoked(tokens, true)).done.size() != tokens.size()
        || finished(live.changes->setActive(accounts, false)).done.size() != accounts.size())
        qFatal("the accounts could not be deactivated");
    return makePlan(*live.session, PlanAction::Restore, tokens);
}

void refuseTheLastAccount(LiveDeployment &live, const TokenPlan &plan)
{
    const QByteArray refused = "/api/users/" + QByteArray::number(plan.lines.last().account);
    live.proxy->setJudge([refused](const QByteArray &method, const QByteArray &path) {
        return method != "GET" && path.startsWith(refused)
            ? Verdict{Fault::Answer,
                      FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
            : Verdict();
    });
}

} // namespace

class TestPlanRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRetryIsFoundAgainAfterACrash()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
                : Verdict();
        });
        auto run = revoking(live, liveTokens(live, 20));
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QVERIFY(run->bulk()->counts().refused >= BulkRun::failuresInRowAtMost);
        const auto failed = run->bulk()->linesIn(BulkRun::LineState::Refused);
        QVERIFY2(run->bulk()->stopReason().contains(run->bulk()->errorOf(failed.front()).message),
                 qPrintable(run->bulk()->stopReason()));
        QVERIFY(finished(live.journal->openRuns(QStringLiteral("test")))->isEmpty());
        const bool rest = run->bulk()->counts().waiting > 0;
        QVERIFY(rest);

        QVERIFY(finished(run->retryRefused()).ok());
        run.reset(); // in the middle
        QCOMPARE(finished(live.journal->openRuns(QStringLiteral("test")))->size(), 1);
        QTRY_VERIFY(!live.session->inventory().hasPending());
    }

    void aRetryLooksAgainWhetherOthersHaveDoneIt()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
                : Verdict();
        });
        QList<TokenId> ids = liveTokens(live, 20);
        ids.removeIf([&live](TokenId id) { // what is kept for last would not begin
            return live.session->mayBeOwnToken(live.data().token(live.data().tokenIndex(id)));
        });
        ids.resize(2);
        const auto run = revoking(live, ids);
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QCOMPARE(run->bulk()->counts().refused, 2);
        for (const TokenId id : ids)
            QVERIFY(live.elsewhere([id](ApiClient &api) { return api.setRevoked(id, true); }).ok());
        QVERIFY(finished(run->retryRefused()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QCOMPARE(run->bulk()->counts().refused, 0);
        QCOMPARE(run->bulk()->counts().leftOut, 2);
    }

    void whatIsDoneEndsTheWordOfALostConnection()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "GET"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "text/html", "<h1>Hotel</h1>")}
                : Verdict();
        });
        QVERIFY(!finished(live.session->refresh()).ok());
        QVERIFY(live.session->lastError());
        live.proxy->setJudge({});
        auto run = revoking(live, liveTokens(live, 2));
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QTRY_VERIFY(!live.session->lastError());
    }

    void aPlanThatNobodyAnswersEndsTheWordOfAConnection()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        auto run = revoking(live, liveTokens(live, 20));
        live.proxy->goDown(); // and no connection is open already
        QVERIFY(
            live.session->replaceCredentials(SecretBytes::copyOf(live.started.adminToken)).ok());
        QVERIFY(!live.session->lastError());
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QVERIFY(run->bulk()->counts().refused >= BulkRun::failuresInRowAtMost);
        QVERIFY2(run->bulk()->stopReason().contains(QLatin1String("Nothing answers")),
                 qPrintable(run->bulk()->stopReason()));
        QTRY_VERIFY(live.session->lastError());
        QCOMPARE(live.session->lastError()->kind, Error::Kind::Unreachable);
    }

    void theRestIsFoundAgainAfterACrash()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        auto run = revoking(live, liveTokens(live, 20));
        QVERIFY(finished(run->start()).ok());
        run->bulk()->cancel();
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QVERIFY(finished(live.journal->openRuns(QStringLiteral("test")))->isEmpty());
        QVERIFY(finished(run->carryOutRest()).ok());
        run.reset();
        QCOMPARE(finished(live.journal->openRuns(QStringLiteral("test")))->size(), 1);
        QTRY_VERIFY(!live.session->inventory().hasPending());
    }

    void whatWasDoneBeforeACrashIsCountedAndTakenBackToo()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids = liveTokens(live, 30);
        auto run = revoking(live, ids);
        QVERIFY(finished(run->start()).ok());
        QTRY_VERIFY(run->bulk()->counts().done >= 3);
        run.reset();
        QTRY_VERIFY(!live.session->inventory().hasPending());
        const auto open = finished(live.journal->openRuns(QStringLiteral("test")));
        QCOMPARE(open->size(), 1);
        PlanRun resumed(*live.session, *live.changes, planOf(open->first()).value());
        const int left = resumed.includedCount();
        QVERIFY(left > 0 && left < 30);
        finished(resumed.recall());
        int before = 0;
        for (int line = 0; line < 30; ++line)
            before += resumed.isDoneBefore(line) ? 1 : 0;
        QCOMPARE(before, 30 - left);
        QVERIFY(finished(resumed.start()).ok());
        QTRY_COMPARE(resumed.bulk()->phase(), Phase::Ended);
        QCOMPARE(resumed.bulk()->counts(), (BulkRun::Counts{30, 0, 0, 30, 0, 0, 0}));
        QCOMPARE(resumed.undoWish().tokens.size(), 30);
        // Each was asked for once.
        QCOMPARE(finished(live.journal->ofRun(resumed.plan().id))->size(), 30);
    }

    void whatWasTakenBackSinceIsNotDone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids = liveTokens(live, 3);
        auto run = revoking(live, ids);
        const TokenPlan plan = run->plan();
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        (void)finished(live.changes->setRevoked({ids.first()}, false));
        PlanRun again(*live.session, *live.changes, plan);
        finished(again.recall());
        QVERIFY(!again.isDoneBefore(0));
        QVERIFY(again.isDoneBefore(1));
        QCOMPARE(again.includedCount(), 1);
    }

    void aLineThatIsLeftOutKeepsItsAccountAlive()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account account = live.activeAccount();
        QList<TokenId> ids;
        for (const int index : live.data().tokensOf(live.data().accountIndex(account.id))) {
            const Token &token = live.data().token(index);
            if (isLive(tokenState(token, live.session->inventory().nowMs())))
                ids << token.id;
        }
        QVERIFY(ids.size() > 1);
        const auto run = revoking(live, ids);
        QVERIFY(run->hasConcern(PlanConcern::LastOfAccount));
        run->setIncluded(0, false);
        QVERIFY(!run->hasConcern(PlanConcern::LastOfAccount));
        run->setIncluded(0, true);
        QVERIFY(run->hasConcern(PlanConcern::LastOfAccount));
    }

    void aLineThatIsNotCarriedOutKeepsItsAccountAlive()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account account = live.activeAccount();
        QList<TokenId> ids;
        for (const int index : live.data().tokensOf(live.data().accountIndex(account.id)))
            ids << live.data().token(index).id;
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, ids);
        const auto isLast = [&] {
            return PlanRun(*live.session, *live.changes, plan)
                .hasConcern(PlanConcern::LastOfAccount);
        };
        QVERIFY(isLast());
        const auto works = std::find_if(plan.lines.begin(), plan.lines.end(), [&](auto &line) {
            const Token &token = live.data().token(live.data().tokenIndex(line.token));
            return isLive(tokenState(token, live.session->inventory().nowMs()));
        });
        works->name = QStringLiteral("as it was called then");
        QVERIFY(!isLast());
    }

    void ofATokenWithoutAnAccountNobodyKnowsWhetherItIsTheLast()
    {
        LiveDeployment live;
        live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            if (path != "/api/user-tokens/service")
                return FaultProxy::Verdict();
            const QByteArray body = R"([{"id":7,"name":"stray","active":true,"expiration":null,)"
                                    R"("last_used":null,"created":null,"user":null}])";
            return FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                       FaultProxy::httpAnswer(200, "application/json", body)};
        });
        QVERIFY(live.open().ok());
        const auto run = revoking(live, {7});
        QCOMPARE(run->includedCount(), 1);
        QVERIFY(!run->hasConcern(PlanConcern::LastOfAccount));
    }

    void aLineTakenOutOrInIsJudgedAsTheWholePlanWouldBe()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        auto run = revoking(live, liveTokens(live, 200));
        const int count = static_cast<int>(run->plan().lines.size());
        QVERIFY(count > 50);
        std::vector<bool> excluded(static_cast<size_t>(count));
        int differing = 0;
        for (int step = 0; step < 300; ++step) {
            const int line = (step * 37 + step / 7) % count;
            const bool isOut = !excluded[static_cast<size_t>(line)];
            excluded[static_cast<size_t>(line)] = isOut;
            const QList<LineJudgement> before = run->judgements();
            run->setIncluded(line, !isOut);
            differing += run->judgements() == before ? 0 : 1;
            QCOMPARE(run->judgements(), judgePlan(*live.session, run->plan(), excluded));
        }
        QVERIFY(differing > 10);
    }

    void aLargePlanIsJudgedByAWorkerAsASmallOneWouldBe()
    {
        sandbox::Options options;
        options.tokens = static_cast<int>(planLinesInPlace) * 2;
        options.accounts = 40;
        LiveDeployment live(options);
        QVERIFY(live.open().ok());
        QList<TokenId> ids;
        for (const Token &token : live.data().tokens())
            ids << token.id;
        QVERIFY(ids.size() > planLinesInPlace);
        const auto run = revoking(live, ids);
        QSignalSpy changed(run.get(), &PlanRun::changed);
        QVERIFY(!run->isJudged());
        QCOMPARE(run->includedCount(), 0);
        finished(run->whenJudged());
        QVERIFY(run->isJudged());
        QCOMPARE(changed.count(), 1);
        QVERIFY(run->includedCount() > 100);
        QVERIFY(run->judgements() == judgePlan(*live.session, run->plan()));

        // A line is taken out while a worker is at it again.
        int line = 0;
        while (!run->isIncluded(line))
            ++line;
        run->judgeAnew();
        QVERIFY(run->isJudged());
        run->setIncluded(line, false);
        std::vector<bool> excluded(static_cast<size_t>(ids.size()));
        excluded[static_cast<size_t>(line)] = true;
        finished(run->whenJudged());
        QVERIFY(run->judgements() == judgePlan(*live.session, run->plan(), excluded));
        QVERIFY(!run->isIncluded(line));
        // Nor does it matter when it goes meanwhile.
        run->judgeAnew();
    }

    void aLargePlanThatIsStartedAtOnceIsJudgedFirst()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids = liveTokens(live, 20);
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, ids);
        const int expected = static_cast<int>(plan.lines.size());
        QVERIFY(expected > 10);
        PlanLine gone = plan.lines.constFirst();
        for (qsizetype i = 1; plan.lines.size() <= planLinesInPlace; ++i) {
            gone.token = -i;
            plan.lines << gone;
        }
        PlanRun run(*live.session, *live.changes, plan);
        QVERIFY(!run.isJudged());
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), Phase::Ended);
        QCOMPARE(run.bulk()->counts().done, expected);
        QCOMPARE(run.bulk()->counts().waiting, 0);
    }

    void useSinceThePlanWasMadeSpeaksAgainstIt()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.firstToken([&](const Token &one, const Account &account) {
            return one.active && one.lastUsed.isSet() && account.isActive()
                && live.session->inventory().nowMs() - one.lastUsed.msecs() > 3 * msPerDay;
        });
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {token.id});
        QVERIFY(!judgePlan(*live.session, plan).first().concerns.contains(PlanConcern::UsedSince));
        plan.lines.first().lastUsed = Moment::at(token.lastUsed.msecs() - 1000);
        QVERIFY(judgePlan(*live.session, plan).first().concerns.contains(PlanConcern::UsedSince));
        plan.lines.first().lastUsed = Moment::null();
        QVERIFY(judgePlan(*live.session, plan).first().concerns.contains(PlanConcern::UsedSince));
        // One that was in use is in use.
        plan.lines.first().lastUsed = Moment::at(token.lastUsed.msecs() - 1000);
        plan.madeAtMs = token.lastUsed.msecs();
        QVERIFY(!judgePlan(*live.session, plan).first().concerns.contains(PlanConcern::UsedSince));
        const PlanRun run(*live.session, *live.changes, plan);
        QCOMPARE(run.lastUsedNow(0), token.lastUsed);
    }

    void toRestoreWhatHasExpiredIsOfNoUse_data()
    {
        QTest::addColumn<bool>("expired");
        QTest::newRow("expired") << true;
        QTest::newRow("not expired") << false;
    }
    void toRestoreWhatHasExpiredIsOfNoUse()
    {
        QFETCH(bool, expired);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const qint64 now = live.session->inventory().nowMs();
        const Token token = live.firstToken([&](const Token &one, const Account &) {
            const bool hasEnded = one.expiration.isSet() && one.expiration.msecs() <= now;
            return !one.active && hasEnded == expired;
        });
        const TokenPlan plan = makePlan(*live.session, PlanAction::Restore, {token.id});
        const LineJudgement judgement = judgePlan(*live.session, plan).first();
        QCOMPARE(judgement.verdict, LineJudgement::Verdict::Ready);
        QCOMPARE(judgement.concerns.contains(PlanConcern::Expired), expired);
    }

    void ourOwnCredentialGoesLast()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = finished(live.changes->createAccount(
            {QStringLiteral("Own Admin"), QStringLiteral("Admin"), {}}));
        auto own =
            finished(live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
        QVERIFY(own.ok());
        const TokenId ownId = own->token.id;
        live.connectAs(std::move(own->value));
        QVERIFY(live.open().ok());
        QList<TokenId> ids = liveTokens(live, 25);
        ids.removeOne(ownId);
        ids.prepend(ownId);
        auto run = revoking(live, ids);
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QCOMPARE(run->bulk()->counts().done, static_cast<int>(ids.size()));
        for (const TokenId id : std::as_const(ids))
            QVERIFY(!live.onServer(id)->active);
    }

    void ofThoseThatMayBeOursTheOneUsedLastGoesLast()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = finished(live.changes->createAccount(
            {QStringLiteral("Own Admin"), QStringLiteral("Admin"), {}}));
        auto own =
            finished(live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
        QVERIFY(own.ok());
        const auto twin =
            finished(live.changes->createToken({QStringLiteral("twin"), account->id, 30, false}));
        QVERIFY(twin.ok());
        const QList<TokenId> ids{own->token.id, twin->token.id};
        live.connectAs(std::move(own->value));
        QVERIFY(live.open().ok());
        for (const TokenId id : ids)
            QVERIFY(live.session->mayBeOwnToken(live.data().token(live.data().tokenIndex(id))));
        auto run = revoking(live, ids);
        QVERIFY(run->lastUsedNow(0).isSet());
        QVERIFY(!run->lastUsedNow(1).isSet());
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        QCOMPARE(run->bulk()->counts().done, 2);
        for (const TokenId id : ids)
            QVERIFY(!live.onServer(id)->active);
    }

    void whatWasReactivatedForARestoreIsDeactivatedByItsUndo_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<bool>("crashes"); // when all tokens are revoked
        QTest::addColumn<bool>("refused"); // one of the tokens
        QTest::addColumn<bool>("isActive"); // in the end
        QTest::newRow("wanted") << true << false << false << false;
        QTest::newRow("not wanted") << false << false << false << true;
        QTest::newRow("after a crash") << true << true << false << false;
        QTest::newRow("not all tokens are revoked") << true << false << true << true;
    }
    void whatWasReactivatedForARestoreIsDeactivatedByItsUndo()
    {
        QFETCH(const bool, wanted);
        QFETCH(const bool, crashes);
        QFETCH(const bool, refused);
        QFETCH(const bool, isActive);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.firstToken([&live](const Token &one, const Account &account) {
            return account.listed && account.isActive()
                && isLive(tokenState(one, live.session->inventory().nowMs()))
                && !live.session->isOwnAccount(account.id);
        });
        const AccountId account = token.accountId;
        QList<TokenId> active;
        for (const Token &one : live.data().tokens()) {
            if (one.accountId == account && one.active)
                active << one.id;
        }
        QCOMPARE(finished(live.changes->setRevoked(active, true)).done.size(), active.size());
        const auto off = finished(live.changes->setActive({account}, false));
        QVERIFY2(off.refused.isEmpty(), qPrintable(off.refused.value(0).error.text()));
        PlanRun restore(*live.session, *live.changes,
                        makePlan(*live.session, PlanAction::Restore, {token.id}));
        restore.setReactivates(true);
        QVERIFY(finished(restore.start()).ok());
        QTRY_COMPARE(restore.bulk()->phase(), Phase::Ended);
        const auto isAccountActive = [&] {
            return live.data().account(live.data().accountIndex(account)).isActive();
        };
        QVERIFY(isAccountActive());
        const TokenPlan back = makePlan(*live.session, restore.undoWish());
        QCOMPARE(back.deactivates.size(), 1);
        // Kept and approved with the rest of the plan.
        QCOMPARE(planFromJson(planAsJson(back)).value(), back);
        if (crashes)
            QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        if (refused)
            live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
                return method == "PUT"
                    ? Verdict{Fault::Answer,
                              FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
                    : Verdict();
            });
        PlanRun undo(*live.session, *live.changes, back);
        QCOMPARE(undo.toDeactivate().size(), 1);
        undo.setDeactivates(wanted);
        QCOMPARE(undo.isReduced(), !wanted);
        QCOMPARE(undo.reducedPlan().deactivates.size(), wanted ? 1 : 0);
        QVERIFY(finished(undo.start()).ok());
        QTRY_VERIFY(undo.bulk()->phase() == Phase::Ended && !undo.isDeactivating());
        QTRY_VERIFY(finished(live.journal->openRuns(QStringLiteral("test")))->isEmpty());
        QCOMPARE(isAccountActive(), isActive);
        QCOMPARE(undo.deactivated().size(), isActive ? 0 : 1);
        if (!refused)
            return;
        live.proxy->setJudge({});
        QVERIFY(finished(undo.retryRefused()).ok());
        QTRY_VERIFY(undo.bulk()->phase() == Phase::Ended && !undo.isDeactivating());
        QVERIFY(!isAccountActive());
    }

    void anAccountThatIsAnotherByNowIsLeftActiveAndTold()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account account = live.activeAccount();
        QVERIFY(account.created.isSet());
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, liveTokens(live, 1));
        plan.deactivates = {{account.id, QStringLiteral("as it was called then")}};
        // It may be renamed only.
        const PlanRun renamed(*live.session, *live.changes, plan);
        QCOMPARE(renamed.toDeactivate(), (QList<PlanAccount>{{account.id, account.label()}}));
        QCOMPARE(renamed.leftActiveWords(), QString());
        // It was made after the plan.
        plan.madeAtMs = account.created.msecs() - 2 * msPerDay;
        PlanRun run(*live.session, *live.changes, plan);
        QVERIFY(run.toDeactivate().isEmpty());
        QVERIFY2(run.leftActiveWords().contains(QLatin1String("another one")),
                 qPrintable(run.leftActiveWords()));
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), Phase::Ended);
        QTRY_COMPARE(run.deactivationProblem(), run.leftActiveWords());
        QVERIFY(!run.hasDeactivationFailed());
        QVERIFY(live.accountOnServer(account.id).isActive());
        // What is not active any more is not left active.
        Account inactive = account;
        inactive.deleted = Moment::at(live.session->inventory().nowMs());
        live.session->inventory().setAccount(inactive);
        QVERIFY(!inactive.isActive());
        QCOMPARE(run.leftActiveWords(), QString());
    }

    void ofManyThatAreAnotherByNowTheFirstAreNamed()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, liveTokens(live, 1));
        plan.madeAtMs = 0;
        for (const Account &account : live.data().accounts()) {
            if (account.isActive() && account.created.isSet()
                && !live.session->isOwnAccount(account.id))
                plan.deactivates << PlanAccount{account.id, QString(500, QLatin1Char('n'))};
        }
        const qsizetype all = plan.deactivates.size();
        QVERIFY(all > 4);
        const PlanRun run(*live.session, *live.changes, plan);
        const QString words = run.leftActiveWords();
        QVERIFY2(words.contains(QStringLiteral(" %1 more.").arg(all - 3)), qPrintable(words));
        QCOMPARE(words.count(QLatin1String("other ones")), 1);
        QVERIFY2(!words.contains(QLatin1String("The account that")), qPrintable(words));
        QVERIFY2(words.size() < 500, qPrintable(words));
    }

    void whatWasReactivatedBeforeACrashIsDeactivatedByTheUndoToo()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenPlan plan = restoreOfInactive(live, {QStringLiteral("nightly")});
        auto run = std::make_unique<PlanRun>(*live.session, *live.changes, plan);
        run->setReactivates(true);
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        run.reset();
        PlanRun again(*live.session, *live.changes, plan);
        QVERIFY(finished(again.start()).ok());
        QTRY_COMPARE(again.bulk()->phase(), Phase::Ended);
        QCOMPARE(again.undoWish().tokens.size(), 1);
        QCOMPARE(again.undoWish().deactivates,
                 (QList<PlanAccount>{{plan.lines.first().account, QStringLiteral("nightly")}}));
    }

    void whatAFailedStartHasReactivatedIsNamed()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenPlan plan =
            restoreOfInactive(live, {QStringLiteral("nightly"), QStringLiteral("weekly")});
        refuseTheLastAccount(live, plan);
        PlanRun run(*live.session, *live.changes, plan);
        run.setReactivates(true);
        const Result<void> begun = finished(run.start());
        QVERIFY(!begun.ok());
        QVERIFY2(begun.error().text().contains(QLatin1String("active now: nightly")),
                 qPrintable(begun.error().text()));
        QVERIFY(!run.bulk());
        live.proxy->setJudge({});
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), Phase::Ended);
        QCOMPARE(run.undoWish().deactivates.size(), 2);
    }

    void ofManyThatAFailedStartHasReactivatedTheFirstAreNamed()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenPlan plan = restoreOfInactive(live,
                                                 {QStringLiteral("one"), QStringLiteral("two"),
                                                  QStringLiteral("three"), QStringLiteral("four"),
                                                  QStringLiteral("five"), QStringLiteral("last")});
        refuseTheLastAccount(live, plan);
        PlanRun run(*live.session, *live.changes, plan);
        run.setReactivates(true);
        const Result<void> begun = finished(run.start());
        QVERIFY(!begun.ok());
        const QString words = begun.error().text();
        QVERIFY2(words.contains(QLatin1String("active now: ")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String("2 more")), qPrintable(words));
        QVERIFY2(!words.contains(QLatin1String("five")), qPrintable(words));
    }

    void whatIsAnotherByNowIsNotDeactivatedAgain()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        TokenPlan plan = restoreOfInactive(live, {QStringLiteral("nightly")});
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return method == "PUT" && path.startsWith("/api/user-tokens/")
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
                : Verdict();
        });
        PlanRun run(*live.session, *live.changes, plan);
        run.setReactivates(true);
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), Phase::Ended);
        QCOMPARE(run.toDeactivateAgain().size(), 1);
        PlanRun same(*live.session, *live.changes, plan);
        finished(same.recall());
        QCOMPARE(same.toDeactivateAgain().size(), 1);
        // What has the number was made long after the plan.
        plan.madeAtMs -= 2 * msPerDay;
        PlanRun later(*live.session, *live.changes, plan);
        finished(later.recall());
        QVERIFY(later.toDeactivateAgain().isEmpty());
        QVERIFY(later.reactivated().isEmpty());
    }

    void aStartThatIsUnderWayIsNotMadeTwice()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenPlan plan = restoreOfInactive(live, {QStringLiteral("nightly")});
        const QByteArray account = "/api/users/" + QByteArray::number(plan.lines.first().account);
        int asked = 0;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
            if (method == "GET" || !path.startsWith(account))
                return Verdict();
            ++asked;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")};
        });
        PlanRun run(*live.session, *live.changes, plan);
        run.setReactivates(true);
        QCoro::Task<Result<void>> first = run.start();
        QTRY_COMPARE(asked, 1);
        QVERIFY(finished(run.start()).ok());
        QVERIFY(!run.bulk()); // the account is not active so far
        live.proxy->release();
        QVERIFY(!finished(std::move(first)).ok());
        QVERIFY(!run.bulk());
        QCOMPARE(asked, 1);

        live.proxy->setJudge({});
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), Phase::Ended);
        QCOMPARE(run.bulk()->counts().done, 1);
    }

    void whatIsBeingBegunStaysAsItWasWrittenDown()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        TokenPlan plan =
            restoreOfInactive(live, {QStringLiteral("nightly"), QStringLiteral("weekly")});
        plan.madeBy = QStringLiteral("Somebody Else");
        int asked = 0;
        live.proxy->setJudge([&asked](const QByteArray &method, const QByteArray &path) {
            if (method == "GET" || !path.startsWith("/api/users/"))
                return Verdict();
            ++asked;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")};
        });
        PlanRun run(*live.session, *live.changes, plan);
        run.setReactivates(true);
        QCoro::Task<Result<void>> begun = run.start();
        QTRY_COMPARE(asked, 1);
        const auto open = finished(live.journal->openRuns(QStringLiteral("test")));
        QCOMPARE(open->size(), 1);
        run.setIncluded(0, false);
        run.setReason(QStringLiteral("another"));
        run.setReactivates(false);
        run.setDeactivates(false);
        QVERIFY(!run.approve());
        QVERIFY(run.isIncluded(0));
        QVERIFY(run.reactivates());
        QVERIFY(run.deactivates());
        QCOMPARE(run.reducedPlan(), planOf(open->first()).value());

        // Once it has failed it can be made another.
        live.proxy->release();
        QVERIFY(!finished(std::move(begun)).ok());
        run.setReason(QStringLiteral("another"));
        QVERIFY(run.approve());
        run.setIncluded(0, false);
        QCOMPARE(run.reducedPlan().lines.size(), 1);
        QCOMPARE(run.reducedPlan().reason, QStringLiteral("another"));
    }

    void whatASleepCutsOffLeavesTheRestToBeCarriedOut()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        bool isSilent = true;
        live.proxy->setJudge([&isSilent](const QByteArray &method, const QByteArray &) {
            return Verdict{isSilent && method == "PUT" ? Fault::Answer : Fault::None, {}};
        });
        const auto run = revoking(live, liveTokens(live, 30));
        const int wanted = run->includedCount();
        QVERIFY(finished(run->start()).ok());
        const BulkRun &bulk = *run->bulk();
        QTRY_COMPARE(live.session->http().pending(), BulkRun::atOnce);
        live.session->rest();
        live.session->lock();
        QTRY_COMPARE(bulk.counts().underWay, 0);
        QCOMPARE(bulk.phase(), Phase::Paused);
        QVERIFY(bulk.counts().unknown > 0);
        QCOMPARE(finished(live.journal->openRuns(QStringLiteral("test")))->size(), 1);

        isSilent = false;
        QVERIFY(
            live.session->unlock(Credentials(SecretBytes::copyOf(live.started.adminToken))).ok());
        QVERIFY(finished(live.session->refresh()).ok());
        run->bulk()->resume();
        QTRY_COMPARE(bulk.phase(), Phase::Ended);
        QCOMPARE(bulk.stopReason(), QString());
        QCOMPARE(bulk.counts().done + bulk.counts().unknown, wanted);
    }

    void whatWasNotClearlyAnsweredIsAskedForAgainOnceTheListShowsItUndone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        bool isListRead = false;
        live.proxy->setJudge([&isListRead](const QByteArray &method, const QByteArray &) {
            return method == "PUT" || !isListRead
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(500, "text/plain", "")}
                : Verdict();
        });
        const auto run = revoking(live, liveTokens(live, 3));
        QVERIFY(finished(run->start()).ok());
        QTRY_COMPARE(run->bulk()->phase(), Phase::Ended);
        const BulkRun &bulk = *run->bulk();
        QCOMPARE(bulk.counts().unknown, 3);
        QVERIFY(run->shownUndone().isEmpty()); // no list tells

        isListRead = true;
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(bulk.counts().unknown, 3);
        QCOMPARE(run->shownUndone(), (QList<int>{0, 1, 2}));
        // What a list shows to be done since is not among them.
        const TokenId other = run->plan().lines.at(1).token;
        (void)finished(live.session->api().setRevoked(other, true)); // in vain, too
        QCOMPARE(run->shownUndone().size(), 3);

        live.proxy->setJudge({});
        (void)finished(live.session->api().setRevoked(other, true));
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(run->shownUndone(), (QList<int>{0, 2}));
        QTRY_COMPARE(bulk.counts().unknown, 2);

        QVERIFY(finished(run->retryRefused()).ok());
        QTRY_COMPARE(bulk.phase(), Phase::Ended);
        QCOMPARE(bulk.counts(), (BulkRun::Counts{3, 0, 0, 3, 0, 0, 0}));
        QVERIFY(run->shownUndone().isEmpty());
        for (const PlanLine &line : run->plan().lines)
            QVERIFY(!live.onServer(line.token)->active);
    }

    void anApprovalIsOfTheWholePlan()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, liveTokens(live, 3));
        plan.madeBy = QStringLiteral("Somebody Else");
        PlanRun run(*live.session, *live.changes, plan);
        QVERIFY(run.approve());
        QVERIFY(run.isApproved());
        run.setIncluded(1, false);
        QVERIFY(!run.isApproved());
        run.setIncluded(1, true);
        QVERIFY(run.isApproved());
    }

    void twoOppositeChangesAreAChange()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids = liveTokens(live, 3);
        (void)finished(live.changes->setRevoked({ids.at(0)}, true));
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, ids);
        plan.lines.first().active = true; // made before it was revoked
        PlanRun run(*live.session, *live.changes, plan);
        const QList<LineJudgement> looked = run.judgements();
        const int included = run.includedCount();
        QVERIFY(!run.differsFrom(looked));
        (void)finished(live.changes->setRevoked({ids.at(0)}, false));
        (void)finished(live.changes->setRevoked({ids.at(1)}, true));
        run.judgeAnew();
        QCOMPARE(run.includedCount(), included);
        QVERIFY(run.differsFrom(looked));
        QVERIFY(run.differsBeyondUse(looked));
    }

    void thatATokenIsUsedIsOneDifference()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = finished(
            live.changes->createAccount({QStringLiteral("Dormant"), QStringLiteral("Admin"), {}}));
        auto token = finished(
            live.changes->createToken({QStringLiteral("dormant"), account->id, 30, false}));
        QVERIFY(token.ok());
        const auto run = revoking(live, {token->token.id});
        const QList<LineJudgement> looked = run->judgements();
        QVERIFY(live.elsewhereAs(std::move(token->value),
                                 [](ApiClient &api) { return api.ownTokens(); })
                    .ok());
        QVERIFY(finished(live.session->refresh()).ok());
        run->judgeAnew();
        QVERIFY(run->hasConcern(PlanConcern::UsedSince));
        QVERIFY(run->differsFrom(looked));
        QVERIFY(!run->differsBeyondUse(looked));
    }
};

QTEST_GUILESS_MAIN(TestPlanRun)
#include "testplanrun.moc"
