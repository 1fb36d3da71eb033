// On a real bus of its own, with a stand-in for logind and the screensaver: real ones cannot be
// made to lock and to sleep here.
#include "credentials/lockwatch.h"
#include "support/fakelogin.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestLockWatch final : public QObject {
    Q_OBJECT
public:
    /// Before anything asks for a bus.
    bool startBus()
    {
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            return false;
        m_address = QString::fromLatin1(m_bus.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLatin1());
        return true;
    }
    void stopBus()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_other = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(m_address, QStringLiteral("other side")));
        QVERIFY(m_other->isConnected());
    }

    void withoutAnyServiceNothingComes()
    {
        LockWatch watch;
        QSignalSpy wanted(&watch, &LockWatch::wanted);
        watch.letSleep();
        QTest::qWait(50);
        QCOMPARE(wanted.size(), 0);
    }

    void whatTheSystemSaysIsPassedOn_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<int>("reason"); // -1: none
        const auto row = [](const char *name, const char *service, const QString &path,
                            const char *interface, const char *member, const QVariantList &list,
                            int reason) {
            QTest::newRow(name) << QString::fromLatin1(service) << path
                                << QString::fromLatin1(interface) << QString::fromLatin1(member)
                                << list << reason;
        };
        const int locked = static_cast<int>(LockReason::SessionLocked);
        const auto saver = [](const char *path) { return QString::fromLatin1(path); };
        row("goes to sleep", "org.freedesktop.login1", loginPath, "org.freedesktop.login1.Manager",
            "PrepareForSleep", {true}, static_cast<int>(LockReason::Sleep));
        row("wakes up", "org.freedesktop.login1", loginPath, "org.freedesktop.login1.Manager",
            "PrepareForSleep", {false}, -1);
        row("session is locked", "org.freedesktop.login1", sessionPath,
            "org.freedesktop.login1.Session", "Lock", {}, locked);
        row("another session is locked", "org.freedesktop.login1",
            QStringLiteral("/org/freedesktop/login1/session/_38"), "org.freedesktop.login1.Session",
            "Lock", {}, -1);
        row("screensaver", "org.freedesktop.ScreenSaver", saver("/org/freedesktop/ScreenSaver"),
            "org.freedesktop.ScreenSaver", "ActiveChanged", {true}, locked);
        row("screensaver, short path", "org.freedesktop.ScreenSaver", saver("/ScreenSaver"),
            "org.freedesktop.ScreenSaver", "ActiveChanged", {true}, locked);
        row("GNOME's", "org.gnome.ScreenSaver", saver("/org/gnome/ScreenSaver"),
            "org.gnome.ScreenSaver", "ActiveChanged", {true}, locked);
        row("Cinnamon's", "org.cinnamon.ScreenSaver", saver("/org/cinnamon/ScreenSaver"),
            "org.cinnamon.ScreenSaver", "ActiveChanged", {true}, locked);
        row("MATE's", "org.mate.ScreenSaver", saver("/org/mate/ScreenSaver"),
            "org.mate.ScreenSaver", "ActiveChanged", {true}, locked);
        row("Xfce's", "org.xfce.ScreenSaver", saver("/org/xfce/ScreenSaver"),
            "org.xfce.ScreenSaver", "ActiveChanged", {true}, locked);
        row("screensaver ends", "org.freedesktop.ScreenSaver",
            saver("/org/freedesktop/ScreenSaver"), "org.freedesktop.ScreenSaver", "ActiveChanged",
            {false}, -1);
    }
    void whatTheSystemSaysIsPassedOn()
    {
        QFETCH(QString, service);
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, member);
        QFETCH(QVariantList, arguments);
        QFETCH(int, reason);
        FakeLogin login;
        const RegisteredLogin registered(*m_other, login, service);
        LockWatch watch;
        QSignalSpy wanted(&watch, &LockWatch::wanted);
        QTRY_COMPARE(login.inhibited, 1);
        QTest::qWait(50); // the answer about the session is on its way
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, member);
        signal.setArguments(arguments);
        QVERIFY(m_other->send(signal));
        if (reason < 0) {
            QTest::qWait(100);
            QCOMPARE(wanted.size(), 0);
            return;
        }
        // Said again until the answer about the session is in.
        const auto isPassedOn = [&] {
            if (wanted.isEmpty())
                m_other->send(signal);
            return !wanted.isEmpty();
        };
        QTRY_VERIFY(isPassedOn());
        QCOMPARE(static_cast<int>(wanted.constFirst().at(0).value<LockReason>()), reason);
    }

    void sleepWaitsUntilItIsLetGoAndIsHeldAgainAfterwards()
    {
        FakeLogin login;
        const RegisteredLogin registered(*m_other, login, QStringLiteral("org.freedesktop.login1"));
        LockWatch watch;
        QTRY_COMPARE(login.inhibited, 1);
        QTest::qWait(50);
        QVERIFY(!login.isLetGo());
        QSignalSpy wanted(&watch, &LockWatch::wanted);
        for (int round = 1; round <= 2; ++round) {
            // A lock for another reason: nobody has spoken of sleep.
            watch.letSleep();
            QTest::qWait(50);
            QVERIFY(!login.isLetGo());
            QVERIFY(prepareForSleep(*m_other, true));
            QTRY_COMPARE(wanted.size(), round);
            QVERIFY(!login.isLetGo());
            watch.letSleep();
            QTRY_VERIFY(login.isLetGo());
            QVERIFY(prepareForSleep(*m_other, false));
            QTRY_COMPARE(login.inhibited, round + 1);
            QTest::qWait(50);
            QVERIFY(!login.isLetGo());
        }
    }

private:
    QProcess m_bus;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_other;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestLockWatch test;
    if (!test.startBus())
        qFatal("dbus-daemon cannot be started");
    const int failures = QTest::qExec(&test, argc, argv);
    test.stopBus();
    return failures;
}
#include "testlockwatch.moc"
