// The notice centre's way to the desktop: what comes up together is told in one notice.
#include "ui/notices/noticecentre.h"

#include <algorithm>

namespace tokendesk {

ConnectionNotice *NoticeCentre::keepUnread(const Connection &connection, const NoticeDigest &digest,
                                           qint64 serverNowMs)
{
    // It may have been removed while it was looked at.
    if (connection.id != openId() && !openable(connection.id))
        return nullptr;
    ConnectionNotice *notice = noticeOf(connection);
    NoticeDigest all = joined(notice->digest(), digest);
    const auto kept = m_context.notices->setUnread(connection.id, all);
    notice->setName(connection.name);
    notice->setDigest(std::move(all), serverNowMs);
    return notice;
}

void NoticeCentre::deliver(const Connection &connection, const NoticeDigest &digest,
                           qint64 serverNowMs)
{
    ConnectionNotice *notice = keepUnread(connection, digest, serverNowMs);
    if (!notice)
        return;
    tellTogether({notice});
}

void NoticeCentre::hold(const Connection &connection, const NoticeDigest &digest,
                        qint64 serverNowMs)
{
    const ConnectionNotice *notice = keepUnread(connection, digest, serverNowMs);
    if (!notice)
        return;
    // What stands there can be closed: it is to say all of it.
    if (notice->place() == ConnectionNotice::Place::Window)
        showUnread();
    m_held << connection.id;
    if (!m_holding.isActive())
        m_holding.start();
}

void NoticeCentre::tellHeld()
{
    m_holding.stop();
    QList<ConnectionNotice *> notices;
    const QStringList ids = std::exchange(m_held, {});
    for (const QString &id : ids) {
        // It may have been read meanwhile.
        if (ConnectionNotice *notice = m_told.value(id); notice && !notices.contains(notice))
            notices << notice;
    }
    tellTogether(notices);
}

void NoticeCentre::tellTogether(const QList<ConnectionNotice *> &notices, Sound sound)
{
    QList<ConnectionNotice *> all = notices;
    for (const ConnectionNotice *notice : notices) {
        const QList<ConnectionNotice *> guests = notice->guests();
        std::copy_if(guests.begin(), guests.end(), std::back_inserter(all),
                     [&notices](ConnectionNotice *guest) { return !notices.contains(guest); });
    }
    if (all.isEmpty())
        return;
    for (const ConnectionNotice *notice : std::as_const(all))
        m_held.removeAll(notice->connectionId());
    std::stable_sort(all.begin(), all.end(), [](const auto *a, const auto *b) {
        return isDueBefore(a->digest().entries.front(), b->digest().entries.front());
    });
    const bool stoodInWindow =
        std::any_of(all.cbegin(), all.cend(), [](const ConnectionNotice *notice) {
            return notice->place() == ConnectionNotice::Place::Window;
        });
    ConnectionNotice *host = all.takeFirst();
    // Those first that tell others: these have nothing to be shown anew then.
    std::stable_partition(all.begin(), all.end(),
                          [](const auto *notice) { return notice->isOnDesktop(); });
    for (ConnectionNotice *guest : std::as_const(all))
        guest->join(host);
    host->tell(sound == Sound::Off);
    if (stoodInWindow)
        showUnread();
}

QList<ConnectionNotice *> NoticeCentre::takenOff(ConnectionNotice *notice,
                                                 ConnectionNotice::Place place)
{
    const QList<ConnectionNotice *> all = QList<ConnectionNotice *>{notice} + notice->guests();
    for (ConnectionNotice *each : all)
        each->takeTo(place);
    return all;
}

} // namespace tokendesk
