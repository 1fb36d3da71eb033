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
    , m_decisions(session, store)
    , m_notes(session, store)
{
    connect(&m_decisions, &ReviewDecisions::changed, this, &Review::changed);
    connect(&m_decisions, &ReviewDecisions::broughtBackOfOthers, this, [this] { m_soon.start(); });
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
    m_decisions.setLastFinished(lastFinishedId);
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
        notRead(notes.error());
    }
    if (decisions.ok())
        m_decisions.takeRead(decisions.value());
    else
        notRead(decisions.error());
    if (changes.ok()) {
        for (const ChangeRecord &record : std::as_const(changes.value()))
            take(record);
    } else {
        notRead(changes.error());
    }
    if (!ended.ok())
        notRead(ended.error());
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

void Review::notRead(const Error &error)
{
    if (!m_problems.contains(error.text()))
        m_problems << error.text();
}

QString Review::problem() const
{
    return joinedSentences(m_problems);
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
    auto future =
        runOnWorker([inventory, facts, names, policy, known = knownFacts(), past, previous,
                     accounts, isRead, decisions = m_decisions.all()]() mutable {
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
    m_decisions.setDecidedOfOthers(std::move(outcome->decidedOfOthers));
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
    m_decisions.addTo(view);
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

} // namespace tokendesk
