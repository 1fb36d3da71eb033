#include "workflows/reviewdecisions.h"

#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/identity.h"
#include "workflows/worker.h"

#include <QCoroFuture>

#include <utility>

namespace tokendesk {

namespace {

/// More decisions than this are put among the others by a worker.
constexpr qsizetype keptInPlace = 2'000;

using Decisions = QHash<QString, KeptDecision>;

/// What has become another one since `before` is newer than `decisions`, and stays.
Decisions joined(Decisions now, const Decisions &before, const QList<KeptDecision> &decisions)
{
    for (const KeptDecision &one : decisions) {
        if (now.value(one.finding) == before.value(one.finding))
            now.insert(one.finding, one);
    }
    return now;
}

} // namespace

ReviewDecisions::ReviewDecisions(Session &session, ReviewStore &store)
    : m_session(&session)
    , m_store(&store)
{
}

void ReviewDecisions::takeRead(const QList<KeptDecision> &decisions)
{
    for (const KeptDecision &decision : decisions)
        m_all.insert(decision.finding, decision);
    ++m_revision;
    m_areKnown = true;
}

void ReviewDecisions::setLastFinished(qint64 reviewId)
{
    // The decisions themselves are very many: those of a review are told by one number.
    const std::optional<qint64> before = std::exchange(m_lastFinishedId, reviewId);
    if (before && *before != reviewId)
        m_lastReviewId = m_openReviewId--;
    else if (!before && reviewId != 0)
        m_lastReviewId = reviewId;
}

void ReviewDecisions::setDecidedOfOthers(QHash<QString, qint64> decidedOfOthers)
{
    m_ofOthers = std::move(decidedOfOthers);
}

void ReviewDecisions::addTo(ReviewView &view) const
{
    view.decisions = m_all;
    view.areDecisionsKnown = m_areKnown;
    view.decidedOfOthers = m_ofOthers;
    view.openReviewId = m_openReviewId;
    view.lastReviewId = m_lastReviewId;
}

ReviewView ReviewDecisions::decisionsAlone() const
{
    ReviewView view;
    addTo(view);
    return view;
}

QCoro::Task<Result<Decided>> ReviewDecisions::decide(QList<Finding> findings,
                                                     std::shared_ptr<const Inventory> judged,
                                                     Decision decision)
{
    QList<KeptDecision> decisions;
    decisions.reserve(findings.size());
    for (const Finding &finding : std::as_const(findings))
        decisions << keptFor(finding, decision, *judged);
    Result<Decided> decided = co_await writeNew(decisions);
    co_return decided;
}

QCoro::Task<Result<Decided>>
ReviewDecisions::confirm(const QList<Finding> &findings,
                         const std::shared_ptr<const Inventory> &judged, const ReviewView &now)
{
    QList<KeptDecision> decisions;
    qsizetype ofOthers = 0;
    if (m_session) {
        for (const Finding &finding : findings) {
            if (!now.canConfirm(finding))
                continue;
            const KeptDecision &earlier = *now.earlierDecisionOf(finding);
            // The view knows others only as of the last judgement.
            if (isOfAnother(earlier, m_session->inventory().data()))
                ++ofOthers;
            else
                decisions << keptFor(finding, earlier, *judged);
        }
    }
    return writeNew(std::move(decisions), ofOthers);
}

void ReviewDecisions::sign(KeptDecision &decision) const
{
    decision.reviewId = m_openReviewId;
    decision.by = signatureOf(m_session->identity());
    decision.atMs = m_session->inventory().nowMs();
}

QCoro::Task<Result<Decided>> ReviewDecisions::writeNew(QList<KeptDecision> decisions,
                                                       qsizetype leftOut)
{
    if (!m_session)
        co_return closedError();
    for (KeptDecision &decision : decisions)
        sign(decision);
    Result<Decided> decided = co_await write(std::move(decisions), leftOut);
    co_return decided;
}

QCoro::Task<Result<Decided>> ReviewDecisions::write(QList<KeptDecision> decisions,
                                                    qsizetype leftOut)
{
    const QPointer<ReviewDecisions> self(this);
    if (!m_session || !m_store)
        co_return closedError();
    const Inventory &lists = m_session->inventory().data();
    leftOut += decisions.removeIf(
        [&lists](const KeptDecision &decision) { return isOfAnother(decision, lists); });
    Decided decided;
    decided.count = static_cast<int>(decisions.size());
    if (leftOut > 0)
        decided.leftOut = tr("%Ln finding(s) not decided: what has the ID now is another one, as "
                             "far as the server's list shows. Look at what is found now, and "
                             "decide that.",
                             nullptr, static_cast<int>(leftOut));
    if (leftOut > 0 && decisions.isEmpty())
        co_return refusal(decided.leftOut);
    const QString connection = m_session->connection().id;
    Result<void> written = co_await m_store->decide(connection, decisions);
    if (!written.ok())
        co_return written.error();
    decided.made = decisions;
    if (!self)
        co_return decided;
    co_await keep(decisions);
    if (!self)
        co_return decided;
    Q_EMIT changed();
    co_return decided;
}

QCoro::Task<> ReviewDecisions::keep(QList<KeptDecision> decisions)
{
    if (decisions.size() > keptInPlace) {
        co_await keepOnWorker(std::move(decisions));
        co_return;
    }
    for (const KeptDecision &one : std::as_const(decisions))
        m_all.insert(one.finding, one);
    ++m_revision;
}

QCoro::Task<> ReviewDecisions::keepOnWorker(QList<KeptDecision> decisions)
{
    const QPointer<ReviewDecisions> self(this);
    Decisions before = m_all;
    Decisions all;
    quint64 revision = 0;
    do {
        revision = m_revision;
        auto future = runOnWorker(
            [now = m_all, before, decisions] { return joined(now, before, decisions); });
        all = co_await future;
    } while (self && revision != m_revision);
    dropOnWorker(std::move(before));
    if (!self)
        co_return;
    dropOnWorker(std::exchange(m_all, std::move(all)));
    ++m_revision;
}

QCoro::Task<Result<void>> ReviewDecisions::takeBack(QList<KeptDecision> decisions)
{
    const QPointer<ReviewDecisions> self(this);
    if (!m_session || !m_store)
        co_return closedError();
    const qsizetype left = decisions.removeIf(
        [now = decisionsAlone()](const KeptDecision &one) { return !now.canTakeBack(one); });
    const Error refused =
        refusal(tr("%Ln decision(s) not taken back: they were made anew since, or belong to a "
                   "finished review. Decide anew instead.",
                   nullptr, static_cast<int>(left)));
    if (left > 0 && decisions.isEmpty())
        co_return refused;
    const QString connection = m_session->connection().id;
    const QString by = signatureOf(m_session->identity());
    const qint64 nowMs = m_session->inventory().nowMs();
    Result<QList<KeptDecision>> before =
        co_await m_store->takeBack(connection, decisions, by, nowMs);
    if (!before.ok())
        co_return before.error();
    if (self)
        bringBack(decisions, std::move(before).value());
    if (left > 0)
        co_return refused;
    co_return Result<void>();
}

void ReviewDecisions::bringBack(const QList<KeptDecision> &takenBack, QList<KeptDecision> before)
{
    ++m_revision;
    for (const KeptDecision &one : takenBack)
        m_all.remove(one.finding);
    for (KeptDecision &one : before) {
        if (one.reviewId == 0)
            one.reviewId = m_openReviewId;
        else if (one.reviewId == m_lastFinishedId && m_lastReviewId)
            one.reviewId = *m_lastReviewId;
        m_all.insert(one.finding, one);
        if (m_session && isOfAnother(one, m_session->inventory().data())) {
            m_ofOthers.insert(one.finding, one.atMs);
            Q_EMIT broughtBackOfOthers();
        }
    }
    Q_EMIT changed();
}

QCoro::Task<Result<void>> ReviewDecisions::decideAgain(QList<KeptDecision> decisions)
{
    const qsizetype left = decisions.removeIf([this](const KeptDecision &one) {
        const auto now = m_all.constFind(one.finding);
        return now != m_all.constEnd() && now->atMs >= one.atMs;
    });
    QStringList leftOut;
    if (left > 0)
        leftOut << tr("%Ln finding(s) not decided: they were decided anew since, and that stays.",
                      nullptr, static_cast<int>(left));
    if (left > 0 && decisions.isEmpty())
        co_return refusal(joinedSentences(leftOut));
    if (!m_session)
        co_return closedError();
    for (KeptDecision &decision : decisions) {
        if (decision.reviewId != m_openReviewId)
            sign(decision);
    }
    Result<Decided> decided = co_await write(std::move(decisions));
    if (!decided.ok())
        co_return decided.error();
    if (!decided->leftOut.isEmpty())
        leftOut << decided->leftOut;
    if (!leftOut.isEmpty())
        co_return refusal(joinedSentences(leftOut));
    co_return Result<void>();
}

} // namespace tokendesk
