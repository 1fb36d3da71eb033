// Another credential for a connection that is open, which goes on with it.
#pragma once

#include "ui/dialogs/formdialog.h"
#include "workflows/connector.h"

#include <QPointer>

namespace tokendesk {

class CredentialInput;

/// Tested first, then handed to the keychain and read back, then given to the session: whatever
/// fails, the old one stays in use; where only the keychain does not take it, it can be used until
/// the window locks. What the session has read and what is shown of it stays.
class RenewDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `connector` must outlive the dialog, which goes with `session`.
    RenewDialog(Connector &connector, Session &session, QWidget *parent = nullptr);

    /// After sessionReady(), once. Not opened yet.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_other); }

Q_SIGNALS:
    void renewed();
    /// The credential is another user's, and that is wanted.
    void sessionReady();

protected:
    /// Escape ends a sign-in that waits for the browser, and only then this.
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Nothing has been asked about this token yet.
    void begin();
    [[nodiscard]] std::optional<SecretBytes> token();
    QCoro::Task<> apply();
    QCoro::Task<> useForAnother(Connection connection, Credentials credentials);
    [[nodiscard]] bool isWanted(const ConnectionTest &test);
    void giveUp();
    void goOnWith(Credentials credentials);
    void showFailure(const Error &error);
    void offerWithoutKeychain(const Error &error);

    Connector &m_connector;
    QPointer<Session> m_session;
    std::unique_ptr<Session> m_other;
    CredentialInput *m_credential;
    QPushButton *m_cancel;
    QPushButton *m_renew;
    bool m_isAsked = false; ///< whether this very credential is meant, and the answer will be yes
    bool m_isForNow = false; ///< the keychain has not taken it, and need not
};

/// What a lock has made of a credential that was being given.
[[nodiscard]] QString forgottenWords();
/// The name, or else the number; never empty.
[[nodiscard]] QString userWords(const Identity &identity);
/// By what is known of both; a name that is not known is nobody else's.
[[nodiscard]] bool isOtherUser(const Identity &one, const Identity &other);

} // namespace tokendesk
