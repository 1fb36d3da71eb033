// What is in sight of a table stays at its place on the screen while its rows change.
#pragma once

#include <QPersistentModelIndex>

#include <vector>

class QTableView;

namespace tokendesk {

/// GUI thread. For a table whose rows have one height and are scrolled by whole ones.
class HeldPlace final {
public:
    /// `table` must outlive it.
    explicit HeldPlace(QTableView &table)
        : m_table(table)
    {
    }

    void hold() { m_isHeld = true; }
    /// Somebody works in the table; what is remembered already is gone back to still.
    void holdNoLonger() { m_isHeld = false; }
    void letGo();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// The rows in sight, before others come or go; does nothing unless it is held, or when they
    /// are remembered already.
    void remember();
    /// The rows that were remembered are not where they were yet.
    [[nodiscard]] bool isRemembered() const { return !m_inSight.empty(); }
    /// Once the table has laid out the rows as they are now.
    void goBack();

private:
    struct RowInSight {
        QPersistentModelIndex row;
        int line; ///< from the top
    };

    QTableView &m_table;
    std::vector<RowInSight> m_inSight; ///< before the rows that are not laid out yet
    int m_chosenLine = -1; ///< of m_inSight
    bool m_isHeld = false;
};

} // namespace tokendesk
