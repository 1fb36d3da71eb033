// Why the program must not end now: a value that nobody has yet, work that goes on.
#pragma once

#include <QList>
#include <QObject>
#include <QWidget>

namespace tokendesk {

/// While one is engaged, the window must not close, the session must not be destroyed and the
/// connection not be changed. The main window asks first() in its closeEvent, and calls insist() on
/// it when there is one. The session manager (log out, shut down) is answered here. GUI thread.
class CloseGuard final : public QObject {
    Q_OBJECT
public:
    enum class Holds {
        Value, ///< of a new token
        Work, ///< changes that go on
        Input,
    };
    /// `dialog` is what insist() brings to the front.
    explicit CloseGuard(QWidget *dialog, Holds holds = Holds::Value);
    ~CloseGuard() override;

    void engage();
    void release();
    [[nodiscard]] bool isEngaged() const;
    /// Brings the dialog to the front; it says what it waits for.
    void insist();

    /// The oldest one that is engaged; nullptr: nothing is in the way.
    [[nodiscard]] static CloseGuard *first();
    [[nodiscard]] static bool isHeld(Holds what);

Q_SIGNALS:
    void insisted();

private:
    static QList<CloseGuard *> &engaged();

    QWidget *m_dialog;
    Holds m_holds;
};

} // namespace tokendesk
