#include "api/decodeissues.h"
#include "support/livedeployment.h"
#include "support/sampleinventory.h"
#include "workflows/accounttimes.h"
#include "workflows/permissions.h"
#include "workflows/settle.h"
#include "workflows/undo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

FaultProxy::Judge answerTo(const QByteArray &path, const QByteArray &answer)
{
    return [=](const QByteArray &, const QByteArray &asked) {
        return asked == path ? Verdict{Fault::Answer, answer} : Verdict();
    };
}

Result<Account> ownAdmin(LiveDeployment &live)
{
    return finished(
        live.changes->createAccount({QStringLiteral("Own Admin"), QStringLiteral("Admin"), {}}));
}

ChangeRecord lastChange(LiveDeployment &live)
{
    return finished(live.journal->all())->constLast();
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingLoadsEverythingAndSaysWhoWeAre()
    {
        LiveDeployment live;
        QCOMPARE(live.session->phase(), Session::Phase::Connecting);
        const Result<void> opened = live.open();
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QCOMPARE(live.session->phase(), Session::Phase::Ready);
        QCOMPARE(live.session->access(), Access::Full);
        QVERIFY(live.data().tokenCount() > 100);
        QVERIFY(live.data().accountCount() >= 35);
        QVERIFY(!live.session->identity().who.isEmpty());
        QVERIFY(live.session->identity().userId.has_value());
        QCOMPARE(live.session->identity().role, QStringLiteral("Admin"));
        QVERIFY(live.session->capabilities().fromDocument);
        QVERIFY(live.session->teams().contains(QStringLiteral("Public")));
        QVERIFY(live.session->refreshedAt().isSet());
        QVERIFY(!live.session->lastError());
    }

    void rowsStayWhereTheyAreInWhateverOrderTheServerGivesThem()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account account = live.activeAccount();
        const auto listed = [&](const QList<TokenId> &ids) {
            QJsonArray rows;
            for (const TokenId id : ids)
                rows << QJsonObject{
                    {QStringLiteral("id"), id},
                    {QStringLiteral("name"), QStringLiteral("token %1").arg(id)},
                    {QStringLiteral("active"), true},
                    {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), account.id}}}};
            const QByteArray list = QJsonDocument(rows).toJson();
            live.proxy->setJudge(answerTo("/api/user-tokens/service",
                                          FaultProxy::httpAnswer(200, "application/json", list)));
            const Result<void> read = finished(live.session->refresh());
            if (!read.ok())
                qFatal("%s", qPrintable(read.error().text()));
            QList<TokenId> shown;
            for (const Token &token : live.data().tokens())
                shown << token.id;
            return shown;
        };
        const QList<TokenId> ordered{900'001, 900'002, 900'003};
        QCOMPARE(listed({900'003, 900'001, 900'002}), ordered);
        QCOMPARE(listed({900'002, 900'003, 900'001}), ordered);

        const auto accountsListed = [&live](const QList<AccountId> &ids) {
            QJsonArray rows;
            for (const AccountId id : ids)
                rows << QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("name"), QStringLiteral("account %1").arg(id)}};
            const QByteArray list =
                QJsonDocument(QJsonObject{{QStringLiteral("items"), rows},
                                          {QStringLiteral("total"), rows.size()}})
                    .toJson();
            live.proxy->setJudge(
                answerTo("/api/users", FaultProxy::httpAnswer(200, "application/json", list)));
            const Result<void> read = finished(live.session->refresh());
            if (!read.ok())
                qFatal("%s", qPrintable(read.error().text()));
            QList<AccountId> shown;
            for (const Account &one : live.data().accounts()) {
                if (ids.contains(one.id))
                    shown << one.id;
            }
            return shown;
        };
        QCOMPARE(accountsListed({900'003, 900'001, 900'002}), ordered);
        QCOMPARE(accountsListed({900'002, 900'003, 900'001}), ordered);
    }

    void theListsAreReadAgainByThemselvesAndNotWhileLocked()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId id = live.activeAccount().id;
        const auto name = [&live, id] {
            return live.data().account(live.data().accountIndex(id)).name;
        };
        const auto rename = [&live, id](const QString &wanted) {
            AccountEdit edit;
            edit.name = wanted;
            live.editElsewhere(id, edit);
        };
        live.session->setRefreshInterval(std::chrono::milliseconds(50));
        for (const QString &wanted : {QStringLiteral("Once"), QStringLiteral("Once more")}) {
            rename(wanted);
            QTRY_COMPARE(name(), wanted);
        }

        live.session->lock();
        QTRY_VERIFY(!live.session->isRefreshing());
        QSignalSpy refreshed(live.session.get(), &Session::refreshed);
        rename(QStringLiteral("Behind the lock"));
        QTest::qWait(200);
        QCOMPARE(refreshed.size(), 0);
        QCOMPARE(name(), QStringLiteral("Once more"));
        QVERIFY(live.session->unlock(SecretBytes::copyOf(live.started.adminToken)).ok());
        QVERIFY(finished(live.session->refresh()).ok());
        rename(QStringLiteral("Unlocked"));
        QTRY_COMPARE(name(), QStringLiteral("Unlocked"));

        live.session->setRefreshInterval({});
        QTRY_VERIFY(!live.session->isRefreshing());
        refreshed.clear();
        QTest::qWait(200);
        QCOMPARE(refreshed.size(), 0);
    }

    // The list of one release states no times; the answer to a change does.
    void aTimeThatAnAnswerToldSurvivesAListThatDoesNot()
    {
        sandbox::Options options;
        options.envelope = sandbox::Envelope::Total;
        LiveDeployment live(options);
        QVERIFY(live.open().ok());
        const auto account = [&live](AccountId id) {
            return live.data().account(live.data().accountIndex(id));
        };
        const auto all = live.data().accounts();
        const auto found = std::find_if(all.cbegin(), all.cend(), [](const Account &each) {
            return each.listed && each.isActive() && each.role == QStringLiteral("Member");
        });
        QVERIFY(found != all.cend());
        QVERIFY(found->created.isMissing());
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        QVERIFY(finished(live.changes->editAccount(found->id, edit)).ok());
        const Moment created = account(found->id).created;
        QVERIFY(created.isSet());
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(account(found->id).role, QStringLiteral("Manager"));
        QCOMPARE(account(found->id).created, created);
    }

    void aFailedRefreshKeepsWhatIsShown_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::newRow("401") << FaultProxy::httpAnswer(401, "application/json",
                                                       "{\"detail\": \"expired\"}")
                             << int(Error::Kind::HttpStatus);
        QTest::newRow("403") << FaultProxy::httpAnswer(403, "application/json",
                                                       "{\"detail\": \"Admins only\"}")
                             << int(Error::Kind::HttpStatus);
        QTest::newRow("500") << FaultProxy::httpAnswer(500, "text/plain", "oops")
                             << int(Error::Kind::HttpStatus);
        QTest::newRow("captive portal")
            << FaultProxy::httpAnswer(200, "text/html", "<html><title>Hotel</title></html>")
            << int(Error::Kind::Undecodable);
        QTest::newRow("broken JSON")
            << FaultProxy::httpAnswer(200, "application/json", "[{\"id\": 1")
            << int(Error::Kind::Undecodable);
    }
    void aFailedRefreshKeepsWhatIsShown()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const int tokens = live.data().tokenCount();
        const Moment age = live.session->refreshedAt();
        live.proxy->setJudge(answerTo("/api/user-tokens/service", answer));
        const Result<void> refreshed = finished(live.session->refresh());
        QVERIFY(!refreshed.ok());
        QCOMPARE(static_cast<int>(refreshed.error().kind), kind);
        QVERIFY(live.session->lastError().has_value());
        QCOMPARE(live.session->phase(), Session::Phase::Ready);
        QCOMPARE(live.session->access(), Access::Full);
        QCOMPARE(live.data().tokenCount(), tokens);
        QCOMPARE(live.session->refreshedAt(), age);

        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(!live.session->lastError());
    }

    void tokensAreReadWithoutTheirAccounts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("500") << FaultProxy::httpAnswer(500, "text/plain", "oops");
        QTest::newRow("429") << FaultProxy::httpAnswer(429, "application/json", "{}");
        QTest::newRow("a page") << FaultProxy::httpAnswer(200, "text/html",
                                                          "<html><title>Hotel</title></html>");
        QTest::newRow("broken JSON")
            << FaultProxy::httpAnswer(200, "application/json", "{\"items\": [{\"id\": 1");
    }
    void tokensAreReadWithoutTheirAccounts()
    {
        QFETCH(QByteArray, answer);
        LiveDeployment live;
        live.proxy->setJudge(answerTo("/api/users", answer));
        QVERIFY(live.open().ok());
        QCOMPARE(live.session->access(), Access::Full);
        QVERIFY(live.data().tokenCount() > 100);
        QVERIFY(!live.session->issues().empty());
        QVERIFY(!live.session->trust().oldAccounts); // none is known from before
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(live.session->issues().empty());
        const int accounts = live.data().accountCount();

        // What was read stays, and is not taken for what is so now.
        const Account idle = live.activeAccount();
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        QVERIFY(finished(live.changes->editAccount(idle.id, edit)).ok());
        live.proxy->setJudge(answerTo("/api/users", answer));
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.data().accountCount(), accounts);
        QVERIFY(!live.session->trust().allAccounts && live.session->trust().oldAccounts);
        QVERIFY(!live.session->issues().empty());
        ChangeIntent intent;
        intent.kind = ChangeKind::DeactivateAccount;
        intent.targetId = idle.id;
        QCOMPARE(outcomeByList(live.data(), live.session->trust(), intent), ChangeOutcome::Unknown);
        QVERIFY(!undoAvailability(*live.session, lastChange(live)).ok());
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(undoAvailability(*live.session, lastChange(live)).ok());

        // Of a change whose answer was lost it says nothing, not even that it is not done.
        const QByteArray changed = "/api/users/" + QByteArray::number(idle.id);
        live.proxy->setJudge([=](const QByteArray &method, const QByteArray &path) {
            if (method == "DELETE" && path.startsWith(changed))
                return Verdict{Fault::LoseReply, {}};
            return path == "/api/users" ? Verdict{Fault::Answer, answer} : Verdict();
        });
        const ChangeReport unclear = finished(live.changes->setActive({idle.id}, false));
        QCOMPARE(unclear.unknown.size(), 1);
        const QString words = unclear.unknown.constFirst().error.text();
        QVERIFY2(words.contains(QLatin1String("Whether it was done is not known")),
                 qPrintable(words));
    }

    void theWayToTheServerIsNoMatterOfOneList()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        live.proxy->setJudge(
            answerTo("/api/users",
                     FaultProxy::httpAnswer(401, "application/json", "{\"detail\": \"expired\"}")));
        const Result<void> refreshed = finished(live.session->refresh());
        QVERIFY(!refreshed.ok());
        QCOMPARE(refreshed.error().httpStatus, 401);
    }

    void whatTheListLeavesOutOfAnAccountIsReadOnceWhenItIsLookedAt()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Account known = live.activeAccount();
        QVERIFY(known.created.isSet());
        const QByteArray list =
            R"({"total": 2, "items": [{"id": %1, "name": "Listed"}, {"id": 987654321, "name": "Gone"}]})";
        const QByteArray rows = QByteArray(list).replace("%1", QByteArray::number(known.id));
        live.proxy->setJudge(
            answerTo("/api/users", FaultProxy::httpAnswer(200, "application/json", rows)));
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(live.open().ok());
        const auto listed = [&live](AccountId id) {
            return live.data().account(live.data().accountIndex(id));
        };
        QVERIFY(listed(known.id).created.isMissing());

        AccountTimes times(*live.session);
        QSignalSpy came(&times, &AccountTimes::came);
        const QByteArray one = "GET /api/users/" + QByteArray::number(known.id);
        const QByteArray gone = "GET /api/users/987654321";
        QVERIFY(times.completed(listed(known.id)).created.isMissing());
        QTRY_COMPARE(came.size(), 1);
        QCOMPARE(times.completed(listed(known.id)).created, known.created);
        QCOMPARE(times.completed(listed(known.id)).name, QStringLiteral("Listed"));

        // Who is not there is asked for once, and so are those that are looked at again.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(times.completed(listed(987'654'321)).created.isMissing());
            QTRY_COMPARE(live.proxy->count(gone), 1);
            QTest::qWait(400);
        }
        QVERIFY(times.completed(listed(known.id)).created.isSet());
        QTest::qWait(400);
        QCOMPARE(live.proxy->count(one), 1);
        QCOMPARE(live.proxy->count(gone), 1);

        // The next lists may tell of a change.
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(times.completed(listed(known.id)).created.isMissing());
        QTRY_COMPARE(came.size(), 2);
        QCOMPARE(live.proxy->count(one), 2);
    }

    void aFailedOpenCanBeTriedAgain()
    {
        LiveDeployment live;
        live.proxy->setJudge(
            answerTo("/api/user-tokens",
                     FaultProxy::httpAnswer(401, "application/json", "{\"detail\": \"no\"}")));
        QVERIFY(!live.open().ok());
        QCOMPARE(live.session->phase(), Session::Phase::Failed);
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.session->phase(), Session::Phase::Ready);
    }

    void aWrongCredentialIsRefusedInWords()
    {
        LiveDeployment live;
        live.connectAs(SecretBytes::copyOf("not-a-token"));
        const Result<void> opened = live.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().httpStatus, 401);
        QVERIFY(!opened.error().remedy.isEmpty());
        QVERIFY(!opened.error().text().contains(QLatin1String("not-a-token")));
    }

    void aRoleThatIsTakenAwayLeavesWhatWasReadAndIsShown()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = finished(live.changes->createAccount(
            {QStringLiteral("Soon No Admin"), QStringLiteral("Admin"), {}}));
        QVERIFY2(account.ok(), account.ok() ? "" : qPrintable(account.error().text()));
        auto made = finished(
            live.changes->createToken({QStringLiteral("admin-key"), account->id, 30, false}));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
        Session soon(live.connection(), std::move(made->value), *live.journal, quickLimits());
        QVERIFY(finished(soon.open()).ok());
        const int tokens = soon.inventory().data().tokenCount();
        QVERIFY(tokens > 0);
        AccountEdit edit;
        edit.role = QStringLiteral("Manager");
        QVERIFY(finished(live.changes->editAccount(account->id, edit)).ok());
        const Result<void> refreshed = finished(soon.refresh());
        QVERIFY(!refreshed.ok());
        QCOMPARE(refreshed.error().httpStatus, 403);
        QVERIFY(!refreshed.error().remedy.isEmpty());
        QCOMPARE(soon.inventory().data().tokenCount(), tokens);
        QCOMPARE(soon.identity().role, QStringLiteral("Manager"));
        edit.role = QStringLiteral("Admin");
        QVERIFY(finished(live.changes->editAccount(account->id, edit)).ok());
        QVERIFY(finished(soon.refresh()).ok());
        QCOMPARE(soon.identity().role, QStringLiteral("Admin"));
    }

    void aManagerSeesAccountsAndNoTokens()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = finished(live.changes->createAccount(
            {QStringLiteral("Read Only Manager"), QStringLiteral("Manager"), {}}));
        QVERIFY2(account.ok(), account.ok() ? "" : qPrintable(account.error().text()));
        auto made = finished(
            live.changes->createToken({QStringLiteral("manager-key"), account->id, 30, false}));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
        live.connectAs(std::move(made->value));
        const Result<void> opened = live.open();
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QCOMPARE(live.session->access(), Access::ReadAccounts);
        QCOMPARE(live.data().tokenCount(), 0);
        QVERIFY(live.data().accountCount() >= 35);
        QCOMPARE(live.session->identity().role, QStringLiteral("Manager"));
    }

    void aMemberSeesNothingButWorks()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = finished(live.changes->createAccount(
            {QStringLiteral("Plain Member"), QStringLiteral("Member"), {}}));
        QVERIFY(account.ok());
        auto made = finished(
            live.changes->createToken({QStringLiteral("member-key"), account->id, 30, false}));
        QVERIFY(made.ok());
        live.connectAs(std::move(made->value));
        QVERIFY(live.open().ok());
        QCOMPARE(live.session->access(), Access::None);
        // Its own tokens are what every role may read, and they are read anew each time.
        QCOMPARE(live.session->ownTokens().size(), 1u);
        QCOMPARE(live.session->ownTokens().front().name, QStringLiteral("member-key"));
        const int reads = live.proxy->count("GET /api/user-tokens");
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.proxy->count("GET /api/user-tokens"), reads + 1);
    }

    void ourOwnTokenIsRecognised()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = ownAdmin(live);
        QVERIFY(account.ok());
        auto own =
            finished(live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
        auto other =
            finished(live.changes->createToken({QStringLiteral("other"), account->id, 90, false}));
        QVERIFY(own.ok() && other.ok());
        QVERIFY(!live.session->mayBeOwnToken(own->token));
        live.connectAs(std::move(own->value));
        QVERIFY(live.open().ok());
        QVERIFY(live.session->mayBeOwnToken(own->token));
        QVERIFY(!live.session->mayBeOwnToken(other->token));
        QVERIFY(live.session->isOwnAccount(account->id));
    }

    void aCredentialThatHasRevokedItselfIsNoticedAtOnce()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = ownAdmin(live);
        QVERIFY(account.ok());
        auto own =
            finished(live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
        auto other =
            finished(live.changes->createToken({QStringLiteral("other"), account->id, 90, false}));
        QVERIFY(own.ok() && other.ok());
        live.connectAs(std::move(own->value));
        QVERIFY(live.open().ok());
        QSignalSpy refreshed(live.session.get(), &Session::refreshed);
        QCOMPARE(finished(live.changes->setRevoked({other->token.id}, true)).done.size(), 1);
        QTest::qWait(0);
        QVERIFY(!live.session->isRefreshing());
        QVERIFY(refreshed.isEmpty() && mayChange(*live.session).ok());

        QCOMPARE(finished(live.changes->setRevoked({own->token.id}, true)).done.size(), 1);
        QTRY_COMPARE(refreshed.size(), 1);
        QVERIFY(isRefused(*live.session));
        QCOMPARE(mayChange(*live.session).reason, QStringLiteral("Sign in again first"));
    }

    // What a credential says of its end need not be what the list says to the second.
    void whereTheTimesFitNoneAnyOfOursMayBeIt_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("otherMayBe");
        QTest::newRow("as the list says") << 0 << false;
        QTest::newRow("half a minute later") << 30 << true;
        QTest::newRow("at the end of another day") << -86'000 << true;
    }
    void whereTheTimesFitNoneAnyOfOursMayBeIt()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, otherMayBe);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const auto account = ownAdmin(live);
        QVERIFY(account.ok());
        auto own =
            finished(live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
        QVERIFY(own.ok());
        const auto row = [&](qint64 id, const QDateTime &expiration) {
            return QJsonObject{
                {QStringLiteral("id"), id},
                {QStringLiteral("name"), QStringLiteral("token %1").arg(id)},
                {QStringLiteral("active"), true},
                {QStringLiteral("created"), own->token.created.toUtc().toString(Qt::ISODate)},
                {QStringLiteral("expiration"), expiration.toString(Qt::ISODate)},
                {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), account->id}}}};
        };
        const QDateTime end = own->token.expiration.toUtc();
        const QByteArray list = QJsonDocument(QJsonArray{row(900'001, end.addSecs(seconds)),
                                                         row(900'002, end.addDays(60))})
                                    .toJson();
        live.proxy->setJudge([list](const QByteArray &method, const QByteArray &path) {
            if (method != "GET" || !path.startsWith("/api/user-tokens"))
                return Verdict();
            return Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "application/json", list)};
        });
        live.connectAs(std::move(own->value));
        QVERIFY(live.open().ok());
        const auto mayBe = [&](TokenId id) {
            return live.session->mayBeOwnToken(live.data().token(live.data().tokenIndex(id)));
        };
        QVERIFY(mayBe(900'001));
        QCOMPARE(mayBe(900'002), otherMayBe);
    }

    void anotherCredentialIsProvenUntilItIs()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const QByteArray own = "GET /api/user-tokens";
        const int atFirst = live.proxy->count(own);
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.proxy->count(own), atFirst); // nothing has come to be proven
        QVERIFY(live.session
                    ->replaceCredentials(Credentials(SecretBytes::copyOf(live.started.adminToken)))
                    .ok());
        live.proxy->setJudge(
            answerTo("/api/user-tokens", FaultProxy::httpAnswer(401, "application/json", "{}")));
        QVERIFY(!finished(live.session->refresh()).ok());
        live.proxy->setJudge({});
        const int failed = live.proxy->count(own);
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.proxy->count(own), failed + 1); // the failure has proven nothing
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.proxy->count(own), failed + 1);
    }

    void aListThatIsNotWholeIsSaid_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("no accounts, by a proxy")
            << QByteArray("/api/users") << FaultProxy::httpAnswer(404, "text/html", "<p>no")
            << QStringLiteral("service accounts could not be read");
        QTest::newRow("no accounts, by the server")
            << QByteArray("/api/users")
            << FaultProxy::httpAnswer(404, "application/json", "{\"detail\": \"Not Found\"}")
            << QStringLiteral("service accounts could not be read");
        QTest::newRow("no accounts, with the server's reason")
            << QByteArray("/api/users")
            << FaultProxy::httpAnswer(400, "application/json", "{\"detail\": \"Index rebuilt\"}")
            << QStringLiteral("refused the request. Index rebuilt.");
        QTest::newRow("fewer tokens than counted")
            << QByteArray("/api/user-tokens/service")
            << FaultProxy::httpAnswer(200, "application/json", "{\"items\": [], \"total\": 5}")
            << QStringLiteral("fewer service tokens");
    }
    void aListThatIsNotWholeIsSaid()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, words);
        LiveDeployment live;
        live.proxy->setJudge(answerTo(path, answer));
        QVERIFY(live.open().ok());
        const std::vector<DecodeIssue> &issues = live.session->issues();
        QVERIFY(std::any_of(issues.begin(), issues.end(), [&](const DecodeIssue &issue) {
            return issue.text().contains(words);
        }));
        const QString summary = summaryOf(issues);
        QVERIFY2(summary.contains(words), qPrintable(summary));
        QVERIFY2(!summary.contains(QLatin1String("row")), qPrintable(summary)); // it is about none
        QVERIFY(!live.session->trust().allTokens || !live.session->trust().allAccounts);
    }

    void withoutTheDocumentTheDocumentedSetIsOffered()
    {
        LiveDeployment live;
        live.proxy->setJudge(
            answerTo("/api/openapi.json", FaultProxy::httpAnswer(404, "text/html", "no")));
        QVERIFY(live.open().ok());
        QVERIFY(!live.session->capabilities().fromDocument);
        QVERIFY(live.session->capabilities().has(Capability::UpdateToken));
    }

    void aDocumentThatIsLateDoesNotHoldUpTheLists()
    {
        LiveDeployment live;
        live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            return path == "/api/openapi.json"
                ? Verdict{Fault::Hold, FaultProxy::documentWithoutReactivate()}
                : Verdict();
        });
        QVERIFY(live.open().ok());
        QVERIFY(live.data().tokenCount() > 100);
        QVERIFY(!live.session->capabilities().fromDocument);
        QVERIFY(live.session->capabilities().has(Capability::ReactivateAccount));
        const QSignalSpy told(live.session.get(), &Session::stateChanged);
        live.proxy->release();
        QTRY_VERIFY(live.session->capabilities().fromDocument);
        QVERIFY(!live.session->capabilities().has(Capability::ReactivateAccount));
        QCOMPARE(told.size(), 1);
    }

    void ownTokensThatCannotBeReadDoNotHoldUpTheLists()
    {
        LiveDeployment live;
        const QByteArray oops = FaultProxy::httpAnswer(500, "text/plain", "oops");
        live.proxy->setJudge(answerTo("/api/user-tokens", oops));
        QVERIFY(live.open().ok());
        QCOMPARE(live.session->access(), Access::Full);
        QVERIFY(live.session->trust().whole);
        const auto isAboutOwn = [](const DecodeIssue &issue) {
            return issue.message.startsWith(QStringLiteral("Your own tokens could not be read"));
        };
        const auto issues = [&live] { return live.session->issues(); };
        QCOMPARE(std::ranges::count_if(issues(), isAboutOwn), 1);

        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(std::ranges::count_if(issues(), isAboutOwn), 0);
        QVERIFY(!live.session->ownTokens().empty());
    }

    void aSecondRefreshWaitsForARunOfItsOwn()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const int before = live.proxy->count("GET /api/user-tokens/service");
        auto first = live.session->refresh();
        auto second = live.session->refresh();
        auto third = live.session->refresh();
        QVERIFY(finished(std::move(first)).ok());
        QVERIFY(finished(std::move(second)).ok());
        QVERIFY(finished(std::move(third)).ok());
        QCOMPARE(live.proxy->count("GET /api/user-tokens/service"), before + 2);
    }

    void closingASessionEndsWhatWaits()
    {
        sandbox::Options options;
        options.latencyMs = 200;
        LiveDeployment live(options);
        auto opening = live.session->open();
        auto again = live.session->refresh();
        live.changes.reset();
        live.session.reset();
        QVERIFY(!finished(std::move(opening)).ok());
        QVERIFY(!finished(std::move(again)).ok());
    }

    void aLockedSessionSendsNothingAndKeepsWhatItHasRead()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        NewToken wanted;
        wanted.name = QStringLiteral("of another");
        wanted.accountId = live.activeAccount().id;
        const auto other = finished(live.changes->createToken(wanted));
        QVERIFY(other.ok());
        const int tokens = live.data().tokenCount();
        live.session->lock();
        QVERIFY(live.session->isLocked());
        const auto read = finished(live.session->refresh());
        QVERIFY(!read.ok());
        QCOMPARE(live.data().tokenCount(), tokens);
        const QList<TokenId> ids{live.liveToken().id};
        const auto report = finished(live.changes->setRevoked(ids, true));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(finished(live.journal->all())->size(), 1); // the one from before

        const Result<void> refused = live.session->unlock(other->value.duplicate());
        QVERIFY(!refused.ok() && live.session->isLocked());
        const Result<void> unlocked =
            live.session->unlock(SecretBytes::copyOf(live.started.adminToken));
        QVERIFY(unlocked.ok() && !live.session->isLocked());
        const auto again = finished(live.session->refresh());
        QVERIFY(again.ok());
    }

    void emptyListsDoNotTakeTheAccountsAway()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const int accounts = live.data().accountCount();
        const int tokens = live.data().tokenCount();
        const auto judge = [](bool areAccountsEmpty) {
            return [areAccountsEmpty](const QByteArray &, const QByteArray &path) {
                const auto answer = [](const QByteArray &body) {
                    return FaultProxy::Verdict{
                        Fault::Answer, FaultProxy::httpAnswer(200, "application/json", body)};
                };
                if (path == "/api/user-tokens/service")
                    return answer("[]");
                return areAccountsEmpty && path == "/api/users"
                    ? answer(R"({"items": [], "total": 0})")
                    : FaultProxy::Verdict();
            };
        };
        live.proxy->setJudge(judge(true));
        const Result<void> refreshed = finished(live.session->refresh());
        QVERIFY(!refreshed.ok());
        QVERIFY2(refreshed.error().message.contains(QLocale().toString(tokens)),
                 qPrintable(refreshed.error().message));
        QVERIFY(live.session->isEmptied());
        QCOMPARE(live.data().accountCount(), accounts);
        QCOMPARE(live.data().tokenCount(), tokens);
        // All tokens can be deleted, accounts cannot.
        live.proxy->setJudge(judge(false));
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(!live.session->isEmptied());
        QCOMPARE(live.data().tokenCount(), 0);
        QVERIFY(live.data().accountCount() > 0);
        live.proxy->setJudge(judge(true));
        QVERIFY(!finished(live.session->refresh()).ok());
        QVERIFY(live.session->isEmptied());
        // A run that does not come to the lists says nothing of them, and none after the one that
        // was meant takes them.
        QVERIFY(live.session->replaceCredentials(SecretBytes::copyOf("wrong")).ok());
        QVERIFY(!finished(live.session->refresh()).ok());
        QVERIFY(!live.session->isEmptied());
        live.session->takeEmptyLists();
        QTRY_VERIFY(!live.session->isRefreshing());
        QVERIFY(live.data().accountCount() > 0);
        QVERIFY(
            live.session->replaceCredentials(SecretBytes::copyOf(live.started.adminToken)).ok());
        live.session->lock();
        live.session->takeEmptyLists();
        QVERIFY(live.session->unlock(SecretBytes::copyOf(live.started.adminToken)).ok());
        QVERIFY(!finished(live.session->refresh()).ok());
        QVERIFY(live.session->isEmptied());
        QVERIFY(live.data().accountCount() > 0);
        live.session->takeEmptyLists();
        QTRY_COMPARE(live.data().accountCount(), 0);
        QVERIFY(!live.session->isEmptied());
        QTRY_VERIFY(!live.session->lastError());
    }

    void anEmptyListOfAccountsDoesNotTakeThemAway()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const int accounts = live.data().accountCount();
        const AccountId id = live.activeAccount().id;
        live.proxy->setJudge(answerTo(
            "/api/users",
            FaultProxy::httpAnswer(200, "application/json", R"({"items": [], "total": 0})")));
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(live.data().accountCount(), accounts);
        QVERIFY(live.data().account(live.data().accountIndex(id)).listed);
        QVERIFY(live.session->trust().oldAccounts);
        const QString told = summaryOf(live.session->issues());
        QVERIFY2(told.contains(QLatin1String("as they were before")), qPrintable(told));
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QVERIFY(live.session->issues().empty());
        QVERIFY(!live.session->trust().oldAccounts);
    }

    void aCredentialThatSeesNoTokensIsNotToldOfEmptyLists()
    {
        LiveDeployment live;
        live.session->showLastKnown(std::make_shared<Inventory>(sampleInventory(20, 5)),
                                    Moment::at(sampleNow));
        const QByteArray refused =
            FaultProxy::httpAnswer(403, "application/json", R"({"detail": "Admins only"})");
        const QByteArray nothing =
            FaultProxy::httpAnswer(200, "application/json", R"({"items": [], "total": 0})");
        live.proxy->setJudge([=](const QByteArray &, const QByteArray &path) {
            if (path == "/api/user-tokens/service")
                return Verdict{Fault::Answer, refused};
            return path == "/api/users" ? Verdict{Fault::Answer, nothing} : Verdict();
        });
        const Result<void> opened = live.open();
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QVERIFY(!live.session->isEmptied());
        QCOMPARE(live.session->access(), Access::ReadAccounts);
        QCOMPARE(live.data().tokenCount(), 0);
    }

    void whoWaitsForTheNextRunIsToldByTheOneThatOpens()
    {
        LiveDeployment live;
        live.session->showLastKnown(std::make_shared<Inventory>(sampleInventory(20, 5)),
                                    Moment::at(sampleNow));
        const QByteArray nothing =
            FaultProxy::httpAnswer(200, "application/json", R"({"items": [], "total": 0})");
        live.proxy->setJudge([=](const QByteArray &, const QByteArray &path) {
            if (path == "/api/user-tokens/service")
                return Verdict{Fault::Answer,
                               FaultProxy::httpAnswer(200, "application/json", "[]")};
            return path == "/api/users" ? Verdict{Fault::Answer, nothing} : Verdict();
        });
        auto opening = live.session->open();
        auto waiting = live.session->refresh();
        live.session->takeEmptyLists();
        QVERIFY(!finished(std::move(opening)).ok());
        QVERIFY(finished(std::move(waiting)).ok());
        QCOMPARE(live.proxy->count("GET /api/user-tokens/service"), 2);
        QCOMPARE(live.data().accountCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "testsession.moc"
