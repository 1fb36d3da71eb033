// A control that cannot be used says why.
#pragma once

#include "domain/tooltip.h"

#include <QWidget>

namespace tokendesk {

/// It can be used where `reason` is empty; else its tool tip is the reason, which a screen reader
/// says as well. Not for what has a tool tip of its own.
inline void enableUnless(QWidget &control, const QString &reason)
{
    control.setEnabled(reason.isEmpty());
    control.setToolTip(plainToolTip(reason));
}

} // namespace tokendesk
