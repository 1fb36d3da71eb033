// Settings: how the program looks.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

class QSettings;

namespace tokendesk {

/// As the settings have it; System when they have none or one that a newer release wrote.
[[nodiscard]] Theme wantedTheme(const QSettings &settings);

class LookPage final : public SettingsPage {
    Q_OBJECT
public:
    /// `settings` must outlive the page.
    explicit LookPage(QSettings &settings, QWidget *parent = nullptr);
};

} // namespace tokendesk
