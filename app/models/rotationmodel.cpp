#include "models/rotationmodel.h"

#include "domain/duration.h"
#include "domain/inventory.h"
#include "domain/names.h"
#include "domain/recordquery.h"
#include "domain/tooltip.h"
#include "models/modelrole.h"
#include "models/rotationwords.h"

#include <algorithm>

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
        return tr("Next step");
    case RotationColumn::Started:
        return tr("Started");
    }
    return {};
}

bool RotationModel::comesBefore(int a, int b) const
{
    const RotationState &first = state(a);
    const RotationState &second = state(b);
    const auto byTime = [](const RotationState &one) {
        return one.status.dueAt.isSet() ? one.status.dueAt.msecs()
                                        : std::numeric_limits<qint64>::max();
    };
    switch (m_sortColumn) {
    case RotationColumn::State: {
        // Problems, then what is due, then what goes on by the next date, then what has ended.
        const auto rank = [](const RotationState &one) {
            switch (toneOf(one.status)) {
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
        };
        if (rank(first) != rank(second))
            return rank(first) < rank(second);
        return byTime(first) < byTime(second);
    }
    case RotationColumn::Due:
        if (first.status.isDue != second.status.isDue)
            return first.status.isDue;
        return byTime(first) < byTime(second);
    case RotationColumn::Started:
        return first.rotation.startedAtMs < second.rotation.startedAtMs;
    case RotationColumn::Token:
    case RotationColumn::Account:
    case RotationColumn::Successor:
    case RotationColumn::Waits:
        break;
    }
    return compareNames(text(first, m_sortColumn), text(second, m_sortColumn)) < 0;
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
    std::stable_sort(values.begin(), values.end(), [this](int a, int b) {
        const bool isBlank = text(state(a), m_sortColumn).isEmpty();
        if (isBlank != text(state(b), m_sortColumn).isEmpty())
            return !isBlank; // blanks last, both ways
        return m_sortOrder == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
    setRows(std::move(values));
    Q_EMIT rowsChanged();
}

} // namespace tokendesk
