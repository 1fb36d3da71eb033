#include "ui/widgets/calmwheel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPointer>

namespace tokendesk {

namespace {

class CalmWheel final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isWheel = event->type() == QEvent::Wheel;
        if ((!isWheel && event->type() != QEvent::Polish) || !isEditor(watched))
            return false;
        auto *editor = static_cast<QWidget *>(watched);
        // Else the first step of the wheel would bring the keyboard there.
        if (!isWheel && editor->focusPolicy() == Qt::WheelFocus)
            editor->setFocusPolicy(Qt::StrongFocus);
        if (!isWheel || editor->hasFocus())
            return false;
        event->ignore(); // what it stands in gets it
        return true;
    }

private:
    static bool isEditor(const QObject *watched)
    {
        return qobject_cast<const QComboBox *>(watched)
            || qobject_cast<const QAbstractSpinBox *>(watched);
    }
};

} // namespace

void useCalmWheel()
{
    static QPointer<CalmWheel> filter;
    if (filter)
        return;
    filter = new CalmWheel(qApp);
    qApp->installEventFilter(filter);
}

} // namespace tokendesk
