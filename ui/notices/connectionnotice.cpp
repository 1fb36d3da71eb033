#include "ui/notices/connectionnotice.h"

#include <QDateTime>

namespace tokendesk {

ConnectionNotice::ConnectionNotice(QString connectionId, QObject *parent)
    : QObject(parent)
    , m_connectionId(std::move(connectionId))
{
    connect(&m_notifier, &DesktopNotifier::stateChanged, this, &ConnectionNotice::followService);
    connect(&m_notifier, &DesktopNotifier::shown, this, [this] {
        if (m_place != Place::Desktop)
            m_notifier.close();
        else if (m_isLocked && m_isNamed)
            showOnDesktop(true);
    });
    connect(&m_notifier, &DesktopNotifier::failed, this, [this](DesktopNotifier::Failure failure) {
        if (m_place == Place::Desktop)
            Q_EMIT undeliverable(failure == DesktopNotifier::Failure::NoService);
    });
    connect(&m_notifier, &DesktopNotifier::showWanted, this, &ConnectionNotice::showWanted);
    connect(&m_notifier, &DesktopNotifier::laterWanted, this, &ConnectionNotice::laterWanted);
    connect(&m_notifier, &DesktopNotifier::closed, this, [this](bool expired) {
        // Nobody may have been there to see it.
        if (expired && m_place == Place::Desktop)
            Q_EMIT undeliverable(false);
        else
            Q_EMIT dismissed();
    });
}

ConnectionNotice::~ConnectionNotice()
{
    // What it says cannot be answered any more.
    m_notifier.close();
}

qint64 ConnectionNotice::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch() + m_clockOffsetMs;
}

NoticeText ConnectionNotice::text() const
{
    std::vector<NoticePart> parts;
    const QList<ConnectionNotice *> others = guests();
    const auto add = [&parts, isLocked = m_isLocked](const ConnectionNotice &notice) {
        const QString name = notice.m_name.isEmpty() ? tr("Connection") : notice.m_name;
        parts.push_back({isLocked ? QString() : name, &notice.m_digest, notice.nowMs()});
    };
    add(*this);
    for (const ConnectionNotice *guest : others)
        add(*guest);
    return noticeText(parts);
}

void ConnectionNotice::setDigest(NoticeDigest digest, qint64 serverNowMs)
{
    m_told = std::move(digest);
    m_digest = m_told;
    m_clockOffsetMs = serverNowMs - QDateTime::currentMSecsSinceEpoch();
}

void ConnectionNotice::tell(bool isQuiet)
{
    leaveHost();
    m_comesQuietly = isQuiet;
    m_place = Place::Coming;
    if (m_notifier.state() == DesktopNotifier::State::Present)
        followService();
    else if (m_notifier.state() == DesktopNotifier::State::Absent)
        m_notifier.look(); // some end when they have nothing to do, and come when they are called
}

void ConnectionNotice::join(ConnectionNotice *host)
{
    if (m_host == host)
        return;
    takeTo(Place::Held);
    m_host = host;
    host->m_guests << this;
}

void ConnectionNotice::leaveHost()
{
    ConnectionNotice *host = m_host;
    m_host.clear();
    if (!host)
        return;
    host->m_guests.removeOne(this);
    host->showAnew();
}

QList<ConnectionNotice *> ConnectionNotice::guests() const
{
    QList<ConnectionNotice *> there;
    for (const QPointer<ConnectionNotice> &guest : m_guests) {
        if (guest)
            there << guest;
    }
    return there;
}

void ConnectionNotice::narrow(NoticeDigest digest)
{
    m_digest = std::move(digest);
    if (m_host)
        m_host->showAnew();
    else
        showAnew();
}

void ConnectionNotice::showAnew()
{
    if (m_notifier.isShowing())
        showOnDesktop(true);
}

void ConnectionNotice::followService()
{
    const bool isThere = m_notifier.state() == DesktopNotifier::State::Present;
    if (m_place == Place::Coming && isThere) {
        m_place = Place::Desktop;
        showOnDesktop(m_comesQuietly);
    } else if ((m_place == Place::Coming || m_place == Place::Desktop) && !isThere) {
        // It went with the service, where it had one.
        const bool isCertain = m_place == Place::Coming;
        m_place = Place::Window;
        Q_EMIT undeliverable(isCertain);
    }
}

void ConnectionNotice::showOnDesktop(bool isQuiet)
{
    m_isNamed = !m_isLocked;
    const NoticeText said = text();
    m_notifier.show({said.title, said.lines, tr("Show"), tr("In two hours"), isQuiet});
}

void ConnectionNotice::setLocked(bool locked)
{
    m_isLocked = locked;
    // The names on the screen go; what they are about is still there to be seen.
    if (locked && m_isNamed && m_notifier.isShowing())
        showOnDesktop(true);
}

void ConnectionNotice::takeTo(Place place)
{
    leaveHost();
    m_place = place;
    m_notifier.close();
}

} // namespace tokendesk
