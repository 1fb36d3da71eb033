// Windows that begin at another side, for a while.
#pragma once

#include <QGuiApplication>

namespace tokendesk::test {

/// From this side until the scope ends; then as before, for the whole run may be from right to
/// left.
class LaidOut {
public:
    explicit LaidOut(Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
    }
    ~LaidOut() { QGuiApplication::setLayoutDirection(m_before); }
    Q_DISABLE_COPY_MOVE(LaidOut)

private:
    Qt::LayoutDirection m_before = QGuiApplication::layoutDirection();
};

} // namespace tokendesk::test
