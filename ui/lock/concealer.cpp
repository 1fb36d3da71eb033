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

void goForGood(const QList<QPointer<QWidget>> &windows)
{
    for (const QPointer<QWidget> &window : windows) {
        if (!window)
            continue;
        window->hide();
        window->deleteLater();
    }
}

Concealer::Concealer(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool Concealer::mayBeSeen(const QWidget *window) const
{
    if (isTrayIcon(window) || (m_shown && window == m_shown->window()))
        return true;
    while (window && window != m_shown)
        window = window->parentWidget();
    return window != nullptr;
}

void Concealer::conceal(QWidget *shown)
{
    m_isConcealing = true;
    m_shown = shown;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || mayBeSeen(window))
            continue;
        if (isTransient(window))
            window->close();
        else
            hide(window);
    }
    m_curtain.draw(shown);
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
    m_curtain.open();
    const auto hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window)
            window->show();
    }
}

void Concealer::drop()
{
    m_isConcealing = false;
    m_curtain.open();
    goForGood(std::exchange(m_hidden, {}));
}

bool Concealer::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = m_isConcealing && event->type() == QEvent::Show
        ? qobject_cast<QWidget *>(watched)
        : nullptr;
    if (window && window->isWindow() && !isTransient(window) && !mayBeSeen(window)) {
        // Not from within its own show, which must not come to the screen even for a moment.
        const bool isOurs = !window->testAttribute(Qt::WA_DontShowOnScreen);
        window->setAttribute(Qt::WA_DontShowOnScreen);
        QMetaObject::invokeMethod(
            window,
            [this, window, isOurs] {
                hide(window);
                if (isOurs)
                    window->setAttribute(Qt::WA_DontShowOnScreen, false);
                if (!m_isConcealing)
                    reveal();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tokendesk
