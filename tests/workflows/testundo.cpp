#include "domain/duration.h"
#include "support/livedeployment.h"
#include "support/numberspassedon.h"
#include "support/setapart.h"
#include "workflows/containedaccount.h"
#include "workflows/containment.h"
#include "workflows/listcheck.h"
#include "workflows/planreview.h"
#include "workflows/planrun.h"
#include "workflows/settle.h"
#include "workflows/undo.h"

#include <QDateTime>
#include <QSignalSpy>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

ChangeRecord newest(LiveDeployment &live)
{
    const auto records = finished(live.journal->recent(QStringLiteral("test"), 1));
    if (!records.ok() || records->isEmpty())
        qFatal("the journal has no record");
    return records->first();
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachChangeWithAWayBackIsTakenBack()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        (void)finished(live.changes->setRevoked({token.id}, true));
        const ChangeRecord revoked = newest(live);
        QVERIFY(finished(live.changes->undo(revoked)).ok());
        QCOMPARE(live.onServer(token.id)->active, true);
        const ChangeRecord restored = newest(live);
        QCOMPARE(restored.intent.kind, ChangeKind::RestoreToken);
        QVERIFY(restored.intent.reason.contains(QString::number(revoked.id)));
        // What took it back is a change as well.
        QVERIFY(finished(live.changes->undo(restored)).ok());
        QCOMPARE(live.onServer(token.id)->active, false);

        // The server wants its tokens revoked first.
        const Account account = live.activeAccount();
        QList<TokenId> tokens;
        for (const int index : live.data().tokensOf(live.data().accountIndex(account.id)))
            tokens << live.data().token(index).id;
        (void)finished(live.changes->setRevoked(tokens, true));
        (void)finished(live.changes->setActive({account.id}, false));
        QCOMPARE(newest(live).outcome, ChangeOutcome::Done);
        QVERIFY(finished(live.changes->undo(newest(live))).ok());
        const int index = live.data().accountIndex(account.id);
        QVERIFY(live.data().account(index).isActive());
    }

    void reasonsOfOursAreKeptWithoutMarksOfDirection()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const SetApart marked;
        const Token token = live.liveToken();
        (void)finished(live.changes->setRevoked({token.id}, true));
        const ChangeRecord revoked = newest(live);
        QVERIFY(finished(live.changes->undo(revoked)).ok());
        QCOMPARE(newest(live).intent.reason,
                 QStringLiteral("Takes back change %1").arg(revoked.id));

        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {token.id});
        PlanRun run(*live.session, *live.changes, plan);
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), BulkRun::Phase::Ended);
        QCOMPARE(run.undoWish().reason, QStringLiteral("Takes back plan %1").arg(plan.id));
        plan.madeBy = QStringLiteral("Bea\u2068");
        plan.reason = QStringLiteral("why");
        QCOMPARE(planReason(*live.session, plan), QStringLiteral("why (made by Bea\u2068)"));

        const Account account = live.activeAccount();
        const Containment containment(*live.session, *live.changes, account.id);
        QCOMPARE(containment.restorePlan().reason,
                 QStringLiteral("Takes back the containment of %1").arg(account.label()));
        QList<TokenId> tokens;
        for (const int index : live.data().tokensOf(live.data().accountIndex(account.id)))
            tokens << live.data().token(index).id;
        (void)finished(live.changes->setRevoked(tokens, true));
        (void)finished(live.changes->setActive({account.id}, false));
        const ChangeRecord deactivated = newest(live);
        (void)finished(live.changes->reactivate({deactivated}));
        QCOMPARE(newest(live).intent.reason,
                 QStringLiteral("Takes back change %1").arg(deactivated.id));
    }

    void severalAreTakenBackByOnePlan()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        ChangeRecord record;
        record.atMs = QDateTime::currentMSecsSinceEpoch();
        record.intent.connectionId = live.session->connection().id;
        record.outcome = ChangeOutcome::Done;
        const auto change = [&record](ChangeKind kind, qint64 target, ChangeOutcome outcome) {
            ++record.id;
            record.intent.kind = kind;
            record.intent.targetId = target;
            record.outcome = outcome;
            return record;
        };
        const ChangeRecord revoked = change(ChangeKind::RevokeToken, token.id, ChangeOutcome::Done);
        const ChangeRecord other = change(ChangeKind::RevokeToken, 900, ChangeOutcome::Done);
        const ChangeRecord refused = change(ChangeKind::RevokeToken, 901, ChangeOutcome::Refused);
        const ChangeRecord unclear = change(ChangeKind::RevokeToken, 902, ChangeOutcome::Unknown);
        const ChangeRecord deleted = change(ChangeKind::DeleteToken, 903, ChangeOutcome::Done);
        const ChangeRecord account =
            change(ChangeKind::DeactivateAccount, token.accountId, ChangeOutcome::Done);
        const ChangeRecord restored =
            change(ChangeKind::RestoreToken, token.id, ChangeOutcome::Done);
        record.intent.connectionId = QStringLiteral("elsewhere");
        const ChangeRecord elsewhere = change(ChangeKind::RevokeToken, 904, ChangeOutcome::Done);

        // The quick answer is the same for every selection.
        const QList<QList<const ChangeRecord *>> selections{
            {&revoked, &other, &refused, &unclear, &deleted, &account, &elsewhere},
            {&restored, &revoked},
            {&restored, &other},
            {&deleted, &account},
            {&refused, &elsewhere}};
        for (const QList<const ChangeRecord *> &records : selections)
            QCOMPARE(undoOfManyAvailability(*live.session, records).reason,
                     undoOfMany(*live.session, records).refusal);

        UndoOfMany undo = undoOfMany(
            *live.session, {&revoked, &other, &refused, &unclear, &deleted, &account, &elsewhere});
        QCOMPARE(undo.refusal, QString());
        QCOMPARE(undo.action, PlanAction::Restore);
        QCOMPARE(undo.tokens, (QList<TokenId>{token.id, 900}));
        QVERIFY(undo.reactivates);

        // The newest of a token's changes is what is taken back.
        undo = undoOfMany(*live.session, {&restored, &revoked});
        QCOMPARE(undo.refusal, QString());
        QCOMPARE(undo.action, PlanAction::Revoke);
        QCOMPARE(undo.tokens, QList<TokenId>{token.id});
        QVERIFY(!undo.reactivates);
        QVERIFY(undo.deactivates.isEmpty());
        record.intent.connectionId = live.session->connection().id;
        const ChangeRecord again = change(ChangeKind::ReactivateAccount, 77, ChangeOutcome::Done);
        undo = undoOfMany(*live.session, {&restored, &again});
        QCOMPARE(undo.action, PlanAction::Revoke);
        QCOMPARE(undo.deactivates.size(), 1);
        QCOMPARE(undo.deactivates.constFirst().id, 77);
        QVERIFY(undoOfMany(*live.session, {&revoked, &again}).deactivates.isEmpty());

        QVERIFY(!undoOfMany(*live.session, {&restored, &other}).refusal.isEmpty());
        QVERIFY(!undoOfMany(*live.session, {&deleted, &account}).refusal.isEmpty());
    }

    void ofSeveralDeactivationsThoseThatCanBeAreTakenBack()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        QList<AccountId> ids;
        QList<TokenId> tokens;
        for (const Account &account : live.data().accounts()) {
            if (ids.size() == 3 || !account.isActive() || !account.listed
                || live.session->isOwnAccount(account.id))
                continue;
            ids << account.id;
            for (const int index : live.data().tokensOf(live.data().accountIndex(account.id))) {
                if (live.data().token(index).active)
                    tokens << live.data().token(index).id;
            }
        }
        const QString reason = QStringLiteral("a test");
        QCOMPARE(finished(live.changes->deactivate(ids, tokens, reason)).done, ids);
        const auto records = finished(live.journal->recent(QStringLiteral("test"), 3));
        QList<const ChangeRecord *> chosen;
        for (const ChangeRecord &record : records.value())
            chosen << &record;
        QCOMPARE(deactivationsIn(chosen).size(), 3);

        // Somebody else has one of them back already.
        QVERIFY(live.elsewhere([&ids](ApiClient &api) {
                        return api.reactivateAccount(ids[1], Capabilities::documented());
                    })
                    .ok());
        QVERIFY(undoOfManyAvailability(*live.session, chosen).ok());
        const ChangeReport report = finished(live.changes->reactivate(deactivationsIn(chosen)));
        QCOMPARE(QSet<qint64>(report.done.begin(), report.done.end()),
                 (QSet<qint64>{ids[0], ids[2]}));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().id, ids[1]);
        QVERIFY2(report.refused.first().error.text().contains(QLatin1String("changed since")),
                 qPrintable(report.refused.first().error.text()));
        for (const AccountId id : ids)
            QVERIFY(live.accountOnServer(id).isActive());
        QVERIFY(!undoOfManyAvailability(*live.session, chosen).ok());

        // Beside other changes they are none of these.
        ChangeRecord edited = records->first();
        edited.intent.kind = ChangeKind::EditAccount;
        chosen << &edited;
        QVERIFY(deactivationsIn(chosen).isEmpty());
    }

    void anEditIsPutBackFieldByField()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account before = live.activeAccount();
        AccountEdit edit;
        edit.role = before.role == QLatin1String("Editor") ? QStringLiteral("Member")
                                                           : QStringLiteral("Editor");
        edit.teams = QStringList{QStringLiteral("Public"), QStringLiteral("Platform")};
        QVERIFY(finished(live.changes->editAccount(before.id, edit)).ok());
        QVERIFY(finished(live.changes->undo(newest(live))).ok());
        QVERIFY(finished(live.session->refresh()).ok());
        const Account after = live.data().account(live.data().accountIndex(before.id));
        QCOMPARE(after.role, before.role);
        QCOMPARE(QSet<QString>(after.teams.begin(), after.teams.end()),
                 QSet<QString>(before.teams.begin(), before.teams.end()));
        QCOMPARE(after.name, before.name);
    }

    void whatWasChangedSinceIsLeftAlone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        (void)finished(live.changes->setRevoked({token.id}, true));
        const ChangeRecord revoked = newest(live);
        // Somebody else restores it: our list still says that it is revoked.
        const auto restored =
            live.elsewhere([&token](ApiClient &api) { return api.setRevoked(token.id, false); });
        QVERIFY(restored.ok());
        QVERIFY(undoAvailability(*live.session, revoked).ok());
        const qint64 entries = newest(live).id;
        const Result<void> undone = finished(live.changes->undo(revoked));
        QVERIFY(!undone.ok());
        QCOMPARE(undone.error().kind, Error::Kind::Refused);
        QCOMPARE(newest(live).id, entries); // and nothing was asked for
        QCOMPARE(live.onServer(token.id)->active, true);
    }

    void whatHasAnotherTokensNumberNowIsNotUndone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = tokenBeforeAnActiveOne(*live.session);
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        const ChangeReport restored = finished(live.changes->setRevoked({token.id}, false));
        QCOMPARE(restored.done.size(), 1);
        const ChangeRecord record = newest(live);
        QVERIFY(undoAvailability(*live.session, record).ok());
        QVERIFY(!live.changes->isVoid(restored));
        QCOMPARE(undoOfMany(*live.session, {&record}).tokens, QList<TokenId>{token.id});

        // The token that has the number now is active, as this change has left its own.
        passNumbersOn(*live.proxy, *live.session);
        QVERIFY(live.data().token(live.data().tokenIndex(token.id)).active);
        const QString reason = undoAvailability(*live.session, record).reason;
        QVERIFY2(reason.contains(QLatin1String("another one")), qPrintable(reason));
        QVERIFY(undoOfMany(*live.session, {&record}).tokens.isEmpty());
        QCOMPARE(undoOfMany(*live.session, {&record}).refusal, reason);
        QCOMPARE(undoOfManyAvailability(*live.session, {&record}).reason, reason);
        QVERIFY(live.changes->isVoid(restored));

        const QByteArray request = "PUT /api/user-tokens/" + QByteArray::number(token.id);
        const int asked = live.proxy->count(request);
        QVERIFY(!finished(live.changes->undo(record)).ok());
        const ChangeReport back = finished(live.changes->takeBack(restored));
        QVERIFY(back.done.isEmpty());
        QCOMPARE(back.refused.size(), 1);
        QCOMPARE(back.refused.constFirst().name, token.label());
        QCOMPARE(back.refused.constFirst().error.message, reason);
        QVERIFY(!back.remaining().canUndo());
        QCOMPARE(live.proxy->count(request), asked);
        QCOMPARE(newest(live).id, record.id);
    }

    void whatIsTriedAgainTellsWhatWasLeftOut()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token other = tokenBeforeAnActiveOne(*live.session);
        const Token same = live.data().token(live.data().tokenIndex(other.id) + 1);
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(400, "application/json",
                                                             R"({"detail": "not on a Friday"})")}
                : FaultProxy::Verdict();
        });
        const ChangeReport failed = finished(live.changes->setRevoked({other.id, same.id}, true));
        QCOMPARE(failed.repeatable().size(), 2);
        live.proxy->setJudge({});
        Token another = live.data().token(live.data().tokenIndex(other.id));
        another.created = Moment::at(other.created.msecs() + 3 * msPerDay);
        live.session->inventory().setToken(another);

        QSignalSpy reported(live.changes.get(), &Changes::reported);
        const ChangeReport again = finished(live.changes->tryAgain(failed));
        QCOMPARE(again.kind, ChangeKind::RevokeToken);
        QCOMPARE(again.done, QList<qint64>{same.id});
        QCOMPARE(again.refused.size(), 1);
        QCOMPARE(again.refused.constFirst().id, other.id);
        QVERIFY(again.refused.constFirst().isGoneForGood);
        QVERIFY(!again.canRepeat());
        QCOMPARE(reported.size(), 1);
        QCOMPARE(reported.constFirst().constFirst().value<ChangeReport>().refused.size(), 1);
        QVERIFY(!live.changes->isReportDue());
        QCOMPARE(live.onServer(other.id)->active, true);
        QCOMPARE(live.onServer(same.id)->active, false);
    }

    void aTokenThatWasMadeHereIsKnownAgain_data()
    {
        QTest::addColumn<qint64>("movedMs"); // when it was asked for
        QTest::addColumn<bool>("otherName");
        QTest::addColumn<bool>("otherAccount");
        QTest::addColumn<bool>("isDated");
        QTest::addColumn<bool>("isKnown");

        QTest::newRow("as asked for") << qint64(0) << false << false << true << true;
        QTest::newRow("spelt otherwise by the server")
            << qint64(0) << true << false << true << true;
        QTest::newRow("for another account") << qint64(0) << false << true << true << true;
        QTest::newRow("otherwise in both") << qint64(0) << true << true << true << false;
        QTest::newRow("undated") << qint64(0) << false << false << false << true;
        QTest::newRow("undated, spelt otherwise") << qint64(0) << true << false << false << true;
        QTest::newRow("undated, for another account")
            << qint64(0) << false << true << false << false;
        // A clock that was put right since.
        QTest::newRow("three hours ago") << -3 * msPerHour << false << false << true << true;
        QTest::newRow("in three hours") << 3 * msPerHour << false << false << true << true;
        QTest::newRow("another, three hours ago")
            << -3 * msPerHour << true << false << true << false;
        QTest::newRow("another, in three hours") << 3 * msPerHour << true << false << true << false;
        // Another of the same name and number, of long ago or of long after.
        QTest::newRow("three days ago") << -3 * msPerDay << false << false << true << false;
        QTest::newRow("in three days") << 3 * msPerDay << false << false << true << false;
    }
    void aTokenThatWasMadeHereIsKnownAgain()
    {
        QFETCH(const qint64, movedMs);
        QFETCH(const bool, otherName);
        QFETCH(const bool, otherAccount);
        QFETCH(const bool, isDated);
        QFETCH(const bool, isKnown);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        NewToken wanted;
        wanted.name = QStringLiteral("made-here");
        wanted.accountId = live.activeAccount().id;
        wanted.expiresInDays = 30;
        auto made = finished(live.changes->createToken(wanted));
        QVERIFY(made.ok());
        QVERIFY(finished(live.changes->setHandover(made->change, Handover::Done)).ok());
        ChangeRecord record = newest(live);
        QCOMPARE(record.intent.targetId, made->token.id);
        record.atMs += movedMs;
        if (otherName)
            record.intent.targetName = QStringLiteral("Made Here");
        if (otherAccount)
            record.intent.accountId += 100'000;
        if (!isDated) {
            Token token = live.data().token(live.data().tokenIndex(made->token.id));
            token.created = Moment::missing();
            live.session->inventory().setToken(token);
        }
        const QString reason = undoAvailability(*live.session, record).reason;
        QVERIFY2(isKnown ? reason.isEmpty() : reason.contains(QLatin1String("another one")),
                 qPrintable(reason));
    }

    void anAccountThatWasMadeHereCanBeRenamedSince()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const NewAccount wanted{QStringLiteral("made-here"), QStringLiteral("Member"), {}};
        const auto made = finished(live.changes->createAccount(wanted));
        QVERIFY(made.ok());
        ChangeRecord record = newest(live);
        QCOMPARE(record.intent.targetId, made->id);
        AccountEdit edit;
        edit.name = QStringLiteral("called-otherwise");
        live.editElsewhere(made->id, edit);
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(undoAvailability(*live.session, record).reason, QString());
        record.atMs -= 3 * msPerDay;
        const QString reason = undoAvailability(*live.session, record).reason;
        QVERIFY2(reason.contains(QLatin1String("another one")), qPrintable(reason));
    }

    void aServerMaySpellTheSameTimeOtherwise_data()
    {
        QTest::addColumn<qint64>("apartMs");
        QTest::addColumn<bool>("otherName");
        QTest::addColumn<bool>("isSame");

        QTest::newRow("a guess of seconds") << 30 * msPerSecond << false << true;
        QTest::newRow("another zone") << 5 * msPerHour + 30 * msPerMinute << false << true;
        QTest::newRow("the farthest zone") << -14 * msPerHour << false << true;
        QTest::newRow("another zone, another name") << 5 * msPerHour << true << false;
        QTest::newRow("no zone") << 5 * msPerHour + 7 * msPerMinute << false << false;
        QTest::newRow("farther than any zone") << 15 * msPerHour << false << false;
    }
    void aServerMaySpellTheSameTimeOtherwise()
    {
        QFETCH(const qint64, apartMs);
        QFETCH(const bool, otherName);
        QFETCH(const bool, isSame);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {token.id});
        QCOMPARE(plan.lines.constFirst().created, token.created);
        plan.lines[0].created = Moment::at(token.created.msecs() + apartMs);
        // A plan holds to the name in any case.
        if (!otherName)
            QCOMPARE(judgePlan(*live.session, plan).constFirst().verdict,
                     isSame ? LineJudgement::Verdict::Ready : LineJudgement::Verdict::Changed);

        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        ChangeRecord record = newest(live);
        record.intent.before.insert(QStringLiteral("created"),
                                    isoTime(Moment::at(token.created.msecs() + apartMs)));
        if (otherName)
            record.intent.targetName = QStringLiteral("as it was called then");
        QCOMPARE(undoAvailability(*live.session, record).ok(), isSame);
    }

    void anEndMayBeSpeltInAnotherZoneToo()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.firstToken([&live](const Token &found, const Account &account) {
            return isLive(tokenState(found, live.session->inventory().nowMs()))
                && account.isActive() && found.expiration.isSet();
        });
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {token.id});
        const auto verdict = [&](qint64 apartMs) {
            plan.lines[0].expiration = Moment::at(token.expiration.msecs() + apartMs);
            return judgePlan(*live.session, plan).constFirst().verdict;
        };
        QCOMPARE(verdict(5 * msPerHour), LineJudgement::Verdict::Ready);
        QCOMPARE(verdict(5 * msPerHour + 7 * msPerMinute), LineJudgement::Verdict::Changed);
    }

    void whatHadNoNameIsKnownInAnotherZone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        ChangeRecord record = newest(live);
        record.intent.before.insert(QStringLiteral("created"),
                                    isoTime(Moment::at(token.created.msecs() - 5 * msPerHour)));
        Token nameless;
        nameless.id = token.id;
        record.intent.targetName = nameless.label();
        QCOMPARE(undoAvailability(*live.session, record).reason, QString());
    }

    void whatWasMadeAfterItWasWrittenDownIsInNoOtherZone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        const Moment hourBefore = Moment::at(token.created.msecs() - msPerHour);
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {token.id});
        plan.lines[0].created = hourBefore;
        const auto verdict = [&](qint64 madeAtMs) {
            plan.madeAtMs = madeAtMs;
            return judgePlan(*live.session, plan).constFirst().verdict;
        };
        QCOMPARE(verdict(token.created.msecs() + msPerMinute), LineJudgement::Verdict::Ready);
        QCOMPARE(verdict(token.created.msecs() - msPerHour / 2), LineJudgement::Verdict::Changed);

        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        ChangeRecord record = newest(live);
        record.intent.before.insert(QStringLiteral("created"), isoTime(hourBefore));
        QCOMPARE(undoAvailability(*live.session, record).reason, QString());
        record.atMs = token.created.msecs() - msPerHour / 2;
        const QString reason = undoAvailability(*live.session, record).reason;
        QVERIFY2(reason.contains(QLatin1String("another one")), qPrintable(reason));
    }

    void whatWasMadeLongAfterItWasWrittenDownIsAnotherWhateverItsName()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        TokenPlan plan = makePlan(*live.session, PlanAction::Revoke, {token.id});
        plan.lines[0].created = Moment::missing();
        QCOMPARE(judgePlan(*live.session, plan).constFirst().verdict,
                 LineJudgement::Verdict::Ready);
        plan.madeAtMs = token.created.msecs() - 2 * msPerDay;
        QCOMPARE(judgePlan(*live.session, plan).constFirst().verdict,
                 LineJudgement::Verdict::Changed);

        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        ChangeRecord record = newest(live);
        record.intent.before.remove(QStringLiteral("created"));
        QCOMPARE(undoAvailability(*live.session, record).reason, QString());
        record.atMs = plan.madeAtMs;
        const QString reason = undoAvailability(*live.session, record).reason;
        QVERIFY2(reason.contains(QLatin1String("another one")), qPrintable(reason));
    }

    void anAccountThatIsOnlyCalledOtherwiseIsNotAnother()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account account = live.activeAccount();
        QVERIFY(account.created.isSet());
        ChangeRecord record;
        record.atMs = QDateTime::currentMSecsSinceEpoch();
        record.outcome = ChangeOutcome::Done;
        record.intent.connectionId = live.session->connection().id;
        record.intent.kind = ChangeKind::ReactivateAccount;
        record.intent.targetId = account.id;
        record.intent.targetName = QStringLiteral("as it was called then");
        QCOMPARE(undoAvailability(*live.session, record).reason, QString());
        // What is listed as active is not deactivated, whatever it is called.
        ChangeIntent deactivation = record.intent;
        deactivation.kind = ChangeKind::DeactivateAccount;
        QCOMPARE(outcomeByList(live.data(), live.session->trust(), deactivation),
                 ChangeOutcome::Refused);
        // It was made after this was written down.
        record.atMs = account.created.msecs() - 2 * msPerDay - live.session->clockOffsetMs();
        for (const QString &name : {record.intent.targetName, account.label()}) {
            record.intent.targetName = name;
            const QString reason = undoAvailability(*live.session, record).reason;
            QVERIFY2(reason.contains(QLatin1String("another one")), qPrintable(reason));
        }
        ContainmentRun run;
        run.account = account.id;
        run.accountName = account.label();
        run.startedAtMs = record.atMs;
        QVERIFY(isOfAnother(*live.session, run));
        run.startedAtMs = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(!isOfAnother(*live.session, run));
    }

    void aRenamedTokenIsStillTheSame()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        ChangeRecord record = newest(live);
        record.intent.targetName = QStringLiteral("as it was called then");
        QVERIFY(undoAvailability(*live.session, record).ok());
        // Records of earlier versions do not say when it was made: the name decides.
        record.intent.before.remove(QStringLiteral("created"));
        QVERIFY(!undoAvailability(*live.session, record).ok());
        record.intent.targetName = token.label();
        QVERIFY(undoAvailability(*live.session, record).ok());
    }

    void anAccountThatHasAnothersNumberIsNotTouched()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account account = live.activeAccount();
        AccountEdit edit;
        edit.name = QStringLiteral("called-otherwise");
        QVERIFY(finished(live.changes->editAccount(account.id, edit)).ok());
        ChangeRecord record = newest(live);
        QVERIFY(undoAvailability(*live.session, record).ok());
        record.intent.before.insert(QStringLiteral("created"),
                                    QStringLiteral("2001-01-01T00:00:00Z"));
        const QString reason = undoAvailability(*live.session, record).reason;
        QVERIFY2(reason.contains(QLatin1String("another one")), qPrintable(reason));
    }

    void whatAQuestionWasAboutIsKnownWhenItIsAnswered()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = tokenBeforeAnActiveOne(*live.session);
        const ChangeReport seen = live.changes->noted({token.id}, {token.accountId});
        QCOMPARE(seen.asked.size(), 2);
        const ChangeReport seenAccount = live.changes->noted({}, {token.accountId});
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(!live.changes->isVoid(seen));
        passNumbersOn(*live.proxy, *live.session);
        QVERIFY(live.changes->isVoid(seen));
        QVERIFY(!live.changes->isVoid(seenAccount));
    }

    void neitherAPlanNorAContainmentIsTakenBackOnAnotherToken()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = tokenBeforeAnActiveOne(*live.session);
        PlanRun run(*live.session, *live.changes,
                    makePlan(*live.session, PlanAction::Revoke, {token.id}));
        QVERIFY(finished(run.start()).ok());
        QTRY_COMPARE(run.bulk()->phase(), BulkRun::Phase::Ended);
        QCOMPARE(run.undoWish().tokens, QList<TokenId>{token.id});
        QCOMPARE(finished(live.changes->setRevoked({token.id}, false)).done.size(), 1);
        Containment containment(*live.session, *live.changes, token.accountId);
        finished(containment.start(false, QStringLiteral("a test")));
        QVERIFY(containment.stillRevoked().contains(token.id));
        const auto isRestored = [&] {
            const QList<PlanLine> lines = containment.restorePlan().lines;
            return std::any_of(lines.begin(), lines.end(),
                               [&](const PlanLine &line) { return line.token == token.id; });
        };
        QVERIFY(isRestored());
        passNumbersOn(*live.proxy, *live.session);
        QVERIFY(run.undoWish().tokens.isEmpty());
        QVERIFY(!containment.stillRevoked().contains(token.id));
        QVERIFY(!isRestored());
    }

    void whatHasAnotherTokensNumberDoesNotGainsayTheServer()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        ListCheck check(*live.session);
        QSignalSpy contradicted(&check, &ListCheck::contradicted);
        const Token token = tokenBeforeAnActiveOne(*live.session);
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        passNumbersOn(*live.proxy, *live.session);
        QVERIFY(live.data().token(live.data().tokenIndex(token.id)).active);
        QCOMPARE(contradicted.size(), 0);
    }

    void whatHasNoWayBackSaysWhy()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.revokedToken();
        (void)finished(live.changes->removeTokens({token.id}));
        const ChangeRecord removed = newest(live);
        QVERIFY(undoAvailability(*live.session, removed)
                    .reason.contains(QStringLiteral("cannot be brought back")));
        QVERIFY(!finished(live.changes->undo(removed)).ok());

        (void)finished(live.changes->setRevoked({live.liveToken().id}, true));
        ChangeRecord elsewhere = newest(live);
        elsewhere.intent.connectionId = QStringLiteral("another");
        QVERIFY(!undoAvailability(*live.session, elsewhere).ok());
        ChangeRecord refused = newest(live);
        refused.outcome = ChangeOutcome::Refused;
        QVERIFY(!undoAvailability(*live.session, refused).ok());
        refused.outcome = ChangeOutcome::Unknown;
        QVERIFY(!undoAvailability(*live.session, refused).ok());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "testundo.moc"
