#include "models/activitymodel.h"

#include "domain/collation.h"
#include "domain/duration.h"
#include "domain/inventory.h"
#include "domain/names.h"
#include "domain/recordquery.h"
#include "models/activitywords.h"
#include "models/modelrole.h"

#include <QDateTime>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int minuteMs = 60'000;

ActivityFilter::Status statusOf(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return ActivityFilter::Status::Done;
    case ChangeOutcome::Refused:
        return ActivityFilter::Status::Refused;
    case ChangeOutcome::Pending:
    case ChangeOutcome::Unknown:
        break;
    }
    return ActivityFilter::Status::Unclear;
}

/// All that a search looks in, folded.
std::string searchKey(const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    const QStringList parts{intent.targetName,
                            intent.accountName,
                            intent.actor,
                            intent.origin,
                            intent.reason,
                            record.detail,
                            changeKindText(intent.kind),
                            beforeAfterText(intent),
                            QString::number(intent.targetId),
                            QString::number(record.id)};
    return foldedKey(parts.join(QLatin1Char(' ')));
}

} // namespace

bool ActivityFilter::isEmpty() const
{
    return text.isEmpty() && status == Status::Any && kinds.isEmpty() && people.isEmpty();
}

ActivityModel::ActivityModel(QObject *parent)
    : OrderedTableModel(parent)
{
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] { announceChange(rows()); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(requeryMs);
    connect(&m_soon, &QTimer::timeout, this, &ActivityModel::requery);
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
    // What was recorded meanwhile is newer than what was read.
    const std::vector<ChangeRecord> meanwhile = std::move(m_records);
    resetRows({});
    m_records.assign(records->begin(), records->end());
    m_index.clear();
    for (size_t i = 0; i < m_records.size(); ++i)
        m_index.insert(m_records[i].id, static_cast<int>(i));
    m_loaded = true;
    for (const ChangeRecord &record : meanwhile)
        take(record);
    requery();
}

void ActivityModel::take(const ChangeRecord &record)
{
    const auto known = m_index.constFind(record.id);
    if (known == m_index.constEnd()) {
        m_index.insert(record.id, static_cast<int>(m_records.size()));
        m_records.push_back(record);
    } else {
        m_records[static_cast<size_t>(known.value())] = record;
        announceChange({known.value()});
    }
    if (m_loaded && !m_soon.isActive())
        m_soon.start();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    requery();
}

void ActivityModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= activityColumnCount)
        return;
    m_sortColumn = static_cast<ActivityColumn>(column);
    m_sortOrder = order;
    requery();
}

void ActivityModel::requery()
{
    m_soon.stop();
    const RecordQuery query(m_filter.text);
    std::vector<int> rows;
    m_facets = {};
    for (size_t i = 0; i < m_records.size(); ++i) {
        const ChangeRecord &record = m_records[i];
        const ChangeIntent &intent = record.intent;
        if (!m_filter.connectionId.isEmpty() && intent.connectionId != m_filter.connectionId)
            continue;
        const ActivityFilter::Status status = statusOf(record.outcome);
        const QString kind = changeKindWord(intent.kind);
        ++m_facets.total;
        m_facets.done += status == ActivityFilter::Status::Done ? 1 : 0;
        m_facets.refused += status == ActivityFilter::Status::Refused ? 1 : 0;
        m_facets.unclear += status == ActivityFilter::Status::Unclear ? 1 : 0;
        ++m_facets.kinds[kind];
        ++m_facets.people[intent.actor];
        if (m_filter.status != ActivityFilter::Status::Any && m_filter.status != status)
            continue;
        if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(kind))
            continue;
        if (!m_filter.people.isEmpty() && !m_filter.people.contains(intent.actor))
            continue;
        if (!query.matches({[&record] { return searchKey(record); }, intent.targetName,
                            intent.targetId, intent.accountName, intent.accountId}))
            continue;
        rows.push_back(static_cast<int>(i));
    }
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return m_sortOrder == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
    setRows(std::move(rows));
    Q_EMIT filterChanged();
}

bool ActivityModel::comesBefore(int a, int b) const
{
    const ChangeRecord &first = m_records[static_cast<size_t>(a)];
    const ChangeRecord &second = m_records[static_cast<size_t>(b)];
    int order = 0;
    switch (m_sortColumn) {
    case ActivityColumn::When:
    case ActivityColumn::Id:
        break;
    case ActivityColumn::What:
    case ActivityColumn::Target:
    case ActivityColumn::Account:
    case ActivityColumn::Change:
    case ActivityColumn::Outcome:
    case ActivityColumn::Who:
    case ActivityColumn::Deployment:
    case ActivityColumn::Reason:
        order = compareNames(text(first, m_sortColumn), text(second, m_sortColumn));
        break;
    }
    return order == 0 ? first.id < second.id : order < 0;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : activityColumnCount;
}

const ChangeRecord *ActivityModel::recordAt(int row) const
{
    const int value = valueAt(row);
    return value < 0 ? nullptr : &m_records[static_cast<size_t>(value)];
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
        records << m_records[static_cast<size_t>(value)];
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
        return column == ActivityColumn::When ? exactTime(Moment::at(record->atMs))
                                              : text(*record, column).toHtmlEscaped();
    case ModelRole::Id:
        return record->id;
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
        return relativeTime(Moment::at(record.atMs), QDateTime::currentMSecsSinceEpoch());
    case ActivityColumn::What:
        return changeKindText(intent.kind);
    case ActivityColumn::Target:
        return displayText(intent.targetName);
    case ActivityColumn::Account:
        return displayText(intent.accountName);
    case ActivityColumn::Change:
        return beforeAfterText(intent);
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
        return tr("Target");
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
