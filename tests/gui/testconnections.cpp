// Several connections in the real window: read-only ones, and the way from one to another.
#include "credentials/connectionfile.h"
#include "credentials/connectionnames.h"
#include "domain/tooltip.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/memorysecrets.h"
#include "support/rawpeer.h"
#include "ui/connect/colourdot.h"
#include "ui/connect/connectcontroller.h"
#include "ui/connect/connectionswitcher.h"
#include "ui/connect/connectpage.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "ui/rotation/rotationspage.h"
#include "ui/theme/contrast.h"
#include "ui/window/changebanner.h"
#include "ui/window/connectiontransfer.h"
#include "ui/window/exporter.h"
#include "ui/window/interruptedbanner.h"
#include "ui/window/navigation.h"
#include "workflows/containment.h"
#include "workflows/permissions.h"
#include "workflows/undo.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QList<ActionId> changing{
    ActionId::NewToken, ActionId::NewAccount,  ActionId::Revoke,     ActionId::Restore,
    ActionId::Delete,   ActionId::EditAccount, ActionId::Deactivate, ActionId::Reactivate,
    ActionId::Rotate,   ActionId::NextStep,    ActionId::RollBack,   ActionId::LeaveRotation,
    ActionId::Contain,  ActionId::Undo,        ActionId::TakeBack,   ActionId::NewTokenHere};

const QList<ActionId> pages{ActionId::GoToTokens, ActionId::GoToAccounts, ActionId::GoToRotations,
                            ActionId::GoToReview, ActionId::GoToActivity};

/// Empty while one is being opened.
QString openId(const Desk &desk)
{
    const auto *workspace = desk.window->workspace();
    return workspace ? desk.session().connection().id : QString();
}

bool isTold(const Desk &desk, const QString &words)
{
    const auto banners = desk.window->findChildren<Banner *>();
    return std::any_of(banners.begin(), banners.end(), [&](const Banner *banner) {
        return banner->isVisible() && banner->text().contains(words);
    });
}

/// A folder where the file should be: also root cannot write that.
void spoilSettings(const Desk &desk)
{
    const QString path = desk.settings.fileName();
    QFile::remove(path);
    if (!QDir().mkpath(path + QStringLiteral("/x")))
        qFatal("there is no folder");
}

} // namespace

class TestConnections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theColourOfAConnectionIsTheSameWhereItIsChosen()
    {
        const QFontMetrics metrics(QApplication::font());
        const QIcon dot = colourDot(QStringLiteral("#7c3aed"), metrics);
        const QSize size(metrics.height(), metrics.height());
        QCOMPARE(dot.pixmap(size, QIcon::Selected).toImage(),
                 dot.pixmap(size, QIcon::Normal).toImage());
    }

    void aDotIsSeenWhateverItsColour()
    {
        const QFontMetrics metrics(QApplication::font());
        const QColor ground = QApplication::palette().color(QPalette::Window);
        for (const char *colour : {"#fefefe", "#010101"}) {
            const QIcon dot = colourDot(QLatin1String(colour), metrics);
            const QImage drawn = dot.pixmap(QSize(metrics.height(), metrics.height())).toImage();
            QVERIFY(contrastRatio(drawn.pixelColor(drawn.rect().center()), ground)
                    >= visibleContrast);
        }
    }

    void theDotOfAMenuIsAsLargeAsABox()
    {
        const QFontMetrics metrics(QApplication::font());
        const QIcon dot = checkableDot(QStringLiteral("#7c3aed"), true, metrics);
        const QImage drawn = dot.pixmap(QSize(metrics.height(), metrics.height())).toImage();
        QVERIFY(qAlpha(drawn.pixel(1, drawn.height() / 2)) > 0);
        QVERIFY(qAlpha(drawn.pixel(drawn.width() - 2, drawn.height() / 2)) > 0);
    }

    void onAReadOnlyConnectionEveryChangingActionIsOffWithTheReason()
    {
        OPEN_DESK(desk);
        // Something that could be undone, were it not read-only.
        const QList<TokenId> taken{desk.liveToken().id};
        const auto report = finished(desk.window->workspace()->changes().setRevoked(taken, true));
        QCOMPARE(report.done.size(), 1);
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());
        int writes = 0;
        desk.live.proxy->setJudge([&writes](const QByteArray &method, const QByteArray &) {
            writes += method == "GET" ? 0 : 1;
            return FaultProxy::Verdict();
        });
        desk.choose(desk.liveToken().id);
        QVERIFY(desk.action(ActionId::Revoke)->isEnabled());

        setReadOnly(desk, true);
        const QString reason = mayChange(desk.session()).reason;
        QVERIFY(!reason.isEmpty());
        for (const ActionId id : {ActionId::Revoke, ActionId::Rotate, ActionId::Contain,
                                  ActionId::NewToken, ActionId::NewAccount, ActionId::Undo})
            QCOMPARE(desk.action(id)->property("reason").toString(), reason);
        for (const ActionId page : pages) {
            desk.action(page)->trigger();
            for (const ActionId id : changing) // before a row is chosen
                QCOMPARE(desk.action(id)->property("reason").toString(), reason);
            for (TableView *table : desk.window->findChildren<TableView *>()) {
                if (table->isVisible())
                    table->selectAll();
            }
            for (const ActionId id : changing) {
                QVERIFY2(!desk.action(id)->isEnabled(), qPrintable(desk.action(id)->objectName()));
                QVERIFY2(desk.action(id)->property("reason") != QStringLiteral("Not on this page"),
                         qPrintable(desk.action(id)->objectName()));
                desk.action(id)->trigger();
            }
        }
        // Past the actions: the button in the row, and the keys.
        desk.action(ActionId::GoToTokens)->trigger();
        desk.tokens()->goTo(desk.liveToken().id);
        const QModelIndex cell =
            desk.tokens()->model().index(desk.tokens()->model().rowOf(desk.liveToken().id),
                                         static_cast<int>(TokenColumn::Action));
        QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {},
                          desk.table()->visualRect(cell).center());
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(noDialog(desk.window.get()));
        const auto read = finished(desk.session().refresh());
        QVERIFY(read.ok());
        QCOMPARE(writes, 0);

        setReadOnly(desk, false);
        desk.choose(desk.liveToken().id);
        QVERIFY(desk.action(ActionId::Revoke)->isEnabled());
        QVERIFY(desk.action(ActionId::NewToken)->isEnabled());
    }

    void theWindowSaysThatItIsReadOnly()
    {
        OPEN_DESK(desk);
        auto *status = desk.find<QLabel>("statusReadOnly");
        auto *card = desk.find<QToolButton>("connectionCard");
        QVERIFY(!status->isVisible());
        setReadOnly(desk, true);
        QVERIFY(status->isVisible());
        QVERIFY(status->text().startsWith(QStringLiteral("Read-only")));
        QVERIFY(card->accessibleName().endsWith(QStringLiteral("Read-only")));
        setReadOnly(desk, false);
        QVERIFY(!status->isVisible());
        QVERIFY(!card->accessibleName().contains(QStringLiteral("Read-only")));
    }

    void leftoversAndInterruptedRunsWaitToo()
    {
        OPEN_DESK(desk);
        {
            // As if the program had ended with the value in its hands.
            Changes before(desk.session());
            NewToken token;
            token.name = QStringLiteral("left over");
            token.accountId = desk.liveToken().accountId;
            const auto made = finished(before.createToken(token));
            QVERIFY(made.ok());
        }
        RunRecord run;
        run.id = QStringLiteral("c");
        run.connectionId = desk.session().connection().id;
        run.kind = containmentRunKind;
        run.startedAtMs = QDateTime::currentMSecsSinceEpoch();
        run.isOpen = true;
        run.body = {{QStringLiteral("account"), QString::number(desk.liveToken().accountId)},
                    {QStringLiteral("name"), QStringLiteral("Etl")}};
        const auto saved = finished(desk.session().journal().saveRun(run));
        QVERIFY(saved.ok());
        auto *leftovers = desk.find<LeftoverPanel>("leftoverPanel");
        auto *interrupted = desk.find<InterruptedBanner>("interruptedBanner");
        finished(leftovers->look());
        finished(interrupted->look());
        QVERIFY(leftovers->isVisible() && interrupted->isVisible());
        const QList<const char *> names{"leftoverRevoke", "leftoverKeep", "leftoverAnother",
                                        "interruptedContinue", "interruptedLeave"};
        const auto areEnabled = [&](bool enabled) {
            return std::all_of(names.begin(), names.end(), [&](const char *name) {
                const auto buttons =
                    desk.window->findChildren<QAbstractButton *>(QLatin1String(name));
                return std::any_of(buttons.begin(), buttons.end(), [&](QAbstractButton *one) {
                    return one->isVisible() && one->isEnabled() == enabled;
                });
            });
        };
        QTRY_VERIFY(areEnabled(true)); // a layout shows its buttons later
        setReadOnly(desk, true);
        QTRY_VERIFY(areEnabled(false));
        QVERIFY(interrupted->text().contains(mayChange(desk.session()).reason));
        QVERIFY(textIn(leftovers, "leftoverText").contains(mayChange(desk.session()).reason));
        setReadOnly(desk, false);
        QTRY_VERIFY(areEnabled(true));
    }

    void theMenuIsNoWiderForALongName()
    {
        OPEN_DESK(desk);
        Connection kept = desk.live.connection();
        kept.id = QStringLiteral("long");
        kept.name = QString(connectionNameAtMost, QLatin1Char('W'));
        desk.connections.save(kept);
        auto *menu = desk.find<QMenu>("connectionMenu");
        Q_EMIT menu->aboutToShow();
        const auto entries = menu->actions();
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const QAction *one) {
            return one->text() == kept.name; // for assistive tools and the search of actions
        });
        QVERIFY(entry != entries.end());
        QCOMPARE((*entry)->toolTip(), plainToolTip(kept.name));
        menu->ensurePolished();
        const int ofName = menu->fontMetrics().horizontalAdvance(kept.name);
        QVERIFY2(menu->sizeHint().width() < ofName / 2, qPrintable(QString::number(ofName)));
    }

    void anotherConnectionIsTwoKeystrokesAway()
    {
        OPEN_DESK(desk);
        for (const char *name : {"Staging", "Production"}) {
            Connection kept = desk.live.connection();
            kept.id = QLatin1String(name).toString().toLower();
            kept.name = QLatin1String(name);
            kept.colour = QStringLiteral("#dc2626");
            const auto saved = finished(desk.connector->save(
                kept, Credentials(SecretBytes::copyOf(desk.live.started.adminToken))));
            QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().text()));
        }
        // Number 9 is another account there.
        const QString search9 = QStringLiteral("account:9");
        desk.tokens()->setSearchText(search9);
        desk.action(ActionId::GoToAccounts)->trigger();
        QTest::keyClick(desk.window.get(), Qt::Key_J, Qt::ControlModifier);
        const QDialog *dialog = waitForDialog(desk.window.get(), "connectionSwitcher");
        QVERIFY(dialog);
        auto *list = part<QListWidget>(dialog, "switcherList");
        QCOMPARE(list->count(), 3); // and the sandbox
        // With the port: what differs by nothing else is told apart.
        QVERIFY2(list->item(0)->text().contains(desk.live.proxy->url().authority()),
                 qPrintable(list->item(0)->text()));
        QTest::keyClick(part<QLineEdit>(dialog, "switcherSearch"), Qt::Key_2);
        QTRY_COMPARE(openId(desk), QStringLiteral("production"));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QCOMPARE(desk.tokens()->searchText(), QString());
        // The one before is kept nowhere, and neither is what was searched over it.
        QVERIFY(!desk.windowState.contains(QStringLiteral("tokens/searches/test")));

        // By a part of the name; from another window of the program.
        desk.action(ActionId::ShowSettings)->trigger();
        QDialog *settings = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(settings);
        QTest::keyClick(settings, Qt::Key_J, Qt::ControlModifier);
        const QDialog *again = waitForDialog(desk.window.get(), "connectionSwitcher");
        QVERIFY(again);
        auto *search = part<QLineEdit>(again, "switcherSearch");
        QTest::keyClicks(search, QStringLiteral("stag"));
        QCOMPARE(part<QListWidget>(again, "switcherList")->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(openId(desk), QStringLiteral("staging"));
        for (const char *id : {"staging", "production"}) {
            const auto forgotten = finished(desk.connector->forget(QLatin1String(id)));
            QVERIFY(forgotten.ok());
        }
    }

    void aNumberSwitchesOnEveryKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::KeyboardModifier>("held");
        QTest::addColumn<quint32>("place");
        QTest::addColumn<QString>("chosen"); // none: it is searched for
        const auto row = [](const char *name, const char *typed, Qt::KeyboardModifier held,
                            quint32 place, const char *chosen) {
            QTest::newRow(name) << QString::fromUtf8(typed) << held << place
                                << QString::fromUtf8(chosen);
        };
        row("English", "2", Qt::NoModifier, 11, "second");
        row("keypad", "2", Qt::KeypadModifier, 88, "second");
        row("French, with Shift", "2", Qt::ShiftModifier, 11, "second");
        row("Persian", "۲", Qt::NoModifier, 11, "second");
        row("before the row", "²", Qt::NoModifier, 49, "");
        row("behind the row", "à", Qt::NoModifier, 19, "");
        row("a sign with Shift", "@", Qt::ShiftModifier, 11, "");
        row("Czech, of a name", "č", Qt::NoModifier, 13, "");
        row("French", "é", Qt::NoModifier, 11, "second");
        row("the last of the row", "ç", Qt::NoModifier, 18, "ninth");
    }
    void aNumberSwitchesOnEveryKeyboard()
    {
        QFETCH(const QString, typed);
        QFETCH(const Qt::KeyboardModifier, held);
        QFETCH(const quint32, place);
        QFETCH(const QString, chosen);
        QList<ConnectionSwitcher::Entry> entries;
        for (const char *id : {"first", "second", "third", "fourth", "Nové Čechy", "sixth",
                               "seventh", "eighth", "ninth", "tenth"})
            entries << ConnectionSwitcher::Entry{
                QString::fromUtf8(id), QString::fromUtf8(id), {}, {}, false, false};
        const QPointer<ConnectionSwitcher> dialog = new ConnectionSwitcher(entries);
        const QSignalSpy spy(dialog, &ConnectionSwitcher::chosen);
        auto *search = part<QLineEdit>(dialog, "switcherSearch");
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, held, place, 0, 0, typed);
        QApplication::sendEvent(search, &press);
        QCOMPARE(spy.value(0).value(0).toString(), chosen);
        QCOMPARE(search->text(), chosen.isEmpty() ? typed : QString());
        delete dialog;
    }

    void whereNoConnectionIsKeptTheSwitcherLeadsToOne()
    {
        OPEN_DESK(desk);
        QTest::keyClick(desk.window.get(), Qt::Key_J, Qt::ControlModifier);
        const QDialog *dialog = waitForDialog(desk.window.get(), "connectionSwitcher");
        QVERIFY(dialog);
        QCOMPARE(part<QListWidget>(dialog, "switcherList")->count(), 1); // the sandbox
        QTRY_VERIFY(button(dialog, "switcherAdd")->isVisible());
        clickOn(dialog, "switcherAdd");
        QTRY_VERIFY(desk.find<ConnectPage>("connectPage")->isVisible());
        QVERIFY(noDialog(desk.window.get()));
    }

    void aConnectionOfThisRunIsThereUntilTheEnd()
    {
        OPEN_DESK(desk);
        Connection there = desk.live.connection();
        there.id = runOnlyId(there.origin);
        there.name = QStringLiteral("Passing");
        there.runOnly = true;
        desk.connector->ofThisRun().keep(
            there, Credentials(SecretBytes::copyOf(desk.live.started.adminToken)));
        const auto choosePassing = [&desk] {
            QTest::keyClick(desk.window.get(), Qt::Key_J, Qt::ControlModifier);
            const QDialog *dialog = waitForDialog(desk.window.get(), "connectionSwitcher");
            QVERIFY(dialog);
            QVERIFY(part<QListWidget>(dialog, "switcherList")
                        ->item(0)
                        ->text()
                        .contains(QStringLiteral("Passing (this run only)")));
            QTest::keyClick(part<QLineEdit>(dialog, "switcherSearch"), Qt::Key_1);
        };
        choosePassing();
        QTRY_COMPARE(openId(desk), there.id);
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QVERIFY(desk.connections.connections().isEmpty());

        // Locking lets go of what was in memory; its address is still known.
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_COMPARE(openId(desk), desk.live.connection().id);
        desk.connector->ofThisRun().letGoOfCredentials();
        choosePassing();
        auto *page = desk.find<ConnectPage>("connectPage");
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(part<QLineEdit>(page, "address")->text(), there.origin.toString());
        QVERIFY(part<QCheckBox>(page, "runOnly")->isChecked());
    }

    void aProxyThatFailsIsChosenAnewInTheForm()
    {
        OPEN_DESK(desk);
        Connection connection = desk.live.connection();
        connection.origin = QUrl(QStringLiteral("https://elsewhere.example"));
        connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("127.0.0.1"), 1};
        desk.window->openSession(std::make_unique<Session>(
            connection, Credentials(SecretBytes::copyOf(desk.live.started.adminToken)),
            *desk.live.journal, quickLimits()));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Failed);
        auto *edit = desk.tokens()->findChild<QToolButton *>(QStringLiteral("pageStateAlso"));
        QTRY_COMPARE(edit->text(), QStringLiteral("Edit this connection…"));
        edit->click();
        QDialog *dialog = waitForDialog(desk.window.get(), "editConnectionDialog");
        QVERIFY(dialog);
        // What it was is said where another is chosen.
        QVERIFY(isInvalid(dialog, "proxyHostField"));
        dialog->reject();
    }

    void theMenuMarksTheConnectionThatIsOpen()
    {
        OPEN_DESK(desk);
        const QString red = QStringLiteral("#dc2626");
        const auto keep = [&desk](const char *id, const QString &colour) {
            Connection one = desk.live.connection();
            one.id = QLatin1String(id);
            one.name = one.id;
            one.colour = colour;
            one.runOnly = true;
            desk.connector->ofThisRun().keep(
                one, Credentials(SecretBytes::copyOf(desk.live.started.adminToken)));
            return one;
        };
        const Connection open = keep("first", red);
        keep("second", red);
        keep("third", {});
        desk.window->openSession(desk.connector->runOnlySession(
            open, SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_COMPARE(openId(desk), open.id);

        auto *menu = desk.find<QMenu>("connectionMenu");
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> entries = menu->actions();
        const auto entry = [&entries](const char *name) {
            const auto found =
                std::find_if(entries.begin(), entries.end(), [name](const QAction *one) {
                    return one->text().startsWith(QLatin1String(name));
                });
            if (found == entries.end())
                qFatal("there is no %s", name);
            return *found;
        };
        const auto shown = [&entry](const char *name) {
            return entry(name)->icon().pixmap(32).toImage();
        };
        // Words without one would begin at another place.
        for (const QAction *each : entries)
            QVERIFY2(each->isSeparator() || !each->icon().isNull(), qPrintable(each->text()));
        QVERIFY(entry("first")->isChecked());
        QVERIFY(!entry("second")->isChecked() && !entry("third")->isChecked());
        // Where there is an icon no box is drawn, so the tick must be in it.
        QVERIFY(!shown("second").isNull());
        QVERIFY(shown("first") != shown("second"));
        QVERIFY(!shown("third").isNull());
        QVERIFY(shown("third") != shown("second") && shown("third") != shown("Sandbox"));
        QVERIFY(!shown("Sandbox").isNull());
        QVERIFY(entry("first")->font().bold() && !entry("second")->font().bold());
    }

    void thePageWithoutAConnectionLeadsToManualAndSettings()
    {
        OPEN_DESK(desk);
        desk.window->showConnectPage();
        auto *page = desk.find<ConnectPage>("connectPage");
        QTRY_VERIFY(page->isVisible());
        part<QToolButton>(page, "connectSettings")->click();
        QDialog *settings = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(settings);
        settings->reject();
        part<QToolButton>(page, "connectManual")->click();
        const auto isManualOpen = [] {
            const QWidgetList windows = QApplication::topLevelWidgets();
            return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
                return window->objectName() == QLatin1String("manualDialog") && window->isVisible();
            });
        };
        QTRY_VERIFY(isManualOpen());
    }

    // A removed connection's changes are there again when its address is.
    void anAddressThatIsKnownTakesUpWhatWasDoneThere()
    {
        OPEN_DESK(desk);
        const Connection before = desk.live.connection();
        const QList<TokenId> taken{desk.liveToken().id};
        const auto report = finished(desk.window->workspace()->changes().setRevoked(taken, true));
        QCOMPARE(report.done, taken);
        const QPointer<Workspace> old = desk.window->workspace();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.window->showConnectPage();
        auto *page = desk.find<ConnectPage>("connectPage");
        typeInto(page, "address", before.origin.toString());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(page, "save");
        QTRY_VERIFY(!desk.connections.connections().isEmpty());
        QCOMPARE(desk.connections.connections().constFirst().id, before.id);
        QTRY_VERIFY(!old);
        QTRY_VERIFY(desk.window->workspace() && desk.session().phase() == Session::Phase::Ready);
        QTRY_VERIFY(desk.table()->hasFocus());
        auto *banner = desk.find<ChangeBanner>("changeBanner");
        QTRY_VERIFY2(banner->isVisible() && banner->text().contains(QLatin1String("1 change")),
                     qPrintable(banner->text()));
        const auto changes = finished(desk.live.journal->recent(before.id, 1));
        const ChangeRecord change = changes->constFirst();
        QCOMPARE(undoAvailability(desk.session(), change).reason, QString());
        QVERIFY(finished(desk.window->workspace()->changes().undo(change)).ok());
        QVERIFY(desk.live.onServer(taken.constFirst())->active);

        // Once more, and over it goes what was for it alone; the next one is new.
        desk.window->showConnectPage();
        typeInto(page, "address", before.origin.toString());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        typeInto(page, "connectionName", QStringLiteral("Another"));
        clickOn(page, "save");
        QTRY_COMPARE(desk.connections.connections().size(), 2);
        const QString other = desk.connections.connections().constLast().id;
        QVERIFY(other != before.id);
        QTRY_COMPARE(openId(desk), other);
        QVERIFY(desk.find<ChangeBanner>("changeBanner")->isHidden());

        // A file brings it back too.
        const Connection kept = *desk.connections.find(before.id);
        for (const QString &id : {before.id, other}) {
            const auto forgotten = finished(desk.connector->forget(id));
            QVERIFY(forgotten.ok());
        }
        const QString path = desk.live.folder.filePath(QStringLiteral("back.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        Connection second = kept;
        second.name = QStringLiteral("Second");
        file.write(connectionsAsJson({kept, second}));
        file.close();
        QString told;
        importConnectionsFrom(desk.window.get(), *desk.connector, path,
                              [&told](const QString &text, bool) { told = text; });
        const QDialog *dialog = waitForDialog(desk.window.get(), "importDialog");
        QVERIFY(dialog);
        clickOn(dialog, "importAdd");
        QTRY_VERIFY2(told.contains(QLatin1String("2 change")), qPrintable(told));
        QCOMPARE(desk.connections.connections().size(), 2);
        QCOMPARE(desk.connections.connections().constFirst().id, before.id);
        QVERIFY(desk.connections.connections().constLast().id != before.id);
    }

    void theMarkOfAReadOnlyConnectionLeavesItsHostReadable()
    {
        Connection connection;
        connection.name = QStringLiteral("P");
        connection.origin = QUrl(QStringLiteral("https://service-tokens.example.com"));
        ConnectionCard card;
        // The host, which stands below the name.
        const auto hostIn = [&card] {
            const QImage whole = card.grab().toImage();
            const int from = whole.height() / 2 + 2;
            return whole.copy(0, from, whole.width(), whole.height() - from);
        };
        card.setConnection(connection);
        const int height = card.sizeHint().height();
        card.resize(card.sizeHint());
        const QImage host = hostIn();
        connection.readOnly = true;
        card.setConnection(connection);
        QCOMPARE(card.sizeHint().height(), height);
        QCOMPARE(hostIn(), host);

        // Beside neither there is room for it.
        connection.name = QStringLiteral("Production of the whole company");
        card.setConnection(connection);
        QVERIFY(card.sizeHint().height() > height);
        card.resize(card.width() * 4, height);
        QCOMPARE(card.sizeHint().height(), height);
    }

    void aFileIsLookedAtBeforeItIsTakenOver()
    {
        OPEN_DESK(desk);
        Connection there = desk.live.connection();
        there.id = QStringLiteral("there");
        there.name = QStringLiteral("Prod");
        desk.connections.save(there);
        Connection other = there;
        other.origin = QUrl(QStringLiteral("https://other.example"));
        Connection fresh = other;
        fresh.name = QStringLiteral("<b>Fresh</b>");
        const QString path = desk.live.folder.filePath(QStringLiteral("c.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(connectionsAsJson({there, other, fresh}));
        file.close();
        QString told;
        importConnectionsFrom(desk.window.get(), *desk.connector, path,
                              [&told](const QString &text, bool) { told = text; });
        const QDialog *dialog = waitForDialog(desk.window.get(), "importDialog");
        QVERIFY(dialog);
        QCOMPARE(desk.connections.connections().size(), 1);
        auto *list = part<QListWidget>(dialog, "importList");
        QCOMPARE(list->count(), 3);
        QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("Prod (2)")));
        QVERIFY(list->item(2)->text().startsWith(QStringLiteral("<b>Fresh</b>")));
        list->item(1)->setCheckState(Qt::Unchecked);
        list->item(2)->setCheckState(Qt::Unchecked);
        QVERIFY(!button(dialog, "importAdd")->isEnabled());
        list->item(2)->setCheckState(Qt::Checked);
        clickOn(dialog, "importAdd");
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(desk.connections.connections().size(), 2);
        QCOMPARE(desk.connections.connections().constFirst(), there);
        QCOMPARE(desk.connections.connections().constLast().name, fresh.name);

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        told.clear();
        importConnectionsFrom(desk.window.get(), *desk.connector, path,
                              [&told](const QString &text, bool) { told = text; });
        QTRY_VERIFY(told.contains(QStringLiteral("no JSON object")));
        QCOMPARE(desk.connections.connections().size(), 2);
    }

    void withoutAConnectionTheyAreImportedAndChosenFrom()
    {
        Desk desk({}, Opening::Later);
        Connection there = desk.live.connection();
        there.name = QStringLiteral("Moved here");
        const QString path = desk.live.folder.filePath(QStringLiteral("c.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(connectionsAsJson({there}));
        file.close();
        desk.window = std::make_unique<MainWindow>(*desk.context);
        desk.window->show();
        desk.window->openLast();
        auto *page = desk.find<ConnectPage>("connectPage");
        QVERIFY(page && page->isVisible());
        part<QToolButton>(page, "connectImport")->click();
        QTRY_VERIFY(desk.window->findChild<QFileDialog *>());
        auto *files = desk.window->findChild<QFileDialog *>();
        Q_EMIT files->fileSelected(path);
        files->close();
        const QDialog *dialog = waitForDialog(desk.window.get(), "importDialog");
        QVERIFY(dialog);
        clickOn(dialog, "importAdd");
        const QDialog *switcher = waitForDialog(desk.window.get(), "connectionSwitcher");
        QVERIFY(switcher);
        QVERIFY(part<QListWidget>(switcher, "switcherList")
                    ->item(0)
                    ->text()
                    .contains(QStringLiteral("Moved here")));
    }

    void aDeploymentThatHasMovedIsOfferedAsAnotherConnection()
    {
        OPEN_DESK(desk);
        RawPeer moved([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        QByteArray answer = FaultProxy::httpAnswer(308, "text/html", "");
        answer.insert(answer.indexOf("\r\n"),
                      "\r\nLocation: " + moved.origin().toEncoded() + "/api");
        desk.live.proxy->setJudge([answer](const QByteArray &, const QByteArray &) {
            return FaultProxy::Verdict{FaultProxy::Fault::Answer, answer};
        });
        desk.action(ActionId::Refresh)->trigger();
        const auto *trouble = desk.find<Banner>("troubleBanner");
        QTRY_VERIFY(trouble->isVisible());
        part<QToolButton>(trouble, "troubleMoved")->click();
        auto *page = desk.find<ConnectPage>("connectPage");
        QVERIFY(page && page->isVisible());
        QCOMPARE(textOf(page, "address"), moved.origin().toString());
        QCOMPARE(textOf(page, "connectionName"), desk.session().connection().name);
        // It is for whoever knows the place to give it a token.
        QVERIFY(textOf(page, "token").isEmpty());
        QCOMPARE(moved.connections(), 0);
        // What somebody has begun to type stays.
        typeInto(page, "address", QStringLiteral("acme.qualytics.io"));
        part<QToolButton>(trouble, "troubleMoved")->click();
        QCOMPARE(textOf(page, "address"), QStringLiteral("acme.qualytics.io"));
    }

    void anEntryThatIsLeftOutSaysWhyAndWhatToDo()
    {
        OPEN_DESK(desk);
        Connection good = desk.live.connection();
        good.name = QStringLiteral("Good");
        Connection bad = good;
        bad.name = QStringLiteral("Bad");
        bad.origin = QUrl(QStringLiteral("http://acme.example"));
        const QString path = desk.live.folder.filePath(QStringLiteral("c.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(connectionsAsJson({good, bad}));
        file.close();
        importConnectionsFrom(desk.window.get(), *desk.connector, path,
                              [](const QString &, bool) {});
        const QDialog *dialog = waitForDialog(desk.window.get(), "importDialog");
        QVERIFY(dialog);
        const auto *list = part<QListWidget>(dialog, "importList");
        QCOMPARE(list->count(), 2);
        QVERIFY(!list->item(1)->flags().testFlag(Qt::ItemIsEnabled));
        const QString leftOut = part<QLabel>(dialog, "importLeftOut")->text();
        QVERIFY2(leftOut.startsWith(QLatin1String("1 connection")), qPrintable(leftOut));
        QCOMPARE(list->item(1)->text(),
                 QStringLiteral("Bad: “address” cannot be used. http:// would send the credential "
                                "in the clear to “acme.example”. This connection is left out. "
                                "Ask for the file again, exported from Tokendesk."));
    }

    void oneWhoseKeychainIsLockedIsOfferedForThisRunAlone()
    {
        MemorySecrets keychain;
        keychain.available = false;
        keychain.absence = SecretState::Locked;
        Desk desk({}, Opening::Later);
        desk.useKeychain(keychain);
        desk.open();
        Connection kept = desk.live.connection();
        kept.id = QStringLiteral("behind-a-lock");
        kept.name = QStringLiteral("Prod");
        desk.connections.save(kept);
        desk.window->openConnection(kept);
        QToolButton *passing = nullptr;
        const auto isOffered = [&] {
            for (auto *one :
                 desk.window->findChildren<QToolButton *>(QStringLiteral("pageStateAlso"))) {
                if (one->isVisible() && one->text() == QStringLiteral("Sign in for this run only…"))
                    passing = one;
            }
            return passing != nullptr;
        };
        QTRY_VERIFY(isOffered());
        passing->click();
        QTRY_VERIFY(desk.find<ConnectPage>("connectPage"));
        auto *page = desk.find<ConnectPage>("connectPage");
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(QUrl(textOf(page, "address")), kept.origin);
        QCOMPARE(textOf(page, "connectionName"), kept.name);
        QVERIFY(part<QCheckBox>(page, "runOnly")->isChecked());
        typeInto(page, "token", QString::fromLatin1(desk.live.started.adminToken));
        clickOn(page, "save");
        QTRY_VERIFY(desk.window->workspace() && desk.window->workspace()->isVisible());
        QVERIFY(desk.session().connection().runOnly);
        QCOMPARE(desk.session().connection().name, kept.name);
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        // The one that is kept is as it was.
        QCOMPARE(desk.connections.connections(), QList{kept});
        QVERIFY(keychain.kept.isEmpty());
        desk.window.reset(); // before what it refers to
    }

    void oneThatDidNotOpenAndIsRemovedIsOfferedNoMore()
    {
        OPEN_DESK(desk);
        Connection kept = desk.live.connection();
        kept.id = QStringLiteral("without-a-token");
        desk.connections.save(kept);
        desk.window->openConnection(kept);
        QPushButton *give = nullptr;
        const auto isOffered = [&] {
            for (auto *one :
                 desk.window->findChildren<QPushButton *>(QStringLiteral("pageStateAction"))) {
                if (one->isVisible() && one->text() == QStringLiteral("Give it a token…"))
                    give = one;
            }
            return give != nullptr;
        };
        QTRY_VERIFY(isOffered());
        QTRY_VERIFY(give->hasFocus());
        QCOMPARE(desk.window->windowTitle(), QStringLiteral("Tokendesk")); // not the one before
        give->click();
        QDialog *edit = waitForDialog(desk.window.get(), "editConnectionDialog");
        QVERIFY(edit);
        // What is pasted there must not become its name.
        QTRY_VERIFY(part<QLineEdit>(edit, "token")->hasFocus());
        edit->reject();
        desk.action(ActionId::ShowSettings)->trigger();
        QDialog *settings = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(settings);
        button(settings, "removeConnection")->click();
        QDialog *question = waitForDialog(desk.window.get(), "confirmDialog");
        QVERIFY(question);
        button(question, "confirm")->click();
        QTRY_VERIFY(desk.find<ConnectPage>("connectPage"));
        QTRY_VERIFY(desk.find<ConnectPage>("connectPage")->isVisible());
        QVERIFY(desk.connections.connections().isEmpty());
    }

    void whatAnotherProgramWantsWaitsForADialog()
    {
        OPEN_DESK(desk);
        Connection other = desk.live.connection();
        other.name = QStringLiteral("Elsewhere");
        QVERIFY(!desk.window->putsOff(other));
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        QTest::keyClicks(part<QLineEdit>(dialog, "tokenName"), QStringLiteral("half typed"));
        QVERIFY(desk.window->putsOff(other));
        QCOMPARE(textOf(dialog, "tokenName"), QStringLiteral("half typed"));
        QVERIFY(isTold(desk, QStringLiteral("Elsewhere was not opened")));
    }

    void whatIsTypedBesideTheWindowIsAskedAboutOnce()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::NewToken)->trigger();
        const QPointer<QDialog> dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        QTest::keyClicks(part<QLineEdit>(dialog, "tokenName"), QStringLiteral("half typed"));
        const auto open = [&desk] {
            desk.window->openSession(desk.connector->runOnlySession(
                desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        };
        open();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(messageIn(dialog).contains(QLatin1String("typed")));
        open();
        QTRY_VERIFY(!dialog);
    }

    void whatIsWrongWithTheKeptConnectionsIsToldOnce()
    {
        Desk desk({}, Opening::Later);
        spoilSettings(desk);
        desk.connections.save(desk.live.connection());
        QVERIFY(!desk.connections.problems().isEmpty());
        desk.open();
        QTRY_VERIFY(isTold(desk, QStringLiteral("could not be kept")));
        desk.window->showConnectPage();
        QVERIFY(textIn(desk.find<ConnectPage>("connectPage"), "keptProblems")
                    .contains(QLatin1String("could not be kept")));
    }

    void aConnectionThatCannotBeReadIsToldWithTheWindowsWayOut()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("kept.ini")), QSettings::IniFormat);
        QVERIFY(ConnectController::problemsOf(ConnectionStore(settings)).isEmpty());
        settings.setValue(QStringLiteral("connections/version"), 1);
        settings.setValue(QStringLiteral("connections/entries/odd/name"), QStringLiteral("Odd"));
        settings.setValue(QStringLiteral("connections/entries/odd/address"),
                          QStringLiteral("not a url"));
        const QStringList problems = ConnectController::problemsOf(ConnectionStore(settings));
        QCOMPARE(problems.size(), 2);
        QVERIFY2(problems.first().contains(QLatin1String("Odd")), qPrintable(problems.first()));
        QVERIFY2(problems.last().contains(QLatin1String("in the settings, under Connections")),
                 qPrintable(problems.last()));
        QVERIFY2(!problems.join(QLatin1Char(' ')).contains(QLatin1String("tokendeskctl")),
                 qPrintable(problems.first()));
    }

    void whatAsksForAFileGoesWithItsConnection_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<ActionId>("action");
        for (const auto &[name, page] : {std::pair{"tokens", ActionId::GoToTokens},
                                         std::pair{"accounts", ActionId::GoToAccounts},
                                         std::pair{"findings", ActionId::GoToReview},
                                         std::pair{"activity", ActionId::GoToActivity},
                                         std::pair{"what changed", ActionId::GoToHistory}})
            QTest::newRow(name) << page << ActionId::Export;
        QTest::newRow("plan") << ActionId::GoToTokens << ActionId::OpenPlan;
        QTest::newRow("timeline") << ActionId::GoToReview << ActionId::GoToReview;
    }
    void whatAsksForAFileGoesWithItsConnection()
    {
        QFETCH(const ActionId, page);
        QFETCH(const ActionId, action);
        OPEN_DESK(desk);
        const QList<TokenId> taken{desk.liveToken().id};
        const auto report = finished(desk.window->workspace()->changes().setRevoked(taken, true));
        QCOMPARE(report.done, taken);
        desk.action(page)->trigger();
        if (action == page) {
            auto *menu = desk.find<QToolButton>("timelineMenu")->menu();
            menu->actions().constLast()->trigger();
        } else {
            desk.session().refresh();
            QTRY_VERIFY(desk.action(action)->isEnabled());
            desk.action(action)->trigger();
        }
        const QPointer<QFileDialog> dialog = desk.window->findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        // As one that is handed over by another start of the program.
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_VERIFY(!dialog);
    }

    void anExportThatOutlastsItsPageTellsNobody()
    {
        QTemporaryDir folder;
        auto page = std::make_unique<QWidget>();
        page->show();
        QSemaphore go;
        bool told = false;
        exportRows(
            page.get(), QStringLiteral("rows"), 1,
            [&go](ExportFormat) {
                go.acquire();
                return QByteArray("x");
            },
            [&told](const ExportNews &) { told = true; }, {});
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        Q_EMIT dialog->fileSelected(path);
        page.reset();
        go.release();
        QTRY_VERIFY(QFile::exists(path));
        QTest::qWait(50); // what would be told comes from the event loop
        QVERIFY(!told);
    }

    void anExportThatOutlastsItsConnectionIsToldInTheNext()
    {
        QTemporaryDir folder;
        OPEN_DESK(desk);
        QSemaphore go;
        exportRows(
            desk.find<Page>("tokensPage"), QStringLiteral("rows"), 3,
            [&go](ExportFormat) {
                go.acquire();
                return QByteArray("x");
            },
            [](const ExportNews &) { QFAIL("its page is gone"); },
            desk.window->workspace()->dialogs().tellByWindow);
        auto *dialog = desk.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(QStringLiteral("rows.csv"));
        Q_EMIT dialog->fileSelected(path);
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.window->lock(LockReason::Asked);
        go.release();
        QTRY_VERIFY(QFile::exists(path));
        QTest::qWait(50);
        const auto *banner = desk.find<Banner>("changeBanner");
        QVERIFY(!banner->text().contains(path)); // nothing is said of a locked window
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_VERIFY(desk.find<Banner>("changeBanner")->text().contains(path));
    }

    void theProposedFileOfConnectionsIsCalledInTheProgramsLanguage()
    {
        class Words final : public QTranslator {
        public:
            [[nodiscard]] QString translate(const char *context, const char *text, const char *,
                                            int) const override
            {
                return qstrcmp(context, "ConnectionTransfer") == 0
                        && qstrcmp(text, "tokendesk-connections") == 0
                    ? QStringLiteral("tokendesk-verbindungen")
                    : QString();
            }
            [[nodiscard]] bool isEmpty() const override { return false; }
        } words;
        QWidget window;
        window.show();
        QCoreApplication::installTranslator(&words);
        exportConnections(&window, {}, [](const QString &, bool) {});
        QCoreApplication::removeTranslator(&words);
        const auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QStringLiteral("tokendesk-verbindungen.json"));
    }

    void exportedConnectionsAreForTheirOwnerAlone()
    {
        QTemporaryDir folder;
        OPEN_DESK(desk);
        QString told;
        exportConnections(desk.window.get(), {desk.live.connection()},
                          [&told](const QString &text, bool) { told = text; });
        auto *dialog = desk.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = folder.filePath(QStringLiteral("connections.json"));
        Q_EMIT dialog->fileSelected(path);
        QTRY_VERIFY(told.contains(path));
        QCOMPARE(
            QFileInfo(path).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void whatChangesTheServerNamesItsConnectionBelowAnEdge()
    {
        OPEN_DESK(desk);
        const QString none;
        const QString green = QStringLiteral("#00803c");
        showsItsConnection(desk, ActionId::NewToken, green);
        showsItsConnection(desk, ActionId::NewAccount, green);
        for (const QString &colour : {none, green})
            showsItsConnection(
                desk, [&desk] { ask(desk); }, colour);
        showsItsConnection(
            desk, [&desk] { desk.window->workspace()->renewCredential(); }, green);
        desk.choose(desk.revokedToken().id);
        showsItsConnection(desk, ActionId::Delete, green);
        desk.choose(desk.liveToken().id);
        showsItsConnection(desk, ActionId::Rotate, green);
        desk.table()->selectAll();
        showsItsConnection(desk, ActionId::Revoke, none); // as a plan
        desk.action(ActionId::GoToAccounts)->trigger();
        auto *accounts = desk.find<TableView>("accountsTable");
        QTRY_VERIFY(accounts->isVisible() && accounts->model()->rowCount() > 0);
        accounts->chooseRow(0);
        showsItsConnection(desk, ActionId::EditAccount, green);
        showsItsConnection(desk, ActionId::Deactivate, green);
        showsItsConnection(desk, ActionId::Contain, none);
        handsOverASuccessor(desk);
        desk.action(ActionId::GoToRotations)->trigger();
        desk.find<RotationsPage>("rotationsPage")->focusTable();
        for (const ActionId step :
             {ActionId::NextStep, ActionId::RollBack, ActionId::LeaveRotation})
            showsItsConnection(desk, step, green);
    }

private:
    static QColor edgeOf(QWidget &widget) { return widget.grab().toImage().pixelColor(5, 1); }
    static QDialog *shownDialog(const Desk &desk)
    {
        const auto dialogs = desk.window->findChildren<QDialog *>();
        const auto shown = std::find_if(dialogs.begin(), dialogs.end(),
                                        [](auto *one) { return one->isVisible(); });
        return shown != dialogs.end() ? *shown : nullptr;
    }
    static void callConnection(const Desk &desk, const QString &name, const QString &colour)
    {
        Connection connection = desk.session().connection();
        connection.name = name;
        connection.colour = colour;
        desk.window->workspace()->setConnection(connection);
    }
    static void namesItsConnection(const Desk &desk, QDialog &dialog)
    {
        const Connection &connection = desk.session().connection();
        QVERIFY2(hasText(&dialog, connection.name), qPrintable(dialog.objectName()));
        const QColor ground = dialog.palette().color(QPalette::Window);
        for (const QColor &edge : {edgeOf(dialog), edgeOf(*desk.window)}) {
            if (connection.colour.isEmpty())
                QVERIFY2(contrastRatio(edge, ground) >= visibleContrast, qPrintable(edge.name()));
            else
                QCOMPARE(edge.name(), connection.colour);
        }
    }
    /// As all that removes, resets, abandons or takes back does before it.
    static void ask(const Desk &desk)
    {
        Question question;
        question.heading = QStringLiteral("Remove it?");
        question.action = QStringLiteral("Remove");
        const auto work = []() -> QCoro::Task<QString> { co_return QString(); };
        (new ConfirmDialog(question, desk.session().connection(), work, desk.window.get()))->open();
    }
    static void showsItsConnection(const Desk &desk, ActionId action, const QString &colour)
    {
        const auto trigger = [&desk, action] {
            QTRY_VERIFY(desk.action(action)->isEnabled());
            desk.action(action)->trigger();
        };
        showsItsConnection(desk, trigger, colour);
    }
    static void showsItsConnection(const Desk &desk, const std::function<void()> &open,
                                   const QString &colour)
    {
        callConnection(desk, QStringLiteral("Warehouse"), colour);
        open();
        QTRY_VERIFY(shownDialog(desk));
        QDialog *dialog = shownDialog(desk);
        namesItsConnection(desk, *dialog);
        if (!dialog->isModal()) { // the settings can be opened beside it
            callConnection(desk, QStringLiteral("Lakehouse"), QStringLiteral("#2255cc"));
            namesItsConnection(desk, *dialog);
        }
        dialog->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }
    static void handsOverASuccessor(const Desk &desk)
    {
        Rotations &rotations = desk.window->workspace()->rotations();
        QTRY_VERIFY(rotations.isLoaded());
        Rotation order;
        order.oldToken = desk.liveToken().id;
        order.successorName = QStringLiteral("its_successor");
        order.lifeDays = 90;
        const auto begun = finished(rotations.begin({order}));
        QVERIFY(begun.ok());
        auto made = finished(rotations.makeSuccessor(begun->constFirst()));
        QVERIFY(made.ok());
        TokenValueDialog *value = openTokenValue(
            std::move(made).value(), false, desk.window->workspace()->dialogs(), desk.window.get());
        namesItsConnection(desk, *value);
        button(value, "copyValue")->click();
        QTRY_VERIFY(button(value, "done")->isEnabled());
        button(value, "done")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }
};

QTEST_MAIN(TestConnections)
#include "testconnections.moc"
