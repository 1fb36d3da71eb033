// What was decided about one connection's findings: read, made, taken back, and of which review.
#pragma once

#include "domain/result.h"
#include "domain/review/keptdecision.h"
#include "store/reviewstore.h"
#include "workflows/reviewview.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace tokendesk {

/// What became of a decision about several findings.
struct Decided {
    int count = 0;
    QList<KeptDecision> made; ///< for ReviewDecisions::takeBack()
    QString leftOut; ///< why some were left out, for people; empty: none were
};

/// GUI thread; very many decisions are put in their places by a worker. Session and store may go
/// first: then nothing is decided any more. Once this is gone, a write under way still reaches the
/// disk and tells what became of it.
class ReviewDecisions final : public QObject {
    Q_OBJECT
public:
    ReviewDecisions(Session &session, ReviewStore &store);

    /// Takes in what the store has kept. Known afterwards.
    void takeRead(const QList<KeptDecision> &decisions);
    /// The latest finished review (0: none). Another one than at the last call has just been
    /// finished: what was decided until now is of it.
    void setLastFinished(qint64 reviewId);
    /// As decidedOfOthers() found them by the present lists.
    void setDecidedOfOthers(QHash<QString, qint64> decidedOfOthers);
    /// The latest, by the finding's key.
    [[nodiscard]] const QHash<QString, KeptDecision> &all() const { return m_all; }
    /// As ReviewView has it.
    [[nodiscard]] qint64 openReviewId() const { return m_openReviewId; }
    /// What it says of decisions and of their reviews.
    void addTo(ReviewView &view) const;

    /// Of these findings, which were found in `judged` (ReviewView); those about what does not have
    /// its ID any more are left out. An error: nothing was decided.
    QCoro::Task<Result<Decided>> decide(QList<Finding> findings,
                                        std::shared_ptr<const Inventory> judged, Decision decision);
    /// Makes the earlier decision of each of these again where that can be by `now`. As with
    /// decide(). No coroutine itself: what it is given may go when it has returned.
    QCoro::Task<Result<Decided>> confirm(const QList<Finding> &findings,
                                         const std::shared_ptr<const Inventory> &judged,
                                         const ReviewView &now);
    /// What was decided before counts again, as it was kept. An error: some were left as they are,
    /// since they cannot be taken back (ReviewView) any more; or nothing was taken back.
    QCoro::Task<Result<void>> takeBack(QList<KeptDecision> decisions);
    /// What was taken back, as it was; after the end of its review, now and by who is here. An
    /// error: some were left as they are, since they were decided anew since or are about what does
    /// not have its ID any more.
    QCoro::Task<Result<void>> decideAgain(QList<KeptDecision> decisions);

Q_SIGNALS:
    /// Decisions were made or taken back.
    void changed();
    /// One that counts again is about what had the ID before, which a judgement under way does not
    /// know; before changed().
    void broughtBackOfOthers();

private:
    [[nodiscard]] ReviewView decisionsAlone() const;
    /// By who is here, now.
    void sign(KeptDecision &decision) const;
    QCoro::Task<Result<Decided>> writeNew(QList<KeptDecision> decisions, qsizetype leftOut = 0);
    /// As they are. `leftOut`: so many besides those that are left out here.
    QCoro::Task<Result<Decided>> write(QList<KeptDecision> decisions, qsizetype leftOut = 0);
    /// Among the others; of very many a worker does it.
    QCoro::Task<> keep(QList<KeptDecision> decisions);
    QCoro::Task<> keepOnWorker(QList<KeptDecision> decisions);
    /// `before` counts in the place of what was taken back.
    void bringBack(const QList<KeptDecision> &takenBack, QList<KeptDecision> before);

    QPointer<Session> m_session;
    QPointer<ReviewStore> m_store;
    QHash<QString, KeptDecision> m_all;
    quint64 m_revision = 0; ///< counts the changes of them
    bool m_areKnown = false; ///< those of before this run are among them
    QHash<QString, qint64> m_ofOthers; ///< as of the last judgement
    std::optional<qint64> m_lastFinishedId; ///< nothing: not told yet; 0: none
    qint64 m_openReviewId = 0; ///< as ReviewView has them
    std::optional<qint64> m_lastReviewId;
};

} // namespace tokendesk
