#include "support/livedeployment.h"

#include <QSignalSpy>

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
        QCOMPARE(report.refused.size(), done ? 0 : 1);
        QCOMPARE(report.unknown.size(), 0);
        const bool active = live.data().token(live.data().tokenIndex(token.id)).active;
        QCOMPARE(active, live.onServer(token.id)->active);
        QCOMPARE(active, done ? !revoke : revoke);
        QCOMPARE(newest(live).outcome, done ? ChangeOutcome::Done : ChangeOutcome::Refused);
        QVERIFY(!live.session->inventory().hasPending());
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

    void aTokenThatIsNoMoreCountsAsRevokedAndDeleted()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = live.liveToken();
        const QByteArray gone =
            FaultProxy::httpAnswer(404, "application/json", "{\"detail\": \"no\"}");
        live.proxy->setJudge(spoil("PUT", Fault::Answer, gone));
        QCOMPARE(finished(live.changes->setRevoked({token.id}, true)).done.size(), 1);
        QCOMPARE(live.data().tokenIndex(token.id), -1);

        const Token revoked = live.revokedToken();
        QCOMPARE(finished(live.changes->setRevoked({revoked.id}, false)).refused.size(), 1);
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
        {
            QSqlDatabase raw =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(live.folder.filePath(QStringLiteral("journal.sqlite")));
            QVERIFY(raw.open());
            raw.exec(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON %1 BEGIN "
                                    "SELECT RAISE(FAIL, 'database or disk is full'); END")
                         .arg(table));
            raw.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
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
