// Plans as files: given to a second person, and opened from them.
#pragma once

#include "domain/tokenplan.h"
#include "ui/dialogs/dialogcontext.h"

#include <functional>

class QWidget;

namespace tokendesk {

/// Asks where, then writes it off the window's thread, whole or not at all. `done` is not called
/// when the person cancels or `window` is gone.
void savePlanFile(QWidget *window, const TokenPlan &plan,
                  std::function<void(const QString &path, const Result<void> &saved)> done);
/// Asks for a file that was saved as a plan; `failed` is told why it cannot be opened. The question
/// goes with `owner`, the plan stands over its window.
void openPlanFile(QWidget *owner, DialogContext context,
                  std::function<void(const QString &)> failed);

} // namespace tokendesk
