// The part of the client that lives in the network thread and owns QNetworkAccessManager.
#pragma once

#include "api/httpexchange.h"
#include "api/proxylookup.h"
#include "api/proxyprobe.h"
#include "api/proxysignin.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSslConfiguration>

namespace tokendesk {

/// Made in any thread, then moved to the network thread, and used and destroyed there alone.
class HttpTransport final : public QObject {
    Q_OBJECT
public:
    HttpTransport(Connection connection, Credentials credentials, ServerClock &clock,
                  HttpLimits limits);
    ~HttpTransport() override;

    /// Ends in finished() with the same id, unless abort() comes before.
    void start(quint64 id, HttpRequest request);
    void abort(quint64 id);
    /// For all that starts from now on, on connections of its own; what runs ends as it began.
    /// Empty ones: nothing of them is left, if nothing runs.
    void setCredentials(Credentials credentials);

Q_SIGNALS:
    /// Before the outcome of what goes through it. `isLate`: none, for want of the system's answer.
    void proxyChosen(bool isLate);
    void finished(quint64 id, const std::shared_ptr<tokendesk::HttpOutcome> &outcome);

private:
    struct Waiting {
        quint64 id;
        HttpRequest request;
    };
    struct Running {
        HttpExchange *exchange = nullptr;
        QNetworkAccessManager *network = nullptr; ///< whose connections it uses
        std::shared_ptr<const Credentials> credentials; ///< that it was begun with
    };

    void prepare();
    void startWaiting();
    void use(const QNetworkProxy &proxy);
    void onProxyFound(const QNetworkProxy &proxy);
    void onProxyAnswered(const ProxyAnswer &answer);
    /// It wants to know who we are: what that comes to.
    void signInAtProxy(const QList<QByteArray> &challenges);
    /// `isTold`: it was told a user name and a password.
    void refuseSignInAtProxy(bool isTold);
    /// It may have changed its mind: asked by hand again, which tells what it says.
    void doubtProxy(const Error &error);
    /// What it says is not how a proxy opens a way.
    [[nodiscard]] std::optional<Error> oddAnswer(const ProxyAnswer &answer) const;
    /// Everything that waits for the proxy ends so.
    void refuseAtProxy(const Error &error, bool mayRetry = false);
    [[nodiscard]] RequestFacts proxyFacts() const;
    [[nodiscard]] QNetworkProxy signedInAtFound() const;
    /// The person may put the files right, under the same names.
    void readTlsAnew();
    /// What comes on the open connections from now on may answer something else.
    void dropConnections();
    void startNow(Waiting waiting);
    /// No others use its connections; for the present one that means nothing.
    void letGo(QNetworkAccessManager *network);
    void refuse(quint64 id, Error error, bool mayRetry = false);
    [[nodiscard]] std::optional<Error> credentialProblem() const;

    Connection m_connection;
    std::shared_ptr<const Credentials> m_credentials; ///< shared with what runs
    ServerClock &m_clock;
    HttpLimits m_limits;
    ProxyLookup *m_proxyLookup;
    ProxyProbe *m_proxyProbe;
    QNetworkProxy m_foundProxy; ///< as the lookup named it
    QNetworkProxy m_openProxy; ///< the same, once it has been asked by hand, and lets us through
    ProxySignIn m_proxySignIn = ProxySignIn::None; ///< what m_openProxy wants
    QNetworkAccessManager *m_network = nullptr; ///< made in the network thread
    QNetworkRequest m_template; ///< what is the same for every request
    std::optional<QSslConfiguration> m_tls; ///< nothing: not read yet
    QElapsedTimer m_proxyAge; ///< invalid: to be looked up
    bool m_lookingUp = false;
    QList<Waiting> m_waiting; ///< for the proxy
    QHash<quint64, Running> m_running;
    QList<QSslError> m_tlsFailures; ///< of those that run at once
};

} // namespace tokendesk
