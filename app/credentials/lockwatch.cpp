#include "credentials/lockwatch.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace tokendesk {

namespace {

// Names: org.freedesktop.login1(5); the screensaver's from the Idle Inhibition Service draft 0.1,
// and GNOME's own, which says the same.
const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginPath = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString loginSession = QStringLiteral("org.freedesktop.login1.Session");

struct ScreenSaver {
    const char *service;
    const char *path;
    const char *interface;
};
constexpr ScreenSaver screenSavers[] = {
    {"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"},
    {"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
    {"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"},
    {"org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"},
    {"org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"},
};

} // namespace

class LockWatch::Bus final {
public:
    explicit Bus(LockWatch &owner)
        : m_owner(owner)
        , m_system(QDBusConnection::systemBus())
    {
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const ScreenSaver &saver : screenSavers)
            session.connect(QLatin1String(saver.service), QLatin1String(saver.path),
                            QLatin1String(saver.interface), QStringLiteral("ActiveChanged"),
                            &m_owner, SLOT(screenSaverChanged(bool)));
        m_system.connect(login, loginPath, loginManager, QStringLiteral("PrepareForSleep"),
                         &m_owner, SLOT(prepareForSleep(bool)));
        if (!m_system.isConnected())
            return;
        findSession();
        holdSleep();
    }

    /// Until it is let go, or the program ends.
    void holdSleep()
    {
        QDBusMessage call = managerCall("Inhibit");
        call << QStringLiteral("sleep") << QStringLiteral("Tokendesk")
             << QCoreApplication::translate("LockWatch", "Takes the credential out of memory")
             << QStringLiteral("delay");
        whenAnswered(call, [this](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply(
                QDBusPendingCall::fromCompletedCall(answer));
            if (reply.isValid())
                m_sleepHeld = reply.value();
        });
    }
    void letSleep() { m_sleepHeld = {}; }

private:
    static QDBusMessage managerCall(const char *method)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(login, loginPath, loginManager, QLatin1String(method));
        message.setAutoStartService(false);
        return message;
    }
    void whenAnswered(const QDBusMessage &call, std::function<void(const QDBusMessage &)> answered)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), &m_owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_owner,
                         [watcher, answered = std::move(answered)] {
                             answered(watcher->reply());
                             watcher->deleteLater();
                         });
    }
    void findSession()
    {
        QDBusMessage call = managerCall("GetSessionByPID");
        call << static_cast<quint32>(QCoreApplication::applicationPid());
        whenAnswered(call, [this](const QDBusMessage &answer) {
            const QDBusPendingReply<QDBusObjectPath> reply(
                QDBusPendingCall::fromCompletedCall(answer));
            // A program that the user's own systemd started belongs to none: any session's then,
            // for once too often does no harm.
            const QString path = reply.isValid() ? reply.value().path() : QString();
            m_system.connect(login, path, loginSession, QStringLiteral("Lock"), &m_owner,
                             SLOT(sessionLocked()));
        });
    }

    LockWatch &m_owner;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_sleepHeld;
};

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>(*this))
{
}

LockWatch::~LockWatch() = default;

void LockWatch::letSleep()
{
    if (m_isFallingAsleep)
        m_bus->letSleep();
}

void LockWatch::prepareForSleep(bool begins)
{
    m_isFallingAsleep = begins;
    if (begins)
        Q_EMIT wanted(LockReason::Sleep);
    else
        m_bus->holdSleep();
}

} // namespace tokendesk

#else

namespace tokendesk {

class LockWatch::Bus final { };

LockWatch::LockWatch(QObject *parent)
    : QObject(parent)
{
}

LockWatch::~LockWatch() = default;

void LockWatch::letSleep() { }

void LockWatch::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT wanted(LockReason::Sleep);
}

} // namespace tokendesk

#endif

namespace tokendesk {

void LockWatch::sessionLocked()
{
    Q_EMIT wanted(LockReason::SessionLocked);
}

void LockWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT wanted(LockReason::SessionLocked);
}

} // namespace tokendesk
