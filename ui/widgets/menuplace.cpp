#include "ui/widgets/menuplace.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

namespace {

class MenuPlace final : public QObject {
public:
    explicit MenuPlace(const QToolButton &button)
        : QObject(button.menu())
        , m_button(button)
    {
        button.menu()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            place(*static_cast<QWidget *>(watched));
        return QObject::eventFilter(watched, event);
    }

private:
    void place(QWidget &menu) const
    {
        const QRect screen = m_button.screen()->availableGeometry();
        const QRect inside = screen & m_button.window()->geometry();
        const QRect room = inside.width() >= menu.width() ? inside : screen;
        const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const int left =
            m_button.mapToGlobal(QPoint()).x() + (isMirrored ? m_button.width() - menu.width() : 0);
        menu.move(std::max(std::min(left, room.right() + 1 - menu.width()), room.left()), menu.y());
    }

    const QToolButton &m_button;
};

} // namespace

void keepMenuInside(QToolButton &button)
{
    new MenuPlace(button);
}

} // namespace tokendesk
