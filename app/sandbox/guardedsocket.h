// A connection that shows the HTTP library whole, checked requests only, one at a time.
#pragma once

#include "sandbox/chunkedbody.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

namespace tokendesk::sandbox {

/// Stands before the real socket the way QSslSocket does. A request that breaks a rule or a limit
/// is answered here with a 4xx and the connection closed. A pipelined request stays on the wire
/// until the answer before it is out. Lives in the server's thread; deletes itself through the
/// library once disconnected.
class GuardedSocket final : public QTcpSocket {
    Q_OBJECT

public:
    GuardedSocket(qintptr descriptor, const Limits &limits, QObject *parent);
    ~GuardedSocket() override;

    /// Called by the handler that will answer the request; its head.
    [[nodiscard]] const RequestHead &take();
    /// Ends the request being answered, exactly once. Ignored when the peer is gone.
    void answer(int status, const QByteArray &head, const QByteArray &body);
    /// Calls `send`, which answers, after so many milliseconds, or when finish() comes first.
    void answerAfter(int ms, std::function<void()> send);
    /// Answers and closes without the library, now or when the current answer is out.
    void refuse(int status, const QString &detail);

    /// How long nothing has been asked for; nothing while a request is under way.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> idleFor() const;
    /// Closes an idle connection; false when a request turned out to be there, which is then read.
    [[nodiscard]] bool giveUpIdle();

    /// Answers what waits for its time, writes out what is not yet sent (blocking, while there is
    /// patience for a peer that does not read) and closes.
    void finish(QDeadlineTimer patience);

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return m_wire->bytesToWrite(); }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override { return m_wire->write(data, size); }

private:
    enum class Phase { Idle, Head, Body, Answering, Sending, Draining };

    void readWire();
    void readHead();
    void readBody();
    void readChunks();
    void handOver(const QByteArray &body);
    void answerNow();
    void goOn();
    /// From a request to the end of its answer: Qt closes the wire when it reads that the peer has
    /// closed its own half, with all that is not yet written. A full buffer keeps it from reading.
    void holdWire();
    void releaseWire();
    void wireWritten();
    void wireClosed();
    void timedOut();

    QTcpSocket *m_wire; ///< child
    Limits m_limits;
    Phase m_phase = Phase::Idle;
    QElapsedTimer m_idle; ///< the timer's own time is rounded
    QByteArray m_input; ///< from the wire, not yet understood
    QByteArray m_checked; ///< ready for the library
    RequestHead m_head;
    std::optional<ChunkedBody> m_chunks;
    bool m_taken = false;
    QTimer m_timer;
    QTimer m_drainLimit;
    QTimer m_delay;
    std::function<void()> m_delayed;
};

} // namespace tokendesk::sandbox
