#include "ui/dialogs/closeguard.h"

#include <QGuiApplication>
#include <QSessionManager>

#include <algorithm>

namespace tokendesk {

CloseGuard::CloseGuard(QWidget *dialog, Holds holds)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_holds(holds)
{
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &manager) {
            if (first() != this || !manager.allowsInteraction())
                return;
            manager.cancel();
            manager.release();
            insist();
        },
        Qt::DirectConnection);
}

CloseGuard::~CloseGuard()
{
    release();
}

QList<CloseGuard *> &CloseGuard::engaged()
{
    static QList<CloseGuard *> guards;
    return guards;
}

void CloseGuard::engage()
{
    if (!isEngaged())
        engaged() << this;
}

void CloseGuard::release()
{
    engaged().removeAll(this);
}

bool CloseGuard::isEngaged() const
{
    return engaged().contains(this);
}

void CloseGuard::insist()
{
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    Q_EMIT insisted();
}

CloseGuard *CloseGuard::first()
{
    return engaged().isEmpty() ? nullptr : engaged().constFirst();
}

bool CloseGuard::isHeld(Holds what)
{
    return std::any_of(engaged().cbegin(), engaged().cend(),
                       [what](const CloseGuard *guard) { return guard->m_holds == what; });
}

} // namespace tokendesk
