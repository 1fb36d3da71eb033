#include "support/livedeployment.h"
#include "workflows/permissions.h"

using namespace tokendesk;
using namespace tokendesk::test;

class TestPermissions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The whole matrix of what can be done to a token: state, pending change.
    void tokenActionsFollowTheState_data()
    {
        QTest::addColumn<bool>("active");
        QTest::addColumn<bool>("pending");
        QTest::addColumn<bool>("revoke");
        QTest::addColumn<bool>("restore");
        QTest::addColumn<bool>("remove");
        QTest::newRow("active") << true << false << true << false << false;
        QTest::newRow("revoked") << false << false << false << true << true;
        QTest::newRow("active, on its way") << true << true << false << false << false;
        QTest::newRow("revoked, on its way") << false << true << false << false << false;
    }
    void tokenActionsFollowTheState()
    {
        QFETCH(bool, active);
        QFETCH(bool, pending);
        QFETCH(bool, revoke);
        QFETCH(bool, restore);
        QFETCH(bool, remove);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Token token = active ? live.liveToken() : live.revokedToken();
        if (pending)
            live.session->inventory().setPendingToken(token.id, PendingChange::Revoking);
        QCOMPARE(availability(*live.session, TokenAction::Revoke, token).ok(), revoke);
        QCOMPARE(availability(*live.session, TokenAction::Restore, token).ok(), restore);
        QCOMPARE(availability(*live.session, TokenAction::Delete, token).ok(), remove);
    }

    void accountActionsFollowTheState_data()
    {
        QTest::addColumn<bool>("active");
        QTest::newRow("active") << true;
        QTest::newRow("deactivated") << false;
    }
    void accountActionsFollowTheState()
    {
        QFETCH(bool, active);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Account account = live.activeAccount();
        account.deleted = active ? Moment::null() : Moment::at(1);
        QCOMPARE(availability(*live.session, AccountAction::NewToken, account).ok(), active);
        QCOMPARE(availability(*live.session, AccountAction::Edit, account).ok(), active);
        QCOMPARE(availability(*live.session, AccountAction::Deactivate, account).ok(), active);
        QCOMPARE(availability(*live.session, AccountAction::Reactivate, account).ok(), !active);
    }

    void aRoleThatDoesNotSufficeIsSaidBeforeTheState()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto manager = finished(live.changes->createAccount(
            {QStringLiteral("Onlooker"), QStringLiteral("Manager"), {}}));
        QVERIFY(manager.ok());
        auto made = finished(
            live.changes->createToken({QStringLiteral("onlooker-key"), manager->id, 30, false}));
        QVERIFY(made.ok());
        live.connectAs(std::move(made->value));
        QVERIFY(live.open().ok());
        QCOMPARE(live.session->access(), Access::ReadAccounts);
        Account account = live.activeAccount();
        for (const bool active : {true, false}) {
            account.deleted = active ? Moment::null() : Moment::at(1);
            for (const AccountAction action :
                 {AccountAction::NewToken, AccountAction::Edit, AccountAction::Deactivate,
                  AccountAction::Reactivate, AccountAction::Contain})
                QCOMPARE(availability(*live.session, action, account).reason,
                         QStringLiteral("Your credential does not have the Admin role"));
        }
    }

    void anAccountThatTheServerDoesNotNameCannotBeChanged()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account unknown;
        for (const AccountAction action :
             {AccountAction::NewToken, AccountAction::Edit, AccountAction::Deactivate,
              AccountAction::Reactivate, AccountAction::Contain})
            QVERIFY(availability(*live.session, action, unknown)
                        .reason.contains(QLatin1String("which account")));
        QVERIFY(!unknown.label().contains(QLatin1Char('0')));
    }

    void nothingCanBeChangedBeforeTheRoleIsKnown()
    {
        LiveDeployment live;
        Token token;
        QVERIFY(!availability(*live.session, TokenAction::Revoke, token).ok());
        QVERIFY(!availability(*live.session, GeneralAction::NewToken).ok());
        QVERIFY(!availability(*live.session, GeneralAction::NewAccount).ok());
        QVERIFY(!availability(*live.session, GeneralAction::Export).ok());
    }

    void aTokenNeedsAnAccountThatIsActive()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        QVERIFY(availability(*live.session, GeneralAction::NewToken).ok());
        const std::vector<Account> accounts = live.data().accounts();
        for (Account account : accounts) {
            account.deleted = Moment::at(1);
            live.session->inventory().setAccount(account);
        }
        live.session->inventory().setAccount(Account()); // one that the server does not name
        const QString reason = availability(*live.session, GeneralAction::NewToken).reason;
        QVERIFY2(reason.contains(QLatin1String("account")), qPrintable(reason));
        QVERIFY(availability(*live.session, GeneralAction::NewAccount).ok());
    }

    void whatTheDeploymentDoesNotListIsNotOffered()
    {
        LiveDeployment live;
        live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            if (path != "/api/openapi.json")
                return FaultProxy::Verdict();
            return FaultProxy::Verdict{
                FaultProxy::Fault::Answer,
                FaultProxy::httpAnswer(200, "application/json",
                                       "{\"paths\": {\"/api/user-tokens/service\": {\"get\": {}}, "
                                       "\"/api/users\": {\"get\": {}}}}")};
        });
        QVERIFY(live.open().ok());
        QVERIFY(!availability(*live.session, TokenAction::Revoke, live.liveToken()).ok());
        QVERIFY(!availability(*live.session, GeneralAction::NewToken).ok());
        QVERIFY(availability(*live.session, GeneralAction::Refresh).ok());
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "testpermissions.moc"
