// Settings: where things are kept, and what the windows remember by themselves.
#pragma once

#include "ui/settings/settingspage.h"

class QSettings;

namespace tokendesk {

class StoragePage final : public SettingsPage {
    Q_OBJECT
public:
    /// The settings must outlive the page; `dataFolder`: of the journal and the other databases.
    StoragePage(QSettings &settings, QSettings &windowState, const QString &dataFolder,
                QWidget *parent = nullptr);

private:
    void addPlace(const QString &label, const QString &path, const QString &hint);
};

} // namespace tokendesk
