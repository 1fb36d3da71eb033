// A connection's colour as an icon beside its name.
#pragma once

#include <QFontMetrics>
#include <QIcon>
#include <QString>

namespace tokendesk {

/// `colour`: "#rrggbb"; of another text the dot is grey.
[[nodiscard]] QIcon colourDot(const QString &colour, const QFontMetrics &metrics);
/// For an entry of a menu, where an icon takes the place of the box: the tick is in the dot,
/// which is as large as that would be.
[[nodiscard]] QIcon checkableDot(const QString &colour, bool isChecked,
                                 const QFontMetrics &metrics);

} // namespace tokendesk
