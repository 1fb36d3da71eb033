#include "store/journal.h"

#include "store/journalfile.h"
#include "store/journalqueries.h"
#include "store/latewrites.h"
#include "store/serialexecutor.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QPointer>
#include <QPromise>

#include <mutex>
#include <vector>

namespace tokendesk {

namespace {

Result<ChangeRecord> writeTo(JournalFile &file, ChangeId id, const LateWrite &known)
{
    return known.outcome ? file.finish(id, known)
                         : file.setHandover(id, known.handover, known.detail);
}

bool isWritten(JournalFile &file, ChangeId id, const LateWrite &known)
{
    const Result<QList<ChangeRecord>> found = file.select(QStringLiteral("id = ?"), {id});
    if (!found.ok() || found->isEmpty())
        return false;
    const LateWrite onDisk = LateWrite::of(found->constFirst());
    return onDisk.followedBy(known) == onDisk;
}

bool isSettled(const ChangeRecord &record)
{
    return isDecided(record.outcome) && record.handover != Handover::Open;
}

} // namespace

class Journal::Private {
public:
    Private()
        : executor(QStringLiteral("journal"))
    {
    }
    ~Private()
    {
        executor
            .run([this] {
                writeAll();
                file.reset();
            })
            .waitForFinished();
    }

    QFuture<Result<ChangeRecord>> write(JournalWrite kind, const Write &work);

    std::unique_ptr<JournalFile> file; ///< used on the executor's thread only
    LateWrites late; ///< of the GUI thread

private:
    void flush();
    /// At the end, when nobody is told any more which of them were refused.
    void writeAll();

    struct Waiting {
        JournalWrite kind;
        Write work;
        QPromise<Result<ChangeRecord>> promise;
    };
    std::mutex m_lock;
    std::vector<Waiting> m_waiting; ///< for the next sync of the disk

public:
    SerialExecutor executor;
};

/// What comes while the disk is busy goes there together: a sync takes longer than all else.
QFuture<Result<ChangeRecord>> Journal::Private::write(JournalWrite kind, const Write &work)
{
    Waiting waiting{kind, work, {}};
    waiting.promise.start();
    QFuture<Result<ChangeRecord>> future = waiting.promise.future();
    bool isFirst = false;
    {
        const std::lock_guard lock(m_lock);
        isFirst = m_waiting.empty();
        m_waiting.push_back(std::move(waiting));
    }
    if (isFirst)
        executor.run([this] { flush(); });
    return future;
}

void Journal::Private::flush()
{
    std::vector<Waiting> batch;
    {
        const std::lock_guard lock(m_lock);
        batch.swap(m_waiting);
    }
    std::vector<Result<ChangeRecord>> results;
    const Result<void> written = file->batch([&] {
        for (const Waiting &waiting : batch)
            results.push_back(waiting.work(*this));
    });
    results.resize(batch.size(), Error());
    for (size_t i = 0; i < batch.size(); ++i) {
        if (!written.ok()) {
            Error error = written.error();
            error.message = notWrittenWords(batch[i].kind);
            results[i] = error;
        }
        batch[i].promise.addResult(results[i]);
        batch[i].promise.finish();
    }
}

void Journal::Private::writeAll()
{
    for (auto it = late.all().cbegin(); it != late.all().cend(); ++it) {
        if (!isWritten(*file, it.key(), it.value()))
            static_cast<void>(writeTo(*file, it.key(), it.value()));
    }
}

Journal::Journal(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Journal::~Journal() = default;

QCoro::Task<Result<std::unique_ptr<Journal>>> Journal::open(QString path)
{
    auto data = std::make_unique<Private>();
    Private *worker = data.get();
    auto future = data->executor.run([worker, path] {
        worker->file = std::make_unique<JournalFile>();
        return worker->file->open(path);
    });
    Result<void> opened = co_await future;
    if (!opened.ok())
        co_return opened.error();
    co_return std::unique_ptr<Journal>(new Journal(std::move(data)));
}

QCoro::Task<Result<ChangeRecord>> Journal::write(JournalWrite kind, Write work)
{
    const QPointer<Journal> self(this);
    auto future = d->write(kind, work);
    Result<ChangeRecord> written = co_await future;
    if (self && written.ok())
        Q_EMIT recorded(written.value());
    co_return written;
}

QCoro::Task<Result<ChangeId>> Journal::begin(ChangeIntent intent,
                                             std::optional<qint64> clockOffsetMs)
{
    // Named first: GCC 12 destroys a temporary function twice in what is awaited.
    const Write insert = [intent, clockOffsetMs](Private &worker) {
        return worker.file->insert(intent, clockOffsetMs);
    };
    Result<ChangeRecord> written = co_await write(JournalWrite::Intent, insert);
    if (!written.ok())
        co_return written.error();
    co_return written->id;
}

QCoro::Task<Result<void>> Journal::finish(ChangeId id, ChangeOutcome outcome, qint64 targetId,
                                          QString detail, Handover handover,
                                          std::optional<qint64> clockOffsetMs)
{
    LateWrite news;
    news.outcome = outcome;
    if (outcome != ChangeOutcome::Pending) {
        news.atMs = QDateTime::currentMSecsSinceEpoch();
        news.clockOffsetMs = clockOffsetMs;
    }
    news.targetId = targetId;
    news.detail = detail;
    news.handover = handover;
    Result<void> written = co_await writeKnown(id, news);
    co_return written;
}

QCoro::Task<Result<void>> Journal::setHandover(ChangeId id, Handover handover, QString detail)
{
    LateWrite news;
    news.detail = detail;
    news.handover = handover;
    Result<void> written = co_await writeKnown(id, news);
    co_return written;
}

QCoro::Task<Result<void>> Journal::writeKnown(ChangeId id, LateWrite news)
{
    const QPointer<Journal> self(this);
    const JournalWrite kind = news.outcome ? JournalWrite::Outcome : JournalWrite::Handover;
    const std::optional<LateWrite> before = d->late.find(id);
    const LateWrite known = d->late.add(id, news);
    const bool isNews = before != known;
    const Write work = [id, known](Private &worker) { return writeTo(*worker.file, id, known); };
    Result<ChangeRecord> written = co_await write(kind, work);
    if (!self && written.ok())
        co_return Result<void>();
    if (!self)
        co_return written.error();
    const bool wasLate = lateProblem().has_value();
    if (written.ok())
        d->late.remove(id, known);
    else
        d->late.refuse(id, written.error());
    if (wasLate || !written.ok())
        Q_EMIT lateChanged();
    if (written.ok())
        co_return Result<void>();
    const Error error = written.error();
    if (isNews)
        co_await tellLate(id);
    co_return error;
}

QCoro::Task<> Journal::tellLate(ChangeId id)
{
    const QPointer<Journal> self(this);
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, id] { return worker->file->select(QStringLiteral("id = ?"), {id}); });
    Result<QList<ChangeRecord>> records = co_await future;
    if (!self || !records.ok() || records->isEmpty())
        co_return;
    d->late.applyTo(records.value());
    Q_EMIT recorded(records->constFirst());
}

QCoro::Task<> Journal::writeLate()
{
    std::vector<QCoro::Task<Result<void>>> writes;
    const QHash<ChangeId, LateWrite> refused = d->late.refused();
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        writes.push_back(writeKnown(it.key(), it.value()));
    for (QCoro::Task<Result<void>> &task : writes) {
        Result<void> written = co_await task;
        Q_UNUSED(written) // it waits on, and lateProblem() says why
    }
}

std::optional<Error> Journal::lateProblem() const
{
    return d->late.problem();
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::unsettled(QString connectionId)
{
    const QPointer<Journal> self(this);
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId] {
        return worker->file->select(
            QStringLiteral("connection_id = ? AND (outcome IN ('pending', 'unknown') "
                           "OR handover = 'open') ORDER BY id"),
            {connectionId});
    });
    Result<QList<ChangeRecord>> records = co_await future;
    if (self && records.ok()) {
        d->late.applyTo(records.value());
        records->removeIf(isSettled);
    }
    co_return records;
}

QCoro::Task<Result<QSet<qint64>>> Journal::madeByOthers(QString connectionId, ChangeKind kind,
                                                        ChangeId than)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, late = d->late, connectionId, kind, than] {
        return idsMade(*worker->file, late, connectionId, kind, than);
    });
    Result<QSet<qint64>> ids = co_await future;
    co_return ids;
}

QCoro::Task<Result<bool>> Journal::isAskedAgain(ChangeId id)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, late = d->late, id] { return isOpenAndAskedAgain(*worker->file, late, id); });
    Result<bool> again = co_await future;
    co_return again;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::recent(QString connectionId, int limit)
{
    const QPointer<Journal> self(this);
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, limit] {
        return worker->file->select(QStringLiteral("connection_id = ? ORDER BY id DESC LIMIT ?"),
                                    {connectionId, limit});
    });
    Result<QList<ChangeRecord>> records = co_await future;
    if (self && records.ok())
        d->late.applyTo(records.value());
    co_return records;
}

QCoro::Task<Result<QList<ChangedConnection>>> Journal::connectionsTo(QString origin)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, origin] { return worker->file->connectionsTo(origin); });
    Result<QList<ChangedConnection>> connections = co_await future;
    co_return connections;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::ofRun(QString run)
{
    const QPointer<Journal> self(this);
    Private *worker = d.get();
    auto future = d->executor.run([worker, run] { return selectRun(*worker->file, run); });
    Result<QList<ChangeRecord>> records = co_await future;
    if (self && records.ok())
        d->late.applyTo(records.value());
    co_return records;
}

QCoro::Task<Result<RunOutcomes>> Journal::outcomesOf(QString run)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, run, late = d->late] { return outcomesOfRun(*worker->file, late, run); });
    Result<RunOutcomes> outcomes = co_await future;
    co_return outcomes;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::all()
{
    const QPointer<Journal> self(this);
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker] { return worker->file->select(QStringLiteral("TRUE ORDER BY id"), {}); });
    Result<QList<ChangeRecord>> records = co_await future;
    if (self && records.ok())
        d->late.applyTo(records.value());
    co_return records;
}

QCoro::Task<Result<void>> Journal::saveRun(RunRecord run)
{
    const QPointer<Journal> self(this);
    Private *worker = d.get();
    auto future = d->executor.run([worker, run] { return worker->file->saveRun(run); });
    Result<void> saved = co_await future;
    if (self && saved.ok())
        Q_EMIT runSaved(run);
    co_return saved;
}

QCoro::Task<Result<void>> Journal::saveRuns(QList<RunRecord> runs)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, runs] { return worker->file->saveRuns(runs); });
    Result<void> saved = co_await future;
    co_return saved;
}

QCoro::Task<Result<QList<RunRecord>>> Journal::openRuns(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->openRuns(connectionId); });
    Result<QList<RunRecord>> runs = co_await future;
    co_return runs;
}

QCoro::Task<Result<QList<RunRecord>>> Journal::endedRuns(QString connectionId, QString kind)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, kind] { return worker->file->endedRuns(connectionId, kind); });
    Result<QList<RunRecord>> runs = co_await future;
    co_return runs;
}

QCoro::Task<Result<QList<RunRecord>>> Journal::allRuns(QString connectionId, QString kind)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, kind] { return worker->file->allRuns(connectionId, kind); });
    Result<QList<RunRecord>> runs = co_await future;
    co_return runs;
}

QCoro::Task<Result<void>> Journal::seal(QByteArray key, std::optional<ChainHead> kept)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, key, kept] { return worker->file->seal(key, kept); });
    Result<void> sealed = co_await future;
    co_return sealed;
}

QCoro::Task<Result<void>> Journal::acceptPresent()
{
    Private *worker = d.get();
    auto future = d->executor.run([worker] { return worker->file->acceptPresent(); });
    Result<void> accepted = co_await future;
    co_return accepted;
}

QCoro::Task<Result<ChainHead>> Journal::head()
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker] { return Result<ChainHead>(ChainHead(worker->file->head())); });
    Result<ChainHead> head = co_await future;
    co_return head;
}

QCoro::Task<Result<bool>> Journal::holds(ChainHead head)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, head] { return worker->file->holds(head); });
    Result<bool> held = co_await future;
    co_return held;
}

QCoro::Task<Result<ChainCheck>> Journal::verify(std::optional<ChainHead> known)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, known] { return worker->file->verify(known); });
    Result<ChainCheck> check = co_await future;
    co_return check;
}

} // namespace tokendesk
