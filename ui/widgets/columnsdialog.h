// Which columns a table shows, and in which order and width; all of it by keyboard.
#pragma once

#include "ui/dialogs/formdialog.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tokendesk {

class OrderedList;
class TableView;

/// Each change holds at once; the table remembers it as if it had been made in its header.
class ColumnsDialog final : public FormDialog {
    Q_OBJECT
public:
    /// Goes when the table does.
    ColumnsDialog(TableView &table, QWidget *parent = nullptr);

private:
    void build();
    void addWidths();
    /// From the table, with the column of this section current.
    void fill(int section);
    void take(const QListWidgetItem *item);
    void move(int from, int to);
    [[nodiscard]] int currentSection() const;
    void offerWidths();

    TableView &m_table;
    OrderedList *m_order;
    QListWidget *m_list;
    QPushButton *m_narrower = nullptr;
    QPushButton *m_wider = nullptr;
};

} // namespace tokendesk
