// What a dialog over an open connection works with.
#pragma once

#include "workflows/rotations.h"

#include <QSettings>

namespace tokendesk {

/// All outlive the dialogs, which close by themselves when the session goes.
struct DialogContext {
    Session &session;
    Changes &changes;
    Rotations &rotations;
    QSettings &settings; ///< wishes: the folder for new tokens
};

} // namespace tokendesk
