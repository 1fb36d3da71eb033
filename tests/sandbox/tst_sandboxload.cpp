// Latency, rate limit, slow and many clients; and the server's own thread.
#include "sandbox/client.h"

#include <QFile>
#include <QTest>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

Options emptySeed()
{
    Options options;
    options.seed = Seed::Empty;
    return options;
}

const QByteArray request = "GET /api/status HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

/// Its body is to come; returns when the server has read all before it.
void startARequest(Wire &wire)
{
    wire.send("POST /api/users HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\n"
              "Expect: 100-continue\r\n\r\n");
    QCOMPARE(wire.receive().status, 100);
}

/// So often that whoever else has requests waiting was served more than `unreadAnswers` of them.
void letTheServerGoOn(const QUrl &url)
{
    Wire wire(url);
    for (int i = 0; i < 2 * unreadAnswers; ++i) {
        wire.send(request);
        QCOMPARE(wire.receive().status, 200);
    }
}

constexpr int mostConnections = 3;

/// As many connections as the server lets be, each with a request that was answered; nothing when
/// one was not.
std::vector<std::unique_ptr<Wire>> fill(Sandbox &sandbox)
{
    Options options = emptySeed();
    options.limits.connections = mostConnections;
    if (!sandbox.start(options).ok())
        return {};
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < mostConnections; ++i) {
        wires.push_back(std::make_unique<Wire>(sandbox.started.url));
        wires.back()->send(request);
        if (wires.back()->receive().status != 200)
            return {};
    }
    return wires;
}

} // namespace

class SandboxLoad final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delayedAnswersAllArrive();
    void delayedRequestsAreServedBesideEachOther();
    void tooManyRequestsAreToldWhenToComeBack();
    void aRequestThatDoesNotArriveIsGivenUp_data();
    void aRequestThatDoesNotArriveIsGivenUp();
    void anIdleConnectionIsClosed();
    void connectionsBeyondTheLimitAreRefused();
    void anIdleConnectionMakesRoom();
    void whoDoesNotReadIsNotServedOn();
    void whoDoesNotReadLosesItsPlace();
    void aDelayedAnswerReachesWhoHasEndedItsHalf();
    void stoppingAnswersWhatIsStartedAndJoins();
    void aStoppedServerSaysSo();
    void startingAgainReplacesTheRunningServer();
    void aPortInUseIsNamed();
};

void SandboxLoad::delayedAnswersAllArrive()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.latencyMs = 50;
    QVERIFY(sandbox.start(options).ok());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 60; ++i) {
        wires.push_back(std::make_unique<Wire>(sandbox.started.url));
        wires.back()->send(request);
    }
    for (const auto &wire : wires)
        QCOMPARE(wire->receive().status, 200);
}

void SandboxLoad::delayedRequestsAreServedBesideEachOther()
{
    // Each answer takes ten minutes. That all of the work is done nevertheless, with every client
    // still waiting, shows that none waits for another; and that a change is made also for a client
    // that never hears of it.
    constexpr int clients = 60;
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    Options slow;
    slow.latencyMs = 600'000;
    QVERIFY(sandbox.start(slow).ok());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < clients; ++i) {
        const QByteArray body =
            "{\"name\":\"Waiting " + QByteArray::number(i) + "\",\"role\":\"Member\"}";
        wires.push_back(std::make_unique<Wire>(sandbox.started.url));
        wires.back()->send("POST /api/users HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                           + sandbox.started.adminToken + "\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    QTRY_COMPARE(
        sql(sandbox.file(), QStringLiteral("SELECT count(*) FROM users WHERE name LIKE 'Waiting%'"))
            .toInt(),
        clients);
    for (const auto &wire : wires)
        QVERIFY(!wire->heardAnything());
}

void SandboxLoad::tooManyRequestsAreToldWhenToComeBack()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.rateLimit = 1;
    QVERIFY(sandbox.start(options).ok());
    Wire wire(sandbox.started.url);
    int refused = 0;
    for (int i = 0; i < 50; ++i) {
        wire.send(request);
        const Answer answer = wire.receive();
        if (i == 0)
            QCOMPARE(answer.status, 200);
        if (answer.status != 429)
            continue;
        ++refused;
        QVERIFY(answer.headers.value("retry-after").toInt() >= 1);
        QVERIFY(!answer.detail().isEmpty());
    }
    QVERIFY(refused > 0);
    bool served = false; // and it recovers
    const auto ask = [&] {
        wire.send(request);
        served = served || wire.receive().status == 200;
        return served;
    };
    QTRY_VERIFY(ask());
}

void SandboxLoad::aRequestThatDoesNotArriveIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a line") << QByteArray("GET /api");
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n");
    QTest::newRow("half a body") << QByteArray(
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf");
}

void SandboxLoad::aRequestThatDoesNotArriveIsGivenUp()
{
    QFETCH(QByteArray, bytes);
    Sandbox sandbox;
    Options options = emptySeed();
    options.limits.requestMs = 100;
    QVERIFY(sandbox.start(options).ok());
    Wire wire(sandbox.started.url);
    wire.send(bytes);
    QCOMPARE(wire.receive().status, 408);
    QVERIFY(wire.closed());
}

void SandboxLoad::anIdleConnectionIsClosed()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.limits.idleMs = 100;
    QVERIFY(sandbox.start(options).ok());
    Wire silent(sandbox.started.url);
    QVERIFY(silent.closed());
}

void SandboxLoad::connectionsBeyondTheLimitAreRefused()
{
    Sandbox sandbox;
    std::vector<std::unique_ptr<Wire>> wires = fill(sandbox);
    QCOMPARE(wires.size(), size_t(mostConnections));
    for (const auto &wire : wires)
        startARequest(*wire);
    Wire tooMany(sandbox.started.url);
    QCOMPARE(tooMany.receive().status, 503);
    wires.clear();
    QTRY_COMPARE(sandbox.callAs({}, "GET", "/api/status").status, 200);
}

void SandboxLoad::anIdleConnectionMakesRoom()
{
    Sandbox sandbox;
    const std::vector<std::unique_ptr<Wire>> wires = fill(sandbox);
    QCOMPARE(wires.size(), size_t(mostConnections));
    startARequest(*wires.front()); // not idle, though it is the oldest
    Wire newcomer(sandbox.started.url);
    newcomer.send(request);
    QCOMPARE(newcomer.receive().status, 200);
    QVERIFY(wires.at(1)->closed());
    wires.front()->send("{}");
    QCOMPARE(wires.front()->receive().status, 401);
    wires.back()->send(request);
    QCOMPARE(wires.back()->receive().status, 200);
}

void SandboxLoad::whoDoesNotReadIsNotServedOn()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    const QByteArray body = R"({"name":"Unread","role":"Member"})";
    Wire deaf(sandbox.started.url);
    deaf.askWithoutReading("POST /api/users HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                           + sandbox.started.adminToken + "\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    letTheServerGoOn(sandbox.started.url);
    QCOMPARE(sql(sandbox.file(), QStringLiteral("SELECT count(*) FROM users WHERE name = 'Unread'"))
                 .toInt(),
             0);
}

void SandboxLoad::whoDoesNotReadLosesItsPlace()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.limits.connections = mostConnections;
    options.limits.idleMs = 100;
    QVERIFY(sandbox.start(options).ok());
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < mostConnections; ++i) {
        wires.push_back(std::make_unique<Wire>(sandbox.started.url));
        wires.back()->askWithoutReading();
    }
    const auto isFull = [&] { return sandbox.callAs({}, "GET", "/api/status").status == 503; };
    QTRY_VERIFY(!isFull());
}

void SandboxLoad::aDelayedAnswerReachesWhoHasEndedItsHalf()
{
    Sandbox sandbox;
    Options options = emptySeed();
    options.latencyMs = 100;
    QVERIFY(sandbox.start(options).ok());
    Wire wire(sandbox.started.url);
    wire.send(request);
    wire.endSending();
    QCOMPARE(wire.receive().status, 200);
    QVERIFY(wire.closed());
}

void SandboxLoad::stoppingAnswersWhatIsStartedAndJoins()
{
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    Wire idle(sandbox.started.url);
    idle.send(request);
    QCOMPARE(idle.receive().status, 200);
    sandbox.stop();
    QVERIFY(idle.closed());
    QVERIFY(!QFile::exists(sandbox.file() + QStringLiteral("-wal"))); // written back
    sandbox.stop();
}

void SandboxLoad::aStoppedServerSaysSo()
{
    SandboxServer server;
    QVERIFY(!server.reset().result().ok());
    Sandbox sandbox;
    QVERIFY(sandbox.start(emptySeed()).ok());
    sandbox.stop();
    QVERIFY(!sandbox.server.reset().result().error.isEmpty());
}

void SandboxLoad::startingAgainReplacesTheRunningServer()
{
    Sandbox sandbox;
    const Started first = sandbox.start(emptySeed());
    const Started second = sandbox.start(emptySeed());
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(sandbox.call("GET", "/api/users").status, 200);
    QCOMPARE(sandbox.callAs(first.adminToken, "GET", "/api/users").status, 401);
}

void SandboxLoad::aPortInUseIsNamed()
{
    Sandbox first;
    QVERIFY(first.start(emptySeed()).ok());
    Sandbox second;
    Options options = emptySeed();
    options.port = first.started.url.port();
    const Started started = second.start(options);
    QVERIFY(!started.ok());
    QVERIFY(started.error.contains(QString::number(options.port)));
    QVERIFY(started.error.contains(QStringLiteral("in use")));
}

QTEST_GUILESS_MAIN(SandboxLoad)
#include "tst_sandboxload.moc"
