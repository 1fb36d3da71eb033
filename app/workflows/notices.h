// Looks at one connection's lists, rotations and credential, and says when a person is to be told.
#pragma once

#include "domain/notices/noticedigest.h"
#include "store/noticestore.h"
#include "workflows/rotations.h"

#include <QCoroTask>
#include <QTimer>

namespace tokendesk {

/// GUI thread; it composes on a worker. Looks by itself: when the lists or the rotations change,
/// and when time alone has changed something. It goes on while the session is locked, with what was
/// read before. Nothing is told before the first load is complete.
class Notices final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object. `store` is loaded.
    Notices(Session &session, Rotations &rotations, NoticeStore &store, NoticeRules rules,
            QObject *parent = nullptr);

    void setRules(NoticeRules rules);
    /// Tokens that work and expire within soonDays; -1: not known yet.
    [[nodiscard]] int soonCount() const { return m_soon; }
    [[nodiscard]] int dueCount() const;
    [[nodiscard]] Session &session() { return m_session; }
    /// The digest comes again, with what is new, after this time.
    void putOff(const NoticeDigest &digest, std::chrono::milliseconds time);

Q_SIGNALS:
    /// What was found is remembered as told. Never empty.
    void digestReady(const tokendesk::NoticeDigest &digest);
    void countsChanged();
    /// The lists were looked at; what was told before may hold no more: see stillDue().
    void looked();
    /// It could not be written down what was told: it may be told again after a restart.
    void failed(const QString &problem);

private:
    [[nodiscard]] bool hasLists() const;
    void lookSoon();
    QCoro::Task<> look();
    QCoro::Task<> keep(ToldNotices told);
    [[nodiscard]] NoticeInput input() const;
    void wakeAt(std::optional<qint64> nextMs);

    Session &m_session;
    Rotations &m_rotations;
    NoticeStore &m_store;
    NoticeRules m_rules;
    QTimer m_settle; ///< what changes together is looked at once
    QTimer m_wake;
    bool m_isLooking = false;
    int m_soon = -1;
};

} // namespace tokendesk
