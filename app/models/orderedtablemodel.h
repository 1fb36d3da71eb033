// A table whose rows are a chosen, ordered part of some values, changed with as few signals as it
// goes.
#pragma once

#include <QAbstractTableModel>
#include <functional>
#include <vector>

namespace tokendesk {

/// While many values change one by one, rows find their new places this often: each time the view
/// draws all of them.
constexpr int requeryMs = 40;

/// GUI thread. Rows are numbers that the subclass understands (indexes into its values).
class OrderedTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    /// The value shown in this row; -1 when there is no such row.
    [[nodiscard]] int valueAt(int row) const;
    /// The row that shows this value; -1 when none does. Linear.
    [[nodiscard]] int rowOfValue(int value) const;
    [[nodiscard]] const std::vector<int> &rows() const { return m_rows; }

protected:
    /// Moves from the rows shown to these: removes and inserts in ranges, reorders what stays. With
    /// very many scattered ranges it is one layout change, which keeps selection and current row
    /// just as well.
    void setRows(std::vector<int> rows);
    /// `ordered`, but with those of its values that are `kept` behind the row that they stand
    /// behind now; kept ones that are shown and not in it stay too.
    [[nodiscard]] std::vector<int> keptInPlace(std::vector<int> ordered,
                                               const std::vector<int> &kept) const;
    /// Takes away the rows for which `gone(value)`.
    void removeRowsWhere(const std::function<bool(int value)> &gone);
    /// One range, where nothing else changes: what setRows() would have to find out first.
    void removeRange(int first, int count);
    void insertRange(int first, const std::vector<int> &values);
    /// Values got other numbers; nothing that is shown changes. No signals.
    void renumber(const std::function<int(int value)> &now);
    /// All columns of the rows with these values, in ranges.
    void announceChange(const std::vector<int> &values);
    void resetRows(std::vector<int> rows);

private:
    void changeLayout(std::vector<int> rows);
    void insertMissing(const std::vector<int> &rows);

    std::vector<int> m_rows;
};

} // namespace tokendesk
