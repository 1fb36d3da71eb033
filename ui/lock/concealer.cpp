#include "ui/lock/concealer.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace tokendesk {

namespace {

bool isTransient(const QWidget *window)
{
    const Qt::WindowType type = window->windowType();
    return type == Qt::Popup || type == Qt::ToolTip || type == Qt::SplashScreen;
}

/// What a tray of the X11 kind embeds is a window, too: once hidden, the icon never comes back.
bool isTrayIcon(const QWidget *window)
{
    return window->inherits("QSystemTrayIconSys");
}

} // namespace

Concealer::Concealer(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void Concealer::conceal(QWidget *except)
{
    m_isConcealing = true;
    m_except = except;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == except || !window->isVisible() || isTrayIcon(window))
            continue;
        if (isTransient(window))
            window->close();
        else
            hide(window);
    }
}

void Concealer::hide(QWidget *window)
{
    if (!m_hidden.contains(window))
        m_hidden << window;
    window->hide();
}

void Concealer::reveal()
{
    m_isConcealing = false;
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window)
            window->show();
    }
}

bool Concealer::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = m_isConcealing && event->type() == QEvent::Show
        ? qobject_cast<QWidget *>(watched)
        : nullptr;
    if (window && window->isWindow() && window != m_except && !isTransient(window)
        && !isTrayIcon(window)) {
        // Not from within its own show.
        QMetaObject::invokeMethod(
            window,
            [this, window] {
                if (m_isConcealing)
                    hide(window);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tokendesk
