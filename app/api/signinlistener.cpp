#include "api/signinlistener.h"

#include "api/signinpage.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <array>

namespace tokendesk {

namespace {

// After a refusal the rest of what a peer sends is read away for a while: closing with unread bytes
// would reset the connection and take the answer with it.
constexpr auto drainTime = std::chrono::milliseconds(250);

SignInNews newsOf(SignInRequest::Kind kind)
{
    switch (kind) {
    case SignInRequest::Kind::Token:
        return SignInNews::SignedIn;
    case SignInRequest::Kind::Denied:
        return SignInNews::Denied;
    case SignInRequest::Kind::Refused:
    case SignInRequest::Kind::Done:
    case SignInRequest::Kind::Unreadable:
        break;
    }
    return SignInNews::Unreadable;
}

} // namespace

/// One connection: one head, one answer.
class SignInPeer final : public QObject {
public:
    SignInPeer(qintptr descriptor, SignInListener *listener)
        : QObject(listener)
        , m_listener(listener)
        , m_socket(new QTcpSocket(this))
    {
        // Unbuffered: what comes is in no memory but ours, which is wiped.
        if (!m_socket->setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                           QIODevice::ReadWrite | QIODevice::Unbuffered)) {
            deleteLater();
            return;
        }
        m_head.reserve(signInHeadAtMost);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, &SignInPeer::runOut);
        connect(m_socket, &QTcpSocket::readyRead, this, &SignInPeer::read);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_patience.start(listener->m_limits.head);
    }
    ~SignInPeer() override { wipe(m_head); }

    void answer(const QByteArray &bytes)
    {
        wipe(m_head);
        m_isAnswered = true;
        m_socket->write(bytes);
        if (m_isWhole)
            m_socket->disconnectFromHost();
        m_patience.start(drainTime);
    }

private:
    void read()
    {
        if (m_isAnswered) {
            drain();
            return;
        }
        for (;;) {
            const qsizetype before = m_head.size();
            const qsizetype room = signInHeadAtMost - before;
            m_head.resize(signInHeadAtMost); // within what is reserved: nothing is moved
            const qint64 count = m_socket->read(m_head.data() + before, room);
            m_head.resize(before + std::max<qint64>(count, 0));
            if (count <= 0)
                return;
            const qsizetype end = m_head.indexOf("\r\n\r\n", std::max<qsizetype>(before - 3, 0));
            if (end >= 0) {
                m_isWhole = m_head.size() == end + 4;
                m_listener->serve(this, std::span(m_head.data(), static_cast<size_t>(end) + 4));
                return;
            }
            if (const std::optional<int> status = refusalOfUnfinished(m_head)) {
                answer(signInRefusal(*status));
                return;
            }
        }
    }
    void drain()
    {
        std::array<char, 4096> unread{};
        while (m_socket->read(unread.data(), unread.size()) > 0) { }
        unread.fill(0);
    }
    void runOut()
    {
        if (m_isAnswered || m_head.isEmpty()) {
            m_socket->abort();
            deleteLater();
        } else {
            answer(signInRefusal(408));
        }
    }

    SignInListener *m_listener;
    QTcpSocket *m_socket;
    QByteArray m_head;
    QTimer m_patience;
    bool m_isWhole = false;
    bool m_isAnswered = false;
};

SignInListener::SignInListener(SecretBytes state, SignInLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_expected{0, std::move(state)}
    , m_limits(limits)
{
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, this, &QObject::deleteLater);
}

SignInListener::~SignInListener() = default;

bool SignInListener::start()
{
    setProxy(QNetworkProxy::NoProxy);
    if (!listen(QHostAddress(QHostAddress::LocalHost), 0))
        return false;
    m_expected.port = serverPort();
    return true;
}

void SignInListener::linger()
{
    setParent(QCoreApplication::instance());
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &QObject::deleteLater);
    m_farewell.start(m_limits.farewell);
}

void SignInListener::incomingConnection(qintptr descriptor)
{
    m_peers.removeAll(QPointer<SignInPeer>());
    if (m_peers.size() >= m_limits.connections)
        delete m_peers.takeFirst();
    m_peers.append(new SignInPeer(descriptor, this));
}

void SignInListener::serve(SignInPeer *peer, std::span<char> head)
{
    const auto request = std::make_shared<SignInRequest>(readSignInRequest(head, m_expected));
    switch (request->kind) {
    case SignInRequest::Kind::Refused:
        peer->answer(signInRefusal(request->status));
        return;
    case SignInRequest::Kind::Done:
        if (m_hasAnswer)
            connect(peer, &QObject::destroyed, this, &SignInListener::saidFarewell);
        peer->answer(m_hasAnswer ? m_donePage : signInRefusal(404));
        return;
    case SignInRequest::Kind::Token:
    case SignInRequest::Kind::Denied:
    case SignInRequest::Kind::Unreadable:
        break;
    }
    if (m_hasAnswer) {
        peer->answer(signInRefusal(410));
        return;
    }
    m_hasAnswer = true;
    m_donePage = signInDonePage(newsOf(request->kind), request->reason);
    peer->answer(signInRedirect());
    Q_EMIT answered(request);
}

} // namespace tokendesk
