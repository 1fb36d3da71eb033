// The way back from what was changed on this machine only.
#pragma once

#include "domain/result.h"

#include <QCoroTask>
#include <functional>

namespace tokendesk {

struct LocalUndo {
    /// Called at most once, on the GUI thread; what it needs it holds, or looks whether it is
    /// there.
    std::function<QCoro::Task<Result<void>>()> run;
    /// Whether it is no way back any more: what it would take back is final now. Unset: never.
    std::function<bool()> isVoid = {};
};

} // namespace tokendesk
