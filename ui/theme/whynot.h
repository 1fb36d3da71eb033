// A control that cannot be used says why.
#pragma once

#include "domain/tooltip.h"

#include <QAction>
#include <QWidget>

namespace tokendesk {

/// It can be used where `reason` is empty; else its tool tip is the reason, which a screen reader
/// says as well. Not for what has a tool tip of its own.
inline void enableUnless(QWidget &control, const QString &reason)
{
    control.setEnabled(reason.isEmpty());
    control.setToolTip(plainToolTip(reason));
}

/// An entry of a menu, of which a screen reader says it as well.
inline void enableUnless(QAction &action, const QString &reason)
{
    action.setEnabled(reason.isEmpty());
    action.setProperty("reason", reason);
    action.setToolTip(plainToolTip(reason)); // empty: Qt takes its text
}
[[nodiscard]] inline QString whyNot(const QAction &action)
{
    return action.property("reason").toString();
}

} // namespace tokendesk
