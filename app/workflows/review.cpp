#include "workflows/review.h"

#include "domain/localzone.h"
#include "domain/review/foundbytoken.h"
#include "domain/review/judge.h"
#include "domain/sentence.h"
#include "workflows/carryout.h"
#include "workflows/history.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDateTime>

#include <cstdlib>

namespace tokendesk {

namespace {

/// Many changes one after the other are judged once.
constexpr int judgeAfterMs = 150;
/// As long as what depends on the time alone may be told by an older one.
constexpr qint64 sameTimeMs = 5 * msPerMinute;

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

struct Judged {
    std::shared_ptr<const std::vector<Finding>> findings;
    std::shared_ptr<const FoundByToken> found;
    QueryFacts search;
    QHash<QString, qint64> decidedOfOthers;
    QList<LocalNote> dating; ///< to be written
};

} // namespace

Review::Review(Session &session, Rotations &rotations, ReviewStore &store, Policy policy,
               QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_rotations(&rotations)
    , m_store(&store)
    , m_policy(std::move(policy))
    , m_findings(std::make_shared<std::vector<Finding>>())
    , m_judged(std::make_shared<Inventory>())
    , m_notes(session, store)
{
    connect(&m_notes, &ReviewNotes::changed, this, &Review::allChanged);
    connect(&m_notes, &ReviewNotes::changed, this, &Review::changed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(judgeAfterMs);
    connect(&m_soon, &QTimer::timeout, this, [this] { judgeNow(); });
}

void Review::setHistory(History &history)
{
    m_history = &history;
    connect(&history, &History::changed, this, &Review::allChanged);
}

void Review::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    const LiveInventory &live = m_session->inventory();
    const auto ofToken = [this, &live](int index) {
        accountChanged(live.data().accountOf(index).id);
    };
    const auto ofAccount = [this, &live](int index) {
        accountChanged(live.data().account(index).id);
    };
    connect(&live, &LiveInventory::replaced, this, &Review::allChanged);
    connect(&live, &LiveInventory::tokenChanged, this, ofToken);
    connect(&live, &LiveInventory::tokenAdded, this, ofToken);
    connect(&live, &LiveInventory::tokenAboutToBeRemoved, this, ofToken);
    connect(&live, &LiveInventory::accountChanged, this, ofAccount);
    connect(&live, &LiveInventory::accountAdded, this, ofAccount);
    for (const auto signal : {&Rotations::loaded, &Rotations::manyChanged})
        connect(m_rotations, signal, this, &Review::allChanged);
    connect(m_rotations, &Rotations::added, this, &Review::allChanged);
    connect(m_rotations, &Rotations::changed, this, &Review::allChanged);
    connect(&m_session->journal(), &Journal::recorded, this, &Review::take);
    read();
}

void Review::Extent::add(const Extent &other)
{
    all = all || other.all;
    accounts.unite(other.accounts);
}

void Review::accountChanged(AccountId account)
{
    m_toJudge.accounts.insert(account);
    m_soon.start();
}

void Review::allChanged()
{
    m_toJudge.all = true;
    m_soon.start();
}

void Review::setPolicy(Policy policy)
{
    m_policy = std::move(policy);
    m_toJudge.all = true;
    judgeNow();
}

void Review::setReviews(qint64 lastFinishedId, Moment finished, bool isUnderWay,
                        const QString &timeZone)
{
    // The decisions themselves are very many: those of a review are told by one number.
    const std::optional<qint64> before = std::exchange(m_lastFinishedId, lastFinishedId);
    if (before && *before != lastFinishedId)
        m_lastReviewId = m_openReviewId--;
    else if (!before && lastFinishedId != 0)
        m_lastReviewId = lastFinishedId;
    m_lastFinished = lastFinishedId == 0 ? Moment::null() : finished;
    m_isReviewUnderWay = isUnderWay;
    const QTimeZone zoneBefore = zone();
    m_reviewZone = QTimeZone(timeZone.toLatin1());
    m_toJudge.all = m_toJudge.all || zone() != zoneBefore;
    m_soon.start();
    if (m_isReady)
        Q_EMIT changed();
}

QCoro::Task<> Review::read()
{
    const QPointer<Review> self(this);
    const QString connection = m_session->connection().id;
    auto notesTask = m_store->notes(connection);
    auto decisionsTask = m_store->decisions(connection);
    auto endedTask = m_session->journal().endedRuns(connection, rotationRunKind);
    auto changesTask = m_session->journal().all();
    Result<QList<LocalNote>> notes = co_await notesTask;
    if (!self)
        co_return;
    Result<QList<KeptDecision>> decisions = co_await decisionsTask;
    if (!self)
        co_return;
    Result<QList<RunRecord>> ended = co_await endedTask;
    if (!self)
        co_return;
    Result<QList<ChangeRecord>> changes = co_await changesTask;
    if (!self || !m_session)
        co_return;
    if (notes.ok()) {
        co_await m_notes.takeRead(notes.value());
        if (!self || !m_session)
            co_return;
    } else {
        m_problem = notes.error().text();
    }
    m_areDecisionsKnown = decisions.ok();
    if (decisions.ok()) {
        for (const KeptDecision &decision : std::as_const(decisions.value()))
            m_decisions.insert(decision.finding, decision);
        ++m_decisionsRevision;
    } else {
        m_problem = decisions.error().text();
    }
    if (changes.ok()) {
        for (const ChangeRecord &record : std::as_const(changes.value()))
            take(record);
    } else {
        m_problem = changes.error().text();
    }
    if (!ended.ok())
        m_problem = ended.error().text();
    if (changes.ok() && ended.ok()) {
        auto successions = runOnWorker([runs = ended.value(), records = changes.value()] {
            return endedSuccessions(runs, records);
        });
        auto found = co_await successions;
        if (!self || !m_session)
            co_return;
        m_endedSuccessions = std::move(found);
    }
    m_hasRead = true;
    co_await judgeNow();
}

void Review::take(const ChangeRecord &record)
{
    if (!m_session || record.intent.connectionId != m_session->connection().id)
        return;
    m_facts.take(record, m_session->clockOffsetMs());
    if (m_hasRead) // else all is judged afterwards
        accountChanged(record.intent.accountId);
}

QTimeZone Review::zone() const
{
    return m_reviewZone.isValid() ? m_reviewZone : localZone();
}

ReviewInput Review::input(const Inventory &inventory) const
{
    ReviewInput input{inventory};
    input.nowMs = m_session->inventory().nowMs();
    input.zone = zone();
    if (m_rotations && m_rotations->isLoaded()) {
        std::vector<SuccessionFacts> successions = m_endedSuccessions;
        for (const RotationState &state : m_rotations->all()) {
            if (state.facts.successorId != 0)
                successions.push_back({state.rotation.oldToken, state.facts.successorId,
                                       state.status.end == RotationEnd::None});
        }
        input.successions = std::move(successions);
    }
    input.lastReviewFinished = m_lastFinished;
    input.ownCredentialExpires = m_session->identity().expiresAt;
    if (m_session->isClockObserved())
        input.clockOffsetMs = m_session->clockOffsetMs();
    return input;
}

ReviewFacts Review::knownFacts() const
{
    ReviewFacts facts = m_facts;
    facts.setNotes(m_notes.kept());
    if (m_notes.areKnown())
        facts.setNotesKnown();
    return facts;
}

bool Review::canJudge() const
{
    // Before there are lists nothing is said about expiry, before the notes were looked for nothing
    // about owners, and nothing where tokens may not be read: a false alarm costs trust.
    return m_hasRead && m_session && m_session->inventory().isLoaded()
        && m_session->access() == Access::Full;
}

QCoro::Task<> Review::judgeNow()
{
    const QPointer<Review> self(this);
    if (!canJudge())
        co_return;
    m_soon.stop();
    const int generation = ++m_generation;
    const auto inventory = m_session->inventory().snapshot();
    ReviewInput facts = input(*inventory);
    const Policy policy = m_policy;
    // One that is under way will not be adopted: this one looks at its part, too.
    m_underWay.add(std::exchange(m_toJudge, Extent{false, {}}));
    const bool isAgain =
        !m_underWay.all && m_judgedNowMs != 0 && std::abs(facts.nowMs - m_judgedNowMs) < sameTimeMs;
    if (isAgain)
        facts.nowMs = m_judgedNowMs;
    const qint64 judgedNowMs = facts.nowMs;
    const auto previous = isAgain ? m_findings : nullptr;
    const QSet<AccountId> accounts = m_underWay.accounts;
    const bool isRead = m_session->hasRead(); // else the lists are of an earlier time
    const HistoryFacts past = m_history ? m_history->facts() : HistoryFacts();
    const auto names = m_history ? m_history->namesOfOthers() : nullptr;
    const int notesRevision = m_notes.revision();
    auto future = runOnWorker([inventory, facts, names, policy, known = knownFacts(), past,
                               previous, accounts, isRead, decisions = m_decisions]() mutable {
        if (names) {
            facts.tokenNamesElsewhere = names->tokens;
            facts.accountNamesElsewhere = names->accounts;
        }
        known.addTo(facts);
        addHistory(facts, past);
        known.addNotesTo(facts);
        auto judged = std::make_shared<Judged>();
        judged->findings = std::make_shared<const std::vector<Finding>>(
            previous ? judgeAgain(*previous, facts, policy, accounts) : judge(facts, policy));
        judged->found = foundByToken(*judged->findings);
        known.addTo(judged->search, *inventory);
        judged->decidedOfOthers = decidedOfOthers(decisions, *inventory);
        if (isRead)
            judged->dating = datingOf(known.notes(), *inventory, Moment::at(facts.nowMs));
        return judged;
    });
    std::shared_ptr<Judged> outcome = co_await future;
    if (!self || generation != m_generation)
        co_return; // a newer one is under way
    dropOnWorker(std::exchange(m_findings, std::move(outcome->findings)));
    dropOnWorker(std::exchange(m_judged, inventory));
    dropOnWorker(std::exchange(m_found, std::move(outcome->found)));
    dropOnWorker(std::exchange(m_searchFacts, std::move(outcome->search)));
    m_decidedOfOthers = std::move(outcome->decidedOfOthers);
    m_underWay = Extent{false, {}};
    m_adopted = generation;
    if (const auto adoption = std::exchange(m_adoption, nullptr))
        adoption->finish();
    m_judgedNowMs = judgedNowMs;
    m_isReady = true;
    m_notes.writeDating(std::move(outcome->dating), notesRevision);
    Q_EMIT judged();
    Q_EMIT changed();
}

QCoro::Task<Result<void>> Review::judgeByAll()
{
    const QPointer<Review> self(this);
    if (!m_session || !m_rotations)
        co_return closedError();
    {
        auto task = m_rotations->load();
        Result<void> loaded = co_await task;
        if (!self || !m_session || !m_rotations)
            co_return closedError();
        // One that cannot be understood does not keep the others away.
        if (!loaded.ok() && !m_rotations->isLoaded())
            co_return loaded.error();
    }
    if (m_history) {
        auto task = m_history->settled();
        co_await task;
        if (!self)
            co_return closedError();
    }
    if (!canJudge())
        co_return Result<void>();
    auto task = judgeNow();
    const int ours = m_generation;
    co_await task;
    // A newer one that took its place looks at all that this one does. To begin another would take
    // that one's place in turn.
    while (self && m_adopted < ours) {
        if (!m_adoption) {
            m_adoption = std::make_shared<QPromise<void>>();
            m_adoption->start();
        }
        QFuture<void> adopted = m_adoption->future();
        co_await adopted;
    }
    if (!self || !m_session)
        co_return closedError();
    co_return Result<void>();
}

ReviewView Review::view() const
{
    ReviewView view;
    view.findings = m_findings;
    view.inventory = m_session->inventory().snapshot();
    view.judged = m_judged;
    view.decisions = m_decisions;
    view.areDecisionsKnown = m_areDecisionsKnown;
    view.decidedOfOthers = m_decidedOfOthers;
    view.openReviewId = m_openReviewId;
    view.lastReviewId = m_lastReviewId;
    view.isReviewUnderWay = m_isReviewUnderWay;
    view.nowMs = m_session->inventory().nowMs();
    view.zone = zone();
    view.today = QDateTime::fromMSecsSinceEpoch(view.nowMs, view.zone).date();
    view.policy = m_policy;
    view.facts = queryFacts();
    return view;
}

QueryFacts Review::queryFacts() const
{
    QueryFacts facts = m_searchFacts;
    facts.zone = zone();
    facts.findings = m_found;
    return facts;
}

QCoro::Task<Result<Decided>>
Review::decide(QList<Finding> findings, std::shared_ptr<const Inventory> judged, Decision decision)
{
    QList<KeptDecision> decisions;
    decisions.reserve(findings.size());
    for (const Finding &finding : std::as_const(findings))
        decisions << keptFor(finding, decision, *judged);
    Result<Decided> decided = co_await writeNew(decisions);
    co_return decided;
}

QCoro::Task<Result<Decided>> Review::confirm(QList<Finding> findings,
                                             std::shared_ptr<const Inventory> judged)
{
    QList<KeptDecision> decisions;
    qsizetype ofOthers = 0;
    if (m_session) {
        const ReviewView now = view();
        for (const Finding &finding : std::as_const(findings)) {
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
    Result<Decided> decided = co_await writeNew(decisions, ofOthers);
    co_return decided;
}

void Review::sign(KeptDecision &decision) const
{
    decision.reviewId = m_openReviewId;
    decision.by = m_session->identity().who;
    decision.atMs = m_session->inventory().nowMs();
}

QCoro::Task<Result<Decided>> Review::writeNew(QList<KeptDecision> decisions, qsizetype leftOut)
{
    if (!m_session)
        co_return closedError();
    for (KeptDecision &decision : decisions)
        sign(decision);
    Result<Decided> decided = co_await write(std::move(decisions), leftOut);
    co_return decided;
}

QCoro::Task<Result<Decided>> Review::write(QList<KeptDecision> decisions, qsizetype leftOut)
{
    const QPointer<Review> self(this);
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

QCoro::Task<> Review::keep(QList<KeptDecision> decisions)
{
    if (decisions.size() > keptInPlace) {
        co_await keepOnWorker(std::move(decisions));
        co_return;
    }
    for (const KeptDecision &one : std::as_const(decisions))
        m_decisions.insert(one.finding, one);
    ++m_decisionsRevision;
}

QCoro::Task<> Review::keepOnWorker(QList<KeptDecision> decisions)
{
    const QPointer<Review> self(this);
    Decisions before = m_decisions;
    Decisions all;
    quint64 revision = 0;
    do {
        revision = m_decisionsRevision;
        auto future = runOnWorker(
            [now = m_decisions, before, decisions] { return joined(now, before, decisions); });
        all = co_await future;
    } while (self && revision != m_decisionsRevision);
    dropOnWorker(std::move(before));
    if (!self)
        co_return;
    dropOnWorker(std::exchange(m_decisions, std::move(all)));
    ++m_decisionsRevision;
}

QCoro::Task<Result<void>> Review::takeBack(QList<KeptDecision> decisions)
{
    const QPointer<Review> self(this);
    if (!m_session || !m_store)
        co_return closedError();
    const qsizetype left = decisions.removeIf(
        [now = view()](const KeptDecision &one) { return !now.canTakeBack(one); });
    const Error refused =
        refusal(tr("%Ln decision(s) not taken back: they were made anew since, or belong to a "
                   "finished review. Decide anew instead.",
                   nullptr, static_cast<int>(left)));
    if (left > 0 && decisions.isEmpty())
        co_return refused;
    const QString connection = m_session->connection().id;
    const QString by = m_session->identity().who;
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

void Review::bringBack(const QList<KeptDecision> &takenBack, QList<KeptDecision> before)
{
    ++m_decisionsRevision;
    for (const KeptDecision &one : takenBack)
        m_decisions.remove(one.finding);
    for (KeptDecision &one : before) {
        if (one.reviewId == 0)
            one.reviewId = m_openReviewId;
        else if (one.reviewId == m_lastFinishedId && m_lastReviewId)
            one.reviewId = *m_lastReviewId;
        m_decisions.insert(one.finding, one);
        if (m_session && isOfAnother(one, m_session->inventory().data())) {
            m_decidedOfOthers.insert(one.finding, one.atMs);
            m_soon.start(); // a judgement under way does not know
        }
    }
    Q_EMIT changed();
}

QCoro::Task<Result<void>> Review::decideAgain(QList<KeptDecision> decisions)
{
    const qsizetype left = decisions.removeIf([this](const KeptDecision &one) {
        const auto now = m_decisions.constFind(one.finding);
        return now != m_decisions.constEnd() && now->atMs >= one.atMs;
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
