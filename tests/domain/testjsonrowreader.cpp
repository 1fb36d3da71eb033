#include "domain/jsonpieces.h"
#include "domain/jsonrowreader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokendesk;

namespace {

struct Read {
    QString problem; ///< empty: none
    QJsonObject frame;
    QJsonArray rows; ///< of "rows" in the document itself
    QJsonArray deep; ///< of "deep", two levels below
};

Read readFrom(QIODevice &in)
{
    Read read;
    const Result<QJsonObject> frame =
        readJson(in,
                 {{QStringLiteral("rows"), 1, [&](const QJsonObject &row) { read.rows << row; }},
                  {QStringLiteral("deep"), 3, [&](const QJsonObject &row) { read.deep << row; }}});
    if (frame.ok())
        read.frame = frame.value();
    else
        read.problem =
            frame.error().message.isEmpty() ? QStringLiteral("no words") : frame.error().message;
    return read;
}

Read readFrom(QByteArray json)
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    return readFrom(buffer);
}

QJsonObject objectOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray arrayOf(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

/// Gives one byte at a time, as a slow pipe does.
class Trickle final : public QIODevice {
public:
    explicit Trickle(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (size == 0 || m_at == m_bytes.size())
            return 0;
        *data = m_bytes.at(m_at++);
        return 1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace

class TestJsonRowReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreTakenAndTheFrameStays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QJsonObject>("frame");
        QTest::addColumn<QJsonArray>("rows");
        QTest::addColumn<QJsonArray>("deep");
        const auto row = [](const char *name, const QByteArray &json, const char *frame,
                            const char *rows, const char *deep = "[]") {
            QTest::newRow(name) << json << objectOf(frame) << arrayOf(rows) << arrayOf(deep);
        };
        row("none", R"({"a":1})", R"({"a":1})", "[]");
        row("empty", R"({"rows":[],"a":[1]})", R"({"rows":[],"a":[1]})", "[]");
        row("empty with blanks", "{ \"rows\" : [ \n\t ] }", R"({"rows":[]})", "[]");
        row("one", R"({"rows":[{"x":1}],"b":2})", R"({"rows":[],"b":2})", R"([{"x":1}])");
        row("several", "{\"rows\": [\n {\"x\": [1, {}]} ,\r\n {\"x\": {\"y\": []}}\n] }",
            R"({"rows":[]})", R"([{"x":[1,{}]},{"x":{"y":[]}}])");
        row("brackets in texts",
            "{\"a\":\"\\\"rows\\\":[\",\"rows\":[{\"x\":\"]},{\\\"\\\\\"},{\"[\":\"}\"}]}",
            "{\"a\":\"\\\"rows\\\":[\",\"rows\":[]}", "[{\"x\":\"]},{\\\"\\\\\"},{\"[\":\"}\"}]");
        row("the key as a value", R"({"a":"rows","b":["rows",[1]]})",
            R"({"a":"rows","b":["rows",[1]]})", "[]");
        row("the key at another depth", R"({"a":{"rows":[{"x":1}]}})",
            R"({"a":{"rows":[{"x":1}]}})", "[]");
        row("the key written otherwise", R"({"\u0072ows":[{"x":1}]})", R"({"rows":[]})",
            R"([{"x":1}])");
        row("no array", R"({"rows":{"x":[1]}})", R"({"rows":{"x":[1]}})", "[]");
        row("no objects", R"({"rows":[1,"a,b",[2,3],null]})", R"({"rows":[]})", "[{},{},{},{}]");
        row("deep", R"({"runs":[{"deep":[{"x":1},{"x":2}],"z":0}]})",
            R"({"runs":[{"deep":[],"z":0}]})", "[]", R"([{"x":1},{"x":2}])");
        row("both", R"({"runs":[{"deep":[{"x":1}]}],"rows":[{"y":1}]})",
            R"({"runs":[{"deep":[]}],"rows":[]})", R"([{"y":1}])", R"([{"x":1}])");
    }
    void rowsAreTakenAndTheFrameStays()
    {
        QFETCH(QByteArray, json);
        Trickle trickle(json);
        for (const Read &read : {readFrom(json), readFrom(trickle)}) {
            QCOMPARE(read.problem, QString());
            QTEST(read.frame, "frame");
            QTEST(read.rows, "rows");
            QTEST(read.deep, "deep");
        }
    }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("cut off in a row") << QByteArray(R"({"rows":[{"x":1)");
        QTest::newRow("cut off between rows") << QByteArray(R"({"rows":[{"x":1},)");
        QTest::newRow("cut off behind the rows") << QByteArray(R"({"rows":[{"x":1}])");
        QTest::newRow("a comma too many") << QByteArray(R"({"rows":[{"x":1},]})");
        QTest::newRow("a comma alone") << QByteArray(R"({"rows":[,]})");
        QTest::newRow("a comma too few") << QByteArray(R"({"rows":[{"x":1}{"x":2}]})");
        QTest::newRow("a row of wrong brackets") << QByteArray(R"({"rows":[{"x":1]]})");
        QTest::newRow("a row that is none") << QByteArray(R"({"rows":[{x:1}]})");
        QTest::newRow("rows twice") << QByteArray(R"({"rows":[{"x":1}],"rows":[]})");
        QTest::newRow("more behind the end") << QByteArray(R"({"rows":[]} {})");
        QTest::newRow("nested without end in a row")
            << QByteArray("{\"rows\":[" + QByteArray(100'000, '['));
        QTest::newRow("bytes") << QByteArray(4096, '\xFF');
        QTest::newRow("only ends") << QByteArray(4096, ']');
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readFrom(json).problem.isEmpty());
    }

    void whatWasWrittenRowByRowIsReadRowByRow()
    {
        // More than one piece of what is read at a time.
        constexpr qsizetype count = 20'000;
        const QString text =
            QString::fromUtf8("\"]},{[\\ 日本語 \n") + QString(50, QLatin1Char('x'));
        const auto row = [&text](qsizetype i) {
            return QJsonObject{{QStringLiteral("i"), i}, {QStringLiteral("text"), text}};
        };
        QByteArray json;
        QBuffer out(&json);
        out.open(QIODevice::WriteOnly);
        const QJsonObject frame{{QStringLiteral("a"), text},
                                {QStringLiteral("rows"), QJsonArray()}};
        QVERIFY(writeJson(out, frame, {{QStringLiteral("rows"), 1, count, row}}));
        const Read read = readFrom(json);
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.frame, frame);
        QCOMPARE(read.rows,
                 QJsonDocument::fromJson(json).object().value(QLatin1String("rows")).toArray());
        QCOMPARE(read.rows.size(), count);
    }
};

QTEST_GUILESS_MAIN(TestJsonRowReader)
#include "testjsonrowreader.moc"
