#include "models/activitymodel.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sortrows.h"
#include "domain/tooltip.h"
#include "models/activitywords.h"
#include "models/modelrole.h"
#include "workflows/worker.h"

#include <QCoroFuture>

#include <QDateTime>

#include <algorithm>

namespace tokendesk {

namespace {

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : OrderedTableModel(parent)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] { announceChange(rows()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(requeryMs);
    connect(&m_soon, &QTimer::timeout, this, &ActivityModel::countAndRequery);
}

void ActivityModel::setJournal(Journal &journal)
{
    if (m_journal)
        m_journal->disconnect(this);
    m_journal = &journal;
    connect(&journal, &Journal::recorded, this, &ActivityModel::take);
    m_minute.start();
    reload();
}

void ActivityModel::reload()
{
    m_error.reset();
    read();
}

QCoro::Task<> ActivityModel::read()
{
    const QPointer<ActivityModel> self(this);
    Result<QList<ChangeRecord>> records = co_await m_journal->all();
    if (!self)
        co_return;
    if (!records.ok()) {
        m_error = records.error();
        Q_EMIT filterChanged();
        co_return;
    }
    // Words and folding take longer than a window may stand still.
    std::vector<ChangeRecord> all(records->begin(), records->end());
    auto future = runOnWorker([all = std::move(all)]() mutable {
        auto entries = std::make_shared<Entries>();
        entries->keys.reserve(all.size());
        for (const ChangeRecord &record : all) {
            entries->keys.push_back(activityKey(record));
            entries->tally.append(record);
        }
        entries->records = std::move(all);
        return entries;
    });
    std::shared_ptr<Entries> entries = co_await future;
    if (self)
        adopt(std::move(*entries));
}

void ActivityModel::adopt(Entries entries)
{
    // What was recorded meanwhile is newer than what was read.
    const std::vector<ChangeRecord> meanwhile = std::move(m_entries.records);
    resetRows({});
    m_entries = std::move(entries);
    m_index.clear();
    for (size_t i = 0; i < m_entries.records.size(); ++i)
        m_index.insert(m_entries.records[i].id, static_cast<int>(i));
    m_loaded = true;
    for (const ChangeRecord &record : meanwhile)
        take(record);
    countAndRequery();
}

void ActivityModel::take(const ChangeRecord &record)
{
    const auto known = m_index.constFind(record.id);
    if (known == m_index.constEnd()) {
        m_index.insert(record.id, static_cast<int>(m_entries.records.size()));
        m_entries.records.push_back(record);
        m_entries.keys.push_back(activityKey(record));
        m_entries.tally.append(record);
    } else {
        const auto index = static_cast<size_t>(known.value());
        m_entries.records[index] = record;
        m_entries.keys[index] = activityKey(record);
        m_entries.tally.replace(index, record);
        announceChange({known.value()});
    }
    if (m_loaded && !m_soon.isActive())
        m_soon.start();
}

qint64 ActivityModel::nowMs() const
{
    return m_clock ? m_clock->nowMs() : QDateTime::currentMSecsSinceEpoch();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (m_search.setFilter(filter))
        requery();
}

void ActivityModel::setSearchText(const QString &text)
{
    if (m_search.setText(text))
        requery();
}

void ActivityModel::setConnectionId(const QString &id)
{
    m_connectionId = id;
    countAndRequery();
}

void ActivityModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= activityColumnCount)
        return;
    m_sortColumn = static_cast<ActivityColumn>(column);
    m_sortOrder = order;
    requery();
}

void ActivityModel::countAndRequery()
{
    m_facets = m_entries.tally.count(m_connectionId);
    requery();
}

void ActivityModel::requery()
{
    m_soon.stop();
    std::vector<int> rows =
        selectActivity(m_entries.records, m_entries.keys, filter(), m_connectionId, nowMs());
    sortRows(rows);
    setRows(std::move(rows));
    Q_EMIT filterChanged();
}

void ActivityModel::sortRows(std::vector<int> &rows) const
{
    const auto record = [this](int row) -> const ChangeRecord & {
        return m_entries.records[static_cast<size_t>(row)];
    };
    sortRowsByNumber(rows, m_sortOrder, [&](int row) { return record(row).id; });
    if (m_sortColumn != ActivityColumn::When && m_sortColumn != ActivityColumn::Id)
        sortRowsByName(rows, m_sortOrder, [&](int row) { return text(record(row), m_sortColumn); });
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumnCount;
}

const ChangeRecord *ActivityModel::recordAt(int row) const
{
    const int value = valueAt(row);
    return value < 0 ? nullptr : &m_entries.records[static_cast<size_t>(value)];
}

int ActivityModel::rowOf(ChangeId id) const
{
    const auto known = m_index.constFind(id);
    return known == m_index.constEnd() ? -1 : rowOfValue(known.value());
}

QList<ChangeRecord> ActivityModel::shown() const
{
    QList<ChangeRecord> records;
    records.reserve(rowCount());
    for (const int value : rows())
        records << m_entries.records[static_cast<size_t>(value)];
    return records;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const ChangeRecord *record = index.isValid() ? recordAt(index.row()) : nullptr;
    if (!record)
        return {};
    const auto column = static_cast<ActivityColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*record, column);
    case Qt::ToolTipRole:
        return column == ActivityColumn::When ? exactTime(Moment::at(record->askedMs()))
                                              : plainToolTip(text(*record, column));
    case ModelRole::Id:
        return record->id;
    case ModelRole::Raw:
        return column == ActivityColumn::When ? QVariant(Moment::at(record->askedMs()).toUtc())
                                              : QVariant(text(*record, column));
    case ModelRole::State:
        return static_cast<int>(record->outcome);
    default:
        return {};
    }
}

QString ActivityModel::text(const ChangeRecord &record, ActivityColumn column) const
{
    const ChangeIntent &intent = record.intent;
    switch (column) {
    case ActivityColumn::When:
        return pastTime(Moment::at(record.askedMs()), nowMs());
    case ActivityColumn::What:
        return changeText(record);
    case ActivityColumn::Target:
        return displayText(intent.targetName);
    case ActivityColumn::Account:
        return displayText(intent.accountName);
    case ActivityColumn::Change:
        return beforeAfterText(record);
    case ActivityColumn::Outcome:
        return changeOutcomeText(record.outcome);
    case ActivityColumn::Who:
        return displayText(intent.actor);
    case ActivityColumn::Deployment:
        return originText(intent);
    case ActivityColumn::Reason:
        return displayText(intent.reason);
    case ActivityColumn::Id:
        return QString::number(record.id);
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= activityColumnCount)
        return {};
    switch (static_cast<ActivityColumn>(section)) {
    case ActivityColumn::When:
        return tr("When");
    case ActivityColumn::What:
        return tr("What");
    case ActivityColumn::Target:
        return tr("Token or account");
    case ActivityColumn::Account:
        return tr("Account");
    case ActivityColumn::Change:
        return tr("Before and after");
    case ActivityColumn::Outcome:
        return tr("Outcome");
    case ActivityColumn::Who:
        return tr("Who");
    case ActivityColumn::Deployment:
        return tr("Deployment");
    case ActivityColumn::Reason:
        return tr("Reason");
    case ActivityColumn::Id:
        return tr("Entry");
    }
    return {};
}

} // namespace tokendesk
