#include "sandbox/guardedsocket.h"

#include "sandbox/problems.h"
#include "sandbox/wireformat.h"

#include <QDateTime>

#include <cstring>
#include <utility>

namespace tokendesk::sandbox {

namespace {

// After a refusal the rest of what the peer sends is read away for a while: closing with unread
// bytes would reset the connection and take the answer with it.
constexpr int drainQuietMs = 250;
constexpr int drainLimitMs = 5'000;
constexpr qint64 wireBuffer = 64 * 1024;

} // namespace

GuardedSocket::GuardedSocket(qintptr descriptor, const Limits &limits, QObject *parent)
    : QTcpSocket(parent)
    , m_wire(new QTcpSocket(this))
    , m_limits(limits)
{
    m_wire->setReadBufferSize(wireBuffer);
    if (!m_wire->setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    m_wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    setPeerAddress(m_wire->peerAddress());
    setPeerPort(m_wire->peerPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    m_timer.setSingleShot(true);
    m_drainLimit.setSingleShot(true);
    m_delay.setSingleShot(true);
    m_delay.setTimerType(Qt::PreciseTimer);
    connect(&m_delay, &QTimer::timeout, this, &GuardedSocket::answerNow);
    connect(m_wire, &QTcpSocket::readyRead, this, &GuardedSocket::readWire);
    connect(m_wire, &QTcpSocket::disconnected, this, &GuardedSocket::wireClosed);
    connect(m_wire, &QTcpSocket::bytesWritten, this, &GuardedSocket::wireWritten);
    connect(m_wire, &QTcpSocket::bytesWritten, this, &QIODevice::bytesWritten);
    connect(&m_timer, &QTimer::timeout, this, &GuardedSocket::timedOut);
    connect(&m_drainLimit, &QTimer::timeout, m_wire, &QTcpSocket::abort);
    m_timer.start(m_limits.idleMs);
    m_idle.start();
}

GuardedSocket::~GuardedSocket()
{
    setSocketState(UnconnectedState); // the base class has nothing of its own to close
}

const RequestHead &GuardedSocket::take()
{
    m_taken = true;
    return m_head;
}

void GuardedSocket::readWire()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
        readHead();
        return;
    case Phase::Body:
        readBody();
        return;
    case Phase::Answering:
    case Phase::Sending:
        return; // stays in the wire's bounded buffer, which holds the peer back
    case Phase::Draining:
        m_wire->readAll();
        m_timer.start(drainQuietMs);
        return;
    }
}

void GuardedSocket::readHead()
{
    m_input += m_wire->readAll();
    while (m_phase == Phase::Idle && m_input.startsWith("\r\n"))
        m_input.remove(0, 2); // RFC 9112, 2.2
    if (m_input.isEmpty())
        return;
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Head;
        m_timer.start(m_limits.requestMs);
    }
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0) {
        if (const auto refusal = refuseEarly(m_input, m_limits))
            refuse(refusal->status, refusal->detail);
        return;
    }
    auto read = readRequestHead(m_input.left(end + 4), m_limits);
    if (const auto *refusal = std::get_if<Refusal>(&read)) {
        refuse(refusal->status, refusal->detail);
        return;
    }
    m_head = std::get<RequestHead>(std::move(read));
    m_input.remove(0, end + 4);
    m_phase = Phase::Body;
    if (m_head.isChunked)
        m_chunks.emplace(m_limits);
    const bool bodyIsMissing =
        m_head.isChunked ? m_input.isEmpty() : m_input.size() < m_head.bodyBytes;
    if (m_head.expectsContinue && bodyIsMissing)
        m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
    readBody();
}

void GuardedSocket::readBody()
{
    if (m_chunks) {
        readChunks();
        return;
    }
    if (m_input.size() < m_head.bodyBytes)
        m_input += m_wire->read(m_head.bodyBytes - m_input.size());
    if (m_input.size() < m_head.bodyBytes)
        return;
    const QByteArray body = m_input.left(m_head.bodyBytes);
    m_input.remove(0, m_head.bodyBytes);
    handOver(body);
}

void GuardedSocket::readChunks()
{
    m_input += m_wire->readAll();
    if (const auto refusal = m_chunks->take(m_input)) {
        m_chunks.reset();
        refuse(refusal->status, refusal->detail);
        return;
    }
    if (!m_chunks->isComplete())
        return;
    const QByteArray body = m_chunks->body();
    m_chunks.reset();
    m_head.forwarded += "content-length: " + QByteArray::number(body.size()) + "\r\n";
    handOver(body);
}

void GuardedSocket::handOver(const QByteArray &body)
{
    m_timer.stop();
    m_phase = Phase::Answering;
    holdWire();
    m_checked = m_head.forwarded + "\r\n" + body;
    m_taken = false;
    Q_EMIT readyRead();
    // The library read the bytes and called no handler: it waits for more, which will not come.
    if (m_phase == Phase::Answering && !m_taken)
        refuse(400, QStringLiteral("The request could not be read"));
}

void GuardedSocket::answer(int status, const QByteArray &head, const QByteArray &body)
{
    if (m_phase != Phase::Answering || state() != ConnectedState)
        return;
    m_phase = Phase::Sending;
    m_timer.start(m_limits.idleMs);
    m_wire->write(statusLine(status));
    m_wire->write(head);
    m_wire->write(m_head.keepAlive ? "Connection: keep-alive\r\n\r\n"
                                   : "Connection: close\r\n\r\n");
    if (m_head.method != "HEAD")
        m_wire->write(body);
}

void GuardedSocket::wireWritten()
{
    if (m_phase != Phase::Sending)
        return;
    m_timer.start(m_limits.idleMs); // slow is no fault
    if (m_wire->bytesToWrite() == 0)
        QMetaObject::invokeMethod(this, &GuardedSocket::goOn, Qt::QueuedConnection);
}

void GuardedSocket::goOn()
{
    if (m_phase != Phase::Sending)
        return;
    if (!m_head.keepAlive) {
        m_phase = Phase::Draining;
        releaseWire();
        // Closed over bytes that nobody has read, the system would take the answer back.
        if (m_wire->waitForReadyRead(0))
            m_wire->readAll();
        m_wire->disconnectFromHost();
        return;
    }
    m_phase = Phase::Idle;
    m_idle.start();
    releaseWire();
    readWire();
}

void GuardedSocket::holdWire()
{
    m_wire->ungetChar('\0');
    m_wire->setReadBufferSize(1);
}

void GuardedSocket::releaseWire()
{
    m_wire->skip(1);
    m_wire->setReadBufferSize(wireBuffer);
}

void GuardedSocket::refuse(int status, const QString &detail)
{
    ApiResponse response = problem(status, detail);
    if (status == 405) // RFC 9110, 15.5.6; which of them a path knows, nobody has looked
        response.headers.emplaceBack("Allow", "GET, POST, PUT, DELETE");
    m_wire->write(statusLine(status));
    m_wire->write(fieldLines(response, QDateTime::currentDateTimeUtc()));
    m_wire->write("Connection: close\r\n\r\n");
    if (m_head.method != "HEAD" || m_phase != Phase::Answering)
        m_wire->write(response.body);
    if (m_phase == Phase::Answering)
        releaseWire();
    m_phase = Phase::Draining;
    m_input.clear();
    m_wire->readAll();
    m_timer.start(drainQuietMs);
    m_drainLimit.start(drainLimitMs);
    m_wire->flush(); // a peer that has closed its own half is dropped as soon as that is read
}

void GuardedSocket::answerAfter(int ms, std::function<void()> send)
{
    m_delayed = std::move(send);
    m_delay.start(ms);
}

void GuardedSocket::answerNow()
{
    m_delay.stop();
    if (const auto send = std::exchange(m_delayed, nullptr))
        send();
}

std::optional<std::chrono::nanoseconds> GuardedSocket::idleFor() const
{
    const bool isIdle = m_phase == Phase::Idle && m_wire->bytesAvailable() == 0;
    return isIdle ? std::optional(std::chrono::nanoseconds(m_idle.nsecsElapsed())) : std::nullopt;
}

bool GuardedSocket::giveUpIdle()
{
    if (m_wire->waitForReadyRead(0))
        return false;
    m_wire->disconnectFromHost();
    return true;
}

void GuardedSocket::finish(QDeadlineTimer patience)
{
    m_head.keepAlive = false;
    answerNow();
    while (m_wire->bytesToWrite() > 0
           && m_wire->waitForBytesWritten(static_cast<int>(patience.remainingTime()))) { }
    m_wire->abort(); // with what the peer has not taken
}

void GuardedSocket::timedOut()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        refuse(408, QStringLiteral("The request did not arrive in time"));
        return;
    case Phase::Idle:
    case Phase::Draining:
        m_wire->disconnectFromHost();
        return;
    case Phase::Sending:
        m_wire->abort(); // the peer reads nothing
        return;
    case Phase::Answering:
        return;
    }
}

void GuardedSocket::wireClosed()
{
    m_timer.stop();
    m_drainLimit.stop();
    m_phase = Phase::Draining;
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 GuardedSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_checked.size();
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = qMin(maxSize, qint64(m_checked.size()));
    std::memcpy(data, m_checked.constData(), static_cast<size_t>(size));
    m_checked.remove(0, size);
    return size;
}

void GuardedSocket::disconnectFromHost()
{
    if (m_phase == Phase::Answering) // the library gives up on a request without a word
        refuse(400, QStringLiteral("The request could not be read"));
    else
        m_wire->disconnectFromHost();
}

void GuardedSocket::close()
{
    m_wire->abort();
}

} // namespace tokendesk::sandbox
