// The ways to give a credential: sign in with the browser, paste a token, choose its file.
#pragma once

#include "domain/result.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace tokendesk {

class Field;
class SecretBytes;
class SignInPanel;
class TokenInput;

/// What the browser brings is in the token input then, as if from a file.
class CredentialInput final : public QWidget {
    Q_OBJECT
public:
    /// Nothing: the person has been told what is missing.
    using Address = std::function<std::optional<QUrl>()>;

    /// `address`: of the deployment; asked for with each sign-in.
    CredentialInput(const QString &tokenLabel, Address address, QWidget *parent = nullptr);

    [[nodiscard]] TokenInput *tokenInput() const { return m_token; }
    [[nodiscard]] SignInPanel *panel() const { return m_panel; }
    [[nodiscard]] bool isWaiting() const;
    /// No secret remains here, and no sign-in waits.
    void forget();
    /// The same for all of the program, since it is locked: what is under way with one is given up.
    static void forgetAll();
    void focusFirst();

Q_SIGNALS:
    void waitingChanged(bool waiting);
    /// The token input has a token from the browser.
    void signedIn();
    /// By forgetAll(). `held`: there was something to forget.
    void forgotten(bool held);

private:
    void begin();
    void showWaiting(bool waiting);
    void take(Result<SecretBytes> &result);

    Address m_address;
    QPushButton *m_button;
    Field *m_field;
    SignInPanel *m_panel;
    QWidget *m_divider;
    TokenInput *m_token;
};

} // namespace tokendesk
