#include "support/rawjournal.h"
#include "workflows/accountedit.h"
#include "workflows/carryout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

FaultProxy::Judge spoil(const QByteArray &method, Fault fault, const QByteArray &answer = {},
                        int times = 1'000'000)
{
    auto left = std::make_shared<int>(times);
    return [=](const QByteArray &asked, const QByteArray &) {
        if (asked != method || *left <= 0)
            return Verdict();
        --*left;
        return Verdict{fault, answer};
    };
}

ChangeRecord newest(LiveDeployment &live)
{
    const auto records = finished(live.journal->recent(QStringLiteral("test"), 1));
    if (!records.ok() || records->isEmpty())
        qFatal("the journal has no record");
    return records->first();
}

QList<TokenId> liveTokens(const LiveDeployment &live, qsizetype count)
{
    QList<TokenId> ids;
    for (int i = 0; i < live.data().tokenCount() && ids.size() < count; ++i) {
        const Token &token = live.data().token(i);
        if (isLive(tokenState(token, live.session->inventory().nowMs()))
            && live.data().accountOf(i).isActive() && !live.session->mayBeOwnToken(token))
            ids << token.id;
    }
    if (ids.size() < count)
        qFatal("the demonstration data have too few live tokens");
    return ids;
}

/// Of the deployment, but for the one that every account is in.
QStringList namedTeams(const LiveDeployment &live)
{
    QStringList teams = live.session->teams();
    teams.removeAll(QStringLiteral("Public"));
    if (teams.size() < 4)
        qFatal("the demonstration data have too few teams");
    return teams;
}

QStringList sorted(QStringList teams)
{
    teams.sort();
    return teams;
}

AccountEdit teamsOnly(const QStringList &teams)
{
    AccountEdit edit;
    edit.teams = teams;
    return edit;
}

/// A new account in these teams.
AccountId teamed(LiveDeployment &live, const QStringList &teams)
{
    const auto made = finished(live.changes->createAccount(
        {QStringLiteral("Edited By Two"), QStringLiteral("Member"), teams}));
    if (!made.ok())
        qFatal("%s", qPrintable(made.error().text()));
    return made->id;
}

QStringList teamsOnServer(LiveDeployment &live, AccountId id)
{
    QStringList teams = live.accountOnServer(id).teams;
    teams.removeAll(QStringLiteral("Public"));
    return sorted(teams);
}

ChangeReport reportOf(LiveDeployment &live, AccountId id, const AccountEdit &edit)
{
    QSignalSpy reported(live.changes.get(), &Changes::reported);
    const Result<void> done = finished(live.changes->editAccount(id, edit));
    if (!done.ok())
        qFatal("%s", qPrintable(done.error().text()));
    return reported.takeLast().constFirst().value<ChangeReport>();
}

QJsonObject problemOf(const char *field, const char *message)
{
    return {{QStringLiteral("loc"), QJsonArray{QStringLiteral("body"), QLatin1String(field)}},
            {QStringLiteral("msg"), QLatin1String(message)},
            {QStringLiteral("type"), QStringLiteral("value_error")}};
}

QByteArray refusedFields(const QJsonArray &problems)
{
    const QJsonObject body{{QStringLiteral("detail"), problems}};
    return FaultProxy::httpAnswer(422, "application/json", QJsonDocument(body).toJson());
}

QByteArray refusedField(const char *field, const char *message)
{
    return refusedFields(QJsonArray{problemOf(field, message)});
}

Verdict soAlready(Fault fault)
{
    return {fault,
            FaultProxy::httpAnswer(400, "application/json", "{\"detail\": \"It is so already\"}")};
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void revokedTokenCanBeRestoredUntilDeleted()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();

        ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.done, QList<qint64>{token.id});
        QVERIFY(report.canUndo());
        QCOMPARE(live.onServer(token.id)->active, false);
        QCOMPARE(newest(live).outcome, ChangeOutcome::Done);
        QCOMPARE(newest(live).intent.kind, ChangeKind::RevokeToken);

        report = finished(live.changes->setRevoked({token.id}, false));
        QCOMPARE(report.done.size(), 1);

        report = finished(live.changes->removeTokens({token.id}));
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(live.onServer(token.id).has_value());

        (void)finished(live.changes->setRevoked({token.id}, true));
        report = finished(live.changes->removeTokens({token.id}));
        QCOMPARE(report.done.size(), 1);
        QVERIFY(!report.canUndo());
        QVERIFY(!live.onServer(token.id).has_value());
        QCOMPARE(live.data().tokenIndex(token.id), -1);
    }

    void theRowChangesAtOnceAndShowsThatItIsOnItsWay()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        auto revoking = live.changes->setRevoked({token.id}, true);
        QCOMPARE(live.session->inventory().pendingToken(token.id), PendingChange::Revoking);
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)).active, false);
        QCOMPARE(finished(std::move(revoking)).done.size(), 1);
        QVERIFY(!live.session->inventory().pendingToken(token.id));
    }

    void aRefusalPutsTheRowBackWithTheServersWords()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        live.proxy->setJudge(spoil(
            "PUT", Fault::Answer,
            FaultProxy::httpAnswer(400, "application/json", "{\"detail\": \"not on a Friday\"}")));
        QSignalSpy reported(live.changes.get(), &Changes::reported);
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().error.detail, QStringLiteral("not on a Friday"));
        QCOMPARE(report.refused.first().name, token.name);
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)), token);
        QVERIFY(!live.session->inventory().pendingToken(token.id));
        QCOMPARE(newest(live).outcome, ChangeOutcome::Refused);
        QCOMPARE(newest(live).detail, QStringLiteral("not on a Friday"));
        QCOMPARE(reported.count(), 1);
    }

    void whatSomebodyElseHasDoneIsNoRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("revoke");
        QTest::newRow("revoke, 400") << 400 << true;
        QTest::newRow("revoke, 409") << 409 << true;
        QTest::newRow("restore, 400") << 400 << false;
    }
    void whatSomebodyElseHasDoneIsNoRefusal()
    {
        QFETCH(const int, status);
        QFETCH(const bool, revoke);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenId id = revoke ? live.liveToken().id : live.revokedToken().id;
        bool isAsked = false;
        live.proxy->setJudge([&isAsked, status](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            isAsked = true;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(status, "application/json",
                                                  "{\"detail\": \"It is so already\"}")};
        });
        QCoro::Task<ChangeReport> changing = live.changes->setRevoked({id}, revoke);
        QTRY_VERIFY(isAsked);
        QVERIFY(live.elsewhere([id, revoke](ApiClient &api) { return api.setRevoked(id, revoke); })
                    .ok());
        live.proxy->release();
        const ChangeReport report = finished(std::move(changing));
        QVERIFY(report.isAsWanted());
        QCOMPARE(report.done, QList<qint64>()); // it is not ours to take back
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(!report.canRepeat());
        QCOMPARE(live.data().token(live.data().tokenIndex(id)).active, !revoke);
        QVERIFY(!live.session->inventory().pendingToken(id));
        QCOMPARE(newest(live).outcome, ChangeOutcome::Refused);
        QCOMPARE(newest(live).detail, QStringLiteral("It is so already"));
    }

    void ofManyThatAreRefusedTheListsAreReadOnce()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids = liveTokens(live, 3);
        int asked = 0;
        live.proxy->setJudge([&asked](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            ++asked;
            return soAlready(asked == 1 ? Fault::Answer : Fault::Hold);
        });
        for (const TokenId id : ids)
            QVERIFY(live.elsewhere([id](ApiClient &api) { return api.setRevoked(id, true); }).ok());
        const QSignalSpy refreshed(live.session.get(), &Session::refreshed);
        QCoro::Task<ChangeReport> revoking = live.changes->setRevoked(ids, true);
        QTRY_COMPARE(asked, 3);
        QTRY_COMPARE(refreshed.count(), 1);
        // Those that were under way meanwhile are told by that list, too.
        live.proxy->release();
        const ChangeReport report = finished(std::move(revoking));
        QVERIFY(report.isAsWanted());
        QCOMPARE(report.refused.size(), 3);
        QCOMPARE(refreshed.count(), 1);
        for (const TokenId id : ids)
            QCOMPARE(live.data().token(live.data().tokenIndex(id)).active, false);
        QVERIFY(!live.session->inventory().hasPending());
    }

    void aListThatCouldNotBeReadIsAskedForAgainAtTheNextRefusal()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids = liveTokens(live, 2);
        int asked = 0;
        bool isBroken = true;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return isBroken
                    ? Verdict{Fault::Answer, FaultProxy::httpAnswer(500, "application/json", "{}")}
                    : Verdict();
            ++asked;
            return soAlready(asked == 1 ? Fault::Answer : Fault::Hold);
        });
        for (const TokenId id : ids)
            QVERIFY(live.elsewhere([id](ApiClient &api) { return api.setRevoked(id, true); }).ok());
        const QSignalSpy refreshed(live.session.get(), &Session::refreshed);
        QCoro::Task<ChangeReport> revoking = live.changes->setRevoked(ids, true);
        QTRY_COMPARE(asked, 2);
        QTRY_COMPARE(refreshed.count(), 1);
        isBroken = false;
        live.proxy->release();
        const ChangeReport report = finished(std::move(revoking));
        QCOMPARE(refreshed.count(), 2);
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(std::count_if(report.refused.begin(), report.refused.end(),
                               [](const FailedChange &change) { return change.needless; }),
                 1);
    }

    void whatAnotherHasTakenBackIsNotHeldForALateList()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenId id = live.liveToken().id;
        const ChangeReport revoked = finished(live.changes->setRevoked({id}, true));
        QVERIFY(revoked.canUndo());
        bool isAsked = false;
        live.proxy->setJudge([&isAsked](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            isAsked = true;
            return Verdict{Fault::Hold,
                           FaultProxy::httpAnswer(409, "application/json",
                                                  "{\"detail\": \"It is so already\"}")};
        });
        QCoro::Task<ChangeReport> undoing = live.changes->takeBack(revoked);
        QTRY_VERIFY(isAsked);
        QVERIFY(live.elsewhere([id](ApiClient &api) { return api.setRevoked(id, false); }).ok());
        live.proxy->release();
        const ChangeReport undone = finished(std::move(undoing));
        QVERIFY(undone.takesBack && undone.isAsWanted());
        QVERIFY(!undone.notShownYet().canUndo());
        const QString words = undone.refused.constFirst().error.text();
        QVERIFY2(!words.contains(QLatin1String("late")), qPrintable(words));
    }

    void aRefusalWhoseListCannotBeReadStaysOne()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const TokenId id = live.liveToken().id;
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            const int status = method == "PUT" ? 400 : 500; // the lists
            return Verdict{Fault::Answer,
                           FaultProxy::httpAnswer(status, "application/json",
                                                  "{\"detail\": \"not on a Friday\"}")};
        });
        const ChangeReport report = finished(live.changes->setRevoked({id}, true));
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(!report.isAsWanted());
        QCOMPARE(report.refused.first().error.detail, QStringLiteral("not on a Friday"));
        QCOMPARE(live.data().token(live.data().tokenIndex(id)).active, true);
        QVERIFY(!live.session->inventory().pendingToken(id));
        QCOMPARE(newest(live).outcome, ChangeOutcome::Refused);
    }

    void aLostReplyIsSettledByTheList_data()
    {
        QTest::addColumn<bool>("revoke");
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("done");
        QTest::newRow("revoke, done") << true << int(Fault::LoseReply) << true;
        QTest::newRow("restore, done") << false << int(Fault::LoseReply) << true;
        QTest::newRow("revoke, not done") << true << int(Fault::LoseRequest) << false;
        QTest::newRow("restore, not done") << false << int(Fault::LoseRequest) << false;
    }
    void aLostReplyIsSettledByTheList()
    {
        QFETCH(bool, revoke);
        QFETCH(int, fault);
        QFETCH(bool, done);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = revoke ? live.liveToken() : live.revokedToken();
        live.proxy->setJudge(spoil("PUT", static_cast<Fault>(fault)));
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, revoke));
        QCOMPARE(report.done.size(), done ? 1 : 0);
        QCOMPARE(report.refused.size(), 0);
        QCOMPARE(report.unknown.size(), done ? 0 : 1);
        const bool active = live.data().token(live.data().tokenIndex(token.id)).active;
        QCOMPARE(active, live.onServer(token.id)->active);
        QCOMPARE(active, done ? !revoke : revoke);
        QCOMPARE(newest(live).outcome, done ? ChangeOutcome::Done : ChangeOutcome::Unknown);
        QVERIFY(done
                || report.unknown.first().error.text().contains(
                    QLatin1String("list does not show the change so far")));
        QVERIFY(!live.session->inventory().hasPending());
    }

    void whatABrokenConnectionTookIsSentOnceMoreWhereThatIsSafe_data()
    {
        QTest::addColumn<ChangeKind>("kind");
        QTest::addColumn<int>("breaks");
        QTest::addColumn<int>("sent");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::newRow("revoke") << ChangeKind::RevokeToken << 1 << 2 << ChangeOutcome::Done;
        QTest::newRow("revoke, twice broken")
            << ChangeKind::RevokeToken << 2 << 2 << ChangeOutcome::Unknown;
        QTest::newRow("delete") << ChangeKind::DeleteToken << 1 << 2 << ChangeOutcome::Done;
        QTest::newRow("restore: another may have revoked it since")
            << ChangeKind::RestoreToken << 1 << 1 << ChangeOutcome::Unknown;
    }
    void whatABrokenConnectionTookIsSentOnceMoreWhereThatIsSafe()
    {
        QFETCH(ChangeKind, kind);
        QFETCH(int, breaks);
        QFETCH(int, sent);
        QFETCH(ChangeOutcome, outcome);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const bool revokes = kind == ChangeKind::RevokeToken;
        const Token token = revokes ? live.liveToken() : live.revokedToken();
        auto seen = std::make_shared<int>(0);
        live.proxy->setJudge([seen, breaks](const QByteArray &method, const QByteArray &) {
            if (method == "GET" || ++*seen > breaks)
                return Verdict();
            return Verdict{Fault::LoseRequest, {}};
        });
        if (kind == ChangeKind::DeleteToken)
            (void)finished(live.changes->removeTokens({token.id}));
        else
            (void)finished(live.changes->setRevoked({token.id}, revokes));
        QCOMPARE(*seen, sent);
        QCOMPARE(finished(live.journal->all())->size(), 1);
        QCOMPARE(newest(live).outcome, outcome);
        const std::optional<Token> now = live.onServer(token.id);
        const bool changed = !now || now->active != token.active;
        QCOMPARE(changed, outcome == ChangeOutcome::Done);
        const int index = live.data().tokenIndex(token.id);
        QCOMPARE(index >= 0, now.has_value());
        if (now)
            QCOMPARE(live.data().token(index).active, now->active);
        QVERIFY(!live.session->inventory().hasPending());
    }

    void whatIsGoneAtTheSecondTryIsNotCalledUndoneByALateList()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.revokedToken();
        const QString late = QStringLiteral(R"([{"id": %1, "name": "%2", "active": false,
            "created": "%3", "expiration": null, "last_used": null, "user": {"id": %4}}])")
                                 .arg(token.id)
                                 .arg(token.name, token.created.toUtc().toString(Qt::ISODate))
                                 .arg(token.accountId);
        int deletes = 0;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
            if (method == "DELETE")
                return ++deletes == 1 ? Verdict{Fault::LoseReply, {}} : Verdict();
            if (path == "/api/user-tokens/service")
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(200, "application/json", late.toUtf8())};
            return Verdict();
        });
        const ChangeReport report = finished(live.changes->removeTokens({token.id}));
        QCOMPARE(deletes, 2);
        QVERIFY(report.refused.isEmpty());
        QCOMPARE(report.unknown.size(), 1);
        QCOMPARE(newest(live).outcome, ChangeOutcome::Unknown);
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QTRY_COMPARE(newest(live).outcome, ChangeOutcome::Done);
    }

    void whatASlowServerHasNotDoneYetIsSettledByALaterList_data()
    {
        QTest::addColumn<bool>("happens");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::newRow("done after all") << true << 0 << ChangeOutcome::Done;
        QTest::newRow("too early to tell") << false << 9 << ChangeOutcome::Unknown;
        QTest::newRow("it never happened") << false << 11 << ChangeOutcome::Refused;
    }
    void whatASlowServerHasNotDoneYetIsSettledByALaterList()
    {
        QFETCH(bool, happens);
        QFETCH(int, minutes);
        QFETCH(ChangeOutcome, outcome);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        live.proxy->setJudge(spoil("PUT", Fault::LoseRequest));
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.unknown.size(), 1);
        live.proxy->setJudge({});

        if (happens) {
            QVERIFY(finished(live.session->api().setRevoked(token.id, true)).ok());
        } else {
            live.changes.reset();
            live.session.reset();
            live.journal.reset();
            alterJournal(
                live, QStringLiteral("UPDATE changes SET at_ms = at_ms - %1 * 60000").arg(minutes));
            live.openJournal();
            live.connectAs(SecretBytes::copyOf(live.started.adminToken));
            QVERIFY(live.open().ok());
        }
        QVERIFY(finished(live.session->refresh()).ok());
        if (outcome == ChangeOutcome::Unknown)
            QVERIFY(finished(live.changes->settleLeftovers()).ok());
        QTRY_COMPARE(newest(live).outcome, outcome);
    }

    void whatWasLeftBeforeItsAnswerIsToldOnceAtTheNextOpening_data()
    {
        QTest::addColumn<bool>("happens");
        QTest::addColumn<bool>("isChecked");
        QTest::newRow("not done so far") << false << false;
        QTest::newRow("done") << true << false;
        QTest::newRow("while the list is asked, not done so far") << false << true;
        QTest::newRow("while the list is asked, done") << true << true;
    }
    void whatWasLeftBeforeItsAnswerIsToldOnceAtTheNextOpening()
    {
        QFETCH(bool, happens);
        QFETCH(bool, isChecked);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QList<TokenId> ids{live.liveToken().id};
        live.proxy->setJudge([isChecked](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT" && isChecked)
                return FaultProxy::Verdict{Fault::Answer,
                                           FaultProxy::httpAnswer(500, "application/json",
                                                                  R"({"detail":"No disk left"})")};
            const bool isHeld = isChecked ? path.contains("user-tokens/service") : method == "PUT";
            return FaultProxy::Verdict{isHeld ? Fault::Hold : Fault::None, {}};
        });
        const int reads = live.proxy->count("GET /api/user-tokens/service");
        live.changes->setRevoked(ids, true);
        const QByteArray request = "PUT /api/user-tokens/" + QByteArray::number(ids.first());
        QTRY_COMPARE(live.proxy->count(request), 1);
        if (isChecked)
            QTRY_VERIFY(live.proxy->count("GET /api/user-tokens/service") > reads);
        // While it is waited for it is nobody's leftover.
        QSignalSpy before(live.changes.get(), &Changes::reported);
        QVERIFY(finished(live.changes->settleLeftovers()).ok());
        QCOMPARE(newest(live).outcome, ChangeOutcome::Pending);
        QCOMPARE(before.size(), 0);
        live.changes.reset();
        live.session.reset();
        live.proxy->setJudge({});
        if (happens) {
            const auto revoke = [&ids](ApiClient &api) {
                return api.setRevoked(ids.first(), true);
            };
            QVERIFY(live.elsewhere(revoke).ok());
        }

        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QSignalSpy reported(live.changes.get(), &Changes::reported);
        QVERIFY(live.open().ok());
        QTRY_COMPARE(reported.size(), 1);
        const auto report = reported.constFirst().constFirst().value<ChangeReport>();
        QCOMPARE(report.kind, ChangeKind::RevokeToken);
        QCOMPARE(report.done, happens ? ids : QList<TokenId>());
        QCOMPARE(report.unknown.size(), happens ? 0 : 1);
        QCOMPARE(report.canUndo(), happens);
        if (isChecked && !happens) {
            const QString told = report.unknown.constFirst().error.text();
            QVERIFY2(told.contains(QLatin1String("No disk left")), qPrintable(told));
            QCOMPARE(newest(live).detail, QStringLiteral("No disk left"));
        }
        QTRY_COMPARE(newest(live).outcome, happens ? ChangeOutcome::Done : ChangeOutcome::Unknown);
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(finished(live.changes->settleLeftovers()).ok());
        QCOMPARE(reported.size(), 1);
    }

    void whatIsAskedForAgainIsDoneOnceOnly_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<ChangeOutcome>("first");
        QTest::addColumn<ChangeOutcome>("second");
        QTest::newRow("done") << QStringLiteral("done") << ChangeOutcome::Refused
                              << ChangeOutcome::Done;
        QTest::newRow("killed in it, too")
            << QStringLiteral("pending") << ChangeOutcome::Refused << ChangeOutcome::Done;
        QTest::newRow("refused") << QStringLiteral("refused") << ChangeOutcome::Done
                                 << ChangeOutcome::Refused;
    }
    void whatIsAskedForAgainIsDoneOnceOnly()
    {
        QFETCH(QString, later);
        QFETCH(ChangeOutcome, first);
        QFETCH(ChangeOutcome, second);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        live.proxy->setJudge(spoil("PUT", Fault::LoseRequest));
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).unknown.size(), 1);
        live.proxy->setJudge({});
        QCOMPARE(newest(live).outcome, ChangeOutcome::Unknown);
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        alterJournal(live,
                     QStringLiteral("UPDATE changes SET outcome = '%1' "
                                    "WHERE id = (SELECT max(id) FROM changes)")
                         .arg(later));
        live.openJournal();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        const auto outcome = [&live](qsizetype place) {
            const auto records = finished(live.journal->all());
            return records.value().at(place).outcome;
        };
        QTRY_COMPARE(outcome(0), first);
        QTRY_COMPARE(outcome(1), second);
        QVERIFY(finished(live.journal->unsettled(QStringLiteral("test")))->isEmpty());
    }

    void withoutAListAnUnclearOutcomeStaysUnknownUntilOneComes()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return Verdict{method == "PUT" ? Fault::LoseReply : Fault::LoseRequest, {}};
        });
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.unknown.size(), 1);
        QCOMPARE(newest(live).outcome, ChangeOutcome::Unknown);

        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(finished(live.changes->settleLeftovers()).ok());
        QCOMPARE(newest(live).outcome, ChangeOutcome::Done);
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)).active, false);
    }

    void aTokenThatIsNoMoreCountsAsRevokedAndDeleted_data()
    {
        QTest::addColumn<PlanAction>("action");
        QTest::addColumn<bool>("done");
        QTest::newRow("revoke") << PlanAction::Revoke << true;
        QTest::newRow("delete") << PlanAction::Delete << true;
        QTest::newRow("restore") << PlanAction::Restore << false;
    }
    void aTokenThatIsNoMoreCountsAsRevokedAndDeleted()
    {
        QFETCH(PlanAction, action);
        QFETCH(bool, done);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = action == PlanAction::Revoke ? live.liveToken() : live.revokedToken();
        ApiClient &api = live.session->api(); // another admin, in the meantime
        QVERIFY(finished(api.setRevoked(token.id, true)).ok());
        QVERIFY(finished(api.deleteToken(token.id)).ok());
        const Attempt attempt = finished(live.changes->applyLine(action, token.id, {}));
        QCOMPARE(attempt.outcome, done ? ChangeOutcome::Done : ChangeOutcome::Refused);
        QCOMPARE(attempt.error.httpStatus, done ? 0 : 404);
        QCOMPARE(attempt.error.text().contains(QLatin1String("not on the server's list")), !done);
        QCOMPARE(newest(live).outcome, attempt.outcome);
        QCOMPARE(live.data().tokenIndex(token.id), -1);
    }

    void notFoundIsNotDoneWhileTheListShowsTheToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("answer");
        for (const char *method : {"PUT", "DELETE"}) {
            QTest::addRow("the route, %s", method)
                << QByteArray(method)
                << FaultProxy::httpAnswer(404, "application/json", "{\"detail\": \"Not Found\"}");
            QTest::addRow("a proxy, %s", method)
                << QByteArray(method)
                << FaultProxy::httpAnswer(404, "text/html", "<title>404 no such app</title>");
        }
    }
    void notFoundIsNotDoneWhileTheListShowsTheToken()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, answer);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const bool revoke = method == "PUT";
        const Token token = revoke ? live.liveToken() : live.revokedToken();
        live.proxy->setJudge(spoil(method, Fault::Answer, answer));
        const ChangeReport report = finished(revoke ? live.changes->setRevoked({token.id}, true)
                                                    : live.changes->removeTokens({token.id}));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().error.httpStatus, 404);
        QVERIFY(report.refused.first().error.text().contains(QLatin1String("still shows it")));
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)), token);
        QCOMPARE(newest(live).outcome, ChangeOutcome::Refused);
    }

    void notFoundIsNotDoneWhileTheListCannotBeReadInFull()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT")
                return Verdict{Fault::Answer, FaultProxy::httpAnswer(404, "text/html", "")};
            if (path == "/api/user-tokens/service")
                return Verdict{
                    Fault::Answer,
                    FaultProxy::httpAnswer(200, "application/json", "[{\"id\": \"x\"}]")};
            return Verdict();
        });
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.unknown.size(), 1);
        QCOMPARE(newest(live).outcome, ChangeOutcome::Unknown);
    }

    void manyNotFoundShareOneReadingOfTheList()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        QList<TokenId> ids;
        for (const Token &token : live.data().tokens()) {
            if (token.active)
                ids << token.id;
        }
        QVERIFY(ids.size() > 50);
        // No list is answered before each of them was not found.
        QStringList rows;
        for (const TokenId id : ids)
            rows << QStringLiteral(R"({"id": %1, "active": true})").arg(id);
        const QByteArray list = FaultProxy::httpAnswer(
            200, "application/json", '[' + rows.join(QLatin1Char(',')).toUtf8() + ']');
        FaultProxy &proxy = *live.proxy;
        int refused = 0;
        proxy.setJudge([&](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT") {
                if (++refused == ids.size())
                    QTimer::singleShot(0, &proxy, &FaultProxy::release);
                return Verdict{Fault::Answer, FaultProxy::httpAnswer(404, "text/html", "")};
            }
            if (path != "/api/user-tokens/service")
                return Verdict();
            return Verdict{refused < ids.size() ? Fault::Hold : Fault::Answer, list};
        });
        const int before = proxy.count("GET /api/user-tokens/service");
        const ChangeReport report = finished(live.changes->setRevoked(ids, true));
        QCOMPARE(report.refused.size(), ids.size());
        // The one that was held, one for all, and one each for those that were still on their way.
        const int atMost = 2 + quickLimits().inFlight;
        QVERIFY(proxy.count("GET /api/user-tokens/service") - before <= atMost);
    }

    void aSuccessThatDoesNotShowTheChangeIsSettledByTheList_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const char *method : {"PUT", "DELETE"}) {
            const auto row = [&](const char *name, int status, const char *body) {
                QTest::addRow("%s, %s", name, method)
                    << QByteArray(method) << status << QByteArray(body);
            };
            row("another thing", 200, "{\"error\": \"session expired\"}");
            row("a list", 200, "[]");
            row("another token", 200, "{\"id\": 999999, \"active\": false}");
            row("no state", 200, "{\"id\": %1}");
            row("accepted", 202, "{\"status\": \"queued\"}");
            row("accepted without a word", 202, "");
            row("still active", 200, "{\"id\": %1, \"active\": true}");
        }
    }
    void aSuccessThatDoesNotShowTheChangeIsSettledByTheList()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const int, status);
        QFETCH(QByteArray, body);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const bool revoke = method == "PUT";
        const Token token = revoke ? live.liveToken() : live.revokedToken();
        body.replace("%1", QByteArray::number(token.id));
        live.proxy->setJudge(
            spoil(method, Fault::Answer, FaultProxy::httpAnswer(status, "application/json", body)));
        const ChangeReport report = finished(revoke ? live.changes->setRevoked({token.id}, true)
                                                    : live.changes->removeTokens({token.id}));
        QCOMPARE(report.done.size(), 0);
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)), token);
        QVERIFY(newest(live).outcome != ChangeOutcome::Done);
        QVERIFY(!live.session->inventory().hasPending());
    }

    void whatAnAnswerLeavesOutStaysKnown_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<bool>("isForEver");
        QTest::newRow("no word of it") << QByteArray() << false;
        QTest::newRow("for ever") << QByteArray(R"(,"expiration":null)") << true;
    }
    void whatAnAnswerLeavesOutStaysKnown()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const bool, isForEver);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Token token = live.firstToken([](const Token &one, const Account &account) {
            return one.active && account.isActive() && one.expiration.isSet()
                && one.lastUsed.isSet();
        });
        const QByteArray body =
            R"({"id":)" + QByteArray::number(token.id) + R"(,"active":false)" + more + '}';
        live.proxy->setJudge(
            spoil("PUT", Fault::Answer, FaultProxy::httpAnswer(200, "application/json", body)));
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        token.active = false;
        if (isForEver)
            token.expiration = Moment::null();
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)), token);
    }

    void whatDoesNotWorkAlthoughItIsRestoredIsCounted()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const qint64 now = live.session->inventory().nowMs();
        const Token expired = live.firstToken([now](const Token &token, const Account &) {
            return !token.active && token.expiration.isSet() && token.expiration.msecs() <= now;
        });
        const Token works = live.liveToken();
        QCOMPARE(finished(live.changes->setRevoked({works.id}, true)).done.size(), 1);
        const ChangeReport report =
            finished(live.changes->setRevoked({expired.id, works.id}, false));
        QCOMPARE(report.done.size(), 2);
        QCOMPARE(report.idle.count, 1);
        QVERIFY(report.idle.hasExpired);
    }

    void whatDidNotWorkBeforeItWasRevokedIsCounted()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const qint64 now = live.session->inventory().nowMs();
        const Token expired = live.firstToken([now](const Token &token, const Account &owner) {
            return owner.isActive() && tokenState(token, now) == TokenState::Expired;
        });
        const ChangeReport report =
            finished(live.changes->setRevoked({expired.id, live.liveToken().id}, true));
        QCOMPARE(report.done.size(), 2);
        QCOMPARE(report.idle.count, 1);
    }

    void anAccountThatTheAnswerDoesNotShowIsSettledByTheList_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto json = [](int status, const char *body) {
            return FaultProxy::httpAnswer(status, "application/json", body);
        };
        QTest::newRow("another thing") << json(200, "{\"error\": \"session expired\"}");
        QTest::newRow("another account") << json(200, "{\"id\": 999999}");
        QTest::newRow("no such route") << json(404, "{\"detail\": \"Not Found\"}");
    }
    void anAccountThatTheAnswerDoesNotShowIsSettledByTheList()
    {
        QFETCH(const QByteArray, answer);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto made = finished(live.changes->createAccount(
            {QStringLiteral("Settled X"), QStringLiteral("Member"), {QStringLiteral("Public")}}));
        QVERIFY(made.ok());
        live.proxy->setJudge([answer](const QByteArray &method, const QByteArray &) {
            return method == "GET" ? Verdict() : Verdict{Fault::Answer, answer};
        });
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        QVERIFY(!finished(live.changes->editAccount(made->id, edit)).ok());
        QVERIFY(newest(live).outcome != ChangeOutcome::Done);
        QCOMPARE(finished(live.changes->setActive({made->id}, false)).done.size(), 0);
        QVERIFY(newest(live).outcome != ChangeOutcome::Done);
        const Account &account = live.data().account(live.data().accountIndex(made->id));
        QCOMPARE(account.role, QStringLiteral("Member"));
        QVERIFY(account.isActive());
    }

    void manyAtOnceEndWithExactCounts()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        QList<TokenId> ids;
        for (const Token &token : live.data().tokens()) {
            if (token.active)
                ids << token.id;
        }
        ids << 999'999; // unknown
        int turn = 0;
        live.proxy->setJudge([&turn](const QByteArray &method, const QByteArray &) {
            if (method != "PUT" || ++turn % 10 != 0)
                return Verdict();
            return Verdict{Fault::Answer,
                           FaultProxy::httpAnswer(400, "application/json", "{\"detail\": \"no\"}")};
        });
        const ChangeReport report = finished(live.changes->setRevoked(ids, true));
        QCOMPARE(report.done.size() + report.refused.size(), ids.size());
        QVERIFY(report.refused.size() > 1);
        int revoked = 0;
        for (const qint64 id : report.done)
            revoked += live.onServer(id)->active ? 0 : 1;
        QCOMPARE(revoked, report.done.size());
        QVERIFY(!live.session->inventory().hasPending());
    }

    void aJournalThatCannotBeWrittenSendsNothing_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("the change itself") << QStringLiteral("changes");
        QTest::newRow("its link in the chain") << QStringLiteral("chain");
    }
    void aJournalThatCannotBeWrittenSendsNothing()
    {
        QFETCH(const QString, table);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        // A real SQLite error, at a time of our choice.
        live.changes.reset();
        live.session.reset();
        live.journal.reset();
        alterJournal(live,
                     QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON %1 BEGIN "
                                    "SELECT RAISE(FAIL, 'database or disk is full'); END")
                         .arg(table));
        live.openJournal();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.refused.size(), 1);
        QVERIFY(report.refused.first().error.text().contains(QLatin1String("not sent")));
        QCOMPARE(live.proxy->count("PUT /api/user-tokens/" + QByteArray::number(token.id)), 0);
        QCOMPARE(live.data().token(live.data().tokenIndex(token.id)).active, true);
        QVERIFY(finished(live.journal->all())->isEmpty());
    }

    void aJournalThatWasRemovedMeanwhileSendsNothing()
    {
#ifndef Q_OS_UNIX
        QSKIP("The system lets nobody take away an open file");
#endif
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        QVERIFY(QFile::remove(live.folder.filePath(QStringLiteral("journal.sqlite"))));
        const ChangeReport report = finished(live.changes->setRevoked({token.id}, true));
        QCOMPARE(report.refused.size(), 1);
        const QString text = report.refused.first().error.text();
        QVERIFY2(text.contains(QLatin1String("was removed or replaced")), qPrintable(text));
        QCOMPARE(live.proxy->count("PUT /api/user-tokens/" + QByteArray::number(token.id)), 0);
        QVERIFY(live.onServer(token.id)->active);
    }

    void accountsAreMadeEditedDeactivatedAndReactivated()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto made =
            finished(live.changes->createAccount({QStringLiteral("Pipeline Automation X"),
                                                  QStringLiteral("Member"),
                                                  {QStringLiteral("Public")}}));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
        const AccountId id = made->id;
        QCOMPARE(made->serviceId, QStringLiteral("pipeline_automation_x@service"));

        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        edit.teams = QStringList{live.session->teams().last()};
        const Result<void> edited = finished(live.changes->editAccount(id, edit));
        QVERIFY2(edited.ok(), edited.ok() ? "" : qPrintable(edited.error().text()));
        QVERIFY(finished(live.session->refresh()).ok());
        const auto account = [&] { return live.data().account(live.data().accountIndex(id)); };
        QCOMPARE(account().role, QStringLiteral("Manager"));
        QVERIFY(account().teams.contains(live.session->teams().last()));

        QCOMPARE(finished(live.changes->setActive({id}, false)).done.size(), 1);
        QVERIFY(!account().isActive());
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(!account().isActive());
        QCOMPARE(finished(live.changes->setActive({id}, true)).done.size(), 1);
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(account().isActive());
        QCOMPARE(account().role, QStringLiteral("Manager"));

        const auto again = finished(live.changes->createAccount(
            {QStringLiteral("Pipeline Automation X"), QStringLiteral("Member"), {}}));
        QVERIFY(!again.ok());
        QCOMPARE(again.error().httpStatus, 409);
    }

    void anEditChangesNoTeamThatOthersHaveChangedMeanwhile()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QStringList teams = namedTeams(live);
        const AccountId id = teamed(live, {teams[0], teams[1]});
        // Another admin adds one and removes one; a third is ticked here.
        live.editElsewhere(id, teamsOnly({teams[0], teams[2]}));
        const auto ticked = teamsOnly({teams[0], teams[1], teams[3]});
        QVERIFY(finished(live.changes->editAccount(id, ticked)).ok());
        QCOMPARE(teamsOnServer(live, id), sorted({teams[0], teams[2], teams[3]}));
        // The journal has what was asked for, beside what stood there.
        const ChangeIntent intent = newest(live).intent;
        QCOMPARE(intent.before.value(QLatin1String("teams")).toArray().size(), 3);
        QCOMPARE(intent.wanted.value(QLatin1String("teams")).toArray().size(), 4);

        // Taken back, it takes back no more than that.
        const ChangeReport taken = reportOf(live, id, teamsOnly({teams[0], teams[2]}));
        QCOMPARE(teamsOnServer(live, id), sorted({teams[0], teams[2]}));
        live.editElsewhere(id, teamsOnly({teams[0], teams[1], teams[2]}));
        QCOMPARE(finished(live.changes->takeBack(taken)).done.size(), 1);
        QCOMPARE(teamsOnServer(live, id), sorted({teams[0], teams[1], teams[2], teams[3]}));
    }

    void whatIsMissingIsSentAlsoWhenSomethingElseIsRefused()
    {
        AccountEdit role;
        role.role = QStringLiteral("Editor");
        const FieldError wrong{QStringLiteral("role"), QStringLiteral("not a valid role")};
        Error error;
        error.fields = {{QStringLiteral("name"), QStringLiteral("field required")}, wrong};
        QVERIFY(missesFields(error, role));
        error.fields = {wrong};
        QVERIFY(!missesFields(error, role));
    }

    void anEditDoesNotReplaceWhatSomebodyElseHasMadeOfTheSameField()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = teamed(live, {});
        const QByteArray put = "PUT /api/users/" + QByteArray::number(id);
        AccountEdit theirs;
        theirs.name = QStringLiteral("Theirs");
        live.editElsewhere(id, theirs);
        AccountEdit mine;
        mine.name = QStringLiteral("Mine");
        mine.role = QStringLiteral("Manager");
        const Result<void> edited = finished(live.changes->editAccount(id, mine));
        QVERIFY(!edited.ok());
        QCOMPARE(edited.error().kind, Error::Kind::Refused);
        QVERIFY2(edited.error().text().contains(QLatin1String("Theirs")),
                 qPrintable(edited.error().text()));
        QCOMPARE(edited.error().fields.size(), 1);
        QCOMPARE(edited.error().fields.constFirst().field, QStringLiteral("name"));
        QCOMPARE(live.proxy->count(put), 0);
        // It is shown as it is now: who asks again has seen that.
        QCOMPARE(live.data().account(live.data().accountIndex(id)).name, QStringLiteral("Theirs"));
        QVERIFY(finished(live.changes->editAccount(id, mine)).ok());
        QCOMPARE(live.accountOnServer(id).name, QStringLiteral("Mine"));

        // The same, asked for by two: there is nothing to send.
        AccountEdit both;
        both.role = QStringLiteral("Member");
        live.editElsewhere(id, both);
        QVERIFY(!finished(live.changes->editAccount(id, both)).ok());
        QCOMPARE(live.proxy->count(put), 1);
        QVERIFY(!live.session->inventory().hasPending());
    }

    void anEditOfAnAccountThatCannotBeReadIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no list") << FaultProxy::httpAnswer(500, "text/plain", "oops");
        QTest::newRow("a part of it")
            << FaultProxy::httpAnswer(200, "application/json", "{\"items\": [], \"total\": 7}");
        QTest::newRow("not on it")
            << FaultProxy::httpAnswer(200, "application/json", "{\"items\": [], \"total\": 0}");
    }
    void anEditOfAnAccountThatCannotBeReadIsNotSent()
    {
        QFETCH(const QByteArray, answer);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = teamed(live, {});
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        const ChangeReport made = reportOf(live, id, edit);
        live.proxy->setJudge([answer](const QByteArray &, const QByteArray &path) {
            return path == "/api/users" ? Verdict{Fault::Answer, answer} : Verdict();
        });
        AccountEdit other;
        other.name = QStringLiteral("Other");
        const Result<void> edited = finished(live.changes->editAccount(id, other));
        QVERIFY(!edited.ok());
        QVERIFY(!edited.error().outcomeUnknown);
        const ChangeReport taken = finished(live.changes->takeBack(made));
        QCOMPARE(taken.refused.size(), 1);
        QCOMPARE(live.proxy->count("PUT /api/users/" + QByteArray::number(id)), 1);
        QVERIFY(!live.session->inventory().hasPending());
        live.proxy->setJudge({});
        // What could not be asked for can be taken back later.
        const ChangeReport left = taken.remaining();
        QCOMPARE(left.canUndo(), taken.refused.constFirst().error.kind != Error::Kind::Refused);
        if (!left.canUndo())
            return;
        QCOMPARE(finished(live.changes->takeBack(left)).done.size(), 1);
        QCOMPARE(live.accountOnServer(id).role, QStringLiteral("Member"));
    }

    void anEditFitsAServerThatWantsTheWholeAccount()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QStringList teams = namedTeams(live);
        const AccountId id = teamed(live, {teams[0]});
        live.proxy->setJudge([&live](const QByteArray &method, const QByteArray &) {
            const QJsonObject body = QJsonDocument::fromJson(live.proxy->body()).object();
            if (method != "PUT" || body.size() == 3)
                return Verdict();
            return Verdict{Fault::Answer, refusedField("role", "field required")};
        });
        QVERIFY(finished(live.changes->editAccount(id, teamsOnly({teams[0], teams[1]}))).ok());
        const Account now = live.accountOnServer(id);
        QCOMPARE(now.role, QStringLiteral("Member"));
        QCOMPARE(teamsOnServer(live, id), sorted({teams[0], teams[1]}));
        QCOMPARE(newest(live).intent.wanted.keys(), QStringList{QStringLiteral("teams")});
    }

    void whatTheServerRefusesAndNobodyChangedIsLeftOut()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = teamed(live, {});
        QList<QStringList> bodies;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            const QJsonObject body = QJsonDocument::fromJson(live.proxy->body()).object();
            if (method != "PUT")
                return Verdict();
            bodies << body.keys();
            if (!body.contains(QLatin1String("name")))
                return Verdict{Fault::Answer, refusedField("name", "field required")};
            if (body.contains(QLatin1String("role")))
                return Verdict{Fault::Answer, refusedField("role", "no such role")};
            return Verdict();
        });
        const QStringList teams = namedTeams(live);
        QVERIFY(finished(live.changes->editAccount(id, teamsOnly({teams[0]}))).ok());
        QCOMPARE(teamsOnServer(live, id), sorted({teams[0]}));
        QCOMPARE(bodies.size(), 3);
        QCOMPARE(bodies.last(), QStringList({QStringLiteral("name"), QStringLiteral("teams")}));
        QCOMPARE(newest(live).outcome, ChangeOutcome::Done);
        // What was changed is not left out: the refusal is about that.
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        const Result<void> edited = finished(live.changes->editAccount(id, edit));
        QCOMPARE(edited.error().httpStatus, 422);
        QCOMPARE(bodies.size(), 5);
    }

    void aRefusedChangeIsNotRefusedForWhatWasNotSent()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = teamed(live, {namedTeams(live)[0]});
        QList<QStringList> bodies;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            bodies << QJsonDocument::fromJson(live.proxy->body()).object().keys();
            QJsonArray problems{problemOf("role", "no such role")};
            for (const char *field : {"name", "teams"}) {
                if (!bodies.last().contains(QLatin1String(field)))
                    problems << problemOf(field, "field required");
            }
            return Verdict{Fault::Answer, refusedFields(problems)};
        });
        AccountEdit edit;
        edit.role = QStringLiteral("Editor");
        const Result<void> edited = finished(live.changes->editAccount(id, edit));
        QVERIFY(!edited.ok());
        QCOMPARE(bodies.size(), 2);
        QCOMPARE(
            bodies.last(),
            QStringList({QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("teams")}));
        QCOMPARE(edited.error().fields.size(), 1);
        QCOMPARE(edited.error().fields.constFirst().field, QStringLiteral("role"));
    }

    void onTopOfTeamsThatAreNotAllKnownNoneIsSent_data()
    {
        QTest::addColumn<QString>("teams");
        QTest::newRow("missing") << QString();
        QTest::newRow("null") << QStringLiteral(R"(, "teams": null)");
        QTest::newRow("no list") << QStringLiteral(R"(, "teams": "Public")");
        QTest::newRow("one without a name")
            << QStringLiteral(R"(, "teams": ["Public", {"label": "no name"}])");
    }
    void onTopOfTeamsThatAreNotAllKnownNoneIsSent()
    {
        QFETCH(const QString, teams);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QStringList named = namedTeams(live);
        const AccountId id = teamed(live, {named[0], named[1]});
        const Account account = live.data().account(live.data().accountIndex(id));
        const QString list =
            QStringLiteral(
                R"([{"id": %1, "name": "%2", "role": "Member", "user_type": "Service"%3}])")
                .arg(id)
                .arg(account.name, teams);
        int sent = 0;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
            sent += method == "PUT" ? 1 : 0;
            return method == "GET" && path.startsWith("/api/users")
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(200, "application/json", list.toUtf8())}
                : Verdict();
        });
        // The list changes while somebody ticks, or did so before.
        for (int i = 0; i < 2; ++i) {
            const Result<void> edited =
                finished(live.changes->editAccount(id, teamsOnly({named[2]})));
            QVERIFY(!edited.ok());
            QVERIFY(edited.error().text().contains(unclearTeamsReason()));
            QCOMPARE(sent, 0);
            QVERIFY(finished(live.session->refresh()).ok());
        }
        QCOMPARE(teamsOnServer(live, id), sorted({named[0], named[1]}));
    }

    void whetherTeamsWereChangedIsNotToldByAListWithoutThem()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Account account = live.activeAccount();
        ChangeIntent intent;
        intent.kind = ChangeKind::EditAccount;
        intent.targetId = account.id;
        intent.before = {{QStringLiteral("teams"), QJsonArray::fromStringList(account.teams)}};
        intent.wanted = wantedOf(teamsOnly(account.teams + QStringList{QStringLiteral("Another")}));
        const auto outcome = [&] {
            return outcomeByList(live.data(), live.session->trust(), intent);
        };
        QCOMPARE(outcome(), ChangeOutcome::Refused);
        account.teams.clear();
        account.teamsUnclear = true;
        live.session->inventory().setAccount(account);
        QCOMPARE(outcome(), ChangeOutcome::Unknown);
    }

    void teamsThatCannotBeReadAreNotSentAnew()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = teamed(live, {namedTeams(live)[0]});
        const QByteArray row = R"({"id": %1, "name": "%2", "role": "Member",
            "user_type": "Service", "teams": ["Public", {"label": "no name"}]})";
        const Account account = live.data().account(live.data().accountIndex(id));
        const QString list = QLatin1Char('[') + QString::fromLatin1(row).arg(id).arg(account.name)
            + QLatin1Char(']');
        QStringList sent;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT") {
                sent = QJsonDocument::fromJson(live.proxy->body()).object().keys();
                if (sent.size() == 1)
                    return Verdict{Fault::Answer, refusedField("name", "field required")};
            }
            return method == "GET" && path.startsWith("/api/users")
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(200, "application/json", list.toUtf8())}
                : Verdict();
        });
        QVERIFY(finished(live.session->refresh()).ok());
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        QVERIFY(finished(live.changes->editAccount(id, edit)).ok());
        QCOMPARE(sent, QStringList({QStringLiteral("name"), QStringLiteral("role")}));
        QCOMPARE(live.accountOnServer(id).role, QStringLiteral("Manager"));
    }

    void whatTheServerHasChangedBesidesIsReported()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = teamed(live, {});
        AccountEdit manager;
        manager.role = QStringLiteral("Manager");
        QVERIFY(finished(live.changes->editAccount(id, manager)).ok());
        const QStringList teams = namedTeams(live);
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            const QJsonObject shown{{QStringLiteral("id"), id},
                                    {QStringLiteral("role"), QStringLiteral("Member")},
                                    {QStringLiteral("teams"), QJsonArray{teams[0]}}};
            return method == "PUT" ? Verdict{Fault::Answer,
                                             FaultProxy::httpAnswer(200, "application/json",
                                                                    QJsonDocument(shown).toJson())}
                                   : Verdict();
        });
        const ChangeReport report = reportOf(live, id, teamsOnly({teams[0]}));
        QCOMPARE(report.done.size(), 1);
        QCOMPARE(report.also.role, QStringLiteral("Member"));
        QVERIFY(!report.also.name && !report.also.teams);
        QCOMPARE(report.back.role, QStringLiteral("Manager"));
        QVERIFY(!newest(live).intent.wanted.contains(QLatin1String("role")));
    }

    void anAccountThatNobodyAnsweredIsNotCalledLost()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        bool isDown = false;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            if (method == "POST")
                return FaultProxy::Verdict{FaultProxy::Fault::LoseRequest, {}};
            return isDown ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                                FaultProxy::httpAnswer(500, "text/plain", "")}
                          : FaultProxy::Verdict();
        });
        const NewAccount wanted{QStringLiteral("Nightly"), QStringLiteral("Member"), {}};
        const auto missing = finished(live.changes->createAccount(wanted));
        QVERIFY(!missing.ok());
        QVERIFY2(missing.error().remedy.contains(QLatin1String("does not show the account")),
                 qPrintable(missing.error().text()));
        isDown = true;
        const auto unknown = finished(live.changes->createAccount(wanted));
        QVERIFY(!unknown.ok());
        QVERIFY2(unknown.error().remedy.contains(QLatin1String("is not known")),
                 qPrintable(unknown.error().text()));
        QCOMPARE(live.proxy->count("POST /api/users"), 2);
    }

    void whoLooksForACreationOnceMoreIsToldOfThatLook()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        int listStatus = 0;
        live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
            const auto answer = [](int status) {
                return FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                           FaultProxy::httpAnswer(status, "text/plain", "")};
            };
            if (method == "POST")
                return answer(500);
            return listStatus == 0 ? FaultProxy::Verdict() : answer(listStatus);
        });
        const NewToken token{QStringLiteral("nightly"), live.activeAccount().id, 30, false};
        const NewAccount account{QStringLiteral("Nightly"), QStringLiteral("Member"), {}};
        const auto made = finished(live.changes->createToken(token));
        const auto madeAccount = finished(live.changes->createAccount(account));
        for (const QString &words : {made.error().text(), madeAccount.error().text()})
            QVERIFY2(words.contains(QLatin1String("(500)")), qPrintable(words));

        const auto lookedFor = [&] {
            return QStringList{finished(live.changes->lookFor(token)).text(),
                               finished(live.changes->lookFor(account)).error().text()};
        };
        const QStringList waiting = lookedFor();
        for (const QString &words : waiting) {
            QVERIFY2(!words.contains(QLatin1String("(500)")), qPrintable(words));
            QVERIFY2(words.contains(QLatin1String("may still be making it")), qPrintable(words));
        }
        listStatus = 507; // is not asked again by itself
        const QStringList unread = lookedFor();
        for (const QString &words : unread) {
            QVERIFY2(!words.contains(QLatin1String("(500)")), qPrintable(words));
            QVERIFY2(words.contains(QLatin1String("(507)")), qPrintable(words));
            QVERIFY2(words.contains(QLatin1String("is not known")), qPrintable(words));
        }
        QVERIFY(live.changes->isUnclear(token));
        QVERIFY(live.changes->isUnclear(account));
    }

    void aLostAccountIsFoundHoweverTheServerSpellsItsId()
    {
        Inventory inventory;
        Account older;
        older.id = 1;
        older.listed = true;
        older.name = QStringLiteral("Zed  Two");
        older.serviceId = QStringLiteral("zed_two@service");
        older.created = Moment::at(1'000);
        inventory.setAccount(older);
        ChangeIntent intent;
        intent.kind = ChangeKind::CreateAccount;
        intent.targetName = older.name;
        const AskedAt asked{msPerDay, msPerDay};
        QVERIFY(!findCreatedAccount(inventory, intent, asked, {}));
        Account made = older;
        made.id = 2;
        made.serviceId = QStringLiteral("zed-two.7@service");
        made.created = Moment::at(msPerDay + 1'000);
        inventory.setAccount(made);
        QCOMPARE(findCreatedAccount(inventory, intent, asked, {}), std::optional<AccountId>(2));
        QVERIFY(!findCreatedAccount(inventory, intent, asked, {2})); // another request's
    }

    void anAccountWithActiveTokensStaysWithTheServersReason()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = live.liveToken().accountId;
        const ChangeReport report = finished(live.changes->setActive({id}, false));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused.first().error.httpStatus, 400);
        QVERIFY(!report.refused.first().error.detail.isEmpty());
        QVERIFY(live.data().account(live.data().accountIndex(id)).isActive());
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "testchanges.moc"
