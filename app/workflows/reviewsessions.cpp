#include "workflows/reviewsessions.h"

#include "domain/review/reviewcomparison.h"
#include "workflows/carryout.h"
#include "workflows/identity.h"
#include "workflows/reviewrecording.h"
#include "workflows/worker.h"

#include <QCoroFuture>

#include <algorithm>

namespace tokendesk {

namespace {

using SharedRecord = std::shared_ptr<const ReviewRecord>;

struct Followed {
    ReviewProgress progress;
    SharedRecord record; ///< with what was found for the first time; null: nothing was
};

/// `refreshed` may have gone well, without a list that this credential may not see any more.
Error unreadable(const Result<void> &refreshed)
{
    Error failed = refreshed.ok()
        ? refusal(ReviewSessions::tr("The credential may not see the tokens any more."))
        : refreshed.error();
    failed.message = ReviewSessions::tr("The review is not finished: the lists could not be read "
                                        "once more, so the state after it is not known. %1")
                         .arg(failed.message);
    return failed;
}

Error unjudged(Error why)
{
    why.message = ReviewSessions::tr("The rotations could not be read, so it is not known which "
                                     "tokens belong together. %1")
                      .arg(why.message);
    return why;
}

/// Of the review under way; null: as if one started now.
ReviewRecord recordOf(const SharedRecord &underWay, const ReviewView &view,
                      const RecordingContext &context)
{
    return underWay ? continueRecord(*underWay, view, context) : startRecord(view, context);
}

/// Of what is found now on a ladder: the matters.
QSet<QString> laddersOf(const ReviewView &view)
{
    QSet<QString> matters;
    for (const Finding &finding : *view.findings) {
        if (ladderOf(finding.rule) != Ladder::None)
            matters.insert(matterOf(finding.rule, finding.token, {}));
    }
    return matters;
}

Followed followOnWorker(const ReviewRecord &before, const ReviewView &view,
                        const RecordingContext &context)
{
    Followed followed;
    QSet<QString> known;
    known.reserve(static_cast<qsizetype>(before.findings.size()));
    for (const RecordedFinding &finding : before.findings)
        known.insert(finding.key);
    bool hasNew = false;
    for (const Finding &finding : *view.findings) {
        hasNew = !known.remove(finding.key()) || hasNew;
        const Decision *decision = view.decisionOf(finding);
        const bool isOutstanding = decision
            && !isCarriedOut(decision->kind, stateOf(finding.token, *view.inventory, context));
        followed.progress.outstanding += isOutstanding ? 1 : 0;
        if (finding.severity < view.policy.threshold)
            continue;
        ++followed.progress.needed;
        followed.progress.decided += decision ? 1 : 0;
    }
    // What is left in `known` was found before, and is not any more, or is another step now.
    const QSet<QString> present = known.isEmpty() ? QSet<QString>() : laddersOf(view);
    for (const RecordedFinding &finding : before.findings) {
        if (!known.contains(finding.key) || present.contains(finding.matter()))
            continue;
        const RecordedFinding now = notFoundAnyMore(finding, view, context);
        followed.progress.outstanding += now.isOutstanding() ? 1 : 0;
        if (finding.severity < view.policy.threshold)
            continue;
        ++followed.progress.needed;
        int &settled = now.isUnknown ? followed.progress.unknown : followed.progress.resolved;
        const KeptDecision *decision = view.latestOf(finding.key);
        const bool isDecided = decision ? view.stillCounts(*decision)
                                        : !view.areDecisionsKnown && now.decision.has_value();
        ++(isDecided ? followed.progress.decided : settled);
    }
    if (hasNew)
        followed.record =
            std::make_shared<const ReviewRecord>(continueRecord(before, view, context));
    return followed;
}

} // namespace

ReviewSessions::ReviewSessions(Session &session, Review &review, ReviewStore &store,
                               QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_review(&review)
    , m_store(&store)
{
    connect(&review, &Review::changed, this, [this] {
        follow();
        compareWithLast();
    });
}

void ReviewSessions::begin()
{
    if (!std::exchange(m_hasBegun, true))
        read();
}

QCoro::Task<> ReviewSessions::read()
{
    const QPointer<ReviewSessions> self(this);
    const QString connection = m_session->connection().id;
    Result<QList<ReviewSummary>> reviews = co_await m_store->reviews(connection);
    if (!self || !m_store)
        co_return;
    qint64 open = 0;
    if (reviews.ok()) {
        m_past = reviews.value();
        if (!m_past.isEmpty() && m_past.constFirst().finishedAtMs == 0)
            open = m_past.takeFirst().id;
    } else {
        m_areListed = false;
        m_problem = reviews.error().text();
    }
    if (open != 0) {
        Result<SharedRecord> record = co_await m_store->review(open);
        if (!self || !m_store)
            co_return;
        m_currentId = open; // it can be abandoned, even when it cannot be read
        if (record.ok())
            adopt(record.value(), open);
        else
            m_problem = record.error().text();
    }
    if (!m_past.isEmpty()) {
        const qint64 latest = m_past.constFirst().id;
        Result<SharedRecord> record = co_await m_store->review(latest);
        if (!self)
            co_return;
        if (record.ok())
            m_last = record.value();
        else
            m_problem = record.error().text();
    }
    if (m_areListed)
        tellReviews();
    if (m_current && m_review) {
        const Result<Policy> policy = policyFromJson(m_current->policy.json.toUtf8());
        if (policy.ok())
            m_review->setPolicy(policy.value());
        else
            m_problem = policy.error().text();
    }
    m_isLoaded = true;
    Q_EMIT changed();
    follow();
    compareWithLast();
}

void ReviewSessions::tellReviews()
{
    if (!m_review)
        return;
    const bool hasPast = !m_past.isEmpty();
    m_review->setReviews(hasPast ? m_past.constFirst().id : 0,
                         hasPast ? Moment::at(m_past.constFirst().finishedAtMs) : Moment(),
                         m_currentId != 0, m_current ? m_current->timeZone : QString());
}

void ReviewSessions::adopt(SharedRecord record, qint64 id)
{
    dropOnWorker(std::exchange(m_current, std::move(record)));
    m_currentId = id;
}

QCoro::Task<> ReviewSessions::follow()
{
    const QPointer<ReviewSessions> self(this);
    if (!m_current || m_isBusy || !m_session || !m_review || !m_review->isReady())
        co_return;
    const int generation = ++m_generation;
    const SharedRecord before = m_current;
    const ReviewView view = m_review->view();
    const RecordingContext context = RecordingContext::of(*m_session);
    const bool isPresent = m_session->hasRead(); // else nothing is found by it
    auto future =
        runOnWorker([before, view, context] { return followOnWorker(*before, view, context); });
    Followed followed = co_await future;
    if (!self || generation != m_generation || m_current != before || m_isBusy)
        co_return; // a newer one is under way
    m_progress = followed.progress;
    if (followed.record && isPresent) {
        Result<void> written = co_await write(followed.record);
        if (!self)
            co_return;
        m_problem = written.ok() ? QString() : written.error().text();
    }
    Q_EMIT changed();
}

QCoro::Task<> ReviewSessions::compareWithLast()
{
    const QPointer<ReviewSessions> self(this);
    m_compareAgain = true;
    // One at a time: with very many findings it takes longer than a person takes to decide.
    if (std::exchange(m_isComparing, true))
        co_return;
    while (std::exchange(m_compareAgain, false)) {
        if (!m_last || !m_session || !m_review || !m_review->isReady())
            break;
        const SharedRecord last = m_last;
        const ReviewView view = m_review->view();
        const RecordingContext context = RecordingContext::of(*m_session);
        auto future = runOnWorker([last, current = m_current, view, context] {
            const ReviewComparison comparison =
                compareReviews(*last, recordOf(current, view, context));
            return ReviewChange{static_cast<int>(comparison.added.size()),
                                static_cast<int>(comparison.gone.size()),
                                static_cast<int>(comparison.changed.size())};
        });
        ReviewChange change = co_await future;
        if (!self)
            co_return;
        if (m_last != last)
            continue; // another one was finished, and asked for a comparison
        m_sinceLast = change;
        Q_EMIT this->changed();
    }
    m_isComparing = false;
    giveBackMemorySoon(); // the record that was compared
}

QCoro::Task<Result<void>> ReviewSessions::write(SharedRecord record)
{
    const QPointer<ReviewSessions> self(this);
    const qint64 id = m_currentId;
    Result<qint64> saved = co_await m_store->saveReview(id, record);
    if (!self)
        co_return closedError();
    if (!saved.ok())
        co_return saved.error();
    adopt(std::move(record), saved.value());
    co_return Result<void>();
}

std::optional<Error> ReviewSessions::refusal() const
{
    if (!m_session || !m_review || !m_store)
        return closedError();
    if (!m_isLoaded || !m_review->isReady())
        return tokendesk::refusal(tr("The tokens have not been judged yet. Wait until they are."));
    if (m_isBusy)
        return tokendesk::refusal(beingWrittenWords());
    return std::nullopt;
}

QCoro::Task<Result<SharedRecord>> ReviewSessions::recordNow()
{
    return makeRecord(m_currentId != 0);
}

QCoro::Task<Result<SharedRecord>> ReviewSessions::makeRecord(bool isAsked)
{
    if (const std::optional<Error> refused = refusal())
        co_return *refused;
    if (!m_session->hasRead()) {
        Error old = tokendesk::refusal(
            tr("The lists are of an earlier time: a review records what is there now."));
        old.remedy = tr("Try again when the deployment answers");
        co_return old;
    }
    const QPointer<ReviewSessions> self(this);
    Result<void> judged = co_await m_review->judgeByAll();
    if (!self || !m_session || !m_review)
        co_return closedError();
    if (!judged.ok())
        co_return unjudged(judged.error());
    Result<std::shared_ptr<ReviewRecord>> record = co_await recordOfJudged(isAsked);
    if (!record.ok())
        co_return record.error();
    co_return SharedRecord(std::move(record).value());
}

QCoro::Task<Result<std::shared_ptr<ReviewRecord>>> ReviewSessions::recordOfJudged(bool isAsked)
{
    const SharedRecord before = m_current;
    ReviewView view = m_review->view();
    view.isReviewUnderWay = isAsked;
    const RecordingContext context = RecordingContext::of(*m_session);
    auto future = runOnWorker([before, view, context] {
        return std::make_shared<ReviewRecord>(recordOf(before, view, context));
    });
    std::shared_ptr<ReviewRecord> record = co_await future;
    co_return record;
}

QCoro::Task<Result<SharedRecord>> ReviewSessions::record(qint64 id)
{
    if (!m_store)
        co_return closedError();
    if (m_last && !m_past.isEmpty() && id == m_past.constFirst().id)
        co_return SharedRecord(m_last); // one may be very large; QCoro would move it away
    Result<SharedRecord> record = co_await m_store->review(id);
    co_return record;
}

QString ReviewSessions::beingWrittenWords()
{
    return tr("The review is being written down. Wait until it is.");
}

QCoro::Task<Result<void>> ReviewSessions::start()
{
    const QPointer<ReviewSessions> self(this);
    if (m_isStarting)
        co_return tokendesk::refusal(beingWrittenWords());
    if (m_currentId != 0)
        co_return tokendesk::refusal(tr("A review is under way already. Finish or abandon it."));
    m_isStarting = true;
    Q_EMIT changed();
    Result<void> started = co_await startNow();
    if (!self)
        co_return closedError();
    m_isStarting = false;
    Q_EMIT changed();
    follow();
    co_return started;
}

QCoro::Task<Result<void>> ReviewSessions::startNow()
{
    const QPointer<ReviewSessions> self(this);
    Result<SharedRecord> record = co_await makeRecord(true);
    if (!self)
        co_return closedError();
    if (!record.ok())
        co_return record.error();
    if (m_currentId != 0 || m_isBusy)
        co_return tokendesk::refusal(tr("A review is under way already. Finish or abandon it."));
    m_isBusy = true;
    Result<void> written = co_await write(record.value());
    if (!self)
        co_return closedError();
    m_isBusy = false;
    tellReviews();
    co_return written;
}

QString ReviewSessions::undecidedWords(int count)
{
    return tr("%Ln finding(s) need a decision before the review can be finished", nullptr, count);
}

QCoro::Task<Result<void>> ReviewSessions::finish()
{
    const QPointer<ReviewSessions> self(this);
    if (!m_current)
        co_return tokendesk::refusal(tr("No review is under way."));
    if (const std::optional<Error> refused = refusal())
        co_return *refused;
    m_isBusy = true;
    Result<void> refreshed = co_await m_session->refresh();
    if (!self || !m_session || !m_review)
        co_return closedError();
    if (!refreshed.ok() || m_session->access() != Access::Full) {
        m_isBusy = false;
        co_return unreadable(refreshed);
    }
    Result<void> judged = co_await m_review->judgeByAll();
    if (!self || !m_session || !m_review)
        co_return closedError();
    if (!judged.ok()) {
        m_isBusy = false;
        co_return unjudged(judged.error());
    }
    Result<std::shared_ptr<ReviewRecord>> made = co_await recordOfJudged(true);
    if (!self || !m_session)
        co_return closedError();
    m_isBusy = false;
    if (!made.ok())
        co_return made.error();
    if (const int undecided = made.value()->inTheWay()) {
        follow();
        Error refused = tokendesk::refusal(undecidedWords(undecided));
        refused.remedy = tr("Show what is to be decided, and decide it");
        co_return refused;
    }
    made.value()->finishedAtMs = m_session->inventory().nowMs();
    made.value()->finishedBy = signatureOf(m_session->identity());
    m_isBusy = true;
    const SharedRecord finished = std::move(made).value();
    Result<void> written = co_await write(finished);
    if (!self)
        co_return closedError();
    m_isBusy = false;
    if (!written.ok())
        co_return written;
    m_past.prepend({m_currentId, finished->startedAtMs, finished->finishedAtMs, finished->startedBy,
                    finished->finishedBy, finished->policy.name,
                    static_cast<int>(finished->findings.size())});
    dropOnWorker(std::exchange(m_last, finished));
    adopt(nullptr, 0);
    m_progress.reset();
    tellReviews();
    Q_EMIT changed();
    compareWithLast();
    co_return written;
}

QCoro::Task<Result<void>> ReviewSessions::abandon()
{
    const QPointer<ReviewSessions> self(this);
    if (m_currentId == 0 || m_isBusy || !m_store)
        co_return tokendesk::refusal(tr("No review is under way."));
    m_isBusy = true;
    const qint64 id = m_currentId;
    Result<void> gone = co_await m_store->abandonReview(id);
    if (!self)
        co_return closedError();
    m_isBusy = false;
    if (!gone.ok())
        co_return gone;
    adopt(nullptr, 0);
    m_progress.reset();
    tellReviews();
    Q_EMIT changed();
    co_return gone;
}

} // namespace tokendesk
