// Looks now and then at the kept connections that are not open, for what a person is to be told.
#pragma once

#include "domain/notices/noticedigest.h"
#include "store/noticestore.h"
#include "workflows/connector.h"

#include <QCoroTask>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace tokendesk {

/// GUI thread. While a kept connection is open and unlocked, so that the keychain gives without
/// asking, it opens the others one after another, reads their lists, and lets go of each at once.
/// It changes nothing and writes nothing down but what was told; one that does not answer, or whose
/// credential is missing or refused, is looked at again the next time, without a word; one that is
/// edited meanwhile is looked at anew, one that is removed not at all.
class ConnectionWatch final : public QObject {
    Q_OBJECT
public:
    struct Pauses {
        /// After the first load of the one that is open.
        std::chrono::milliseconds first = std::chrono::minutes(1);
        /// Between two looks at the same connection.
        std::chrono::milliseconds between = std::chrono::milliseconds(digestPauseMs);
    };

    /// Both must outlive this object; `store` is loaded. Nothing happens before setRules().
    ConnectionWatch(Connector &connector, NoticeStore &store, QObject *parent = nullptr);
    ~ConnectionWatch() override;

    /// In force at once; not `isWanted`: none is looked at.
    void setRules(NoticeRules rules, bool isWanted);
    void setPauses(const Pauses &pauses);
    /// The one that is open and unlocked; null: what is under way ends at once. Only while one is
    /// followed that is kept does anything happen.
    void follow(Session *open);
    /// Of one that is not open: it comes again, with what is new, after this time.
    void putOff(const QString &connectionId, const NoticeDigest &digest,
                std::chrono::milliseconds time, qint64 serverNowMs);

Q_SIGNALS:
    /// What was found is remembered as told. Never empty; `nowMs` is the server's clock.
    void digestReady(const tokendesk::Connection &connection, const tokendesk::NoticeDigest &digest,
                     qint64 nowMs);
    /// All that were due have been looked at; what ends before all have been has no such end.
    void roundOver();
    /// It could not be written down what was told: it may be told again after a restart.
    void failed(const QString &problem);

private:
    /// The connection that is being looked at was edited or removed: that look ends.
    void followEdits();
    QCoro::Task<> keep(ToldNotices told);
    void stop();
    void begin();
    void schedule();
    [[nodiscard]] QStringList others() const;
    [[nodiscard]] qint64 dueMs(const QString &id, qint64 nowMs) const;
    QCoro::Task<> look();
    /// Those that were looked at in one round (when each was due again) are in the next one, unless
    /// something else was decided of one meanwhile.
    void beginTogether(const QHash<QString, qint64> &looked);
    QCoro::Task<> lookAt(Connection connection);
    QCoro::Task<> tell(Connection connection, NoticeInput question,
                       std::shared_ptr<const Inventory> inventory);

    Connector &m_connector;
    NoticeStore &m_store;
    NoticeRules m_rules;
    bool m_isWanted = false;
    Pauses m_pauses;
    QPointer<Session> m_open;
    std::unique_ptr<Session> m_looked; ///< the one that is being read
    std::optional<Connection> m_lookedAt; ///< as it was when that look began
    bool m_isLooking = false;
    quint64 m_run = 0; ///< what belongs to an earlier one ends
    QTimer m_timer;
    qint64 m_firstMs = 0; ///< by this machine's clock, as all below; not before
    QHash<QString, qint64> m_dueMs; ///< when each is looked at next; not there: now
};

} // namespace tokendesk
