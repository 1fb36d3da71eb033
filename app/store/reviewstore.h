// Notes, decisions and records of the security review, in a SQLite file of their own.
#pragma once

#include "domain/result.h"
#include "domain/review/decision.h"
#include "domain/review/localnote.h"
#include "domain/review/reviewrecord.h"

#include <QCoroTask>
#include <QObject>
#include <memory>

namespace tokendesk {

/// A review in a list of reviews; its findings are read when they are asked for.
struct ReviewSummary {
    qint64 id = 0;
    qint64 startedAtMs = 0; ///< since 1970 UTC, the server's clock
    qint64 finishedAtMs = 0; ///< 0: not finished
    QString startedBy;
    QString finishedBy;
    QString policyName;
    int findings = 0;

    bool operator==(const ReviewSummary &) const = default;
};

/// GUI thread; the database is used on a thread of its own, calls are carried out in order. A
/// write is on the disk (synchronous=FULL) when its task ends. One process at a time holds it.
/// Never a secret in it.
class ReviewStore final : public QObject {
    Q_OBJECT
public:
    /// Makes the file (mode 0600) and its folder (0700) when they are not there; refuses a newer
    /// one, a damaged one and one that another process holds.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<ReviewStore>>> open(QString path);
    /// Waits for the writes under way.
    ~ReviewStore() override;

    /// Also those about what had an ID before (KeptNotes).
    QCoro::Task<Result<QList<LocalNote>>> notes(QString connectionId);
    /// All of them or none, each in the place of the one about what was made at the same time. An
    /// empty note is forgotten.
    QCoro::Task<Result<void>> saveNotes(QString connectionId, QList<LocalNote> notes);

    /// The latest one for each finding that was not taken back.
    QCoro::Task<Result<QList<KeptDecision>>> decisions(QString connectionId);
    /// All of them or none; of no finished review, whatever they say.
    QCoro::Task<Result<void>> decide(QString connectionId, QList<KeptDecision> decisions);
    /// Each must be what decisions() gives, and of no finished review; all of them or none. They
    /// stay on record, with who took them back and when. Returns what counts in their place.
    QCoro::Task<Result<QList<KeptDecision>>>
    takeBack(QString connectionId, QList<KeptDecision> decisions, QString by, qint64 atMs);

    /// Of this connection, the latest first.
    QCoro::Task<Result<QList<ReviewSummary>>> reviews(QString connectionId);
    /// Read and decoded on the store's thread; large.
    QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> review(qint64 id);
    /// A new one with id 0, else in the place of that one; its id. A connection has at most one
    /// that is not finished, and one that is finished cannot be written again: the decisions since
    /// the one before are of this one then.
    QCoro::Task<Result<qint64>> saveReview(qint64 id, std::shared_ptr<const ReviewRecord> record);
    /// One that is not finished; its decisions stay.
    QCoro::Task<Result<void>> abandonReview(qint64 id);

    /// The SHA-256 of the last evidence pack's manifest of this connection; empty: none yet.
    QCoro::Task<Result<QString>> lastPack(QString connectionId);
    QCoro::Task<Result<void>> addPack(QString connectionId, QString manifestSha256, qint64 atMs);

Q_SIGNALS:
    /// Notes or decisions of this connection are on the disk as they were given.
    void changed(const QString &connectionId);

private:
    class Private;
    explicit ReviewStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace tokendesk
