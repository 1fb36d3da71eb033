// The teams of a service account.
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tokendesk {

/// A list with a check mark for each team; Public is always in (API contract). A team that is not
/// on the list can be typed: the list may be unknown or incomplete.
class TeamPicker final : public QWidget {
    Q_OBJECT
public:
    explicit TeamPicker(const QStringList &known, QWidget *parent = nullptr);

    /// With Public, in the list's order, then what is typed and not added yet.
    [[nodiscard]] QStringList teams() const;
    void setTeams(const QStringList &teams);
    /// A team that was typed and added is ticked.
    [[nodiscard]] bool holdsAdded() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QListWidgetItem *itemFor(const QString &team);
    void addTyped();
    void fitRows();

    QListWidget *m_list;
    QLineEdit *m_typed;
    QPushButton *m_add;
    QStringList m_added; ///< of the list, what was typed
};

} // namespace tokendesk
