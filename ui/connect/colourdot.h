// A connection's colour as an icon beside its name.
#pragma once

#include <QFontMetrics>
#include <QIcon>
#include <QString>

namespace tokendesk {

/// `colour`: "#rrggbb"; of another text the icon is empty, so that names stay aligned.
[[nodiscard]] QIcon colourDot(const QString &colour, const QFontMetrics &metrics);

} // namespace tokendesk
