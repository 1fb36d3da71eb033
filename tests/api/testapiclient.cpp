// Each endpoint against the real sandbox, and against servers that do it their own way.
#include "sandbox/sandboxserver.h"
#include "support/httpclients.h"
#include "support/rawpeer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

template <typename T>
T done(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

struct Sandbox {
    QTemporaryDir folder;
    sandbox::SandboxServer server;
    ServerClock clock;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<ApiClient> api;

    explicit Sandbox(sandbox::Options options = {})
    {
        options.database = folder.filePath(QStringLiteral("sandbox.sqlite"));
        QFuture<sandbox::Started> future = server.start(options);
        future.waitForFinished();
        if (!future.result().ok())
            qFatal("%s", qPrintable(future.result().error));
        Connection connection;
        connection.origin = future.result().url;
        http = std::make_unique<HttpClient>(
            connection, SecretBytes::copyOf(future.result().adminToken), clock, shortLimits());
        api = std::make_unique<ApiClient>(*http);
    }
};

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(TOKENDESK_FIXTURES "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll();
}

RawPeer::Script always(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const RawPeer::Request &) { socket->write(answer); };
}

#define QVERIFY_OK(result)                                                                         \
    QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable((result).error().text()))

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenLivesAndDiesOnTheSandbox()
    {
        Sandbox sandbox;
        ApiClient &api = *sandbox.api;
        QVERIFY_OK(done(api.status()));
        const auto capabilities = done(api.capabilities());
        QVERIFY_OK(capabilities);
        QVERIFY(capabilities->fromDocument);
        const auto teams = done(api.teams());
        QVERIFY_OK(teams);

        const NewAccount wanted{
            QStringLiteral("Night shift"), QStringLiteral("Member"), {QStringLiteral("Public")}};
        const auto account = done(api.createAccount(wanted));
        QVERIFY_OK(account);
        QCOMPARE(account->serviceId, QStringLiteral("night_shift@service"));

        const auto created =
            done(api.createToken({QStringLiteral("nightly"), account->id, 30, true}));
        QVERIFY_OK(created);
        QVERIFY(created->value.size() > 20);
        QVERIFY(created->token.expiration.isSet());
        const TokenId id = created->token.id;

        const auto revoked = done(api.setRevoked(id, true));
        QVERIFY_OK(revoked);
        QVERIFY(revoked.value() && !revoked.value()->token.active);
        const auto restored = done(api.setRevoked(id, false, {.urgent = true, .withdrawn = {}}));
        QVERIFY_OK(restored);
        QVERIFY(restored.value() && restored.value()->token.active);
        const auto tooSoon = done(api.deleteToken(id));
        QVERIFY(!tooSoon.ok());
        QCOMPARE(tooSoon.error().httpStatus, 400);
        QVERIFY(!tooSoon.error().detail.isEmpty());
        QVERIFY_OK(done(api.setRevoked(id, true)));
        QVERIFY_OK(done(api.deleteToken(id)));
        const auto gone = done(api.deleteToken(id));
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().httpStatus, 404);

        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        const auto edited = done(api.updateAccount(account->id, edit, capabilities.value()));
        QVERIFY_OK(edited);
        QVERIFY(edited.value() && edited.value()->role == QStringLiteral("Manager"));
        QVERIFY_OK(done(api.deactivateAccount(account->id)));
        const auto shown = done(api.account(account->id));
        QVERIFY_OK(shown);
        QVERIFY(!shown->isActive());
        QVERIFY_OK(done(api.reactivateAccount(account->id, capabilities.value())));
    }

    void everyListOfTheSandboxIsReadToItsEnd_data()
    {
        QTest::addColumn<sandbox::Envelope>("envelope");
        QTest::newRow("total") << sandbox::Envelope::Total;
        QTest::newRow("total_count") << sandbox::Envelope::TotalCount;
    }
    void everyListOfTheSandboxIsReadToItsEnd()
    {
        QFETCH(sandbox::Envelope, envelope);
        sandbox::Options options;
        options.envelope = envelope;
        options.accounts = 730;
        options.tokens = 2000;
        Sandbox sandbox(options);
        const auto accounts = done(sandbox.api->serviceAccounts(Capabilities::documented()));
        QVERIFY_OK(accounts);
        QCOMPARE(int(accounts->accounts.size()), 730);
        QVERIFY(accounts->complete);
        const auto tokens = done(sandbox.api->serviceTokens());
        QVERIFY_OK(tokens);
        QCOMPARE(int(tokens->tokens.size()), 2000);
        QVERIFY_OK(done(sandbox.api->ownTokens()));
    }

    void theSandboxRefusalsLandOnTheirField()
    {
        Sandbox sandbox;
        const auto list = done(sandbox.api->serviceTokens());
        QVERIFY_OK(list);
        const Token &token = list->tokens.front();
        const auto taken = done(sandbox.api->createToken({token.name, token.accountId, 30, false}));
        QVERIFY(!taken.ok());
        QCOMPARE(taken.error().httpStatus, 409);
        QCOMPARE(taken.error().fields.value(0).field, QStringLiteral("name"));
        const auto tooLong =
            done(sandbox.api->createToken({QStringLiteral("new"), token.accountId, 1000, false}));
        QVERIFY(!tooLong.ok());
        QCOMPARE(tooLong.error().httpStatus, 422);
        QCOMPARE(tooLong.error().fields.value(0).field, QStringLiteral("expires_in_days"));
        QVERIFY(!tooLong.error().outcomeUnknown);
    }

    void whatIsAskedForIsWhatTheContractSays()
    {
        RawPeer peer(always(RawPeer::answer(201, fixture("user-token-created.json"))));
        TestClient client(peer.origin());
        const auto never =
            done(client.api->createToken({QStringLiteral("a"), 7, std::nullopt, false}));
        QVERIFY_OK(never);
        QVERIFY(!never->value.isEmpty());
        QCOMPARE(peer.requests().constLast().target, QByteArray("/api/user-tokens"));
        QCOMPARE(QJsonDocument::fromJson(peer.requests().constLast().body).object(),
                 QJsonDocument::fromJson("{\"name\":\"a\",\"user_id\":7,\"expires_in_days\":null}")
                     .object());
        QVERIFY_OK(done(client.api->createToken({QStringLiteral("a"), 7, 30, true})));
        QCOMPARE(QJsonDocument::fromJson(peer.requests().constLast().body).object(),
                 QJsonDocument::fromJson("{\"name\":\"a\",\"user_id\":7,\"expires_in_days\":30,"
                                         "\"scim_endpoints_only\":true}")
                     .object());
    }

    void anAccountIdKeepsAllItsDigits()
    {
        RawPeer peer(always(RawPeer::answer(500, "{}")));
        TestClient client(peer.origin());
        const AccountId id = 9'007'199'254'740'993; // 2^53 + 1
        Q_UNUSED(done(client.api->createToken({QStringLiteral("a"), id, 30, false})).ok())
        QVERIFY(peer.requests().constLast().body.contains("9007199254740993"));
        Q_UNUSED(done(client.api->deactivateAccount(id)).ok())
        QVERIFY(peer.requests().constLast().target.endsWith("/9007199254740993"));
    }

    void aCreationWithoutAReadableValueIsInDoubtAndShowsNothingOfIt_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("empty") << RawPeer::answer(201, "");
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
        QTest::newRow("no value") << RawPeer::answer(200, "{\"id\":1,\"name\":\"hush\"}");
        QTest::newRow("page") << RawPeer::answer(200, "<html>hush</html>", {}, "text/html");
        QTest::newRow("broken") << RawPeer::answer(200, "{\"id\":1,\"name\":\"hush");
    }
    void aCreationWithoutAReadableValueIsInDoubtAndShowsNothingOfIt()
    {
        QFETCH(QByteArray, answer);
        RawPeer peer(always(answer));
        TestClient client(peer.origin());
        const auto created = done(client.api->createToken({QStringLiteral("a"), 7, 30, false}));
        QVERIFY(!created.ok());
        QVERIFY(created.error().outcomeUnknown);
        QVERIFY(!created.error().text().contains(QStringLiteral("hush")));
        QCOMPARE(peer.count("POST"), 1);
    }

    void aValueThatHasArrivedIsNeverThrownAway_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        const QByteArray whole = R"({"id":5,"bearer_token":"hush-hush","name":"a","active":true})";
        const QByteArray cut = whole.chopped(20);
        const QByteArray size = "Content-Length: " + QByteArray::number(whole.size()) + "\r\n";
        const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const QByteArray chunk = QByteArray::number(cut.size(), 16) + "\r\n" + cut + "\r\n";
        QTest::newRow("cut off") << QByteArray(start + size + "\r\n" + cut) << true;
        QTest::newRow("stalled") << QByteArray(start + size + "\r\n" + cut) << false;
        QTest::newRow("without the last chunk")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n" + chunk) << true;
        QTest::newRow("without the last chunk, stalled")
            << QByteArray(start + "Transfer-Encoding: chunked\r\n\r\n" + chunk) << false;
        QTest::newRow("called a page") << RawPeer::answer(200, whole, {}, "text/html") << false;
        QTest::newRow("within a page")
            << RawPeer::answer(200, "<pre>" + whole + "</pre>", {}, "text/html") << false;
        QTest::newRow("too large")
            << RawPeer::answer(200, whole.chopped(1) + QByteArray(2 << 20, ' ') + '}') << false;
    }
    void aValueThatHasArrivedIsNeverThrownAway()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const bool, closes);
        RawPeer peer([&](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(answer);
            if (closes)
                socket->disconnectFromHost();
        });
        HttpLimits limits = shortLimits();
        limits.inactivity = std::chrono::milliseconds(300);
        TestClient client(peer.origin(), limits);
        const auto created = done(client.api->createToken({QStringLiteral("a"), 7, 30, false}));
        QVERIFY_OK(created);
        QCOMPARE(created->value.view(), QByteArrayView("hush-hush"));
        if (!answer.contains("<pre>"))
            QCOMPARE(created->token.id, TokenId(5));
        QCOMPARE(peer.count("POST"), 1);
    }

    void onlyWhatGivesANameIsToldToChooseAnother()
    {
        RawPeer peer(always(RawPeer::answer(409, R"({"detail":"The reason"})")));
        TestClient client(peer.origin());
        const Error taken =
            done(client.api->createToken({QStringLiteral("a"), 7, 30, false})).error();
        QVERIFY(taken.remedy.contains(QLatin1String("another name")));
        QCOMPARE(taken.fields.size(), 1);
        const Error otherwise = done(client.api->setRevoked(5, true)).error();
        QVERIFY(!otherwise.remedy.contains(QLatin1String("another name")));
        QCOMPARE(otherwise.fields.size(), 0);
        QVERIFY(otherwise.text().contains(QLatin1String("The reason")));
    }

    void aValueIsWaitedForLongerThanAnythingElse()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            const QByteArray body = request.method == "POST"
                ? R"({"id":5,"name":"a","bearer_token":"hush-hush"})"
                : "[]";
            QTimer::singleShot(900, socket,
                               [socket, body] { socket->write(RawPeer::answer(200, body)); });
        });
        HttpLimits limits = shortLimits();
        limits.inactivity = std::chrono::milliseconds(300);
        limits.writeDeadline = std::chrono::seconds(20);
        limits.retries = 0;
        TestClient client(peer.origin(), limits);
        QVERIFY(!done(client.api->serviceTokens()).ok());
        const auto created = done(client.api->createToken({QStringLiteral("a"), 7, 30, false}));
        QVERIFY_OK(created);
        QCOMPARE(created->value.view(), QByteArrayView("hush-hush"));
    }

    /// Qt takes 102 and 103 for the answer, and the answer for that of the next request.
    void anInterimAnswerShiftsNoOther_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {100, 102, 103})
            QTest::addRow("%d", status) << status;
    }
    void anInterimAnswerShiftsNoOther()
    {
        QFETCH(const int, status);
        RawPeer peer([status](QTcpSocket *socket, const RawPeer::Request &request) {
            if (request.method != "POST") {
                socket->write(RawPeer::answer(200, "[]"));
                return;
            }
            socket->write("HTTP/1.1 " + QByteArray::number(status) + " Wait\r\n\r\n");
            QTimer::singleShot(50, socket, [socket] {
                socket->write(RawPeer::answer(200, R"([{"id":5,"bearer_token":"hush-hush"}])"));
            });
        });
        TestClient client(peer.origin());
        const auto created = done(client.api->createToken({QStringLiteral("a"), 7, 30, false}));
        QVERIFY(created.ok() == (status == 100));
        QVERIFY(created.ok() || created.error().outcomeUnknown);
        for (int i = 0; i < 8; ++i) {
            const auto list = done(client.api->serviceTokens());
            QVERIFY_OK(list);
            QCOMPARE(int(list->tokens.size()), 0);
        }
        QCOMPARE(peer.count("POST"), 1);
    }

    void aPartOfAListIsNotTakenForTheWhole()
    {
        RawPeer peer(always(RawPeer::answer(206, "[]", "Content-Range: bytes 0-1/9000\r\n")));
        TestClient client(peer.origin());
        const auto list = done(client.api->serviceTokens());
        QVERIFY(!list.ok());
        QVERIFY(list.error().text().contains(QLatin1String("(206)")));
    }

    void aNewAccountThatTheAnswerDoesNotShowIsInDoubt()
    {
        RawPeer peer(always(RawPeer::answer(200, "{}")));
        TestClient client(peer.origin());
        const auto account = done(client.api->createAccount({QStringLiteral("a"), {}, {}}));
        QVERIFY(!account.ok());
        QVERIFY(account.error().outcomeUnknown);
    }

    void aDeleteWithoutContentIsDone()
    {
        RawPeer peer(always("HTTP/1.1 204 No Content\r\n\r\n"));
        TestClient client(peer.origin());
        QVERIFY_OK(done(client.api->deleteToken(5)));
        const auto gone = done(client.api->deactivateAccount(5));
        QVERIFY_OK(gone);
        QVERIFY(!gone.value());
        // What is not deleted is shown by the server (API contract).
        const auto revoked = done(client.api->setRevoked(5, true));
        QVERIFY(!revoked.ok());
        QVERIFY(revoked.error().outcomeUnknown);
        QCOMPARE(peer.requests().constLast().body, QByteArray("{\"revoke\":true}"));
    }

    void aChangeWhoseAnswerShowsSomethingElseIsInDoubt_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("words") << RawPeer::answer(200, "{\"message\":\"done\"}");
        QTest::newRow("nothing") << RawPeer::answer(200, "");
        QTest::newRow("nothing, as a page") << RawPeer::answer(200, "", {}, "text/html");
        QTest::newRow("null") << RawPeer::answer(200, "null");
        QTest::newRow("a list") << RawPeer::answer(200, "[]");
        QTest::newRow("another") << RawPeer::answer(200, "{\"id\":6,\"active\":false}");
        QTest::newRow("accepted") << RawPeer::answer(202, "");
    }
    void aChangeWhoseAnswerShowsSomethingElseIsInDoubt()
    {
        QFETCH(QByteArray, answer);
        RawPeer peer(always(answer));
        TestClient client(peer.origin());
        const auto revoked = done(client.api->setRevoked(5, true));
        QVERIFY(!revoked.ok());
        QVERIFY(revoked.error().outcomeUnknown);
        const auto removed = done(client.api->deleteToken(5));
        QVERIFY(!removed.ok());
        QVERIFY(removed.error().outcomeUnknown);
        const auto gone = done(client.api->deactivateAccount(5));
        QVERIFY(!gone.ok());
        QVERIFY(gone.error().outcomeUnknown);
    }

    void anyAnswerBelow500IsReachable_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("reachable");
        QTest::newRow("ok") << RawPeer::answer(200, "{\"status\":\"ok\"}") << true;
        QTest::newRow("page") << RawPeer::answer(200, "<p>ok", {}, "text/html") << true;
        QTest::newRow("401") << RawPeer::answer(401, "{}") << true;
        QTest::newRow("404") << RawPeer::answer(404, "<p>", {}, "text/html") << true;
        QTest::newRow("500") << RawPeer::answer(500, "{}") << false;
        QTest::newRow("503") << RawPeer::answer(503, "{}") << false;
    }
    void anyAnswerBelow500IsReachable()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, reachable);
        RawPeer peer(always(answer));
        TestClient client(peer.origin());
        QCOMPARE(done(client.api->status()).ok(), reachable);
    }

    void thePlainListingIsReadWhereThereIsNoOther_data()
    {
        QTest::addColumn<bool>("saysSo");
        QTest::addColumn<int>(
            "unknownItem"); // the status for what it does not know; 0: it is ignored
        QTest::newRow("the document says so") << true << 0;
        QTest::newRow("there is no document") << false << 0;
        QTest::newRow("it refuses items it does not know") << true << 422;
        QTest::newRow("the same, without a document") << false << 400;
    }
    void thePlainListingIsReadWhereThereIsNoOther()
    {
        QFETCH(bool, saysSo);
        QFETCH(int, unknownItem);
        RawPeer peer([unknownItem](QTcpSocket *socket, const RawPeer::Request &request) {
            const bool asksForAll =
                request.target == "/api/users/listing?type=Service&include_deleted=true";
            const QByteArray rows = "[{\"id\":1,\"user_type\":\"Service\"},"
                                    "{\"id\":2,\"user_type\":\"Human\"},{\"id\":3}]";
            if (asksForAll && unknownItem)
                socket->write(RawPeer::answer(unknownItem, "{\"detail\":\"No such item\"}"));
            else if (asksForAll || request.target == "/api/users/listing?type=Service")
                socket->write(RawPeer::answer(200, rows));
            else
                socket->write(RawPeer::answer(404, "{\"detail\":\"Not Found\"}"));
        });
        TestClient client(peer.origin());
        Capabilities capabilities = Capabilities::documented();
        if (saysSo) {
            capabilities.flags = Capability::ListAccountsPlain;
            capabilities.fromDocument = true;
        }
        const auto accounts = done(client.api->serviceAccounts(capabilities));
        QVERIFY_OK(accounts);
        // People are not service accounts, even where the server does not filter.
        QCOMPARE(int(accounts->accounts.size()), 2);
        QVERIFY(accounts->complete);
    }
    void deactivatedAccountsAreInThePlainListing()
    {
        Sandbox sandbox;
        Capabilities capabilities = Capabilities::documented();
        capabilities.flags = Capability::ListAccountsPlain;
        const auto account = done(sandbox.api->createAccount(
            {QStringLiteral("Night shift"), QStringLiteral("Member"), {QStringLiteral("Public")}}));
        QVERIFY_OK(account);
        QVERIFY_OK(done(sandbox.api->deactivateAccount(account->id)));
        const auto list = done(sandbox.api->serviceAccounts(capabilities));
        QVERIFY_OK(list);
        const auto found =
            std::find_if(list->accounts.begin(), list->accounts.end(),
                         [&](const Account &each) { return each.id == account->id; });
        QVERIFY(found != list->accounts.end());
        QVERIFY(!found->isActive());
    }

    void aListThatIsNotThereIsNotSaidToBeDeleted()
    {
        RawPeer peer(always(RawPeer::answer(404, "{\"detail\":\"Not Found\"}")));
        TestClient client(peer.origin());
        const auto isMissing = [](const Error &error, const char *path) {
            return error.httpStatus == 404
                && error.message.contains(QLatin1String("no list at ") + QLatin1String(path))
                && !error.text().contains(QLatin1String("deleted"));
        };
        const auto own = done(client.api->ownTokens());
        QVERIFY(isMissing(own.error(), "/api/user-tokens"));
        const auto tokens = done(client.api->serviceTokens());
        QVERIFY(isMissing(tokens.error(), "/api/user-tokens/service"));
        const auto teams = done(client.api->teams());
        QVERIFY(isMissing(teams.error(), "/api/teams"));
        // The plain listing was only a guess.
        const auto accounts = done(client.api->serviceAccounts(Capabilities::documented()));
        QVERIFY(isMissing(accounts.error(), "/api/users ("));
        // One of them may have been.
        const auto account = done(client.api->account(7));
        QVERIFY(account.error().text().contains(QLatin1String("deleted meanwhile")));
    }

    void onlyWhatAPersonHasFilledInIsToBeCorrected()
    {
        RawPeer peer(always(RawPeer::answer(
            422, "{\"detail\":[{\"loc\":[\"path\",\"id\"],\"msg\":\"not by this release\"}]}")));
        TestClient client(peer.origin());
        const auto asksToCorrect = [](const Error &error) {
            return error.text().contains(QLatin1String("Correct the field"));
        };
        const auto revoked = done(client.api->setRevoked(7, true));
        QVERIFY(revoked.error().detail.contains(QLatin1String("not by this release")));
        QVERIFY(!asksToCorrect(revoked.error()));
        QVERIFY(!asksToCorrect(done(client.api->deleteToken(7)).error()));
        const Capabilities documented = Capabilities::documented();
        QVERIFY(!asksToCorrect(done(client.api->reactivateAccount(7, documented)).error()));
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        QVERIFY(asksToCorrect(done(client.api->updateAccount(7, edit, documented)).error()));
    }

    void pagesAreReadSideBySideAndInOrder()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &request) {
            const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
            const int page = query.queryItemValue(QStringLiteral("page")).toInt();
            QByteArray items;
            for (int i = (page - 1) * 100; i < qMin(page * 100, 650); ++i)
                items += QByteArray(items.isEmpty() ? "" : ",")
                    + "{\"id\":" + QByteArray::number(i + 1) + '}';
            socket->write(RawPeer::answer(200, "{\"items\":[" + items + "],\"total\":650}"));
        });
        TestClient client(peer.origin());
        const auto accounts = done(client.api->serviceAccounts(Capabilities::documented()));
        QVERIFY_OK(accounts);
        QCOMPARE(int(accounts->accounts.size()), 650);
        for (size_t i = 0; i < accounts->accounts.size(); ++i)
            QCOMPARE(accounts->accounts[i].id, AccountId(i + 1));
        QVERIFY(accounts->complete);
        QCOMPARE(int(peer.requests().size()), 7);
        const QByteArray first = peer.requests().constFirst().target;
        for (const char *part : {"type=Service", "include_deleted=true", "page=1", "size=100"})
            QVERIFY(first.contains(part));
    }

    void aMethodAndAWordOfTheDocumentAreUsedOnlyAsFarAsTheyAreSafe()
    {
        RawPeer peer(always(RawPeer::answer(200, "{\"id\":5}")));
        TestClient client(peer.origin());
        Capabilities capabilities;
        capabilities.reactivateMethod = QStringLiteral("POST");
        capabilities.reactivateSuffix = QStringLiteral("enable");
        QVERIFY_OK(done(client.api->reactivateAccount(5, capabilities)));
        QCOMPARE(peer.requests().constLast().method, QByteArray("POST"));
        QCOMPARE(peer.requests().constLast().target, QByteArray("/api/users/5/enable"));
        capabilities.reactivateSuffix = QStringLiteral("../../user-tokens");
        QVERIFY_OK(done(client.api->reactivateAccount(5, capabilities)));
        QCOMPARE(peer.requests().constLast().target, QByteArray("/api/users/5/reactivate"));
    }

    void theEndOfTheClientBetweenTwoPagesIsNoCrash()
    {
        RawPeer peer([](QTcpSocket *socket, const RawPeer::Request &) {
            socket->write(RawPeer::answer(200, "{\"items\":[{\"id\":1}],\"total\":900}"));
        });
        for (int i = 0; i < 30; ++i) {
            auto client = std::make_unique<TestClient>(peer.origin());
            auto task = client->api->serviceAccounts(Capabilities::documented());
            const qsizetype before = peer.requests().size();
            QTRY_VERIFY(peer.requests().size() > before || task.isReady());
            QTest::qWait(i % 3);
            client.reset();
            Q_UNUSED(done(std::move(task)).ok())
        }
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "testapiclient.moc"
