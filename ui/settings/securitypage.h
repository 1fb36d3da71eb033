// Settings: when the window locks, and how long a secret stays on the clipboard.
#pragma once

#include "ui/settings/settingspage.h"

class QSettings;

namespace tokendesk {

class WindowLock;

/// Seconds that a copied secret stays on the clipboard, as the settings have it.
[[nodiscard]] int clipboardSeconds(const QSettings &settings);

class SecurityPage final : public SettingsPage {
    Q_OBJECT
public:
    /// Both must outlive the page.
    SecurityPage(QSettings &settings, WindowLock &lock, QWidget *parent = nullptr);
};

} // namespace tokendesk
