// What is sent when, what is sent again, and how it all ends.
#include "support/httpclients.h"
#include "support/rawpeer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <utility>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

using Method = HttpRequest::Method;

/// Counts how often a task ended.
struct Ending {
    int times = 0;
    std::optional<Result<HttpResponse>> outcome;
};

QCoro::Task<> watch(QCoro::Task<Result<HttpResponse>> task, std::shared_ptr<Ending> ending)
{
    Result<HttpResponse> outcome = co_await task;
    ++ending->times;
    ending->outcome.emplace(std::move(outcome));
}

std::shared_ptr<Ending> start(HttpClient &http, const HttpRequest &request)
{
    auto ending = std::make_shared<Ending>();
    watch(http.send(request), ending);
    return ending;
}

HttpRequest numbered(int number, bool urgent = false)
{
    HttpRequest request = read(QStringLiteral("/n/%1").arg(number));
    request.urgent = urgent;
    return request;
}

RawPeer::Script silence()
{
    return [](QTcpSocket *, const RawPeer::Request &) {};
}

} // namespace

class TestHttpQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noMoreThanTheLimitIsUnderWayAndUrgentOnesGoFirst()
    {
        QList<QTcpSocket *> open;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) { open << socket; });
        TestClient client(peer.origin());
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 10; ++i)
            endings << start(*client.http, numbered(i));
        endings << start(*client.http, numbered(100, true))
                << start(*client.http, numbered(101, true));
        QCOMPARE(client.http->pending(), 12);
        for (int answered = 0; answered < 12; ++answered) {
            const int underWay = qMin(4, 12 - answered);
            QTRY_COMPARE(int(open.size()), underWay);
            QCOMPARE(int(peer.requests().size()), answered + underWay);
            open.takeFirst()->write(RawPeer::answer(200, "[]"));
            QTRY_COMPARE(client.http->pending(), 11 - answered);
        }
        for (const auto &ending : endings) {
            QTRY_COMPARE(ending->times, 1);
            QVERIFY(ending->outcome->ok());
        }
        // The first four left before there were urgent ones; they arrive in any order.
        QList<QByteArray> later;
        for (qsizetype i = 4; i < peer.requests().size(); ++i)
            later << peer.requests().at(i).target;
        QCOMPARE(later,
                 (QList<QByteArray>{"/api/n/100", "/api/n/101", "/api/n/4", "/api/n/5", "/api/n/6",
                                    "/api/n/7", "/api/n/8", "/api/n/9"}));
    }

    void readsGoFirstWhileThatIsAskedFor()
    {
        QList<QTcpSocket *> open;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) { open << socket; });
        TestClient client(peer.origin());
        QList<std::shared_ptr<Ending>> endings;
        const auto write = [](int number) {
            HttpRequest request = numbered(number);
            request.method = Method::Put;
            return request;
        };
        for (int i = 0; i < 8; ++i)
            endings << start(*client.http, write(i));
        endings << start(*client.http, numbered(100)); // waits already when it is asked for
        client.http->hurryReads(true);
        client.http->hurryReads(true);
        client.http->hurryReads(false); // by one of two
        endings << start(*client.http, write(8)) << start(*client.http, numbered(101));
        for (int answered = 0; answered < 11; ++answered) {
            QTRY_COMPARE(int(open.size()), qMin(4, 11 - answered));
            open.takeFirst()->write(RawPeer::answer(200, "[]"));
            QTRY_COMPARE(client.http->pending(), 10 - answered);
        }
        QList<QByteArray> later;
        for (qsizetype i = 4; i < peer.requests().size(); ++i)
            later << peer.requests().at(i).target;
        QCOMPARE(later,
                 (QList<QByteArray>{"/api/n/100", "/api/n/101", "/api/n/4", "/api/n/5", "/api/n/6",
                                    "/api/n/7", "/api/n/8"}));
    }

    void aHurriedReadIsNotHeldBackByWhatOthersWereTold()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            socket->write(request.method == "PUT"
                              ? RawPeer::answer(429, "{}", "Retry-After: 60\r\n")
                              : RawPeer::answer(200, "[]"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        TestClient client(peer.origin(), limits);
        QCOMPARE(client.http->pause().count(), 0);
        const auto change = start(*client.http, write(Method::Put));
        QTRY_COMPARE(peer.count("PUT"), 1);
        QTRY_VERIFY(client.http->pause() > std::chrono::seconds(40)); // the refusal is in
        const auto list = start(*client.http, read());
        QTest::qWait(50);
        QCOMPARE(peer.count("GET"), 0);
        QVERIFY(client.http->pause() <= std::chrono::seconds(61));
        client.http->hurryReads(true);
        QCOMPARE(client.http->pause().count(), 0); // the read is under way
        QTRY_COMPARE(list->times, 1);
        QCOMPARE(change->times, 0);
    }

    void whatWaitsIsHurriedByItsPath()
    {
        int refusals = 2;
        RawPeer peer([&refusals](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(refusals-- > 0 ? RawPeer::answer(429, "{}", "Retry-After: 60\r\n")
                                         : RawPeer::answer(200, "{}"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        TestClient client(peer.origin(), limits);
        const auto first = start(*client.http, write(Method::Put, QStringLiteral("/n/1")));
        const auto second = start(*client.http, write(Method::Put, QStringLiteral("/n/2")));
        QTRY_COMPARE(peer.count("PUT"), 2);
        const auto isHurried = [&] { // once its refusal is in
            client.http->hurry(QStringLiteral("/n/2"));
            return second->times == 1;
        };
        QTRY_VERIFY(isHurried());
        QVERIFY(second->outcome->ok());
        QCOMPARE(first->times, 0);
    }

    void whatIsWithdrawnIsNotSentAnyMore()
    {
        QList<QTcpSocket *> open;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) { open << socket; });
        TestClient client(peer.origin());
        std::stop_source withdrawal;
        const auto numberedWrite = [&withdrawal](int number) {
            HttpRequest request = write(Method::Put, QStringLiteral("/n/%1").arg(number));
            request.withdrawn = withdrawal.get_token();
            return request;
        };
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 6; ++i)
            endings << start(*client.http, numberedWrite(i));
        QTRY_COMPARE(int(open.size()), 4);
        // The first is to be tried again, and may be: this says that nothing was done.
        open.takeFirst()->write(RawPeer::answer(429, "{}", "Retry-After: 0\r\n"));
        withdrawal.request_stop();
        endings << start(*client.http, numberedWrite(6));
        for (QTcpSocket *socket : std::as_const(open))
            socket->write(RawPeer::answer(200, "{}"));
        for (const auto &ending : endings)
            QTRY_COMPARE(ending->times, 1);
        QCOMPARE(std::count_if(endings.cbegin(), endings.cend(),
                               [](const auto &ending) { return ending->outcome->ok(); }),
                 3);
        QCOMPARE(peer.count("PUT"), 4);
        for (const int unsent : {4, 5, 6}) {
            QCOMPARE(endings.at(unsent)->outcome->error().kind, Error::Kind::Cancelled);
            QVERIFY(!endings.at(unsent)->outcome->error().outcomeUnknown);
        }
        QCOMPARE(client.http->pending(), 0);
    }

    void othersCredentialsDoNotEndWhatRuns()
    {
        QList<QTcpSocket *> open;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) { open << socket; });
        TestClient client(peer.origin());
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 6; ++i)
            endings << start(*client.http, write(Method::Put, QStringLiteral("/n/%1").arg(i)));
        QTRY_COMPARE(int(open.size()), 4);
        client.http->unlock(SecretBytes::copyOf("the-renewed-credential"));
        for (int answered = 0; answered < 6; ++answered) {
            QTRY_VERIFY(!open.isEmpty());
            open.takeFirst()->write(RawPeer::answer(200, "{}"));
        }
        for (const auto &ending : endings) {
            QTRY_COMPARE(ending->times, 1);
            QVERIFY(ending->outcome->ok());
        }
        QCOMPARE(peer.count("PUT"), 6);
        QVERIFY(peer.requests().at(0).head.contains(testCredential.toByteArray()));
        QVERIFY(peer.requests().at(5).head.contains("the-renewed-credential"));
        QVERIFY(!peer.requests().at(5).head.contains(testCredential.toByteArray()));
    }

    void pendingIsTold()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        TestClient client(peer.origin());
        QSignalSpy pending(client.http.get(), &HttpClient::pendingChanged);
        QVERIFY(client.ask(read()).ok());
        const QList<QList<QVariant>> told = pending;
        QCOMPARE(told, (QList<QList<QVariant>>{{1}, {0}}));
    }

    void whatMayBeRepeatedIsRepeatedOnStatuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Method>("method");
        QTest::addColumn<bool>("retriable");
        QTest::addColumn<int>("tries");
        for (const int status : {429, 502, 503, 504}) {
            const auto name = [status](const char *method) {
                return QByteArray(QByteArray::number(status) + ' ' + method);
            };
            QTest::newRow(name("GET").constData()) << status << Method::Get << true << 5;
            QTest::newRow(name("PUT").constData()) << status << Method::Put << true << 5;
            QTest::newRow(name("DELETE").constData()) << status << Method::Delete << true << 5;
            QTest::newRow(name("PUT once").constData()) << status << Method::Put << false << 1;
            QTest::newRow(name("POST").constData()) << status << Method::Post << true << 1;
            QTest::newRow(name("PATCH").constData()) << status << Method::Patch << true << 1;
        }
        QTest::newRow("500 GET") << 500 << Method::Get << true << 1;
        QTest::newRow("400 PUT") << 400 << Method::Put << true << 1;
        QTest::newRow("404 DELETE") << 404 << Method::Delete << true << 1;
    }
    void whatMayBeRepeatedIsRepeatedOnStatuses()
    {
        QFETCH(int, status);
        QFETCH(Method, method);
        QFETCH(bool, retriable);
        QFETCH(int, tries);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(status, "{\"detail\":\"no\"}"));
        });
        TestClient client(peer.origin());
        HttpRequest request = method == Method::Get ? read() : write(method);
        request.retriable = retriable;
        const auto answer = client.ask(request);
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(int(peer.requests().size()), tries);
    }

    void aReadIsRepeatedUntilItSucceeds()
    {
        int broken = 0;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            if (++broken <= 3)
                socket->write(RawPeer::answer(503, "{}", broken == 1 ? "Retry-After: 0\r\n" : ""));
            else
                socket->write(RawPeer::answer(200, "[1]"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(answer.ok());
        QCOMPARE(answer->body, QByteArray("[1]"));
        QCOMPARE(int(peer.requests().size()), 4);
    }

    void aTooManyHoldsBackEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("seconds") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("date") << QByteArray("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                                            "Retry-After: Sun, 06 Nov 1994 08:49:38 GMT\r\n");
    }
    void aTooManyHoldsBackEverythingElse()
    {
        QFETCH(QByteArray, headers);
        QElapsedTimer sinceRefusal;
        QList<qint64> waits;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            if (!sinceRefusal.isValid()) {
                sinceRefusal.start();
                socket->write(RawPeer::answer(429, "{}", headers));
                return;
            }
            waits << sinceRefusal.elapsed();
            socket->write(RawPeer::answer(200, "[]"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        limits.inFlight = 1;
        TestClient client(peer.origin(), limits);
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 3; ++i)
            endings << start(*client.http, numbered(i, false));
        for (const auto &ending : endings) {
            QTRY_COMPARE(ending->times, 1);
            QVERIFY(ending->outcome->ok());
        }
        QCOMPARE(int(waits.size()), 3);
        // Promised: not before the server wants it. (How long after is nobody's promise.)
        for (const qint64 wait : waits)
            QVERIFY(wait >= 990);
    }

    void afterATooManyOneGoesFirstAndNoneIsGivenUp()
    {
        int refusals = 4;
        QList<QTcpSocket *> open;
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            if (refusals-- > 0)
                socket->write(RawPeer::answer(429, "{}", "Retry-After: 1\r\n"));
            else
                open << socket;
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        limits.retries = 0;
        TestClient client(peer.origin(), limits);
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 6; ++i)
            endings << start(*client.http, write(Method::Put, QStringLiteral("/n/%1").arg(i)));
        QTRY_COMPARE(int(open.size()), 1);
        QTest::qWait(50);
        QCOMPARE(int(open.size()), 1);
        for (int answered = 0; answered < 6; ++answered) {
            QTRY_COMPARE(int(open.size()), qMin(answered + 1, qMin(4, 6 - answered)));
            open.takeFirst()->write(RawPeer::answer(200, "{}"));
        }
        for (const auto &ending : endings) {
            QTRY_COMPARE(ending->times, 1);
            QVERIFY(ending->outcome->ok());
        }
        QCOMPARE(peer.count("PUT"), 10);
    }

    void whoIsRefusedForTooLongIsGivenUp()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(429, "{}", "Retry-After: 3\r\n"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        limits.retries = 0;
        limits.rateLimitPatience = std::chrono::seconds(3);
        TestClient client(peer.origin(), limits);
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().httpStatus, 429);
        QCOMPARE(int(peer.requests().size()), 2);
    }

    void aTooManyForAListDoesNotHoldUpAnUrgentChange()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            socket->write(request.method == "GET"
                              ? RawPeer::answer(429, "{}", "Retry-After: 60\r\n")
                              : RawPeer::answer(200, "{}"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        TestClient client(peer.origin(), limits);
        const auto list = start(*client.http, read());
        QTRY_COMPARE(peer.count("GET"), 1);
        HttpRequest revoke = write(Method::Put);
        revoke.urgent = true;
        QTest::qWait(50); // the refusal is in
        const auto urgent = start(*client.http, revoke);
        QTRY_COMPARE(urgent->times, 1);
        QVERIFY(urgent->outcome->ok());
        QCOMPARE(list->times, 0);
    }

    void aTooManyThatIsNotWaitedForHoldsNobodyElseUp()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            socket->write(request.method == "POST"
                              ? RawPeer::answer(429, "{}", "Retry-After: 3600\r\n")
                              : RawPeer::answer(200, "[]"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::seconds(60);
        TestClient client(peer.origin(), limits);
        const auto answer = client.ask(write(Method::Post));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().httpStatus, 429);
        QVERIFY(!answer.error().outcomeUnknown);
        QVERIFY(!answer.error().remedy.isEmpty());
        const auto list = start(*client.http, read());
        QTRY_COMPARE(list->times, 1); // not in a minute
        QVERIFY(list->outcome->ok());
        QCOMPARE(peer.count("POST"), 1);
    }

    void whoAsksForALongWaitIsNotAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("too many") << 429;
        QTest::newRow("unavailable") << 503;
    }
    void whoAsksForALongWaitIsNotAskedAgain()
    {
        QFETCH(int, status);
        RawPeer peer([status](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(status, "{}", "Retry-After: 3600\r\n"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(read());
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().httpStatus, status);
        QVERIFY(!answer.error().remedy.isEmpty());
        QCOMPARE(int(peer.requests().size()), 1);
    }

    void aDoubtStaysWhateverTheLastTrySays()
    {
        RawPeer peer([first = true](QTcpSocket *socket, const RawPeer::Request &) mutable {
            if (std::exchange(first, false))
                socket->write(RawPeer::answer(502, "", {}, "text/html"));
            else
                socket->write(RawPeer::answer(400, "{\"detail\":\"It is revoked\"}"));
        });
        TestClient client(peer.origin());
        const auto answer = client.ask(write(Method::Put));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().httpStatus, 400);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(int(peer.requests().size()), 2);
    }

    void aDeletionWhoseAnswerWasLostIsForTheListToTell()
    {
        RawPeer peer([first = true](QTcpSocket *socket, const RawPeer::Request &) mutable {
            if (std::exchange(first, false))
                socket->write(RawPeer::answer(504, "", {}, "text/html"));
            else
                socket->write(RawPeer::answer(404, "{\"detail\":\"Not found\"}"));
        });
        TestClient client(peer.origin());
        const auto lost = client.ask(write(Method::Delete));
        QVERIFY(!lost.ok());
        QCOMPARE(lost.error().httpStatus, 404);
        QVERIFY(lost.error().outcomeUnknown);
        const auto again = client.ask(write(Method::Delete));
        QVERIFY(!again.ok());
        QCOMPARE(again.error().httpStatus, 404);
        QVERIFY(!again.error().outcomeUnknown);
    }

    void callingOffEndsEverythingOnce()
    {
        RawPeer peer(silence());
        TestClient client(peer.origin());
        QList<std::shared_ptr<Ending>> endings;
        const auto post = start(*client.http, write(Method::Post));
        for (int i = 0; i < 7; ++i)
            endings << start(*client.http, numbered(i));
        const auto queuedPost = start(*client.http, write(Method::Post));
        QTRY_COMPARE(int(peer.requests().size()), 4);
        client.http->cancelAll();
        QCOMPARE(client.http->pending(), 0);
        endings << post << queuedPost;
        for (const auto &ending : endings) {
            QTRY_COMPARE(ending->times, 1);
            QCOMPARE(ending->outcome->error().kind, Error::Kind::Cancelled);
        }
        QVERIFY(post->outcome->error().outcomeUnknown);
        QVERIFY(!queuedPost->outcome->error().outcomeUnknown);
        QVERIFY(!endings.constFirst()->outcome->error().outcomeUnknown);
        // The client goes on.
        RawPeer other([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        TestClient next(other.origin());
        QVERIFY(next.ask(read()).ok());
        QCOMPARE(int(peer.requests().size()), 4);
    }

    void callingOffEndsAWaitForTheNextTryAtOnce()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(503, "{}", "Retry-After: 3000\r\n"));
        });
        HttpLimits limits = shortLimits();
        limits.retryAfterCap = std::chrono::hours(1);
        TestClient client(peer.origin(), limits);
        const auto ending = start(*client.http, read());
        QTRY_COMPARE(int(peer.requests().size()), 1);
        QTest::qWait(20);
        client.http->cancelAll();
        QTRY_COMPARE(ending->times, 1);
        QCOMPARE(ending->outcome->error().kind, Error::Kind::Cancelled);
    }

    void theEndOfTheClientEndsEveryTaskOnce()
    {
        RawPeer peer(silence());
        auto client = std::make_unique<TestClient>(peer.origin());
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 8; ++i)
            endings << start(*client->http, numbered(i));
        endings << start(*client->http, write(Method::Post));
        QTRY_COMPARE(int(peer.requests().size()), 4);
        client.reset();
        // Not from within the destructor: whoever waits may look at what is being destroyed.
        for (const auto &ending : endings)
            QCOMPARE(ending->times, 0);
        for (const auto &ending : endings) {
            QTRY_COMPARE(ending->times, 1);
            QCOMPARE(ending->outcome->error().kind, Error::Kind::Cancelled);
        }
        QTest::qWait(50);
        for (const auto &ending : endings)
            QCOMPARE(ending->times, 1);
    }

    void clientsComeAndGo()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            if (request.target.endsWith('1'))
                socket->write(RawPeer::answer(200, "[]"));
        });
        QList<std::shared_ptr<Ending>> endings;
        for (int i = 0; i < 50; ++i) {
            TestClient client(peer.origin());
            for (int n = 0; n < 3; ++n)
                endings << start(*client.http, numbered(n));
            if (i % 3 == 0)
                QTRY_VERIFY(client.http->pending() < 3);
        }
        for (const auto &ending : endings)
            QTRY_COMPARE(ending->times, 1);
    }

    void aTaskMayEndTheClientThatItWaitedFor()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "[]"));
        });
        auto client = std::make_shared<TestClient>(peer.origin());
        auto others = start(*client->http, read());
        bool done = false;
        const auto run = [](std::shared_ptr<TestClient> &owned, bool &ended) -> QCoro::Task<> {
            HttpRequest request = read();
            Result<HttpResponse> answer = co_await owned->http->send(std::move(request));
            owned.reset();
            ended = answer.ok();
        };
        auto task = run(client, done);
        QTRY_VERIFY(done);
        QTRY_COMPARE(others->times, 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpQueue)
#include "testhttpqueue.moc"
