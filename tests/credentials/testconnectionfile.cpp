#include "credentials/connectionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace tokendesk;

namespace {

Connection sample(const QString &name)
{
    Connection connection;
    connection.id = QStringLiteral("of the other computer");
    connection.name = name;
    connection.origin = QUrl(QStringLiteral("https://acme.example:8443"));
    connection.colour = QStringLiteral("#1a2b3c");
    connection.proxy = {ProxyOptions::Mode::Manual, QStringLiteral("proxy.example"), 3128,
                        ProxyOptions::Kind::Socks5, QStringLiteral("jane")};
    connection.caFile = QStringLiteral("/etc/ssl/ca.pem");
    connection.certificateFile = QStringLiteral("/home/me/client.pem");
    connection.keyFile = QStringLiteral("/home/me/client.key");
    connection.refreshMinutes = 15;
    connection.readOnly = true;
    return connection;
}

/// A file with one entry that is fine but for this.
QByteArray with(const char *field, const QJsonValue &value)
{
    QJsonObject entry{{QStringLiteral("name"), QStringLiteral("Prod")},
                      {QStringLiteral("address"), QStringLiteral("https://acme.example")}};
    entry.insert(QLatin1String(field), value);
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), QStringLiteral("tokendesk-connections")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("connections"), QJsonArray{entry}}})
        .toJson();
}

} // namespace

class TestConnectionFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadWithoutTheId()
    {
        Connection plain;
        plain.name = QStringLiteral("Zweite “é” & co");
        plain.origin = QUrl(QStringLiteral("http://127.0.0.1:8080"));
        plain.proxy.mode = ProxyOptions::Mode::None;
        const QByteArray json = connectionsAsJson({sample(QStringLiteral("Prod")), plain});
        QVERIFY(!json.contains("of the other computer"));
        QVERIFY(!json.contains("jane")); // who somebody is at the proxy is their own
        const Result<ConnectionsRead> read = connectionsFromJson(json);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        Connection first = sample(QStringLiteral("Prod"));
        first.id.clear();
        first.proxy.user.clear();
        QCOMPARE(planImport(read->connections, {sample(QStringLiteral("Prod"))}).first().verdict,
                 ImportLine::Verdict::Known);
        QCOMPARE(read->connections, (QList<Connection>{first, plain}));
        QVERIFY(read->problems.isEmpty());
    }

    void aFieldThatIsMissingHasItsStandard()
    {
        const Result<ConnectionsRead> read =
            connectionsFromJson(with("name", QStringLiteral("Prod")));
        QVERIFY(read.ok());
        QCOMPARE(read->connections.first().refreshMinutes, Connection().refreshMinutes);
        QCOMPARE(read->connections.first().proxy, ProxyOptions());
        QVERIFY(!read->connections.first().readOnly);
    }

    void aNameThatWasExportedIsImported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("joined emoji") << QString::fromUtf8("Lab 👩‍🔬");
        QTest::newRow("Persian") << QString::fromUtf8("آزمایش‌ها");
        QTest::newRow("signs") << QStringLiteral("a/b <c> \"d\"");
    }
    void aNameThatWasExportedIsImported()
    {
        QFETCH(QString, name);
        const Result<ConnectionsRead> read = connectionsFromJson(connectionsAsJson({sample(name)}));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->connections.first().name, name);
    }

    void marksThatWereTypedWithANameAreLeftOut()
    {
        const QString typed = QString::fromUtf8("\u200fإنتاج\u200e\u00ad");
        const auto read = connectionsFromJson(connectionsAsJson({sample(typed)}));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->connections.first().name, QString::fromUtf8("إنتاج"));
    }

    void aNameThatAnOlderReleaseHasTakenIsImportedWithoutWhatIsNotSeen()
    {
        for (const char *name : {"Pro\u200bd", "\u2068Prod\u2069", "Prod\u202e", "Prod\n"}) {
            const Connection kept = sample(QString::fromUtf8(name));
            const auto read = connectionsFromJson(connectionsAsJson({kept}));
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
            QCOMPARE(read->connections.first().name, QStringLiteral("Prod"));
            // Where it comes from it makes no copy.
            QCOMPARE(planImport(read->connections, {kept}).first().verdict,
                     ImportLine::Verdict::Known);
        }
        const QString longest(connectionNameAtMost, QLatin1Char('x'));
        const auto read = connectionsFromJson(connectionsAsJson({sample(longest + longest)}));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->connections.first().name, longest);
    }

    void aProxyWithANameOfAnyScriptComesBack()
    {
        Connection connection = sample(QStringLiteral("Prod"));
        connection.proxy.host = QString::fromUtf8("bücher.example");
        const auto read = connectionsFromJson(connectionsAsJson({connection}));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->connections.first().proxy.host, connection.proxy.host);
    }

    void aBadEntryLeavesTheOthers()
    {
        Connection bad = sample(QStringLiteral("Bad"));
        bad.colour = QStringLiteral("red");
        const Result<ConnectionsRead> read = connectionsFromJson(connectionsAsJson(
            {sample(QStringLiteral("First")), bad, sample(QStringLiteral("Third"))}));
        QVERIFY(read.ok());
        QCOMPARE(read->connections.size(), 2);
        QCOMPARE(read->connections.at(1).name, QStringLiteral("Third"));
        QCOMPARE(read->problems.size(), 1);
        QVERIFY(read->problems.first().startsWith(QStringLiteral("Bad: “colour”")));
    }

    void aHostileEntryIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *field, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(field) << value;
        };
        const auto proxy = [](const QJsonValue &mode, const QJsonValue &host,
                              const QJsonValue &port) {
            return QJsonObject{{QStringLiteral("mode"), mode},
                               {QStringLiteral("host"), host},
                               {QStringLiteral("port"), port}};
        };
        row("a secret", "token", QStringLiteral("eyJ"));
        row("empty name", "name", QStringLiteral("  "));
        row("name is no text", "name", 7);
        row("name is a token", "name", QStringLiteral("eyJhbGciOiJIUzI1NiJ9.secret"));
        row("in the clear", "address", QStringLiteral("http://acme.example"));
        row("password", "address", QStringLiteral("https://me:secret@acme.example"));
        row("other scheme", "address", QStringLiteral("file:///etc/passwd"));
        row("no address", "address", QStringLiteral(""));
        row("colour", "colour", QStringLiteral("red; x"));
        row("relative path", "caFile", QStringLiteral("../ca.pem"));
        row("key", "keyFile", QStringLiteral("client.key"));
        row("path is an object", "certificateFile", QJsonObject());
        row("minutes", "refreshMinutes", 1441);
        row("half a minute", "refreshMinutes", 0.5);
        row("minus", "refreshMinutes", -1);
        row("words for true", "readOnly", QStringLiteral("no"));
        row("proxy is a text", "proxy", QStringLiteral("http://p"));
        row("proxy's mode", "proxy", proxy(QStringLiteral("pac"), QStringLiteral("p"), 1));
        row("proxy without a mode", "proxy", QJsonObject());
        row("proxy's user", "proxy", proxy(QStringLiteral("manual"), QStringLiteral("a@p"), 1));
        row("proxy's port", "proxy", proxy(QStringLiteral("manual"), QStringLiteral("p"), 65536));
        QJsonObject ofAnotherKind = proxy(QStringLiteral("manual"), QStringLiteral("p"), 1);
        ofAnotherKind.insert(QStringLiteral("kind"), QStringLiteral("https"));
        row("proxy's kind", "proxy", ofAnotherKind);
        row("proxy without a port", "proxy",
            proxy(QStringLiteral("manual"), QStringLiteral("p"), QJsonValue::Undefined));
    }
    void aHostileEntryIsRefusedAndNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const Result<ConnectionsRead> read =
            connectionsFromJson(with(field.toLatin1().constData(), value));
        QVERIFY(!read.ok());
        const QString text = read.error().message;
        // By its name, where it has one that can be shown.
        const auto called = QLatin1String(field == QLatin1String("name") ? "Connection 1" : "Prod");
        QVERIFY2(text.startsWith(QStringLiteral("%1: “%2”").arg(called, field)), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("secret")));
        QVERIFY(!read.error().remedy.isEmpty());
    }

    void whatIsWrongIsSaidInSentences_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("said");
        QTest::newRow("in the clear")
            << "address" << QJsonValue(QStringLiteral("http://acme.example"))
            << QStringLiteral("Prod: “address” cannot be used. http:// would send the credential "
                              "in the clear to “acme.example”");
        QTest::newRow("query")
            << "address" << QJsonValue(QStringLiteral("acme.example?a=b"))
            << QStringLiteral("Prod: “address” cannot be used. This is not a deployment's address: "
                              "it goes on with “?” or “#”, but only the host belongs here");
        QTest::newRow("no address")
            << "address" << QJsonValue(QString())
            << QStringLiteral("Prod: “address” cannot be used. The address is empty");
        QTest::newRow("colour") << "colour" << QJsonValue(QStringLiteral("red"))
                                << QStringLiteral("Prod: “colour” is not like #1d4ed8");
        QTest::newRow("proxy is a text") << "proxy" << QJsonValue(QStringLiteral("http://p"))
                                         << QStringLiteral("Prod: “proxy” is no object");
        QTest::newRow("proxy's mode")
            << "proxy" << QJsonValue(QJsonObject{{QStringLiteral("mode"), QStringLiteral("pac")}})
            << QStringLiteral("Prod: “proxy”: “mode” is not system, none or manual");
    }
    void whatIsWrongIsSaidInSentences()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, said);
        const Result<ConnectionsRead> read =
            connectionsFromJson(with(field.toLatin1().constData(), value));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().message, said);
        QCOMPARE(read.error().remedy, connectionFileRemedy());
    }

    void whatIsNoSuchFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << connectionsAsJson({sample(QStringLiteral("A"))}).chopped(9);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format") << QByteArray(R"({"format": "x", "version": 1})");
        QTest::newRow("newer") << QByteArray(
            R"({"format": "tokendesk-connections", "version": 2, "connections": []})");
        QTest::newRow("no list") << QByteArray(
            R"({"format": "tokendesk-connections", "version": 1, "connections": {}})");
        QTest::newRow("entry is a number") << QByteArray(
            R"({"format": "tokendesk-connections", "version": 1, "connections": [1]})");
        QTest::newRow("deep") << QByteArray(R"({"format": )") + QByteArray(5000, '[');
        QTest::newRow("huge") << QByteArray(connectionFileBytesAtMost + 1, ' ');
        QList<Connection> many(connectionFileEntriesAtMost + 1, sample(QStringLiteral("A")));
        QTest::newRow("too many") << connectionsAsJson(many);
    }
    void whatIsNoSuchFileIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<ConnectionsRead> read = connectionsFromJson(json);
        QVERIFY(!read.ok());
        QVERIFY(!read.error().message.isEmpty());
    }

    void nothingThatIsThereIsReplaced()
    {
        const Connection there = sample(QStringLiteral("Prod"));
        Connection same = there;
        same.id.clear();
        Connection other = same;
        other.origin = QUrl(QStringLiteral("https://other.example"));
        Connection fresh = other;
        fresh.name = QStringLiteral("Fresh");
        const QList<ImportLine> lines = planImport({same, other, other, fresh}, {there});
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).verdict, ImportLine::Verdict::Known);
        QCOMPARE(lines.at(1).verdict, ImportLine::Verdict::Renamed);
        QCOMPARE(lines.at(1).connection.name, QStringLiteral("Prod (2)"));
        QCOMPARE(lines.at(1).nameInFile, QStringLiteral("Prod"));
        QCOMPARE(lines.at(2).connection.name, QStringLiteral("Prod (3)"));
        QCOMPARE(lines.at(3).verdict, ImportLine::Verdict::New);

        // A second time there is nothing to add, under whatever name it is there.
        QList<Connection> after{there};
        for (const ImportLine &line : lines.mid(1))
            after << line.connection;
        const QList<ImportLine> again = planImport({same, other, other, fresh}, after);
        for (const ImportLine &line : again)
            QCOMPARE(line.verdict, ImportLine::Verdict::Known);
        // Its own name is free: the other may be another credential's on purpose.
        const QList<ImportLine> free = planImport({other}, {lines.at(1).connection});
        QCOMPARE(free.constFirst().verdict, ImportLine::Verdict::New);
    }
};

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "testconnectionfile.moc"
