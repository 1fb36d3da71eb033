// Every key of the program, for the sheet that shows them.
#pragma once

#include <QList>
#include <QString>

namespace tokendesk {

class ActionSet;

struct ShortcutLine {
    QString group;
    QString what;
    QString keys; ///< as the desktop writes them; empty: it has none
};

/// The actions' by group, from the set itself; then those that tables, the search box and the
/// action search answer to. Lines of a group stand together.
[[nodiscard]] QList<ShortcutLine> shortcutLines(const ActionSet &actions);

} // namespace tokendesk
