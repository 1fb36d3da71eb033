// The window beside a real tray of the X11 kind, which embeds the icon's window in its own.
#include "support/noticedesk.h"
#include "ui/notices/awaywindow.h"

#include <QProcess>
#include <QScreen>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    // The event loop turns: what is asked may be about this very program.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }))
        qWarning("%s does not end", qPrintable(program));
    return process.readAllStandardOutput();
}

/// A panel that is nothing but a tray, and as wide as the icons in it.
class Trayer {
public:
    Trayer()
    {
        m_process.start(QStringLiteral("trayer"),
                        {QStringLiteral("--edge"), QStringLiteral("bottom"),
                         QStringLiteral("--align"), QStringLiteral("left"),
                         QStringLiteral("--widthtype"), QStringLiteral("request"),
                         QStringLiteral("--heighttype"), QStringLiteral("pixel"),
                         QStringLiteral("--height"), QStringLiteral("32")});
        if (!m_process.waitForStarted())
            qFatal("trayer is missing: packaging/bootstrap.sh deps installs what the tests need");
    }
    ~Trayer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    /// Where it is on the screen; empty while it shows no icon.
    [[nodiscard]] static QRect place()
    {
        const QByteArray found =
            outputOf(QStringLiteral("xdotool"),
                     {QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                      QStringLiteral("--class"), QStringLiteral("trayer"),
                      QStringLiteral("getwindowgeometry"), QStringLiteral("--shell")});
        const auto number = [&found](const char *name) {
            for (const QByteArray &line : found.split('\n')) {
                if (line.startsWith(QByteArray(QByteArray(name) + '=')))
                    return line.mid(qstrlen(name) + 1).toInt();
            }
            return 0;
        };
        return {number("X"), number("Y"), number("WIDTH"), number("HEIGHT")};
    }
    [[nodiscard]] static QImage picture()
    {
        const QRect at = place();
        return qApp->primaryScreen()
            ->grabWindow(0, at.x(), at.y(), at.width(), at.height())
            .toImage();
    }
    static void click(int mouseButton)
    {
        const QPoint middle = place().center();
        outputOf(QStringLiteral("xdotool"),
                 {QStringLiteral("mousemove"), QString::number(middle.x()),
                  QString::number(middle.y()), QStringLiteral("click"),
                  QString::number(mouseButton)});
    }

private:
    QProcess m_process;
};

bool hasManyColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() > 8;
}

/// The tray may move between two looks, as it grows with its icon: it is looked at once.
bool isDrawnSoon()
{
    return QTest::qWaitFor([] { return hasManyColours(Trayer::picture()); }, 10'000);
}

/// What Qt shows beside an icon of this kind.
bool hasMessage()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [](const QWidget *widget) {
        return widget->inherits("QBalloonTip") && widget->isVisible();
    });
}

/// With the icon in the tray, which tells of tokens only when told().
struct TrayDesk {
    Trayer tray;
    NoticeDesk desk{[](NoticeWishes &wishes) { wishes.on = false; }};

    /// What comes up stands beside the icon.
    [[nodiscard]] bool told() const
    {
        const auto isThere = [this] { return desk.centre().trayIcon() != nullptr; };
        if (!QTest::qWaitFor(isThere, 10'000) || !isDrawnSoon())
            return false;
        NoticeWishes wishes = desk.centre().settings().wishes();
        wishes.on = true;
        desk.centre().settings().setWishes(wishes);
        return QTest::qWaitFor(hasMessage, 10'000);
    }
    [[nodiscard]] bool isUnread() const
    {
        return desk.store->unread().contains(desk.session().connection().id);
    }
};

} // namespace

class TestX11Tray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTrayThatDiesGivesTheWindowBackAndOneThatComesGetsTheIcon()
    {
        auto tray = std::make_unique<Trayer>();
        NoticeDesk desk(keepRunning);
        QTRY_VERIFY_WITH_TIMEOUT(desk.centre().trayIcon(), 10'000);
        QVERIFY(isDrawnSoon());
        desk.window->findChild<AwayWindow *>()->setPatience(std::chrono::seconds(2));
        desk.window->close();
        QVERIFY(!desk.window->isVisible());
        tray.reset();
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->isVisible() && desk.window->isMinimized(), 40'000);
        QVERIFY(!desk.centre().trayIcon());

        tray = std::make_unique<Trayer>();
        QTRY_VERIFY_WITH_TIMEOUT(desk.centre().trayIcon(), 40'000);
        QVERIFY(isDrawnSoon());
        Trayer::click(3);
        QTRY_VERIFY(desk.centre().trayIcon()->menu().isVisible());
        desk.centre().trayIcon()->menu().close();

        // Locking takes windows off the screen; the icon's is none of those.
        desk.action(ActionId::Lock)->trigger();
        QTRY_VERIFY(desk.find<LockedPage>("lockedPage")->isVisible());
        QTest::qWait(1'000); // what is hidden by then would have been hidden
        QVERIFY(hasManyColours(Trayer::picture()));
    }

    void aMessageThatNobodyAnswersStaysInTheWindow()
    {
        const TrayDesk shown;
        QVERIFY(shown.told());
        QVERIFY(shown.isUnread());
        QTRY_VERIFY(shown.desk.banner()->isVisible());
        // A click for the menu takes the message away, and is no answer.
        Trayer::click(3);
        QMenu &menu = shown.desk.centre().trayIcon()->menu();
        QTRY_VERIFY(menu.isVisible());
        menu.close();
        QVERIFY(!hasMessage());
        QVERIFY(shown.desk.banner()->isVisible());
        QVERIFY(shown.isUnread());
        clickOn(shown.desk.banner(), "bannerClose");
        QTRY_VERIFY(!shown.isUnread());
    }

    void aClickOnTheIconAnswersItsMessageAndHidesNothing()
    {
        const TrayDesk shown;
        QVERIFY(shown.told());
        Trayer::click(1);
        QDialog *renew = waitForDialog(shown.desk.window.get(), "renewDialog");
        QVERIFY(renew);
        renew->reject();
        QTRY_VERIFY(shown.desk.tokens()->searchText().startsWith(QLatin1String("id:")));
        QVERIFY(shown.desk.window->isVisible());
        QVERIFY(!shown.isUnread());
    }
};

QTEST_MAIN(TestX11Tray)
#include "testx11tray.moc"
