// Enter on a button that is in no dialog.
#pragma once

#include <QAbstractButton>
#include <QKeyEvent>

namespace tokendesk {

/// Presses the button of `part` that has the keyboard, as in a dialog; false: nothing to press.
inline bool enterPresses(const QKeyEvent &event, const QWidget &part)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(part.focusWidget());
    if (!isEnter || !button || !button->isEnabled())
        return false;
    if (!event.isAutoRepeat())
        button->click();
    return true;
}

} // namespace tokendesk
