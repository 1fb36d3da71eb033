// Reviews as pieces of work: started, left for days, finished; and the finished ones.
#pragma once

#include "store/reviewstore.h"
#include "workflows/review.h"

#include <QPointer>
#include <QSet>

#include <memory>

namespace tokendesk {

/// How far the review under way has come, counting what needs a decision by the policy.
struct ReviewProgress {
    int needed = 0; ///< now or before in this review
    int decided = 0;
    int resolved = 0; ///< not found any more, and nothing was decided

    int unknown = 0; ///< nothing was decided, and a row that it is about could not be read
    int outstanding = 0; ///< decided to rotate, revoke or delete, and not carried out; of all

    [[nodiscard]] int left() const { return needed - decided - resolved - unknown; }
    bool operator==(const ReviewProgress &) const = default;
};

/// What is new and gone against the last finished review.
struct ReviewChange {
    int added = 0;
    int gone = 0;
    int changed = 0;
};

/// GUI thread; records are made on a worker. Everything is on the disk at once: a review goes on
/// after a restart where it was left. All references must outlive this object or are gone for good.
class ReviewSessions final : public QObject {
    Q_OBJECT
public:
    ReviewSessions(Session &session, Review &review, ReviewStore &store, QObject *parent = nullptr);

    /// Reads what is kept, and gives the review the policy of the one under way. Only the first
    /// call does anything.
    void begin();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// False: the list of them could not be read, so nobody can say whether one is under way.
    [[nodiscard]] bool areListed() const { return m_areListed; }
    /// Why the reviews could not be read or the one under way not kept; empty: they were.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// As it was last written down; null: none is under way.
    [[nodiscard]] std::shared_ptr<const ReviewRecord> current() const { return m_current; }
    /// Nothing while none is under way, or it is being counted for the first time.
    [[nodiscard]] const std::optional<ReviewProgress> &progress() const { return m_progress; }
    /// Why finish() would refuse it while these are not decided.
    [[nodiscard]] static QString undecidedWords(int count);
    /// The latest finished one; null: none, or it cannot be read.
    [[nodiscard]] std::shared_ptr<const ReviewRecord> last() const { return m_last; }
    /// Finished ones, the latest first.
    [[nodiscard]] const QList<ReviewSummary> &past() const { return m_past; }
    /// Nothing before the first review is finished and the first judgement is there.
    [[nodiscard]] const std::optional<ReviewChange> &sinceLast() const { return m_sinceLast; }

    /// An error: one is under way, nothing is judged yet, or the store's words.
    QCoro::Task<Result<void>> start();
    /// With very many findings that takes a while.
    [[nodiscard]] bool isStarting() const { return m_isStarting; }
    /// Why nothing else can be done with it while it is started or finished.
    [[nodiscard]] static QString beingWrittenWords();
    /// Reads the lists once more, so that the state afterwards is the server's. An error: the lists
    /// cannot be read, or findings need a decision still; the review is under way as before then.
    QCoro::Task<Result<void>> finish();
    /// Decisions stay. Also one that cannot be read any more, which is not current() then.
    QCoro::Task<Result<void>> abandon();
    [[nodiscard]] bool canAbandon() const { return m_currentId != 0; }

    QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> record(qint64 id);
    /// Of the review under way, or, when none is, as if one started now; not written down.
    QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> recordNow();

Q_SIGNALS:
    /// Anything above.
    void changed();

private:
    QCoro::Task<> read();
    QCoro::Task<Result<void>> startNow();
    /// `isAsked`: every decision anew, as in a review that is under way.
    QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> makeRecord(bool isAsked);
    /// Of what has been judged by all that there is.
    QCoro::Task<Result<std::shared_ptr<ReviewRecord>>> recordOfJudged(bool isAsked);
    QCoro::Task<> follow();
    QCoro::Task<> compareWithLast();
    QCoro::Task<Result<void>> write(std::shared_ptr<const ReviewRecord> record);
    [[nodiscard]] std::optional<Error> refusal() const;
    /// The review, how many there are: which decisions count depends on it.
    void tellReviews();
    void adopt(std::shared_ptr<const ReviewRecord> record, qint64 id);

    QPointer<Session> m_session;
    QPointer<Review> m_review;
    QPointer<ReviewStore> m_store;
    std::shared_ptr<const ReviewRecord> m_current;
    qint64 m_currentId = 0;
    std::shared_ptr<const ReviewRecord> m_last; ///< the latest finished one
    QList<ReviewSummary> m_past;
    std::optional<ReviewProgress> m_progress;
    std::optional<ReviewChange> m_sinceLast;
    QString m_problem;
    bool m_hasBegun = false;
    bool m_isLoaded = false;
    bool m_areListed = true;
    bool m_isStarting = false;
    bool m_isBusy = false; ///< starting, finishing or abandoning
    int m_generation = 0;
    bool m_isComparing = false;
    bool m_compareAgain = false; ///< something changed meanwhile
};

} // namespace tokendesk
