// Asks before the sandbox is made anew.
#pragma once

#include "ui/appcontext.h"

#include <functional>

class QWidget;

namespace tokendesk {

/// `done` is called with the new address and admin token; the old session is of no use then.
void askToResetSandbox(QWidget *window, SandboxControl &sandbox,
                       std::function<void(SandboxAccess)> done);

} // namespace tokendesk
