// What a person is to be told of one connection, until they have read it.
#pragma once

#include "models/noticewords.h"
#include "ui/notices/desktopnotifier.h"

#include <QPointer>

namespace tokendesk {

/// GUI thread. It has a notification on the desktop, which it takes away when it goes, or stands in
/// that of another. While the window is locked nothing is named there.
class ConnectionNotice final : public QObject {
    Q_OBJECT
public:
    enum class Place {
        Held, ///< until it is told; or another's notification tells it
        Coming, ///< the desktop is asked whether it takes it
        Desktop,
        Window,
    };

    explicit ConnectionNotice(QString connectionId, QObject *parent = nullptr);
    ~ConnectionNotice() override;

    [[nodiscard]] const QString &connectionId() const { return m_connectionId; }
    [[nodiscard]] const NoticeDigest &digest() const { return m_digest; }
    /// What it was told at first: what is over may come to be due again.
    [[nodiscard]] const NoticeDigest &told() const { return m_told; }
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool isOnDesktop() const { return m_notifier.isShowing(); }
    /// The server's clock.
    [[nodiscard]] qint64 nowMs() const;

    void setName(const QString &name) { m_name = name; }
    void setLocked(bool locked);
    /// Nobody is told of it yet.
    void setDigest(NoticeDigest digest, qint64 serverNowMs);
    /// With its guests, on the desktop, in the place of what it said before. Ends in
    /// undeliverable() where there is no service that shows it. `isQuiet`: it is no news.
    void tell(bool isQuiet);
    /// `host` tells it from now on, until it is told or taken elsewhere.
    void join(ConnectionNotice *host);
    /// Those that this one tells with its own.
    [[nodiscard]] QList<ConnectionNotice *> guests() const;
    /// So much of what it was told is due still: it is where it was, and says that.
    void narrow(NoticeDigest digest);
    /// Off the desktop.
    void takeTo(Place place);
    /// As it stands on the desktop.
    [[nodiscard]] NoticeText text() const;

Q_SIGNALS:
    void showWanted();
    void laterWanted();
    /// The person has closed it.
    void dismissed();
    /// Nothing of it is on the desktop, or not any more, and nobody has closed it. `isCertain`: nor
    /// has it been there.
    void undeliverable(bool isCertain);

private:
    void followService();
    void showOnDesktop(bool isQuiet);
    /// What stands on the desktop has changed.
    void showAnew();
    void leaveHost();

    QString m_connectionId;
    QString m_name;
    NoticeDigest m_told;
    NoticeDigest m_digest; ///< of that
    qint64 m_clockOffsetMs = 0; ///< server minus this machine
    Place m_place = Place::Held;
    QPointer<ConnectionNotice> m_host;
    QList<QPointer<ConnectionNotice>> m_guests;
    bool m_comesQuietly = false; ///< to the desktop
    bool m_isLocked = false;
    bool m_isNamed = false; ///< on the desktop
    DesktopNotifier m_notifier;
};

} // namespace tokendesk
