#include "domain/tableexport.h"
#include "support/listedtokens.h"
#include "support/livedeployment.h"
#include "workflows/carryout.h"
#include "workflows/containment.h"
#include "workflows/pastcontainments.h"
#include "workflows/planrun.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <memory>

using namespace tokendesk;
using namespace tokendesk::test;
using Verdict = FaultProxy::Verdict;
using Fault = FaultProxy::Fault;
using Kind = ContainmentEvent::Kind;

namespace {

/// An account with several active tokens, and two of them for sure used at different times.
AccountId busyAccount(const LiveDeployment &live)
{
    for (const Account &account : live.data().accounts()) {
        int active = 0;
        for (const int token : live.data().tokensOf(live.data().accountIndex(account.id)))
            active += live.data().token(token).active ? 1 : 0;
        if (active >= 3 && account.isActive())
            return account.id;
    }
    qFatal("no busy account");
}

int activeOf(const LiveDeployment &live, AccountId account)
{
    int active = 0;
    for (const int token : live.data().tokensOf(live.data().accountIndex(account)))
        active += live.data().token(token).active ? 1 : 0;
    return active;
}

int activeOfOthers(const LiveDeployment &live, AccountId account)
{
    int active = 0;
    for (int i = 0; i < live.data().tokenCount(); ++i)
        active += live.data().token(i).active && live.data().token(i).accountId != account ? 1 : 0;
    return active;
}

/// A service account with tokens of these lives.
struct Crowd {
    Account account;
    QList<TokenId> tokens;
    SecretBytes value; ///< of the last one
};

Crowd crowd(LiveDeployment &live, const QList<int> &lives, const QString &role)
{
    auto account =
        finished(live.changes->createAccount({QStringLiteral("Crowded %1").arg(role), role, {}}));
    if (!account.ok())
        qFatal("%s", qPrintable(account.error().text()));
    Crowd made{account.value(), {}, {}};
    for (const int days : lives) {
        auto token = finished(live.changes->createToken(
            {QStringLiteral("crowd-%1").arg(made.tokens.size()), account->id, days, false}));
        if (!token.ok())
            qFatal("%s", qPrintable(token.error().text()));
        made.tokens << token->token.id;
        made.value = std::move(token->value);
    }
    return made;
}

/// From the first change on, the list of tokens stays as it is for a second.
FaultProxy::Judge lateList(const LiveDeployment &live,
                           const std::function<Verdict(const QByteArray &path)> &ofChange)
{
    constexpr int lateMs = 1000;
    static_assert(lateMs < RevocationTries::firstWaitMs);
    const QByteArray before =
        FaultProxy::httpAnswer(200, "application/json", tokensAsListed(live.data()));
    auto since = std::make_shared<QElapsedTimer>();
    return [before, since, ofChange](const QByteArray &method, const QByteArray &path) {
        if (method == "PUT") {
            if (!since->isValid())
                since->start();
            return ofChange(path);
        }
        const bool isLate =
            path == "/api/user-tokens/service" && since->isValid() && since->elapsed() < lateMs;
        return isLate ? Verdict{Fault::Answer, before} : Verdict();
    };
}

bool has(const Containment &containment, Kind kind)
{
    const QList<ContainmentEvent> &events = containment.timeline();
    return std::any_of(events.begin(), events.end(),
                       [kind](const ContainmentEvent &event) { return event.kind == kind; });
}

int kindCount(const Containment &containment, Kind kind)
{
    const QList<ContainmentEvent> &events = containment.timeline();
    return static_cast<int>(
        std::count_if(events.begin(), events.end(),
                      [kind](const ContainmentEvent &event) { return event.kind == kind; }));
}

/// Whatever the order of what is told within a moment.
QList<qint64> timesOf(const Containment &containment)
{
    QList<qint64> times;
    for (const ContainmentEvent &event : containment.timeline())
        times << event.atMs;
    std::sort(times.begin(), times.end());
    return times;
}

QString instantOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Each row of the timeline's files says whose it is, and counts tokens only where it knows them.
void checkFiles(const LiveDeployment &live, const Containment &containment)
{
    const ContainmentRun &run = containment.wished();
    const Connection &connection = live.session->connection();
    const Account &account = live.data().account(live.data().accountIndex(containment.account()));
    const QByteArray csv = timelineAsCsv(containment.timeline(), run, connection);
    QCOMPARE(csv.count("\r\n"), containment.timeline().size() + 1);
    const QByteArray whose =
        csvRow({QString::number(account.id), account.name, account.serviceId,
                connection.origin.toString(), connection.name, run.run,
                live.session->identity().who, instantOf(run.startedAtMs), QString()});
    QCOMPARE(csv.count(whose), containment.timeline().size());
    QVERIFY(!run.run.isEmpty() && !run.who.isEmpty() && run.startedAtMs > 0);

    const QJsonObject file =
        QJsonDocument::fromJson(timelineAsJson(containment.timeline(), run, connection)).object();
    QCOMPARE(file.value(QLatin1String("account_id")).toInteger(), account.id);
    QCOMPARE(file.value(QLatin1String("service_id")).toString(), account.serviceId);
    QCOMPARE(file.value(QLatin1String("who")).toString(), run.who);
    QCOMPARE(file.value(QLatin1String("run")).toString(), run.run);
    const QJsonArray events = file.value(QLatin1String("timeline")).toArray();
    QCOMPARE(events.size(), containment.timeline().size());
    QCOMPARE(events.last()[QLatin1String("at")].toString(),
             instantOf(containment.timeline().last().atMs));
    for (const QJsonValue &event : events) {
        const QString what = event[QLatin1String("event")].toString();
        const bool isCount = what == QLatin1String("started") || what == QLatin1String("list-read")
            || what == QLatin1String("ended");
        QCOMPARE(event[QLatin1String("active_left")].isDouble(), isCount);
    }
}

} // namespace

class TestContainment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccountThatIsRenamedMeanwhileIsContainedAllTheSame()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Account account = live.data().account(live.data().accountIndex(busyAccount(live)));
        QVERIFY(account.created.isSet());
        const Containment dated(*live.session, *live.changes, account.id);
        const Moment created = std::exchange(account.created, Moment::missing());
        live.session->inventory().setAccount(account);
        const Containment undated(*live.session, *live.changes, account.id);
        account.name = QStringLiteral("called-otherwise");
        live.session->inventory().setAccount(account);
        for (const Containment *containment : {&dated, &undated}) {
            QVERIFY(!containment->activeTokens().isEmpty());
            QCOMPARE(containment->doubt(), QString());
        }
        // The account that has the number now was made at another time.
        account.created = Moment::at(created.msecs() + 400 * msPerDay);
        live.session->inventory().setAccount(account);
        QVERIFY(dated.activeTokens().isEmpty());
        QVERIFY2(dated.doubt().contains(QLatin1String("another one")), qPrintable(dated.doubt()));
        QVERIFY(!undated.activeTokens().isEmpty());
    }

    void aNameInDisguiseIsNotWrittenIntoTheReason()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Account account = live.data().account(live.data().accountIndex(busyAccount(live)));
        account.name = QStringLiteral("report") + QChar(0x202e) + QStringLiteral("gpj.exe");
        live.session->inventory().setAccount(account);
        const Containment containment(*live.session, *live.changes, account.id);
        const QString reason = containment.restorePlan().reason;
        QVERIFY(reason.contains(QLatin1String("report")));
        QVERIFY(!reason.contains(QChar(0x202e)));
    }

    void everyTokenOfTheAccountAndNothingElse()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        const int others = activeOfOthers(live, account);
        Containment containment(*live.session, *live.changes, account);
        const QList<TokenId> order = containment.activeTokens();
        // The most recently used first; never used last.
        Moment before = Moment::at(std::numeric_limits<qint64>::max());
        for (const TokenId id : order) {
            const Moment used = live.data().token(live.data().tokenIndex(id)).lastUsed;
            QVERIFY(!used.isSet() || (before.isSet() && used.msecs() <= before.msecs()));
            before = used;
        }
        finished(containment.start(true, QStringLiteral("found in a public repository")));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(QSet<TokenId>(containment.revoked().begin(), containment.revoked().end()),
                 QSet<TokenId>(order.begin(), order.end()));
        QVERIFY(containment.hasDeactivated());
        QCOMPARE(activeOf(live, account), 0);
        QCOMPARE(activeOfOthers(live, account), others);
        QVERIFY(!live.data().account(live.data().accountIndex(account)).isActive());
        QCOMPARE(containment.timeline().first().kind, Kind::Started);
        QCOMPARE(containment.timeline().last().kind, Kind::Ended);
        const auto records = finished(live.journal->all());
        for (const ChangeRecord &record : records.value())
            QCOMPARE(record.outcome, ChangeOutcome::Done);
        checkFiles(live, containment);
    }

    void whatWasMadeMeanwhileIsFoundByReadingAgain()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        // Somebody makes one that our list does not know yet.
        ServerClock clock;
        Connection direct = live.connection();
        direct.origin = live.started.url;
        HttpClient http(direct, SecretBytes::copyOf(live.started.adminToken), clock);
        ApiClient api(http);
        NewToken made;
        made.accountId = account;
        made.name = QStringLiteral("sneaked-in");
        made.expiresInDays = 30;
        QVERIFY(finished(api.createToken(std::move(made))).ok());

        Containment containment(*live.session, *live.changes, account);
        const qsizetype known = containment.activeTokens().size();
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), known + 1);
        QCOMPARE(activeOf(live, account), 0);
        QVERIFY(!has(containment, Kind::Deactivated));
    }

    void lostAnswersDoNotStopIt()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        auto puts = std::make_shared<int>(0);
        live.proxy->setJudge([puts](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && ++*puts % 2 ? Verdict{Fault::LoseReply, {}} : Verdict();
        });
        Containment containment(*live.session, *live.changes, account);
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(activeOf(live, account), 0);
    }

    void whatALaterListShowsToBeRevokedIsRestoredToo()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90}, QStringLiteral("Member"));
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT")
                return Verdict{Fault::LoseReply, {}};
            return path == "/api/user-tokens/service"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "text/html", "<h1>Hotel</h1>")}
                : Verdict();
        });
        Containment containment(*live.session, *live.changes, busy.account.id);
        finished(containment.start(false, {}));
        QVERIFY(!containment.problem().isEmpty());
        QVERIFY(containment.revoked().isEmpty());
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QTRY_COMPARE(containment.revoked(), busy.tokens);
        QCOMPARE(containment.timeline().last().kind, Kind::ShownRevoked);
        QCOMPARE(containment.restorePlan().lines.size(), 1);
    }

    void whatNobodyKnowsIsNeitherCalledActiveNorItsOwn()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91}, QStringLiteral("Member"));
        const auto tokens = static_cast<int>(busy.tokens.size());
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT")
                return Verdict{Fault::LoseReply, {}};
            return path == "/api/user-tokens/service"
                ? Verdict{Fault::Answer, FaultProxy::httpAnswer(200, "text/html", "<h1>Hotel</h1>")}
                : Verdict();
        });
        auto first = std::make_unique<Containment>(*live.session, *live.changes, busy.account.id);
        finished(first->start(false, {}));
        QVERIFY(!first->problem().isEmpty());
        QCOMPARE(first->unclear(), tokens);
        QCOMPARE(kindCount(*first, Kind::Unclear), tokens);
        for (const ContainmentEvent &event : first->timeline()) {
            if (event.kind == Kind::Unclear)
                QVERIFY2(event.detail.contains(QLatin1String("is not known"))
                             && !event.detail.contains(QLatin1String("tried again")),
                         qPrintable(event.detail));
        }
        // Nothing waits for it: the window may lock, and the token be revoked.
        const LiveInventory &shown = live.session->inventory();
        QVERIFY(!shown.hasPending());
        for (const TokenId id : busy.tokens)
            QVERIFY(shown.isUnclear(id));

        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        QCOMPARE(first->unclear(), 0);
        for (const TokenId id : busy.tokens)
            QVERIFY(!shown.isUnclear(id));
        QTRY_COMPARE(first->onlyShown().size(), tokens);
        first.reset(); // and found so by the next
        Containment second(*live.session, *live.changes, busy.account.id);
        finished(second.start(false, {}));
        QCOMPARE(second.problem(), QString());
        QCOMPARE(kindCount(second, Kind::ShownRevoked), tokens);
        QVERIFY(!has(second, Kind::Revoked));
        QCOMPARE(second.onlyShown().size(), tokens);
        QCOMPARE(second.restorePlan().lines.size(), tokens);
        const auto records = finished(live.journal->ofRun(second.wished().run));
        QCOMPARE(records->size(), tokens);
        for (const ChangeRecord &record : records.value()) {
            QCOMPARE(record.outcome, ChangeOutcome::Done);
            QCOMPARE(record.detail, onlyShownWords());
        }
    }

    void aCredentialThatIsRefusedEndsItAndSaysHowManyAreLeft()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
            return method == "PUT"
                ? Verdict{Fault::Answer,
                          "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n"
                          "Content-Length: 29\r\n\r\n{\"detail\":\"Not enough rights\"}"}
                : Verdict();
        });
        Containment containment(*live.session, *live.changes, account);
        finished(containment.start(true, {}));
        QVERIFY(!containment.problem().isEmpty());
        QVERIFY(containment.revoked().isEmpty());
        QVERIFY(!containment.hasDeactivated());
        QVERIFY(has(containment, Kind::Failed));
        for (const ContainmentEvent &event : containment.timeline())
            QVERIFY2(!event.detail.contains(QLatin1String("tried again")),
                     qPrintable(event.detail));
    }

    void aListThatLagsBehindIsWaitedForAndNothingIsAskedForAgain()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91, 92}, QStringLiteral("Member"));
        auto puts = std::make_shared<int>(0);
        live.proxy->setJudge(lateList(live, [puts](const QByteArray &) {
            ++*puts;
            return Verdict();
        }));
        Containment containment(*live.session, *live.changes, busy.account.id);
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(*puts, static_cast<int>(busy.tokens.size()));
        QCOMPARE(kindCount(containment, Kind::Revoked), *puts);
        QVERIFY(kindCount(containment, Kind::ListRead) > 1);
        QCOMPARE(containment.gainsaid(), 0);
        QCOMPARE(finished(live.journal->ofRun(containment.wished().run))->size(), *puts);
    }

    void oneTokenThatTheServerForbidsIsToldAlone()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91, 92}, QStringLiteral("Member"));
        const QByteArray forbidden =
            "/api/user-tokens/" + QByteArray::number(busy.tokens.constFirst());
        auto puts = std::make_shared<int>(0);
        live.proxy->setJudge(lateList(live, [puts, forbidden](const QByteArray &path) {
            ++*puts;
            return path == forbidden
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(403, "application/json", R"({"detail":"no"})")}
                : Verdict();
        }));
        Containment containment(*live.session, *live.changes, busy.account.id);
        finished(containment.start(true, {}));
        // Not those that only the late list called active.
        QVERIFY2(containment.problem().startsWith(QLatin1String("1 token")),
                 qPrintable(containment.problem()));
        QVERIFY(!containment.problem().contains(QLatin1String("list still shows")));
        QCOMPARE(containment.revoked().size(), busy.tokens.size() - 1);
        QCOMPARE(*puts, static_cast<int>(busy.tokens.size()));
        QVERIFY(!containment.hasDeactivated());
        // Whoever tries again has it asked for again.
        live.proxy->setJudge({});
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), busy.tokens.size());
    }

    void aTryThatFailsSaysThatThereIsAnother()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91}, QStringLiteral("Member"));
        Containment containment(*live.session, *live.changes, busy.account.id);
        live.proxy->setJudge([&containment](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && !has(containment, Kind::Failed)
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(500, "application/json", R"({"detail":"Broken"})")}
                : Verdict();
        });
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), busy.tokens.size());
        QVERIFY(has(containment, Kind::Failed));
        for (const ContainmentEvent &event : containment.timeline()) {
            if (event.kind == Kind::Failed)
                QVERIFY2(event.detail.contains(QLatin1String("is tried again"))
                             && !event.detail.contains(QLatin1String("in a few minutes")),
                         qPrintable(event.detail));
        }
    }

    void aListThatCannotBeReadIsToldAsThat()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
            return method == "GET" && path == "/api/user-tokens/service"
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(500, "application/json", R"({"detail":"Broken"})")}
                : Verdict();
        });
        Containment containment(*live.session, *live.changes, account);
        finished(containment.start(false, {}));
        QVERIFY2(containment.problem().contains(QLatin1String("could not be read again")),
                 qPrintable(containment.problem()));
        QVERIFY(has(containment, Kind::ListUnread));
        QVERIFY(!has(containment, Kind::Failed));
        checkFiles(live, containment);
        QVERIFY(
            timelineAsCsv(containment.timeline(), containment.wished(), live.session->connection())
                .contains("\"list-unread\""));
    }

    void aListThatProvesNothingIsNoEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no right to see it")
            << FaultProxy::httpAnswer(403, "application/json", R"({"detail":"Admin role needed"})");
        QTest::newRow("a row without an id") << FaultProxy::httpAnswer(
            200, "application/json", R"([{"id":"x","name":"n","active":true}])");
        QTest::newRow("a row without its user") << FaultProxy::httpAnswer(
            200, "application/json", R"([{"id":7,"name":"n","active":true,"user":null}])");
        QTest::newRow("without the account")
            << FaultProxy::httpAnswer(200, "application/json", "[]");
    }

    void aListThatProvesNothingIsNoEnd()
    {
        QFETCH(QByteArray, answer);
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        Containment containment(*live.session, *live.changes, account);
        const QList<TokenId> active = containment.activeTokens();
        const bool noAccounts = QByteArray(QTest::currentDataTag()) == "without the account";
        live.proxy->setJudge([=](const QByteArray &method, const QByteArray &path) {
            if (method == "PUT")
                return Verdict{
                    Fault::Answer,
                    FaultProxy::httpAnswer(409, "application/json", R"({"detail":"not now"})")};
            if (path == "/api/user-tokens/service")
                return Verdict{Fault::Answer, answer};
            if (path == "/api/users" && noAccounts)
                return Verdict{
                    Fault::Answer,
                    FaultProxy::httpAnswer(200, "application/json", R"({"items":[],"total":0})")};
            return Verdict();
        });
        finished(containment.start(true, {}));
        QVERIFY2(!containment.problem().isEmpty(), "nothing was revoked");
        QVERIFY(!containment.hasDeactivated());
        QVERIFY(live.onServer(active.first())->active);
        // It stays open for the next start, and can be tried again now.
        QCOMPARE(finished(live.journal->openRuns(QStringLiteral("test")))->size(), 1);
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), active.size());
        QVERIFY(finished(live.journal->openRuns(QStringLiteral("test")))->isEmpty());
    }

    void ourOwnCredentialGoesLast()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        Crowd own = crowd(live, {90, 91, 92, 93, 94, 95, 96, 97, 30}, QStringLiteral("Admin"));
        live.connectAs(std::move(own.value));
        QVERIFY(live.open().ok());
        QCOMPARE(live.session->access(), Access::Full);
        Containment containment(*live.session, *live.changes, own.account.id);
        QCOMPARE(containment.activeTokens().last(), own.tokens.last());
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), own.tokens.size());
        QCOMPARE(containment.revoked().last(), own.tokens.last());
        for (const TokenId id : std::as_const(own.tokens))
            QVERIFY(!live.onServer(id)->active);
    }

    void aPlanThatMeetsItGoesOn_data()
    {
        QTest::addColumn<bool>("itsTokensFirst");
        QTest::newRow("that has not come to its tokens") << false;
        QTest::newRow("that is at its tokens") << true;
    }
    void aPlanThatMeetsItGoesOn()
    {
        QFETCH(bool, itsTokensFirst);
        sandbox::Options options;
        options.latencyMs = 20; // so that several answers come in one turn
        LiveDeployment live(options);
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, QList<int>(12, 90), QStringLiteral("Member"));
        QList<TokenId> planned;
        for (int i = 0; i < live.data().tokenCount() && planned.size() < 30; ++i) {
            const Token &token = live.data().token(i);
            if (token.active && token.accountId != busy.account.id)
                planned << token.id;
        }
        planned = itsTokensFirst ? busy.tokens + planned : planned + busy.tokens;
        PlanRun plan(*live.session, *live.changes,
                     makePlan(*live.session, PlanAction::Revoke, planned));
        QVERIFY(finished(plan.start()).ok());
        Containment containment(*live.session, *live.changes, busy.account.id);
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QTRY_COMPARE(plan.bulk()->phase(), BulkRun::Phase::Ended);
        QCOMPARE(plan.bulk()->stopReason(), QString());
        QCOMPARE(plan.bulk()->counts().refused, 0);
        QCOMPARE(plan.bulk()->counts().waiting, 0);
        QCOMPARE(plan.bulk()->counts().done + static_cast<int>(containment.revoked().size()),
                 static_cast<int>(planned.size()));
        for (const TokenId id : std::as_const(planned))
            QVERIFY(!live.onServer(id)->active);
    }

    void aServerInTroubleGetsTimeToRecover()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90}, QStringLiteral("Member"));
        auto puts = std::make_shared<int>(0);
        auto trouble = std::make_shared<QElapsedTimer>();
        live.proxy->setJudge([puts, trouble](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            ++*puts;
            if (!trouble->isValid())
                trouble->start();
            return trouble->elapsed() < 600
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(500, "application/json", R"({"detail":"lock"})")}
                : Verdict();
        });
        Containment containment(*live.session, *live.changes, busy.account.id);
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked(), busy.tokens);
        QVERIFY2(*puts <= 5, qPrintable(QString::number(*puts)));
    }

    void oneThatIsStoppedSendsNothingMoreAndCanBeTakenUp()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, QList<int>(6, 90), QStringLiteral("Member"));
        const QByteArray refused =
            FaultProxy::httpAnswer(409, "application/json", R"({"detail":"not now"})");
        auto puts = std::make_shared<int>(0);
        live.proxy->setJudge([puts, refused](const QByteArray &method, const QByteArray &) {
            if (method != "PUT")
                return Verdict();
            if (++*puts > 1)
                return Verdict{Fault::Hold, refused};
            return Verdict{Fault::Answer,
                           FaultProxy::httpAnswer(404, "application/json", R"({"detail":"no"})")};
        });
        Containment containment(*live.session, *live.changes, busy.account.id);
        containment.start(true, {});
        // As many as can be under way at once, and the one that was answered.
        QTRY_COMPARE(*puts, HttpLimits().inFlight + 1);
        QTRY_COMPARE(containment.unclear(), 1);
        containment.stop();
        QCOMPARE(containment.phase(), Containment::Phase::Running); // for what is on its way
        live.proxy->release();
        QTRY_COMPARE(containment.phase(), Containment::Phase::Ended);
        QCOMPARE(*puts, HttpLimits().inFlight + 1);
        QCOMPARE(containment.unclear(), 0);
        QVERIFY2(containment.problem().contains(QLatin1String("stopped")),
                 qPrintable(containment.problem()));
        QVERIFY(!containment.hasDeactivated());
        QCOMPARE(finished(live.journal->openRuns(QStringLiteral("test")))->size(), 1);

        live.proxy->setJudge({});
        finished(containment.start(false, {}));
        QCOMPARE(containment.problem(), QString());
        QCOMPARE(containment.revoked().size(), busy.tokens.size());
    }

    void anInterruptedOneIsTakenUpWithAllThatItDid()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, QList<int>(12, 90), QStringLiteral("Member"));
        auto puts = std::make_shared<int>(0);
        live.proxy->setJudge([puts](const QByteArray &method, const QByteArray &) {
            return method == "PUT" && ++*puts > 8
                ? Verdict{Fault::Answer,
                          FaultProxy::httpAnswer(409, "application/json", R"({"detail":"no"})")}
                : Verdict();
        });
        auto first = std::make_unique<Containment>(*live.session, *live.changes, busy.account.id);
        first->start(true, QStringLiteral("leaked"));
        QTRY_VERIFY(first->revoked().size() >= 4);
        first.reset(); // as a crash: it stays open in the store
        QTRY_VERIFY(!live.session->inventory().hasPending());
        live.proxy->setJudge({});
        QVERIFY(finished(live.session->refresh()).ok());

        Containment second(*live.session, *live.changes, busy.account.id);
        finished(second.recall());
        QVERIFY(second.wished().deactivate);
        QCOMPARE(second.wished().reason, QStringLiteral("leaked"));
        QCOMPARE(second.timeline().first().kind, Kind::Started);
        QCOMPARE(second.timeline().first().count.value_or(-1), 12);
        QVERIFY(second.revoked().size() >= 4 && second.revoked().size() < 12);
        finished(second.start(true, QStringLiteral("leaked")));
        QCOMPARE(second.problem(), QString());
        QCOMPARE(second.revoked().size(), busy.tokens.size());
        QVERIFY(has(second, Kind::TakenUp));
        QVERIFY(second.hasDeactivated());
        QCOMPARE(second.restorePlan().lines.size(), busy.tokens.size());
    }

    void thatAnotherHasDeactivatedTheAccountIsNotedAndNotCalledItsOwn()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91}, QStringLiteral("Member"));
        const AccountId account = busy.account.id;
        live.deactivateElsewhere(account, live.data());
        Containment first(*live.session, *live.changes, account);
        finished(first.start(true, QStringLiteral("leaked")));
        QCOMPARE(first.problem(), QString());
        QVERIFY(has(first, Kind::FoundDeactivated));
        QVERIFY(!has(first, Kind::Deactivated) && !first.hasDeactivated());
        QVERIFY(!live.accountOnServer(account).isActive());

        const PastContainments past(*live.session);
        QTRY_VERIFY(past.lastOf(account));
        Containment opened(*live.session, *live.changes, account);
        finished(opened.reopen(*past.lastOf(account)));
        QVERIFY(has(opened, Kind::FoundDeactivated));
        QCOMPARE(opened.timeline().size(), first.timeline().size());
    }

    void whatItDeactivatedIsReactivatedBeforeItsTokensAreRestored()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        Containment containment(*live.session, *live.changes, account);
        const QList<TokenId> active = containment.activeTokens();
        finished(containment.start(true, {}));
        QVERIFY(containment.hasDeactivated());
        PlanRun back(*live.session, *live.changes, containment.restorePlan());
        QCOMPARE(back.inactiveAccounts(), QList<AccountId>{account});
        QVERIFY(back.hasConcern(PlanConcern::AccountInactive));
        back.setReactivates(true);
        QVERIFY(finished(back.start()).ok());
        QTRY_COMPARE(back.bulk()->phase(), BulkRun::Phase::Ended);
        QVERIFY(live.data().account(live.data().accountIndex(account)).isActive());
        for (const TokenId id : active)
            QCOMPARE(live.onServer(id)->active, true);
        // Each is a change with an entry of its own.
        const auto records = finished(live.journal->ofRun(back.plan().id));
        QCOMPARE(records->first().intent.kind, ChangeKind::ReactivateAccount);
    }

    void theNextOneOfTheAccountLeavesTheOneBeforeToBeOpened()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91}, QStringLiteral("Member"));
        const AccountId account = busy.account.id;
        Containment first(*live.session, *live.changes, account);
        finished(first.start(false, QStringLiteral("leaked")));
        QCOMPARE(first.problem(), QString());
        (void)finished(live.changes->setRevoked(busy.tokens, false));
        Containment second(*live.session, *live.changes, account);
        finished(second.start(false, {}));
        QCOMPARE(second.problem(), QString());

        const PastContainments past(*live.session);
        QTRY_VERIFY(past.lastOf(account));
        QCOMPARE(containmentOf(*past.lastOf(account)).run, second.wished().run);
        // Whatever a clock said when the first one began.
        RunRecord late = *past.ofRun(first.wished().run);
        late.startedAtMs += msPerDay;
        QVERIFY(finished(live.journal->saveRun(late)).ok());
        QCOMPARE(containmentOf(*past.lastOf(account)).run, second.wished().run);
        const PastContainments again(*live.session);
        QTRY_VERIFY(again.lastOf(account));
        QCOMPARE(containmentOf(*again.lastOf(account)).run, second.wished().run);
        late.startedAtMs -= msPerDay;
        QVERIFY(finished(live.journal->saveRun(late)).ok());
        const RunRecord *before = past.ofRun(first.wished().run);
        QVERIFY(before && !before->isOpen);
        Containment opened(*live.session, *live.changes, account);
        finished(opened.reopen(*before));
        QVERIFY(opened.isPast());
        QCOMPARE(opened.wished().reason, QStringLiteral("leaked"));
        checkFiles(live, opened);
        QCOMPARE(timesOf(opened), timesOf(first));
        QCOMPARE(opened.timeline().first().kind, Kind::Started);
        QCOMPARE(opened.timeline().last().kind, Kind::Ended);
        QVERIFY(has(opened, Kind::ListRead));
        QCOMPARE(opened.stillRevoked().size(), busy.tokens.size());
        // It is looked at: nothing begins anew.
        finished(opened.start(false, {}));
        QCOMPARE(opened.phase(), Containment::Phase::Ended);
        QCOMPARE(opened.timeline().size(), first.timeline().size());
    }

    void whatWasNotClearlyAnsweredIsNotCalledInterruptedInAPastOne()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const Crowd busy = crowd(live, {90, 91}, QStringLiteral("Member"));
        Containment first(*live.session, *live.changes, busy.account.id);
        finished(first.start(false, {}));
        QCOMPARE(first.problem(), QString());
        const QString run = first.wished().run;
        ChangeIntent lost;
        lost.connectionId = QStringLiteral("test");
        lost.kind = ChangeKind::RevokeToken;
        lost.targetId = busy.tokens.constFirst();
        lost.run = run;
        const auto change = finished(live.journal->begin(lost));
        QVERIFY(change.ok());
        QVERIFY(finished(live.journal->finish(change.value(), ChangeOutcome::Unknown, 0, QString(),
                                              Handover::None))
                    .ok());

        const PastContainments past(*live.session);
        QTRY_VERIFY(past.ofRun(run));
        Containment opened(*live.session, *live.changes, busy.account.id);
        finished(opened.reopen(*past.ofRun(run)));
        QStringList failed;
        for (const ContainmentEvent &event : opened.timeline()) {
            QVERIFY(event.kind != Kind::Failed); // nobody has said so
            if (event.kind == Kind::Unclear)
                failed << event.detail;
        }
        QCOMPARE(failed, QStringList{QStringLiteral("It was not clearly answered")});
    }

    void exactlyWhatItDidIsRestored()
    {
        LiveDeployment live;
        QVERIFY(live.open().ok());
        const AccountId account = busyAccount(live);
        // One was revoked before: it must stay so.
        const TokenId earlier =
            Containment(*live.session, *live.changes, account).activeTokens().last();
        (void)finished(live.changes->setRevoked({earlier}, true));
        Containment containment(*live.session, *live.changes, account);
        const QList<TokenId> active = containment.activeTokens();
        finished(containment.start(false, {}));
        PlanRun back(*live.session, *live.changes, containment.restorePlan());
        QCOMPARE(back.includedCount(), static_cast<int>(active.size()));
        QVERIFY(finished(back.start()).ok());
        QTRY_COMPARE(back.bulk()->phase(), BulkRun::Phase::Ended);
        for (const TokenId id : active)
            QCOMPARE(live.onServer(id)->active, true);
        QCOMPARE(live.onServer(earlier)->active, false);
    }
};

QTEST_GUILESS_MAIN(TestContainment)
#include "testcontainment.moc"
