// Gives a filter a name, and keeps the named ones in order.
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/filters/savedfilters.h"

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace tokendesk {

class Field;
class OrderedList;

class SaveFilterDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `filters` must outlive it.
    SaveFilterDialog(SavedFilters &filters, QueryPage page, QString query,
                     QWidget *parent = nullptr);

private:
    void save();

    SavedFilters &m_filters;
    QueryPage m_page;
    QString m_query;
    QLineEdit *m_name;
    Field *m_nameField;
    QCheckBox *m_pinned;
};

/// Renames, pins, orders and deletes those of a page; nothing counts before it is saved.
class SavedFiltersDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `filters` must outlive it.
    SavedFiltersDialog(SavedFilters &filters, QueryPage page, QWidget *parent = nullptr);

private:
    void build();
    void move(int from, int to);
    void remove();
    void refreshButtons();
    void save();

    SavedFilters &m_filters;
    QueryPage m_page;
    QList<SavedFilter> m_known; ///< as they were when the dialog was opened
    OrderedList *m_order;
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace tokendesk
