#include "ui/widgets/roomychoices.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPointer>
#include <QStyledItemDelegate>

namespace tokendesk {

namespace {

class RoomyChoices final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
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
