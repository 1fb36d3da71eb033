// Name, colour, options and credential of a connection that is kept.
#pragma once

#include "ui/dialogs/formdialog.h"
#include "workflows/connector.h"

namespace tokendesk {

class ConnectionForm;

class EditConnectionDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `connector` must outlive the dialog.
    EditConnectionDialog(Connector &connector, const Connection &connection,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// `credentialChanged`: an open session has the old one.
    void saved(const tokendesk::Connection &connection, bool credentialChanged);

private:
    QCoro::Task<> apply();

    Connector &m_connector;
    ConnectionForm *m_form;
};

/// Asks, then removes it from the keychain and the settings. `removed` is called when it is gone.
void askToRemoveConnection(QWidget *window, Connector &connector, const Connection &connection,
                           std::function<void()> removed);

} // namespace tokendesk
