#include "support/livedeployment.h"
#include "workflows/secretcommand.h"

#include <QElapsedTimer>
#include <QFile>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QByteArray value = QByteArrayLiteral("eyJhbGciOiJIUzI1NiJ9.a-token.signature");

} // namespace

class TestSecretCommand : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    /// A program of its own in a folder with a space in its name.
    QString script(const char *name, const QByteArray &body)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return QStringLiteral("\"%1\"").arg(path);
    }
    static Result<void> give(const QString &command,
                             std::chrono::milliseconds limit = std::chrono::seconds(20))
    {
        SecretCommandFacts facts;
        facts.tokenName = QStringLiteral("etl; rm -rf $HOME");
        facts.tokenId = 12;
        facts.accountName = QStringLiteral("Robot");
        facts.url = QStringLiteral("https://example.test");
        return finished(giveToCommand(command, SecretBytes::copyOf(value), facts, limit));
    }
    QByteArray written(const char *name)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void theValueArrivesExactlyAndOnlyOnTheInput()
    {
        const QString command =
            script("take it",
                   "cat > '" + m_folder.path().toUtf8()
                       + "/value'\n"
                         "{ echo \"$TOKENDESK_TOKEN_NAME\"; echo $TOKENDESK_TOKEN_ID; "
                         "echo $TOKENDESK_ACCOUNT; echo $TOKENDESK_URL; echo \"$@\"; env; } > '"
                       + m_folder.path().toUtf8() + "/facts'\n");
        const auto given = give(command + QStringLiteral(" --into \"two words\""));
        QVERIFY2(given.ok(), given.ok() ? "" : qPrintable(given.error().text()));
        QCOMPARE(written("value"), value);
        const QByteArray facts = written("facts");
        QVERIFY(facts.startsWith("etl; rm -rf $HOME\n12\nRobot\nhttps://example.test\n"
                                 "--into two words\n"));
        QVERIFY(!facts.contains(value));
    }

    void aCommandThatFailsSaysWhyWithoutTheValue()
    {
        const auto given = give(script("refuse", "echo \"cannot store $(cat)\" >&2\nexit 3\n"));
        QVERIFY(!given.ok());
        QVERIFY(given.error().message.contains(QLatin1Char('3')));
        QVERIFY(given.error().detail.contains(QLatin1String("cannot store")));
        QVERIFY(!given.error().text().contains(QString::fromLatin1(value)));
    }

    void aCommandThatRepeatsAPartOfTheValueDoesNotShowIt()
    {
        const auto given = give(script("part",
                                       "v=$(cat)\necho \"refused ${v#?????}\" | head -c 40\n"
                                       "echo \" then ${v%?????}.\"\nexit 1\n"));
        QVERIFY(!given.ok());
        const QString text = given.error().detail;
        QVERIFY(text.contains(QLatin1String("refused [the token's value]")));
        QVERIFY2(text.endsWith(QLatin1String("then [the token's value].")), qPrintable(text));
        for (qsizetype i = 0; i + 16 <= value.size(); ++i)
            QVERIFY(!text.contains(QString::fromLatin1(value.mid(i, 16))));
    }

    void oneThatDoesNotReadHasNotGotIt()
    {
        QVERIFY(!give(script("deaf", "exit 0\n")).ok());
        QVERIFY(!give(script("half", "head -c 5 > /dev/null; exit 0\n")).ok());
    }

    void oneThatHangsIsStopped()
    {
        QElapsedTimer time;
        time.start();
        const auto given = give(script("hang", "exec sleep 60\n"), std::chrono::milliseconds(200));
        QVERIFY(!given.ok());
        QVERIFY(time.elapsed() < 30'000); // it was not waited for
    }

    void oneThatCannotRun()
    {
        QVERIFY(!give(QString()).ok());
        QVERIFY(give(QStringLiteral("no-such-program-here"))
                    .error()
                    .text()
                    .contains(QLatin1String("no-such-program-here")));
        // It may be run, but is no program.
        const QString broken = script("broken", "");
        QFile file(m_folder.filePath(QStringLiteral("broken")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray("\x7f"
                              "ELF broken",
                              11));
        file.close();
        QVERIFY(!give(broken).ok());
    }

    void noShellIsBetween()
    {
        const auto given =
            give(QStringLiteral("cat > %1").arg(m_folder.filePath(QStringLiteral("redirected"))));
        QVERIFY(!given.ok()); // "cat" has no file called ">"
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("redirected"))));
    }
};

QTEST_GUILESS_MAIN(TestSecretCommand)
#include "testsecretcommand.moc"
