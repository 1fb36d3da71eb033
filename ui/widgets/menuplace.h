// Where the menu of a button opens.
#pragma once

class QToolButton;

namespace tokendesk {

/// Below it, from its leading edge on, whichever way its words and its arrow run; further inside
/// where it would reach beyond the window or the screen. For a button that has its menu.
void keepMenuInside(QToolButton &button);

} // namespace tokendesk
