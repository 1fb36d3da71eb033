// Which dialog shows a containment: one that is open already, or a new one.
#pragma once

#include "domain/account.h"

class QWidget;

namespace tokendesk {

class ContainDialog;
struct DialogContext;
struct RunRecord;

// GUI thread. A new dialog belongs to `window`, and deletes itself when closed.

/// Brings the one to the front that is at this account already. Returns the one that is shown.
ContainDialog *openContainment(QWidget *window, const DialogContext &context, AccountId account);
/// One that the store keeps. What is open there is taken up, what has ended is looked at.
void openContainment(QWidget *window, const DialogContext &context, const RunRecord &record);

} // namespace tokendesk
