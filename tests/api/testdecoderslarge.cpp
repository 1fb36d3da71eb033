// A long list is read in parts: the outcome must be that of one pass, whatever stands in it.
#include "api/decoders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tokendesk;

namespace {

/// More than two MiB, so that several parts are cut; what could be taken for a seam is everywhere.
QByteArray hostileRows()
{
    const QList<QByteArray> names{R"(plain)",        R"(}, {)",     R"(\"}, {\"id\": 1)",
                                  R"(}]},\n{)",      R"(\\\"}, {)", R"(\u007d, \u007b)",
                                  "\xe2\x80\xae}, {"};
    QByteArray rows;
    for (int i = 0; rows.size() < (2 << 20) + (1 << 19); ++i) {
        rows += i == 0 ? "" : (i % 3 == 0 ? ",\n  " : i % 3 == 1 ? "," : " , ");
        if (i % 997 == 5) {
            rows += i % 2 ? "null" : "[{}, {}]";
            continue;
        }
        const int id = i % 1013 == 7 ? i - 3 : i; // some were there before
        rows += "{\"id\": " + QByteArray::number(id) + ", \"name\": \"" + names.at(i % names.size())
            + "\", \"active\": " + (i % 4 ? "true" : "\"?\"")
            + ", \"extra\": [{\"a\": 1}, {\"b\": [{}, {}]}], \"user\": {\"id\": "
            + QByteArray::number(i % 50) + ", \"teams\": [{\"name\": \"x\"}, {\"name\": \"y\"}]}}";
    }
    return rows;
}

/// Only a plain array is read in parts.
Result<TokenList> inParts(const QByteArray &rows)
{
    return decodeTokenList("[" + rows + "]");
}

Result<TokenList> inOnePass(const QByteArray &rows)
{
    return decodeTokenList("{\"items\": [" + rows + "]}");
}

} // namespace

class TestDecodersLarge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsGiveWhatOnePassGives()
    {
        const QByteArray rows = hostileRows();
        const auto parts = inParts(rows);
        const auto whole = inOnePass(rows);
        QVERIFY2(parts.ok(), parts.ok() ? "" : qPrintable(parts.error().text()));
        QVERIFY(whole.ok());
        QVERIFY(parts->tokens.size() > 5000);
        QVERIFY(parts->tokens == whole->tokens);
        QVERIFY(parts->accounts == whole->accounts);
        QVERIFY(!parts->issues.empty());
        QCOMPARE(parts->issues.size(), whole->issues.size());
    }

    void damageIsSeenAsInOnePass()
    {
        const QByteArray rows = hostileRows();
        QRandomGenerator random(7);
        int refused = 0;
        for (int i = 0; i < 40; ++i) {
            QByteArray damaged = rows;
            const int at = random.bounded(int(rows.size()));
            if (i % 4 == 0)
                damaged.truncate(at);
            else
                damaged[at] = QByteArray("}{],\"\\\x01\xff")[i % 8];
            const auto parts = inParts(damaged);
            const auto whole = inOnePass(damaged);
            QCOMPARE(parts.ok(), whole.ok());
            if (!parts.ok()) {
                ++refused;
                continue;
            }
            QVERIFY(parts->tokens == whole->tokens);
            QCOMPARE(parts->issues.size(), whole->issues.size());
        }
        QVERIFY(refused > 5);
    }
};

QTEST_GUILESS_MAIN(TestDecodersLarge)
#include "testdecoderslarge.moc"
