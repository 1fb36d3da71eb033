// Waits on this machine's loopback address for the one answer to a sign-in.
#pragma once

#include "api/signinrequest.h"
#include "domain/result.h"

#include <QPointer>
#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace tokendesk {

/// Timings and sizes; tests make them short.
struct SignInLimits {
    std::chrono::milliseconds patience = std::chrono::minutes(2); ///< for the person
    std::chrono::milliseconds head = std::chrono::seconds(10); ///< for one whole request head
    std::chrono::milliseconds farewell = std::chrono::seconds(10); ///< to fetch the last page
    qsizetype connections = 8; ///< the oldest gives way
};

class SignInPeer;

/// GUI thread: what it reads is small, and nothing waits. On 127.0.0.1 alone, at a port that was
/// free. What is not the answer is refused, and the waiting goes on: otherwise any web page could
/// end it. The answer is taken once, whatever comes later.
class SignInListener final : public QTcpServer {
    Q_OBJECT
public:
    SignInListener(SecretBytes state, SignInLimits limits, QObject *parent = nullptr);
    ~SignInListener() override;

    /// False: errorString() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
    /// Serves the last page a little longer, then deletes itself.
    void linger();

Q_SIGNALS:
    /// Once.
    void answered(const std::shared_ptr<tokendesk::SignInRequest> &answer);
    /// The browser has the last page.
    void saidFarewell();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class SignInPeer;
    /// What to answer to a whole head. May emit answered(), after which this object may be gone.
    void serve(SignInPeer *peer, std::span<char> head);

    SignInExpected m_expected;
    SignInLimits m_limits;
    QList<QPointer<SignInPeer>> m_peers; ///< the oldest first
    bool m_hasAnswer = false;
    QByteArray m_donePage;
    QTimer m_farewell;
};

} // namespace tokendesk
