// Another connection in two keystrokes: open this, press a number.
#pragma once

#include "credentials/connection.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;
class QListWidget;

namespace tokendesk {

/// Sends and reads nothing; whoever opens it does what was chosen.
class ConnectionSwitcher final : public FormDialog {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString name;
        QString host; ///< may be empty
        QIcon icon;
        bool readOnly = false;
        bool isOpen = false;
    };
    /// In their order; the first nine have a number.
    explicit ConnectionSwitcher(QList<Entry> entries, QWidget *parent = nullptr);

    constexpr static int numbersAtMost = 9;

Q_SIGNALS:
    /// One of the two, once, as it closes.
    void chosen(const QString &id);
    void addWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(int row);
    /// That it stands for while nothing is searched, also where keyboards type another character
    /// without Shift; 0: none.
    [[nodiscard]] int numberOf(const QKeyEvent &event) const;
    [[nodiscard]] bool beginsAName(QChar letter) const;
    [[nodiscard]] bool takeKey(const QKeyEvent &event);

    QList<Entry> m_entries;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace tokendesk
