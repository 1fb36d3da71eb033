#include "ui/lock/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace tokendesk {

IdleWatch::IdleWatch(QObject *parent, qint64 (*clock)())
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_usedAtMs = m_clock();
    m_timer.stop();
    if (limit.count() > 0)
        m_timer.start(limit);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::Shortcut: // no press of its key is delivered
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        // The timer slept as the machine did.
        if (m_timer.isActive() && left().count() <= 0) {
            m_timer.stop();
            Q_EMIT idle();
            return true; // it is not meant for what stood there before
        }
        // The timer looks at this when it is over: to start it anew at each event costs more.
        m_usedAtMs = m_clock();
        if (m_limit.count() > 0 && !m_timer.isActive())
            m_timer.start(m_limit);
        break;
    default: // Qt's enum, not ours
        break;
    }
    return QObject::eventFilter(watched, event);
}

std::chrono::milliseconds IdleWatch::left() const
{
    return m_limit - std::chrono::milliseconds(m_clock() - m_usedAtMs);
}

void IdleWatch::check()
{
    if (left().count() > 0)
        m_timer.start(left());
    else
        Q_EMIT idle();
}

} // namespace tokendesk
