#include "ui/window/windowplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tokendesk {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString maximizedKey = QStringLiteral("window/maximized");
constexpr int keptAfterMs = 1000;

} // namespace

WindowPlace::WindowPlace(QWidget &window, QSettings &state)
    : QObject(&window)
    , m_window(window)
    , m_state(state)
{
    restore();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keptAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &WindowPlace::keep);
    window.installEventFilter(this);
}

void WindowPlace::keep()
{
    m_keepSoon.stop();
    m_state.setValue(geometryKey, m_window.saveGeometry());
    m_state.setValue(maximizedKey, m_window.isMaximized());
}

void WindowPlace::restore()
{
    // Qt takes nothing that was kept on a screen of quite another size.
    const bool isRestored = m_window.restoreGeometry(m_state.value(geometryKey).toByteArray());
    const bool isMaximized =
        isRestored ? m_window.isMaximized() : m_state.value(maximizedKey).toBool();
    if (isRestored) {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMaximized);
        fitOnScreen();
    }
    if (isMaximized)
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
}

void WindowPlace::fitOnScreen()
{
    // Qt only sees to it that some of it is on the screen.
    const QRect wanted = m_window.geometry();
    const QScreen *at = QGuiApplication::screenAt(wanted.center());
    const QScreen &screen = at ? *at : *m_window.screen();
    const int titleBar = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    if (screen.availableVirtualGeometry().contains(wanted.adjusted(0, -titleBar, 0, 0)))
        return;
    const QRect room = screen.availableGeometry().adjusted(0, titleBar, 0, 0);
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveRight(std::min(place.right(), room.right()));
    place.moveTop(std::max(place.top(), room.top()));
    place.moveLeft(std::max(place.left(), room.left()));
    m_window.setGeometry(place);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPlaced = event->type() == QEvent::Resize || event->type() == QEvent::Move
        || event->type() == QEvent::WindowStateChange;
    if (watched == &m_window && isPlaced && m_window.isVisible())
        m_keepSoon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace tokendesk
