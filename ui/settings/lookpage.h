// Settings: how the program looks.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

class QSettings;

namespace tokendesk {

class LanguageSwitch;

/// As the settings have it; System when they have none or one that a newer release wrote.
[[nodiscard]] Theme wantedTheme(const QSettings &settings);

class LookPage final : public SettingsPage {
    Q_OBJECT
public:
    /// Both must outlive the page. Without `languages` none can be chosen.
    LookPage(QSettings &settings, LanguageSwitch *languages, QWidget *parent = nullptr);
};

} // namespace tokendesk
