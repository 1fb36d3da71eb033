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

    /// The keychain has no token for it: one is asked for, first.
    void requireToken();
    /// What went wrong over it, where one of its fields can put that right.
    void showFailure(const Error &error);

Q_SIGNALS:
    /// `credentialChanged`: an open session has the old one.
    void saved(const tokendesk::Connection &connection, bool credentialChanged);

protected:
    /// Escape ends a sign-in that waits for the browser, and only then this.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCoro::Task<> apply(bool untested);
    void giveUp();
    /// `given`, and what the keychain has of the rest.
    QCoro::Task<Result<Credentials>> completed(Credentials given, bool hasSameProxy);

    Connector &m_connector;
    Connection m_before;
    ConnectionForm *m_form;
    QPushButton *m_saveUntested;
    QPushButton *m_cancel;
    bool m_isSaving = false;
};

/// Asks, then removes it from the keychain and the settings. `removed` is called when it is gone.
void askToRemoveConnection(QWidget *window, Connector &connector, const Connection &connection,
                           std::function<void()> removed);

} // namespace tokendesk
