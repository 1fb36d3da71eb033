// The browser sign-in of command-line clients.
#include "sandbox/client.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace tokendesk::sandbox;
using namespace tokendesk::sandbox::test;

namespace {

QByteArray formField(const QByteArray &page, const char *name)
{
    const QRegularExpression field(
        QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(QLatin1String(name)));
    return field.match(QString::fromUtf8(page)).captured(1).toUtf8();
}

const QByteArray callback = "http%3A%2F%2F127.0.0.1%3A8765%2Fcallback";

Answer decide(const Sandbox &sandbox, const QByteArray &page, const QByteArray &decision)
{
    QByteArray body;
    for (const char *name : {"consent", "redirect_uri", "state", "hostname"})
        body += QByteArray(name) + '='
            + QUrl::toPercentEncoding(QString::fromUtf8(formField(page, name))) + '&';
    return sandbox.callAs({}, "POST", "/api/cli/authorize", body + "decision=" + decision,
                          "application/x-www-form-urlencoded");
}

} // namespace

class SandboxSignIn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void allowingHandsOverACredentialThatWorks();
    void denyingHandsOverTheReason();
    void theStateComesBackAsItWasSent();
    void aLongHostNameIsNotCutWithinACharacter();
    void theFormIsGoodOnce();
    void theCallbackKeepsItsOwnQuery();
    void theBrowserMayGoToTheCallback_data();
    void theBrowserMayGoToTheCallback();
    void itSaysAsWhomTheProgramWillAct();
    void anAccountThatMayNotSignInIsGivenNoToken_data();
    void anAccountThatMayNotSignInIsGivenNoToken();
    void onlyLoopbackIsGivenAToken_data();
    void onlyLoopbackIsGivenAToken();
    void thePageShowsForeignTextAsText();

private:
    Sandbox m_sandbox;
};

void SandboxSignIn::initTestCase()
{
    Options options;
    options.seed = Seed::Empty;
    QVERIFY(m_sandbox.start(options).ok());
}

void SandboxSignIn::allowingHandsOverACredentialThatWorks()
{
    const Answer page = m_sandbox.callAs({}, "GET",
                                         "/api/cli/authorize?redirect_uri=" + callback
                                             + "&state=a%26b%3D%2B+c&hostname=laptop");
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    const QByteArray policy = page.headers.value("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:8765"));
    // What a browser makes of the escaped value.
    QCOMPARE(formField(page.body, "state"), QByteArray("a&amp;b=+ c"));
    const Answer answer = decide(m_sandbox, QByteArray(page.body).replace("&amp;", "&"), "allow");
    QCOMPARE(answer.status, 303);
    const QUrl location = QUrl::fromEncoded(answer.headers.value("location"));
    QCOMPARE(location.adjusted(QUrl::RemoveQuery),
             QUrl(QStringLiteral("http://127.0.0.1:8765/callback")));
    const QUrlQuery query(location);
    QCOMPARE(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded),
             QStringLiteral("a&b=+ c"));
    const QByteArray token = query.queryItemValue(QStringLiteral("token")).toLatin1();
    QCOMPARE(m_sandbox.callAs(token, "GET", "/api/users").status, 200);
    const QJsonArray own = m_sandbox.callAs(token, "GET", "/api/user-tokens").array();
    QVERIFY(own.last()[QLatin1String("name")].toString().contains(QStringLiteral("laptop")));
}

void SandboxSignIn::denyingHandsOverTheReason()
{
    const Answer page =
        m_sandbox.callAs({}, "GET", "/api/cli/authorize?state=s&redirect_uri=" + callback);
    const Answer answer = decide(m_sandbox, page.body, "deny");
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.headers.value("location"),
             QByteArray("http://127.0.0.1:8765/callback?error=access_denied&state=s"));
}

void SandboxSignIn::theStateComesBackAsItWasSent()
{
    const Answer page =
        m_sandbox.callAs({}, "GET", "/api/cli/authorize?state=%EF%BB%BFs&redirect_uri=" + callback);
    QCOMPARE(formField(page.body, "state"), QByteArray("\xEF\xBB\xBFs"));
    const Answer answer =
        m_sandbox.callAs({}, "POST", "/api/cli/authorize",
                         "consent=" + formField(page.body, "consent")
                             + "&state=%EF%BB%BFs&redirect_uri=" + callback + "&decision=deny",
                         "application/x-www-form-urlencoded");
    QCOMPARE(answer.headers.value("location"),
             QByteArray("http://127.0.0.1:8765/callback?error=access_denied&state=%EF%BB%BFs"));
}

void SandboxSignIn::aLongHostNameIsNotCutWithinACharacter()
{
    const QByteArray host(99, 'a');
    const Answer page = m_sandbox.callAs({}, "GET",
                                         "/api/cli/authorize?state=s&redirect_uri=" + callback
                                             + "&hostname=" + host + "%F0%9F%98%80");
    QCOMPARE(formField(page.body, "hostname"), host);
    // What the database would give back as another text.
    QCOMPARE(
        m_sandbox
            .callAs({}, "GET",
                    "/api/cli/authorize?state=s&redirect_uri=" + callback + "&hostname=a%EF%BF%BE")
            .status,
        400);
}

void SandboxSignIn::theFormIsGoodOnce()
{
    const Answer page =
        m_sandbox.callAs({}, "GET", "/api/cli/authorize?state=s&redirect_uri=" + callback);
    QCOMPARE(decide(m_sandbox, page.body, "neither").status, 400);
    QCOMPARE(decide(m_sandbox, page.body, "allow").status, 400); // used up
    const Answer forged = m_sandbox.callAs({}, "POST", "/api/cli/authorize",
                                           "decision=allow&state=s&redirect_uri=" + callback,
                                           "application/x-www-form-urlencoded");
    QCOMPARE(forged.status, 400);
    QVERIFY(!forged.headers.contains("location"));
}

void SandboxSignIn::theCallbackKeepsItsOwnQuery()
{
    const Answer page = m_sandbox.callAs(
        {}, "GET",
        "/api/cli/authorize?state=s&redirect_uri=http%3A%2F%2Flocalhost%3A99%2F%3Fa%3D1");
    QCOMPARE(decide(m_sandbox, page.body, "deny").headers.value("location"),
             QByteArray("http://localhost:99/?a=1&error=access_denied&state=s"));
}

void SandboxSignIn::theBrowserMayGoToTheCallback_data()
{
    QTest::addColumn<QByteArray>("callbackUrl");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const QByteArray &url, const QByteArray &source) {
        QTest::newRow(url.constData()) << url << source;
    };
    row("http://127.0.0.1:8765/callback", "http://127.0.0.1:8765");
    row("http://localhost:8765/callback", "http://localhost:8765");
    // A browser calls one with brackets invalid, and stays where it is.
    row("http://[::1]:8765/callback", "http:");
}

void SandboxSignIn::theBrowserMayGoToTheCallback()
{
    QFETCH(QByteArray, callbackUrl);
    QFETCH(QByteArray, source);
    const Answer page = m_sandbox.callAs(
        {}, "GET", "/api/cli/authorize?state=s&redirect_uri=" + callbackUrl.toPercentEncoding());
    QCOMPARE(page.status, 200);
    const QByteArray policy = page.headers.value("content-security-policy");
    QVERIFY2(policy.endsWith(QByteArray("form-action 'self' " + source)), policy.constData());
    QCOMPARE(decide(m_sandbox, page.body, "deny").headers.value("location"),
             QByteArray(callbackUrl + "?error=access_denied&state=s"));
}

void SandboxSignIn::itSaysAsWhomTheProgramWillAct()
{
    Sandbox sandbox;
    Options options;
    options.seed = Seed::Empty;
    QVERIFY(sandbox.start(options).ok());
    const auto page = [&sandbox] {
        return sandbox.callAs({}, "GET", "/api/cli/authorize?state=s&redirect_uri=" + callback)
            .body;
    };
    QVERIFY(page().contains("act as <b>Sam Rivera</b> (Admin) on"));
    QCOMPARE(sandbox.call("PUT", "/api/users/1", R"({"role":"Member"})").status, 200);
    QVERIFY(page().contains("act as <b>Sam Rivera</b> (Member) on"));
    // What is allowed then is what was said.
    const QUrlQuery query(
        QUrl::fromEncoded(decide(sandbox, page(), "allow").headers.value("location")));
    const QByteArray token = query.queryItemValue(QStringLiteral("token")).toLatin1();
    QCOMPARE(sandbox.callAs(token, "GET", "/api/user-tokens").status, 200);
    QCOMPARE(sandbox.callAs(token, "GET", "/api/users").status, 403);
}

void SandboxSignIn::anAccountThatMayNotSignInIsGivenNoToken_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("deactivated") << QStringLiteral("UPDATE users SET deleted_at = 1 WHERE id = 1")
                                 << QByteArray("<b>Sam Rivera</b> (Admin, deactivated)");
    QTest::newRow("missing") << QStringLiteral("DELETE FROM users WHERE id = 1")
                             << QByteArray("act as an account that is missing");
}

void SandboxSignIn::anAccountThatMayNotSignInIsGivenNoToken()
{
    QFETCH(QString, statement);
    QFETCH(QByteArray, told);
    Sandbox sandbox;
    Options options;
    options.seed = Seed::Empty;
    QVERIFY(sandbox.start(options).ok());
    sql(sandbox.file(), statement);
    const QByteArray target = "/api/cli/authorize?state=s&redirect_uri=" + callback;
    const Answer page = sandbox.callAs({}, "GET", target);
    QVERIFY2(page.body.contains(told), page.body.constData());
    const Answer answer = decide(sandbox, page.body, "allow");
    QCOMPARE(answer.status, 303);
    const QUrlQuery query(QUrl::fromEncoded(answer.headers.value("location")));
    QVERIFY(!query.hasQueryItem(QStringLiteral("token")));
    QVERIFY(query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded)
                .contains(QStringLiteral("Restart the sandbox")));
    QCOMPARE(query.queryItemValue(QStringLiteral("state")), QStringLiteral("s"));
    // It is as the reason says.
    QVERIFY2(sandbox.start().ok(), qPrintable(sandbox.started.error));
    const Answer again = decide(sandbox, sandbox.callAs({}, "GET", target).body, "allow");
    QVERIFY(again.headers.value("location").contains("?token="));
}

void SandboxSignIn::onlyLoopbackIsGivenAToken_data()
{
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *tag, const QByteArray &redirect) {
        QTest::newRow(tag) << QByteArray("state=s&redirect_uri=" + redirect.toPercentEncoding());
    };
    row("another host", "http://example.com:80/callback");
    row("a host that begins alike", "http://127.0.0.1.example.com:80/");
    row("a user that looks like a host", "http://127.0.0.1:80@example.com:80/");
    row("https", "https://127.0.0.1:80/");
    row("a script", "javascript:alert(1)//127.0.0.1:80");
    row("no port", "http://127.0.0.1/callback");
    row("a fragment", "http://127.0.0.1:80/#x");
    row("the whole network", "http://0.0.0.0:80/");
    row("no address", "//127.0.0.1:80/");
    row("a line break", "http://127.0.0.1:80/\r\nSet-Cookie: a=b");
    row("too long", "http://127.0.0.1:80/" + QByteArray(3000, 'a'));
    QTest::newRow("no state") << QByteArray("redirect_uri=" + callback);
    QTest::newRow("empty state") << QByteArray("state=&redirect_uri=" + callback);
    QTest::newRow("no redirect") << QByteArray("state=s");
}

void SandboxSignIn::onlyLoopbackIsGivenAToken()
{
    QFETCH(QByteArray, query);
    const Answer answer = m_sandbox.callAs({}, "GET", "/api/cli/authorize?" + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("not valid"));
    QVERIFY(!answer.body.contains("<form"));
}

void SandboxSignIn::thePageShowsForeignTextAsText()
{
    const QByteArray script = "\"><script>alert(1)</script>&amp;";
    const Answer page = m_sandbox.callAs({}, "GET",
                                         "/api/cli/authorize?redirect_uri=" + callback
                                             + "&state=" + script.toPercentEncoding()
                                             + "&hostname=" + script.toPercentEncoding());
    QCOMPARE(page.status, 200);
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(page.body.count("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"), 3);
}

QTEST_GUILESS_MAIN(SandboxSignIn)
#include "tst_sandboxsignin.moc"
