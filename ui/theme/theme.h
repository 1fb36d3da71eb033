// The program's palettes, and who decides between them.
#pragma once

#include "ui/theme/desktopscheme.h"

#include <QPalette>
#include <QString>
#include <optional>

namespace tokendesk {

enum class Theme { System, Light, Dark, Contrast };

/// "system", "light", "dark", "contrast"; nothing for another word.
[[nodiscard]] std::optional<Theme> themeFromWord(const QString &word);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette contrastPalette(); ///< on black
[[nodiscard]] QPalette lightContrastPalette();
/// `desktop`, unless that is no more than the style's own grey, as where nobody says anything but
/// how light it is to be, or not what the desktop says that it is by now.
[[nodiscard]] QPalette systemPalette(const QPalette &desktop, const QPalette &plain,
                                     const Scheme &scheme = {});
/// After the QApplication is made, and again when another is chosen. System leaves the desktop's
/// palette alone, so that its high contrast and its live switching work; where the desktop has none
/// of its own, or none that follows it, it is the one of ours that the desktop prefers by then.
void applyTheme(Theme theme);
/// The one that was applied last: the command line may have named another than the settings have.
[[nodiscard]] std::optional<Theme> themeInForce();

} // namespace tokendesk
