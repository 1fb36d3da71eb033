// How it is called, what it lists, and the connections that it keeps; changes have a test of
// their own.
#include "cli/program.h"
#include "credentials/connectionnames.h"
#include "credentials/connectionstore.h"
#include "domain/accountquery.h"
#include "domain/qualifiers.h"
#include "support/closedmemory.h"
#include "support/rawpeer.h"
#include "support/testcertificates.h"
#include "workflows/accesswords.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QTcpServer>
#include <QUuid>

using namespace tokendesk;
using namespace tokendesk::test;

class TestTokendeskctl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallThatIsOffEndsWith2_data();
    void aCallThatIsOffEndsWith2();
    void aTokensValueIsNoSearchAndSaysWhoseItIs();
    void aPartOfATokensValueIsNoSearchEither();
    void aFolderThatIsNotThereProvesNothing_data();
    void aFolderThatIsNotThereProvesNothing();
    void whatIsNoTextEndsWith2();
    void outputThatNobodyTakesIsNoSuccess_data();
    void outputThatNobodyTakesIsNoSuccess();
    void helpAndVersionGoToStandardOutput_data();
    void helpAndVersionGoToStandardOutput();
    void helpTellsTheFormatsThatAreTaken();
    void theManualTellsEveryExitCode();
    void theManualAndTheCompletionKnowEveryOption_data();
    void theManualAndTheCompletionKnowEveryOption();
    void theManualTellsWhatASearchMayAsk();
    void theCompletionOffersTheFormatsThatAreTaken();
    void theCompletionReadsAValueBehindItsOption_data();
    void theCompletionReadsAValueBehindItsOption();
    void theCompletionOffersTheSavedConnections();
    void listsAreNothingButData();
    void wordsFilterAsTheSearchDoes();
    void accountsAreFilteredAsOnTheWindowsPage_data();
    void accountsAreFilteredAsOnTheWindowsPage();
    void whoSeesNoTokensFindsAccountsByWhatIsTheirOwn();
    void hostileNamesAreHarmlessInATable();
    void aCredentialThatIsRefusedEndsWith3();
    void aRoleThatDoesNotSufficeEndsWith3();
    void whatAnAdminIsRefusedIsToldInTheServersWords();
    void noAnswerEndsWith4();
    void aProxyLookupThatHangsDoesNotKeepIt();
    void aPageOfAnotherProgramEndsWith4();
    void rowsWithAGapAreNamedAndAreNoFlood();
    void whereRowsAreMissingItEndsWith5_data();
    void whereRowsAreMissingItEndsWith5();
    void aConnectionIsKeptAndItsCredentialIsInTheKeychain();
    void aConnectionGetsAColourThatNoOtherHas();
    void anAuthorityOfOnesOwnIsGivenAsAFile();
    void anAuthorityThatTakesAnothersPlaceIsKept();
    void whatACredentialMaySeeIsTold_data();
    void whatACredentialMaySeeIsTold();
    void aConnectionThatDoesNotWorkIsNotKept();
    void aConnectionWithoutItsCredentialIsGivenAnother();
    void aKeptCredentialIsReplacedByOneThatWorks();
    void withoutAKeychainNothingIsKept();
    void withoutAKeychainAConnectionCanBeRemoved();
    void withoutAKeychainTheWayThatDoesWithoutItIsNamed();
    void whatElseIsWrongWithTheSettingsIsNoFailureToKeep();
    void aConnectionThatCannotBeRemovedIsTold();
    void aConnectionThatCannotBeReadIsRemovedWithItsCredential();
    void connectionsOfOneNameAreToldApartByTheirIds();
    void relativeBaseFoldersAreIgnored();
    void settingsThatCannotBeReadAreNotTakenForNone_data();
    void settingsThatCannotBeReadAreNotTakenForNone();
    void withoutRoomForTemporaryFilesItSaysSo_data();
    void withoutRoomForTemporaryFilesItSaysSo();
    void aChangedAddressDoesNotGetTheToken();
    void noOtherProgramReadsItsSecrets();
};

void TestTokendeskctl::aCallThatIsOffEndsWith2_data()
{
    QTest::addColumn<QString>("named");
    const auto row = [](const char *call, const char *named) {
        QTest::newRow(call) << QString::fromLatin1(named);
    };
    row("", "A command is missing");
    row("--bogus", "bogus");
    row("--url localhost:1", "A command is missing");
    row("reviews", "reviews");
    row("review", "saved connection");
    row("review tokens", "tokens");
    row("review --policy /nowhere/p.json", "/nowhere/p.json");
    row("review --fail-on grave", "--fail-on");
    row("review --format xml", "xml");
    row("pack", "verify");
    row("pack verify", "FOLDER");
    row("pack verify /nowhere", "/nowhere");
    row("pack verify /nowhere --previous=", "--previous is empty");
    row("review --policy=", "--policy is empty");
    row("review --output=", "--output is empty");
    row("tokens list --connection=", "--connection is empty");
    row("tokens list --url= --token-stdin", "--url is empty");
    row("tokens", "revoke");
    row("tokens burn", "revoke");
    row("tokens list --colour red", "colour");
    row("tokens list --format xml", "xml");
    row("tokens list --url localhost:1", "--token-stdin");
    row("tokens list --url localhost:1 --token-stdin --connection a", "--connection");
    row("tokens list --url ftp://a --token-stdin", "ftp");
    row("tokens list", "saved connection");
    row("tokens list --connection other", "other");
    row("accounts list", "saved connection");
    row("accounts list is:actve", "is:actve");
    row("accounts list zebra OR", "OR");
    row("accounts list decision:open", "decision:open");
    row("accounts list stat:active", "stat:active");
    row("accounts list -is:actve", "is:actve");
    row("accounts list finding:unused --policy /nowhere/p.json", "/nowhere/p.json");
    row("accounts deactivate --yes", "ID");
    row("accounts deactivate 1", "saved connection");
    row("accounts deactivate --query team:Finance", "saved connection");
    row("accounts deactivate 1 --query team:Finance --yes", "--query");
    row("accounts deactivate --query is:actve --yes", "is:actve");
    row("accounts deactivate --query OR --yes", "OR");
    row("accounts reactivate --yes", "ID");
    row("accounts reactivate 1", "saved connection");
    row("accounts deactivate 1 --yes", "saved connection");
    row("accounts reactivate 1 --yes --format xml", "xml");
    row("accounts delete 1", "deactivate");
    row("tokens revoke --yes", "--query");
    row("tokens revoke 1 --query a --yes", "--query");
    row("tokens restore --yes", "--run");
    row("tokens restore 1 --run a --yes", "--run");
    row("tokens restore --query is:revoked --run a --yes", "--run");
    row("tokens restore --run= --yes", "--run is empty");
    row("tokens revoke --run a --yes", "run");
    row("tokens revoke --query= --yes", "--query");
    row("tokens revoke --query OR --yes", "OR");
    row("tokens revoke --query is:actve --yes", "is:actve");
    row("tokens revoke --query expires:<3x --plan", "expires:<3x");
    row("tokens revoke --query finding:unused --policy /nowhere/p.json --yes", "/nowhere/p.json");
    row("tokens list is:actve", "is:actve");
    row("tokens list zebra OR", "OR");
    row("tokens list when:today", "when:today");
    row("tokens list stat:active", "stat:active");
    row("tokens list fine OR isactive:yes", "isactive:yes");
    row("tokens revoke --query unsued:>90d --yes", "unsued:>90d");
    row("tokens revoke 1 --plan --format csv", "--plan prints json");
    row("tokens revoke 1 --plan --format table", "--plan prints json");
    row("tokens list -is:actve", "is:actve");
    row("tokens list -5", "5");
    row("activity list outcome:good", "outcome:good");
    row("activity list change:bogus", "create-account, edit-account, deactivate-account");
    row("activity export is:active", "is:active");
    row("tokens revoke -- -1", "-1");
    row("tokens revoke x1 --yes", "x1");
    row("tokens revoke 1", "--yes");
    row("tokens revoke 1 --yes --yes --reason a --reason b", "--reason");
    for (const char *words : {"accounts list", "accounts deactivate --yes", "tokens list is:active",
                              "tokens revoke --yes", "tokens revoke --yes --query", "activity list",
                              "connections remove"}) {
        const QByteArray call =
            QByteArray(words) + " eyJhbGciOiJIUzI1NiJ9.eyJpZCI6NDIxN30.c2lnbmF0dXJl";
        row(call.constData(), "account:4217");
    }
    row("tokens create --account 1 --name a --expires-in 30", "--secret-to");
    row("tokens create --account a --name a --expires-in 30 --secret-to f", "--account");
    row("tokens create --account 1 --name a --expires-in 0 --secret-to f", "365");
    row("tokens create --account 1 --name a --expires-in 366 --secret-to f", "365");
    row("tokens create --account 1 --name a --expires-in 30 --secret-to /nowhere/f",
        "no folder /nowhere");
    row("activity list --limit 0", "--limit");
    row("activity export --format table", "csv");
    row("connections add --name a", "--url");
    row("connections add --url localhost:1 --ca /nowhere/ca.pem", "/nowhere/ca.pem");
    row("connections add --url localhost:1 --ca=", "--ca is empty");
    row("tokens list --url localhost:1 --token-stdin --ca /nowhere/ca.pem", "Give --ca a PEM");
    row("tokens list --ca /nowhere/ca.pem", "--ca goes with --url");
    row("connections add --url localhost:1 --colour red", "red");
    row("connections add --url localhost:1 --name eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2ln",
        "looks like a token");
    row(QByteArray("connections add --url localhost:1 --name " + QByteArray(201, 'x')).constData(),
        "longer than 200 characters");
    row("connections renew", "NAME");
    row("connections renew a", "a");
    row("connections renew a --wait 5", "--browser");
    row("connections remove", "NAME");
    row("connections remove a", "a");
}

void TestTokendeskctl::aTokensValueIsNoSearchAndSaysWhoseItIs()
{
    constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    const auto asked = [&](const char *what, const QByteArray &claims) {
        const QByteArray value = QByteArray(R"({"alg":"HS256"})").toBase64(urlSafe) + '.'
            + claims.toBase64(urlSafe) + ".c2lnbmF0dXJl";
        const Ended ended =
            runProgram({QString::fromLatin1(what), QStringLiteral("list"),
                        QString::fromLatin1(value), QStringLiteral("--data-dir"), folder.path()},
                       {}, environment);
        if (ended.errors.contains("c2lnbmF0dXJl"))
            qFatal("the value is printed");
        return ended;
    };
    const QByteArray whole = R"({"user_id":84793,"iat":1700000000,"name":"Airflow"})";
    const Ended token = asked("tokens", whole);
    QCOMPARE(token.code, 2);
    QVERIFY2(token.errors.contains("of account 84793"), token.errors.constData());
    const char *command = "tokendeskctl tokens list 'account:84793 created:2023-11-14'";
    QVERIFY2(token.errors.contains(command), token.errors.constData());
    QVERIFY2(token.errors.contains("history"), token.errors.constData());
    const Ended account = asked("accounts", whole);
    QCOMPARE(account.code, 2);
    QVERIFY2(account.errors.contains(command), account.errors.constData());
    const Ended named = asked("accounts", R"({"name":"Night Job"})");
    QVERIFY2(named.errors.contains("tokens list 'account:\"Night Job\"'"),
             named.errors.constData());
    const Ended nobodys = asked("tokens", "{}");
    QCOMPARE(nobodys.code, 2);
    QVERIFY2(nobodys.errors.contains("which account"), nobodys.errors.constData());
}

void TestTokendeskctl::aPartOfATokensValueIsNoSearchEither()
{
    constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QTemporaryDir folder;
    const QByteArray value = QByteArray(R"({"alg":"HS256"})").toBase64(urlSafe) + '.'
        + QByteArray(R"({"user_id":84793})").toBase64(urlSafe);
    const auto asked = [&folder](const QByteArray &text) {
        return runProgram({QStringLiteral("tokens"), QStringLiteral("list"),
                           QString::fromLatin1(text), QStringLiteral("--data-dir"), folder.path()});
    };
    const Ended withoutSignature = asked(value);
    QCOMPARE(withoutSignature.code, 2);
    QVERIFY2(withoutSignature.errors.contains("of account 84793"),
             withoutSignature.errors.constData());
    const Ended cut = asked(value.chopped(4));
    QCOMPARE(cut.code, 2);
    QVERIFY2(cut.errors.contains("too short to tell"), cut.errors.constData());
    QVERIFY2(cut.errors.contains("history"), cut.errors.constData());
    QVERIFY2(!cut.errors.contains("eyJ"), cut.errors.constData());
}

void TestTokendeskctl::aCallThatIsOffEndsWith2()
{
    QFETCH(QString, named);
    const QTemporaryDir folder;
    const QStringList words =
        QString::fromLatin1(QTest::currentDataTag()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList where{QStringLiteral("--data-dir"), folder.path()};
    const Ended ended = runProgram(where + words);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains(named.toUtf8()), ended.errors.constData());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestTokendeskctl::aFolderThatIsNotThereProvesNothing_data()
{
    QTest::addColumn<QStringList>("call");
    for (const char *call :
         {"activity verify", "activity list", "activity export", "review --url http://127.0.0.1:9",
          "tokens list finding:unused --url http://127.0.0.1:9", "connections list",
          "connections renew Acme", "connections remove Acme", "accounts list",
          "accounts deactivate 1 --yes", "tokens revoke 1 --yes"})
        QTest::newRow(call) << QString::fromLatin1(call).split(QLatin1Char(' '));
}

void TestTokendeskctl::aFolderThatIsNotThereProvesNothing()
{
    QFETCH(QStringList, call);
    const QTemporaryDir folder;
    const QString mistyped = folder.filePath(QStringLiteral("tokendesc"));
    const Ended ended =
        runProgram(call + QStringList{QStringLiteral("--data-dir"), mistyped}, "token\n");
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains(QFile::encodeName(mistyped)), ended.errors.constData());
    QVERIFY(!QFileInfo::exists(mistyped));
}

void TestTokendeskctl::whatIsNoTextEndsWith2()
{
    // By a shell: Qt would write an argument of its own as UTF-8.
    const auto run = [](const QByteArray &words) {
        QProcess shell;
        shell.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"),
             QStringLiteral("exec " TOKENDESKCTL_PROGRAM " ") + QString::fromLatin1(words)});
        shell.waitForFinished();
        return std::pair(shell.exitCode(), shell.readAllStandardError());
    };
    const auto [code, errors] = run("tokens list $'caf\\xe9' --connection none");
    QCOMPARE(code, 2);
    QVERIFY2(errors.contains("UTF-8"), errors.constData());
    const auto [other, text] = run("tokens list $'caf\\xc3\\xa9' --connection none");
    QCOMPARE(other, 2);
    QVERIFY2(!text.contains("UTF-8") && text.contains("none"), text.constData());
    const auto [empty, why] = run("pack verify ''");
    QCOMPARE(empty, 2);
    QVERIFY2(why.contains("FOLDER"), why.constData());
    const auto [unset, whose] = run("accounts deactivate --yes ''");
    QCOMPARE(unset, 2);
    QVERIFY2(whose.contains("Name accounts by ID"), whose.constData());
}

void TestTokendeskctl::outputThatNobodyTakesIsNoSuccess_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("full") << QStringLiteral(">/dev/full");
    QTest::newRow("closed") << QStringLiteral(">&-");
}

void TestTokendeskctl::outputThatNobodyTakesIsNoSuccess()
{
    QFETCH(QString, output);
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QString(QStringLiteral("exec " TOKENDESKCTL_PROGRAM " --version ") + output)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(errors.contains("Standard output did not take the data"), errors.constData());
}

void TestTokendeskctl::helpAndVersionGoToStandardOutput_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("--help") << QByteArray("tokens revoke");
    QTest::newRow("--version") << QByteArray("tokendeskctl " TOKENDESK_VERSION "\n");
    for (const char *command :
         {"connections list", "connections add", "connections renew", "connections remove",
          "accounts list", "accounts deactivate", "accounts reactivate", "tokens list",
          "tokens create", "tokens revoke", "tokens restore", "tokens delete", "activity list",
          "activity verify", "activity export"}) {
        const QByteArray call = QByteArray(command) + " --help";
        QTest::newRow(call.constData()) << QByteArray(command);
    }
}

void TestTokendeskctl::helpAndVersionGoToStandardOutput()
{
    QFETCH(QByteArray, named);
    const Ended ended =
        runProgram(QString::fromLatin1(QTest::currentDataTag()).split(QLatin1Char(' ')));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.errors, QByteArray());
    QVERIFY2(ended.output.contains(named), ended.output.constData());
}

void TestTokendeskctl::helpTellsTheFormatsThatAreTaken()
{
    const auto help = [](const char *command) {
        return runProgram(QString::fromLatin1(command).split(QLatin1Char(' '))
                          << QStringLiteral("--help"))
            .output;
    };
    QVERIFY(help("activity list").contains("table, json or csv."));
    QVERIFY(!help("activity export").contains("table, json"));
    QVERIFY(help("activity export").contains("json or csv."));
    for (const char *format : {"table", "xml"}) {
        const Ended ended = runProgram({QStringLiteral("activity"), QStringLiteral("export"),
                                        QStringLiteral("--format"), QString::fromLatin1(format)});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.contains("--format takes json or csv, not"),
                 ended.errors.constData());
    }
    // Without it the changes of all connections are told.
    QVERIFY(help("activity list").contains("Only what was changed over"));
    QVERIFY(help("tokens list").contains("Use this saved connection"));
}

void TestTokendeskctl::theManualTellsEveryExitCode()
{
    QFile manual(QStringLiteral(TOKENDESK_FIXTURES "/../../packaging/man/tokendeskctl.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray page = manual.readAll();
    const qsizetype start = page.indexOf(".SH EXIT STATUS");
    const QByteArray told = page.mid(start, page.indexOf(".SH JSON") - start);
    for (int code = 0; code <= 5; ++code)
        QVERIFY(told.contains(QByteArray("\n.B " + QByteArray::number(code) + '\n')));
    for (const char *word : {"signal", "keychain's key", "decided"})
        QVERIFY2(told.contains(word), word);
}

void TestTokendeskctl::theManualAndTheCompletionKnowEveryOption_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("name");
    const QStringList overview =
        QString::fromUtf8(runProgram({QStringLiteral("--help")}).output).split(QLatin1Char('\n'));
    for (const QString &line : overview) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        // A command's second word is small; a summary starts with a capital.
        const bool isOneWord = words.size() > 1 && words.at(1).at(0).isUpper();
        if (line.startsWith(QLatin1String("  ")))
            QTest::newRow(qPrintable(line)) << words.at(0) << (isOneWord ? QString() : words.at(1));
    }
}

void TestTokendeskctl::theManualAndTheCompletionKnowEveryOption()
{
    QFETCH(QString, group);
    QFETCH(QString, name);
    const QString packaging = QStringLiteral(TOKENDESK_FIXTURES "/../../packaging/");
    QFile manual(packaging + QStringLiteral("man/tokendeskctl.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray page = manual.readAll().replace("\\-", "-");
    QVERIFY(page.contains(group.toUtf8()));
    QVERIFY(page.contains(name.toUtf8()));

    QProcess bash;
    bash.start(QStringLiteral("bash"),
               {QStringLiteral("-c"),
                QStringLiteral("source \"$0\"; COMP_WORDS=(tokendeskctl \"$1\" \"$2\" --); "
                               "COMP_CWORD=3; _tokendeskctl; echo \"${COMPREPLY[*]}\""),
                packaging + QStringLiteral("completion/tokendeskctl.bash"), group, name});
    QVERIFY(bash.waitForFinished());
    const QList<QByteArray> completed = bash.readAllStandardOutput().trimmed().split(' ');

    QStringList call{group, name, QStringLiteral("--help")};
    call.removeAll(QString());
    const Ended help = runProgram(call);
    static const QRegularExpression option(QStringLiteral("^  (--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator found = option.globalMatch(QString::fromUtf8(help.output));
    int count = 1; // --help, which help does not tell
    while (found.hasNext()) {
        const QByteArray called = found.next().captured(1).toUtf8();
        QVERIFY2(page.contains(called), called.constData());
        QVERIFY2(completed.contains(called), called.constData());
        ++count;
    }
    QCOMPARE(completed.size(), count);
}

void TestTokendeskctl::theManualTellsWhatASearchMayAsk()
{
    QFile manual(QStringLiteral(TOKENDESK_FIXTURES "/../../packaging/man/tokendeskctl.1"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QByteArray page = manual.readAll();
    const QByteArray search = page.mid(page.indexOf(".SH SEARCH"));
    for (int i = 0; i < qualifierCount; ++i) {
        const auto qualifier = static_cast<Qualifier>(i);
        const QByteArray word = qualifierWord(qualifier).toUtf8() + ':';
        if (isKnownOn(QueryPage::Tokens, qualifier) || isKnownOn(QueryPage::Activity, qualifier))
            QVERIFY2(search.contains(word), word.constData());
    }
}

void TestTokendeskctl::theCompletionOffersTheFormatsThatAreTaken()
{
    for (const char *name : {"list", "export"}) {
        QProcess bash;
        bash.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"),
             QStringLiteral("source \"$0\"; COMP_WORDS=(tokendeskctl activity \"$1\" "
                            "--format ''); COMP_CWORD=4; _tokendeskctl; "
                            "echo \"${COMPREPLY[*]}\""),
             QStringLiteral(TOKENDESK_FIXTURES "/../../packaging/completion/tokendeskctl.bash"),
             QString::fromLatin1(name)});
        QVERIFY(bash.waitForFinished());
        const QByteArray offered = bash.readAllStandardOutput().trimmed();
        QCOMPARE(offered,
                 name == std::string_view("list") ? QByteArray("table json csv")
                                                  : QByteArray("json csv"));
    }
}

namespace {

/// What a shell without bash-completion offers for the last of these words, as it splits them.
QStringList completedBy(const QString &program, const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    QProcess bash;
    bash.setProcessEnvironment(environment);
    bash.start(
        QStringLiteral("bash"),
        QStringList{QStringLiteral("-c"),
                    QStringLiteral("source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                                   "\"_${1##*/}\"; printf '%s\\n' \"${COMPREPLY[@]}\""),
                    QStringLiteral(TOKENDESK_FIXTURES "/../../packaging/completion/%1.bash")
                        .arg(QFileInfo(program).fileName()),
                    program}
            + words);
    if (!bash.waitForFinished())
        qFatal("bash does not end");
    return QString::fromUtf8(bash.readAllStandardOutput())
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

void TestTokendeskctl::theCompletionReadsAValueBehindItsOption_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *program, const char *typed, const char *offered) {
        QTest::addRow("%s %s", program, typed)
            << QString::fromLatin1(program) << QString::fromLatin1(typed)
            << QString::fromLatin1(offered);
    };
    row("tokendeskctl", "tokens list --format j", "json");
    row("tokendeskctl", "tokens list --format = j", "json");
    row("tokendeskctl", "tokens list --format = ", "table json csv");
    row("tokendeskctl", "tokens list --format =", "table json csv");
    row("tokendeskctl", "--data-dir x tok", "tokens");
    row("tokendeskctl", "--data-dir = x tok", "tokens");
    row("tokendeskctl", "--data-dir=x tok", "tokens"); // as bash-completion splits it
    row("tokendeskctl", "--data-dir = x tokens rev", "revoke");
    row("tokendesk", "--theme = li", "light");
    row("tokendesk", "--theme =", "light dark contrast system");
}

void TestTokendeskctl::theCompletionReadsAValueBehindItsOption()
{
    QFETCH(const QString, program);
    QFETCH(const QString, typed);
    QFETCH(const QString, offered);
    QCOMPARE(completedBy(program, typed.split(QLatin1Char(' '))).join(QLatin1Char(' ')), offered);
}

void TestTokendeskctl::theCompletionOffersTheSavedConnections()
{
    const Desk desk;
    {
        QSettings settings(desk.file("tokendesk.ini"), QSettings::IniFormat);
        ConnectionStore store(settings);
        for (const char *name : {"Prod Eur\u00f6pa", "=a \"b\",\"c\"; $(exit)"}) {
            Connection connection;
            connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            connection.name = QString::fromUtf8(name);
            connection.origin = desk.live.started.url;
            store.save(connection);
        }
    }
    const auto offered = [&desk](const QStringList &words) {
        return completedBy(QStringLiteral(TOKENDESKCTL_PROGRAM),
                           QStringList{QStringLiteral("--data-dir"), desk.data.path()} + words);
    };
    const QString connection = QStringLiteral("--connection");
    const QString connections = QStringLiteral("connections");
    const QString quoted = QString::fromUtf8("Prod\\ Eur\u00f6pa");
    const QStringList all{quoted, QStringLiteral("=a\\ \\\"b\\\"\\,\\\"c\\\"\\;\\ \\$\\(exit\\)")};
    QCOMPARE(offered({connections, QStringLiteral("remove"), QString()}), all);
    QCOMPARE(offered({connections, QStringLiteral("renew"), QString()}), all);
    QCOMPARE(offered({QStringLiteral("tokens"), QStringLiteral("revoke"), connection, QString()}),
             all);
    QCOMPARE(offered({QStringLiteral("tokens"), QStringLiteral("list"), connection,
                      QStringLiteral("="), QStringLiteral("Pr")}),
             QStringList{quoted});
    QCOMPARE(offered({connections, QStringLiteral("remove"), QStringLiteral("Prod\\ E")}),
             QStringList{quoted});
    QCOMPARE(offered({connections, QStringLiteral("remove"), QStringLiteral("'Prod")}),
             QStringList{QString::fromUtf8("Prod Eur\u00f6pa")});
    // One is all that they take, and an option is none.
    for (const QStringList &words :
         {QStringList{connections, QStringLiteral("remove"), QStringLiteral("-")},
          QStringList{connections, QStringLiteral("remove"), QStringLiteral("x"), QString()}})
        QVERIFY(offered(words).contains(QLatin1String("--help")));
    QCOMPARE(offered({connections, QStringLiteral("list"), QStringLiteral("P")}), QStringList());
}

void TestTokendeskctl::listsAreNothingButData()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    for (const QString &what : {QStringLiteral("tokens"), QStringLiteral("accounts")}) {
        const int expected = what == QLatin1String("tokens") ? desk.live.data().tokenCount()
                                                             : desk.live.data().accountCount();
        const Ended json = desk.run(what + QStringLiteral(" list --format json"));
        QCOMPARE(json.code, 0);
        QCOMPARE(json.errors, QByteArray());
        QCOMPARE(json.json().value(what).toArray().size(), expected);

        const Ended csv = desk.run(what + QStringLiteral(" list --format csv"));
        QCOMPARE(csv.code, 0);
        QVERIFY(csv.output.startsWith("\xEF\xBB\xBF\"id\","));
        QVERIFY(csv.output.count("\r\n") > expected);

        const Ended table = desk.run(what + QStringLiteral(" list"));
        QCOMPARE(table.code, 0);
        QCOMPARE(table.output.count('\n'), expected + 1);
    }
    QVERIFY(QDir(desk.data.path()).isEmpty()); // reading leaves nothing behind
}

void TestTokendeskctl::wordsFilterAsTheSearchDoes()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token token = desk.live.liveToken();
    const Ended ended =
        desk.run(QStringLiteral("tokens list --format json"), {token.name.toUpper()});
    QCOMPARE(ended.code, 0);
    const QJsonArray found = ended.json().value(QLatin1String("tokens")).toArray();
    QVERIFY(!found.isEmpty() && found.size() < desk.live.data().tokenCount());
    for (const QJsonValue &one : found)
        QVERIFY(QString::fromUtf8(QJsonDocument(one.toObject()).toJson())
                    .contains(token.name, Qt::CaseInsensitive));
}

void TestTokendeskctl::accountsAreFilteredAsOnTheWindowsPage_data()
{
    QTest::addColumn<QString>("search");
    for (const char *search : {"role:member -team:Governance", "is:deactivated", "airflow",
                               "is:expired role:editor", "unused:>90d", "-airflow"})
        QTest::newRow(search) << QString::fromLatin1(search);
}

void TestTokendeskctl::accountsAreFilteredAsOnTheWindowsPage()
{
    QFETCH(const QString, search);
    Desk desk;
    QVERIFY(desk.live.open().ok());
    AccountFilter filter;
    filter.text = search;
    const AccountSelection shown =
        selectAccounts(desk.live.data(), filter, desk.live.session->inventory().nowMs(),
                       queryFacts(QueryPage::Accounts));
    QSet<AccountId> expected;
    for (const int row : shown.rows)
        expected << desk.live.data().account(row).id;
    QVERIFY(!expected.isEmpty() && expected.size() < desk.live.data().accountCount());

    // As one word of the shell, and as several.
    const QString list = QStringLiteral("accounts list --format json");
    for (const Ended &ended :
         {desk.run(list, {search}), desk.run(list, search.split(QLatin1Char(' ')))}) {
        QVERIFY2(ended.code == 0, ended.errors.constData());
        QSet<AccountId> found;
        const QJsonArray rows = ended.json().value(QLatin1String("accounts")).toArray();
        for (const QJsonValue &row : rows)
            found << row.toObject().value(QLatin1String("id")).toInteger();
        QCOMPARE(found, expected);
    }
}

void TestTokendeskctl::whoSeesNoTokensFindsAccountsByWhatIsTheirOwn()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token manager = desk.live.firstToken([](const Token &, const Account &account) {
        return account.isActive() && account.listed && account.role == QLatin1String("Manager");
    });
    NewToken token;
    token.name = QStringLiteral("manager");
    token.accountId = manager.accountId;
    const auto made = finished(desk.live.changes->createToken(token));
    QVERIFY(made.ok());
    const QByteArray value = made->value.view().toByteArray();
    const QUrl url = desk.live.started.url;
    const Ended own = desk.runAt(url, value, QStringLiteral("accounts list role:manager"));
    QVERIFY2(own.code == 0, own.errors.constData());
    QVERIFY(own.output.count('\n') > 1);
    // Nobody could tell whether none was found or none was seen.
    const Ended ofTokens = desk.runAt(url, value, QStringLiteral("accounts list unused:>90d"));
    QCOMPARE(ofTokens.code, 3);
    QCOMPARE(ofTokens.output, QByteArray());
}

void TestTokendeskctl::hostileNamesAreHarmlessInATable()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    NewToken token;
    token.name = QStringLiteral("=cmd\u001b[31m\u202Egpj\n\u0007");
    token.accountId = desk.live.activeAccount().id;
    const auto made = finished(desk.live.changes->createToken(token));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    const QString search = QStringLiteral("=cmd");

    const Ended table = desk.run(QStringLiteral("tokens list"), {search});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.output.count('\n'), 2);
    QVERIFY(!table.output.contains('\x1b') && !table.output.contains('\x07'));
    QVERIFY(!table.output.contains("\u202E"));
    const Ended csv = desk.run(QStringLiteral("tokens list --format csv"), {search});
    QVERIFY(csv.output.contains("\"'=cmd"));
    const Ended json = desk.run(QStringLiteral("tokens list --format json"), {search});
    QCOMPARE(json.json()
                 .value(QLatin1String("tokens"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("name"))
                 .toString(),
             made->token.name);
}

void TestTokendeskctl::aCredentialThatIsRefusedEndsWith3()
{
    const Desk desk;
    const QUrl url = desk.live.started.url;
    for (const char *token : {"", "not-the-one", "two words"}) {
        const Ended ended = desk.runAt(url, token, QStringLiteral("tokens list"));
        QCOMPARE(ended.code, 3);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY(!ended.errors.isEmpty());
    }
}

void TestTokendeskctl::aRoleThatDoesNotSufficeEndsWith3()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token member = desk.live.firstToken([](const Token &, const Account &account) {
        return account.isActive() && account.listed && account.role == QLatin1String("Member");
    });
    NewToken token;
    token.name = QStringLiteral("read-only");
    token.accountId = member.accountId;
    const auto made = finished(desk.live.changes->createToken(token));
    QVERIFY(made.ok());
    const QByteArray value = made->value.view().toByteArray();
    const QUrl url = desk.live.started.url;
    for (const char *call : {"tokens list", "accounts list", "tokens revoke 1 --yes"}) {
        const Ended ended = desk.runAt(url, value, QLatin1String(call));
        QCOMPARE(ended.code, 3);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY2(!ended.errors.contains("does not allow this"), ended.errors.constData());
    }
}

void TestTokendeskctl::whatAnAdminIsRefusedIsToldInTheServersWords()
{
    Desk desk;
    desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
        if (path != "/api/user-tokens/service")
            return FaultProxy::Verdict();
        return FaultProxy::Verdict{
            FaultProxy::Fault::Answer,
            FaultProxy::httpAnswer(403, "application/json",
                                   R"({"detail": "Your plan has no service tokens"})")};
    });
    const Ended ended = desk.runSpoiled(QStringLiteral("tokens list"));
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("Your plan has no service tokens"), ended.errors.constData());
    QVERIFY2(!ended.errors.contains("does not have the Admin role"), ended.errors.constData());
}

void TestTokendeskctl::noAnswerEndsWith4()
{
    const Desk desk;
    QUrl url(QStringLiteral("http://127.0.0.1"));
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        url.setPort(taken.serverPort());
    }
    const Ended ended = desk.runAt(url, "not-the-one", QStringLiteral("tokens list"));
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.output, QByteArray());
}

void TestTokendeskctl::aProxyLookupThatHangsDoesNotKeepIt()
{
    const QTemporaryDir data;
    QTcpServer proxies; // never answers
    QVERIFY(proxies.listen(QHostAddress::LocalHost));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("https_proxy"),
                       QStringLiteral("pac+http://127.0.0.1:%1/x.pac").arg(proxies.serverPort()));
    environment.remove(QStringLiteral("no_proxy"));
    // By a name that is not known to be this computer's, for which no proxy is looked up.
    const Ended ended =
        runProgram({QStringLiteral("tokens"), QStringLiteral("list"), QStringLiteral("--url"),
                    QStringLiteral("https://0.0.0.0:1"), QStringLiteral("--token-stdin"),
                    QStringLiteral("--data-dir"), data.path()},
                   "not-the-one", environment);
    QCOMPARE(ended.code, 4);
    if (!proxies.hasPendingConnections())
        QSKIP("nothing here asks such a server for a proxy");
}

void TestTokendeskctl::aPageOfAnotherProgramEndsWith4()
{
    Desk desk;
    desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &) {
        return FaultProxy::Verdict{
            FaultProxy::Fault::Answer,
            FaultProxy::httpAnswer(200, "text/html", "<html>Sign on</html>")};
    });
    const Ended ended = desk.runSpoiled(QStringLiteral("accounts list --format json"));
    QCOMPARE(ended.code, 4);
    QCOMPARE(ended.output, QByteArray());
}

void TestTokendeskctl::rowsWithAGapAreNamedAndAreNoFlood()
{
    Desk desk;
    QByteArrayList rows;
    for (int id = 1; id <= 40; ++id)
        rows << "{\"id\":" + QByteArray::number(id) + ",\"name\":\"nightly-"
                + QByteArray::number(id) + "\",\"active\":true,\"user\":null}";
    desk.live.proxy->setJudge([&rows](const QByteArray &, const QByteArray &path) {
        if (path != "/api/user-tokens/service")
            return FaultProxy::Verdict();
        return FaultProxy::Verdict{
            FaultProxy::Fault::Answer,
            FaultProxy::httpAnswer(200, "application/json", '[' + rows.join(',') + ']')};
    });
    const Ended ended = desk.runSpoiled(QStringLiteral("tokens list --format json"));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.json().value(QLatin1String("tokens")).toArray().size(), 40);
    QVERIFY(ended.errors.contains("40 rows"));
    QVERIFY(ended.errors.contains("[0].user (nightly-1): "));
    QVERIFY(ended.errors.count('\n') < 10);
}

void TestTokendeskctl::whereRowsAreMissingItEndsWith5_data()
{
    QTest::addColumn<QByteArray>("spoiled");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const QByteArray gap =
        R"({"id":2,"name":"gap","active":true,"created":"2020-01-01T00:00:00","expiration":null,)"
        R"("last_used":"2020-06-01T00:00:00","user":null})";
    const QByteArray unstated = R"({"id":2,"name":"no time said","active":true,"user":{"id":1}})";
    const QByteArray uncreated =
        R"({"id":2,"name":"no time said","active":true,"expiration":"2099-01-01T00:00:00",)"
        R"("last_used":"2020-06-01T00:00:00","user":{"id":1}})";
    const QByteArray revokedOnce =
        R"({"id":2,"name":"no time said","active":false,"user":{"id":1}})";
    const QByteArray noId = R"({"name":"no id","active":true,"user":{"id":1}})";
    const QByteArray noOwner =
        R"({"id":2,"name":"no owner","active":true,"created":"2020-01-01T00:00:00",)"
        R"("expiration":null,"last_used":"2020-06-01T00:00:00","user":{}})";
    const QByteArray noState =
        R"({"id":2,"name":"no state","created":"2020-01-01T00:00:00","expiration":null,)"
        R"("last_used":"2020-06-01T00:00:00","user":{"id":1}})";
    const QByteArray noTime =
        R"({"id":2,"name":"no time","active":true,"created":1700000000,"expiration":1700000000,)"
        R"("last_used":1700000000,"user":{"id":1}})";
    const QByteArray old = R"({"id":2,"name":"old","active":false,"created":1700000000,)"
                           R"("expiration":1700000000,"last_used":1700000000,"user":{"id":1}})";
    const QByteArray ended =
        R"({"id":2,"name":"ended","active":false,"created":1700000000,)"
        R"("expiration":"2020-01-01T00:00:00","last_used":1700000000,"user":{"id":1}})";
    const auto row = [](const char *tag, const QByteArray &spoiled, const char *words, int code) {
        QTest::newRow(tag) << spoiled << QString::fromLatin1(words) << code;
    };
    row("list", noId, "tokens list", 5);
    row("list, with a gap only", gap, "tokens list", 0);
    row("accounts", noId, "accounts list", 5);
    row("accounts, times", noTime, "accounts list", 0);
    row("accounts by a time", noTime, "accounts list expires:<30d", 5);
    row("accounts by their own", noTime, "accounts list is:active", 0);
    row("accounts but the active", noTime, "accounts list -is:active", 0);
    row("review", noId, "review --fail-on never", 5);
    row("review, state", noState, "review --fail-on never", 5);
    row("review, times", noTime, "review --fail-on never", 5);
    row("review, times of a revoked one", ended, "review --fail-on never", 0);
    row("review, times not said", unstated, "review --fail-on never", 5);
    row("review, creation not said", uncreated, "review --fail-on never", 5);
    row("review, end of a revoked one not said", revokedOnce, "review --fail-on never", 5);
    row("review, owner not said", noOwner, "review --fail-on never", 5);
    row("list, times", noTime, "tokens list", 0);
    row("list, times not said", unstated, "tokens list", 0);
    row("search for the never used, not said", unstated, "tokens list used:never", 5);
    row("search for the endless, not said", unstated, "tokens list expires:never", 5);
    row("search by a time", noTime, "tokens list expires:<30d", 5);
    row("search by a time of others", noTime, "tokens list id:1 expires:<30d", 0);
    row("search by a time, revoked", old, "tokens list expires:<30d", 0);
    row("search by a state", noTime, "tokens list state:expired", 5);
    row("search for none of them", noTime, "tokens list is:revoked", 0);
    row("search by an account", noOwner, "tokens list account:nobody", 5);
    row("search by an account, of others", noOwner, "tokens list id:1 account:nobody", 0);
    row("search by a name", noOwner, "tokens list name:nothing", 0);
    row("query by an account", noOwner, "tokens revoke --query account:nobody --yes", 5);
    row("query by a time", noTime, "tokens revoke --query state:expired --yes", 5);
    row("plan by a time", noTime, "tokens revoke --query used:never --plan", 5);
    row("review, with findings", noId, "review --fail-on info", 1);
    row("plan", noId, "tokens revoke --query fine --plan", 5);
    row("plan for an id", noId, "tokens revoke 1 --plan", 0);
    row("id behind a gap", noId, "tokens revoke 2 --yes", 5);
    row("id behind a gap, as a plan", noId, "tokens revoke 2 --plan", 5);
    row("id that is not there", R"({"id":3,"name":"other","active":true,"user":{"id":1}})",
        "tokens revoke 2 --yes", 5);
    row("query", noId, "tokens revoke --query nothing --yes", 5);
    row("query, with a gap only", gap, "tokens revoke --query nothing --yes", 0);
}

void TestTokendeskctl::whereRowsAreMissingItEndsWith5()
{
    QFETCH(QByteArray, spoiled);
    QFETCH(QString, words);
    QFETCH(int, code);
    Desk desk;
    desk.live.proxy->setJudge([&](const QByteArray &, const QByteArray &path) {
        if (path != "/api/user-tokens/service")
            return FaultProxy::Verdict();
        const QByteArray fine =
            R"({"id":1,"name":"fine","active":true,"created":"2020-01-01T00:00:00",)"
            R"("expiration":"2099-01-01T00:00:00","last_used":"2020-06-01T00:00:00",)"
            R"("user":{"id":1}})";
        return FaultProxy::Verdict{
            FaultProxy::Fault::Answer,
            FaultProxy::httpAnswer(200, "application/json", '[' + fine + ',' + spoiled + ']')};
    });
    const Ended ended = desk.runSpoiled(words);
    QVERIFY2(ended.code == code, ended.errors.constData());
    const bool isTime = spoiled.contains("no time");
    const bool isOwner = spoiled.contains("no owner");
    QCOMPARE(ended.errors.contains("does not say of every token whose it is"),
             isOwner && code != 0);
    QCOMPARE(ended.errors.contains("not read completely"),
             spoiled.contains("no ") && !isTime && !isOwner && code != 0
                 && !words.contains(QLatin1String("revoke 2")));
    QCOMPARE(ended.errors.contains("A time that this asks for could not be read"),
             isTime && code != 0);
    QCOMPARE(ended.errors.contains("the server does not say when "),
             spoiled.contains("no time said") && words.startsWith(QLatin1String("review")));
    if (spoiled.contains("no time said") && words.startsWith(QLatin1String("review"))) {
        const bool isUncreated = spoiled.contains("expiration");
        QVERIFY2(ended.errors.contains(isUncreated ? "not say when it was created"
                                                   : "not say when or whether"),
                 ended.errors.constData());
    }
    QCOMPARE(ended.errors.contains("no account is found to be idle"),
             spoiled.contains("no owner") && words.startsWith(QLatin1String("review")));
    QVERIFY(code == 0 || !ended.errors.contains("No token matches"));
    // Nobody is told that there is no token whose row could only not be read.
    if (words.contains(QLatin1String("revoke 2"))) {
        const bool isGap = spoiled.contains("no id");
        const QByteArray told = ended.errors + ended.output;
        QCOMPARE(told.contains("could be read"), isGap);
        QCOMPARE(told.contains("no such token"), !isGap);
    }
}

void TestTokendeskctl::aConnectionGetsAColourThatNoOtherHas()
{
    const Desk desk;
    const QStringList url{QStringLiteral("--url"), desk.live.started.url.toString()};
    for (const char *words :
         {"connections add --no-check --name Red --colour #dc2626",
          "connections add --no-check --name Green", "connections add --no-check --name Blue"}) {
        const Ended added = desk.runHere(QLatin1String(words), url, desk.credential());
        QVERIFY2(added.code == 0, added.errors.constData());
    }
    const Ended listed = desk.runHere(QStringLiteral("connections list --format json"));
    QStringList colours;
    for (const QJsonValue one : listed.json().value(QLatin1String("connections")).toArray())
        colours << one.toObject().value(QLatin1String("colour")).toString();
    QCOMPARE(colours,
             offeredColours().mid(1, 1) + offeredColours().mid(0, 1) + offeredColours().mid(2, 1));
    for (const char *words :
         {"connections remove Red", "connections remove Green", "connections remove Blue"})
        QCOMPARE(desk.runHere(QLatin1String(words)).code, 0);
}

void TestTokendeskctl::aConnectionIsKeptAndItsCredentialIsInTheKeychain()
{
    const Desk desk;
    const QString url = desk.live.started.url.toString();
    const QStringList described{QStringLiteral("--url"),    url,
                                QStringLiteral("--name"),   QStringLiteral("Prod"),
                                QStringLiteral("--colour"), QStringLiteral("#dc2626")};
    const Ended added =
        desk.runHere(QStringLiteral("connections add"), described, desk.credential());
    QVERIFY2(added.code == 0, added.errors.constData());
    const QString id = QString::fromUtf8(added.output.trimmed());
    const Ended twice =
        desk.runHere(QStringLiteral("connections add"), described, desk.credential());
    QCOMPARE(twice.code, 2);
    QVERIFY2(twice.errors.contains("connections renew"), twice.errors.constData());

    QFile settings(desk.file("tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(desk.credential()));
    const Ended listed = desk.runHere(QStringLiteral("connections list --format json"));
    QCOMPARE(listed.code, 0);
    const QJsonArray all = listed.json().value(QLatin1String("connections")).toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject(),
             (QJsonObject{{QStringLiteral("id"), id},
                          {QStringLiteral("name"), QStringLiteral("Prod")},
                          {QStringLiteral("url"), url},
                          {QStringLiteral("colour"), QStringLiteral("#dc2626")},
                          {QStringLiteral("read_only"), false}}));
    for (const QStringList &named :
         {QStringList(), QStringList{QStringLiteral("--connection"), QStringLiteral("Prod")},
          QStringList{QStringLiteral("--connection"), id}}) {
        const Ended tokens = desk.runHere(QStringLiteral("tokens list --format json"), named);
        QVERIFY2(tokens.code == 0, tokens.errors.constData());
        QVERIFY(!tokens.json().value(QLatin1String("tokens")).toArray().isEmpty());
    }
    {
        const std::unique_ptr<Journal> window = desk.openJournal();
        QCOMPARE(desk.runHere(QStringLiteral("connections remove Prod")).code, 2);
    }
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Prod")).code, 0);
    QVERIFY(desk.runHere(QStringLiteral("connections list --format json"))
                .json()
                .value(QLatin1String("connections"))
                .toArray()
                .isEmpty());
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 2);

    // Added again, it takes up what was changed over it.
    {
        const std::unique_ptr<Journal> journal = desk.openJournal();
        ChangeIntent intent;
        intent.connectionId = id;
        intent.origin = url;
        QVERIFY(finished(journal->begin(intent)).ok());
    }
    const Ended again =
        desk.runHere(QStringLiteral("connections add"), described, desk.credential());
    QVERIFY2(again.code == 0, again.errors.constData());
    QCOMPARE(QString::fromUtf8(again.output.trimmed()), id);
    QVERIFY2(again.errors.contains("1 change"), again.errors.constData());
    QVERIFY(!added.errors.contains("change"));
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Prod")).code, 0);
}

namespace {

/// A deployment with one account and one token.
void answerWithOneToken(QTcpSocket *socket, const RawPeer::Request &request)
{
    if (request.target == "/api/user-tokens/service")
        socket->write(
            RawPeer::answer(200, R"([{"id":1,"name":"one","active":true,"user":{"id":1}}])"));
    else if (request.target.startsWith("/api/users"))
        socket->write(RawPeer::answer(200, R"({"items":[{"id":1}],"total":1})"));
    else
        socket->write(RawPeer::answer(404, R"({"detail":"Not Found"})"));
}

bool hasOneToken(const Ended &ended)
{
    return ended.code == 0 && ended.json().value(QLatin1String("tokens")).toArray().size() == 1;
}

/// Anywhere in the settings.
bool isInSettings(const Desk &desk, const QString &value)
{
    const QSettings settings(desk.file("tokendesk.ini"), QSettings::IniFormat);
    const QStringList keys = settings.allKeys();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const QString &key) { return settings.value(key).toString() == value; });
}

} // namespace

void TestTokendeskctl::anAuthorityOfOnesOwnIsGivenAsAFile()
{
    TestCertificates certificates;
    QVERIFY2(certificates.make(), qPrintable(certificates.problem()));
    const RawPeer peer(answerWithOneToken, certificates.server(TestCertificates::Kind::Good));
    const Desk desk;
    const QStringList url{QStringLiteral("--url"), peer.origin().toString()};
    const QStringList once = url + QStringList{QStringLiteral("--token-stdin")};
    // From where it is called, and kept for anywhere.
    const QStringList authority{QStringLiteral("--ca"),
                                QDir::current().relativeFilePath(certificates.authorityFile())};
    const QString list = QStringLiteral("tokens list --format json");
    const Ended unknown = desk.runHere(list, once, desk.credential());
    QCOMPARE(unknown.code, 4);
    QVERIFY2(unknown.errors.contains("authority"), unknown.errors.constData());
    const Ended known = desk.runHere(list, once + authority, desk.credential());
    QVERIFY2(hasOneToken(known), known.errors.constData());

    const Ended added = desk.runHere(QStringLiteral("connections add --name Own"), url + authority,
                                     desk.credential());
    QVERIFY2(added.code == 0, added.errors.constData());
    QVERIFY(isInSettings(desk, certificates.authorityFile()));
    const Ended kept = desk.runHere(list);
    QVERIFY2(hasOneToken(kept), kept.errors.constData());
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Own")).code, 0);
}

void TestTokendeskctl::anAuthorityThatTakesAnothersPlaceIsKept()
{
    TestCertificates former;
    TestCertificates now;
    QVERIFY2(former.make() && now.make(), qPrintable(former.problem() + now.problem()));
    const RawPeer peer(answerWithOneToken, now.server(TestCertificates::Kind::Good));
    const Desk desk;
    const QStringList described{QStringLiteral("--url"), peer.origin().toString(),
                                QStringLiteral("--ca"), former.authorityFile()};
    const Ended added =
        desk.runHere(QStringLiteral("connections add --name Own --no-check"), described, "old-one");
    QVERIFY2(added.code == 0, added.errors.constData());

    const QString renew = QStringLiteral("connections renew Own");
    QCOMPARE(desk.runHere(renew, {}, desk.credential()).code, 4);
    const QString nowhere = QStringLiteral("/nowhere/ca.pem");
    const Ended unusable =
        desk.runHere(renew, {QStringLiteral("--ca"), nowhere}, desk.credential());
    QCOMPARE(unusable.code, 2);
    QVERIFY2(unusable.errors.contains(nowhere.toUtf8()), unusable.errors.constData());
    QVERIFY(isInSettings(desk, former.authorityFile()));

    const QStringList authority{QStringLiteral("--ca"),
                                QDir::current().relativeFilePath(now.authorityFile())};
    const Ended renewed = desk.runHere(renew, authority, desk.credential());
    QVERIFY2(renewed.code == 0, renewed.errors.constData());
    QVERIFY(isInSettings(desk, now.authorityFile()));
    QVERIFY(!isInSettings(desk, former.authorityFile()));
    const Ended kept = desk.runHere(QStringLiteral("tokens list --format json"));
    QVERIFY2(hasOneToken(kept), kept.errors.constData());
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Own")).code, 0);
}

void TestTokendeskctl::whatACredentialMaySeeIsTold_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *role, Access access) {
        QTest::newRow(role) << QString::fromLatin1(role) << accessWords(access);
    };
    row("Manager", Access::ReadAccounts);
    row("Member", Access::None);
}

void TestTokendeskctl::whatACredentialMaySeeIsTold()
{
    QFETCH(QString, role);
    QFETCH(QString, told);
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token known = desk.live.firstToken([&](const Token &, const Account &account) {
        return account.isActive() && account.listed && account.role == role;
    });
    NewToken token;
    token.name = QStringLiteral("see");
    token.accountId = known.accountId;
    const auto made = finished(desk.live.changes->createToken(token));
    QVERIFY(made.ok());
    const QStringList described{QStringLiteral("--url"), desk.live.started.url.toString(),
                                QStringLiteral("--name"), QStringLiteral("Prod")};
    const Ended added = desk.runHere(QStringLiteral("connections add"), described,
                                     made->value.view().toByteArray());
    QVERIFY2(added.code == 0, added.errors.constData());
    QVERIFY2(added.errors.contains(told.toUtf8()), added.errors.constData());
    const Ended renewed =
        desk.runHere(QStringLiteral("connections renew Prod"), {}, desk.credential());
    QVERIFY2(renewed.code == 0, renewed.errors.constData());
    QVERIFY2(!renewed.errors.contains("Admin"), renewed.errors.constData());
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Prod")).code, 0);
}

void TestTokendeskctl::aConnectionThatDoesNotWorkIsNotKept()
{
    const Desk desk;
    const QStringList described{QStringLiteral("--url"), desk.live.started.url.toString()};
    QCOMPARE(desk.runHere(QStringLiteral("connections add"), described, "not-the-one").code, 3);
    QCOMPARE(desk.runHere(QStringLiteral("connections add"), described).code, 3);
    QVERIFY(!QFile::exists(desk.file("tokendesk.ini")));
    const Ended unchecked =
        desk.runHere(QStringLiteral("connections add --no-check"), described, "not-the-one");
    QCOMPARE(unchecked.code, 0);
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 3);
}

void TestTokendeskctl::aConnectionWithoutItsCredentialIsGivenAnother()
{
    const Desk desk;
    // As on another computer: the settings have come, the keychain has not.
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QByteArray written = "[connections]\nversion=1\norder=" + id + "\nentries\\" + id
        + "\\name=Acme\nentries\\" + id + "\\address=" + desk.live.started.url.toString().toUtf8()
        + "\nentries\\" + id + "\\proxy=system\n";
    QFile settings(desk.file("tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(written);
    settings.close();
    const Ended before = desk.runHere(QStringLiteral("tokens list"));
    QCOMPARE(before.code, 3);
    QVERIFY2(before.errors.contains("connections renew"), before.errors.constData());

    const QString renew = QStringLiteral("connections renew Acme");
    QCOMPARE(desk.runHere(renew).code, 3);
    QCOMPARE(desk.runHere(renew, {}, "not-the-one").code, 3);
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 3); // still none
    {
        const std::unique_ptr<Journal> window = desk.openJournal();
        QCOMPARE(desk.runHere(renew, {}, desk.credential()).code, 2);
    }
    const Ended renewed = desk.runHere(renew, {}, desk.credential());
    QVERIFY2(renewed.code == 0, renewed.errors.constData());
    QCOMPARE(renewed.output, QByteArray());
    const Ended after = desk.runHere(QStringLiteral("tokens list"));
    QVERIFY2(after.code == 0, after.errors.constData());
    const QJsonArray all = desk.runHere(QStringLiteral("connections list --format json"))
                               .json()
                               .value(QLatin1String("connections"))
                               .toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject().value(QLatin1String("id")).toString(), QString::fromUtf8(id));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QCOMPARE(settings.readAll(), written);
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Acme")).code, 0);
}

void TestTokendeskctl::aKeptCredentialIsReplacedByOneThatWorks()
{
    const Desk desk;
    const QStringList described{QStringLiteral("--url"), desk.live.started.url.toString(),
                                QStringLiteral("--name"), QStringLiteral("Prod")};
    QCOMPARE(desk.runHere(QStringLiteral("connections add --no-check"), described, "old-one").code,
             0);
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 3);
    const Ended renewed =
        desk.runHere(QStringLiteral("connections renew Prod"), {}, desk.credential());
    QVERIFY2(renewed.code == 0, renewed.errors.constData());
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 0);
    // One that does not work leaves it, unless it is not tried.
    QCOMPARE(desk.runHere(QStringLiteral("connections renew Prod"), {}, "not-the-one").code, 3);
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 0);
    QCOMPARE(
        desk.runHere(QStringLiteral("connections renew Prod --no-check"), {}, "not-the-one").code,
        0);
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 3);
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Prod")).code, 0);
}

void TestTokendeskctl::withoutAKeychainNothingIsKept()
{
    const Desk desk;
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                   QStringLiteral("unix:path=/nonexistent"));
    const Ended ended = runProgram({QStringLiteral("connections"), QStringLiteral("add"),
                                    QStringLiteral("--url"), desk.live.started.url.toString(),
                                    QStringLiteral("--data-dir"), desk.data.path()},
                                   desk.credential(), without);
    QCOMPARE(ended.code, 3);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY(!QFile::exists(desk.file("tokendesk.ini")));
}

void TestTokendeskctl::withoutAKeychainAConnectionCanBeRemoved()
{
    const Desk desk;
    QFile settings(desk.file("tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[connections]\nversion=1\norder=acme\nentries\\acme\\name=Acme\n"
                   "entries\\acme\\address=https://acme.example\n"
                   "entries\\acme\\proxy=system\n");
    settings.close();
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                   QStringLiteral("unix:path=/nonexistent"));
    const Ended ended =
        runProgram({QStringLiteral("connections"), QStringLiteral("remove"), QStringLiteral("Acme"),
                    QStringLiteral("--data-dir"), desk.data.path()},
                   {}, without);
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QVERIFY2(ended.errors.contains("is still there"), ended.errors.constData());
    const Ended listed = desk.runHere(QStringLiteral("connections list"));
    QVERIFY(!listed.output.contains("Acme"));
}

void TestTokendeskctl::withoutAKeychainTheWayThatDoesWithoutItIsNamed()
{
    const Desk desk;
    QFile settings(desk.file("tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[connections]\nversion=1\norder=acme\nentries\\acme\\name=Acme\n"
                   "entries\\acme\\address=https://acme.example\n"
                   "entries\\acme\\proxy=system\n");
    settings.close();
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                   QStringLiteral("unix:path=/nonexistent"));
    const Ended ended = runProgram({QStringLiteral("tokens"), QStringLiteral("list"),
                                    QStringLiteral("--data-dir"), desk.data.path()},
                                   {}, without);
    QVERIFY2(ended.code == 3, ended.errors.constData());
    QVERIFY2(ended.errors.contains("use --url with --token-stdin"), ended.errors.constData());
    QVERIFY2(!ended.errors.contains("this run only"), ended.errors.constData());
}

void TestTokendeskctl::whatElseIsWrongWithTheSettingsIsNoFailureToKeep()
{
    const Desk desk;
    QFile settings(desk.file("tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[connections]\nversion=1\norder=odd\nentries\\odd\\name=Odd\n"
                   "entries\\odd\\address=nonsense://\n");
    settings.close();
    const Ended added = desk.runHere(QStringLiteral("connections add --no-check --name Prod"),
                                     {QStringLiteral("--url"), desk.live.started.url.toString()},
                                     desk.credential());
    QVERIFY2(added.code == 0, added.errors.constData());
    QVERIFY2(added.errors.contains("Odd"), added.errors.constData());
    const Ended removed = desk.runHere(QStringLiteral("connections remove Prod"));
    QVERIFY2(removed.code == 0, removed.errors.constData());
}

void TestTokendeskctl::aConnectionThatCannotBeRemovedIsTold()
{
    const Desk desk;
    QVERIFY(QDir(desk.data.path()).mkdir(QStringLiteral("gone")));
    QFile settings(desk.file("gone/tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[connections]\nversion=1\norder=acme\nentries\\acme\\name=Acme\n"
                   "entries\\acme\\address=https://acme.example\n"
                   "entries\\acme\\proxy=system\n");
    settings.close();
    // It can be read only, by root as well: of a file without a folder there is no new version.
    QVERIFY(QFile::link(QStringLiteral("/proc/self/fd/9"), desk.file("tokendesk.ini")));
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec 9<\"$0/gone/tokendesk.ini\" && rm -r \"$0/gone\" && "
                                "exec \"$1\" connections remove Acme --data-dir \"$0\""),
                 desk.data.path(), QStringLiteral(TOKENDESKCTL_PROGRAM)});
    QVERIFY(shell.waitForFinished());
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 2, errors.constData());
    QVERIFY2(errors.count("cannot be written") == 1, errors.constData()); // said once
}

void TestTokendeskctl::aConnectionThatCannotBeReadIsRemovedWithItsCredential()
{
    const Desk desk;
    const QString url = desk.live.started.url.toString();
    const Ended added = desk.runHere(QStringLiteral("connections add --no-check --name Prod"),
                                     {QStringLiteral("--url"), url}, desk.credential());
    QVERIFY2(added.code == 0, added.errors.constData());
    const QByteArray id = added.output.trimmed();
    const auto write = [&](const char *key, const QString &value) {
        QSettings settings(desk.file("tokendesk.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("connections/entries/%1/%2")
                              .arg(QString::fromUtf8(id), QLatin1String(key)),
                          value);
    };
    write("address", QStringLiteral("not a url"));
    const Ended listed = desk.runHere(QStringLiteral("tokens list"));
    QCOMPARE(listed.code, 2);
    QVERIFY2(listed.errors.contains(desk.file("tokendesk.ini").toUtf8()),
             listed.errors.constData());
    // In this folder, whatever the call names beside it.
    const QByteArray command = "tokendeskctl connections remove " + id + " --data-dir ";
    for (const QString &call :
         {QStringLiteral("tokens list"), QStringLiteral("tokens list --connection Other")}) {
        const QByteArray told = desk.runHere(call).errors;
        QVERIFY2(told.contains(QByteArray(command + desk.data.path().toUtf8() + '\n')),
                 told.constData());
    }
    QCOMPARE(desk.runHere(QStringLiteral("connections renew Prod"), {}, desk.credential()).code, 2);

    const Ended removed = desk.runHere(QStringLiteral("connections remove Prod"));
    QVERIFY2(removed.code == 0, removed.errors.constData());
    const Ended left = desk.runHere(QStringLiteral("connections list"));
    QVERIFY2(left.code == 0 && !left.errors.contains("Prod"), left.errors.constData());
    // Nobody's credential lies about in the keychain, as an entry of this id would find it.
    write("address", url);
    write("name", QStringLiteral("Prod"));
    write("proxy", QStringLiteral("system"));
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 3);
}

void TestTokendeskctl::connectionsOfOneNameAreToldApartByTheirIds()
{
    const Desk desk;
    {
        QSettings settings(desk.file("tokendesk.ini"), QSettings::IniFormat);
        ConnectionStore store(settings);
        for (const char *id : {"first", "it's; odd"}) {
            Connection connection;
            connection.id = QLatin1String(id);
            connection.name = QStringLiteral("Prod");
            connection.origin = desk.live.started.url;
            store.save(connection);
        }
        for (const QString &key : settings.allKeys()) {
            if (key.contains(QLatin1String("odd")) && key.endsWith(QLatin1String("/address")))
                settings.setValue(key, QStringLiteral("not a url"));
        }
    }
    const Ended removed = desk.runHere(QStringLiteral("connections remove Prod"));
    QCOMPARE(removed.code, 2);
    QVERIFY2(removed.errors.contains("More than one connection is called \"Prod\""),
             removed.errors.constData());
    QVERIFY2(removed.errors.contains("one of these: first, it's; odd"), removed.errors.constData());
    // As a shell takes it.
    QVERIFY2(removed.errors.contains("connections remove 'it'\\''s; odd' --data-dir"),
             removed.errors.constData());
}

void TestTokendeskctl::relativeBaseFoldersAreIgnored()
{
    const Desk desk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), desk.data.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config"));
    const QTemporaryDir startedIn;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(startedIn.path());
    process.start(QStringLiteral(TOKENDESKCTL_PROGRAM),
                  {QStringLiteral("connections"), QStringLiteral("add"),
                   QStringLiteral("--no-check"), QStringLiteral("--url"),
                   desk.live.started.url.toString()});
    process.write(desk.credential());
    process.closeWriteChannel();
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(QDir(startedIn.path()).isEmpty());
    QVERIFY(QFile::exists(desk.file(".config/tokendesk/tokendesk.ini")));
    QVERIFY(QFile::exists(desk.file(".local/share/tokendesk/journal.sqlite")));
}

void TestTokendeskctl::settingsThatCannotBeReadAreNotTakenForNone_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"tokens list", "tokens list --connection Prod", "tokens revoke 1 --yes",
          "connections renew Prod", "connections remove Prod",
          "connections add --no-check --url https://acme.example"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestTokendeskctl::settingsThatCannotBeReadAreNotTakenForNone()
{
    QFETCH(const QString, words);
    const Desk desk;
    // A folder in the file's place: nobody can read that, root neither.
    QVERIFY(QDir(desk.data.path()).mkdir(QStringLiteral("tokendesk.ini")));
    const Ended ended = desk.runHere(words, {}, desk.credential());
    QVERIFY2(ended.code == 2, ended.errors.constData());
    QVERIFY2(ended.errors.contains("tokendesk.ini cannot be read"), ended.errors.constData());
    QVERIFY2(ended.errors.contains("The saved connections are not known"),
             ended.errors.constData());
    QVERIFY2(!ended.errors.contains("no saved connection"), ended.errors.constData());
    QVERIFY(QFileInfo(desk.file("tokendesk.ini")).isDir());
    // Who names the deployment needs none of them.
    QCOMPARE(desk.run(QStringLiteral("tokens list")).code, 0);
}

void TestTokendeskctl::withoutRoomForTemporaryFilesItSaysSo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"tokens list", "review", "activity list", "activity export"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestTokendeskctl::withoutRoomForTemporaryFilesItSaysSo()
{
    QFETCH(QString, words);
    const Desk desk;
    (void)desk.openJournal();
    QProcessEnvironment roomless = QProcessEnvironment::systemEnvironment();
    roomless.insert(QStringLiteral("TMPDIR"), QStringLiteral("/proc")); // not even root may
    const Ended ended = runProgram(
        words.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--data-dir"), desk.data.path()},
        {}, roomless);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("/proc"), ended.errors.constData());
    QVERIFY2(ended.errors.contains("TMPDIR"), ended.errors.constData());
    QVERIFY2(ended.errors.size() < 400, ended.errors.constData());
}

void TestTokendeskctl::aChangedAddressDoesNotGetTheToken()
{
    const Desk desk;
    const QStringList described{QStringLiteral("--url"), desk.live.started.url.toString(),
                                QStringLiteral("--name"), QStringLiteral("Moved")};
    const Ended added =
        desk.runHere(QStringLiteral("connections add"), described, desk.credential());
    QVERIFY2(added.code == 0, added.errors.constData());
    QFile settings(desk.file("tokendesk.ini"));
    QVERIFY(settings.open(QIODevice::ReadWrite));
    QByteArray text = settings.readAll();
    const QByteArray port = ':' + QByteArray::number(desk.live.started.url.port());
    QVERIFY(text.contains(port));
    const QByteArray other = ':' + QByteArray::number(desk.live.proxy->url().port());
    text.replace(port, other);
    settings.resize(0);
    settings.seek(0);
    settings.write(text);
    settings.close();
    const Ended ended = desk.runHere(QStringLiteral("tokens list"));
    QVERIFY(ended.code != 0);
    QVERIFY2(ended.errors.contains("was not sent"), ended.errors.constData());
    QCOMPARE(desk.live.proxy->count("GET /api/user-tokens/service"), 0);
    QCOMPARE(desk.live.proxy->count("GET /api/user-tokens"), 0);
    QCOMPARE(desk.runHere(QStringLiteral("connections remove Moved")).code, 0);
}

void TestTokendeskctl::noOtherProgramReadsItsSecrets()
{
#if defined(NDEBUG) && defined(Q_OS_LINUX)
    QProcess process;
    giveNoPowers(process);
    process.start(QStringLiteral(TOKENDESKCTL_PROGRAM),
                  {QStringLiteral("tokens"), QStringLiteral("list"), QStringLiteral("--url"),
                   QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--token-stdin")});
    QVERIFY(process.waitForStarted());
    // It waits for its standard input, with the credential to come.
    QTRY_VERIFY(leavesNoCore(process) && !canBeRead(process));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
#else
    QSKIP("A debug build is there to be looked into");
#endif
}

QTEST_GUILESS_MAIN(TestTokendeskctl)
#include "testtokendeskctl.moc"
