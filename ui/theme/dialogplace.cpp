#include "ui/theme/dialogplace.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tokendesk {

namespace {

/// So soon nobody takes hold of it: it is the window manager that moves it, by its own time.
constexpr qint64 appearingMs = 1500;
constexpr int insistedMost = 3;

/// As the window system has told last. A widget's own frame is told anew with its next move only.
QMargins frameOf(const QWidget &window)
{
    const QMargins told =
        window.windowHandle() ? window.windowHandle()->frameMargins() : QMargins();
    // X11: asked while the window manager makes it, the frame is smaller than what is to be in it.
    const bool isMade = std::min({told.left(), told.top(), told.right(), told.bottom()}) >= 0;
    return isMade ? told : QMargins();
}

QRect outerOf(const QWidget &window)
{
    return window.geometry().marginsAdded(frameOf(window));
}

/// Of `outer`, to its left and to its right.
std::pair<int, int> sidesOf(const QRect &outer, const QRect &screen)
{
    return {outer.left() - screen.left(), screen.right() - outer.right()};
}

} // namespace

DialogPlace::DialogPlace(QWidget &dialog, const QWidget *over)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_over(over)
{
    dialog.installEventFilter(this);
}

bool DialogPlace::isBeside() const
{
    return m_beside && m_beside->isVisible();
}

const QWidget *DialogPlace::owner() const
{
    if (isBeside())
        return m_beside;
    if (m_over)
        return m_over;
    return m_dialog.parentWidget() ? m_dialog.parentWidget()->window() : nullptr;
}

QMargins DialogPlace::frame() const
{
    const QMargins own = frameOf(m_dialog);
    return own.isNull() && owner() ? frameOf(*owner()) : own;
}

QSize DialogPlace::room() const
{
    const QWidget *on = owner() ? owner() : &m_dialog;
    return on->screen()->availableGeometry().size().shrunkBy(frame());
}

void DialogPlace::resize(QSize wanted)
{
    const QSize fitting = wanted.boundedTo(room());
    const bool isOther = fitting != m_dialog.size();
    if (isOther)
        m_dialog.resize(fitting);
    if (m_dialog.isVisible() && (isOther || isAppearing()))
        settle();
}

void DialogPlace::standBeside(const QWidget &other, int narrowest)
{
    m_beside = &other;
    m_narrowestBeside = narrowest;
    m_settled.reset();
    const auto [left, right] = sidesOf(outerOf(other), other.screen()->availableGeometry());
    const QMargins around = frame().isNull() ? frameOf(other) : frame(); // it may not have one yet
    const int side = std::max(left, right) - around.left() - around.right();
    resize({std::min(m_dialog.width(), std::max(side, narrowest)), m_dialog.height()});
    if (m_dialog.isVisible())
        settle();
}

bool DialogPlace::isAppearing() const
{
    // Who is slow to show it is slow to move it, too.
    return m_dialog.isVisible() && m_shown.isValid()
        && !m_shown.hasExpired(m_isOnScreen ? appearingMs : 10 * appearingMs);
}

bool DialogPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_dialog && event->type() == QEvent::Resize && !event->spontaneous())
        m_own = m_dialog.size();
    if (watched == &m_dialog && event->type() == QEvent::Show && !event->spontaneous()) {
        m_own = m_dialog.size();
        m_insisted = 0;
        m_settled.reset();
        m_isOnScreen = false;
        m_shown.start();
        settle();
    } else if (watched == &m_dialog && isAppearing()
               && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        // Whoever gives it its size and its place as it is shown: the middle is where it belongs.
        m_shown.start();
        QMetaObject::invokeMethod(this, &DialogPlace::settle, Qt::QueuedConnection);
    } else if (watched == &m_dialog && event->type() == QEvent::WindowActivate && isAppearing()) {
        m_isOnScreen = true;
        m_shown.start();
        // Its frame may have come without a move.
        QMetaObject::invokeMethod(this, &DialogPlace::settle, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void DialogPlace::settle()
{
    // All is reckoned from what is inside the frame: of the frame Qt and the window manager know at
    // different times.
    const QMargins around = frame();
    const QPoint inside = m_dialog.geometry().topLeft();
    // Some window managers shift it by its frame as they draw that.
    const QPoint shift = m_settled ? inside - *m_settled : QPoint();
    const bool isElsewhere = std::abs(shift.x()) > std::max(around.left(), around.right())
        || std::abs(shift.y()) > std::max(around.top(), around.bottom());
    const bool isMoved = isElsewhere && !isAppearing();
    const QWidget *over = owner();
    const QRect screen = (over ? over : &m_dialog)->screen()->availableGeometry();
    // What the window manager tells late is the size of before, and would be asked for again here.
    // One that gives sizes of its own has its way.
    const bool isLate = isAppearing() && m_dialog.size() != m_own && m_insisted < insistedMost;
    m_insisted += isLate ? 1 : 0;
    QRect place = QRect(inside, isLate ? m_own : m_dialog.size()).marginsAdded(around);
    if (!isMoved)
        place.moveCenter(over ? outerOf(*over).center() : screen.center());
    if (!isMoved && isBeside()) {
        const QRect other = outerOf(*m_beside);
        const auto [left, right] = sidesOf(other, screen);
        // That one may have got its place since.
        const int most =
            std::max({left, right, m_narrowestBeside + around.left() + around.right()});
        place.setWidth(std::min(place.width(), most));
        if (right >= left)
            place.moveLeft(other.right() + 1);
        else
            place.moveRight(other.left() - 1);
    }
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveTop(std::max(place.top(), screen.top()));
    place.moveLeft(std::max(place.left(), screen.left()));
    const QRect wanted = place.marginsRemoved(around);
    if (!isMoved)
        m_settled = wanted.topLeft();
    if (wanted != m_dialog.geometry())
        m_dialog.setGeometry(wanted);
}

} // namespace tokendesk
