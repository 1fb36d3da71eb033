#include "store/journal.h"

#include "store/journalfile.h"
#include "store/serialexecutor.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

#include <mutex>
#include <vector>

namespace tokendesk {

class Journal::Private {
public:
    Private()
        : executor(QStringLiteral("journal"))
    {
    }
    ~Private()
    {
        executor.run([this] { file.reset(); }).waitForFinished();
    }

    QFuture<Result<ChangeRecord>> write(JournalWrite kind, const Write &work);

    std::unique_ptr<JournalFile> file; ///< used on the executor's thread only

private:
    void flush();

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

QCoro::Task<Result<ChangeId>> Journal::begin(ChangeIntent intent)
{
    // Named first: GCC 12 destroys a temporary function twice in what is awaited.
    const Write insert = [intent](Private &worker) { return worker.file->insert(intent); };
    Result<ChangeRecord> written = co_await write(JournalWrite::Intent, insert);
    if (!written.ok())
        co_return written.error();
    co_return written->id;
}

QCoro::Task<Result<void>> Journal::finish(ChangeId id, ChangeOutcome outcome, qint64 targetId,
                                          QString detail, Handover handover)
{
    const Write work = [=](Private &worker) {
        return worker.file->finish(id, outcome, targetId, detail, handover);
    };
    Result<ChangeRecord> written = co_await write(JournalWrite::Outcome, work);
    if (!written.ok())
        co_return written.error();
    co_return Result<void>();
}

QCoro::Task<Result<void>> Journal::setHandover(ChangeId id, Handover handover, QString detail)
{
    const Write work = [=](Private &worker) {
        return worker.file->setHandover(id, handover, detail);
    };
    Result<ChangeRecord> written = co_await write(JournalWrite::Handover, work);
    if (!written.ok())
        co_return written.error();
    co_return Result<void>();
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::unsettled(QString connectionId)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId] {
        return worker->file->select(
            QStringLiteral("connection_id = ? AND (outcome IN ('pending', 'unknown') "
                           "OR handover = 'open') ORDER BY id"),
            {connectionId});
    });
    Result<QList<ChangeRecord>> records = co_await future;
    co_return records;
}

QCoro::Task<Result<QSet<qint64>>> Journal::madeByOthers(QString connectionId, ChangeKind kind,
                                                        ChangeId than)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, kind, than] {
        return worker->file->madeByOthers(connectionId, kind, than);
    });
    Result<QSet<qint64>> ids = co_await future;
    co_return ids;
}

QCoro::Task<Result<bool>> Journal::isAskedAgain(ChangeId id)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, id]() -> Result<bool> {
        const Result<QList<ChangeRecord>> found = worker->file->select(
            QStringLiteral(
                "id = ? AND outcome IN ('pending', 'unknown') AND target_id <> 0 "
                "AND kind || wanted = (SELECT later.kind || later.wanted FROM changes AS later "
                "WHERE later.connection_id = changes.connection_id AND later.id > changes.id "
                "AND later.target_id = changes.target_id AND later.outcome <> 'refused' "
                "AND (later.kind LIKE '%-token') = (changes.kind LIKE '%-token') "
                "ORDER BY later.id LIMIT 1)"),
            {id});
        if (!found.ok())
            return found.error();
        return !found->isEmpty();
    });
    Result<bool> again = co_await future;
    co_return again;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::recent(QString connectionId, int limit)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, limit] {
        return worker->file->select(QStringLiteral("connection_id = ? ORDER BY id DESC LIMIT ?"),
                                    {connectionId, limit});
    });
    Result<QList<ChangeRecord>> records = co_await future;
    co_return records;
}

QCoro::Task<Result<QList<ChangedConnection>>> Journal::connectionsTo(QString origin)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, origin] { return worker->file->connectionsTo(origin); });
    Result<QList<ChangedConnection>> connections = co_await future;
    co_return connections;
}

namespace {

Result<QList<ChangeRecord>> selectRun(JournalFile &file, const QString &run)
{
    // Said twice, so that SQLite sees that the index holds all of them.
    return file.select(QStringLiteral("run = ? AND run <> '' ORDER BY id"), {run});
}

bool changesToken(ChangeKind kind)
{
    return kind == ChangeKind::RevokeToken || kind == ChangeKind::RestoreToken
        || kind == ChangeKind::DeleteToken;
}

RunOutcomes outcomesIn(const QList<ChangeRecord> &records)
{
    RunOutcomes outcomes;
    for (const ChangeRecord &record : records) {
        const qint64 target = record.intent.targetId;
        if (record.outcome == ChangeOutcome::Pending || record.outcome == ChangeOutcome::Unknown)
            outcomes.isUnclear = true;
        if (record.outcome == ChangeOutcome::Done
            && record.intent.kind == ChangeKind::ReactivateAccount)
            outcomes.reactivated.insert(target, record.intent.targetName);
        if (record.outcome == ChangeOutcome::Done
            && record.intent.kind == ChangeKind::DeactivateAccount)
            outcomes.reactivated.remove(target);
        if (!changesToken(record.intent.kind))
            continue;
        if (record.outcome == ChangeOutcome::Done)
            outcomes.done.insert(target);
        else
            outcomes.others.insert(target, record.outcome);
    }
    for (const qint64 target : std::as_const(outcomes.done))
        outcomes.others.remove(target);
    return outcomes;
}

} // namespace

QCoro::Task<Result<QList<ChangeRecord>>> Journal::ofRun(QString run)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, run] { return selectRun(*worker->file, run); });
    Result<QList<ChangeRecord>> records = co_await future;
    co_return records;
}

QCoro::Task<Result<RunOutcomes>> Journal::outcomesOf(QString run)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, run]() -> Result<RunOutcomes> {
        const Result<QList<ChangeRecord>> records = selectRun(*worker->file, run);
        if (!records.ok())
            return records.error();
        return outcomesIn(records.value());
    });
    Result<RunOutcomes> outcomes = co_await future;
    co_return outcomes;
}

QCoro::Task<Result<QList<ChangeRecord>>> Journal::all()
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker] { return worker->file->select(QStringLiteral("TRUE ORDER BY id"), {}); });
    Result<QList<ChangeRecord>> records = co_await future;
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
