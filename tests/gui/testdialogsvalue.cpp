#include "support/dialogdriver.h"
#include "support/livedeployment.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/dialogs/secretview.h"
#include "ui/dialogs/tokenvaluedialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace tokendesk;
using namespace tokendesk::test;

/// The dialog that holds a new token's value, which exists this once.
class TestDialogsValue : public QObject {
    Q_OBJECT

    struct Held : LiveDeployment {
        QTemporaryDir home;
        QSettings settings{home.filePath(QStringLiteral("wishes.ini")), QSettings::IniFormat};
        QWidget window;
        TokenId token = 0;
        ChangeId change = 0;
        QByteArray value;
        QPointer<TokenValueDialog> dialog;

        Held()
        {
            settings.setValue(QStringLiteral("handover/folder"), home.path());
            window.resize(900, 700);
            window.show();
            if (!open().ok())
                qFatal("the sandbox did not open");
            auto made = finished(changes->createToken(
                {QStringLiteral("Tableau export"), activeAccount().id, 30, false}));
            if (!made.ok())
                qFatal("no token was made");
            token = made->token.id;
            change = made->change;
            value = made->value.view().toByteArray();
            Connection direct = connection();
            direct.origin = started.url;
            dialog = new TokenValueDialog(std::move(made).value(), direct, false, *changes,
                                          session->inventory().nowMs(), settings, &window);
            dialog->open();
        }
        ~Held()
        {
            delete dialog;
            SecretClipboard::instance().clear();
        }
        /// Runs a command that reads the value after letTake().
        void giveToWaitingCommand()
        {
            QFile wait(home.filePath(QStringLiteral("wait")));
            if (!wait.open(QIODevice::WriteOnly))
                qFatal("nothing to wait for");
            typeInto(dialog, "commandLine",
                     QStringLiteral("sh -c \"while [ -e '%1' ]; do sleep 0.05; done; cat >"
                                    " /dev/null\"")
                         .arg(wait.fileName()));
            clickOn(dialog, "giveToCommand");
        }
        void letTake() const
        {
            if (!QFile::remove(home.filePath(QStringLiteral("wait"))))
                qFatal("nothing was waited for");
        }
        [[nodiscard]] Handover handover() const
        {
            const auto records = finished(journal->recent(QStringLiteral("test"), 10));
            for (const ChangeRecord &record : records.value()) {
                if (record.id == change)
                    return record.handover;
            }
            return Handover::None;
        }
        [[nodiscard]] SecretView *view() const { return part<SecretView>(dialog, "tokenValue"); }
    };

    static QString clipboardText() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void theValueIsHiddenUntilTheButtonIsHeld()
    {
        Held held;
        QVERIFY(!held.view()->isRevealed());
        QPushButton *hold = button(held.dialog, "holdToReveal");
        QTest::mousePress(hold, Qt::LeftButton);
        QVERIFY(held.view()->isRevealed());
        QTest::mouseRelease(hold, Qt::LeftButton);
        QVERIFY(!held.view()->isRevealed());
        hold->setFocus();
        QTest::keyPress(hold, Qt::Key_Space);
        QVERIFY(held.view()->isRevealed());
        QTest::keyRelease(hold, Qt::Key_Space);
        QVERIFY(!held.view()->isRevealed());
    }

    void whoCanOnlyPressIsToldToHold()
    {
        Held held;
        QPushButton *hold = button(held.dialog, "holdToReveal");
        QAccessible::queryAccessibleInterface(hold)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        const auto spoken = [&held] {
            const auto *voice = held.view()->findChild<QWidget *>(QStringLiteral("spokenWords"));
            return voice ? voice->accessibleName() : QString();
        };
        QTRY_COMPARE(spoken(), hold->toolTip());
        QVERIFY(spoken().contains(QLatin1String("space bar")));
        QVERIFY(!held.view()->isRevealed());
    }

    void losingTheFocusHidesIt()
    {
        Held held;
        held.dialog->activateWindow();
        QPushButton *hold = button(held.dialog, "holdToReveal");
        hold->setFocus();
        QTRY_VERIFY(hold->hasFocus());
        QTest::keyPress(hold, Qt::Key_Space);
        QVERIFY(held.view()->isRevealed());
        part<QLineEdit>(held.dialog, "saveName")->setFocus();
        QVERIFY(!held.view()->isRevealed());
        QTest::keyRelease(hold, Qt::Key_Space);

        held.view()->setRevealed(true);
        QEvent deactivated(QEvent::WindowDeactivate);
        QApplication::sendEvent(held.view(), &deactivated);
        QVERIFY(!held.view()->isRevealed());
    }

    void nothingShowsTheValueAsText()
    {
        Held held;
        held.view()->setRevealed(true);
        const QString value = QString::fromLatin1(held.value);
        for (const QWidget *widget : held.dialog->findChildren<QWidget *>()) {
            for (const char *property : {"text", "toolTip", "accessibleName",
                                         "accessibleDescription", "whatsThis", "windowTitle"})
                QVERIFY(!widget->property(property).toString().contains(value));
        }
    }

    void theDialogDoesNotCloseBeforeItWasHandedOver()
    {
        Held held;
        QTest::keyClick(held.dialog, Qt::Key_Escape);
        QVERIFY(held.dialog->isVisible());
        QVERIFY(messageIn(held.dialog).contains(QLatin1String("cannot be shown again")));
        QVERIFY(!held.dialog->close());
        QVERIFY(held.dialog->isVisible());
        QVERIFY(CloseGuard::first() != nullptr);
        CloseGuard::first()->insist();
        QVERIFY(held.dialog->isVisible());
        clickOn(held.dialog, "copyValue");
        QVERIFY(CloseGuard::first() == nullptr);
        held.dialog->close();
        QTRY_VERIFY(held.dialog.isNull());
    }

    void quittingIsRefusedWhileItIsHeld()
    {
        Held held;
        QSignalSpy quitting(qApp, &QCoreApplication::aboutToQuit);
        QEvent quit(QEvent::Quit);
        QApplication::sendEvent(qApp, &quit);
        QVERIFY(!quit.isAccepted());
        QVERIFY(held.dialog->isVisible());
        QCOMPARE(quitting.count(), 0);
    }

    void copyingConcealsTheValueAndCountsAsHandingOver()
    {
        Held held;
        clickOn(held.dialog, "copyValue");
        QCOMPARE(clipboardText(), QString::fromLatin1(held.value));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QTRY_COMPARE(held.handover(), Handover::Done);
        QVERIFY(textIn(held.dialog, "clipboardCountdown").contains(QLatin1String("30")));
    }

    void onlyItsOwnValueIsCountedDown()
    {
        Held held;
        SecretClipboard::instance().offer(SecretBytes::copyOf("another token's"));
        QVERIFY(textIn(held.dialog, "clipboardCountdown").isEmpty());
        clickOn(held.dialog, "saveToFile");
        QTRY_VERIFY(button(held.dialog, "done")->isEnabled());
        SecretClipboard::instance().clear();
        QVERIFY(textIn(held.dialog, "clipboardCountdown").isEmpty());
        clickOn(held.dialog, "copyEnvironment");
        const QString seconds = QString::number(SecretClipboard::instance().lifetime());
        QVERIFY(textIn(held.dialog, "clipboardCountdown").contains(seconds));
        SecretClipboard::instance().clear();
        QCOMPARE(textIn(held.dialog, "clipboardCountdown"),
                 QStringLiteral("No longer on the clipboard"));
    }

    void thatItCouldNotBeWrittenDownIsSaidAndMadeUpForByDone()
    {
#ifdef Q_OS_WIN
        QSKIP("The system lets nobody take away an open file");
#endif
        Held held;
        const QString file = held.folder.filePath(QStringLiteral("journal.sqlite"));
        const QString away = file + QLatin1String(".away");
        QVERIFY(QFile::rename(file, away));
        clickOn(held.dialog, "copyValue");
        QTRY_VERIFY(messageIn(held.dialog).contains(QLatin1String("could not be written down")));
        QVERIFY(held.journal->lateProblem());
        QVERIFY(finished(held.changes->settleLeftovers())->isEmpty());
        QVERIFY(QFile::rename(away, file));
        clickOn(held.dialog, "done");
        QTRY_VERIFY(held.dialog.isNull());
        QTRY_VERIFY(!held.journal->lateProblem());
        QCOMPARE(held.handover(), Handover::Done);
    }

    void theClipboardIsClearedWhenTheTimeIsOver()
    {
        SecretClipboard &clipboard = SecretClipboard::instance();
        QSignalSpy spy(&clipboard, &SecretClipboard::secondsLeftChanged);
        clipboard.setLifetime(1);
        clipboard.offer(SecretBytes::copyOf("s3cret"));
        QCOMPARE(clipboardText(), QStringLiteral("s3cret"));
        QTRY_COMPARE(clipboard.secondsLeft(), 0);
        QVERIFY(clipboardText().isEmpty());
        QCOMPARE(spy.constLast().constFirst().toInt(), 0);
    }

    void timeInWhichNothingRanCounts()
    {
        SecretClipboard &clipboard = SecretClipboard::instance();
        clipboard.setLifetime(2);
        clipboard.offer(SecretBytes::copyOf("s3cret"));
        QSignalSpy spy(&clipboard, &SecretClipboard::secondsLeftChanged);
        QTest::qSleep(2100); // as a machine that sleeps: the timer has not come
        QTRY_VERIFY(!spy.isEmpty());
        QCOMPARE(spy.constFirst().constFirst().toInt(), 0);
        QVERIFY(!clipboard.isOurs());
    }

    void whatSomebodyElseCopiedMeanwhileStays()
    {
        SecretClipboard &clipboard = SecretClipboard::instance();
        clipboard.setLifetime(1);
        clipboard.offer(SecretBytes::copyOf("s3cret"));
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        QTRY_COMPARE(clipboard.secondsLeft(), 0);
        clipboard.clear();
        QCOMPARE(clipboardText(), QStringLiteral("mine"));
    }

    void savingWritesTheValueForItsOwnerAlone()
    {
        Held held;
        QCOMPARE(textOf(held.dialog, "saveName"), QStringLiteral("tableau-export-token.txt"));
        clickOn(held.dialog, "saveToFile");
        QTRY_VERIFY(button(held.dialog, "done")->isEnabled());
        QFile file(held.home.filePath(QStringLiteral("tableau-export-token.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), held.value);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        QTRY_COMPARE(held.handover(), Handover::Done);
        clickOn(held.dialog, "copyCurl");
        QVERIFY(clipboardText().contains(file.fileName()));
    }

    void enterPressesTheButtonsBesideTheFields()
    {
        Held held;
        held.dialog->activateWindow();
        button(held.dialog, "saveToFile")->setFocus();
        QTest::keyClick(button(held.dialog, "saveToFile"), Qt::Key_Return);
        QTRY_VERIFY(button(held.dialog, "done")->isEnabled());
        QVERIFY(QFile::exists(held.home.filePath(QStringLiteral("tableau-export-token.txt"))));
        button(held.dialog, "giveToCommand")->setFocus();
        QTest::keyClick(button(held.dialog, "giveToCommand"), Qt::Key_Return);
        QTRY_VERIFY(
            !part<QLineEdit>(held.dialog, "commandLine")->accessibleDescription().isEmpty());
        QVERIFY(held.dialog->isVisible());
    }

    void enterInALineThatFailsClosesNothing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("complaining");
        QTest::newRow("command") << QByteArray("commandLine") << QByteArray("commandLine");
        QTest::newRow("folder") << QByteArray("saveFolder") << QByteArray("saveFolder");
        QTest::newRow("file name") << QByteArray("saveName") << QByteArray("saveFolder");
    }
    void enterInALineThatFailsClosesNothing()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, complaining);
        Held held;
        held.dialog->activateWindow();
        clickOn(held.dialog, "copyValue"); // Enter could press "Done" now
        typeInto(held.dialog, "commandLine", QStringLiteral("sh -c \"exit 3\""));
        typeInto(held.dialog, "saveFolder", QStringLiteral("/nowhere/at/all"));
        auto *edit = part<QLineEdit>(held.dialog, line.constData());
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Return);
        const auto *told = part<QLineEdit>(held.dialog, complaining.constData());
        QTRY_VERIFY(!held.dialog || told->property("invalid").toBool());
        QVERIFY(held.dialog && held.dialog->isVisible());
        QCOMPARE(held.dialog->focusWidget(), told);
    }

    void whatEnterInALineHasSavedLeadsToDone()
    {
        Held held;
        held.dialog->activateWindow();
        auto *name = part<QLineEdit>(held.dialog, "saveName");
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(button(held.dialog, "done")->isEnabled());
        QVERIFY(held.dialog->isVisible());
        QCOMPARE(held.dialog->focusWidget(), button(held.dialog, "done"));
    }

    void aNameThatIsTakenIsNotOverwritten()
    {
        Held held;
        QFile file(held.home.filePath(QStringLiteral("tableau-export-token.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        clickOn(held.dialog, "saveToFile");
        QTRY_COMPARE(textOf(held.dialog, "saveName"), QStringLiteral("tableau-export-token-2.txt"));
        QCOMPARE(file.size(), 0);
        QVERIFY(!button(held.dialog, "done")->isEnabled());
        clickOn(held.dialog, "saveToFile");
        QTRY_VERIFY(button(held.dialog, "done")->isEnabled());
    }

    void aFolderThatIsNotThereIsSaidAtItsField()
    {
        Held held;
        typeInto(held.dialog, "saveFolder", QStringLiteral("/nowhere/at/all"));
        clickOn(held.dialog, "saveToFile");
        QTRY_VERIFY(part<QLineEdit>(held.dialog, "saveFolder")
                        ->accessibleDescription()
                        .contains(QLatin1String("no folder")));
        QVERIFY(CloseGuard::first() != nullptr);
        QCOMPARE(held.handover(), Handover::Open);
    }

    void theEnvironmentLineHasTheValueAndTheCurlLineHasNot()
    {
        Held held;
        clickOn(held.dialog, "copyCurl");
        QVERIFY(clipboardText().contains(QLatin1String("$QUALYTICS_TOKEN")));
        QVERIFY(!clipboardText().contains(QString::fromLatin1(held.value)));
        QVERIFY(!held.dialog->isHandedOver());
        const auto *curl = part<QWidget>(held.dialog, "copyCurl");
        const auto *environment = part<QWidget>(held.dialog, "copyEnvironment");
        QCOMPARE(environment->x(), curl->x()); // in one column
        clickOn(held.dialog, "copyEnvironment");
        QCOMPARE(clipboardText(),
                 QString(QStringLiteral(" export QUALYTICS_TOKEN='")
                         + QString::fromLatin1(held.value) + QStringLiteral("'")));
        QVERIFY(held.dialog->isHandedOver());
    }

    void nothingMovesUnderTheHandThatCopies()
    {
        Held held;
        const auto *copy = part<QPushButton>(held.dialog, "copyValue");
        QVERIFY(QTest::qWaitForWindowExposed(held.dialog));
        auto *said = part<QLabel>(held.dialog, "dialogMessage");
        const auto layOut = [&held] {
            held.dialog->layout()->activate();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        };
        layOut();
        const int high = held.dialog->height();
        const int at = copy->mapTo(held.dialog.data(), QPoint()).y();
        const QString before = said->text();
        clickOn(held.dialog, "copyValue");
        QTRY_VERIFY(said->text() != before && said->text().size() < before.size());
        layOut();
        QCOMPARE(held.dialog->height(), high);
        QCOMPARE(copy->mapTo(held.dialog.data(), QPoint()).y(), at);
    }

    void whatIsToBeDoneNextStandsOut()
    {
        Held held;
        const auto kind = [&](const char *name) {
            return button(held.dialog, name)->property("kind").toString();
        };
        QCOMPARE(kind("copyValue"), QStringLiteral("primary"));
        QVERIFY(!button(held.dialog, "done")->isEnabled());
        clickOn(held.dialog, "copyValue");
        QVERIFY(button(held.dialog, "done")->isEnabled());
        QCOMPARE(kind("copyValue"), QStringLiteral("plain"));
        QPushButton *done = button(held.dialog, "done");
        QCOMPARE(kind("done"), QStringLiteral("primary"));
        QCOMPARE(held.dialog->focusWidget(), done);
        // The Enter that has copied it, held down, does not press that too.
        QKeyEvent still(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
        QApplication::sendEvent(done, &still);
        QVERIFY(held.dialog && held.dialog->isVisible());
        QTest::keyClick(done, Qt::Key_Return);
        QTRY_VERIFY(held.dialog.isNull());
    }

    void aSpaceBarThatIsHeldCopiesAndNoMore()
    {
        Held held;
        const auto send = [](QPushButton *to, QEvent::Type type, quint64 atMs) {
            QKeyEvent key(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
            key.setTimestamp(atMs);
            QApplication::sendEvent(to, &key);
        };
        QPushButton *copy = button(held.dialog, "copyValue");
        QPushButton *done = button(held.dialog, "done");
        // As X11 repeats it: let go and pressed again at the same time.
        send(copy, QEvent::KeyPress, 1000);
        send(copy, QEvent::KeyRelease, 1500);
        QVERIFY(held.dialog->isHandedOver());
        QCOMPARE(held.dialog->focusWidget(), done);
        for (const quint64 atMs : {1500, 1530, 1560}) {
            send(done, QEvent::KeyPress, atMs);
            send(done, QEvent::KeyRelease, atMs + 30);
            QVERIFY(held.dialog && held.dialog->isVisible());
        }
        send(done, QEvent::KeyPress, 2000);
        send(done, QEvent::KeyRelease, 2100);
        QTRY_VERIFY(held.dialog.isNull());
    }

    void theFieldsThatTakeTheValueAreAlike()
    {
        Held held;
        const auto *folder = part<QWidget>(held.dialog, "saveFolder");
        QTRY_VERIFY(folder->isVisible());
        QTRY_COMPARE(part<QWidget>(held.dialog, "saveName")->width(), folder->width());
        QTRY_COMPARE(part<QWidget>(held.dialog, "commandLine")->width(), folder->width());
    }

    void givingUpOffersToRevoke_data()
    {
        QTest::addColumn<bool>("revoke");
        QTest::newRow("revoke it") << true;
        QTest::newRow("leave it valid") << false;
    }
    void givingUpOffersToRevoke()
    {
        QFETCH(bool, revoke);
        Held held;
        clickOn(held.dialog, "giveUp");
        QVERIFY(held.dialog->isVisible());
        clickOn(held.dialog, "stay");
        QVERIFY(button(held.dialog, "copyValue")->isVisible());
        clickOn(held.dialog, "giveUp");
        clickOn(held.dialog, revoke ? "giveUpAndRevoke" : "giveUpAndKeep");
        QTRY_VERIFY(held.dialog.isNull());
        QCOMPARE(held.handover(), Handover::GivenUp);
        QCOMPARE(held.onServer(held.token)->active, !revoke);
        QVERIFY(CloseGuard::first() == nullptr);
    }

    void escapeIsBackFromGivingUp()
    {
        Held held;
        const QString warning = messageIn(held.dialog);
        QVERIFY(warning.contains(QLatin1String("only time")));
        clickOn(held.dialog, "giveUp");
        QVERIFY(messageIn(held.dialog).isEmpty());
        QTest::keyClick(held.dialog, Qt::Key_Escape);
        QVERIFY(button(held.dialog, "copyValue")->isVisible());
        QCOMPARE(messageIn(held.dialog), warning);
        QTest::keyClick(held.dialog, Qt::Key_Escape);
        QVERIFY(held.dialog->isVisible());
    }

    void aRevokeThatFailsKeepsTheValue()
    {
        Held held;
        held.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(403, "application/json",
                                                             R"({"detail": "no"})")}
                : FaultProxy::Verdict();
        });
        clickOn(held.dialog, "giveUp");
        clickOn(held.dialog, "giveUpAndRevoke");
        QTRY_VERIFY(!messageIn(held.dialog).isEmpty());
        QVERIFY(held.dialog->isVisible());
        QVERIFY(CloseGuard::first() != nullptr);
        QCOMPARE(held.handover(), Handover::Open);
    }

    void whatIsTakenWhileGivingUpIsAskedNeedsNoGivingUp()
    {
        Held held;
        held.giveToWaitingCommand();
        clickOn(held.dialog, "giveUp");
        QVERIFY(button(held.dialog, "giveUpAndRevoke")->isVisible());
        held.letTake();
        QTRY_VERIFY(held.dialog->isHandedOver());
        QVERIFY(!button(held.dialog, "giveUpAndRevoke")->isVisible());
        QVERIFY(!button(held.dialog, "giveUp")->isVisible());
        QVERIFY(button(held.dialog, "copyValue")->isVisible());
        QVERIFY(button(held.dialog, "done")->isVisible());
        QVERIFY(button(held.dialog, "done")->isEnabled());
        QVERIFY2(messageIn(held.dialog).contains(QLatin1String("has read the value")),
                 qPrintable(messageIn(held.dialog)));
        QTRY_COMPARE(held.handover(), Handover::Done);
    }

    void whatIsTakenWhileItsTokenIsRevokedStaysHandedOver()
    {
        Held held;
        const QByteArray revoked =
            "{\"id\": " + QByteArray::number(held.token) + ", \"active\": false}";
        held.proxy->setJudge([revoked](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? FaultProxy::Verdict{FaultProxy::Fault::Hold,
                                      FaultProxy::httpAnswer(200, "application/json", revoked)}
                : FaultProxy::Verdict();
        });
        held.giveToWaitingCommand();
        clickOn(held.dialog, "giveUp");
        clickOn(held.dialog, "giveUpAndRevoke");
        QTRY_COMPARE(held.proxy->count("PUT /api/user-tokens/" + QByteArray::number(held.token)),
                     1);
        held.letTake();
        QTRY_COMPARE(held.handover(), Handover::Done);
        held.proxy->release();
        QTRY_VERIFY(held.dialog.isNull());
        QCOMPARE(held.handover(), Handover::Done);
    }

    void whatNeedsNoRevokingIsGivenUpAllTheSame_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("revoked elsewhere") << false;
        QTest::newRow("deleted elsewhere") << true;
    }
    void whatNeedsNoRevokingIsGivenUpAllTheSame()
    {
        QFETCH(const bool, deleted);
        Held held;
        const TokenId id = held.token;
        QVERIFY(held.elsewhere([id](ApiClient &api) { return api.setRevoked(id, true); }).ok());
        if (deleted)
            QVERIFY(held.elsewhere([id](ApiClient &api) { return api.deleteToken(id); }).ok());
        QVERIFY(finished(held.session->refresh()).ok());
        clickOn(held.dialog, "giveUp");
        clickOn(held.dialog, "giveUpAndRevoke");
        QTRY_VERIFY(held.dialog.isNull());
        QVERIFY(CloseGuard::first() == nullptr);
        QVERIFY(!held.changes->isHeld(held.change));
        QVERIFY(finished(held.changes->settleLeftovers())->isEmpty());
        QCOMPARE(held.handover() == Handover::GivenUp, !deleted);
    }

    void whatALateListHidesIsOfferedForRevokingAgain()
    {
        Held held;
        held.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(200, "application/json", "[]")}
                : FaultProxy::Verdict();
        });
        QVERIFY(finished(held.session->refresh()).ok());
        clickOn(held.dialog, "giveUp");
        clickOn(held.dialog, "giveUpAndRevoke");
        QTRY_VERIFY(held.dialog.isNull());
        held.proxy->setJudge({});
        QVERIFY(finished(held.session->refresh()).ok());
        const auto open = finished(held.changes->settleLeftovers());
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->constFirst().token, held.token);
    }

    void theSavedFileProvesTheTokenThroughTheCurlLine()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("there is no curl");
        Held held;
        clickOn(held.dialog, "saveToFile");
        QTRY_VERIFY(button(held.dialog, "done")->isEnabled());
        clickOn(held.dialog, "copyCurl");
        QProcess shell;
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), clipboardText()});
        QVERIFY(shell.waitForFinished());
        const QByteArray answer = shell.readAllStandardOutput();
        QVERIFY2(answer.startsWith('['), answer.constData());
        QVERIFY(answer.contains("Tableau export"));
    }
};

QTEST_MAIN(TestDialogsValue)
#include "testdialogsvalue.moc"
