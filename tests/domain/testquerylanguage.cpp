#include "domain/querycompletion.h"
#include "domain/querymatch.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Two accounts; the tokens' ids are those of the rows' expectations.
Inventory smallInventory()
{
    Account etl;
    etl.id = 1;
    etl.listed = true;
    etl.name = QStringLiteral("ETL \"night\"");
    etl.role = QStringLiteral("Admin");
    etl.teams = {QStringLiteral("Data Engineering")};
    Account web;
    web.id = 2;
    web.listed = true;
    web.name = QStringLiteral("Web");
    web.role = QStringLiteral("Member");
    web.teams = {QStringLiteral("Data")};
    const auto token = [](TokenId id, AccountId account, const char *name, int ends, int used) {
        Token made;
        made.id = id;
        made.accountId = account;
        made.name = QString::fromUtf8(name);
        made.created = Moment::at(sampleNow - id * 10 * msPerDay);
        made.expiration = ends == 0 ? Moment::null() : Moment::at(sampleNow + ends * msPerDay);
        made.lastUsed = used < 0 ? Moment::null() : Moment::at(sampleNow - used * msPerDay);
        return made;
    };
    std::vector<Token> tokens{token(1, 1, "airflow prod", 10, 1), token(2, 1, "foo:bar", 100, 95),
                              token(3, 2, "dbt-prod", 0, -1), token(4, 2, "airflow", -5, 40),
                              token(5, 2, "Ünïcode", 10, 3)};
    tokens[4].active = false;
    return Inventory({etl, web}, tokens);
}

QString idsOf(const QString &text, const Inventory &inventory, const QueryFacts &facts)
{
    const QueryMatcher matcher(parseQuery(text, facts), inventory, sampleNow, facts);
    QStringList ids;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        if (matcher.matches(i, tokenState(inventory.token(i), sampleNow)))
            ids << QString::number(inventory.token(i).id);
    }
    return ids.join(QLatin1Char(' '));
}

QString idsOf(const QString &text, const QueryFacts &facts = {})
{
    return idsOf(text, smallInventory(), facts);
}

QueryFacts allFacts()
{
    QueryFacts facts;
    facts.zone = QTimeZone::utc();
    facts.scim =
        std::make_shared<QHash<TokenId, bool>>(QHash<TokenId, bool>{{1, true}, {2, false}});
    facts.findings = std::make_shared<QHash<TokenId, std::vector<FoundFact>>>(
        QHash<TokenId, std::vector<FoundFact>>{{2, {{QStringLiteral("unused"), 3}}},
                                               {3, {{QStringLiteral("never-expires"), 2}}}});
    facts.owners = std::make_shared<QHash<TokenId, QString>>(
        QHash<TokenId, QString>{{1, QStringLiteral("Ann")}});
    const QDate today = QDateTime::fromMSecsSinceEpoch(sampleNow, Qt::UTC).date();
    facts.reviewDays = std::make_shared<QHash<TokenId, QDate>>(
        QHash<TokenId, QDate>{{1, today}, {2, today.addDays(1)}, {3, today.addDays(-400)}});
    return facts;
}

} // namespace

class TestQueryLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTimeThatCannotBeReadIsNoNever_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"used:never", "unused:>1d", "unused:never", "used:<900d",
                                 "used:>1d", "expires:never", "expires:>1d", "expires:<900d"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void aTimeThatCannotBeReadIsNoNever()
    {
        QFETCH(QString, text);
        Token token;
        token.id = 1;
        token.created = Moment::at(sampleNow - 400 * msPerDay);
        token.expiration = token.lastUsed = Moment::unreadable();
        QCOMPARE(idsOf(text, Inventory({}, {token}), {}), QString());
    }

    void whatIsNotKnownIsNotLeftOutEither_data()
    {
        QTest::addColumn<QString>("term");
        for (const char *term :
             {"team:finance", "role:admin", "is:deactivated", "is:deactivated,revoked",
              "account:etl", "used:>30d", "unused:>30d", "expires:<30d", "created:>1d", "scim:yes"})
            QTest::newRow(term) << QString::fromLatin1(term);
    }
    void whatIsNotKnownIsNotLeftOutEither()
    {
        QFETCH(QString, term);
        Token token;
        token.id = 1;
        token.accountId = 7; // which is on no list
        Token known;
        known.id = 2;
        known.accountId = 8;
        known.created = known.expiration = known.lastUsed = Moment::at(sampleNow);
        known.expiration = Moment::null();
        Account account;
        account.id = 8;
        account.name = QStringLiteral("Web");
        account.role = QStringLiteral("Member");
        account.teams = {QStringLiteral("Public")};
        account.listed = true;
        QueryFacts facts;
        facts.scim = std::make_shared<QHash<TokenId, bool>>(QHash<TokenId, bool>{{2, false}});
        const Inventory inventory({account}, {token, known});
        QCOMPARE(idsOf(term, inventory, facts), QString());
        QCOMPARE(idsOf(QLatin1Char('-') + term, inventory, facts), QStringLiteral("2"));
        // A word is looked for in what there is.
        QCOMPARE(idsOf(QStringLiteral("-etl"), inventory, facts), QStringLiteral("1 2"));
    }

    void anUnknownTimeIsFoundAsSuch_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("missing") << Moment::missing() << true;
        QTest::newRow("empty") << Moment::empty() << true;
        QTest::newRow("unreadable") << Moment::unreadable() << true;
        QTest::newRow("never") << Moment::null() << false;
        QTest::newRow("set") << Moment::at(sampleNow + msPerDay) << false;
    }
    void anUnknownTimeIsFoundAsSuch()
    {
        QFETCH(Moment, moment);
        QFETCH(bool, isFound);
        Token token;
        token.id = 1;
        token.created = Moment::at(sampleNow - msPerDay);
        token.expiration = moment;
        const QString found = isFound ? QStringLiteral("1") : QString();
        const QString other = isFound ? QString() : QStringLiteral("1");
        QCOMPARE(idsOf(QStringLiteral("expires:unknown"), Inventory({}, {token}), {}), found);
        QCOMPARE(idsOf(QStringLiteral("-expires:unknown"), Inventory({}, {token}), {}), other);
        {
            const Inventory inventory({}, {token});
            const std::array subjects{0};
            const QueryMatcher matcher(parseQuery(QStringLiteral("expires:unknown")), inventory,
                                       sampleNow);
            const bool isFoundOfFinding = matcher.matches(
                {[](const QueryTerm &) { return std::optional<bool>(); }, -1, {}, subjects});
            QCOMPARE(isFoundOfFinding, isFound);
        }
        std::swap(token.expiration, token.lastUsed);
        QCOMPARE(idsOf(QStringLiteral("used:unknown"), Inventory({}, {token}), {}), found);
        token.active = false;
        QCOMPARE(idsOf(QStringLiteral("used:Unknown"), Inventory({}, {token}), {}), found);
    }

    void queriesFindWhatTheyMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::addColumn<int>("problems");
        const auto row = [](const char *text, const char *ids, int problems = 0) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(ids) << problems;
        };
        const char *all = "1 2 3 4 5";
        row("", all);
        row("airflow", "1 4");
        row("AIRFLOW prod", "1");
        row("\"airflow prod\"", "1");
        row("ünïCODE", "5");
        row("-airflow", "2 3 5");
        row("-\"airflow prod\"", "2 3 4 5");
        row("airflow prod OR dbt", "1 3");
        row("airflow or", "");
        row("is:revoked", "5");
        row("IS:Expired,revoked", "4 5");
        row("-is:active is:expiring", "1");
        row("expires:<30d", "1");
        row("expires:>90d", "2");
        row("expires:9d..11d", "1");
        row("expires:never", "3");
        row("-expires:never", "1 2 4 5");
        row("expires:2026-11-28", "1 5");
        row("expires:2026-11-01..2026-11-30", "1 4 5");
        row("expires:>=2026-12-01", "2");
        row("expires:..2026-11-20", "4");
        // To the second, as files have it.
        row("expires:2026-11-28T11:06:40Z", "1 5");
        row("expires:>=2026-11-28T11:06:40Z", "1 2 5");
        row("expires:>2026-11-28T11:06:40Z", "2");
        row("expires:<=2026-11-28T11:06:40Z", "1 4 5");
        row("expires:<2026-11-28T11:06:40Z", "4");
        row("expires:2026-11-28T11:06:41Z..", "2");
        row("expires:2026-11-28T11:06:39Z..2026-11-28T11:06:40Z", "1 5");
        row("expires:2026-11-28t11:06:40z", "1 5");
        row("expires:2026-11-28T11:06Z", all, 1);
        row("expires:2026-11-28T11:06:40+01:00", all, 1);
        row("expires:2026-11-28T25:00:00Z", all, 1);
        row("expires:2026-11-27..2026-11-29T00:00:00Z", all, 1);
        row("expires:2026-11-29T00:00:00Z..2026-11-28T00:00:00Z", all, 1);
        row("unused:2026-11-28T11:06:40Z", all, 1);
        row("unused:>90d", "2");
        row("unused:30d", "2 3 4");
        row("used:never", "3");
        row("used:<7d", "1 5");
        row("created:<2w", "1");
        row("created:>1m", "3 4 5");
        row("role:admin", "1 2");
        row("role:Adm", "");
        row("account:2", "3 4 5");
        row("account:night", "1 2");
        row("account:\"ETL \\\"night\\\"\"", "1 2");
        // All of it, so that no other is meant.
        row("account:we", "3 4 5");
        row("account:=we", "");
        row("account:=WEB", "3 4 5");
        row("account:=\"web\",=\"etl \\\"night\\\"\"", "1 2 3 4 5");
        row("account:=\"ETL\"", "");
        row("-account:=web", "1 2");
        row("account:=2", ""); // a name here, no number
        row("name:airflow", "1 4");
        row("name:=airflow", "4");
        row("name:=\"Airflow Prod\",dbt", "1 3");
        row("name:\"=airflow\"", "");
        row("owner:an", "1");
        row("owner:=an", "");
        row("owner:=ann", "1");
        row("owner:=none", "");
        row("role:=admin", "1 2");
        row("team:=\"data\"", "3 4 5");
        row("account:=", all, 1);
        row("name:=\"\"", all, 1);
        row("name:=\"air", all, 1);
        row("team:data", "3 4 5");
        row("team:\"Data Engineering\",data", "1 2 3 4 5");
        row("name:prod", "1 3");
        row("id:1,4", "1 4");
        row("scim:yes", "1");
        row("scim:no", "2");
        row("finding:unused", "2");
        row("severity:>=high", "2");
        row("severity:<=high", "2 3");
        row("owner:none", "2 3 4 5");
        row("review:due", "1 3");
        row("review:later", "2");
        row("review:none", "4 5");
        row("-review:due", "2 4 5");
        row("review:Due,none", "1 3 4 5");
        row("review:soon", all, 1);
        row("owner:ann", "1");
        // As a person tries it who has not read the manual.
        row("state:expiring", "1");
        row("-Status:revoked,expired", "1 2 3");
        row("expiry:never", "3");
        // As the API calls its fields.
        row("is_active:yes", "1 2 3 4");
        row("Active:FALSE", "5");
        row("-is_active:true,no", "");
        row("expiration:never", "3");
        row("expires_at<30d", "1");
        row("last_used:never", "3");
        row("last_used>90d", "2");
        row("created_at:<2w", "1");
        row("user_name:night", "1 2");
        row("service_name:=web", "3 4 5");
        row("user_id:2", "3 4 5");
        row("teams:data", "3 4 5");
        row("scim_endpoints_only:true", "1");
        row("is_active:", all, 1);
        row("active:revoked", all, 1);
        row("is:yes", all, 1);
        row("_active:yes", "");
        row("expires<30d", "1");
        row("expires>=2026-12-01 name:foo", "2");
        row("-unused>90d airflow", "1 4");
        row("severity>=high", "2");
        row("expires<30", all, 1);
        row("airflow<30d", "");
        row("name<prod", "");
        // Plain text after all.
        row("foo:bar", "2", 1);
        row("foo_bar:x", "", 1);
        row("https://x", "", 0);
        row("10:30", "", 0);
        // Left out, and told.
        row("is:", all, 1);
        row("is:gone", all, 1);
        row("is:gone airflow", "1 4", 1);
        row("is:gone OR airflow", "1 4", 1);
        row("airflow OR", "1 4", 1);
        row("OR", all, 1);
        row("expires:<30", all, 1);
        row("expires:2026-02-30", all, 1);
        row("expires:2026-12-31..2026-12-01", all, 1);
        row("expires:..", all, 1);
        row("expires:<9999999d", all, 1);
        row("created:never", all, 1);
        row("unused:2026-01-01", all, 1);
        row("id:twelve", all, 1);
        row("id:99999999999999999999", all, 1);
        row("team:\"Data", all, 1);
        row("\"air", all, 1);
        row("severity:odd", all, 1);
        row("finding:unsued", all, 1);
        row("-finding:unsued", all, 1);
        row("finding:unused,unsued", all, 1);
        row("finding:UNUSED", "2", 0);
    }
    void queriesFindWhatTheyMean()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        QFETCH(int, problems);
        const QueryFacts facts = allFacts();
        const ParsedQuery parsed = parseQuery(text, facts);
        QCOMPARE(int(parsed.problems.size()), problems);
        for (const QueryProblem &problem : parsed.problems) {
            QVERIFY(problem.position >= 0 && problem.length > 0);
            QVERIFY(problem.position + problem.length <= text.size());
            QVERIFY(!problem.sentence.isEmpty());
        }
        QCOMPARE(idsOf(text, facts), ids);
    }

    void aTimeThatCannotBeReadIsToldHowToBeWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("example");
        const auto row = [](const char *text, const char *example) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(example);
        };
        row("expires:2026-02-30", "as 2026-12-31.");
        row("expires:2026-11-28T11:06Z", "as 2026-12-31T08:30:00Z.");
        row("expires:>2026-11-28T12:06:40+01:00", "as 2026-12-31T08:30:00Z.");
        row("expires:2026-11-28..2026-11-29T11:06", "as 2026-12-31T08:30:00Z.");
    }
    void aTimeThatCannotBeReadIsToldHowToBeWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, example);
        const ParsedQuery parsed = parseQuery(text);
        QCOMPARE(int(parsed.problems.size()), 1);
        const QString sentence = parsed.problems.front().sentence;
        QVERIFY2(sentence.endsWith(example), qPrintable(sentence));
    }

    void aWordThatIsNotKnownNamesThoseThatAre()
    {
        const ParsedQuery parsed = parseQuery(QStringLiteral("air expired:yes"));
        QCOMPARE(int(parsed.problems.size()), 1);
        QVERIFY(parsed.problems.front().isHint);
        const QString sentence = parsed.problems.front().sentence;
        for (const char *known : {"expired:yes", "is:", "expires:", "owner:"})
            QVERIFY2(sentence.contains(QLatin1String(known)), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1String("decision:")), qPrintable(sentence));
    }

    void whatTheReviewKnowsIsAProblemBeforeItRan()
    {
        for (const char *text :
             {"finding:unused", "severity:high", "owner:none", "scim:yes", "review:due"}) {
            QCOMPARE(int(parseQuery(QString::fromLatin1(text)).problems.size()), 1);
            QCOMPARE(idsOf(QString::fromLatin1(text)), QStringLiteral("1 2 3 4 5"));
        }
    }

    void aDayIsADayOfTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 3, 29) << 24;
        QTest::newRow("spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23;
        QTest::newRow("autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25;
        QTest::newRow("far") << QByteArray("Pacific/Auckland") << QDate(2026, 6, 1) << 24;
    }
    void aDayIsADayOfTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(int, hours);
        QueryFacts facts;
        facts.zone = QTimeZone(zone);
        QVERIFY(facts.zone.isValid());
        const qint64 start = day.startOfDay(facts.zone).toMSecsSinceEpoch();
        const qint64 end = start + hours * msPerHour;
        std::vector<Token> tokens(4);
        const std::array<qint64, 4> times{start - 1, start, end - 1, end};
        for (size_t i = 0; i < times.size(); ++i) {
            tokens[i].id = TokenId(i) + 1;
            tokens[i].expiration = Moment::at(times[i]);
        }
        const Inventory inventory({}, tokens);
        const QString text = QStringLiteral("expires:") + day.toString(Qt::ISODate);
        const QueryMatcher matcher(parseQuery(text, facts), inventory, sampleNow, facts);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(matcher.matches(i, TokenState::Active), i == 1 || i == 2);
    }

    void anyTextIsReadWithoutHarm()
    {
        const QStringList parts{QStringLiteral("is:"),        QStringLiteral("expires:"),
                                QStringLiteral("\""),         QStringLiteral("\\"),
                                QStringLiteral("-"),          QStringLiteral(" "),
                                QStringLiteral(","),          QStringLiteral("OR"),
                                QStringLiteral(".."),         QStringLiteral("<"),
                                QStringLiteral(">="),         QStringLiteral("999999d"),
                                QStringLiteral("9999-12-31"), QStringLiteral("0001-01-01"),
                                QString(QChar(0xD800)),       QString(QChar(0)),
                                QStringLiteral("データ"),     QStringLiteral("severity:"),
                                QStringLiteral("id:"),        QStringLiteral("unused:")};
        const Inventory inventory = smallInventory();
        const QueryFacts facts = allFacts();
        QRandomGenerator random(4);
        for (int i = 0; i < 100'000; ++i) {
            QString text;
            for (int count = random.bounded(10); count > 0; --count)
                text += parts.at(random.bounded(int(parts.size())));
            const ParsedQuery parsed = parseQuery(text, facts);
            for (const QueryProblem &problem : parsed.problems)
                QVERIFY(problem.position >= 0 && problem.position + problem.length <= text.size());
            const QueryMatcher matcher(parsed, inventory, sampleNow, facts);
            for (int token = 0; token < inventory.tokenCount(); ++token) {
                const bool shown = matcher.matches(token, TokenState::Active);
                QVERIFY(shown || !parsed.matchesAll());
            }
        }
    }

    void completionsFitTheTerm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("qualifier")
            << QStringLiteral("air EX") << QStringList{QStringLiteral("air expires:")};
        QTest::newRow("negated") << QStringLiteral("-ow") << QStringList{QStringLiteral("-owner:")};
        QTest::newRow("state") << QStringLiteral("is:rev")
                               << QStringList{QStringLiteral("is:revoked")};
        QTest::newRow("state, by another word")
            << QStringLiteral("state:rev") << QStringList{QStringLiteral("state:revoked")};
        QTest::newRow("time without a colon")
            << QStringLiteral("expires<3") << QStringList{QStringLiteral("expires<30d")};
        QTest::newRow("role") << QStringLiteral("role:a")
                              << QStringList{QStringLiteral("role:Admin")};
        QTest::newRow("team in quotes") << QStringLiteral("team:\"eng")
                                        << QStringList{QStringLiteral("team:\"Data Engineering\"")};
        QTest::newRow("account") << QStringLiteral("account:et")
                                 << QStringList{QStringLiteral("account:=\"ETL \\\"night\\\"\"")};
        QTest::newRow("account as a whole")
            << QStringLiteral("account:=w") << QStringList{QStringLiteral("account:=Web")};
        QTest::newRow("account as a whole, in quotes")
            << QStringLiteral("-account:=\"etl")
            << QStringList{QStringLiteral("-account:=\"ETL \\\"night\\\"\"")};
        QTest::newRow("rules, those that begin so first")
            << QStringLiteral("finding:unus")
            << QStringList{QStringLiteral("finding:unused"), QStringLiteral("finding:unused-long")};
        QTest::newRow("a rule by a part of its word")
            << QStringLiteral("-finding:owner") << QStringList{QStringLiteral("-finding:no-owner")};
        QTest::newRow("severity") << QStringLiteral("severity:>=h")
                                  << QStringList{QStringLiteral("severity:>=high")};
        QTest::newRow("owner") << QStringLiteral("owner:")
                               << QStringList{QStringLiteral("owner:none")};
        QTest::newRow("review date")
            << QStringLiteral("review:d") << QStringList{QStringLiteral("review:due")};
        QTest::newRow("nothing") << QStringLiteral("air ") << QStringList();
        QTest::newRow("finished") << QStringLiteral("is:revoked") << QStringList();
    }
    void completionsFitTheTerm()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList made;
        for (const QueryCompletion &each : queryCompletions(text, text.size(), smallInventory()))
            made << QString(text).replace(each.position, each.length, each.replacement);
        QCOMPARE(made, expected);
    }

    void aPageOffersWhatItsRowsKnow_data()
    {
        QTest::addColumn<QueryPage>("page");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](QueryPage page, const char *text, const QStringList &expected) {
            QTest::addRow("%s on %s", text, qPrintable(queryPageWord(page)))
                << page << QString::fromLatin1(text) << expected;
        };
        const auto words = [](const char *list) {
            return QString::fromLatin1(list).split(QLatin1Char(' '));
        };
        row(QueryPage::Tokens, "d", {});
        row(QueryPage::Accounts, "o", words("owner:"));
        row(QueryPage::Review, "d", words("decision:"));
        row(QueryPage::Activity, "u", {});
        row(QueryPage::Activity, "o", words("outcome:"));
        row(QueryPage::Activity, "-b", words("by:"));
        row(QueryPage::History, "m", words("made:"));
        row(QueryPage::History, "o", {});
        row(QueryPage::Rotations, "w", {});
        row(QueryPage::Rotations, "n", words("name:"));
        row(QueryPage::Activity, "unused:", {});
        row(QueryPage::Tokens, "outcome:", {});
        row(QueryPage::Activity, "outcome:re", words("refused"));
        row(QueryPage::Activity, "change:token", words("revoke-token delete-token"));
        row(QueryPage::History, "made:", words("here elsewhere"));
        row(QueryPage::History, "when:<3", words("<30d"));
        // Of its rows, not of the inventory.
        row(QueryPage::Activity, "by:", {QStringLiteral("Adam"), QStringLiteral("\"Kim Lee\"")});
        row(QueryPage::Activity, "by:lee", {QStringLiteral("\"Kim Lee\"")});
        row(QueryPage::Activity, "account:", words("=gone"));
        row(QueryPage::Activity, "deployment:=a", {QStringLiteral("=\"a.example:8443\"")});
        row(QueryPage::Activity, "deployment:", {QStringLiteral("\"a.example:8443\"")});
        row(QueryPage::Rotations, "account:et", {QStringLiteral("=\"ETL \\\"night\\\"\"")});
    }
    void aPageOffersWhatItsRowsKnow()
    {
        QFETCH(QueryPage, page);
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QueryFacts facts = queryFacts(page);
        facts.changes = {QStringLiteral("revoke-token"), QStringLiteral("delete-token")};
        QueryValues values;
        if (page == QueryPage::Activity)
            values = {
                {Qualifier::By, {QStringLiteral("Kim Lee"), QString(), QStringLiteral("Adam")}},
                {Qualifier::Account, {QStringLiteral("gone")}},
                {Qualifier::Deployment, {QStringLiteral("a.example:8443")}}};
        QStringList offered;
        for (const QueryCompletion &each :
             queryCompletions(text, text.size(), smallInventory(), facts, values))
            offered << each.replacement;
        QCOMPARE(offered, expected);
        // What is offered is understood.
        for (const QString &each : std::as_const(offered)) {
            if (!each.endsWith(QLatin1Char(':')))
                QVERIFY(parseQuery(text.left(text.indexOf(QLatin1Char(':')) + 1) + each, facts)
                            .problems.empty());
        }
    }

    void aQualifierIsKnownSomewhereAndElsewhereToldWhere()
    {
        for (int i = 0; i < qualifierCount; ++i) {
            const auto qualifier = static_cast<Qualifier>(i);
            QCOMPARE(qualifierFrom(qualifierWord(qualifier)), std::optional(qualifier));
            int known = 0;
            for (int j = 0; j < queryPageCount; ++j) {
                const auto page = static_cast<QueryPage>(j);
                QCOMPARE(queryPageFrom(queryPageWord(page)), std::optional(page));
                if (isKnownOn(page, qualifier)) {
                    ++known;
                    continue;
                }
                const ParsedQuery parsed =
                    parseQuery(qualifierWord(qualifier) + QStringLiteral(":x"), queryFacts(page));
                QCOMPARE(parsed.problems.size(), 1u);
                QVERIFY(parsed.problems.front().sentence.startsWith(qualifierWord(qualifier)));
                QVERIFY(parsed.matchesAll());
            }
            QVERIFY(known > 0);
        }
    }

    void allOfAnAccountsNameIsNoAddressOfAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("findsNamed");
        QTest::addColumn<bool>("findsAddressed");
        QTest::newRow("all of it") << QStringLiteral("account:=ETL") << true << false;
        QTest::newRow("all of it, without") << QStringLiteral("-account:=etl") << false << true;
        QTest::newRow("a part") << QStringLiteral("account:etl") << true << true;
        QTest::newRow("all or a part") << QStringLiteral("account:=x,tl") << true << true;
        QTest::newRow("its own name") << QStringLiteral("account:=other") << false << true;
    }
    void allOfAnAccountsNameIsNoAddressOfAnother()
    {
        QFETCH(QString, text);
        QFETCH(bool, findsNamed);
        QFETCH(bool, findsAddressed);
        const QString name = QStringLiteral("ETL");
        std::vector<Account> accounts(4);
        std::vector<Token> tokens(4);
        for (size_t i = 0; i < accounts.size(); ++i) {
            accounts[i].id = static_cast<AccountId>(i) + 1;
            accounts[i].name = i == 0 ? name : QStringLiteral("Other");
            tokens[i].id = accounts[i].id;
            tokens[i].accountId = accounts[i].id;
        }
        accounts[1].userName = name;
        accounts[2].email = name.toLower();
        accounts[3].serviceId = name;
        const Inventory inventory(accounts, tokens);
        const QueryMatcher matcher(parseQuery(text, {}), inventory, sampleNow, {});
        for (int i = 0; i < inventory.tokenCount(); ++i)
            QCOMPARE(matcher.matches(i, TokenState::Active), i == 0 ? findsNamed : findsAddressed);
    }

    void theSameQuestionIsKnownAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        const auto row = [](const char *text, const char *other, bool isSame) {
            QTest::addRow("%s | %s", text, other)
                << QString::fromUtf8(text) << QString::fromUtf8(other) << isSame;
        };
        row("", "  ", true);
        row("is:revoked role:member", "role:Member  is:revoked", true);
        row("is:active,expired", "is:expired,active", true);
        row("unused:90d", "unused:>90d", true);
        row("expires:2w", "expires:<14d", true);
        row("a OR b", "b OR a", true);
        row("a a", "a", true);
        row("a b", "a OR b", false);
        row("a", "-a", false);
        row("name:a", "a", false);
        row("name:a", "account:a", false);
        row("account:12", "account:\"12\"", false);
        row("name:a", "name:=a", false);
        row("name:=a", "name:=\"A\"", true);
        row("is:active", "", false);
        row("is:active", "is:expired", false);
        row("finding:unused", "", false); // not read before the review has run
        row("finding:unused", "finding:no-owner", false);
        row("finding:unused dbt", "dbt finding:unused", true);
        row("owner:none", "owner:\"none\"", false);
        row("expires:never", "expires:overdue", false);
        row("expires:never", "expires:unknown", false);
        row("expires:2026-12-01", "expires:2026-12-02", false);
    }
    void theSameQuestionIsKnownAgain()
    {
        QFETCH(QString, text);
        QFETCH(QString, other);
        QFETCH(bool, isSame);
        QCOMPARE(isSameQuery(text, other), isSame);
        QCOMPARE(isSameQuery(other, text), isSame);
        QVERIFY(isSameQuery(text, text));
    }
};

QTEST_GUILESS_MAIN(TestQueryLanguage)
#include "testquerylanguage.moc"
