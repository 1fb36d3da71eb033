// A stand-in for logind on a bus of the test's own: a real one cannot be made to sleep here.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <fcntl.h>
#include <unistd.h>

namespace tokendesk::test {

inline const QString loginPath = QStringLiteral("/org/freedesktop/login1");
inline const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_37");

/// Says which session is ours, and notices when sleep is held and let go.
class FakeLogin final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    int inhibited = 0;

    ~FakeLogin() override { closeEnd(); }
    /// The other end is closed.
    [[nodiscard]] bool isLetGo() const
    {
        char byte = 0;
        return m_end >= 0 && read(m_end, &byte, 1) == 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        Q_UNUSED(pid)
        return QDBusObjectPath(sessionPath);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        int ends[2] = {-1, -1};
        if (what != QLatin1String("sleep") || mode != QLatin1String("delay")
            || pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        ++inhibited;
        closeEnd();
        m_end = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        close(ends[1]);
        return given;
    }

private:
    void closeEnd()
    {
        if (m_end >= 0)
            close(m_end);
        m_end = -1;
    }
    int m_end = -1;
};

/// The stand-in under its names, until the end of the scope.
struct RegisteredLogin {
    RegisteredLogin(QDBusConnection &connection, FakeLogin &login,
                    const QString &service = QStringLiteral("org.freedesktop.login1"))
        : bus(connection)
        , name(service)
    {
        bus.registerObject(loginPath, &login, QDBusConnection::ExportAllSlots);
        bus.registerService(QStringLiteral("org.freedesktop.login1"));
        bus.registerService(name);
    }
    ~RegisteredLogin()
    {
        bus.unregisterService(name);
        bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
        bus.unregisterObject(loginPath);
    }
    QDBusConnection &bus;
    QString name;
};

/// As logind tells everybody.
inline bool prepareForSleep(const QDBusConnection &bus, bool begins)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(loginPath, QStringLiteral("org.freedesktop.login1.Manager"),
                                   QStringLiteral("PrepareForSleep"));
    signal << begins;
    return bus.send(signal);
}

} // namespace tokendesk::test
