// What a screen reader is told of the rows of lists and tables.
#pragma once

#include <QAbstractItemView>

namespace tokendesk {

/// For all of the program; once is enough. A reader is told of the row that the keyboard comes to
/// in a list or table, of which Qt tells as a whole alone, and of a list's row that Space ticks.
void useSpokenRows();

/// As the place of the keyboard, if `view` has it: a list or a table.
void tellCurrentRow(QAbstractItemView &view);
/// That it is ticked now, or not: a cell of `view`.
void tellTicked(QAbstractItemView &view, const QModelIndex &cell);

} // namespace tokendesk
