// How the main window looks beyond what its palette says.
#pragma once

#include <QFont>

class QWidget;

namespace tokendesk {

/// Gives the window and all in it the look, and keeps it when the palette changes. Widgets say
/// what they are by the property "part": toolbar, navigation, filters, detail, status, card,
/// chip, nav, link, title, heading, count, menu.
void useWindowStyle(QWidget *window);
/// Of what is a title there, at the program's text as it is now.
[[nodiscard]] QFont titleFont();

} // namespace tokendesk
