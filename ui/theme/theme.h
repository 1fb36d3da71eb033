// The program's palettes, and who decides between them.
#pragma once

#include <QPalette>
#include <QString>
#include <optional>

namespace tokendesk {

enum class Theme { System, Light, Dark, Contrast };

/// "system", "light", "dark", "contrast"; nothing for another word.
[[nodiscard]] std::optional<Theme> themeFromWord(const QString &word);
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette contrastPalette();
/// `desktop`, unless that is no more than the style's own grey, as where nobody says anything but
/// how light it is to be.
[[nodiscard]] QPalette systemPalette(const QPalette &desktop, const QPalette &plain);
/// After the QApplication is made, and again when another is chosen. System leaves the desktop's
/// palette alone, so that high contrast and live switching work; where the desktop has none of its
/// own it is our light or our dark one, whichever the desktop prefers by then.
void applyTheme(Theme theme);

} // namespace tokendesk
