// Asks a deployment again that has not answered in this run.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace tokendesk {

class Session;

/// GUI thread. `button` is there for as long as that is so, and asks at once, or as soon as an
/// attempt that is running has ended; without it, it is asked every few seconds while nobody
/// answers. What was refused is not sent again unasked; a refused credential, or a lock, is not
/// asked about at all.
class AnswerRetry final : public QObject {
public:
    /// `next` takes the keyboard when the button goes: it must do no harm to a second Enter.
    AnswerRetry(Session &session, QPushButton &button, QWidget &next, QObject *parent);

private:
    void follow();
    void ask();

    QPointer<Session> m_session;
    QPushButton &m_button;
    QWidget &m_next;
    QTimer m_soon{this};
    bool m_isPressed = false; ///< the button, and nothing was asked since
};

} // namespace tokendesk
