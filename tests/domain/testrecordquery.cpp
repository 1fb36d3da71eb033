#include "domain/inventory.h"
#include "domain/recordquery.h"
#include "domain/textmatch.h"

#include <QTest>

using namespace tokendesk;

class TestRecordQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void termsAskTheirOwnPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *text, bool holds) {
            QTest::newRow(text) << QString::fromLatin1(text) << holds;
        };
        row("", true);
        row("revoked", true);
        row("revoked kim", true);
        row("revoked sam", false);
        row("revoked -sam", true);
        row("sam OR kim", true);
        row("name:etl", true);
        row("name:warehouse", false);
        row("account:warehouse", true);
        row("account:7", true);
        row("account:8", false);
        row("account:\"Data Warehouse\"", true);
        row("-account:warehouse", false);
        row("id:42", true);
        row("id:7", false);
        row("id:42,43", true);
        row("name:etl id:43", false);
        row("name:etl OR id:43", true);
        row("is:active", true); // left out, and told
        row("is:active sam", false);
    }
    void termsAskTheirOwnPart()
    {
        QFETCH(QString, text);
        QFETCH(bool, holds);
        int asked = 0;
        const RecordText row{[&asked] {
                                 ++asked;
                                 return foldedKey(QStringLiteral("Revoked\netl-prod\nby Kim"));
                             },
                             QStringLiteral("etl-prod"), 42, QStringLiteral("Data Warehouse"), 7};
        const RecordQuery query(text);
        QCOMPARE(query.matches(row), holds);
        QVERIFY(asked <= 1);
        QCOMPARE(query.problems().empty(), !text.contains(QLatin1String("is:")));
    }

    void whatIsNotKnownIsToldOnceWhereItStands()
    {
        const RecordQuery query(QStringLiteral("etl expires:soon id:x"));
        QCOMPARE(query.problems().size(), 2u);
        const QueryProblem &unknown = query.problems().front();
        QCOMPARE(unknown.position, 4);
        QVERIFY(unknown.sentence.startsWith(QLatin1String("expires:")));
        QCOMPARE(query.problems().back().position, 17);
    }
};

QTEST_GUILESS_MAIN(TestRecordQuery)
#include "testrecordquery.moc"
