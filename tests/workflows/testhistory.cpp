#include "credentials/connectionstore.h"
#include "domain/names.h"
#include "store/reviewstore.h"
#include "support/livedeployment.h"
#include "workflows/carryout.h"
#include "workflows/history.h"
#include "workflows/listcheck.h"
#include "workflows/ownevents.h"
#include "workflows/policies.h"
#include "workflows/review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QSignalSpy>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;

namespace {

/// Another client of the same deployment: what it does is not in our journal.
class Other {
public:
    explicit Other(LiveDeployment &live)
        : m_http(directly(live), SecretBytes::copyOf(live.started.adminToken), m_clock)
        , m_api(m_http)
    {
    }
    void setRevoked(TokenId id, bool revoked)
    {
        const auto answer = finished(m_api.setRevoked(id, revoked));
        if (!answer.ok())
            qFatal("%s", qPrintable(answer.error().text()));
    }
    void deleteToken(TokenId id)
    {
        const auto answer = finished(m_api.deleteToken(id));
        if (!answer.ok())
            qFatal("%s", qPrintable(answer.error().text()));
    }
    Token create(AccountId account, const QString &name)
    {
        NewToken token;
        token.name = name;
        token.accountId = account;
        token.expiresInDays = 30;
        auto answer = finished(m_api.createToken(token));
        if (!answer.ok())
            qFatal("%s", qPrintable(answer.error().text()));
        return answer->token;
    }
    void setRole(AccountId account, const QString &role)
    {
        AccountEdit edit;
        edit.role = role;
        const auto answer =
            finished(m_api.updateAccount(account, edit, Capabilities::documented()));
        if (!answer.ok())
            qFatal("%s", qPrintable(answer.error().text()));
    }

private:
    static Connection directly(const LiveDeployment &live)
    {
        Connection connection = live.connection();
        connection.origin = live.started.url;
        return connection;
    }
    ServerClock m_clock;
    HttpClient m_http;
    ApiClient m_api;
};

struct Watched {
    LiveDeployment live;
    QSettings settings{live.folder.filePath(QStringLiteral("wishes.ini")), QSettings::IniFormat};
    ConnectionStore connections{settings};
    std::unique_ptr<HistoryStore> store;
    std::unique_ptr<History> history;
    Other other{live};

    Watched()
    {
        openStore();
        open();
    }
    void openStore()
    {
        auto opened =
            finished(HistoryStore::open(live.folder.filePath(QStringLiteral("history.sqlite"))));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().text()));
        store = std::move(opened).value();
    }
    void open()
    {
        history = std::make_unique<History>(*live.session, *store, connections);
        if (!live.open().ok())
            qFatal("it cannot be opened");
        waitForLook();
    }
    void waitForLook()
    {
        const bool came = QTest::qWaitFor(
            [this] { return history->facts().seenMs == live.session->refreshedAt().msecs(); });
        if (!came)
            qFatal("the load was not looked at");
    }
    void restart()
    {
        history.reset();
        live.changes.reset();
        live.session.reset();
        store.reset();
        openStore();
        live.connectAs(SecretBytes::copyOf(live.started.adminToken));
        open();
    }
    void refresh()
    {
        if (!finished(live.session->refresh()).ok())
            qFatal("it cannot be refreshed");
        waitForLook();
    }
    QList<HistoryEvent> events()
    {
        const auto events = finished(history->eventsSince(0));
        if (!events.ok())
            qFatal("%s", qPrintable(events.error().text()));
        const HistoryEvents &all = *events.value();
        return {all.begin(), all.end()};
    }
    HistoryEvent eventOf(qint64 id, HistoryKind kind)
    {
        for (const HistoryEvent &event : events()) {
            if (event.kind == kind && (event.token != 0 ? event.token : event.account) == id)
                return event;
        }
        return {};
    }
};

ChangeRecord recordOf(ChangeKind kind, qint64 target, qint64 atMs)
{
    ChangeRecord record;
    record.atMs = atMs;
    record.outcomeAtMs = atMs;
    record.outcome = ChangeOutcome::Done;
    record.intent.kind = kind;
    record.intent.targetId = target;
    return record;
}

HistoryEvent eventOf(HistoryKind kind, TokenId token, AccountId account, const QString &after = {})
{
    HistoryEvent event;
    event.kind = kind;
    event.token = token;
    event.account = account;
    event.after = after;
    event.name = QStringLiteral("airflow");
    event.afterMs = 1'000'000;
    event.seenMs = 2'000'000;
    return event;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuietDeploymentHasNoHistory()
    {
        // Also with all the hostile names of the demonstration data.
        Watched watched;
        QVERIFY(watched.history->isReady());
        const qint64 since = watched.history->facts().sinceMs;
        QVERIFY(since > 0);
        watched.refresh();
        watched.restart();
        QVERIFY(watched.events().isEmpty());
        QCOMPARE(watched.history->facts().sinceMs, since);
        QVERIFY(watched.history->facts().seenMs > since);
        QVERIFY2(watched.history->problem().isEmpty(), qPrintable(watched.history->problem()));
    }

    void whatAnotherClientDidIsToldAsMadeElsewhere()
    {
        Watched watched;
        const Token revoked = watched.live.liveToken();
        const Token restored = watched.live.revokedToken();
        const Token deleted =
            watched.live.firstToken([&](const Token &token, const Account &account) {
                return !token.active && token.id != restored.id && account.isActive();
            });
        const Account account = watched.live.activeAccount();
        const qint64 before = watched.history->facts().seenMs;
        watched.other.setRevoked(revoked.id, true);
        watched.other.setRevoked(restored.id, false);
        watched.other.deleteToken(deleted.id);
        const Token made = watched.other.create(account.id, QStringLiteral("made elsewhere"));
        const QString role = account.role == QLatin1String("Admin") ? QStringLiteral("Member")
                                                                    : QStringLiteral("Admin");
        watched.other.setRole(account.id, role);
        watched.refresh();

        QCOMPARE(watched.events().size(), 5);
        QCOMPARE(watched.history->elsewhereCount(), 5);
        for (const HistoryEvent &event : watched.events()) {
            QVERIFY(!event.byThisProgram);
            QCOMPARE(event.afterMs, before);
            QCOMPARE(event.seenMs, watched.history->facts().seenMs);
        }
        QCOMPARE(watched.eventOf(revoked.id, HistoryKind::TokenRevoked).name, revoked.label());
        QCOMPARE(watched.eventOf(restored.id, HistoryKind::TokenRestored).name, restored.label());
        QCOMPARE(watched.eventOf(deleted.id, HistoryKind::TokenDeleted).before,
                 QStringLiteral("revoked"));
        QCOMPARE(watched.eventOf(made.id, HistoryKind::TokenCreated).accountName, account.label());
        QCOMPARE(watched.eventOf(account.id, HistoryKind::AccountRoleChanged).before, account.role);
        QCOMPARE(watched.eventOf(account.id, HistoryKind::AccountRoleChanged).after, role);

        // It is the review's too.
        const HistoryFacts &facts = watched.history->facts();
        QCOMPARE(facts.revokedSeenAtMs.value(revoked.id), facts.seenMs);
        QVERIFY(!facts.revokedSeenAtMs.contains(restored.id));
        QCOMPARE(facts.restoredSeenAtMs.value(restored.id), facts.seenMs);
        QVERIFY(facts.tokensEndedAtMs.contains(deleted.accountId));
    }

    void ourOwnChangesAreToldAsOurs()
    {
        Watched watched;
        const Token revoked = watched.live.liveToken();
        const Account account = watched.live.activeAccount();
        QCOMPARE(finished(watched.live.changes->setRevoked({revoked.id}, true)).done.size(), 1);
        NewToken wanted;
        wanted.name = QStringLiteral("made here");
        wanted.accountId = account.id;
        wanted.expiresInDays = 30;
        auto made = finished(watched.live.changes->createToken(wanted));
        QVERIFY(made.ok());
        const TokenId id = made->token.id;
        watched.refresh();
        QCOMPARE(watched.events().size(), 2);
        QCOMPARE(watched.history->elsewhereCount(), 0);
        QVERIFY(watched.eventOf(revoked.id, HistoryKind::TokenRevoked).byThisProgram);
        QVERIFY(watched.eventOf(id, HistoryKind::TokenCreated).byThisProgram);

        // What somebody else does with it afterwards is not ours.
        watched.other.setRevoked(revoked.id, false);
        watched.refresh();
        watched.other.setRevoked(revoked.id, true);
        watched.refresh();
        QCOMPARE(watched.events().size(), 4);
        QVERIFY(!watched.events().at(0).byThisProgram);
        QVERIFY(!watched.events().at(1).byThisProgram);
    }

    void aChangeWhoseAnswerWasLostIsOurs()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        watched.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            const bool isChange = method == "PUT" && path.contains("tokens");
            return isChange ? Verdict{Fault::LoseReply, {}} : Verdict();
        });
        (void)finished(watched.live.changes->setRevoked({token.id}, true));
        watched.live.proxy->setJudge({});
        watched.refresh();
        QVERIFY(watched.eventOf(token.id, HistoryKind::TokenRevoked).byThisProgram);
        QCOMPARE(watched.events().size(), 1);
    }

    void whatHappenedWhileItWasClosedIsTold()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        watched.other.setRevoked(token.id, true);
        watched.restart();
        QCOMPARE(watched.events().size(), 1);
        const HistoryEvent event = watched.eventOf(token.id, HistoryKind::TokenRevoked);
        QCOMPARE(event.seenMs, watched.history->openedMs());
        QVERIFY(event.afterMs < event.seenMs);
        // And is still there later.
        watched.restart();
        QCOMPARE(watched.events(), (QList<HistoryEvent>{event}));
    }

    void aLoadByAWrongClockIsDatedByThisComputers_data()
    {
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<QByteArray>("only"); // which answers have it; empty: all
        QTest::newRow("ahead") << 4'000 << QByteArray();
        QTest::newRow("behind") << -4'000 << QByteArray();
        QTest::newRow("the lists alone, ahead") << 4'000 << QByteArray("lists");
        QTest::newRow("the lists alone, behind") << -4'000 << QByteArray("lists");
        QTest::newRow("the teams alone, ahead") << 4'000 << QByteArray("teams");
        QTest::newRow("the teams alone, behind") << -4'000 << QByteArray("teams");
    }
    void aLoadByAWrongClockIsDatedByThisComputers()
    {
        QFETCH(const int, daysAhead);
        QFETCH(const QByteArray, only);
        Watched watched;
        const Token token = watched.live.liveToken();
        watched.other.setRevoked(token.id, true);
        watched.refresh();
        const qint64 before = watched.history->facts().seenMs;
        const auto lists = FaultProxy::tokensByClock(daysAhead, "[]");
        const QByteArray teams = FaultProxy::byClock(
            daysAhead,
            FaultProxy::httpAnswer(200, "application/json", R"({"items": [], "total": 0})"));
        watched.live.proxy->setJudge([=](const QByteArray &method, const QByteArray &path) {
            if (path == "/api/teams" && only == "teams")
                return Verdict{Fault::Answer, teams};
            const bool isOfList = path.startsWith("/api/user");
            const bool isWrong = only.isEmpty() || (only == "lists" && isOfList);
            return isWrong ? lists(method, path) : Verdict();
        });
        QVERIFY(finished(watched.live.session->refresh()).ok());
        // The teams are read last.
        QCOMPARE(qAbs(watched.live.session->clockOffsetMs()) > msPerDay, only != "lists");
        QTRY_VERIFY(watched.history->facts().seenMs != before);
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(qAbs(watched.history->facts().seenMs - nowMs) < msPerDay);
        QVERIFY(qAbs(watched.history->nowMs() - nowMs) < msPerDay);
        // Nor is what was seen before taken for too old to be kept.
        QCOMPARE(watched.eventOf(token.id, HistoryKind::TokenRevoked).token, token.id);
    }

    void aLookIsKeptByBothClocks()
    {
        Watched watched;
        const qint64 before = watched.history->facts().seenMs;
        constexpr qint64 aheadMs = msPerHour;
        const QByteArray date =
            QLocale::c()
                .toString(QDateTime::currentDateTimeUtc().addMSecs(aheadMs),
                          QStringLiteral("'\r\nDate: 'ddd, dd MMM yyyy hh:mm:ss' GMT'"))
                .toLatin1();
        QByteArray teams =
            FaultProxy::httpAnswer(200, "application/json", R"({"items": [], "total": 0})");
        teams.insert(teams.indexOf("\r\n"), date);
        // They are read last.
        watched.live.proxy->setJudge([teams](const QByteArray &, const QByteArray &path) {
            return path == "/api/teams" ? Verdict{Fault::Answer, teams} : Verdict();
        });
        QVERIFY(finished(watched.live.session->refresh()).ok());
        QTRY_VERIFY(watched.history->facts().seenMs != before);
        const Connection connection = watched.live.connection();
        const auto last =
            finished(watched.store->lastKnown(connection.id, connection.origin.toString()));
        QVERIFY(last.ok() && last->inventory);
        QCOMPARE(last->readLocalMs, watched.live.session->refreshedLocalMs());
        QVERIFY(last->readAt.msecs() - last->readLocalMs > aheadMs / 2);
    }

    void aPartOfAListDeletesNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isRefreshed");
        const auto json = [](const QByteArray &body) {
            return FaultProxy::httpAnswer(200, "application/json", body);
        };
        const QByteArray tokens("/api/user-tokens/service");
        const QByteArray users("/api/users");
        QTest::newRow("a row that is refused")
            << tokens << json(R"([{"id":"x","name":"?"}])") << true;
        QTest::newRow("an empty list of accounts that counts more")
            << users << json(R"({"items":[],"total":40})") << true;
        QTest::newRow("an empty list of accounts")
            << users << json(R"({"items":[],"total":0})") << true;
        QTest::newRow("access lost")
            << tokens << FaultProxy::httpAnswer(403, "application/json", R"({"detail":"no"})")
            << false;
        QTest::newRow("no list") << tokens << json("nonsense") << false;
    }
    void aPartOfAListDeletesNothing()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, answer);
        QFETCH(bool, isRefreshed);
        Watched watched;
        int asked = 0;
        watched.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &wanted) {
            if (method != "GET" || wanted != path)
                return Verdict();
            ++asked;
            return Verdict{Fault::Answer, answer};
        });
        if (isRefreshed)
            watched.refresh();
        else
            QVERIFY(!finished(watched.live.session->refresh()).ok());
        QVERIFY(asked > 0);
        QVERIFY(watched.events().isEmpty());
        watched.live.proxy->setJudge({});
        watched.refresh();
        QVERIFY(watched.events().isEmpty());
    }

    void theReviewFindsByWhatWasSeen()
    {
        Watched watched;
        const qint64 nowMs = watched.live.session->inventory().nowMs();
        const Token token =
            watched.live.firstToken([nowMs](const Token &one, const Account &account) {
                Token asActive = one;
                asActive.active = true;
                return !one.active && account.isActive() && isLive(tokenState(asActive, nowMs));
            });
        const Token mine = watched.live.liveToken();
        watched.other.setRevoked(token.id, false);
        watched.refresh();

        // Another connection has a token of the same name.
        Connection other = watched.live.connection();
        other.id = QStringLiteral("other");
        other.name = QStringLiteral("Staging");
        other.origin = QUrl(QStringLiteral("https://staging.example"));
        watched.connections.save(other);
        Token same = mine;
        same.id = 1;
        HistoryLook look;
        look.origin = other.origin.toString();
        look.atMs = nowMs;
        const auto step = finished(watched.store->compare(
            other.id,
            std::make_shared<const Inventory>(std::vector<Account>(), std::vector<Token>{same}),
            look));
        QVERIFY(finished(watched.store->write(other.id, step.value())).ok());
        watched.restart();

        auto reviews = finished(
            ReviewStore::open(watched.live.folder.filePath(QStringLiteral("review.sqlite"))));
        QVERIFY(reviews.ok());
        Rotations rotations(*watched.live.session, *watched.live.changes);
        Review review(*watched.live.session, rotations, *reviews.value(),
                      shippedPolicy(QStringLiteral("default")));
        review.setHistory(*watched.history);
        review.begin();
        const auto found = [&review](RuleId rule, TokenId id) {
            const ReviewView view = review.view();
            return std::any_of(view.findings->begin(), view.findings->end(),
                               [&](const Finding &finding) {
                                   return finding.rule == rule && finding.token == id;
                               });
        };
        QTRY_VERIFY(found(RuleId::Restored, token.id));
        QTRY_VERIFY(found(RuleId::SharedName, mine.id));
    }

    void ourJournalsTimesCountWhereItHasThem()
    {
        const Inventory none;
        ReviewInput input{none};
        input.revokedSeenAtMs = {{1, 100}, {2, 100}, {5, 100}};
        input.restoredAtMs = {{3, 100}, {4, 300}};
        HistoryFacts facts;
        facts.revokedSeenAtMs = {{1, 150}, {2, 250}, {6, 260}};
        // The second was restored by somebody else since, and revoked again.
        facts.restoredSeenAtMs = {{2, 200}, {3, 200}, {4, 200}};
        facts.tokensEndedAtMs = {{9, 400}};
        addHistory(input, facts);
        QCOMPARE(input.revokedSeenAtMs,
                 (QHash<TokenId, qint64>{{1, 100}, {2, 250}, {5, 100}, {6, 260}}));
        QCOMPARE(input.restoredAtMs, (QHash<TokenId, qint64>{{2, 200}, {3, 200}, {4, 300}}));
        QCOMPARE(input.tokensEndedAtMs, facts.tokensEndedAtMs);
    }

    void ownership_data()
    {
        QTest::addColumn<HistoryEvent>("event");
        QTest::addColumn<ChangeRecord>("record");
        QTest::addColumn<bool>("isOurs");
        const HistoryEvent revoked = eventOf(HistoryKind::TokenRevoked, 12, 7);
        const ChangeRecord done = recordOf(ChangeKind::RevokeToken, 12, 1'500'000);
        QTest::newRow("between the loads") << revoked << done << true;
        QTest::newRow("another token")
            << revoked << recordOf(ChangeKind::RevokeToken, 13, 1'500'000) << false;
        QTest::newRow("another kind")
            << revoked << recordOf(ChangeKind::RestoreToken, 12, 1'500'000) << false;
        QTest::newRow("long before")
            << revoked << recordOf(ChangeKind::RevokeToken, 12, 900'000) << false;
        ChangeRecord late = recordOf(ChangeKind::RevokeToken, 12, 900'000);
        late.outcomeAtMs = 1'100'000;
        QTest::newRow("asked for before, answered between") << revoked << late << true;
        ChangeRecord refused = done;
        refused.outcome = ChangeOutcome::Refused;
        QTest::newRow("refused") << revoked << refused << false;
        ChangeRecord open = recordOf(ChangeKind::RevokeToken, 12, 900'000);
        open.outcome = ChangeOutcome::Unknown;
        QTest::newRow("not clear, and it is so now") << revoked << open << true;

        ChangeRecord create = recordOf(ChangeKind::CreateToken, 0, 1'500'000);
        create.outcome = ChangeOutcome::Pending;
        create.intent.targetName = QStringLiteral("airflow");
        create.intent.accountId = 7;
        QTest::newRow("made, but not answered yet")
            << eventOf(HistoryKind::TokenCreated, 12, 7) << create << true;
        QTest::newRow("made for another account")
            << eventOf(HistoryKind::TokenCreated, 12, 8) << create << false;

        ChangeRecord edit = recordOf(ChangeKind::EditAccount, 7, 1'500'000);
        edit.intent.wanted = {{QStringLiteral("role"), QStringLiteral("Admin")}};
        QTest::newRow("the role that we gave")
            << eventOf(HistoryKind::AccountRoleChanged, 0, 7, QStringLiteral("Admin")) << edit
            << true;
        QTest::newRow("another role than we gave")
            << eventOf(HistoryKind::AccountRoleChanged, 0, 7, QStringLiteral("Manager")) << edit
            << false;
        QTest::newRow("a name, but we gave a role")
            << eventOf(HistoryKind::AccountRenamed, 0, 7, QStringLiteral("Admin")) << edit << false;
        QTest::newRow("nothing that this program can do")
            << eventOf(HistoryKind::TokenRenamed, 12, 7) << done << false;
    }
    void ownership()
    {
        QFETCH(HistoryEvent, event);
        QFETCH(ChangeRecord, record);
        QFETCH(bool, isOurs);
        std::vector<HistoryEvent> events{event};
        markOwnEvents(events, {record}, 0);
        QCOMPARE(events.front().byThisProgram, isOurs);
        // The same with a machine whose clock is wrong by an hour.
        events = {event};
        record.atMs += msPerHour;
        record.outcomeAtMs += msPerHour;
        markOwnEvents(events, {record}, -msPerHour);
        QCOMPARE(events.front().byThisProgram, isOurs);
        // Or was wrong then, and has been set right since.
        events = {event};
        record.clockOffsetMs = record.outcomeClockOffsetMs = -msPerHour;
        markOwnEvents(events, {record}, 0);
        QCOMPARE(events.front().byThisProgram, isOurs);
    }

    void aServerThatTellsWholeSecondsIsGivenThem()
    {
        std::vector<HistoryEvent> events{eventOf(HistoryKind::TokenRevoked, 12, 7)};
        const ChangeRecord shortlyBefore =
            recordOf(ChangeKind::RevokeToken, 12, 999'000 - msPerHour);
        markOwnEvents(events, {shortlyBefore}, msPerHour);
        QVERIFY(events.front().byThisProgram);
        // With one clock there is nothing to be lenient about.
        events = {eventOf(HistoryKind::TokenRevoked, 12, 7)};
        markOwnEvents(events, {recordOf(ChangeKind::RevokeToken, 12, 999'000)}, 0);
        QVERIFY(!events.front().byThisProgram);
    }

    void whatAListShowsLateIsOursAllTheSame()
    {
        const HistoryEvent event = eventOf(HistoryKind::TokenRevoked, 12, 7);
        const HistoryEvents nothing;
        const auto isOurs = [&](qint64 changedMs, const HistoryEvents &seen) {
            HistoryEvents events{event};
            const ChangeRecord record = recordOf(ChangeKind::RevokeToken, 12, changedMs);
            markOwnEvents(events, {record}, 0, &seen);
            return events.front().byThisProgram;
        };
        QVERIFY(isOurs(999'000, nothing));
        QVERIFY(!isOurs(event.afterMs - latestListMs - 1, nothing));
        // It was shown already, and what came of it since is not ours.
        HistoryEvents seen{eventOf(HistoryKind::TokenRevoked, 12, 7)};
        seen.front().seenMs = 999'500;
        QVERIFY(!isOurs(999'000, seen));
        // What was seen before it, or of another, says nothing.
        seen.front().seenMs = 998'000;
        QVERIFY(isOurs(999'000, seen));
        seen.front() = eventOf(HistoryKind::TokenRevoked, 13, 7);
        seen.front().seenMs = 999'500;
        QVERIFY(isOurs(999'000, seen));
        // Of several, in whatever order, the one in between counts.
        for (const qint64 seenMs : {event.afterMs + 1, qint64(998'000)}) {
            seen.push_back(eventOf(HistoryKind::TokenRevoked, 12, 7));
            seen.back().seenMs = seenMs;
        }
        QVERIFY(isOurs(999'000, seen));
        seen.push_back(event);
        seen.back().seenMs = event.afterMs;
        QVERIFY(!isOurs(999'000, seen));
    }

    void aDeletionThatWasNoneIsNotCounted()
    {
        Watched watched;
        QNetworkAccessManager network;
        QNetworkRequest request(
            watched.live.started.url.resolved(QUrl(QStringLiteral("/api/user-tokens/service"))));
        request.setRawHeader("Authorization", "Bearer " + watched.live.started.adminToken);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        QTRY_VERIFY(reply->isFinished());
        QJsonArray list = QJsonDocument::fromJson(reply->readAll()).array();
        QVERIFY(list.size() > 1);
        list.removeLast();
        // A balancer asks a replica that is late.
        const QByteArray late =
            FaultProxy::httpAnswer(200, "application/json", QJsonDocument(list).toJson());
        watched.live.proxy->setJudge([late](const QByteArray &, const QByteArray &path) {
            return path == "/api/user-tokens/service" ? Verdict{Fault::Answer, late} : Verdict();
        });
        watched.refresh();
        QCOMPARE(watched.history->elsewhereCount(), 1);
        watched.live.proxy->setJudge({});
        watched.refresh();
        QCOMPARE(watched.history->elsewhereCount(), 0);
        QVERIFY(watched.events().isEmpty());
    }

    void whatWeHaveTakenBackIsNotWhatAListShowsLate()
    {
        const HistoryEvents nothing;
        HistoryEvents events{eventOf(HistoryKind::TokenRevoked, 12, 7)};
        ChangeRecord revoked = recordOf(ChangeKind::RevokeToken, 12, 998'000);
        revoked.id = 1;
        ChangeRecord restored = recordOf(ChangeKind::RestoreToken, 12, 998'500);
        restored.id = 2;
        ChangeRecord edited = recordOf(ChangeKind::EditAccount, 12, 998'700); // another thing
        edited.id = 3;
        markOwnEvents(events, {edited, restored, revoked}, 0, &nothing);
        QVERIFY(!events.front().byThisProgram);
        markOwnEvents(events, {edited, revoked}, 0, &nothing);
        QVERIFY(events.front().byThisProgram);
    }

    void aRevocationThatTheListShowsLateIsNotToldAsMadeElsewhere()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        // The answer comes at once, the list follows only after it was read once more.
        const QByteArray answer =
            "{\"id\": " + QByteArray::number(token.id) + ", \"active\": false}";
        watched.live.proxy->setJudge([answer](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                      FaultProxy::httpAnswer(200, "application/json", answer)}
                : Verdict();
        });
        ListCheck check(*watched.live.session);
        QSignalSpy contradicted(&check, &ListCheck::contradicted);
        QSignalSpy borneOut(&check, &ListCheck::borneOut);
        QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, true)).done.size(), 1);
        watched.refresh();
        const QStringList names{displayText(token.label())};
        QCOMPARE(contradicted.size(), 1);
        QCOMPARE(contradicted.constFirst().constFirst().toStringList(), names);
        watched.refresh();
        QCOMPARE(contradicted.size(), 1); // once
        QCOMPARE(borneOut.size(), 0);
        watched.other.setRevoked(token.id, true);
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
        QCOMPARE(borneOut.constFirst().constFirst().toStringList(), names);
        QCOMPARE(watched.events().size(), 1);
        QVERIFY(watched.events().constFirst().byThisProgram);
        // From here on it is for others to change.
        watched.other.setRevoked(token.id, false);
        watched.refresh();
        QCOMPARE(contradicted.size(), 1);
    }

    void whatARunAsksForAgainWhileTheListIsLateIsToldWhenThatShowsIt()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        const QByteArray answer =
            "{\"id\": " + QByteArray::number(token.id) + ", \"active\": false}";
        watched.live.proxy->setJudge([answer](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "application/json", answer)}
                : Verdict();
        });
        ListCheck check(*watched.live.session);
        QSignalSpy contradicted(&check, &ListCheck::contradicted);
        QSignalSpy borneOut(&check, &ListCheck::borneOut);
        ChangeNote note;
        note.run = QStringLiteral("containment");
        for (int i = 0; i < 2; ++i) {
            const Attempt attempt =
                finished(watched.live.changes->applyLine(PlanAction::Revoke, token.id, note));
            QCOMPARE(attempt.outcome, ChangeOutcome::Done);
            watched.refresh();
            QCOMPARE(contradicted.size(), 1);
        }
        watched.other.setRevoked(token.id, true);
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
        QCOMPARE(borneOut.constFirst().constFirst().toStringList(),
                 QStringList{displayText(token.label())});
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
    }

    void whatAPersonAsksForAgainWhileTheListIsLateIsToldAnew()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        const QByteArray answer =
            "{\"id\": " + QByteArray::number(token.id) + ", \"active\": false}";
        watched.live.proxy->setJudge([answer](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "application/json", answer)}
                : Verdict();
        });
        ListCheck check(*watched.live.session);
        QSignalSpy contradicted(&check, &ListCheck::contradicted);
        QSignalSpy borneOut(&check, &ListCheck::borneOut);
        for (int i = 1; i <= 2; ++i) {
            QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, true)).done.size(), 1);
            watched.refresh();
            QCOMPARE(contradicted.size(), i);
        }
        // What was done now needs no word: it shows at once.
        QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, true)).done.size(), 1);
        watched.other.setRevoked(token.id, true);
        watched.refresh();
        QCOMPARE(borneOut.size(), 0);
    }

    void whatStayedUnclearIsToldWhenTheListShowsIt()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        ListCheck check(*watched.live.session);
        QSignalSpy contradicted(&check, &ListCheck::contradicted);
        QSignalSpy borneOut(&check, &ListCheck::borneOut);
        const auto judgeBy = [&](FaultProxy::Fault fault) {
            watched.live.proxy->setJudge([fault](const QByteArray &method, const QByteArray &) {
                return method == "PUT"
                    ? FaultProxy::Verdict{fault, FaultProxy::httpAnswer(502, "text/plain", "")}
                    : FaultProxy::Verdict();
            });
        };
        QSignalSpy notShown(&check, &ListCheck::notShown);
        judgeBy(FaultProxy::Fault::Answer);
        QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, true)).unknown.size(), 1);
        watched.refresh();
        watched.refresh();
        QCOMPARE(borneOut.size(), 0);
        QCOMPARE(notShown.size(), 1); // once
        QCOMPARE(notShown.constFirst().constFirst().value<QSet<qint64>>(), QSet<qint64>{token.id});
        watched.other.setRevoked(token.id, true);
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
        QCOMPARE(borneOut.constFirst().constFirst().toStringList(),
                 QStringList{displayText(token.label())});
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);

        // What its own look at the list has settled was told by whoever asked for it.
        judgeBy(FaultProxy::Fault::LoseReply);
        QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, false)).done.size(), 1);
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
        QCOMPARE(contradicted.size(), 0);

        // Nor is there more to say of what was lost, sent once more and answered.
        auto sent = std::make_shared<int>(0);
        watched.live.proxy->setJudge([sent](const QByteArray &method, const QByteArray &) {
            const bool isLost = method == "PUT" && ++*sent == 1;
            return isLost ? Verdict{Fault::LoseRequest, {}} : Verdict();
        });
        QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, true)).done.size(), 1);
        QCOMPARE(*sent, 2);
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
        QCOMPARE(contradicted.size(), 0);
    }

    void whatStayedUnclearIsToldAsNotShownByTheFirstListThatCanTell()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        ListCheck check(*watched.live.session);
        QSignalSpy notShown(&check, &ListCheck::notShown);
        const auto judgeBy = [&](const QByteArray &asked, const QByteArray &with) {
            watched.live.proxy->setJudge([=](const QByteArray &method, const QByteArray &path) {
                return method + ' ' + path == asked ? Verdict{Fault::Answer, with} : Verdict();
            });
        };
        judgeBy("PUT /api/user-tokens/" + QByteArray::number(token.id),
                FaultProxy::httpAnswer(502, "text/plain", ""));
        QCOMPARE(finished(watched.live.changes->setRevoked({token.id}, true)).unknown.size(), 1);
        // The next one does not say of every token whether it is revoked.
        const QJsonObject stateless{
            {QStringLiteral("id"), token.id},
            {QStringLiteral("name"), token.name},
            {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), token.accountId}}}};
        judgeBy("GET /api/user-tokens/service",
                FaultProxy::httpAnswer(200, "application/json",
                                       QJsonDocument(QJsonArray{stateless}).toJson()));
        QVERIFY(finished(watched.live.session->refresh()).ok());
        QVERIFY(!watched.live.session->trust().statesRead);
        QCOMPARE(notShown.size(), 0);
        watched.live.proxy->setJudge({});
        watched.refresh();
        QCOMPARE(notShown.size(), 1);
        QCOMPARE(notShown.constFirst().constFirst().value<QSet<qint64>>(), QSet<qint64>{token.id});
        watched.refresh();
        QCOMPARE(notShown.size(), 1); // once
    }

    void whatIsSettledLateTakesNothingFromWhatWasAskedForSince()
    {
        Watched watched;
        const Token token = watched.live.liveToken();
        ListCheck check(*watched.live.session);
        QSignalSpy contradicted(&check, &ListCheck::contradicted);
        QSignalSpy borneOut(&check, &ListCheck::borneOut);
        const auto answer = [&](const QByteArray &whole) {
            watched.live.proxy->setJudge([whole](const QByteArray &method, const QByteArray &) {
                return method == "PUT" ? Verdict{Fault::Answer, whole} : Verdict();
            });
        };
        const auto revoke = [&] {
            return finished(watched.live.changes->setRevoked({token.id}, true));
        };
        answer(FaultProxy::httpAnswer(502, "text/plain", ""));
        QCOMPARE(revoke().unknown.size(), 1);
        // Asked for again, it is answered as done, and is not.
        answer(FaultProxy::httpAnswer(200, "application/json",
                                      "{\"id\": " + QByteArray::number(token.id)
                                          + ", \"active\": false}"));
        QCOMPARE(revoke().done.size(), 1);
        watched.refresh();
        QCOMPARE(contradicted.size(), 1);
        const auto isFirstSettled = [&] {
            const auto records = finished(watched.live.journal->all());
            return std::any_of(records->cbegin(), records->cend(), [](const ChangeRecord &record) {
                return record.outcome == ChangeOutcome::Refused;
            });
        };
        QTRY_VERIFY(isFirstSettled());
        watched.other.setRevoked(token.id, true);
        watched.refresh();
        QCOMPARE(borneOut.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "testhistory.moc"
