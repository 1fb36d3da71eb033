#include "ui/widgets/accessibleroles.h"

#include "ui/theme/spoken.h"
#include "ui/theme/tickedlist.h"
#include "ui/widgets/accessiblemenuitem.h"
#include "ui/widgets/accessiblewrappedtext.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QMenu>
#include <QPointer>
#include <QTimer>
#include <QToolButton>
#include <QWidgetAction>

namespace tokendesk {

namespace {

/// With its first entry current: nobody is told of a menu that has none.
void openMenu(QToolButton *button)
{
    QMenu *menu = button->menu();
    QTimer::singleShot(0, menu, [menu] {
        const QList<QAction *> entries = menu->actions();
        if (!menu->activeAction() && !entries.isEmpty()
            && !qobject_cast<QWidgetAction *>(entries.first()))
            menu->setActiveAction(entries.first());
    });
    button->showMenu();
}

/// Opens what stands below it, and closes it.
bool isFold(const QToolButton &button)
{
    return button.isCheckable() && button.property("part").toString() == QLatin1String("fold");
}

/// Of several one is on.
bool isOneOfSeveral(const QToolButton &button)
{
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

/// Does by each way what a click does.
class AccessibleToolButton final : public QAccessibleWidget {
public:
    explicit AccessibleToolButton(QToolButton *button)
        : QAccessibleWidget(button)
        , m_button(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (m_button->menu())
            return QAccessible::ButtonMenu;
        if (!isTicked())
            return QAccessible::PushButton;
        return isOneOfSeveral(*m_button) ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? m_button->text() : said;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = isTicked();
        state.checked = isTicked() && m_button->isChecked();
        state.expandable = isFold(*m_button);
        state.expanded = state.expandable && m_button->isChecked();
        state.collapsed = state.expandable && !m_button->isChecked();
        state.pressed = m_button->isDown();
        state.hasPopup = m_button->menu() != nullptr;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (!m_button->isEnabled())
            return names;
        if (m_button->menu())
            names << showMenuAction();
        else
            names << (isTicked() ? toggleAction() : pressAction());
        if (m_button->focusPolicy() != Qt::NoFocus)
            names << setFocusAction();
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            QAccessibleWidget::doAction(name);
        else if (m_button->isEnabled() && name == showMenuAction())
            // Later: it comes back only when the menu is closed.
            QMetaObject::invokeMethod(
                m_button, [button = m_button] { openMenu(button); }, Qt::QueuedConnection);
        else if (name == toggleAction() || name == pressAction())
            m_button->click();
    }

private:
    [[nodiscard]] bool isTicked() const { return m_button->isCheckable() && !isFold(*m_button); }

    QToolButton *m_button;
};

/// What an entry of a menu holds: Qt would leave the entry out on the way up.
class AccessibleMenuPanel final : public QAccessibleWidget {
public:
    AccessibleMenuPanel(QWidget *panel, QWidgetAction *entry)
        : QAccessibleWidget(panel, QAccessible::Grouping)
        , m_entry(entry)
    {
    }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_entry);
    }

private:
    QPointer<QWidgetAction> m_entry;
};

QAccessibleInterface *makePanel(QWidget *panel)
{
    const auto *menu = qobject_cast<QMenu *>(panel->parentWidget());
    const QList<QAction *> entries = menu ? menu->actions() : QList<QAction *>();
    for (QAction *entry : entries) {
        auto *holder = qobject_cast<QWidgetAction *>(entry);
        if (holder && holder->defaultWidget() == panel)
            return new AccessibleMenuPanel(panel, holder);
    }
    return nullptr;
}

/// Qt gives such a one no role, and a reader that comes there has nothing to say.
bool isScrolledByKeys(const QString &className, QObject *object)
{
    return className == QLatin1String("QScrollArea")
        && static_cast<QWidget *>(object)->focusPolicy() != Qt::NoFocus;
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    // Asked for the class of the object first, then for those that it is derived from.
    if (className == QLatin1String("QToolButton"))
        return new AccessibleToolButton(static_cast<QToolButton *>(object));
    if (className == QLatin1String("QAction"))
        return AccessibleMenuItem::make(static_cast<QAction *>(object));
    if (!object->isWidgetType())
        return nullptr;
    auto *widget = static_cast<QWidget *>(object);
    if (const QAccessible::Role role = spokenRole(*widget); role != QAccessible::NoRole)
        return new QAccessibleWidget(widget, role);
    if (className == QLatin1String("tokendesk::WrappedText"))
        return new AccessibleWrappedText(static_cast<WrappedText *>(widget));
    if (className == QLatin1String("QWidget"))
        return makePanel(widget);
    // Qt calls a plain frame a border, which a reader takes for a window.
    if (className == QLatin1String("tokendesk::DetailPane") || className == QLatin1String("QFrame")
        || isScrolledByKeys(className, object))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void useAccessibleRoles()
{
    useTickedLists();
    QAccessible::installFactory(make); // of two calls with the same function Qt keeps one
}

} // namespace tokendesk
