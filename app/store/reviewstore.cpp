#include "store/reviewstore.h"

#include "store/reviewfile.h"
#include "store/serialexecutor.h"

#include <QCoroFuture>
#include <QPointer>

namespace tokendesk {

class ReviewStore::Private {
public:
    Private()
        : executor(QStringLiteral("review"))
    {
    }
    ~Private()
    {
        executor.run([this] { file.reset(); }).waitForFinished();
    }

    Result<void> open(const QString &path)
    {
        file = std::make_unique<ReviewFile>();
        return file->open(path);
    }

    std::unique_ptr<ReviewFile> file; ///< used on the executor's thread only
    SerialExecutor executor;
};

ReviewStore::ReviewStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

ReviewStore::~ReviewStore() = default;

QCoro::Task<Result<std::unique_ptr<ReviewStore>>> ReviewStore::open(QString path)
{
    auto made = std::make_unique<Private>();
    Private *worker = made.get();
    auto future = made->executor.run([worker, path] { return worker->open(path); });
    Result<void> opened = co_await future;
    if (!opened.ok())
        co_return opened.error();
    co_return std::unique_ptr<ReviewStore>(new ReviewStore(std::move(made)));
}

QCoro::Task<Result<QList<LocalNote>>> ReviewStore::notes(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->notes(connectionId); });
    Result<QList<LocalNote>> notes = co_await future;
    co_return notes;
}

QCoro::Task<Result<void>> ReviewStore::saveNotes(QString connectionId, QList<LocalNote> notes)
{
    const QPointer<ReviewStore> self(this);
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, notes] { return worker->file->saveNotes(connectionId, notes); });
    Result<void> saved = co_await future;
    if (self && saved.ok())
        Q_EMIT changed(connectionId);
    co_return saved;
}

QCoro::Task<Result<QList<KeptDecision>>> ReviewStore::decisions(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->decisions(connectionId); });
    Result<QList<KeptDecision>> decisions = co_await future;
    co_return decisions;
}

QCoro::Task<Result<void>> ReviewStore::decide(QString connectionId, QList<KeptDecision> decisions)
{
    const QPointer<ReviewStore> self(this);
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, decisions] {
        return worker->file->decide(connectionId, decisions);
    });
    Result<void> decided = co_await future;
    if (self && decided.ok())
        Q_EMIT changed(connectionId);
    co_return decided;
}

QCoro::Task<Result<QList<KeptDecision>>>
ReviewStore::takeBack(QString connectionId, QList<KeptDecision> decisions, QString by, qint64 atMs)
{
    const QPointer<ReviewStore> self(this);
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, decisions, by, atMs] {
        return worker->file->takeBack(connectionId, decisions, by, atMs);
    });
    Result<QList<KeptDecision>> before = co_await future;
    if (self && before.ok())
        Q_EMIT changed(connectionId);
    co_return before;
}

QCoro::Task<Result<QList<ReviewSummary>>> ReviewStore::reviews(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->reviews(connectionId); });
    Result<QList<ReviewSummary>> reviews = co_await future;
    co_return reviews;
}

QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> ReviewStore::review(qint64 id)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, id] { return worker->file->review(id); });
    Result<std::shared_ptr<const ReviewRecord>> review = co_await future;
    co_return review;
}

QCoro::Task<Result<qint64>> ReviewStore::saveReview(qint64 id,
                                                    std::shared_ptr<const ReviewRecord> record)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, id, record] { return worker->file->saveReview(id, *record); });
    Result<qint64> saved = co_await future;
    co_return saved;
}

QCoro::Task<Result<void>> ReviewStore::abandonReview(qint64 id)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, id] { return worker->file->abandonReview(id); });
    Result<void> abandoned = co_await future;
    co_return abandoned;
}

QCoro::Task<Result<QString>> ReviewStore::lastPack(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->lastPack(connectionId); });
    Result<QString> manifest = co_await future;
    co_return manifest;
}

QCoro::Task<Result<void>> ReviewStore::addPack(QString connectionId, QString manifestSha256,
                                               qint64 atMs)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, manifestSha256, atMs] {
        return worker->file->addPack(connectionId, manifestSha256, atMs);
    });
    Result<void> added = co_await future;
    co_return added;
}

} // namespace tokendesk
