// The sandbox inside the program: what of it can fail, and the way out.
#include "sandbox/client.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/embeddedsandbox.h"

#include <QPushButton>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;
using sandbox::test::sql;

namespace {

struct OwnDesk : Desk {
    QString file = live.folder.filePath(QStringLiteral("own/sandbox.sqlite"));
    EmbeddedSandbox own{file};

    OwnDesk()
        : Desk({}, Opening::Later)
    {
        context = std::make_unique<AppContext>(AppContext{*connector, own, *seal, *reviews,
                                                          settings, windowState, live.folder.path(),
                                                          history.get()});
        window = std::make_unique<MainWindow>(*context);
        window->resize(1440, 880);
        window->show();
    }
    ~OwnDesk() { window.reset(); }
    OwnDesk(const OwnDesk &) = delete;
    OwnDesk &operator=(const OwnDesk &) = delete;

    [[nodiscard]] bool isReady() const
    {
        return window->workspace() && session().phase() == Session::Phase::Ready
            && !session().lastError() && !session().isRefreshing();
    }
    /// A file that was in use before, and this is what has become of it.
    void lay(const QString &statement) const
    {
        {
            sandbox::Options options;
            options.database = file;
            options.seed = sandbox::Seed::Empty;
            sandbox::SandboxServer server;
            startedWith(server, options);
        }
        sql(file, statement);
    }
    /// As at the end of its life.
    void endCredentials() const
    {
        sql(file, QStringLiteral("DELETE FROM tokens WHERE name LIKE 'Tokendesk sandbox%'"));
    }
    void confirmReset() const
    {
        QDialog *question = waitForDialog(window.get(), "confirmDialog");
        clickOn(question, "confirm");
    }
};

} // namespace

class TestOwnSandbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOfNoUseIsResetWhereThatIsSaid_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a newer schema") << QStringLiteral("PRAGMA user_version = 99");
        QTest::newRow("keys of no use") << QStringLiteral("UPDATE meta SET value = x'00'");
    }
    void whatIsOfNoUseIsResetWhereThatIsSaid()
    {
        QFETCH(QString, statement);
        OwnDesk desk;
        desk.lay(statement);
        desk.window->openSandbox();
        auto *reset = desk.find<QToolButton>("pageStateAlso");
        QTRY_VERIFY(reset->isVisible());
        QCOMPARE(reset->text(), QStringLiteral("Reset sandbox…"));
        reset->click();
        desk.confirmReset();
        QTRY_VERIFY(desk.isReady());
        QVERIFY(desk.data().tokenCount() > 100);
    }

    void thePageWithoutAConnectionResetsItToo()
    {
        OwnDesk desk;
        desk.lay(QStringLiteral("PRAGMA user_version = 99"));
        desk.window->openLast();
        auto *reset = desk.find<QPushButton>("resetSandbox");
        QVERIFY(!reset->isVisible());
        clickOn(desk.window.get(), "explore");
        QTRY_VERIFY(reset->isVisible());
        reset->click();
        desk.confirmReset();
        QTRY_VERIFY(desk.isReady());
    }

    void aCredentialThatHasEndedIsRenewedByOneClick()
    {
        OwnDesk desk;
        desk.window->openSandbox();
        QTRY_VERIFY(desk.isReady());
        const Session *session = &desk.session();
        desk.endCredentials();
        desk.session().refresh();
        QTRY_VERIFY(desk.find<QAbstractButton>("credentialRenew"));
        QVERIFY(!desk.isReady());
        desk.find<QAbstractButton>("credentialRenew")->click();
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(&desk.session(), session);
        QVERIFY(noDialog(desk.window.get()));
    }

    void unlockingAndOpeningItAgainNeedNoCredentialOfBefore()
    {
        OwnDesk desk;
        desk.window->openSandbox();
        QTRY_VERIFY(desk.isReady());
        desk.window->lock(LockReason::Asked);
        QTRY_VERIFY(desk.session().isLocked());
        desk.endCredentials();
        clickOn(desk.window.get(), "unlock");
        QTRY_VERIFY(!desk.window->isLocked());
        QTRY_VERIFY(desk.isReady());
        desk.endCredentials();
        desk.window->openSandbox();
        QTRY_VERIFY(desk.isReady());
    }

    void anotherFolderForThisRunTakesItsDataToo_data()
    {
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("the first one cannot be used") << false;
        QTest::newRow("the first one was in use") << true;
    }
    void anotherFolderForThisRunTakesItsDataToo()
    {
        QFETCH(bool, isUsable);
        OwnDesk desk;
        if (!isUsable)
            desk.lay(QStringLiteral("PRAGMA user_version = 99"));
        desk.own.prepare();
        const QString other = desk.live.folder.filePath(QStringLiteral("other/sandbox.sqlite"));
        desk.own.setDatabase(other);
        desk.window->openSandbox();
        QTRY_VERIFY(desk.isReady());
        QVERIFY(QFile::exists(other));
    }

    void noResetIsOfferedWhereTheDataAreNotTheReason()
    {
        OwnDesk desk;
        sandbox::Options options;
        options.database = desk.file;
        options.seed = sandbox::Seed::Empty;
        sandbox::SandboxServer other;
        startedWith(other, options);
        desk.window->openSandbox();
        QTRY_VERIFY(desk.find<QPushButton>("pageStateAction")->isVisible());
        QVERIFY(!desk.find<QToolButton>("pageStateAlso")->isVisible());
        const QString words = desk.find<QLabel>("pageStateText")->text();
        QVERIFY2(words.contains(QStringLiteral("in use by another sandbox"))
                     && !words.contains(QStringLiteral("Reset")),
                 qPrintable(words));
    }
};

QTEST_MAIN(TestOwnSandbox)
#include "testownsandbox.moc"
