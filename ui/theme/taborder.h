// Tab leads through a window as one reads it.
#pragma once

class QButtonGroup;
class QWidget;

namespace tokendesk {

/// Puts everything in `window` that can have the keyboard in the order in which it is laid out:
/// line by line, in the direction of the language. Qt's own order is that in which things were
/// made. A window calls it in its focusNextPrevChild(): what it holds comes and goes.
void tabAsLaidOut(QWidget &window);

/// Of choices one of which is on, Tab leads to that one alone, from where arrows choose another; so
/// does what gives `whole`, which holds them, the keyboard. Once all of them are in `group`.
void tabToChosen(QButtonGroup &group, QWidget *whole = nullptr);

} // namespace tokendesk
