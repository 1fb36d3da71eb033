#include "models/rotationmodel.h"

#include "domain/duration.h"
#include "domain/inventory.h"
#include "domain/names.h"
#include "domain/recordquery.h"
#include "domain/sortrows.h"
#include "domain/tooltip.h"
#include "models/modelrole.h"
#include "models/rotationwords.h"

namespace tokendesk {

template <>
std::span<const ChipFacet<RotationFilter>> chipFacets<RotationFilter>()
{
    return {};
}

RotationModel::RotationModel(const Rotations &rotations, const LiveInventory &live, QObject *parent)
    : OrderedTableModel(parent)
    , m_rotations(rotations)
    , m_live(live)
{
    connect(&rotations, &Rotations::added, this, &RotationModel::requery);
    connect(&rotations, &Rotations::manyChanged, this, [this] {
        announceChange(rows());
        requery();
    });
    connect(&rotations, &Rotations::changed, this, [this](int index) {
        announceChange({index});
        requery();
    });
    requery();
}

int RotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rotationColumnCount;
}

const RotationState &RotationModel::state(int value) const
{
    return m_rotations.all()[static_cast<size_t>(value)];
}

const RotationState *RotationModel::stateAt(int row) const
{
    const int value = valueAt(row);
    return value < 0 ? nullptr : &state(value);
}

RotationTone RotationModel::toneOf(const RotationStatus &status)
{
    switch (status.wait) {
    case RotationWait::Nothing:
        return RotationTone::Ended;
    case RotationWait::LostValue:
    case RotationWait::SuccessorEnded:
    case RotationWait::OldGone:
    case RotationWait::UnknownUse:
        return RotationTone::Problem;
    default:
        return status.isDue ? RotationTone::Due : RotationTone::GoesOn;
    }
}

QString RotationModel::text(const RotationState &state, RotationColumn column) const
{
    const Rotation &rotation = state.rotation;
    switch (column) {
    case RotationColumn::State:
        return rotationStateText(state.status);
    case RotationColumn::Token:
        return displayText(rotation.oldName);
    case RotationColumn::Account:
        return displayText(rotation.accountName);
    case RotationColumn::Successor:
        return displayText(state.facts.successor ? state.facts.successor->label()
                                                 : rotation.successorName);
    case RotationColumn::Waits:
        return rotationWaitText(rotation, state.status, m_live.nowMs());
    case RotationColumn::Due:
        if (state.status.isDue)
            return tr("now");
        return state.status.dueAt.isSet() ? relativeTime(state.status.dueAt, m_live.nowMs())
                                          : QString();
    case RotationColumn::Started:
        return pastTime(Moment::at(rotation.startedAtMs), m_live.nowMs());
    }
    return {};
}

QVariant RotationModel::data(const QModelIndex &index, int role) const
{
    const RotationState *state = stateAt(index.row());
    if (!state || !index.isValid())
        return {};
    const auto column = static_cast<RotationColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*state, column);
    case Qt::ToolTipRole:
        if (column == RotationColumn::Due && state->status.dueAt.isSet())
            return exactTime(state->status.dueAt);
        if (column == RotationColumn::Started)
            return exactTime(Moment::at(state->rotation.startedAtMs));
        return plainToolTip(text(*state, column));
    case ModelRole::Raw:
        if (column == RotationColumn::Due && state->status.dueAt.isSet())
            return state->status.dueAt.toUtc();
        if (column == RotationColumn::Started)
            return Moment::at(state->rotation.startedAtMs).toUtc();
        return text(*state, column);
    case ModelRole::State:
        return static_cast<int>(toneOf(state->status));
    default:
        return {};
    }
}

QVariant RotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<RotationColumn>(section)) {
    case RotationColumn::State:
        return tr("State");
    case RotationColumn::Token:
        return tr("Old token");
    case RotationColumn::Account:
        return tr("Account");
    case RotationColumn::Successor:
        return tr("New token");
    case RotationColumn::Waits:
        return tr("Waits for");
    case RotationColumn::Due:
        return tr("Step due");
    case RotationColumn::Started:
        return tr("Started");
    }
    return {};
}

namespace {

/// Problems, then what is due, then what goes on, then what has ended.
qint64 stateRank(const RotationStatus &status)
{
    switch (RotationModel::toneOf(status)) {
    case RotationTone::Problem:
        return 0;
    case RotationTone::Due:
        return 1;
    case RotationTone::GoesOn:
        return 2;
    case RotationTone::Ended:
        break;
    }
    return 3;
}

qint64 dueKey(const RotationStatus &status)
{
    return status.dueAt.isSet() ? status.dueAt.msecs() : blankKey;
}

/// What is due now before every date.
qint64 dueRank(const RotationStatus &status)
{
    if (status.isDue)
        return 0;
    return status.dueAt.isSet() ? 1 : blankKey;
}

} // namespace

void RotationModel::sortValues(std::vector<int> &values) const
{
    const auto byNumber = [&](auto keyOf) {
        sortRowsByNumber(values, m_sortOrder,
                         [&](int value) { return keyOf(state(value).status); });
    };
    switch (m_sortColumn) {
    case RotationColumn::State:
        byNumber(dueKey);
        byNumber(stateRank);
        break;
    case RotationColumn::Due:
        byNumber(dueKey);
        byNumber(dueRank);
        break;
    case RotationColumn::Started:
        sortRowsByNumber(values, m_sortOrder,
                         [this](int value) { return state(value).rotation.startedAtMs; });
        break;
    case RotationColumn::Token:
    case RotationColumn::Account:
    case RotationColumn::Successor:
    case RotationColumn::Waits:
        sortRowsByName(values, m_sortOrder,
                       [this](int value) { return text(state(value), m_sortColumn); });
        break;
    }
}

void RotationModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = static_cast<RotationColumn>(column);
    m_sortOrder = order;
    requery();
}

void RotationModel::setSearchText(const QString &text)
{
    if (m_search.setText(text))
        requery();
}

void RotationModel::requery()
{
    const RecordQuery query(m_search.text(), m_search.facts(), m_live.nowMs());
    std::vector<int> values;
    for (int i = 0; i < static_cast<int>(m_rotations.all().size()); ++i) {
        const RotationState &one = state(i);
        const auto key = [&] {
            return RecordKey(one.rotation.oldName, one.rotation.accountName,
                             {text(one, RotationColumn::Successor), one.rotation.reason,
                              rotationStateText(one.status)});
        };
        RecordText row;
        row.key = key;
        row.id = one.rotation.oldToken;
        row.account = one.rotation.account;
        if (query.matches(row))
            values.push_back(i);
    }
    sortValues(values);
    setRows(std::move(values));
    Q_EMIT rowsChanged();
}

} // namespace tokendesk
