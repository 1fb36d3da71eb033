#include "ui/notices/traywatch.h"

#include <QSystemTrayIcon>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define TOKENDESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <cstdlib>
#include <xcb/xcb.h>
#endif

namespace tokendesk {

namespace {

// When a session starts the tray comes late; after that it is rare.
constexpr std::chrono::milliseconds pollAtFirst = std::chrono::seconds(2);
constexpr std::chrono::milliseconds pollLater = std::chrono::seconds(30);
constexpr int pollsAtFirst = 30;

#ifdef TOKENDESK_HAS_DBUS

const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher");

template <typename T>
std::unique_ptr<T, decltype(&std::free)> owned(T *reply)
{
    return {reply, &std::free};
}

/// Somebody holds _NET_SYSTEM_TRAY_S0, the selection of the system tray protocol (freedesktop.org).
/// Two short answers from the display that all drawing goes through.
bool hasEmbeddedTray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || !x11->connection())
        return false;
    constexpr char name[] = "_NET_SYSTEM_TRAY_S0";
    xcb_connection_t *display = x11->connection();
    const auto atom = owned(xcb_intern_atom_reply(
        display, xcb_intern_atom(display, 1, sizeof(name) - 1, name), nullptr));
    if (!atom || atom->atom == XCB_ATOM_NONE)
        return false;
    const auto owner = owned(xcb_get_selection_owner_reply(
        display, xcb_get_selection_owner(display, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

#else

bool hasEmbeddedTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

#endif

} // namespace

#ifdef TOKENDESK_HAS_DBUS

class TrayWatch::Bus final {
public:
    explicit Bus(TrayWatch &owner)
        : m_watcher(watcherName, QDBusConnection::sessionBus(),
                    QDBusServiceWatcher::WatchForOwnerChange)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) {
            owner.m_hasNotifierTray = false;
            return;
        }
        QObject::connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, &owner,
                         [&owner](const QString &, const QString &, const QString &newOwner) {
                             owner.m_hasNotifierTray = !newOwner.isEmpty();
                             owner.judge();
                         });
        QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
        question << watcherName;
        auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), &owner);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, &owner, [answer, &owner] {
            const QDBusPendingReply<bool> reply = *answer;
            if (!owner.m_hasNotifierTray)
                owner.m_hasNotifierTray = reply.isValid() && reply.value();
            owner.judge();
            answer->deleteLater();
        });
    }

private:
    QDBusServiceWatcher m_watcher;
};

#else

class TrayWatch::Bus final {
public:
    explicit Bus(TrayWatch &owner) { owner.m_hasNotifierTray = false; }
};

#endif

TrayWatch::TrayWatch(QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>(*this))
{
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (++m_polls == pollsAtFirst)
            m_poll.setInterval(pollLater);
        judge();
    });
    m_poll.start(pollAtFirst);
    QTimer::singleShot(0, this, &TrayWatch::judge);
}

TrayWatch::~TrayWatch() = default;

void TrayWatch::judge()
{
    if (!m_hasNotifierTray)
        return;
    const bool hasBus = *m_hasNotifierTray && m_kind != Tray::Embedded;
    const bool hasEmbedded = m_kind != Tray::StatusNotifier && !hasBus && hasEmbeddedTray();
    settleOn(hasBus ? Tray::StatusNotifier : hasEmbedded ? Tray::Embedded : Tray::None);
}

void TrayWatch::settleOn(Tray tray)
{
    if (m_kind == Tray::Unknown && tray != Tray::None)
        m_kind = tray;
    if (m_kind == Tray::StatusNotifier)
        m_poll.stop(); // the bus tells
    if (std::exchange(m_tray, tray) != tray)
        Q_EMIT changed();
}

} // namespace tokendesk
