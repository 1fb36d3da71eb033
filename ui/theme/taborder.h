// Tab leads through a window as one reads it.
#pragma once

class QWidget;

namespace tokendesk {

/// Puts everything in `window` that can have the keyboard in the order in which it is laid out:
/// line by line, in the direction of the language. Qt's own order is that in which things were
/// made. A window calls it in its focusNextPrevChild(): what it holds comes and goes.
void tabAsLaidOut(QWidget &window);

} // namespace tokendesk
