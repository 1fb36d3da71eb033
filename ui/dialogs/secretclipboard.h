// A secret on the clipboard: concealed, for a short time, and taken back only while it is ours.
#pragma once

#include "credentials/secretbytes.h"

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QClipboard;

namespace tokendesk {

constexpr int clipboardSecondsAtFirst = 30;
constexpr int clipboardSecondsAtMost = 10 * 60;

/// GUI thread; one for the whole program, see instance(). The text is made when somebody pastes
/// and not before. Clipboard managers are asked not to keep it, each in the way it understands.
class SecretClipboard final : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the application; what is still there is cleared when that ends.
    [[nodiscard]] static SecretClipboard &instance();

    /// Until another program copies something, clear() is called or the time is over.
    void offer(SecretBytes secret);
    /// Seconds; for what is offered from now on.
    void setLifetime(int seconds) { m_lifetime = seconds; }
    [[nodiscard]] int lifetime() const { return m_lifetime; }
    /// Does nothing unless the clipboard still holds what offer() put there.
    void clear();
    [[nodiscard]] bool isOurs() const;
    /// It ends with the program: true once for what is offered now, to say so before.
    [[nodiscard]] bool isToBeWarnedOf();
    /// Until it is cleared; 0 when there is nothing of ours.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    /// Each second while it counts down, and with 0 when it was cleared or replaced.
    void secondsLeftChanged(int seconds);

private:
    explicit SecretClipboard(QObject *parent);
    void tick();
    void forget();

    QPointer<QMimeData> m_offered; ///< owned by the clipboard
    QTimer m_timer;
    int m_lifetime = clipboardSecondsAtFirst;
    int m_secondsLeft = 0;
    bool m_isWarnedOf = false;
    qint64 m_endsAtMs = 0; ///< by steadyMs(): no sleep makes it longer
};

} // namespace tokendesk
