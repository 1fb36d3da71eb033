// Tab leads through a window as one reads it.
#pragma once

class QButtonGroup;
class QWidget;

namespace tokendesk {

/// Gives the keyboard to what is laid out next to what has it in `window`: line by line, in the
/// direction of the language. A window calls it first in its focusNextPrevChild(): what it holds
/// comes and goes. Qt's own order is that in which things were made, and a group that hands the
/// keyboard on to one of its parts stands anywhere in it: Tab never came to what is between.
/// False: what has the keyboard is not come to by Tab. Qt's order is that of the layout by then.
bool tabAsLaidOut(QWidget &window, bool next);

/// Of choices one of which is on, Tab leads to that one alone, from where arrows choose another; so
/// does what gives `whole`, which holds them, the keyboard. Once all of them are in `group`.
void tabToChosen(QButtonGroup &group, QWidget *whole = nullptr);

} // namespace tokendesk
