// Every fixture, cut and changed at every byte: no crash, and no good row that is silently gone.
#include "api/decoders.h"

#include "api/fixture.h"

#include <QtTest>

using namespace tokendesk;

namespace {

struct Range {
    qsizetype begin;
    qsizetype end;
};

/// Where the rows of the token list stand in its text. The fixture has no bracket in a string.
std::vector<Range> rowsOf(const QByteArray &json)
{
    std::vector<Range> rows;
    int depth = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{' && ++depth == 1)
            rows.push_back({i, 0});
        else if (json[i] == '}' && --depth == 0)
            rows.back().end = i + 1;
    }
    return rows;
}

void decodeWithAll(const QByteArray &json)
{
    (void)decodeTokenList(json);
    (void)decodeAccountPage(json);
    (void)decodeTeamPage(json);
    (void)decodeAccount(json);
    (void)decodeToken(json);
    (void)decodeCreatedToken(QByteArray(json.constData(), json.size()));
    (void)decodeErrorBody(json, "application/json");
}

void addFixtures()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *name :
         {"error-409.json", "error-422.json", "teams-page.json", "user-created.json",
          "user-token-created.json", "user-tokens-service.json", "users-page-total.json",
          "users-page-total_count.json"})
        QTest::newRow(name) << fixture(name);
}

constexpr char replacements[] = {'\0', '\xff', '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '0'};

} // namespace

class TestDecodersDamage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutIsAnError_data() { addFixtures(); }
    void everyCutIsAnError();
    void everyChangedByteIsSurvived_data() { addFixtures(); }
    void everyChangedByteIsSurvived();
    void untouchedRowsAreThereOrMissed_data();
    void untouchedRowsAreThereOrMissed();
    void everyLostByteIsSurvived();
};

void TestDecodersDamage::everyCutIsAnError()
{
    QFETCH(QByteArray, json);
    QVERIFY(!json.isEmpty());
    const qsizetype whole = json.trimmed().size();
    for (qsizetype length = 0; length < whole; ++length) {
        // A copy of exactly that size, so that reading behind it is noticed.
        const QByteArray cut(json.constData(), length);
        QVERIFY(!decodeTokenList(cut).ok());
        QVERIFY(!decodeAccountPage(cut).ok());
        QVERIFY(!decodeTeamPage(cut).ok());
        QVERIFY(!decodeAccount(cut).ok());
        QVERIFY(!decodeToken(cut).ok());
        (void)decodeErrorBody(cut, "application/json");
    }
}

void TestDecodersDamage::everyChangedByteIsSurvived()
{
    QFETCH(QByteArray, json);
    for (qsizetype i = 0; i < json.size(); ++i) {
        for (const char replacement : replacements) {
            QByteArray changed = json;
            changed[i] = replacement;
            decodeWithAll(changed);
        }
    }
}

void TestDecodersDamage::untouchedRowsAreThereOrMissed_data()
{
    QTest::addColumn<char>("replacement");
    for (const char replacement : replacements)
        QTest::addRow("0x%02x", static_cast<unsigned>(static_cast<uchar>(replacement)))
            << replacement;
}

void TestDecodersDamage::untouchedRowsAreThereOrMissed()
{
    QFETCH(char, replacement);
    const QByteArray json = fixture("user-tokens-service.json");
    const std::vector<Range> rows = rowsOf(json);
    QCOMPARE(rows.size(), size_t{3});
    const auto good = decodeTokenList(json);
    QVERIFY(good.ok());
    int decoded = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        QByteArray changed = json;
        changed[i] = replacement;
        const auto result = decodeTokenList(changed);
        if (!result.ok())
            continue; // said aloud
        ++decoded;
        const auto refused = std::count_if(result->issues.begin(), result->issues.end(),
                                           [](const DecodeIssue &one) { return one.rowRefused; });
        QCOMPARE(result->tokens.size() + static_cast<size_t>(refused), rows.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            if (i >= rows[row].begin && i < rows[row].end)
                continue;
            const Token &expected = good->tokens[row];
            const bool there = std::find(result->tokens.begin(), result->tokens.end(), expected)
                != result->tokens.end();
            // The changed row may have taken its id.
            const bool missed = std::any_of(
                result->issues.begin(), result->issues.end(), [row](const DecodeIssue &one) {
                    return one.rowRefused && one.row == static_cast<qsizetype>(row);
                });
            QVERIFY2(there || missed, qPrintable(QStringLiteral("byte %1").arg(i)));
        }
    }
    QVERIFY(decoded > 0 || replacement == '"');
}

void TestDecodersDamage::everyLostByteIsSurvived()
{
    const QByteArray json = fixture("user-tokens-service.json");
    for (qsizetype i = 0; i < json.size(); ++i) {
        QByteArray changed = json;
        decodeWithAll(changed.remove(i, 1));
        changed = json;
        decodeWithAll(changed.insert(i, json[i]));
    }
}

QTEST_GUILESS_MAIN(TestDecodersDamage)
#include "testdecodersdamage.moc"
