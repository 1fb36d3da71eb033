// Shows what a file of connections would add, before anything is taken over.
#pragma once

#include "credentials/connectionfile.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/connector.h"

class QListWidget;

namespace tokendesk {

class ImportDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `connector` must outlive the dialog.
    ImportDialog(Connector &connector, const ConnectionsRead &file, QWidget *parent = nullptr);

Q_SIGNALS:
    /// As it closes; not when nothing was. `changesKnown`: see ConnectionIdentity, of all of them.
    void imported(int count, int changesKnown);

private:
    void refresh();
    QCoro::Task<> apply();
    [[nodiscard]] QList<Connection> chosen() const;

    Connector &m_connector;
    QList<ImportLine> m_lines;
    QListWidget *m_list;
    QPushButton *m_add;
};

/// The address, and what is not usual about the way there, for people.
[[nodiscard]] QString wayWords(const Connection &connection);

} // namespace tokendesk
