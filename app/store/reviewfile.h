// The SQLite file behind ReviewStore: its tables, and what is asked of them.
#pragma once

#include "store/database.h"
#include "store/reviewstore.h"

class QSqlQuery;

namespace tokendesk {

/// Says what ReviewStore says, blocking. Used on one thread, made and destroyed there.
class ReviewFile final {
public:
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<QList<LocalNote>> notes(const QString &connectionId);
    [[nodiscard]] Result<void> saveNotes(const QString &connectionId,
                                         const QList<LocalNote> &notes);
    [[nodiscard]] Result<QList<KeptDecision>> decisions(const QString &connectionId);
    [[nodiscard]] Result<void> decide(const QString &connectionId,
                                      const QList<KeptDecision> &decisions);
    [[nodiscard]] Result<QList<KeptDecision>> takeBack(const QString &connectionId,
                                                       const QList<KeptDecision> &decisions,
                                                       const QString &by, qint64 atMs);
    [[nodiscard]] Result<QList<ReviewSummary>> reviews(const QString &connectionId);
    [[nodiscard]] Result<std::shared_ptr<const ReviewRecord>> review(qint64 id);
    [[nodiscard]] Result<qint64> saveReview(qint64 id, const ReviewRecord &record);
    [[nodiscard]] Result<void> abandonReview(qint64 id);
    [[nodiscard]] Result<QString> lastPack(const QString &connectionId);
    [[nodiscard]] Result<void> addPack(const QString &connectionId, const QString &manifest,
                                       qint64 atMs);

private:
    [[nodiscard]] Error error(const QString &what, const QSqlQuery &query) const;
    template <typename Work>
    Result<void> transaction(const QString &failure, Work work);

    Database m_database;
};

} // namespace tokendesk
