// Arrow keys on a button that stands by itself.
#pragma once

#include <QAbstractButton>
#include <QKeyEvent>

namespace tokendesk {

/// For Qt an arrow on a button is Tab, which leads out of the part that the button belongs to.
class ArrowStop final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up
            || key == Qt::Key_Down;
    }
};

/// They leave the keyboard where it is.
inline void keepArrows(QAbstractButton &button)
{
    button.installEventFilter(new ArrowStop(&button));
}

} // namespace tokendesk
