// The program's own icons, in the colour of the text that they stand beside.
#pragma once

#include "ui/theme/formstyle.h"

#include <QIcon>
#include <QPalette>

namespace tokendesk {

/// `name`: a file below resources/icons. The colour is taken from the application's palette when
/// it is painted, so it follows a switch between light and dark: an accent and what stands on one
/// as FormColours has them. GUI thread.
[[nodiscard]] QIcon toneIcon(const char *name, QPalette::ColorRole role = QPalette::ButtonText);
/// In the colour of what is written in this tone.
[[nodiscard]] QIcon toneIcon(const char *name, Tone tone);

} // namespace tokendesk
