// Opens the dialog of a plan that is made of what a person has chosen.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "workflows/planreview.h"

class QWidget;

namespace tokendesk {

class PlanDialog;

/// GUI thread. The dialog stands over `window` and deletes itself. That of a large plan comes once
/// a worker has made its lines, and not at all when the window or the session has gone by then, or
/// it is locked.
void openPlan(QWidget *window, DialogContext context, const PlanWish &wish);

/// The open dialog of this plan; null: there is none.
[[nodiscard]] PlanDialog *planDialogOf(const QWidget &window, const QString &id);

} // namespace tokendesk
