// Settings: how rotations go unless one of them is wished otherwise.
#pragma once

#include "ui/settings/settingspage.h"

class QLabel;
class QLineEdit;
class QSettings;

namespace tokendesk {

class RotationPage final : public SettingsPage {
    Q_OBJECT
public:
    /// `settings` must outlive the page.
    explicit RotationPage(QSettings &settings, QWidget *parent = nullptr);

private:
    void checkPattern();

    QSettings &m_settings;
    QLineEdit *m_pattern;
    Field *m_patternField;
};

} // namespace tokendesk
