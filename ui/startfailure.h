// What stands in the place of the window where the data folder cannot be used.
#pragma once

#include "ui/dialogs/formdialog.h"

namespace tokendesk {

/// Says why, and offers another folder for this run. It stays until the window is there.
class StartFailure final : public FormDialog {
    Q_OBJECT
public:
    explicit StartFailure(const Error &error);

    /// The folder that was chosen cannot be used either.
    void tell(const Error &error);

Q_SIGNALS:
    /// Once for each tell().
    void folderChosen(const QString &folder);

private:
    void askForFolder();
};

} // namespace tokendesk
