#include "sandbox/httpfront.h"

#include "sandbox/guardedsocket.h"
#include "sandbox/problems.h"
#include "sandbox/urltext.h"
#include "sandbox/wireformat.h"
#include "sandbox/words.h"

#include <QHttpServerRequest>
#include <QTcpServer>

#include <algorithm>
#include <vector>

namespace tokendesk::sandbox {

namespace {

constexpr int shutPatienceMs = 1'000;

class Listener final : public QTcpServer {
public:
    Listener(const Limits &limits, QObject *parent)
        : QTcpServer(parent)
        , m_limits(limits)
    {
        setListenBacklogSize(256);
        setMaxPendingConnections(limits.connections);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new GuardedSocket(descriptor, m_limits, this);
        if (!socket->isOpen())
            return; // it deletes itself
        if (!makeRoom(socket)) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->refuse(503, QStringLiteral("Too many connections are open"));
            return;
        }
        addPendingConnection(socket);
    }

private:
    /// One who keeps a connection for later must not keep others out: the longest idle one goes.
    [[nodiscard]] bool makeRoom(const GuardedSocket *newcomer) const
    {
        const auto isOpen = [](const GuardedSocket *socket) {
            return socket->state() == QAbstractSocket::ConnectedState; // else about to be deleted
        };
        const auto all = findChildren<GuardedSocket *>(Qt::FindDirectChildrenOnly);
        if (std::count_if(all.cbegin(), all.cend(), isOpen) <= m_limits.connections)
            return true;
        std::vector<std::pair<std::chrono::nanoseconds, GuardedSocket *>> idle;
        for (GuardedSocket *socket : all) {
            const auto idleFor = socket->idleFor();
            if (socket != newcomer && isOpen(socket) && idleFor)
                idle.emplace_back(*idleFor, socket);
        }
        std::sort(idle.rbegin(), idle.rend()); // the longest first
        return std::any_of(idle.cbegin(), idle.cend(),
                           [](const auto &one) { return one.second->giveUpIdle(); });
    }

    Limits m_limits;
};

ApiRequest readRequest(const RequestHead &head, const QHttpServerRequest &request)
{
    ApiRequest result;
    // From the checked head: QUrl would take a target that begins with "//" for a host.
    const qsizetype question = head.target.indexOf('?');
    result.method = head.method;
    QString fault;
    result.path = decodeUrlText(question < 0 ? head.target : head.target.left(question), fault);
    result.query = decodePairs(question < 0 ? QByteArray() : head.target.mid(question + 1), fault);
    if (!fault.isEmpty())
        result.fault = QLatin1String("The address ") + fault;
    result.authorization = request.value("authorization");
    result.contentType = request.value("content-type");
    result.body = request.body();
    result.host = request.value("host");
    result.queryText = question < 0 ? QByteArray() : head.target.mid(question);
    return result;
}

ApiResponse tooMany()
{
    ApiResponse response =
        problem(429, QStringLiteral("Too many requests; wait for the time in Retry-After"));
    response.headers.emplaceBack("Retry-After", "1");
    return response;
}

} // namespace

HttpFront::HttpFront(const Options &options, Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_options(options)
    , m_handler(std::move(handler))
    , m_limiter(options.rateLimit)
{
}

std::optional<QString> HttpFront::listen()
{
    auto listener = std::make_unique<Listener>(m_options.limits, this);
    if (!listener->listen(QHostAddress(QHostAddress::LocalHost),
                          static_cast<quint16>(m_options.port))) {
        return listener->serverError() == QAbstractSocket::AddressInUseError
            ? Words::tr("Port %1 is in use by another program. Choose another port, or 0 for any "
                        "free one.")
                  .arg(m_options.port)
            : Words::tr("Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.")
                  .arg(m_options.port)
                  .arg(listener->errorString());
    }
    m_port = listener->serverPort();
    bind(listener.release()); // which makes this its parent
    return std::nullopt;
}

void HttpFront::shut()
{
    const QDeadlineTimer patience(shutPatienceMs); // for all together
    for (QTcpServer *server : servers()) {
        server->close();
        for (auto *socket : server->findChildren<GuardedSocket *>())
            socket->finish(patience);
    }
}

bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    auto *guarded = qobject_cast<GuardedSocket *>(socket);
    if (!guarded)
        return false;
    const ApiRequest read = readRequest(guarded->take(), request);
    const ApiResponse response = m_limiter.admit() ? m_handler(read) : tooMany();

    const auto send = [guarded, response] {
        guarded->answer(response.status, fieldLines(response, QDateTime::currentDateTimeUtc()),
                        response.body);
    };
    // The work is done at once and only its answer waits, so that others are served meanwhile; and
    // a client that gives up early meets the hard case, a change it has not heard of.
    if (m_options.latencyMs > 0)
        guarded->answerAfter(m_options.latencyMs, send);
    else
        send();
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

} // namespace tokendesk::sandbox
