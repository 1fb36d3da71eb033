#include "models/historymodel.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sortrows.h"
#include "domain/tooltip.h"
#include "models/historywords.h"
#include "models/modelrole.h"
#include "workflows/worker.h"

#include <algorithm>

namespace tokendesk {

namespace {

/// More events than this are selected and sorted by a worker.
constexpr size_t eventsInPlace = 2'000;

/// What a column is sorted by; the rest is decided by time.
QString sortText(const HistoryEvent &event, HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::What:
        return historyKindText(event.kind);
    case HistoryColumn::Subject:
        return historySubject(event);
    case HistoryColumn::Account:
        return event.accountName;
    case HistoryColumn::Change:
        return historyChangeText(event);
    case HistoryColumn::MadeBy:
        return historyMakerText(event);
    case HistoryColumn::Seen:
        break;
    }
    return {};
}

void sortEvents(const HistoryEvents &events, HistoryColumn column, Qt::SortOrder order,
                std::vector<int> &rows)
{
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        const bool isFirst = events[static_cast<size_t>(a)].id < events[static_cast<size_t>(b)].id;
        return order == Qt::AscendingOrder ? isFirst : a != b && !isFirst;
    });
    if (column != HistoryColumn::Seen)
        sortRowsByName(rows, order,
                       [&](int row) { return sortText(events[static_cast<size_t>(row)], column); });
}

} // namespace

struct HistoryModel::Outcome {
    Question question;
    std::shared_ptr<const HistoryEvents> events;
    std::vector<int> rows;
    std::vector<int> moved; ///< for each event shown before its index now; -1: it is gone
    HistoryFacets facets;
};

HistoryModel::HistoryModel(History *history, const Clock &clock, QObject *parent)
    : OrderedTableModel(parent)
    , m_history(history)
    , m_clock(clock)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] { announceChange(rows()); });
    m_minute.start();
}

void HistoryModel::read(qint64 sinceMs)
{
    if (m_history)
        readNow(sinceMs);
}

QCoro::Task<> HistoryModel::readNow(qint64 sinceMs)
{
    const QPointer<HistoryModel> self(this);
    const quint64 asked = ++m_reads;
    m_askedSinceMs = sinceMs;
    if (isBehind())
        Q_EMIT filterChanged();
    auto task = m_history->eventsSince(sinceMs);
    Result<std::shared_ptr<const HistoryEvents>> events = co_await task;
    if (!self || asked != m_reads)
        co_return;
    if (!events.ok()) {
        m_error = events.error();
        m_askedSinceMs = m_wantedSinceMs;
        Q_EMIT filterChanged();
        co_return;
    }
    m_error.reset();
    m_wantedSinceMs = sinceMs;
    requery(events.value());
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (m_search.setFilter(filter))
        requeryFiltered();
}

void HistoryModel::setSearchText(const QString &text)
{
    if (m_search.setText(text))
        requeryFiltered();
}

void HistoryModel::requeryFiltered()
{
    requery(m_wanted);
    // Chips and text are one at every moment, also while a worker finds the rows.
    if (m_asked.isAsking())
        Q_EMIT filterChanged();
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= historyColumnCount)
        return;
    m_sortColumn = static_cast<HistoryColumn>(column);
    m_sortOrder = order;
    requery(m_wanted);
}

HistoryModel::Outcome HistoryModel::query(const HistoryEvents &shown,
                                          std::shared_ptr<const HistoryEvents> events,
                                          const Question &question, qint64 nowMs,
                                          const std::atomic_bool &isStopped)
{
    Outcome outcome;
    outcome.question = question;
    outcome.events = std::move(events);
    HistorySelection selection = selectHistory(*outcome.events, question.filter, nowMs, isStopped);
    outcome.rows = std::move(selection.rows);
    outcome.facets = std::move(selection.facets);
    if (!isStopped)
        sortEvents(*outcome.events, question.column, question.order, outcome.rows);
    QHash<qint64, int> now;
    if (!shown.empty()) {
        for (size_t i = 0; i < outcome.events->size(); ++i)
            now.insert((*outcome.events)[i].id, static_cast<int>(i));
    }
    for (const HistoryEvent &event : shown)
        outcome.moved.push_back(now.value(event.id, -1));
    return outcome;
}

void HistoryModel::requery(std::shared_ptr<const HistoryEvents> events)
{
    m_wanted = std::move(events);
    if (m_asked.isAsking() || std::max(m_wanted->size(), m_events->size()) > eventsInPlace)
        requeryOnWorker();
    else
        adopt(query(*m_events, m_wanted, question(), m_clock.nowMs(), false));
}

void HistoryModel::requeryOnWorker()
{
    const auto begin = [this](const Question &asked, const auto &stop) {
        return runOnWorker(
            [shown = m_events, events = m_wanted, asked, nowMs = m_clock.nowMs(), stop] {
                return std::make_shared<Outcome>(query(*shown, events, asked, nowMs, *stop));
            });
    };
    m_asked.ask(
        this, [this] { return question(); }, begin,
        [this](const std::shared_ptr<Outcome> &outcome) { adopt(std::move(*outcome)); });
}

void HistoryModel::adopt(Outcome outcome)
{
    if (outcome.events != m_events) {
        const auto now = [&outcome](int value) {
            return outcome.moved[static_cast<size_t>(value)];
        };
        removeRowsWhere([&now](int value) { return now(value) < 0; });
        renumber(now);
        dropOnWorker(std::exchange(m_events, std::move(outcome.events)));
        m_loaded = true;
    }
    m_answered = std::move(outcome.question);
    m_facets = std::move(outcome.facets);
    setRows(std::move(outcome.rows));
    Q_EMIT filterChanged();
}

const HistoryEvent *HistoryModel::eventAt(int row) const
{
    const int value = valueAt(row);
    return value < 0 ? nullptr : &(*m_events)[static_cast<size_t>(value)];
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : historyColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEvent *event = index.isValid() ? eventAt(index.row()) : nullptr;
    if (!event)
        return {};
    const auto column = static_cast<HistoryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*event, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == HistoryColumn::Seen ? historyWhenText(*event)
                                                          : text(*event, column));
    case ModelRole::Id:
        return event->id;
    case ModelRole::Raw:
        return column == HistoryColumn::Seen ? QVariant(Moment::at(event->seenMs).toUtc())
                                             : QVariant(text(*event, column));
    case ModelRole::State:
        return static_cast<int>(event->kind);
    default:
        return {};
    }
}

QString HistoryModel::text(const HistoryEvent &event, HistoryColumn column) const
{
    switch (column) {
    case HistoryColumn::What:
        return historyKindText(event.kind);
    case HistoryColumn::Subject:
        return displayText(historySubject(event));
    case HistoryColumn::Account:
        return displayText(event.accountName);
    case HistoryColumn::Change:
        return historyChangeText(event);
    case HistoryColumn::MadeBy:
        return historyMakerText(event);
    case HistoryColumn::Seen:
        return pastTime(Moment::at(event.seenMs), m_clock.nowMs());
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= historyColumnCount)
        return {};
    switch (static_cast<HistoryColumn>(section)) {
    case HistoryColumn::What:
        return tr("What");
    case HistoryColumn::Subject:
        return tr("Token or account");
    case HistoryColumn::Account:
        return tr("Account");
    case HistoryColumn::Change:
        return tr("Before and after");
    case HistoryColumn::MadeBy:
        return tr("Made by");
    case HistoryColumn::Seen:
        return tr("Seen");
    }
    return {};
}

} // namespace tokendesk
