// The way back from what was changed on this machine only.
#pragma once

#include "domain/result.h"

#include <QCoroTask>
#include <functional>

namespace tokendesk {

/// Called at most once, on the GUI thread; what it needs it holds, or looks whether it is there.
using LocalUndo = std::function<QCoro::Task<Result<void>>()>;

} // namespace tokendesk
