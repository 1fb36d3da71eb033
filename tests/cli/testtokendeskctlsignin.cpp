#include "program.h"
#include "support/signinvisit.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <csignal>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// "connections add --browser" while it waits for the browser.
struct SignIn {
    QProcess process;
    QByteArray errors;

    SignIn(const Desk &desk, const QStringList &more = {},
           const QProcessEnvironment &environment = withoutDesktop())
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TOKENDESKCTL_PROGRAM),
                      QStringList{QStringLiteral("connections"), QStringLiteral("add"),
                                  QStringLiteral("--browser"), QStringLiteral("--name"),
                                  QStringLiteral("Prod"), QStringLiteral("--url"),
                                  desk.live.started.url.toString(), QStringLiteral("--data-dir"),
                                  desk.data.path()}
                          + more);
    }
    ~SignIn()
    {
        process.kill();
        process.waitForFinished();
    }
    static QProcessEnvironment withoutDesktop()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        return environment;
    }
    /// The address that it tells; empty when none comes.
    QUrl link()
    {
        static const QRegularExpression address(
            QStringLiteral("(http://\\S+/api/cli/authorize\\?\\S+)$"),
            QRegularExpression::MultilineOption);
        QString found;
        const bool came = QTest::qWaitFor(
            [&] {
                errors += process.readAllStandardError();
                found = address.match(QString::fromUtf8(errors)).captured(1);
                return !found.isEmpty();
            },
            10'000);
        return came ? QUrl::fromEncoded(found.toUtf8()) : QUrl();
    }
    int code()
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
            return -1;
        errors += process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
};

QUrl callbackOf(const QUrl &link)
{
    return QUrl(QUrlQuery(link).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
}

bool isKept(const Desk &desk)
{
    return !desk.runHere(QStringLiteral("connections list --format json"))
                .json()
                .value(QLatin1String("connections"))
                .toArray()
                .isEmpty();
}

} // namespace

class TestTokendeskctlSignIn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAllowedInTheBrowserGoesToTheKeychain()
    {
        const Desk desk;
        SignIn signIn(desk);
        const QUrl link = signIn.link();
        QVERIFY2(link.isValid(), signIn.errors.constData());
        // The last page comes, though the program ends.
        const QByteArray page = allowSignIn(link);
        QVERIFY2(page.contains("<html"), page.constData());
        QCOMPARE(signIn.code(), 0);
        QVERIFY(!signIn.process.readAllStandardOutput().trimmed().isEmpty());
        QVERIFY(!signIn.errors.contains("eyJ")); // no token
        const Ended tokens = desk.runHere(QStringLiteral("tokens list --format json"));
        QVERIFY2(tokens.code == 0, tokens.errors.constData());
    }

    void anAnswerThatDoesNotBelongToItIsNotTaken()
    {
        const Desk desk;
        SignIn signIn(desk);
        const QUrl link = signIn.link();
        QVERIFY2(link.isValid(), signIn.errors.constData());
        QUrl forged = callbackOf(link);
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("token"), QString::fromLatin1(desk.credential()));
        query.addQueryItem(QStringLiteral("state"), QStringLiteral("guessed"));
        forged.setQuery(query);
        QNetworkAccessManager network;
        const auto refused = answered(network.get(QNetworkRequest(forged)));
        QVERIFY(refused->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400);
        QCOMPARE(signIn.process.state(), QProcess::Running); // it goes on waiting
        const QByteArray page = allowSignIn(link);
        QVERIFY(!page.isEmpty());
        QCOMPARE(signIn.code(), 0);
    }

    void aRefusalInTheBrowserKeepsNothing()
    {
        const Desk desk;
        SignIn signIn(desk);
        const QUrl link = signIn.link();
        QVERIFY2(link.isValid(), signIn.errors.constData());
        const QByteArray page = decideSignIn(link, "deny");
        QVERIFY(!page.isEmpty());
        QCOMPARE(signIn.code(), 2);
        QVERIFY2(signIn.errors.contains("not allowed"), signIn.errors.constData());
        QVERIFY(!isKept(desk));
    }

    void itGivesUpWhenNobodyAnswers()
    {
        const Desk desk;
        SignIn signIn(desk, {QStringLiteral("--wait"), QStringLiteral("1")});
        QVERIFY(signIn.link().isValid());
        QCOMPARE(signIn.code(), 4);
        QVERIFY2(signIn.errors.contains("Nothing came back"), signIn.errors.constData());
        QVERIFY(!isKept(desk));
    }

    void ctrlCEndsTheWaiting()
    {
        const Desk desk;
        SignIn signIn(desk);
        const QUrl link = signIn.link();
        QVERIFY2(link.isValid(), signIn.errors.constData());
        QCOMPARE(::kill(static_cast<pid_t>(signIn.process.processId()), SIGINT), 0);
        QTRY_COMPARE(signIn.process.state(), QProcess::NotRunning);
        QTcpSocket socket;
        socket.connectToHost(callbackOf(link).host(),
                             static_cast<quint16>(callbackOf(link).port()));
        QVERIFY(!socket.waitForConnected(2'000)); // nobody listens any more
        QVERIFY(!isKept(desk));
    }

    void onADesktopTheBrowserIsOpened()
    {
        const Desk desk;
        QFile opener(desk.file("xdg-open"));
        QVERIFY(opener.open(QIODevice::WriteOnly));
        const QString told = desk.file("opened");
        opener.write("#!/bin/sh\nprintf %s \"$1\" > '" + told.toUtf8() + "'\n");
        opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        opener.close();
        QProcessEnvironment environment = SignIn::withoutDesktop();
        environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":99"));
        environment.insert(QStringLiteral("PATH"),
                           desk.data.path() + QLatin1Char(':')
                               + environment.value(QStringLiteral("PATH")));
        SignIn signIn(desk, {}, environment);
        const QUrl link = signIn.link();
        QVERIFY2(link.isValid(), signIn.errors.constData());
        QFile opened(told);
        QTRY_VERIFY(opened.exists() && opened.size() > 0);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QByteArray address = opened.readAll();
        QCOMPARE(QUrl::fromEncoded(address), link);
    }

    void whatCannotBeMeantIsRefusedBeforeAnybodySignsIn_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no number") << QStringList{QStringLiteral("--wait"), QStringLiteral("long")};
        QTest::newRow("too long") << QStringList{QStringLiteral("--wait"), QStringLiteral("121")};
        QTest::newRow("none") << QStringList{QStringLiteral("--wait"), QStringLiteral("0")};
    }
    void whatCannotBeMeantIsRefusedBeforeAnybodySignsIn()
    {
        QFETCH(QStringList, more);
        const Desk desk;
        SignIn signIn(desk, more);
        QCOMPARE(signIn.code(), 2);
        QVERIFY2(!signIn.errors.contains("authorize"), signIn.errors.constData());
    }

    void aWindowThatIsOpenIsToldOfBeforeAnybodySignsIn()
    {
        const Desk desk;
        const std::unique_ptr<Journal> window = desk.openJournal();
        SignIn signIn(desk);
        QCOMPARE(signIn.code(), 2);
        QVERIFY2(!signIn.errors.contains("authorize"), signIn.errors.constData());
    }
};

QTEST_MAIN(TestTokendeskctlSignIn)
#include "testtokendeskctlsignin.moc"
