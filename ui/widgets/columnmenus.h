// The menus of a table that are about its columns.
#pragma once

class QPoint;

namespace tokendesk {

class TableView;

// Each is shown at once and deletes itself; it does not outlive the table.

/// Which columns are shown. `position`: in the table's header.
void openColumnMenu(TableView &table, const QPoint &position);
/// Where a person sorts without a mouse, by one of the columns that are shown.
void openSortMenu(TableView &table);

} // namespace tokendesk
