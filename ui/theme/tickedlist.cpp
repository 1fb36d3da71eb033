#include "ui/theme/tickedlist.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPersistentModelIndex>
#include <QPointer>

#include <map>

namespace tokendesk {

namespace {

constexpr auto offersTicks = "offersTicks";

void goTo(QListWidget *list, const QModelIndex &item)
{
    list->setFocus();
    list->setCurrentIndex(item);
}

void pressSpace(QListWidget *list, const QModelIndex &item)
{
    goTo(list, item);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QCoreApplication::sendEvent(list, &press);
}

class TickAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TickAccess(QListWidget *list, int row)
        : m_list(list)
        , m_row(row)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_list && m_row < m_list->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        QAccessibleInterface *list = parent();
        return list ? list->window() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_list ? QAccessible::queryAccessibleInterface(m_list) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return item().data(Qt::AccessibleDescriptionRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString said = item().data(Qt::AccessibleTextRole).toString();
        return said.isEmpty() ? item().data(Qt::DisplayRole).toString() : said;
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_list->visualRect(item());
        return {m_list->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QModelIndex index = item();
        state.disabled = !isUsable();
        state.focusable = isUsable();
        state.selectable = index.flags().testFlag(Qt::ItemIsSelectable);
        state.selected = m_list->selectionModel()->isSelected(index);
        state.focused = m_list->hasFocus() && m_list->currentIndex() == index;
        state.checkable = hasBox();
        state.checked = hasBox() && index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        state.invisible = !m_list->isVisible()
            || !m_list->viewport()->rect().intersects(m_list->visualRect(index));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!isUsable())
            return {};
        return hasBox() ? QStringList{toggleAction(), setFocusAction()}
                        : QStringList{setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (name == setFocusAction()) {
            goTo(m_list, item());
            return;
        }
        // Later: it may fill the list anew, and this is gone then.
        QMetaObject::invokeMethod(
            m_list,
            [list = m_list.data(), pressed = QPersistentModelIndex(item())] {
                if (pressed.isValid())
                    pressSpace(list, pressed);
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QModelIndex item() const
    {
        return isValid() ? m_list->model()->index(m_row, 0) : QModelIndex();
    }
    [[nodiscard]] bool isUsable() const
    {
        return isValid() && m_list->isEnabled() && item().flags().testFlag(Qt::ItemIsEnabled);
    }
    [[nodiscard]] bool hasBox() const { return item().data(Qt::CheckStateRole).isValid(); }

    QPointer<QListWidget> m_list;
    int m_row;
};

class TickedListAccess final : public QAccessibleWidget {
public:
    explicit TickedListAccess(QListWidget *list)
        : QAccessibleWidget(list, QAccessible::List)
        , m_list(list)
    {
        // What a row was called is not what another in its place is called.
        const auto forget = [this] { forgetItems(); };
        const QAbstractItemModel *model = list->model();
        QObject::connect(model, &QAbstractItemModel::rowsInserted, &m_watch, forget);
        QObject::connect(model, &QAbstractItemModel::rowsRemoved, &m_watch, forget);
        QObject::connect(model, &QAbstractItemModel::rowsMoved, &m_watch, forget);
        QObject::connect(model, &QAbstractItemModel::modelReset, &m_watch, forget);
    }
    ~TickedListAccess() override { forgetItems(); }
    TickedListAccess(const TickedListAccess &) = delete;
    TickedListAccess &operator=(const TickedListAccess &) = delete;

    [[nodiscard]] int childCount() const override { return isValid() ? m_list->count() : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_items[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new TickAccess(m_list, index));
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!isValid())
            return nullptr;
        return child(m_list->indexAt(m_list->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[row, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return isValid() && m_list->hasFocus() ? child(m_list->currentRow()) : nullptr;
    }

private:
    void forgetItems()
    {
        for (const auto &[row, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    QListWidget *m_list; ///< goes after its interface
    QObject m_watch;
    mutable std::map<int, QAccessible::Id> m_items; ///< by row; made when they are asked for
};

QAccessibleInterface *makeTickedListAccess(const QString &className, QObject *object)
{
    const bool isOurs =
        className == QLatin1String("QListWidget") && object->property(offersTicks).toBool();
    return isOurs ? new TickedListAccess(static_cast<QListWidget *>(object)) : nullptr;
}

} // namespace

void offerTicks(QListWidget *list)
{
    useTickedLists();
    list->setProperty(offersTicks, true);
    // Where somebody listens, Qt has made its own while it made the list.
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(list))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void useTickedLists()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTickedListAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace tokendesk
