// What a locked window shows: whose connection it is, and the way back.
#pragma once

#include "credentials/connection.h"
#include "credentials/secretbytes.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace tokendesk {

class TokenInput;

class LockedPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockedPage(QMenu *connectionMenu, QWidget *parent = nullptr);

    /// `asksForToken`: no keychain has it. `valueWaits`: a new token's value is not taken yet.
    void showLocked(const Connection &connection, bool asksForToken, bool valueWaits);
    void setBusy(const QString &what);
    /// Plain text; ends setBusy().
    void showProblem(const QString &text);
    void forgetToken();
    void focusFirst();

Q_SIGNALS:
    /// `token`: as pasted; empty when none was asked for.
    void unlockWanted(const std::shared_ptr<tokendesk::SecretBytes> &token);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    QColor m_edge;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_waits;
    TokenInput *m_token;
    QLabel *m_problem;
    QPushButton *m_unlock;
    QToolButton *m_other;
};

} // namespace tokendesk
