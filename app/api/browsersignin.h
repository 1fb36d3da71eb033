// Signing in with the browser: a link to open there, and the token that comes back.
#pragma once

#include "api/signinlistener.h"

#include <QUrl>

namespace tokendesk {

/// GUI thread. Ends exactly once, after start() went well: with a token, an error, the time running
/// out, or cancel(). Source: API contract, "Browser sign-in".
class BrowserSignIn final : public QObject {
    Q_OBJECT
public:
    /// `origin`: of the deployment, https or loopback (parseDeploymentAddress). `machine`: shown
    /// by the server to the person; its name for the sign-in.
    BrowserSignIn(QUrl origin, QString machine, SignInLimits limits = {},
                  QObject *parent = nullptr);
    ~BrowserSignIn() override;

    /// Once. Begins to listen; link() is to be opened in the browser then.
    [[nodiscard]] Result<void> start();
    [[nodiscard]] QUrl link() const { return m_link; }
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    /// Nothing is taken any more. Kind::Cancelled.
    void cancel();
    /// After ended(), once.
    [[nodiscard]] Result<SecretBytes> takeResult();

Q_SIGNALS:
    void ended();
    /// After ended(): the browser has the last page, or it is not waited for any more. A program
    /// that is to end waits for it.
    void closed();

private:
    void takeAnswer(SignInRequest &answer);
    void end(Result<SecretBytes> result);

    QUrl m_origin;
    QString m_machine;
    QUrl m_link;
    SignInLimits m_limits;
    QPointer<SignInListener> m_listener;
    QTimer m_patience;
    Result<SecretBytes> m_result;
};

} // namespace tokendesk
