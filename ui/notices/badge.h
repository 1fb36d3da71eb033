// The program's icon with a number on it.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>

namespace tokendesk {

/// `size` in pixels of the screen. 0: the icon alone. Where there is no room, more than nine is
/// "9+" and more than ninety-nine "99+". It can be told apart on any ground.
[[nodiscard]] QPixmap badgedPixmap(int size, int count, const QPalette &palette);
/// In the sizes that trays ask for, on screens of up to four times the usual density too.
[[nodiscard]] QIcon badgedIcon(int count, const QPalette &palette);

} // namespace tokendesk
