#include "store/historystore.h"

#include "store/historyfile.h"
#include "store/serialexecutor.h"

#include <QCoroFuture>

#include <algorithm>

namespace tokendesk {

class HistoryStore::Private {
public:
    Private()
        : executor(QStringLiteral("history"))
    {
    }
    ~Private()
    {
        executor.run([this] { file.reset(); }).waitForFinished();
    }

    Result<void> open(const QString &path, int keepDays)
    {
        file = std::make_unique<HistoryFile>();
        return file->open(path, keepDays);
    }

    Result<std::shared_ptr<HistoryStep>>
    compare(const QString &connectionId, const Inventory &inventory, const HistoryLook &look)
    {
        const Result<KnownState> known = file->known(connectionId);
        if (!known.ok())
            return known.error();
        auto step = std::make_shared<HistoryStep>(compareWithKnown(known.value(), inventory, look));
        const auto isCreation = [](const HistoryEvent &event) {
            return event.kind == HistoryKind::TokenCreated;
        };
        if (step->startsAnew || std::none_of(step->events.begin(), step->events.end(), isCreation))
            return step;
        const Result<QHash<TokenId, QString>> deleted =
            file->toldAsDeleted(connectionId, step->head.sinceMs);
        if (!deleted.ok())
            return deleted.error();
        // Listed again, and not made again: its deletion is taken back when this is written. News
        // is what it is by now and was not before that.
        for (HistoryEvent &event : step->events) {
            const auto was = deleted->constFind(event.token);
            if (was == deleted->cend() || !isCreation(event) || *was == event.after
                || !look.statesRead || !inventory.token(inventory.tokenIndex(event.token)).active)
                continue;
            event.kind = HistoryKind::TokenRestored;
            event.before = *was;
        }
        std::erase_if(step->events, [&](const HistoryEvent &event) {
            const auto was = deleted->constFind(event.token);
            if (was == deleted->cend())
                return false;
            return isCreation(event)
                || (event.kind == HistoryKind::TokenRevoked && *was == event.after);
        });
        return step;
    }

    Result<LastKnown> lastKnown(const QString &connectionId, const QString &origin)
    {
        const Result<KnownState> known = file->known(connectionId);
        if (!known.ok())
            return known.error();
        return lastKnownOf(known.value(), origin);
    }

    Result<std::shared_ptr<NamesOfOthers>>
    names(const QList<std::pair<QString, QString>> &connections, const QString &exceptOrigin,
          qint64 nowMs)
    {
        auto names = std::make_shared<NamesOfOthers>();
        for (const auto &[id, name] : connections) {
            const Result<void> added = file->addNames(id, name, exceptOrigin, nowMs, *names);
            if (!added.ok())
                return added.error();
        }
        return names;
    }

    std::unique_ptr<HistoryFile> file; ///< used on the executor's thread only
    SerialExecutor executor;
};

HistoryStore::HistoryStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

HistoryStore::~HistoryStore() = default;

QCoro::Task<Result<std::unique_ptr<HistoryStore>>> HistoryStore::open(QString path, int keepDays)
{
    auto made = std::make_unique<Private>();
    Private *worker = made.get();
    auto future =
        made->executor.run([worker, path, keepDays] { return worker->open(path, keepDays); });
    Result<void> opened = co_await future;
    if (!opened.ok())
        co_return opened.error();
    co_return std::unique_ptr<HistoryStore>(new HistoryStore(std::move(made)));
}

QCoro::Task<Result<std::shared_ptr<HistoryStep>>>
HistoryStore::compare(QString connectionId, std::shared_ptr<const Inventory> inventory,
                      HistoryLook look)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connectionId, inventory, look] {
        return worker->compare(connectionId, *inventory, look);
    });
    Result<std::shared_ptr<HistoryStep>> step = co_await future;
    co_return step;
}

QCoro::Task<Result<void>> HistoryStore::write(QString connectionId,
                                              std::shared_ptr<const HistoryStep> step)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, step] { return worker->file->write(connectionId, *step); });
    Result<void> written = co_await future;
    co_return written;
}

QCoro::Task<Result<LastKnown>> HistoryStore::lastKnown(QString connectionId, QString origin)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, origin] { return worker->lastKnown(connectionId, origin); });
    Result<LastKnown> known = co_await future;
    co_return known;
}

QCoro::Task<Result<std::shared_ptr<const HistoryEvents>>> HistoryStore::events(QString connectionId,
                                                                               qint64 sinceMs)
{
    Private *worker = d.get();
    auto future = d->executor.run(
        [worker, connectionId, sinceMs] { return worker->file->events(connectionId, sinceMs); });
    Result<std::shared_ptr<const HistoryEvents>> events = co_await future;
    co_return events;
}

QCoro::Task<Result<HistoryFacts>> HistoryStore::facts(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->facts(connectionId); });
    Result<HistoryFacts> facts = co_await future;
    co_return facts;
}

QCoro::Task<Result<std::shared_ptr<NamesOfOthers>>>
HistoryStore::names(QList<std::pair<QString, QString>> connections, QString exceptOrigin,
                    qint64 nowMs)
{
    Private *worker = d.get();
    auto future = d->executor.run([worker, connections, exceptOrigin, nowMs] {
        return worker->names(connections, exceptOrigin, nowMs);
    });
    Result<std::shared_ptr<NamesOfOthers>> names = co_await future;
    co_return names;
}

QCoro::Task<Result<void>> HistoryStore::hideLists(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->hideLists(connectionId); });
    Result<void> hidden = co_await future;
    co_return hidden;
}

QCoro::Task<Result<void>> HistoryStore::forget(QString connectionId)
{
    Private *worker = d.get();
    auto future =
        d->executor.run([worker, connectionId] { return worker->file->forget(connectionId); });
    Result<void> forgotten = co_await future;
    co_return forgotten;
}

} // namespace tokendesk
