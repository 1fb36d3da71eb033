#include "ui/widgets/roomychoices.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPointer>
#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

/// To the choice of a list that opens. An assistive tool opens it from wherever the keyboard is,
/// and it would be there again when the list has closed.
void giveKeyboard(const QWidget &list)
{
    auto *choice = qobject_cast<QComboBox *>(list.parentWidget());
    if (!choice || !list.inherits("QComboBoxPrivateContainer"))
        return;
    const QWidget *now = choice->window()->focusWidget();
    if (now != choice && !choice->isAncestorOf(now))
        choice->setFocus();
}

class RoomyChoices final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType())
            giveKeyboard(*static_cast<QWidget *>(watched));
        if (event->type() != QEvent::Polish)
            return false;
        if (auto *choice = qobject_cast<QComboBox *>(watched))
            choice->setItemDelegate(new QStyledItemDelegate(choice));
        return false;
    }
};

} // namespace

void useRoomyChoices()
{
    static QPointer<RoomyChoices> filter;
    if (filter)
        return;
    filter = new RoomyChoices(qApp);
    qApp->installEventFilter(filter);
}

} // namespace tokendesk
