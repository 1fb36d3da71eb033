#include "ui/lock/readercurtain.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace tokendesk {

namespace {

QPointer<QWidget> &shownWidget()
{
    static QPointer<QWidget> shown;
    return shown;
}

/// Also over the borders of windows.
bool isWithin(const QWidget *widget, const QWidget *whole)
{
    while (widget && widget != whole)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool isBehind(const QWidget *widget)
{
    const QWidget *shown = shownWidget();
    if (!shown || isWithin(widget, shown) || isWithin(shown, widget))
        return false;
    // Up to what stands beside the shown one, or beside what that is in.
    const QWidget *parent = widget->parentWidget();
    while (parent && !isWithin(shown, parent)) {
        widget = parent;
        parent = widget->parentWidget();
    }
    return !parent || widget->windowType() != Qt::Popup;
}

/// Is there, and says nothing.
class Concealed final : public QAccessibleWidget {
public:
    explicit Concealed(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text) const override { return {}; }
    [[nodiscard]] QStringList actionNames() const override { return {}; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        return state;
    }
};

QAccessibleInterface *makeConcealed(const QString &, QObject *object)
{
    if (!object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    return isBehind(widget) ? new Concealed(widget) : nullptr;
}

/// A table's interface takes those of its cells with it.
void forgetInterfaces()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!isBehind(widget))
            continue;
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    }
}

} // namespace

void ReaderCurtain::draw(QWidget *shown)
{
    open();
    // The last one that is installed is asked first.
    QAccessible::installFactory(makeConcealed);
    shownWidget() = shown;
    forgetInterfaces();
}

void ReaderCurtain::open()
{
    forgetInterfaces();
    shownWidget().clear();
    QAccessible::removeFactory(makeConcealed);
}

} // namespace tokendesk
