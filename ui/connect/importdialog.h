// Shows what a file of connections would add, before anything is taken over.
#pragma once

#include "credentials/connectionfile.h"
#include "credentials/connectionstore.h"
#include "ui/dialogs/formdialog.h"

class QListWidget;

namespace tokendesk {

class ImportDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `store` must outlive the dialog.
    ImportDialog(ConnectionStore &store, const ConnectionsRead &file, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As it closes; not when nothing was.
    void imported(int count);

private:
    void refresh();
    void apply();
    [[nodiscard]] QList<Connection> chosen() const;

    ConnectionStore &m_store;
    QList<ImportLine> m_lines;
    QListWidget *m_list;
    QPushButton *m_add;
};

/// The address, and what is not usual about the way there, for people.
[[nodiscard]] QString wayWords(const Connection &connection);

} // namespace tokendesk
