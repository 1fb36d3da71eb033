// What a locked window shows: whose connection it is, and the way back.
#pragma once

#include "credentials/connection.h"
#include "credentials/secretbytes.h"

#include <QUrl>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace tokendesk {

class CredentialInput;
class PlainLabel;

class LockedPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockedPage(QMenu *connectionMenu, QWidget *parent = nullptr);

    /// `asksForToken`: no keychain has it; a sandbox's, for this run, is made anew instead.
    /// `valueWaits`: a new token's value is not taken yet.
    void showLocked(const Connection &connection, bool asksForToken, bool valueWaits);
    void setBusy(const QString &what);
    /// Plain text; ends setBusy(). `offersSignIn`: another credential can be given from now on.
    void showProblem(const QString &text, bool offersSignIn);
    void forgetToken();
    void focusFirst();

Q_SIGNALS:
    /// `token`: as pasted, or from the browser; empty: the keychain is to give it.
    void unlockWanted(const std::shared_ptr<tokendesk::SecretBytes> &token);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QColor m_edge;
    PlainLabel *m_title;
    PlainLabel *m_text;
    PlainLabel *m_waits;
    CredentialInput *m_credential;
    QUrl m_origin;
    bool m_needsToken = false; ///< there is no keychain to ask
    PlainLabel *m_problem;
    QPushButton *m_unlock;
    QToolButton *m_other;
};

} // namespace tokendesk
