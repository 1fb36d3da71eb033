#include "credentials/connection.h"
#include "credentials/secretbytes.h"

#include <QtTest>

using namespace tokendesk;

class TestConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesMeanTheirOrigin_data();
    void addressesMeanTheirOrigin();
    void whatIsNoAddressIsRefusedByName_data();
    void whatIsNoAddressIsRefusedByName();
    void refusalsNeverRepeatAPassword_data();
    void refusalsNeverRepeatAPassword();
    void aTokenInsteadOfAnAddressIsNotRepeated_data();
    void aTokenInsteadOfAnAddressIsNotRepeated();
    void aLongAddressIsRepeatedInPart();
    void aNameIsNoToken_data();
    void aNameIsNoToken();
    void aNameIsSeenAsItIs_data();
    void aNameIsSeenAsItIs();
    void pastedTokensLoseTheirWrapping_data();
    void pastedTokensLoseTheirWrapping();
    void aValueThatLooksLikeAnAssignmentStaysWhole();
    void aProxyIsTakenApart_data();
    void aProxyIsTakenApart();
    void brokenTokensAreRefusedUnseen_data();
    void brokenTokensAreRefusedUnseen();
};

void TestConnection::addressesMeanTheirOrigin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("origin");
    const auto row = [](const char *text, const char *origin) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(origin);
    };
    row("acme.qualytics.io", "https://acme.qualytics.io");
    row("https://acme.qualytics.io", "https://acme.qualytics.io");
    row("https://acme.qualytics.io/", "https://acme.qualytics.io");
    row("https://acme.qualytics.io/api", "https://acme.qualytics.io");
    row("https://acme.qualytics.io/api/", "https://acme.qualytics.io");
    row("https:acme.qualytics.io", "https://acme.qualytics.io");
    row("acme.qualytics.io/api/", "https://acme.qualytics.io");
    row("  acme.qualytics.io \n", "https://acme.qualytics.io");
    row("ACME.Qualytics.IO", "https://acme.qualytics.io");
    row("HTTPS://ACME.Qualytics.IO/api", "https://acme.qualytics.io");
    row("acme.qualytics.io.", "https://acme.qualytics.io");
    row("acme.qualytics.io:443", "https://acme.qualytics.io");
    row("acme.qualytics.io:8443", "https://acme.qualytics.io:8443");
    row("https://acme.qualytics.io:8443/api", "https://acme.qualytics.io:8443");
    row("http://localhost:8080", "http://localhost:8080");
    row("http://127.0.0.1", "http://127.0.0.1");
    row("http://127.0.0.1:80/", "http://127.0.0.1");
    row("http://[::1]:8080/api", "http://[::1]:8080");
    row("[::1]:8080", "http://[::1]:8080");
    row("http://[0:0:0:0:0:0:0:1]:9", "http://[::1]:9");
    row("localhost:8080", "http://localhost:8080");
    row("LOCALHOST", "http://localhost");
    row("127.0.0.1:8080/api/", "http://127.0.0.1:8080");
    row("https://localhost:8443", "https://localhost:8443");
    row("10.0.0.7", "https://10.0.0.7");
    row("[2001:DB8::7]:8443", "https://[2001:db8::7]:8443");
    row("münchen.example", "https://xn--mnchen-3ya.example");
    row("https://例え.jp/api", "https://xn--r8jz45g.jp");
    row("xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example");
    row("qualytics", "https://qualytics");
    row("qualytics_dev.example.org", "https://qualytics_dev.example.org");
}

void TestConnection::addressesMeanTheirOrigin()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, origin);
    const auto result = parseDeploymentAddress(text);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text()));
    QCOMPARE(result.value().toEncoded(), origin);
    // It stays what it is when it is read again from the settings.
    const auto again = parseDeploymentAddress(result.value().toString(QUrl::FullyEncoded));
    QVERIFY(again.ok());
    QCOMPARE(again.value(), result.value());
}

void TestConnection::whatIsNoAddressIsRefusedByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *text, const char *reason) {
        QTest::newRow(*text ? text : "(empty)")
            << QString::fromUtf8(text) << QString::fromUtf8(reason);
    };
    row("", "empty");
    row("  \t ", "empty");
    row("http://acme.qualytics.io", "in the clear to “acme.qualytics.io”");
    row("http://127.0.0.2", "in the clear");
    row("http://localhost.evil.example", "in the clear");
    row("http://127.0.0.1.evil.example", "in the clear");
    row("ftp://acme.qualytics.io", "“ftp” is not supported");
    row("javascript:alert(1)", "“javascript” is not supported");
    row("file:///etc/passwd", "“file” is not supported");
    row("data:text/html,x", "“data” is not supported");
    row("mailto:admin", "“mailto” is not supported");
    row("https://", "host is missing");
    row("https:///api", "host is missing");
    row("//acme.qualytics.io", "host is missing");
    row("acme.qualytics.io/login", "the path “/login”");
    row("acme.qualytics.io/api/users", "the path “/api/users”");
    row("acme.qualytics.io/api//", "the path");
    row("acme.qualytics.io//", "the path");
    row("acme.qualytics.io?x=1", "“?” or “#”");
    row("acme.qualytics.io/api#top", "“?” or “#”");
    row("acme qualytics.io", "a space");
    row("acme.qualytics.io/a b", "a space");
    row("acme\u200b.qualytics.io", "invisible");
    row("acme\u202e.qualytics.io", "invisible");
    row("acme\U000E0061.qualytics.io", "invisible");
    row("acme%2equalytics.io", "“%”");
    row("acme.qualytics.io%00.evil.example", "“%”");
    row("acme.qualytics.io\\evil", "“\\”");
    row("::1", "brackets");
    row("fe80::1:8080", "brackets");
    row("[::1", "no host");
    row("[fe80::1%25eth0]", "“%”");
    row("[zz]", "no host");
    row("acme.qualytics.io:0", "no host");
    row("acme.qualytics.io:65536", "no host");
    row("acme.qualytics.io:", "no host");
    row("acme.qualytics.io:http", "not");
    row("a..b", "no host");
    row(".", "no host");
    row("acme<script>.io", "no host");
    row("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoxMjN9.not-a-real-signature",
        "looks like a token");
}

void TestConnection::whatIsNoAddressIsRefusedByName()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto result = parseDeploymentAddress(text);
    QVERIFY2(!result.ok(), result.ok() ? result.value().toEncoded().constData() : "");
    QCOMPARE(result.error().kind, Error::Kind::Refused);
    QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
    QVERIFY(!result.error().remedy.isEmpty());
}

void TestConnection::refusalsNeverRepeatAPassword_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"https://admin:hunter2@acme.qualytics.io", "admin:hunter2@acme.qualytics.io",
          "hunter2@acme.qualytics.io", "https://acme.qualytics.io/hunter2@x",
          "https://acme.qualytics.io?token=hunter2", "https://acme.qualytics.io/#token=hunter2",
          "ftp://hunter2@x", "https://hunter2@", "http://a:hunter2@localhost:8080"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestConnection::refusalsNeverRepeatAPassword()
{
    QFETCH(QString, text);
    const auto result = parseDeploymentAddress(text);
    QVERIFY(!result.ok());
    QVERIFY2(!result.error().text().contains(QStringLiteral("hunter2")),
             qPrintable(result.error().text()));
}

void TestConnection::aTokenInsteadOfAnAddressIsNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    const QString token = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.hunter2");
    QTest::newRow("alone") << token;
    QTest::newRow("long") << token + QString(3000, QLatin1Char('x'));
    QTest::newRow("with a scheme") << QStringLiteral("https://") + token;
    QTest::newRow("with its own") << QStringLiteral("Bearer ") + token;
    QTest::newRow("as a path") << QStringLiteral("acme.qualytics.io/") + token;
}

void TestConnection::aTokenInsteadOfAnAddressIsNotRepeated()
{
    QFETCH(QString, text);
    const auto result = parseDeploymentAddress(text);
    QVERIFY(!result.ok());
    const QString said = result.error().text();
    QVERIFY2(said.contains(QLatin1String("looks like a token")), qPrintable(said));
    QVERIFY2(!said.contains(QLatin1String("eyJ")) && !said.contains(QLatin1String("hunter2")),
             qPrintable(said));
}

void TestConnection::aLongAddressIsRepeatedInPart()
{
    const QString long300(300, QLatin1Char('x'));
    const QStringList texts{long300, QStringLiteral("acme.qualytics.io/") + long300};
    for (const QString &text : texts) {
        const auto result = parseDeploymentAddress(text);
        QVERIFY(!result.ok());
        QVERIFY2(!result.error().text().contains(long300.left(40)),
                 qPrintable(result.error().text()));
    }
}

void TestConnection::aNameIsNoToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    const QString token = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.hunter2");
    QTest::newRow("a name") << QStringLiteral("Prod (2)") << true;
    QTest::newRow("none") << QString() << true;
    QTest::newRow("its letters in a word") << QStringLiteral("MonkeyJungle") << true;
    QTest::newRow("a token") << token << false;
    QTest::newRow("cut off") << token.left(30) << false;
    QTest::newRow("with its scheme") << QStringLiteral("Bearer ") + token << false;
    QTest::newRow("with its variable") << QStringLiteral("TOKEN=") + token << false;
}

void TestConnection::aNameIsNoToken()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTaken);
    const Result<void> checked = checkConnectionName(name);
    QCOMPARE(checked.ok(), isTaken);
    if (checked.ok())
        return;
    QCOMPARE(checked.error().kind, Error::Kind::Refused);
    QVERIFY(!checked.error().text().contains(QStringLiteral("eyJ")));
    QVERIFY(!checked.error().remedy.isEmpty());
}

void TestConnection::aNameIsSeenAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cleaned"); // the same: it may be given
    const auto row = [](const char *what, const char *name, const char *cleaned) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(cleaned);
    };
    row("no width", "Pro\u200bd", "Prod");
    row("set apart", "\u2068Prod\u2069", "Prod");
    row("turned round", "Prod\u202e", "Prod");
    row("a tag", "Prod\U000E0041", "Prod");
    row("a form of nothing", "Prod\U000E0100", "Prod");
    row("two lines", "Prod\nEU", "Prod EU");
    row("a line in Unicode", "Prod\u2028EU", "Prod EU");
    const QString longest(connectionNameAtMost, QLatin1Char('x'));
    QTest::newRow("too long") << QString(longest + QLatin1Char('y')) << longest;
    QTest::newRow("cut in a letter")
        << QString(longest.chopped(1) + QString::fromUtf8("😀")) << longest.chopped(1);
    QTest::newRow("the longest") << longest << longest;
    for (const char *name :
         {"آزمایش‌ها", "Lab 👩‍🔬", "本番　環境", "☁️ Prod 1️⃣"})
        row(name, name, name);
}

void TestConnection::aNameIsSeenAsItIs()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cleaned);
    const Result<void> checked = checkConnectionName(name);
    QCOMPARE(checked.ok(), name == cleaned);
    QVERIFY(checked.ok() || !checked.error().remedy.isEmpty());
    QCOMPARE(cleanConnectionName(name), cleaned);
    QVERIFY(checkConnectionName(cleaned).ok());
}

void TestConnection::pastedTokensLoseTheirWrapping_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray token("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl-_=");
    QTest::newRow("bare") << token;
    QTest::newRow("line end") << token + "\n";
    QTest::newRow("windows") << QByteArray("\xEF\xBB\xBF") + token + "\r\n";
    QTest::newRow("spaces") << "  \t" + token + "  ";
    QTest::newRow("bearer") << "Bearer " + token;
    QTest::newRow("lower case") << "bearer   " + token;
    QTest::newRow("header") << "Authorization: Bearer " + token + "\n";
    QTest::newRow("quotes") << "\"" + token + "\"";
    QTest::newRow("single quotes") << "'" + token + "'";
    QTest::newRow("quotes and bearer") << "\"Bearer " + token + "\"";
    QTest::newRow("curl") << "'Authorization: Bearer " + token + "'";
    QTest::newRow("bearer and quotes") << "Bearer \"" + token + "\"";
    QTest::newRow("export") << "export QUALYTICS_TOKEN=" + token + "\n";
    QTest::newRow("export in quotes") << "export TOKEN='" + token + "';\n";
    QTest::newRow("set") << "set TOKEN=" + token + "\r\n";
    QTest::newRow("PowerShell") << "$env:TOKEN = \"" + token + "\"";
    QTest::newRow("a line of an environment file") << "API_TOKEN=\"" + token + "\"";
    QTest::newRow("no-break spaces") << "\xC2\xA0 " + token + "\xE2\x80\x8B\xC2\xA0";
}

void TestConnection::pastedTokensLoseTheirWrapping()
{
    QFETCH(QByteArray, text);
    auto result = parsePastedToken(text);
    QVERIFY(result.ok());
    QVERIFY(result.value().equals("eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl-_="));
}

void TestConnection::aProxyIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server"); // empty: refused
    QTest::addColumn<bool>("isSocks");
    const auto row = [](const char *text, const char *server, bool isSocks = false) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(server) << isSocks;
    };
    row("proxy.corp", "proxy.corp:3128");
    row(" Proxy.corp:8080 ", "proxy.corp:8080");
    row("http://proxy.corp:8080/", "proxy.corp:8080");
    row("SOCKS5://10.0.0.1", "10.0.0.1:3128", true);
    row("socks5h://p:1080", "p:1080", true);
    row("socks://p:1080", "p:1080", true);
    row("https://p:8080", "p:8080");
    row("socks4://p:1080", "");
    row("pac+http://p:1080", "");
    row("[::1]:8080", "[::1]:8080");
    row("fe80::1", "[fe80::1]:3128");
    row("bücher.example:1", "xn--bcher-kva.example:1");
    row("http://user:secret@proxy.corp", "");
    row("proxy.corp:99999", "");
    row("proxy.corp:0", "");
    row("proxy corp", "");
    row("proxy.corp/path", "");
    row("file://proxy", "");
    row("", "");
}

void TestConnection::aProxyIsTakenApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, server);
    ProxyOptions usual;
    usual.mode = ProxyOptions::Mode::Manual;
    usual.port = 3128;
    const auto found = parseProxyServer(text, usual);
    QCOMPARE(found ? found->server() : QString(), server);
    if (found)
        QTEST(found->kind == ProxyOptions::Kind::Socks5, "isSocks");
}

void TestConnection::aValueThatLooksLikeAnAssignmentStaysWhole()
{
    for (const QByteArray value : {"c2VjcmV0==", "key=c2VjcmV0", "set=c2VjcmV0", "=c2VjcmV0"}) {
        const auto result = parsePastedToken(value);
        QVERIFY(result.ok() && result.value().equals(value));
    }
    QVERIFY(!parsePastedToken("export TOKEN=").ok());
    QVERIFY(!parsePastedToken("export TOKEN").ok());
}

void TestConnection::brokenTokensAreRefusedUnseen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \n");
    QTest::newRow("bearer alone") << QByteArray("Bearer ");
    QTest::newRow("quotes alone") << QByteArray("\"\"");
    QTest::newRow("two words") << QByteArray("xhunter2x xhunter2x");
    QTest::newRow("two lines") << QByteArray("xhunter2x\nxhunter2x");
    QTest::newRow("control") << QByteArray("xhunter2x\x01xhunter2x");
    QTest::newRow("nul") << QByteArray("xhunter2x\0xhunter2x", 19);
    QTest::newRow("delete") << QByteArray("xhunter2x\x7f");
    QTest::newRow("not ascii") << QByteArray("xhunter2xé");
    QTest::newRow("broken UTF-8") << QByteArray("xhunter2x\xff");
    QTest::newRow("too long") << QByteArray(16 * 1024 - 4, 'a') + "hunter2";
}

void TestConnection::brokenTokensAreRefusedUnseen()
{
    QFETCH(QByteArray, text);
    const auto result = parsePastedToken(text);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, Error::Kind::Refused);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().remedy.isEmpty());
    QVERIFY(!result.error().text().contains(QStringLiteral("hunter2")));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "testconnection.moc"
