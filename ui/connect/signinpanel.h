// While a sign-in waits for the browser: how long, and what can be done meanwhile.
#pragma once

#include "api/browsersignin.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace tokendesk {

/// Hidden unless it waits.
class SignInPanel final : public QFrame {
    Q_OBJECT
public:
    explicit SignInPanel(QWidget *parent = nullptr);

    /// Opens the browser; ended() comes once, unless an error is returned.
    [[nodiscard]] Result<void> begin(const QUrl &origin);
    [[nodiscard]] bool isWaiting() const { return m_signIn != nullptr; }
    void cancel();

Q_SIGNALS:
    /// An error of Kind::Cancelled: the person wanted it so.
    void ended(const std::shared_ptr<tokendesk::Result<tokendesk::SecretBytes>> &result);

private:
    void openBrowser();
    void copyLink();
    void showTime();
    void end();

    const SignInLimits m_limits;
    BrowserSignIn *m_signIn = nullptr;
    QTimer m_tick;
    QLabel *m_time;
    QLabel *m_text;
    QLineEdit *m_link;
    QLabel *m_copied;
    QProgressBar *m_left;
};

} // namespace tokendesk
