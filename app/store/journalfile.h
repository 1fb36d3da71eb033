// The journal's file: its rows, and the chain that seals them.
#pragma once

#include "domain/result.h"
#include "store/changerecord.h"
#include "store/database.h"
#include "store/hashchain.h"
#include "store/latewrites.h"

#include <functional>
#include <optional>

class QSqlQuery;

namespace tokendesk {

/// What is said of a write that failed.
enum class JournalWrite { Intent, Outcome, Handover };
[[nodiscard]] QString notWrittenWords(JournalWrite write);

/// All on one thread, the one that opens it. Each write is one transaction, or a part of a batch.
class JournalFile final {
public:
    Result<void> open(const QString &path);
    /// `kept`: the head as it was kept elsewhere. What this object wrote without a key, it vouches
    /// for; what others did meanwhile is never sealed as if it were ours.
    Result<void> seal(const QByteArray &key, const std::optional<ChainHead> &kept = {});
    /// Vouches for all that is there.
    Result<void> acceptPresent();

    /// Writes made by `work` reach the disk together: one sync for all. Each can fail alone; when
    /// this fails none of them was written, and the error's words are for none of them.
    Result<void> batch(const std::function<void()> &work);
    /// `clockOffsetMs`: server minus this machine.
    Result<ChangeRecord> insert(const ChangeIntent &intent,
                                std::optional<qint64> clockOffsetMs = {});
    /// `known` has an outcome.
    Result<ChangeRecord> finish(ChangeId id, const LateWrite &known);
    Result<ChangeRecord> setHandover(ChangeId id, Handover handover, const QString &detail);
    /// `condition`: the SQL after WHERE, with its values.
    Result<QList<ChangeRecord>> select(const QString &condition, const QVariantList &values);

    Result<QList<ChangedConnection>> connectionsTo(const QString &origin);

    Result<void> saveRun(const RunRecord &run);
    /// All of them or none.
    Result<void> saveRuns(const QList<RunRecord> &runs);
    Result<QList<RunRecord>> openRuns(const QString &connectionId);
    Result<QList<RunRecord>> endedRuns(const QString &connectionId, const QString &kind);
    Result<QList<RunRecord>> allRuns(const QString &connectionId, const QString &kind);

    [[nodiscard]] const ChainHead &head() const { return m_head; }
    Result<bool> holds(const ChainHead &head);
    Result<ChainCheck> verify(const std::optional<ChainHead> &known);

private:
    Result<void> writeRun(const RunRecord &run);
    template <typename Work>
    Result<ChangeRecord> transaction(const QString &failure, Work work);
    Result<ChangeRecord> update(JournalWrite write, ChangeId id, const QString &assignments,
                                QVariantList values);
    Result<QList<RunRecord>> selectRuns(const QString &condition, const QVariantList &values);
    /// Seals the row as it is now.
    bool append(ChangeId id, QSqlQuery &query);
    bool appendEntry(ChangeId id, const QByteArray &row, QSqlQuery &query);
    bool startWrite();
    bool endWrite();
    void undoWrite();
    /// An entry that vouches for these.
    Result<void> vouch(const QList<ChainRange> &ranges);
    /// What was kept before anybody vouched for anything.
    Result<QList<ChainRange>> keptBefore(const std::optional<ChainHead> &kept);
    Result<void> adoptOldRows();
    Result<void> readHead();

    Database m_database;
    QByteArray m_key;
    ChainHead m_head;
    QList<ChainRange> m_keyless; ///< written by this object without a key
    bool m_inBatch = false;
};

} // namespace tokendesk
