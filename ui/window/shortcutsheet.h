// The sheet of shortcuts: what every key does, by group, and a search over it.
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/window/shortcutlist.h"

class QLineEdit;
class QTableWidget;

namespace tokendesk {

class ShortcutSheet final : public FormDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(QList<ShortcutLine> lines, QWidget *parent = nullptr);

private:
    void fill();

    QList<ShortcutLine> m_lines;
    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace tokendesk
