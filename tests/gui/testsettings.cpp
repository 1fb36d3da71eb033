#include "language/languages.h"
#include "support/cutoff.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/laidout.h"
#include "ui/dialogs/formmessage.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/language/languageswitch.h"
#include "ui/lock/idlewatch.h"
#include "ui/rotation/rotationwishes.h"
#include "ui/settings/connectionspage.h"
#include "ui/settings/lookpage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/windowmemory.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QListWidget>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QWheelEvent>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

Connection sample(const char *id, const char *name)
{
    Connection connection;
    connection.id = QString::fromLatin1(id);
    connection.name = QString::fromLatin1(name);
    connection.origin = QUrl(QStringLiteral("https://%1.example.com").arg(connection.id));
    return connection;
}

/// As a person does it: the signal that only a choice of theirs sends.
void choose(QDialog *dialog, const char *name, const QVariant &data)
{
    auto *box = part<QComboBox>(dialog, name);
    const int index = box->findData(data);
    QVERIFY2(index >= 0, name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QStringList lines(QDialog *dialog)
{
    const auto *list = part<QListWidget>(dialog, "connections");
    QStringList found;
    for (int row = 0; row < list->count(); ++row)
        found << list->item(row)->text().section(QLatin1Char(' '), 0, 0);
    return found;
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void openFolder(const QUrl &url) { m_opened << url.toLocalFile(); }

private:
    QStringList m_opened;

    static QDialog *opened(const Desk &desk)
    {
        desk.action(ActionId::ShowSettings)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "settingsDialog");
        Q_ASSERT(dialog);
        return dialog;
    }

private Q_SLOTS:
    void cleanup()
    {
        applyTheme(Theme::Light);
        SecretClipboard::instance().setLifetime(clipboardSecondsAtFirst);
    }

    void coloursChangeAtOnceAndAreKept()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        for (const auto &[word, theme, palette] :
             {std::tuple("dark", Theme::Dark, darkPalette()),
              std::tuple("contrast", Theme::Contrast, contrastPalette()),
              std::tuple("light", Theme::Light, lightPalette())}) {
            choose(dialog, "theme", QString::fromLatin1(word));
            QCOMPARE(QApplication::palette().color(QPalette::Window),
                     palette.color(QPalette::Window));
            QCOMPARE(wantedTheme(desk.settings), theme);
        }
        // The desktop's own comes back whole, not the last one chosen here.
        choose(dialog, "theme", QStringLiteral("dark"));
        choose(dialog, "theme", QStringLiteral("system"));
        QVERIFY(QApplication::palette().color(QPalette::Window)
                != darkPalette().color(QPalette::Window));
        desk.settings.setValue(QStringLiteral("look/theme"), QStringLiteral("from-the-future"));
        QCOMPARE(wantedTheme(desk.settings), Theme::System);
    }

    void whatTheCommandLineHasNamedIsShownAndNotKept()
    {
        OPEN_DESK(desk);
        applyTheme(Theme::Dark); // as --theme dark does
        QDialog *dialog = opened(desk);
        const auto *box = part<QComboBox>(dialog, "theme");
        QCOMPARE(box->currentData().toString(), QStringLiteral("dark"));
        QCOMPARE(wantedTheme(desk.settings), Theme::System);
        choose(dialog, "theme", QStringLiteral("light"));
        delete dialog;
        dialog = opened(desk);
        QCOMPARE(part<QComboBox>(dialog, "theme")->currentData().toString(),
                 QStringLiteral("light"));
    }

    void lockingAndTheClipboardFollow()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        const auto *watch = desk.window->findChild<IdleWatch *>();
        QVERIFY(watch);
        for (const int minutes : {5, 0}) {
            choose(dialog, "idleMinutes", minutes);
            QCOMPARE(desk.settings.value(QStringLiteral("lock/idleMinutes")).toInt(), minutes);
            QVERIFY(watch->limit() == std::chrono::minutes(minutes));
        }
        choose(dialog, "clipboardSeconds", 10);
        QCOMPARE(SecretClipboard::instance().lifetime(), 10);
        QCOMPARE(clipboardSeconds(desk.settings), 10);
        for (const QVariant &wrong :
             {QVariant(0), QVariant(-1), QVariant(1000000), QVariant(QStringLiteral("soon"))}) {
            desk.settings.setValue(QStringLiteral("clipboard/seconds"), wrong);
            QCOMPARE(clipboardSeconds(desk.settings), clipboardSecondsAtFirst);
        }
    }

    void aNumberWrittenByHandIsShownAndStays()
    {
        OPEN_DESK(desk);
        desk.settings.setValue(QStringLiteral("lock/idleMinutes"), 7);
        desk.settings.setValue(QStringLiteral("clipboard/seconds"), 45);
        QDialog *dialog = opened(desk);
        QCOMPARE(part<QComboBox>(dialog, "idleMinutes")->currentData().toInt(), 7);
        QCOMPARE(part<QComboBox>(dialog, "clipboardSeconds")->currentData().toInt(), 45);
        QCOMPARE(desk.settings.value(QStringLiteral("lock/idleMinutes")).toInt(), 7);
    }

    void theWheelChangesNothingThatTheKeyboardIsNotIn()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        auto *box = part<QComboBox>(dialog, "theme");
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus); // the wheel brings the keyboard nowhere
        const auto turn = [box] {
            const QPointF middle = box->rect().center();
            QWheelEvent down(middle, box->mapToGlobal(middle), {}, QPoint(0, -120), {}, {},
                             Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &down);
        };
        box->setCurrentIndex(0);
        part<QListWidget>(dialog, "connections")->setFocus();
        turn();
        QCOMPARE(box->currentIndex(), 0);
        dialog->activateWindow();
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        turn();
        QCOMPARE(box->currentIndex(), 1);
    }

    void aChoiceOpenedFromElsewhereKeepsTheKeyboard()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        part<QListWidget>(dialog, "sections")->setFocus();
        auto *box = part<QComboBox>(dialog, "theme");
        box->showPopup(); // as an assistive tool does
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Escape);
        QTRY_VERIFY(!box->view()->isVisible());
        QCOMPARE(dialog->focusWidget(), box);
    }

    void whatCannotBeKeptIsSaidUntilItCan()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        const auto *message = dialog->findChild<FormMessage *>();
        choose(dialog, "theme", QStringLiteral("dark"));
        QTRY_VERIFY(QFile::exists(desk.settings.fileName()));
        QVERIFY(!message->isVisible());
        // A folder where the file should be: also root cannot write that.
        QVERIFY(QFile::remove(desk.settings.fileName()));
        QVERIFY(QDir().mkpath(desk.settings.fileName() + QStringLiteral("/x")));
        choose(dialog, "idleMinutes", 1); // by the lock, not by the page itself
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(desk.settings.fileName()), qPrintable(message->text()));
        QVERIFY(QDir(desk.settings.fileName()).removeRecursively());
        choose(dialog, "theme", QStringLiteral("light"));
        QTRY_VERIFY(!message->isVisible());
        QFile kept(desk.settings.fileName());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray lines = kept.readAll();
        QVERIFY2(lines.contains("idleMinutes=1\n") && lines.contains("theme=light\n"),
                 lines.constData());
    }

    void whatGetsTheKeyboardComesIntoView()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        qobject_cast<SettingsDialog *>(dialog)->goTo(SettingsSection::Rotation);
        auto *box = part<QComboBox>(dialog, "coolDownDays");
        QTRY_VERIFY(box->isVisible());
        dialog->resize(dialog->width(), dialog->fontMetrics().height() * 12);
        QTRY_VERIFY(box->visibleRegion().isEmpty());
        box->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(box->visibleRegion().boundingRect(), box->rect());
    }

    void whatAFileHasDoneComesIntoView()
    {
        OPEN_DESK(desk);
        auto *dialog = qobject_cast<SettingsDialog *>(opened(desk));
        dialog->resize(dialog->width(), dialog->fontMetrics().height() * 12);
        dialog->tellOfConnections(QStringLiteral("It is there."), false);
        const auto *message = part<Banner>(dialog, "connectionsMessage");
        QTRY_COMPARE(message->visibleRegion().boundingRect().bottom(), message->rect().bottom());
    }

    void aPatternThatCannotBeIsSaidAndNotKept()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        auto *pattern = part<QLineEdit>(dialog, "namePattern");
        QVERIFY(pattern->accessibleDescription().contains(QLatin1String("nightly-load-20")));
        pattern->setText(QStringLiteral("{name}-v2"));
        QCOMPARE(RotationWishes::from(desk.settings).pattern, QStringLiteral("{name}-v2"));
        pattern->setText(QStringLiteral("{nmae}"));
        QVERIFY(pattern->accessibleDescription().contains(QLatin1String("nmae")));
        QCOMPARE(RotationWishes::from(desk.settings).pattern, QStringLiteral("{name}-v2"));
        choose(dialog, "quietHours", 72);
        choose(dialog, "coolDownDays", 30);
        const RotationWishes wishes = RotationWishes::from(desk.settings);
        QCOMPARE(wishes.pattern, QStringLiteral("{name}-v2"));
        QCOMPARE(wishes.quietHours, 72);
        QCOMPARE(wishes.coolDownDays, 30);
    }

    void whatBecameOfAFileOfConnectionsIsToldBesideThem()
    {
        OPEN_DESK(desk);
        desk.connections.save(sample("a", "Alpha"));
        QDialog *dialog = opened(desk);
        auto *message = part<Banner>(dialog, "connectionsMessage");
        QVERIFY(!message->isVisible());
        const auto take = [&](const char *button, const QString &path) {
            part<QPushButton>(dialog, button)->click();
            auto *chooser = desk.window->findChild<QFileDialog *>();
            QVERIFY(chooser);
            Q_EMIT chooser->fileSelected(path);
            delete chooser;
        };
        QFile wrong(desk.live.folder.filePath(QStringLiteral("wrong.json")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("{");
        wrong.close();
        take("importConnections", wrong.fileName());
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("no JSON object")),
                 qPrintable(message->text()));
        QCOMPARE(message->tone(), BannerTone::Danger);
        const QString path = desk.live.folder.filePath(QStringLiteral("out.json"));
        take("exportConnections", path);
        QTRY_VERIFY(message->isVisible() && message->text().contains(path));
        QCOMPARE(message->tone(), BannerTone::Success);
        QVERIFY(!desk.find<Banner>("changeBanner")->isVisible());
    }

    void connectionsAreOrderedEditedAndRemovedHere()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        auto *list = part<QListWidget>(dialog, "connections");
        QVERIFY(!part<QPushButton>(dialog, "editConnection")->isEnabled());
        QVERIFY(!part<QPushButton>(dialog, "exportConnections")->isEnabled());
        desk.connections.save(sample("a", "Alpha"));
        desk.connections.save(sample("b", "Beta"));
        desk.connections.save(sample("c", "Gamma"));
        QCOMPARE(lines(dialog), (QStringList{u"Alpha"_qs, u"Beta"_qs, u"Gamma"_qs}));
        list->setCurrentRow(0);
        auto *up = part<QPushButton>(dialog, "moveUp");
        auto *down = part<QPushButton>(dialog, "moveDown");
        QVERIFY(!up->isEnabled());
        QTest::mouseClick(down, Qt::LeftButton);
        QTest::mouseClick(down, Qt::LeftButton);
        QCOMPARE(lines(dialog), (QStringList{u"Beta"_qs, u"Gamma"_qs, u"Alpha"_qs}));
        QCOMPARE(list->currentRow(), 2); // it stays chosen
        QVERIFY(!down->isEnabled());
        QTest::mouseClick(up, Qt::LeftButton);
        QCOMPARE(lines(dialog), (QStringList{u"Beta"_qs, u"Alpha"_qs, u"Gamma"_qs}));
        QCOMPARE(desk.connections.connections().at(1).name, QStringLiteral("Alpha"));

        QTest::mouseClick(part<QPushButton>(dialog, "editConnection"), Qt::LeftButton);
        QDialog *edit = waitForDialog(desk.window.get(), "editConnectionDialog");
        QVERIFY(edit);
        QCOMPARE(edit->parentWidget(), dialog); // which has the keyboard again afterwards
        edit->reject();
        QTRY_VERIFY(!desk.window->findChild<QDialog *>(QStringLiteral("editConnectionDialog")));
        QTest::mouseClick(part<QPushButton>(dialog, "removeConnection"), Qt::LeftButton);
        QTRY_VERIFY(desk.window->findChildren<QDialog *>().size() == 2); // it asks
        QCOMPARE(waitForDialog(desk.window.get(), "confirmDialog")->parentWidget(), dialog);
    }

    void aConnectionThatCannotBeReadCanBeRemovedHere()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("kept.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("connections/version"), 1);
        settings.setValue(QStringLiteral("connections/entries/odd/name"), QStringLiteral("Odd"));
        settings.setValue(QStringLiteral("connections/entries/odd/address"),
                          QStringLiteral("not a url"));
        ConnectionStore store(settings);
        store.save(sample("a", "Alpha"));
        ConnectionsPage page(store);
        const auto isOn = [&page](const char *name) {
            return page.findChild<QPushButton *>(QString::fromLatin1(name))->isEnabled();
        };
        auto *list = page.findChild<QListWidget *>(QStringLiteral("connections"));
        QCOMPARE(list->count(), 2);
        QVERIFY(isOn("editConnection") && !isOn("moveUp") && !isOn("moveDown"));
        list->setCurrentRow(1);
        QVERIFY(list->currentItem()->text().startsWith(QLatin1String("Odd")));
        for (const char *name : {"editConnection", "moveUp", "moveDown"})
            QVERIFY2(!isOn(name), name);
        QVERIFY(isOn("exportConnections"));

        connect(&page, &ConnectionsPage::removeWanted, &store,
                [&store](const Connection &chosen) { store.remove(chosen.id); });
        page.findChild<QPushButton *>(QStringLiteral("removeConnection"))->click();
        QCOMPARE(list->count(), 1);
        QVERIFY(isOn("editConnection") && store.problems().isEmpty());
    }

    void foldersAreOpenedByTheDesktop()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFolder");
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->accessibleName().startsWith(QLatin1String("Open folder: ")))
                button->click();
        }
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QCOMPARE(m_opened.size(), 2);
        QCOMPARE(m_opened.first(), QFileInfo(desk.settings.fileName()).absolutePath());
    }

    void windowsAreForgottenAtTheNextStartOnly()
    {
        OPEN_DESK(desk);
        desk.windowState.setValue(QStringLiteral("tokens/search"), QStringLiteral("prod"));
        QDialog *dialog = opened(desk);
        QTest::mouseClick(part<QPushButton>(dialog, "forgetWindowState"), Qt::LeftButton);
        QCOMPARE(desk.windowState.value(QStringLiteral("tokens/search")).toString(),
                 QStringLiteral("prod"));
        forgetWindowsIfWanted(desk.windowState);
        QVERIFY(desk.windowState.allKeys().isEmpty());
        desk.windowState.setValue(QStringLiteral("tokens/search"), QStringLiteral("new"));
        forgetWindowsIfWanted(desk.windowState);
        QCOMPARE(desk.windowState.value(QStringLiteral("tokens/search")).toString(),
                 QStringLiteral("new"));
    }

    void everySectionIsReadWithoutScrollingSideways_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("times"); ///< the size of the text
        for (const Language &language : languages()) {
            for (const int times : {1, 2})
                QTest::addRow("%s, %d times", qPrintable(language.code), times)
                    << language.code << times;
        }
        QVERIFY(languages().size() > 7);
    }
    void everySectionIsReadWithoutScrollingSideways()
    {
        QFETCH(QString, language);
        QFETCH(int, times);
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPointSizeF(larger.pointSizeF() * times);
        QApplication::setFont(larger);
        const auto back = qScopeGuard([&before] { QApplication::setFont(before); });
        const LaidOut asTheLanguage(QApplication::layoutDirection());
        Desk desk;
        desk.window.reset();
        LanguageSwitch speaking(desk.settings, language);
        NoticeStore store(desk.live.folder.filePath(QStringLiteral("told.json")));
        desk.connections.save(sample("prod", "Production of the whole house, seen from the north"));
        desk.context->languages = &speaking;
        desk.context->notices = &store;
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QDialog *dialog = opened(desk);
        auto *sections = part<QListWidget>(dialog, "sections");
        QCOMPARE(sections->count(), 6);
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            QTRY_COMPARE(cutOffOrBeside(*dialog).join(QLatin1Char('|')), QString());
        }
        dialog->close();
        desk.window.reset();
    }

    void askingAgainRaisesTheOneThatIsOpen()
    {
        OPEN_DESK(desk);
        QDialog *dialog = opened(desk);
        QVERIFY(!dialog->isModal());
        desk.action(ActionId::ShowSettings)->trigger();
        QCOMPARE(desk.window->findChildren<SettingsDialog *>().size(), 1);
        // Every section can be reached by the keyboard and has a page of its own.
        auto *sections = part<QListWidget>(dialog, "sections");
        auto *first = dialog->focusWidget();
        QCOMPARE(first, sections);
        QSet<QWidget *> pages;
        for (int row = 0; row < sections->count(); ++row) {
            sections->setCurrentRow(row);
            pages << dialog->findChild<QStackedWidget *>()->currentWidget();
        }
        QCOMPARE(pages.size(), sections->count());
        dialog->close();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }
};

QTEST_MAIN(TestSettings)
#include "testsettings.moc"
