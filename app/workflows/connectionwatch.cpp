#include "workflows/connectionwatch.h"

#include "credentials/keychainlock.h"
#include "store/journal.h"
#include "workflows/noticequestion.h"
#include "workflows/rotations.h"
#include "workflows/rotationtimes.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDateTime>

#include <algorithm>

namespace tokendesk {

namespace {

/// What is due so soon after the first is looked at with it.
constexpr qint64 togetherMs = msPerMinute;
qint64 machineMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

struct KeptRotation {
    Rotation rotation;
    QList<ChangeRecord> changes;
};
using KeptRotations = std::vector<KeptRotation>;

/// Those that go on. An error: not every one could be read.
QCoro::Task<Result<KeptRotations>> readRotations(Journal *journal, QString connectionId)
{
    Result<QList<RunRecord>> runs = co_await journal->openRuns(connectionId);
    if (!runs.ok())
        co_return runs.error();
    KeptRotations kept;
    const QList<RunRecord> records = runs.value();
    for (const RunRecord &run : records) {
        if (run.kind != rotationRunKind)
            continue;
        Result<Rotation> rotation = rotationFromJson(run.body);
        if (!rotation.ok())
            co_return rotation.error();
        rotation->id = run.id;
        Result<QList<ChangeRecord>> changes = co_await journal->ofRun(run.id);
        if (!changes.ok())
            co_return changes.error();
        kept.push_back({std::move(rotation).value(), std::move(changes).value()});
    }
    co_return kept;
}

/// As they stand by the list and the journal; nothing is carried on and nothing written down.
void addRotations(NoticeInput &question, const KeptRotations &rotations, const Session &session)
{
    const ListTrust &trust = session.trust();
    for (const auto &[kept, changes] : rotations) {
        Rotation rotation = kept;
        // No dialog has a value of a connection that is not open.
        RotationFacts facts = rotationFacts(rotation, changes, session.inventory().data(),
                                            [](ChangeId) { return false; });
        facts.isListWhole = trust.allTokens && trust.statesRead;
        const ClockTimes now = ClockTimes::of(question.nowMs);
        facts.isSuccessorFresh = isSuccessorFresh(facts, changes, now);
        noteTimes(rotation, facts, now);
        addRotation(question, rotation, judgeRotation(rotation, facts, question.nowMs), false);
    }
}

} // namespace

ConnectionWatch::ConnectionWatch(Connector &connector, NoticeStore &store, QObject *parent)
    : QObject(parent)
    , m_connector(connector)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
    connect(&m_connector.connections(), &ConnectionStore::changed, this,
            &ConnectionWatch::followEdits);
}

ConnectionWatch::~ConnectionWatch()
{
    stop();
}

void ConnectionWatch::stop()
{
    ++m_run;
    m_timer.stop();
    m_isLooking = false;
    m_lookedAt.reset();
    m_looked.reset();
}

void ConnectionWatch::followEdits()
{
    if (m_lookedAt) {
        const Connection *now = m_connector.connections().find(m_lookedAt->id);
        if (!now || *now != *m_lookedAt) {
            m_dueMs.remove(m_lookedAt->id);
            stop();
        }
    }
    schedule();
}

void ConnectionWatch::setRules(NoticeRules rules, bool isWanted)
{
    m_rules = std::move(rules);
    m_isWanted = isWanted && m_rules.on;
    if (!m_isWanted)
        stop();
    schedule();
}

void ConnectionWatch::setPauses(const Pauses &pauses)
{
    m_pauses = pauses;
    m_firstMs = std::min(m_firstMs, machineMs() + m_pauses.first.count());
    schedule();
}

void ConnectionWatch::follow(Session *open)
{
    stop();
    if (m_open) {
        disconnect(m_open, nullptr, this, nullptr);
        // It was looked at all the time.
        if (m_open->phase() == Session::Phase::Ready)
            m_dueMs.insert(m_open->connection().id, machineMs() + m_pauses.between.count());
    }
    const bool mayBegin = open && !open->connection().runOnly && !open->isLocked();
    m_open = mayBegin ? open : nullptr;
    m_firstMs = 0;
    if (!m_open)
        return;
    connect(m_open, &Session::refreshed, this, &ConnectionWatch::begin);
    begin();
}

void ConnectionWatch::begin()
{
    if (m_firstMs != 0 || m_open->phase() != Session::Phase::Ready)
        return;
    m_firstMs = machineMs() + m_pauses.first.count();
    schedule();
}

QStringList ConnectionWatch::others() const
{
    QStringList ids;
    const QList<Connection> kept = m_connector.connections().connections();
    for (const Connection &connection : kept) {
        if (connection.id != m_open->connection().id)
            ids << connection.id;
    }
    return ids;
}

qint64 ConnectionWatch::dueMs(const QString &id, qint64 nowMs) const
{
    const qint64 due = m_dueMs.value(id, 0);
    // A clock that was put back must not keep it away.
    return due > nowMs + m_pauses.between.count() ? nowMs : due;
}

void ConnectionWatch::schedule()
{
    if (m_isLooking || !m_isWanted || !m_open || m_firstMs == 0)
        return;
    const qint64 now = machineMs();
    m_firstMs = std::min(m_firstMs, now + m_pauses.first.count());
    qint64 next = now + longestNoticeWaitMs;
    const QStringList ids = others();
    for (const QString &id : ids)
        next = std::min(next, std::max(dueMs(id, now), m_firstMs));
    const qint64 together = next + togetherMs;
    for (const QString &id : ids) {
        if (const qint64 due = dueMs(id, now); due <= together)
            next = std::max(next, due);
    }
    // Nothing could be told before.
    if (const auto quiet = quietUntil(now, m_rules.quiet, localZone()))
        next = std::min(*quiet, now + longestNoticeWaitMs);
    m_timer.start(std::chrono::milliseconds(std::max(next - now, qint64(0))));
}

QCoro::Task<> ConnectionWatch::look()
{
    const QPointer<ConnectionWatch> self(this);
    const quint64 run = m_run;
    if (!m_open)
        co_return;
    m_isLooking = true;
    QHash<QString, qint64> looked;
    const QStringList ids = others();
    for (const QString &id : ids) {
        const qint64 now = machineMs();
        const bool isQuiet = quietUntil(now, m_rules.quiet, localZone()).has_value();
        const Connection *connection = m_connector.connections().find(id);
        if (isQuiet || !connection || now < m_firstMs || now < dueMs(id, now))
            continue;
        looked.insert(id, now + m_pauses.between.count());
        m_dueMs.insert(id, looked.value(id));
        m_lookedAt = *connection;
        co_await lookAt(*connection);
        if (!self || run != m_run)
            co_return;
        m_lookedAt.reset();
    }
    m_isLooking = false;
    beginTogether(looked);
    schedule();
    Q_EMIT roundOver();
}

void ConnectionWatch::beginTogether(const QHash<QString, qint64> &looked)
{
    // By then the pause after what was told of the last is over, too.
    const qint64 next = machineMs() + m_pauses.between.count();
    for (auto each = looked.begin(); each != looked.end(); ++each) {
        if (m_dueMs.value(each.key()) == each.value())
            m_dueMs.insert(each.key(), next);
    }
}

QCoro::Task<> ConnectionWatch::lookAt(Connection connection)
{
    const QPointer<ConnectionWatch> self(this);
    const quint64 run = m_run;
    const auto isOver = [self, run] { return !self || self->m_run != run; };
    // It may have been locked since it gave the open one's: nobody is to be asked for this.
    const bool wouldAsk = co_await isKeyringLocked(connection.id, QDeadlineTimer(keyringPatience));
    if (isOver() || wouldAsk)
        co_return;
    Result<std::unique_ptr<Session>> made = co_await m_connector.sessionFor(connection);
    if (isOver() || !made.ok())
        co_return;
    m_looked = std::move(made).value();
    Result<void> opened = co_await m_looked->open();
    if (isOver())
        co_return;
    if (!opened.ok() || !canBeJudged(*m_looked)) {
        m_looked.reset();
        co_return;
    }
    const bool wantsRotations = m_rules.rotations && hasTokenLists(*m_looked);
    Result<KeptRotations> rotations = Error();
    if (wantsRotations) {
        rotations = co_await readRotations(&m_looked->journal(), connection.id);
        if (isOver())
            co_return;
    }
    NoticeInput question = noticeQuestion(*m_looked, m_rules, m_store.told());
    question.othersKnown = rotations.ok();
    if (rotations.ok())
        addRotations(question, rotations.value(), *m_looked);
    std::shared_ptr<const Inventory> inventory = m_looked->inventory().snapshot();
    // The credential goes now.
    m_looked.reset();
    co_await tell(connection, std::move(question), std::move(inventory));
}

QCoro::Task<> ConnectionWatch::tell(Connection connection, NoticeInput question,
                                    std::shared_ptr<const Inventory> inventory)
{
    const QPointer<ConnectionWatch> self(this);
    const quint64 run = m_run;
    std::shared_ptr<NoticeOutcome> outcome;
    do {
        // What was told, or put off, while this was composed counts.
        question.told = m_store.told();
        QFuture<std::shared_ptr<NoticeOutcome>> future = answerTo(question, inventory);
        outcome = co_await future;
        if (!self || run != m_run) {
            dropOnWorker(std::move(inventory));
            co_return;
        }
    } while (m_store.told() != question.told);
    dropOnWorker(std::move(inventory));

    const qint64 notBefore = outcome->told.connections.value(connection.id).notBeforeMs;
    if (notBefore > question.nowMs) {
        qint64 &due = m_dueMs[connection.id];
        due = std::min(due, machineMs() + notBefore - question.nowMs);
    }
    if (outcome->told != question.told) {
        Result<void> written = co_await m_store.write(outcome->told);
        if (!self)
            co_return;
        if (!written.ok())
            Q_EMIT failed(written.error().text());
    }
    // It counts as told from here on: by the name that it has now, if it is still kept.
    const Connection *now = m_connector.connections().find(connection.id);
    if (now && !outcome->digest.isEmpty())
        Q_EMIT digestReady(*now, outcome->digest, question.nowMs);
}

QCoro::Task<> ConnectionWatch::keep(ToldNotices told)
{
    const QPointer<ConnectionWatch> self(this);
    Result<void> written = co_await m_store.write(std::move(told));
    if (self && !written.ok())
        Q_EMIT failed(written.error().text());
}

void ConnectionWatch::putOff(const QString &connectionId, const NoticeDigest &digest,
                             std::chrono::milliseconds time, qint64 serverNowMs)
{
    keep(tokendesk::putOff(m_store.told(), connectionId, digest, serverNowMs + time.count()));
    m_dueMs.insert(connectionId, machineMs() + time.count());
    schedule();
}

} // namespace tokendesk
