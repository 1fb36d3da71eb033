#include "ui/notices/awaywindow.h"

#include "ui/lock/concealer.h"

#include <QApplication>
#include <QEvent>

namespace tokendesk {

namespace {

bool belongsTo(const QWidget *window, const QWidget *owner)
{
    const QWidget *parent = window->parentWidget();
    while (parent && parent != owner)
        parent = parent->parentWidget();
    return parent == owner;
}

} // namespace

AwayWindow::AwayWindow(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(15));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_isAway && !m_isReachable)
            m_window.showMinimized();
    });
    window.installEventFilter(this);
}

AwayWindow::~AwayWindow()
{
    if (m_isAway)
        QGuiApplication::setQuitOnLastWindowClosed(true);
}

void AwayWindow::putAway()
{
    m_isAway = true;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    hideOthers();
    m_window.hide();
    setReachable(m_isReachable);
    Q_EMIT visibilityChanged();
}

void AwayWindow::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    if (m_isAway && !isReachable)
        m_patience.start();
    else
        m_patience.stop();
}

void AwayWindow::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (!m_isAway && !isLocked)
        showOthers();
}

void AwayWindow::hideOthers()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const Qt::WindowType type = window->windowType();
        const bool isTransient = type == Qt::Popup || type == Qt::ToolTip;
        if (isTransient || !window->isVisible() || !belongsTo(window, &m_window))
            continue;
        m_others << window;
        window->hide();
    }
}

void AwayWindow::showOthers()
{
    const auto others = std::exchange(m_others, {});
    for (const QPointer<QWidget> &window : others) {
        if (window)
            window->show();
    }
}

void AwayWindow::dropOthers()
{
    goForGood(std::exchange(m_others, {}));
}

bool AwayWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window)
        return false;
    if (event->type() == QEvent::Show && m_isAway) {
        m_isAway = false;
        m_patience.stop();
        QGuiApplication::setQuitOnLastWindowClosed(true);
        if (!m_isLocked)
            QMetaObject::invokeMethod(this, &AwayWindow::showOthers, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowStateChange)
        QMetaObject::invokeMethod(this, &AwayWindow::visibilityChanged, Qt::QueuedConnection);
    return false;
}

} // namespace tokendesk
