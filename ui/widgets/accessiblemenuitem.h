// An entry of a menu as assistive tools see it.
#pragma once

#include <QAccessibleObject>
#include <QAction>

class QMenu;

namespace tokendesk {

/// As Qt's own, which tells nothing but its name; this one tells as well why it cannot be used
/// (see enableUnless()), whether it can be checked, and what widget it holds.
class AccessibleMenuItem final : public QAccessibleObject, public QAccessibleActionInterface {
public:
    /// Null where `action` is in no menu: Qt knows the other ones.
    [[nodiscard]] static QAccessibleInterface *make(QAction *action);

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    /// Null where it is an entry of words alone.
    [[nodiscard]] QWidget *held() const;
    explicit AccessibleMenuItem(QAction *action)
        : QAccessibleObject(action)
    {
    }
    /// Null once it is gone.
    [[nodiscard]] QAction *action() const { return qobject_cast<QAction *>(object()); }
};

} // namespace tokendesk
