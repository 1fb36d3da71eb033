// A list whose items are read line by line: they wrap, whole, at every width.
#pragma once

class QListWidget;

namespace tokendesk {

/// For the life of the list, as wide as it becomes.
void wrapItems(QListWidget *list);

} // namespace tokendesk
