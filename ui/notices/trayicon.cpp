#include "ui/notices/trayicon.h"

#include "models/noticewords.h"
#include "ui/notices/badge.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>

namespace tokendesk {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_menu.setAccessibleName(QStringLiteral("Tokendesk"));
    m_toggle = addAction("trayToggle", &TrayIcon::toggleWanted);
    m_menu.addSeparator();
    m_soon = addAction("traySoon", &TrayIcon::soonWanted);
    m_due = addAction("trayDue", &TrayIcon::dueWanted);
    m_menu.addSeparator();
    m_lock = addAction("trayLock", &TrayIcon::lockWanted);
    m_refresh = addAction("trayRefresh", &TrayIcon::refreshWanted);
    m_menu.addSeparator();
    m_quit = addAction("trayQuit", &TrayIcon::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger && !m_isMessageClick)
                    Q_EMIT toggleWanted();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::answerMessage);
    qGuiApp->installEventFilter(this);
    show();
    m_icon.show();
}

QAction *TrayIcon::addAction(const char *name, void (TrayIcon::*wanted)())
{
    QAction *action = m_menu.addAction(QString());
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void TrayIcon::setState(const TrayState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    show();
}

void TrayIcon::show()
{
    const bool isKnown = m_state.isOpen && m_state.soon >= 0;
    m_lock->setText(tr("Lock now"));
    m_refresh->setText(tr("Refresh"));
    m_quit->setText(tr("Quit"));
    m_toggle->setText(m_state.isWindowShown ? tr("Hide window") : tr("Show window"));
    m_soon->setText(isKnown ? soonWords(m_state.soon) : tr("No tokens are loaded"));
    m_soon->setEnabled(isKnown);
    m_due->setText(dueWords(m_state.due));
    m_due->setEnabled(m_state.isOpen);
    m_lock->setEnabled(m_state.isOpen && !m_state.isLocked);
    m_refresh->setEnabled(m_state.isOpen && !m_state.isLocked);

    QStringList lines;
    lines << (m_state.connectionName.isEmpty() ? QStringLiteral("Tokendesk")
                                               : tr("Tokendesk – %1").arg(m_state.connectionName));
    if (m_state.isLocked)
        lines << tr("Locked");
    if (isKnown)
        lines << soonWords(m_state.soon);
    if (m_state.due > 0)
        lines << dueWords(m_state.due);
    // Some desktops take a tool tip for markup, others show it as it is: harmless in both.
    QString tip = lines.join(QLatin1Char('\n'));
    m_icon.setToolTip(tip.replace(QLatin1Char('<'), QChar(0x2039)));
    m_icon.setIcon(badgedIcon(m_state.soon, QGuiApplication::palette()));
}

void TrayIcon::showMessage(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, m_icon.icon());
}

void TrayIcon::answerMessage()
{
    // Any press on the icon takes its message away, and Qt says of each that the message was
    // clicked: with another button the menu was wanted, or nothing.
    if (QGuiApplication::mouseButtons() & (Qt::RightButton | Qt::MiddleButton))
        return;
    // After that it says that the icon was, too.
    m_isMessageClick = true;
    QTimer::singleShot(0, this, [this] { m_isMessageClick = false; });
    Q_EMIT messageClicked();
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::LanguageChange))
        show();
    return QObject::eventFilter(watched, event);
}

} // namespace tokendesk
