// Stand-ins for a desktop's notification service and tray, on the test's own session bus: what a
// real one was given cannot be asked of it.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHash>
#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QVariantMap>

namespace tokendesk::test {

/// On a connection of its own, as another program.
inline QDBusConnection otherSide()
{
    static QDBusConnection bus = QDBusConnection::connectToBus(
        QDBusConnection::SessionBus, QStringLiteral("the desktop's side"));
    if (!bus.isConnected())
        qFatal("there is no session bus");
    return bus;
}

class FakeNotifications final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    enum class Mood { Answers, Refuses, Silent };
    struct Shown {
        quint32 id = 0;
        quint32 replaced = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeNotifications(QStringList capabilities = {QStringLiteral("body"),
                                                           QStringLiteral("actions")})
        : m_capabilities(std::move(capabilities))
    {
        QDBusConnection bus = otherSide();
        bus.registerObject(path(), this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!bus.registerService(name()))
            qFatal("the name of the notification service is taken");
    }
    ~FakeNotifications() override
    {
        QDBusConnection bus = otherSide();
        bus.unregisterService(name());
        bus.unregisterObject(path());
    }

    Mood mood = Mood::Answers;
    QList<Shown> shown;
    QList<quint32> closed;

    void press(const QString &action) { Q_EMIT ActionInvoked(shown.constLast().id, action); }

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = QStringLiteral("tests");
        version = QStringLiteral("4.2");
        specification = QStringLiteral("1.2");
        return QStringLiteral("Fake");
    }
    quint32 Notify(const QString &, quint32 replaces, const QString &icon, const QString &title,
                   const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        if (mood == Mood::Refuses) {
            sendErrorReply(QStringLiteral("org.example.Full"), QStringLiteral("no room"));
            return 0;
        }
        if (mood == Mood::Silent) {
            setDelayedReply(true);
            return 0;
        }
        const quint32 id = replaces != 0 ? replaces : ++m_last;
        shown << Shown{id, replaces, icon, title, body, actions, hints};
        return id;
    }
    void CloseNotification(quint32 id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);
    void NotificationClosed(quint32 id, quint32 reason);

private:
    static QString name() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    QStringList m_capabilities;
    quint32 m_last = 40;
};

/// The settings portal of a desktop: light, dark, of high contrast.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    FakePortal()
    {
        QDBusConnection bus = otherSide();
        bus.registerObject(path(), this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!bus.registerService(name()))
            qFatal("the name of the portal is taken");
    }
    ~FakePortal() override
    {
        QDBusConnection bus = otherSide();
        bus.unregisterService(name());
        bus.unregisterObject(path());
    }

    void set(const QString &key, quint32 value)
    {
        m_values.insert(key, value);
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), key,
                              QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key) // in two variants: so it is documented
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(key))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    static QString name() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
    static QString path() { return QStringLiteral("/org/freedesktop/portal/desktop"); }

    QHash<QString, quint32> m_values;
};

/// What the tray's side of the bus sees, on a thread of its own: Qt waits for some of its answers.
class FakeTrayWatcher final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
public:
    [[nodiscard]] bool hasHost() const { return true; }
    [[nodiscard]] int version() const { return 0; }
    [[nodiscard]] QStringList items() const
    {
        const QMutexLocker locker(&m_mutex);
        return m_items;
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &)
    {
        const QMutexLocker locker(&m_mutex);
        m_items << message().service();
    }

private:
    mutable QMutex m_mutex;
    QStringList m_items;
};

/// Takes icons in; draws nothing.
class FakeTray final {
public:
    FakeTray()
    {
        m_watcher.moveToThread(&m_thread);
        m_thread.start();
        QDBusConnection bus = otherSide();
        // It has no signals: to export those, the bus would make it a child in the wrong thread.
        bus.registerObject(path(), &m_watcher,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        if (!bus.registerService(name()))
            qFatal("the name of the tray is taken");
    }
    ~FakeTray()
    {
        QDBusConnection bus = otherSide();
        bus.unregisterService(name());
        bus.unregisterObject(path());
        m_thread.quit();
        m_thread.wait();
    }
    FakeTray(const FakeTray &) = delete;
    FakeTray &operator=(const FakeTray &) = delete;

    /// Each by the name of its connection.
    [[nodiscard]] QStringList items() const { return m_watcher.items(); }

private:
    static QString name() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }
    static QString path() { return QStringLiteral("/StatusNotifierWatcher"); }

    FakeTrayWatcher m_watcher;
    QThread m_thread;
};

} // namespace tokendesk::test
