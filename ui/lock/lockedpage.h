// What a locked window shows: whose connection it is, and the way back.
#pragma once

#include "credentials/connection.h"
#include "credentials/credentials.h"
#include "domain/error.h"

#include <QUrl>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace tokendesk {

class CredentialInput;
class Field;
class PlainLabel;
class SecretEdit;

class LockedPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockedPage(QMenu *connectionMenu, QWidget *parent = nullptr);

    /// `asksForToken`: no keychain has it; a sandbox's, for this run, is made anew instead.
    /// `valueWaits`: a new token's value is not taken yet.
    void showLocked(const Connection &connection, bool asksForToken, bool valueWaits);
    void setBusy(const QString &what);
    /// Ends setBusy(). What else is wanted can be given from now on: another credential where the
    /// keychain has none, the passphrase or the proxy's password where that is what was missing.
    void showProblem(const Error &error);
    /// Why it cannot be left.
    void showHeld(const QString &reason);
    void takeBackHeld(const QString &reason);
    void forgetToken();
    void focusFirst();

Q_SIGNALS:
    /// The token as pasted, or from the browser; what is empty the keychain is to give.
    void unlockWanted(const std::shared_ptr<tokendesk::Credentials> &given);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void say(const char *tone, const QString &text);
    /// False: it is not about one of them.
    bool askFor(const Error &error);

    QColor m_edge;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_waits;
    CredentialInput *m_credential;
    SecretEdit *m_passphrase;
    SecretEdit *m_proxyPassword;
    Field *m_passphraseField; ///< shown once it was missing, as the next
    Field *m_proxyPasswordField;
    QUrl m_origin;
    bool m_asksProxy = false; ///< the connection signs in at one
    bool m_needsToken = false; ///< there is no keychain to ask
    PlainLabel *m_problem;
    QPushButton *m_unlock;
    QToolButton *m_other;
};

} // namespace tokendesk
