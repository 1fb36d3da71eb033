// What became different on a connection, also outside this program: looks after each load.
#pragma once

#include "store/historystore.h"
#include "workflows/session.h"

#include <QPointer>
#include <QPromise>

#include <memory>

namespace tokendesk {

class ConnectionStore;

/// GUI thread; comparing and writing is done on the store's. Looks at what the server's lists say,
/// never at a change that is still on its way. All references must outlive this object or are gone
/// for good.
class History final : public QObject {
    Q_OBJECT
public:
    /// `connections`: those whose names are looked up beside this one's.
    History(Session &session, HistoryStore &store, const ConnectionStore &connections,
            QObject *parent = nullptr);

    /// False until the first load is written down, or lists of an earlier run are shown.
    [[nodiscard]] bool isReady() const { return m_facts.sinceMs > 0; }
    /// Why something could not be read or written; empty: all was.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const HistoryFacts &facts() const { return m_facts; }
    /// Null until read. For a worker thread.
    [[nodiscard]] std::shared_ptr<const NamesOfOthers> namesOfOthers() const { return m_names; }
    /// When the first load of this session was; what was found then has happened while nobody
    /// looked. By nowMs()'s clock; before it, past all that was found.
    [[nodiscard]] qint64 openedMs() const
    {
        return m_openedMs > 0 ? m_openedMs : m_facts.seenMs + 1;
    }

    /// By the clock that loads are dated by: the server's, or this machine's where the server's is
    /// more than a day away from it.
    [[nodiscard]] qint64 nowMs() const;

    /// How many changes this session has found that were made elsewhere.
    [[nodiscard]] int elsewhereCount() const { return m_elsewhere; }

    /// Looks at the load that is there already, and reads the names: for a session that was opened
    /// before. Ends when all is known, or problem() says why not.
    QCoro::Task<> catchUp();
    /// Ends when what is being read and written down now has come to its end, well or not.
    QCoro::Task<> settled();

    /// Seen at `sinceMs` (by nowMs()'s clock) or later, newest first.
    QCoro::Task<Result<std::shared_ptr<const HistoryEvents>>> eventsSince(qint64 sinceMs);

Q_SIGNALS:
    /// A load is written down, whether or not something was different; or isReady() without one.
    void looked();
    /// Facts or names.
    void changed();
    /// The first time that something could not be read or written.
    void failed(const QString &problem);

private:
    class UnderWay;
    QCoro::Task<> look();
    /// Who is there now may see none.
    QCoro::Task<> hideLists();
    QCoro::Task<bool> record(std::shared_ptr<const Inventory> inventory, HistoryLook look);
    QCoro::Task<> mark(std::shared_ptr<HistoryStep> step);
    void count(const HistoryStep &step);
    QCoro::Task<> readNames();
    QCoro::Task<> readFacts();
    [[nodiscard]] HistoryLook lookNow() const;
    /// That clock minus this machine's, in milliseconds.
    [[nodiscard]] qint64 datingOffsetMs() const;
    void setProblem(const Error &error);

    QPointer<Session> m_session;
    QPointer<HistoryStore> m_store;
    QPointer<const ConnectionStore> m_connections;
    HistoryFacts m_facts;
    std::shared_ptr<const NamesOfOthers> m_names;
    QString m_problem;
    int m_elsewhere = 0;
    QSet<TokenId> m_deletedElsewhere; ///< are among these
    qint64 m_openedMs = 0;
    qint64 m_lookedMs = 0;
    bool m_isLooking = false;
    bool m_lookAgain = false; ///< a load came while the last one was written
    bool m_areFactsAsked = false;
    int m_underWay = 0; ///< looks and readings of names
    std::shared_ptr<QPromise<void>> m_settling; ///< for those who wait for their end
};

/// What the history knows goes to the rules; where our journal knows a time better, its own counts.
void addHistory(ReviewInput &input, const HistoryFacts &facts);

} // namespace tokendesk
