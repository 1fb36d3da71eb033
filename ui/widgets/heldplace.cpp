#include "ui/widgets/heldplace.h"

#include <QHash>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace tokendesk {

void HeldPlace::letGo()
{
    m_isHeld = false;
    m_inSight.clear();
}

void HeldPlace::remember()
{
    if (!m_isHeld || !m_inSight.empty() || m_table.model()->rowCount() == 0)
        return;
    const int top = m_table.verticalScrollBar()->value();
    const int lines = m_table.viewport()->height() / m_table.verticalHeader()->defaultSectionSize();
    const int end = std::min(top + lines, m_table.model()->rowCount());
    const QItemSelection &chosen = m_table.selectionModel()->selection();
    const auto isChosen = [&](int row) {
        return std::any_of(chosen.begin(), chosen.end(), [row](const QItemSelectionRange &range) {
            return range.top() <= row && row <= range.bottom();
        });
    };
    m_chosenLine = -1;
    const int current = m_table.currentIndex().row();
    if (current >= top && current < end && isChosen(current))
        m_chosenLine = current - top;
    for (int row = top; row < end && m_chosenLine < 0; ++row) {
        if (isChosen(row))
            m_chosenLine = row - top;
    }
    if (top == 0 && m_chosenLine < 0)
        return; // who looks at the top sees what is new there
    for (int row = top; row < end; ++row)
        m_inSight.push_back({m_table.model()->index(row, 0), row - top});
}

void HeldPlace::goBack()
{
    // The chosen row, or the first one. But one that went elsewhere by itself, for another state of
    // it, does not take the view along: one that others have come along with keeps its line.
    QHash<int, int> tops; // how many rows say so
    std::optional<int> wanted;
    for (const RowInSight &seen : m_inSight) {
        if (seen.row.isValid())
            ++tops[seen.row.row() - seen.line];
    }
    for (const RowInSight &seen : m_inSight) {
        const int top = seen.row.row() - seen.line;
        const bool isBetter = !wanted || (tops[*wanted] < 2 && tops[top] > 1);
        if (seen.row.isValid() && (isBetter || (seen.line == m_chosenLine && tops[top] > 1)))
            wanted = top;
    }
    m_inSight.clear();
    if (wanted)
        m_table.verticalScrollBar()->setValue(*wanted);
}

} // namespace tokendesk
