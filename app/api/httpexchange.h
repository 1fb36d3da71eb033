// One try of one request: from QNetworkAccessManager to an answer or an error.
#pragma once

#include "api/httperrors.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;

namespace tokendesk {

class UploadDevice;

/// How a try ended.
struct HttpOutcome {
    Result<HttpResponse> result;
    bool mayRetry = false; ///< by its kind of failure; whether by its method is the queue's matter
    std::optional<std::chrono::milliseconds> retryAfter;
    bool rateLimited = false; ///< 429: nothing else should be sent before either
    /// The answer proper may still come on this connection, where Qt would take it for another's.
    bool spoilsConnection = false;
};

/// The network thread. finished() comes exactly once, never from within the constructor or
/// start(). Deleting it before ends the try without a word.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    struct Settings {
        QUrl origin;
        QByteArrayView credential; ///< must live as long as the exchange
        HttpLimits limits;
        ServerClock *clock = nullptr;
        /// What is wrong with the server's identity, from all that run at once: of several that
        /// connect together Qt 6.4 tells only one. Must live as long as the exchange.
        QList<QSslError> *tlsFailures = nullptr;
        bool isProxyLate = false; ///< it goes without one that the system may have
        bool hasOwnAuthority = false; ///< besides the system's
    };

    HttpExchange(Settings settings, HttpRequest request, QObject *parent);
    ~HttpExchange() override;

    /// `request` has everything that is the same for each; address, body and credential are set
    /// here.
    void start(QNetworkAccessManager &network, QNetworkRequest request);
    /// Ends it: its connection cannot be trusted any more.
    void breakOff();

Q_SIGNALS:
    void finished(const std::shared_ptr<tokendesk::HttpOutcome> &outcome);

private:
    void send(QNetworkAccessManager &network, const QNetworkRequest &request);
    void meetDeadline();
    void readHeaders();
    void observeDate();
    void drain();
    void conclude();
    [[nodiscard]] bool isSpoiledPacking(QNetworkReply::NetworkError code, int status) const;
    [[nodiscard]] HttpOutcome outcomeOfReply();
    [[nodiscard]] HttpOutcome outcomeOfAnswer(int status);
    [[nodiscard]] RequestFacts facts() const;
    [[nodiscard]] RefusedAnswer refusedAnswer(int status) const;
    [[nodiscard]] qint64 bodyLimit() const;
    void giveUp(Error error, bool mayRetry = false);
    void end(HttpOutcome outcome);

    Settings m_settings;
    HttpRequest m_request;
    QPointer<QNetworkReply> m_reply; ///< the manager's
    UploadDevice *m_upload = nullptr; ///< child of the reply
    QByteArray m_body;
    qint64 m_bytesAtDeadline = 0; ///< how much of the body there was when it last passed
    int m_extensions = 0; ///< of the deadline
    qint64 m_promisedBytes = -1; ///< Content-Length; -1 when not stated
    QString m_proxy; ///< "host:port"; empty: none
    bool m_signsInAtProxy = false;
    bool m_tooLarge = false;
    bool m_ended = false;
    bool m_hasTlsFailures = false;
    std::optional<qint64> m_serverMs; ///< the Date header
    qint64 m_dateAtMs = 0; ///< when it came, by steadyMs()
    QTimer m_inactivity;
    QTimer m_deadline;
};

} // namespace tokendesk
