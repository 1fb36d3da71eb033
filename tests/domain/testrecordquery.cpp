#include "domain/recordquery.h"
#include "support/sampleinventory.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QueryFacts factsOf(QueryPage page)
{
    QueryFacts facts = queryFacts(page);
    facts.zone = QTimeZone::utc();
    facts.changes = {QStringLiteral("revoke-token"), QStringLiteral("delete-token")};
    return facts;
}

/// What no page of today has: a row that says everything.
RecordText row(int *asked)
{
    RecordText row;
    row.key = [asked] {
        ++*asked;
        return RecordKey(QStringLiteral("etl-prod"), QStringLiteral("Data Warehouse"),
                         {QStringLiteral("Revoked"), QStringLiteral("leaked")},
                         QStringLiteral("Kim Lee"), QStringLiteral("https://prod.example:8443"),
                         QStringLiteral("6f0c2a91"));
    };
    row.id = 42;
    row.account = 7;
    row.change = changeBit(0);
    row.outcome = doneBit;
    row.made = elsewhereBit;
    row.atMs = sampleNow - 3 * msPerDay;
    return row;
}

} // namespace

class TestRecordQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void termsAskTheirOwnPart_data()
    {
        QTest::addColumn<QueryPage>("page");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<bool>("isRead");
        const auto row = [](QueryPage page, const char *text, bool holds, bool isRead = true) {
            QTest::addRow("%s on %s", text, qPrintable(queryPageWord(page)))
                << page << QString::fromLatin1(text) << holds << isRead;
        };
        for (const QueryPage page :
             {QueryPage::Activity, QueryPage::History, QueryPage::Rotations}) {
            row(page, "", true);
            row(page, "revoked", true);
            row(page, "revoked kim", true);
            row(page, "revoked sam", false);
            row(page, "revoked -sam", true);
            row(page, "sam OR kim", true);
            row(page, "name:etl", true);
            row(page, "name:warehouse", false);
            row(page, "name:kim", false);
            row(page, "account:warehouse", true);
            row(page, "account:etl", false);
            row(page, "account:=warehouse", false);
            row(page, "account:=\"data warehouse\"", true);
            row(page, "account:7", true);
            row(page, "account:8", false);
            row(page, "account:\"Data Warehouse\"", true);
            row(page, "-account:warehouse", false);
            row(page, "id:42", true);
            row(page, "id:7", false);
            row(page, "id:42,43", true);
            row(page, "name:etl id:43", false);
            row(page, "name:etl OR id:43", true);
            row(page, "is:active", true, false); // left out, and told
            row(page, "is:active sam", false, false);
        }
        row(QueryPage::Activity, "outcome:done", true);
        row(QueryPage::Activity, "outcome:Refused", false);
        row(QueryPage::Activity, "outcome:unclear,done", true);
        row(QueryPage::Activity, "-outcome:done", false);
        row(QueryPage::Activity, "outcome:fine", true, false);
        row(QueryPage::Activity, "outcome:", true, false);
        row(QueryPage::Activity, "change:revoke-token", true);
        row(QueryPage::Activity, "change:DELETE-token", false);
        row(QueryPage::Activity, "change:delete-token,revoke-token", true);
        row(QueryPage::Activity, "change:token-created", true, false);
        row(QueryPage::Activity, "by:\"kim lee\"", true);
        row(QueryPage::Activity, "by:kim", false); // the whole name
        row(QueryPage::Activity, "by:\"\"", false);
        row(QueryPage::Activity, "by:", true, false);
        row(QueryPage::Activity, "deployment:prod.example", true);
        row(QueryPage::Activity, "deployment:8443", true);
        row(QueryPage::Activity, "deployment:staging", false);
        row(QueryPage::Activity, "run:6f0c", true);
        row(QueryPage::Activity, "run:6F0C2a", true);
        row(QueryPage::Activity, "run:=6f0c", false);
        row(QueryPage::Activity, "run:=6f0c2a91", true);
        row(QueryPage::Activity, "run:etl", false);
        row(QueryPage::Activity, "-run:6f0c", false);
        row(QueryPage::Activity, "name:6f0c", false);
        row(QueryPage::Activity, "6f0c2a91", true);
        row(QueryPage::Activity, "when:<7d", true);
        row(QueryPage::Activity, "when:<2d", false);
        row(QueryPage::Activity, "when:>2d", true);
        row(QueryPage::Activity, "when:2d..7d", true);
        row(QueryPage::Activity, "-when:<7d", false);
        row(QueryPage::Activity, "when:never", true, false);
        row(QueryPage::Activity, "when:overdue", true, false);
        row(QueryPage::Activity, "made:here", true, false);
        row(QueryPage::History, "made:elsewhere", true);
        row(QueryPage::History, "made:here", false);
        row(QueryPage::History, "made:here,elsewhere", true);
        row(QueryPage::History, "made:there", true, false);
        row(QueryPage::History, "outcome:refused", true, false);
        row(QueryPage::History, "when:<2d", false);
        row(QueryPage::Rotations, "when:<2d", true, false);
        row(QueryPage::History, "run:6f0c", true, false);
    }
    void termsAskTheirOwnPart()
    {
        QFETCH(QueryPage, page);
        QFETCH(QString, text);
        QFETCH(bool, holds);
        QFETCH(bool, isRead);
        int asked = 0;
        const RecordText one = row(&asked);
        const QueryFacts facts = factsOf(page);
        const RecordQuery query(text, facts, sampleNow);
        QCOMPARE(query.matches(one), holds);
        QVERIFY(asked <= 1);
        QCOMPARE(query.matches(one, one.key()), holds);
        QCOMPARE(parseQuery(text, facts).problems.empty(), isRead);
    }

    void aRowThatSaysNothingHasNoPart()
    {
        const RecordText nothing{[] { return RecordKey(); }};
        for (const char *text : {"a", "name:a", "account:a", "account:1", "by:a", "outcome:done",
                                 "change:revoke-token", "deployment:a", "run:a"})
            QVERIFY2(
                !RecordQuery(QString::fromLatin1(text), factsOf(QueryPage::Activity), sampleNow)
                     .matches(nothing),
                text);
    }

    void whatIsNotKnownIsToldOnceWhereItStands()
    {
        const std::vector<QueryProblem> problems =
            parseQuery(QStringLiteral("etl expires:soon id:x"), factsOf(QueryPage::Rotations))
                .problems;
        QCOMPARE(problems.size(), 2u);
        QCOMPARE(problems.front().position, 4);
        QVERIFY(problems.front().sentence.startsWith(
            QLatin1String("expires: is not known here. It works on: Tokens, Accounts")));
        QCOMPARE(problems.back().position, 17);
    }

    void theTextSaysSinceWhen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("days"); ///< before now; -1: it does not say
        const auto row = [](const char *text, qint64 days) {
            QTest::newRow(text) << QString::fromLatin1(text) << days;
        };
        row("", -1);
        row("etl", -1);
        row("-when:<7d", -1);
        row("when:<7", -1); // not finished
        row("when:<7d", 7);
        row("etl when:<7d", 7);
        row("when:<7d when:<30d", 7);
        row("when:<7d,<30d", 30);
        row("etl when:<7d OR dbt when:<90d", 90);
        row("etl when:<7d OR dbt", -1);
        row("when:2d..10d", 10);
    }
    void theTextSaysSinceWhen()
    {
        QFETCH(QString, text);
        QFETCH(qint64, days);
        const std::optional<qint64> since =
            RecordQuery(text, factsOf(QueryPage::History), sampleNow).since();
        QCOMPARE(since.has_value(), days >= 0);
        if (since)
            QCOMPARE(sampleNow - *since, days * msPerDay);
    }

    void whatHasNoBeginningIsSinceEver()
    {
        const RecordQuery query(QStringLiteral("when:>7d"), factsOf(QueryPage::History), sampleNow);
        QVERIFY(query.since().has_value() && *query.since() < 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordQuery)
#include "testrecordquery.moc"
