#include "ui/widgets/accessiblemenuitem.h"

#include "ui/theme/whynot.h"

#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace tokendesk {

namespace {

/// Without the marks of keys, and the key behind a tab.
QString spoken(const QString &text)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\s*\\(&[^&]\\)"));
    const QString marked = text.section(QLatin1Char('\t'), 0, 0).remove(keyInBrackets);
    QString name;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == QLatin1Char('&') && ++i == marked.size())
            break;
        name += marked.at(i);
    }
    return name;
}

/// One cannot choose it, but what it holds.
bool isHolder(const QAction *action)
{
    const auto *holder = qobject_cast<const QWidgetAction *>(action);
    return holder && holder->defaultWidget();
}

/// Of several the one that is open.
QMenu *menuOf(const QAction *action)
{
    QMenu *menu = nullptr;
    const QList<QObject *> holders = action ? action->associatedObjects() : QList<QObject *>();
    for (QObject *holder : holders) {
        auto *one = qobject_cast<QMenu *>(holder);
        if (one && (!menu || one->isVisible()))
            menu = one;
    }
    return menu;
}

} // namespace

QAccessibleInterface *AccessibleMenuItem::make(QAction *action)
{
    return menuOf(action) ? new AccessibleMenuItem(action) : nullptr;
}

QAccessibleInterface *AccessibleMenuItem::parent() const
{
    return QAccessible::queryAccessibleInterface(menuOf(action()));
}

QWidget *AccessibleMenuItem::held() const
{
    if (const auto *holder = qobject_cast<QWidgetAction *>(action()))
        return holder->defaultWidget();
    return action() ? action()->menu<QMenu *>() : nullptr;
}

int AccessibleMenuItem::childCount() const
{
    return held() ? 1 : 0;
}

QAccessibleInterface *AccessibleMenuItem::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(held()) : nullptr;
}

int AccessibleMenuItem::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() && child->object() == held() ? 0 : -1;
}

QAccessible::Role AccessibleMenuItem::role() const
{
    if (isHolder(action()))
        return QAccessible::Grouping;
    return action() && action()->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State AccessibleMenuItem::state() const
{
    QAccessible::State state;
    const QAction *entry = action();
    const QMenu *menu = menuOf(entry);
    state.invisible = !menu || !menu->isVisible() || !entry->isVisible();
    if (!menu)
        return state;
    state.focused = menu->activeAction() == entry && !isHolder(entry);
    state.disabled = entry->isSeparator() || !entry->isEnabled();
    state.checkable = entry->isCheckable();
    state.checked = entry->isChecked();
    return state;
}

QString AccessibleMenuItem::text(QAccessible::Text kind) const
{
    const QAction *entry = action();
    if (!entry)
        return {};
    if (kind == QAccessible::Name)
        return spoken(entry->text());
    if (kind == QAccessible::Description && !entry->isEnabled())
        return whyNot(*entry);
    if (kind == QAccessible::Accelerator)
        return (entry->shortcut().isEmpty() ? QKeySequence::mnemonic(entry->text())
                                            : entry->shortcut())
            .toString();
    return {};
}

QRect AccessibleMenuItem::rect() const
{
    const QMenu *menu = menuOf(action());
    return menu ? menu->actionGeometry(action()).translated(menu->mapToGlobal(QPoint(0, 0)))
                : QRect();
}

void *AccessibleMenuItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList AccessibleMenuItem::actionNames() const
{
    if (!action() || action()->isSeparator() || isHolder(action()))
        return {};
    return {childCount() > 0 ? showMenuAction() : pressAction()};
}

void AccessibleMenuItem::doAction(const QString &name)
{
    QMenu *menu = menuOf(action());
    if (!menu || !action()->isEnabled())
        return;
    if (name == pressAction())
        action()->trigger();
    else if (name == showMenuAction() && childCount() > 0)
        menu->setActiveAction(action());
}

QStringList AccessibleMenuItem::keyBindingsForAction(const QString &) const
{
    return {};
}

} // namespace tokendesk
