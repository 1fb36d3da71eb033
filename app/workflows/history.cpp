#include "workflows/history.h"

#include "credentials/connectionstore.h"
#include "store/journal.h"
#include "workflows/carryout.h"
#include "workflows/ownevents.h"
#include "workflows/worker.h"

#include <QCoroFuture>

#include <algorithm>

namespace tokendesk {

namespace {

/// As many of the journal's records as are read at first; more when all of them are new.
constexpr int recordsAtFirst = 500;

} // namespace

/// As long as it lives, something is being read or written down.
class History::UnderWay final {
public:
    explicit UnderWay(History *history)
        : m_history(history)
    {
        ++history->m_underWay;
    }
    ~UnderWay()
    {
        if (!m_history || --m_history->m_underWay > 0)
            return;
        if (const auto settling = std::exchange(m_history->m_settling, nullptr))
            settling->finish();
    }
    Q_DISABLE_COPY_MOVE(UnderWay)

private:
    QPointer<History> m_history;
};

History::History(Session &session, HistoryStore &store, const ConnectionStore &connections,
                 QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_store(&store)
    , m_connections(&connections)
{
    // Not LiveInventory::replaced(): here it is also known how the load ended.
    connect(&session, &Session::refreshed, this, [this] { look(); });
    connect(&session, &Session::stateChanged, this, [this] { readFacts(); });
    readNames();
}

void History::setProblem(const Error &error)
{
    const bool isFirst = m_problem.isEmpty();
    m_problem = error.text();
    if (isFirst)
        Q_EMIT failed(m_problem);
}

qint64 History::datingOffsetMs() const
{
    return datingOffset(m_session->clockOffsetMs());
}

qint64 History::nowMs() const
{
    return m_session->inventory().nowMs() - m_session->clockOffsetMs() + datingOffsetMs();
}

HistoryLook History::lookNow() const
{
    HistoryLook look;
    look.origin = m_session->connection().origin.toString();
    look.clockOffsetMs = datingOffsetMs();
    look.atMs = m_session->refreshedLocalMs() + look.clockOffsetMs;
    look.lists = m_session->access() == Access::Full ? KnownLists::All : KnownLists::Accounts;
    look.reader = userKey(m_session->identity());
    look.allTokens = m_session->trust().allTokens;
    look.allAccounts = m_session->trust().allAccounts;
    look.oldAccounts = m_session->trust().oldAccounts;
    look.statesRead = m_session->trust().statesRead;
    look.openTokens = m_session->inventory().pendingTokens();
    look.openAccounts = m_session->inventory().pendingAccounts();
    return look;
}

QCoro::Task<> History::look()
{
    const QPointer<History> self(this);
    if (!m_session || m_session->lastError() || !m_session->hasRead()
        || m_session->refreshedAt().msecs() == m_lookedMs)
        co_return;
    if (m_session->access() == Access::None) {
        auto task = hideLists();
        co_await task;
        co_return;
    }
    m_lookAgain = true;
    if (m_isLooking)
        co_return;
    m_isLooking = true;
    const UnderWay underWay(this);
    while (std::exchange(m_lookAgain, false) && m_session) {
        const HistoryLook now = lookNow();
        const qint64 loadMs = m_session->refreshedAt().msecs();
        auto inventory = m_session->inventory().snapshot();
        bool recorded = false;
        {
            auto task = record(inventory, now);
            recorded = co_await task;
        }
        // A newer load may have left it to us.
        dropOnWorker(std::move(inventory));
        if (!self)
            co_return;
        if (!recorded)
            continue;
        m_lookedMs = loadMs;
        if (m_openedMs == 0)
            m_openedMs = now.atMs;
        Q_EMIT looked();
    }
    m_isLooking = false;
}

QCoro::Task<> History::hideLists()
{
    const QPointer<History> self(this);
    const UnderWay underWay(this);
    auto task = m_store->hideLists(m_session->connection().id);
    Result<void> hidden = co_await task;
    if (self && !hidden.ok())
        setProblem(hidden.error());
}

QCoro::Task<bool> History::record(std::shared_ptr<const Inventory> inventory, HistoryLook look)
{
    const QPointer<History> self(this);
    const QString connection = m_session->connection().id;
    auto compareTask = m_store->compare(connection, inventory, look);
    Result<std::shared_ptr<HistoryStep>> compared = co_await compareTask;
    if (!self || !m_session || !m_store)
        co_return false;
    if (!compared.ok()) {
        setProblem(compared.error());
        co_return false;
    }
    const std::shared_ptr<HistoryStep> step = compared.value();
    if (!step->events.empty()) {
        auto markTask = mark(step);
        co_await markTask;
        if (!self || !m_session || !m_store)
            co_return false;
    }
    auto writeTask = m_store->write(connection, step);
    Result<void> written = co_await writeTask;
    if (!self || !m_session || !m_store)
        co_return false;
    if (!written.ok()) {
        setProblem(written.error());
        co_return false;
    }
    count(*step);
    if (m_facts.sinceMs > 0 && !step->isNews) {
        m_facts.seenMs = look.atMs;
        co_return true;
    }
    auto factsTask = m_store->facts(connection);
    Result<HistoryFacts> facts = co_await factsTask;
    if (!self)
        co_return false;
    if (!facts.ok()) {
        setProblem(facts.error());
        co_return false;
    }
    m_facts = std::move(facts).value();
    Q_EMIT changed();
    co_return true;
}

void History::count(const HistoryStep &step)
{
    // Listed again: their deletion was none.
    for (const KnownToken &token : step.tokens)
        m_elsewhere -= m_deletedElsewhere.remove(token.id) ? 1 : 0;
    for (const HistoryEvent &event : step.events) {
        if (event.byThisProgram)
            continue;
        ++m_elsewhere;
        if (event.kind == HistoryKind::TokenDeleted)
            m_deletedElsewhere.insert(event.token);
    }
}

QCoro::Task<> History::mark(std::shared_ptr<HistoryStep> step)
{
    const QPointer<History> self(this);
    const qint64 offsetMs = datingOffsetMs();
    qint64 afterMs = step->events.front().afterMs;
    for (const HistoryEvent &event : step->events)
        afterMs = std::min(afterMs, event.afterMs);
    // Another connection may lead to the same deployment.
    const QUrl origin = m_session->connection().origin;
    QStringList ids{m_session->connection().id};
    for (const Connection &other : m_connections->connections()) {
        if (other.origin == origin && !ids.contains(other.id))
            ids << other.id;
    }
    QList<ChangeRecord> records;
    for (const QString &id : std::as_const(ids)) {
        for (int limit = recordsAtFirst;; limit *= 10) {
            auto task = m_session->journal().recent(id, limit);
            Result<QList<ChangeRecord>> read = co_await task;
            if (!self || !m_session)
                co_return;
            // Without the journal nothing is known to be ours, and it says so itself.
            if (!read.ok())
                break;
            const bool isAll = read->size() < limit
                || lastDatedMs(read->constLast(), offsetMs) < afterMs - msPerDay;
            if (!isAll)
                continue;
            records += read.value();
            break;
        }
    }
    if (!m_store)
        co_return;
    auto seenTask = m_store->events(m_session->connection().id, afterMs - latestListMs);
    Result<std::shared_ptr<const HistoryEvents>> seen = co_await seenTask;
    if (!self)
        co_return;
    const std::shared_ptr<const HistoryEvents> earlier = seen.ok() ? seen.value() : nullptr;
    auto future = runOnWorker([step, records, offsetMs, earlier] {
        markOwnEvents(step->events, records, offsetMs, earlier.get());
    });
    co_await future;
}

QCoro::Task<> History::readNames()
{
    const QPointer<History> self(this);
    const UnderWay underWay(this);
    QList<std::pair<QString, QString>> others;
    for (const Connection &other : m_connections->connections()) {
        if (other.id != m_session->connection().id)
            others << std::pair(other.id, other.name);
    }
    const QString origin = m_session->connection().origin.toString();
    auto task = m_store->names(others, origin, nowMs());
    Result<std::shared_ptr<NamesOfOthers>> names = co_await task;
    if (!self)
        co_return;
    if (!names.ok()) {
        setProblem(names.error());
        co_return;
    }
    m_names = std::move(names).value();
    Q_EMIT changed();
}

QCoro::Task<> History::readFacts()
{
    const QPointer<History> self(this);
    // Of lists that were read in this run look() reads them.
    if (!m_session || !m_session->inventory().isLoaded() || m_session->hasRead() || isReady()
        || std::exchange(m_areFactsAsked, true))
        co_return;
    auto task = m_store->facts(m_session->connection().id);
    Result<HistoryFacts> facts = co_await task;
    if (!self || isReady())
        co_return;
    if (!facts.ok()) {
        setProblem(facts.error());
        co_return;
    }
    m_facts = std::move(facts).value();
    Q_EMIT changed();
    Q_EMIT looked();
}

QCoro::Task<> History::catchUp()
{
    const QPointer<History> self(this);
    {
        auto task = look();
        co_await task;
    }
    if (self)
        co_await readNames();
}

QCoro::Task<> History::settled()
{
    if (m_underWay == 0)
        co_return;
    if (!m_settling) {
        m_settling = std::make_shared<QPromise<void>>();
        m_settling->start();
    }
    QFuture<void> end = m_settling->future();
    co_await end;
}

QCoro::Task<Result<std::shared_ptr<const HistoryEvents>>> History::eventsSince(qint64 sinceMs)
{
    if (!m_session || !m_store)
        co_return closedError();
    const QString connection = m_session->connection().id;
    auto task = m_store->events(connection, sinceMs);
    Result<std::shared_ptr<const HistoryEvents>> events = co_await task;
    co_return events;
}

void addHistory(ReviewInput &input, const HistoryFacts &facts)
{
    if (facts.sinceMs > 0)
        input.watchedSince = Moment::at(facts.sinceMs);
    // Our own time counts unless somebody has restored it since, elsewhere.
    QHash<TokenId, qint64> revoked = facts.revokedSeenAtMs;
    for (auto own = input.revokedSeenAtMs.cbegin(); own != input.revokedSeenAtMs.cend(); ++own) {
        if (!revoked.contains(own.key())
            || own.value() >= facts.restoredSeenAtMs.value(own.key(), 0))
            revoked.insert(own.key(), own.value());
    }
    input.revokedSeenAtMs = std::move(revoked);
    for (auto seen = facts.restoredSeenAtMs.cbegin(); seen != facts.restoredSeenAtMs.cend();
         ++seen) {
        qint64 &latest = input.restoredAtMs[seen.key()];
        latest = std::max(latest, seen.value());
    }
    input.tokensEndedAtMs = facts.tokensEndedAtMs;
}

} // namespace tokendesk
