#include "ui/notices/desktopnotifier.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define TOKENDESK_HAS_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <optional>
#include <utility>
#endif

namespace tokendesk {

const QString DesktopNotifier::s_actions = QStringLiteral("actions");

#ifdef TOKENDESK_HAS_DBUS

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");
const QString desktopEntry = QStringLiteral("tokendesk");
const QString defaultAction = QStringLiteral("default");
const QString showAction = QStringLiteral("show");
const QString laterAction = QStringLiteral("later");

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service, servicePath, service, QLatin1String(method));
}

} // namespace

class DesktopNotifier::Bus final {
public:
    Bus(DesktopNotifier &owner, std::chrono::milliseconds patience)
        : m_owner(owner)
        , m_patienceMs(static_cast<int>(patience.count()))
        , m_bus(QDBusConnection::sessionBus())
        , m_watcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    {
        if (!m_bus.isConnected())
            return;
        m_bus.connect(service, servicePath, service, QStringLiteral("ActionInvoked"), &m_owner,
                      SLOT(actionInvoked(quint32, QString)));
        m_bus.connect(service, servicePath, service, QStringLiteral("NotificationClosed"), &m_owner,
                      SLOT(notificationClosed(quint32, quint32)));
        QObject::connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, &m_owner,
                         [this](const QString &, const QString &, const QString &newOwner) {
                             // Another one knows nothing of what the last one showed.
                             m_owner.m_id = 0;
                             m_next.reset();
                             if (newOwner.isEmpty())
                                 m_owner.setState(State::Absent);
                             else
                                 look();
                         });
    }

    void look()
    {
        if (!m_bus.isConnected()) {
            QMetaObject::invokeMethod(
                &m_owner, [this] { m_owner.setState(State::Absent); }, Qt::QueuedConnection);
            return;
        }
        const quint64 question = ++m_questions;
        whenAnswered(call("GetCapabilities"), [this, question](const QDBusMessage &answer) {
            if (question != m_questions)
                return;
            // What it takes for markup must be known before it is given a name.
            if (answer.type() == QDBusMessage::ErrorMessage) {
                m_owner.setState(State::Absent);
                return;
            }
            m_owner.m_capabilities = answer.arguments().value(0).toStringList();
            whenAnswered(call("GetServerInformation"),
                         [this, question](const QDBusMessage &information) {
                             if (question == m_questions)
                                 take(information);
                         });
        });
    }

    ~Bus() { forgetUnderWay(); }

    void notify(const DesktopNotice &notice, const QString &body)
    {
        if (m_underWay)
            m_next = std::pair(notice, body); // it cannot take the place of one without a number
        else
            send(notice, body);
    }

    void close()
    {
        m_next.reset();
        forgetUnderWay();
        if (const quint32 id = std::exchange(m_owner.m_id, 0))
            closeOn(m_bus, id, m_patienceMs);
    }

private:
    void take(const QDBusMessage &information)
    {
        if (information.type() == QDBusMessage::ErrorMessage) {
            m_owner.setState(State::Absent);
            return;
        }
        const QVariantList parts = information.arguments(); // name, vendor, version, specification
        const QString name =
            parts.value(0).toString() + QLatin1Char(' ') + parts.value(2).toString();
        m_owner.m_serviceName = name.trimmed();
        m_owner.setState(State::Present);
    }
    void send(const DesktopNotice &notice, const QString &body)
    {
        QStringList actions;
        if (m_owner.hasActions()) {
            actions << defaultAction << notice.showWords << showAction << notice.showWords;
            if (!notice.laterWords.isEmpty())
                actions << laterAction << notice.laterWords;
        }
        QVariantMap hints{{QStringLiteral("desktop-entry"), desktopEntry}};
        if (notice.isQuiet)
            hints.insert(QStringLiteral("suppress-sound"), true);
        QDBusMessage message = call("Notify");
        message << QStringLiteral("Tokendesk") << m_owner.m_id << desktopEntry << notice.title
                << body << actions << hints << -1;
        m_underWay = std::make_shared<bool>(true);
        // Not the owner's child: what is forgotten before its answer comes still has to be taken
        // away.
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_patienceMs),
                                                    QCoreApplication::instance());
        QObject::connect(
            watcher, &QDBusPendingCallWatcher::finished, watcher,
            [this, watcher, isWanted = m_underWay, bus = m_bus, patienceMs = m_patienceMs] {
                watcher->deleteLater();
                if (*isWanted)
                    takeNotified(watcher->reply());
                else if (!watcher->isError())
                    closeOn(bus, idIn(watcher->reply()), patienceMs);
            });
    }
    void takeNotified(const QDBusMessage &answer)
    {
        m_underWay.reset();
        const bool isFailure = answer.type() == QDBusMessage::ErrorMessage;
        if (!isFailure)
            m_owner.m_id = idIn(answer);
        if (const auto next = std::exchange(m_next, std::nullopt)) {
            send(next->first, next->second);
            return;
        }
        if (!isFailure) {
            Q_EMIT m_owner.shown();
            return;
        }
        const QDBusError::ErrorType type = QDBusError(answer).type();
        const bool isUnclear = type == QDBusError::NoReply || type == QDBusError::Timeout
            || type == QDBusError::TimedOut || type == QDBusError::Disconnected;
        Q_EMIT m_owner.failed(isUnclear ? Failure::NoAnswer : Failure::NoService,
                              answer.errorMessage());
    }
    void forgetUnderWay()
    {
        if (const auto isWanted = std::exchange(m_underWay, nullptr))
            *isWanted = false;
    }
    static quint32 idIn(const QDBusMessage &answer) { return answer.arguments().value(0).toUInt(); }
    static void closeOn(QDBusConnection bus, quint32 id, int patienceMs)
    {
        QDBusMessage message = call("CloseNotification");
        message.setAutoStartService(false);
        message << id;
        bus.asyncCall(message, patienceMs);
    }
    void whenAnswered(const QDBusMessage &message, std::function<void(const QDBusMessage &)> run)
    {
        auto *watcher =
            new QDBusPendingCallWatcher(m_bus.asyncCall(message, m_patienceMs), &m_owner);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_owner,
                         [watcher, run = std::move(run)] {
                             run(watcher->reply());
                             watcher->deleteLater();
                         });
    }

    DesktopNotifier &m_owner;
    int m_patienceMs;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    quint64 m_questions = 0; ///< answers of a service that is gone are dropped
    std::shared_ptr<bool> m_underWay; ///< a Notify without its answer; false: taken back meanwhile
    std::optional<std::pair<DesktopNotice, QString>> m_next; ///< waits for that answer
};

DesktopNotifier::DesktopNotifier(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<Bus>(*this, patience))
{
    look();
}

void DesktopNotifier::look()
{
    m_bus->look();
}

void DesktopNotifier::show(const DesktopNotice &notice)
{
    m_bus->notify(notice, bodyOf(notice));
}

void DesktopNotifier::close()
{
    m_bus->close();
}

void DesktopNotifier::actionInvoked(quint32 id, const QString &action)
{
    // The signal goes to every program.
    if (m_id == 0 || id != m_id)
        return;
    if (action == laterAction)
        Q_EMIT laterWanted();
    else if (action == showAction || action == defaultAction)
        Q_EMIT showWanted();
}

#else

class DesktopNotifier::Bus final { };

DesktopNotifier::DesktopNotifier(std::chrono::milliseconds, QObject *parent)
    : QObject(parent)
    , m_state(State::Absent)
{
}

void DesktopNotifier::look()
{
    QMetaObject::invokeMethod(
        this, [this] { setState(State::Absent); }, Qt::QueuedConnection);
}

void DesktopNotifier::show(const DesktopNotice &)
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(Failure::NoService, QString()); }, Qt::QueuedConnection);
}

void DesktopNotifier::close() { }

void DesktopNotifier::actionInvoked(quint32, const QString &) { }

#endif

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::notificationClosed(quint32 id, quint32 reason)
{
    if (m_id == 0 || id != m_id)
        return;
    m_id = 0;
    constexpr quint32 expired = 1; // Desktop Notifications Specification, NotificationClosed
    Q_EMIT closed(reason == expired);
}

void DesktopNotifier::setState(State state)
{
    m_state = state;
    if (state != State::Present) {
        m_serviceName.clear();
        m_capabilities.clear();
    }
    Q_EMIT stateChanged();
}

QString DesktopNotifier::bodyOf(const DesktopNotice &notice) const
{
    // A service that takes markup takes it everywhere in the body: names are text.
    const bool isMarkup = m_capabilities.contains(QLatin1String("body-markup"));
    QStringList lines;
    for (const QString &line : notice.lines)
        lines << (isMarkup ? line.toHtmlEscaped() : line);
    return lines.join(QLatin1Char('\n'));
}

} // namespace tokendesk
