// The page of settings, the entry that starts the program, and the number on the icon.
#include "support/dialogdriver.h"
#include "support/fakedesktop.h"
#include "ui/notices/badge.h"
#include "ui/notices/noticesettingspage.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Page {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("config/autostart/tokendesk.desktop"));
    QSettings settings{folder.filePath(QStringLiteral("wishes.ini")), QSettings::IniFormat};
    NoticeSettings wishes{settings};
    Autostart autostart{
        file, {QStringLiteral("/opt/Token desk/bin/tokendesk"), QStringLiteral("--background")}};
    DesktopNotifier notifier;
    TrayWatch tray;
    NoticeSettingsPage page{wishes, autostart, notifier, tray};

    Page()
    {
        page.resize(640, 640);
        page.show();
        if (!QTest::qWaitFor([this] { return autostart.state() != Autostart::State::Unknown; }))
            qFatal("the entry was not looked at");
    }
    [[nodiscard]] QCheckBox *box(const char *name) { return part<QCheckBox>(&page, name); }
    void write(const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("the entry cannot be written");
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestNoticeSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("days"); // empty: no
        const auto row = [](const char *text, const char *days) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(days);
        };
        row("30, 7, 1", "30, 7, 1");
        row("1 7 30", "30, 7, 1");
        row("7;7;7", "7");
        row(" 365 ", "365");
        row("1,2,3,4,5,6", "6, 5, 4, 3, 2, 1");
        row("1,2,3,4,5,6,7", "");
        row("0", "");
        row("366", "");
        row("-1", "");
        row("99999999999999999999", "");
        row("7 days", "");
        row(",", "");
        row("30، 7، 1", "30, 7, 1");
        row("30，7、1", "30, 7, 1");
        row("30 / 7 / 1", "30, 7, 1");
        row("٣٠، ٧", "30, 7");
        row("−7", "");
        row("30–7", "");
        row("0.5", "");
        row("7天", "");
        row("", "");
    }
    void daysAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, days);
        const auto found = noticeDaysFromText(text);
        QCOMPARE(found.has_value(), !days.isEmpty());
        if (found)
            QCOMPARE(noticeDaysText(*found), days);
    }

    void wishesSurviveARestartAndNonsenseIsTheDefault()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("wishes.ini"));
        NoticeWishes other;
        other.on = false;
        other.days = {90, 14};
        other.rotations = false;
        other.quiet = {false, QTime(22, 30), QTime(6, 15), true};
        other.trayIcon = false;
        other.keepRunning = true;
        other.otherConnections = false;
        {
            QSettings settings(path, QSettings::IniFormat);
            NoticeSettings wishes(settings);
            QCOMPARE(wishes.wishes(), NoticeWishes());
            QSignalSpy changed(&wishes, &NoticeSettings::changed);
            wishes.setWishes(other);
            wishes.setWishes(other);
            QCOMPARE(changed.size(), 1);
        }
        QSettings settings(path, QSettings::IniFormat);
        QCOMPARE(NoticeSettings(settings).wishes(), other);
        settings.setValue(QStringLiteral("notices/days"), QStringLiteral("soon"));
        settings.setValue(QStringLiteral("notices/quietFrom"), QStringLiteral("late"));
        QCOMPARE(NoticeSettings(settings).wishes().days, NoticeWishes().days);
        QCOMPARE(NoticeSettings(settings).wishes().quiet.from, NoticeWishes().quiet.from);
        // Written by hand without quotes it comes as a list.
        settings.setValue(QStringLiteral("notices/days"),
                          QStringList{QStringLiteral("60"), QStringLiteral(" 5")});
        QCOMPARE(NoticeSettings(settings).wishes().days, QList<int>({60, 5}));
    }

    void eachChoiceAppliesAtOnce_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"noticesOn", "noticesRotations", "noticesOthers", "noticesQuiet",
                                 "noticesWeekends", "trayIcon", "trayKeepRunning"})
            QTest::newRow(name) << QByteArray(name);
    }
    void eachChoiceAppliesAtOnce()
    {
        QFETCH(QByteArray, name);
        Page page;
        const NoticeWishes before = page.wishes.wishes();
        QCheckBox *box = page.box(name.constData());
        const bool was = box->isChecked();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(box->isChecked(), !was);
        QVERIFY(page.wishes.wishes() != before);
        QVERIFY(NoticeSettings(page.settings).wishes() == page.wishes.wishes());
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(page.wishes.wishes(), before);
    }

    void daysThatCannotBeReadAreComplainedOfAndNotTaken()
    {
        Page page;
        auto *days = part<QLineEdit>(&page.page, "noticesDays");
        days->setFocus();
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("14, x"));
        QVERIFY(isInvalid(&page.page, "noticesDaysField"));
        QCOMPARE(page.wishes.wishes().days, QList<int>({14})); // as far as it could be read
        QTest::keyClick(days, Qt::Key_Backspace);
        QTest::keyClicks(days, QStringLiteral("3"));
        QVERIFY(!isInvalid(&page.page, "noticesDaysField"));
        QCOMPARE(page.wishes.wishes().days, QList<int>({14, 3}));
        QCOMPARE(days->text(), QStringLiteral("14, 3"));
    }

    void quietTimesAreTaken()
    {
        Page page;
        part<QTimeEdit>(&page.page, "noticesQuietFrom")->setTime(QTime(21, 30));
        part<QTimeEdit>(&page.page, "noticesQuietTo")->setTime(QTime(6, 0));
        QCOMPARE(page.wishes.wishes().quiet.from, QTime(21, 30));
        QCOMPARE(page.wishes.wishes().quiet.to, QTime(6, 0));
        page.box("noticesQuiet")->click();
        QVERIFY(!part<QTimeEdit>(&page.page, "noticesQuietTo")->isEnabled());
        page.box("noticesQuiet")->click();
        page.box("noticesOn")->click();
        QVERIFY(!part<QTimeEdit>(&page.page, "noticesQuietTo")->isEnabled());
        QVERIFY(!part<QLineEdit>(&page.page, "noticesDays")->isEnabled());
    }

    void whatCannotBeChosenSaysWhatToTickFirst()
    {
        Page page;
        const auto reason = [&page](const char *name) {
            return part<QWidget>(&page.page, name)->toolTip();
        };
        const QString notices =
            QStringLiteral("Tick “Tell me before tokens expire, and when one has” first");
        page.box("noticesOn")->setChecked(false);
        for (const char *name :
             {"noticesDaysField", "noticesRotations", "noticesOthers", "noticesQuiet",
              "noticesQuietFrom", "noticesQuietTo", "noticesWeekends"})
            QCOMPARE(reason(name), notices);
        const auto *days = part<QLineEdit>(&page.page, "noticesDays");
        QCOMPARE(days->accessibleDescription(), notices);
        const QCheckBox *others = page.box("noticesOthers");
        QVERIFY(others->accessibleDescription().isEmpty()); // its tool tip is said

        page.box("noticesOn")->setChecked(true);
        QVERIFY(days->accessibleDescription() != notices);
        QCOMPARE(others->accessibleDescription(),
                 QStringLiteral("These are not looked at while the window is locked."));
        page.box("noticesQuiet")->setChecked(false);
        for (const char *name : {"noticesQuietFrom", "noticesQuietTo"})
            QCOMPARE(reason(name), QStringLiteral("Tick “Quiet hours” first"));
        page.box("noticesQuiet")->setChecked(true);
        for (const char *name :
             {"noticesDaysField", "noticesRotations", "noticesOthers", "noticesQuiet",
              "noticesQuietFrom", "noticesQuietTo", "noticesWeekends", "trayKeepRunning"})
            QCOMPARE(reason(name), QString());

        page.box("trayIcon")->setChecked(false);
        QVERIFY(reason("trayKeepRunning").startsWith(QStringLiteral("Tick “Icon in the tray,")));
    }

    void itSaysWhatTheDesktopOffers()
    {
        Page page;
        const auto text = [&page](const char *name) { return textIn(&page.page, name); };
        QTRY_VERIFY(text("noticesServiceText").contains(QLatin1String("no notification service")));
        QTRY_VERIFY(text("trayNoteText").contains(QLatin1String("no tray")));
        FakeNotifications service;
        QTRY_VERIFY(text("noticesServiceText").contains(QLatin1String("Fake 4.2")));
        FakeTray tray;
        QTRY_VERIFY(text("trayNoteText").isEmpty());
        QVERIFY(!part<QWidget>(&page.page, "trayNote")->isVisible());
    }

    void everyControlHasAName()
    {
        Page page;
        int controls = 0;
        const auto children = page.page.findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(child);
            QVERIFY(access);
            if (child->parentWidget() && qobject_cast<QTimeEdit *>(child->parentWidget()))
                continue; // the line within it
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(), qPrintable(child->objectName()));
            ++controls;
        }
        QVERIFY(controls >= 10);
    }

    void aCommandIsQuotedForTheDesktop_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("exec");
        const auto row = [](const char *name, const QStringList &command, const QString &exec) {
            QTest::newRow(name) << command << exec;
        };
        const QString program = QStringLiteral("/usr/bin/tokendesk");
        row("plain", {program, QStringLiteral("--background")},
            QStringLiteral("/usr/bin/tokendesk --background"));
        row("space", {QStringLiteral("/opt/a b/t")}, QStringLiteral("\"/opt/a b/t\""));
        row("quote", {QStringLiteral("/a\"b")}, QStringLiteral("\"/a\\\\\"b\""));
        row("dollar", {QStringLiteral("/a$HOME")}, QStringLiteral("\"/a\\\\$HOME\""));
        row("backtick", {QStringLiteral("/a`id`")}, QStringLiteral("\"/a\\\\`id\\\\`\""));
        row("backslash", {QStringLiteral("/a\\b")}, QStringLiteral("\"/a\\\\\\\\b\""));
        row("field code", {QStringLiteral("/100%f")}, QStringLiteral("\"/100%%f\""));
        row("line", {QStringLiteral("/a\nHidden=true")}, QStringLiteral("\"/a\\nHidden=true\""));
        row("letters", {QStringLiteral("/home/jürgen/t")}, QStringLiteral("\"/home/jürgen/t\""));
    }
    void aCommandIsQuotedForTheDesktop()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, exec);
        QCOMPARE(desktopExec(command), exec);
        // What is written is valid, and is known again.
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("some/folder/tokendesk.desktop"));
        Autostart autostart(file, command);
        QSignalSpy changed(&autostart, &Autostart::changed);
        autostart.setOn(true);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(autostart.state(), Autostart::State::On);
        QProcess validator;
        validator.start(QStringLiteral("desktop-file-validate"), {file});
        if (!validator.waitForStarted())
            QSKIP("desktop-file-validate is not here");
        QVERIFY(validator.waitForFinished());
        // It knows only programs in PATH or by a path that exists as no error of their own.
        QVERIFY2(validator.exitCode() == 0, validator.readAllStandardOutput().constData());
    }

    void startingWithTheSessionIsAFileThatComesAndGoes()
    {
        Page page;
        QCheckBox *start = page.box("startWithSession");
        QVERIFY(start->isEnabled() && !start->isChecked());
        start->click();
        QTRY_COMPARE(page.autostart.state(), Autostart::State::On);
        QVERIFY(start->isChecked());
        QVERIFY(contentOf(page.file).contains(
            "\nExec=\"/opt/Token desk/bin/tokendesk\" --background\n"));
        // Nothing is started after it was removed.
        QVERIFY(contentOf(page.file).contains("\nTryExec=/opt/Token desk/bin/tokendesk\n"));
        start->click();
        QTRY_COMPARE(page.autostart.state(), Autostart::State::Off);
        QVERIFY(!start->isChecked());
        QVERIFY(!QFile::exists(page.file));
    }

    void whatTheDesktopMadeOfTheFileIsSeen_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const QByteArray &entry, Autostart::State state) {
            QTest::newRow(name) << entry << static_cast<int>(state);
        };
        const QByteArray start = "[Desktop Entry]\nType=Application\nName=T\n";
        const QByteArray ours = "Exec=\"/opt/Token desk/bin/tokendesk\" --background\n";
        row("ours", start + ours, Autostart::State::On);
        row("with spaces", start + "Exec = " + ours.mid(5), Autostart::State::On);
        row("hidden", start + ours + "Hidden=true\n", Autostart::State::SwitchedOff);
        row("not hidden", start + ours + "Hidden=false\n", Autostart::State::On);
        row("GNOME's switch", start + ours + "X-GNOME-Autostart-enabled=false\n",
            Autostart::State::SwitchedOff);
        row("another program", start + "Exec=/usr/bin/other\n", Autostart::State::OnDifferently);
        row("in another group", start + ours + "[Other]\nHidden=true\n", Autostart::State::On);
        row("a remark", start + ours + "#Hidden=true\n", Autostart::State::On);
        row("empty", "", Autostart::State::Off);
        row("no entry", QByteArray("\x00\xff\xfe", 3), Autostart::State::Off);
    }
    void whatTheDesktopMadeOfTheFileIsSeen()
    {
        QFETCH(QByteArray, entry);
        QFETCH(int, state);
        Page page;
        page.write(entry);
        QSignalSpy changed(&page.autostart, &Autostart::changed);
        page.autostart.look();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(static_cast<int>(page.autostart.state()), state);
        const bool edited = page.autostart.state() == Autostart::State::OnDifferently;
        auto *rewrite = part<QPushButton>(&page.page, "startRewrite");
        QCOMPARE(rewrite->isVisible(), edited);
        if (edited) {
            rewrite->click();
            QTRY_COMPARE(page.autostart.state(), Autostart::State::On);
        }
        if (page.autostart.state() == Autostart::State::SwitchedOff) {
            page.box("startWithSession")->click();
            QTRY_COMPARE(page.autostart.state(), Autostart::State::On);
            QVERIFY(!contentOf(page.file).contains("Hidden"));
        }
    }

    void anEntryThatSomebodyHasEditedIsSwitchedOffAndKept_data()
    {
        QTest::addColumn<QByteArray>("ours"); // of the entry
        QTest::addColumn<QByteArray>("theirs");
        QTest::newRow("a line more") << QByteArray("Terminal=false\n")
                                     << QByteArray("Terminal=false\nX-MATE-Autostart-Delay=20\n");
        QTest::newRow("another option")
            << QByteArray("--background\n") << QByteArray("--background --theme dark\n");
    }
    void anEntryThatSomebodyHasEditedIsSwitchedOffAndKept()
    {
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, theirs);
        Page page;
        QCoro::waitFor(page.autostart.setOn(true));
        const QByteArray entry = contentOf(page.file);
        QVERIFY(entry.contains(ours));
        page.write(QByteArray(entry).replace(ours, theirs));
        QCoro::waitFor(page.autostart.look());
        QVERIFY(page.autostart.isOn());
        QCheckBox *start = page.box("startWithSession");
        start->click();
        QTRY_COMPARE(page.autostart.state(), Autostart::State::SwitchedOff);
        QVERIFY(contentOf(page.file).contains("[Desktop Entry]\nHidden=true\n"));
        QVERIFY(contentOf(page.file).contains(theirs));
        start->click();
        QTRY_VERIFY(page.autostart.isOn());
        QVERIFY(contentOf(page.file).contains(theirs));
        QVERIFY(!contentOf(page.file).contains("Hidden"));
    }

    void anEntryFollowsAProgramThatHasMoved_data()
    {
        QTest::addColumn<QString>("program"); // of the entry; %1: a folder
        QTest::addColumn<QByteArray>("more"); // at its end
        QTest::addColumn<bool>("follows");
        QTest::newRow("gone") << QStringLiteral("%1/tokendesk") << QByteArray() << true;
        QTest::newRow("gone, odd name")
            << QStringLiteral("%1/an \"old\" $place\\100%/tokendesk") << QByteArray() << true;
        QTest::newRow("another copy") << QStringLiteral("%1/here") << QByteArray() << false;
        QTest::newRow("edited") << QStringLiteral("%1/tokendesk") << QByteArray("Hidden=true\n")
                                << false;
        QTest::newRow("found in PATH") << QStringLiteral("tokendesk") << QByteArray() << false;
    }
    void anEntryFollowsAProgramThatHasMoved()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, more);
        QFETCH(bool, follows);
        Page page;
        QFile here(page.folder.filePath(QStringLiteral("here")));
        QVERIFY(here.open(QIODevice::WriteOnly));
        program.replace(QLatin1String("%1"), page.folder.path());
        Autostart before(page.file, {program, QStringLiteral("--background")});
        QSignalSpy written(&before, &Autostart::changed);
        before.setOn(true);
        QTRY_COMPARE(written.size(), 1);
        page.write(contentOf(page.file) + more);
        const QByteArray old = contentOf(page.file);
        QCoro::waitFor(page.autostart.follow());
        QCOMPARE(contentOf(page.file) != old, follows);
        QSignalSpy looked(&page.autostart, &Autostart::changed);
        page.autostart.look();
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(page.autostart.state() == Autostart::State::On, follows);
    }

    void anEntryOfAnEarlierVersionFollowsOnlyItsOwnProgram()
    {
        Page page;
        QFile here(page.folder.filePath(QStringLiteral("here")));
        QVERIFY(here.open(QIODevice::WriteOnly));
        Autostart own(page.file, {here.fileName(), QStringLiteral("--background")});
        QCoro::waitFor(own.setOn(true));
        const QByteArray now = contentOf(page.file);
        QByteArray earlier = now;
        earlier.replace(QByteArray("TryExec=" + here.fileName().toUtf8() + '\n'), "");
        QVERIFY(earlier != now);
        page.write(earlier);
        QCoro::waitFor(page.autostart.follow());
        QCOMPARE(contentOf(page.file), earlier);
        QCoro::waitFor(own.follow());
        QCOMPARE(contentOf(page.file), now);
        // One whose program is gone follows any.
        page.write(earlier);
        QVERIFY(here.remove());
        QCoro::waitFor(page.autostart.follow());
        QVERIFY(contentOf(page.file).contains("\nTryExec=/opt/Token desk/bin/tokendesk\n"));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        Page page;
        // A file stands where the folder should be: so it is for root, too.
        QFile obstacle(page.folder.filePath(QStringLiteral("config")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        page.box("startWithSession")->click();
        QTRY_VERIFY(textIn(&page.page, "startNoteText").contains(page.file));
        QVERIFY(!page.box("startWithSession")->isChecked());
    }

    void theNumberOnTheIconIsSeenInEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 44, 48, 64, 128})
            QTest::addRow("%d", size) << size;
    }
    void theNumberOnTheIconIsSeenInEverySize()
    {
        QFETCH(int, size);
        for (const QPalette &palette : {lightPalette(), darkPalette(), contrastPalette()}) {
            const auto image = [&](int count) {
                return badgedPixmap(size, count, palette).toImage();
            };
            QCOMPARE(image(0).size(), QSize(size, size));
            QCOMPARE(image(-1), image(0));
            QVERIFY(image(1) != image(0));
            for (int count = 1; count < 9; ++count)
                QVERIFY(image(count) != image(count + 1));
            QCOMPARE(image(12) == image(13), size < 32);
            QCOMPARE(image(1000), image(100));
            // The digits stand out of the badge.
            const QImage eight = image(8);
            double most = 1;
            const QColor ground = eight.pixelColor(size - 1 - size / 4, size - 2);
            for (int x = size / 2; x < size; ++x) {
                for (int y = size / 2; y < size; ++y) {
                    if (eight.pixelColor(x, y).alpha() == 255)
                        most = std::max(most, contrastRatio(ground, eight.pixelColor(x, y)));
                }
            }
            QVERIFY2(most >= readableContrast, qPrintable(QString::number(most)));
        }
    }
};

QTEST_MAIN(TestNoticeSettings)
#include "testnoticesettings.moc"
