// The rotations of a connection as a table, those that wait for a person first.
#pragma once

#include "domain/searchfilter.h"
#include "models/orderedtablemodel.h"
#include "workflows/rotations.h"

namespace tokendesk {

enum class RotationColumn { State, Token, Account, Successor, Waits, Due, Started };
inline constexpr int rotationColumnCount = 7;

/// How it stands, for a pill.
enum class RotationTone { Due, Problem, GoesOn, Ended };

/// All that is asked of rotations is in the text: no chip says any of it.
struct RotationFilter {
    QString text; ///< in the language of querylanguage.h

    bool operator==(const RotationFilter &) const = default;
};
template <>
[[nodiscard]] std::span<const ChipFacet<RotationFilter>> chipFacets<RotationFilter>();

/// GUI thread. ModelRole::State is int(RotationTone).
class RotationModel final : public OrderedTableModel {
    Q_OBJECT
public:
    /// `rotations` must outlive the model; the session's inventory too.
    RotationModel(const Rotations &rotations, const LiveInventory &live, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const SearchFilter<RotationFilter> &search() const { return m_search; }
    void setSearchText(const QString &text);
    [[nodiscard]] const RotationState *stateAt(int row) const;
    [[nodiscard]] static RotationTone toneOf(const RotationStatus &status);

Q_SIGNALS:
    /// Rows or what they say.
    void rowsChanged();

private:
    void requery();
    [[nodiscard]] const RotationState &state(int value) const;
    [[nodiscard]] QString text(const RotationState &state, RotationColumn column) const;
    void sortValues(std::vector<int> &values) const;

    const Rotations &m_rotations;
    const LiveInventory &m_live;
    SearchFilter<RotationFilter> m_search{queryFacts(QueryPage::Rotations)};
    RotationColumn m_sortColumn = RotationColumn::State;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tokendesk
