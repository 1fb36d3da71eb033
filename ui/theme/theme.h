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
/// After the QApplication is made, and again when another is chosen. System leaves the desktop's
/// palette alone, so that high contrast and live switching work; without a desktop it is the light
/// one.
void applyTheme(Theme theme);

} // namespace tokendesk
