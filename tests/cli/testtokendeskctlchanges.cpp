// What it changes, how it counts that, and what it leaves in the journal.
#include "cli/program.h"

#include "credentials/connectionnames.h"
#include "credentials/connectionstore.h"
#include "credentials/secretstore.h"
#include "domain/tokenplan.h"
#include "store/reviewstore.h"
#include "support/numberspassedon.h"
#include "support/rawjournal.h"
#include "workflows/planrecord.h"
#include "workflows/planrun.h"

#include <QRegularExpression>
#include <QScopeGuard>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

/// Outcome words by token id.
QHash<TokenId, QString> outcomesOf(const Ended &ended)
{
    QHash<TokenId, QString> outcomes;
    for (const QJsonValue &one : ended.json().value(QLatin1String("tokens")).toArray())
        outcomes.insert(one.toObject().value(QLatin1String("id")).toInteger(),
                        one.toObject().value(QLatin1String("outcome")).toString());
    return outcomes;
}

/// Of the tokens of an account, as a call has told it.
QHash<TokenId, QString> tokensIn(const QJsonObject &account)
{
    QHash<TokenId, QString> outcomes;
    for (const QJsonValue &one : account.value(QLatin1String("tokens")).toArray())
        outcomes.insert(one[QLatin1String("id")].toInteger(),
                        one[QLatin1String("outcome")].toString());
    return outcomes;
}

/// Of the account of this id, as a call has told it.
QJsonObject accountIn(const Ended &ended, AccountId id)
{
    for (const QJsonValue &one : ended.json().value(QLatin1String("accounts")).toArray()) {
        if (one.toObject().value(QLatin1String("id")).toInteger() == id)
            return one.toObject();
    }
    return {};
}

QString outcomeIn(const Ended &ended, AccountId id)
{
    return accountIn(ended, id).value(QLatin1String("outcome")).toString();
}

QByteArray refusalWith(int status)
{
    return FaultProxy::httpAnswer(status, "application/json", R"({"detail": "Not now"})");
}

/// Takes the journal away as the first change arrives.
FaultProxy::Judge takingAway(const QString &journal)
{
    return [journal](const QByteArray &method, const QByteArray &) {
        if (method != "GET" && QFile::exists(journal)
            && !QFile::rename(journal, journal + QLatin1String(".away")))
            qFatal("the journal can still be written");
        return FaultProxy::Verdict();
    };
}

/// Has `body` answered at `path`, and counts what is no question.
FaultProxy::Judge countingWrites(int &writes, QByteArray path, QByteArray body)
{
    return [&writes, path = std::move(path), body = std::move(body)](const QByteArray &method,
                                                                     const QByteArray &asked) {
        writes += method == "GET" ? 0 : 1;
        return asked == path
            ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                  FaultProxy::httpAnswer(200, "application/json", body)}
            : FaultProxy::Verdict();
    };
}

/// As the request to revoke the token arrives, somebody else has just done it.
void revokeBeforehand(Desk &desk, TokenId id)
{
    const QByteArray token = "/api/user-tokens/" + QByteArray::number(id);
    const auto revoke = [&desk, id] {
        if (!desk.live.elsewhere([id](ApiClient &api) { return api.setRevoked(id, true); }).ok())
            qFatal("the token could not be revoked");
        desk.live.proxy->release();
    };
    desk.live.proxy->setJudge(
        [&desk, token, revoke](const QByteArray &method, const QByteArray &path) {
            if (method != "PUT" || path != token)
                return FaultProxy::Verdict();
            QMetaObject::invokeMethod(desk.live.proxy.get(), revoke, Qt::QueuedConnection);
            return FaultProxy::Verdict{
                FaultProxy::Fault::Hold,
                FaultProxy::httpAnswer(400, "application/json",
                                       R"({"detail": "Token is already revoked"})")};
        });
}

/// `script` runs "$@", which makes a token "unread" whose value goes to standard output.
Ended createdInShell(
    const Desk &desk, const QUrl &url, const char *script,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"), QLatin1String(script), QStringLiteral("bash"),
                 QStringLiteral(TOKENDESKCTL_PROGRAM), QStringLiteral("tokens"),
                 QStringLiteral("create"), QStringLiteral("--name"), QStringLiteral("unread"),
                 QStringLiteral("--expires-in"), QStringLiteral("30"),
                 QStringLiteral("--secret-to"), QStringLiteral("-"), QStringLiteral("--account"),
                 QString::number(desk.live.activeAccount().id), QStringLiteral("--url"),
                 url.toString(), QStringLiteral("--token-stdin"), QStringLiteral("--data-dir"),
                 desk.data.path()});
    shell.write(desk.credential());
    shell.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 60'000))
        qFatal("it does not end");
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

/// From input: then that is no terminal.
enum class CredentialFrom { Keychain, Input };

} // namespace

class TestTokendeskctlChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewTokensValueIsInItsFileAndNowhereElse();
    void aNewTokensValueGoesToStandardOutputWhenAskedFor();
    void aValueThatNobodyReadsIsTold();
    void aTokenWhoseValueNobodyHasIsRevokedByTheCommandThatIsTold();
    void nothingIsMadeWhereItsValueHasNoPlace();
    void nothingIsMadeForAStandardOutputThatIsClosed_data();
    void nothingIsMadeForAStandardOutputThatIsClosed();
    void aNameThatIsTakenEndsWith2();
    void tokensAreRevokedRestoredAndDeleted();
    void aRunIsTakenBackByTheCommandThatItTells();
    void aPlanOfARunKnowsWhatTheRunLeftOpen();
    void whatNobodyAnsweredIsNotTakenBackWithItsRun();
    void aRunIsNotTakenBackOnAnotherToken();
    void aRunThatIsNotWrittenDownDoesNotBegin();
    void aRunThatCannotBeTakenBackEndsWith2();
    void anAccountIsDeactivatedAndTakenBack();
    void aQueryDeactivatesTheAccountsThatTheSearchShows();
    void aRestoreNamesTheReactivationThatItNeeds();
    void eachTokenOfAnAccountIsNamedBeforeItIsRevoked();
    void anAccountIsNamedSoThatNoOtherIsMeant();
    void anIdThatIsAnothersNameMeansNeither();
    void aNameOnAPartOfTheListIsRefused();
    void theAccountOfTheCredentialInUseStaysActive();
    void anAccountWhoseTokensCannotBeRevokedStaysActive();
    void whatSomebodyElseHasRevokedLeavesNoAccountActive();
    void tokensThatWereRevokedAreAPartOfIt();
    void whatIsSettledTooLateLeavesTheAccountActive();
    void theWayBackIsToldOfWhatNobodyAnswered();
    void whatAKilledRunHasRevokedIsToldByTheNext();
    void whatARunRevokedInVainIsTakenBackWithTheNext();
    void anAccountThatOthersDeactivatedIsNotCalledActive();
    void whatAnInterruptedRunHasRevokedOfOthersIsNotTakenBackWithIt();
    void whatTheDeploymentDoesNotOfferChangesNoAccount();
    void ctrlCStopsBeforeTheNextAccount();
    void ctrlCAmongItsTokensLeavesAnAccountActive();
    void whatBecomesOfAnAccountIsAskedAbout();
    void eachAccountIsNamedBeforeTheQuestion();
    void accountsOfOneNameAreToldApartBeforeTheirTokensAreRevoked();
    void whatSpeaksAgainstManyTokensOfAnAccountIsTold();
    void aQueryChangesWhatTheSearchShows();
    void aQueryKnowsWhatTheReviewFinds();
    void aQueryForOwnersNeedsNotes();
    void whatAQueryLeavesOutMustBeKnown_data();
    void whatAQueryLeavesOutMustBeKnown();
    void aPlanChangesNothing();
    void onATerminalOnlyYesChangesSomething_data();
    void onATerminalOnlyYesChangesSomething();
    void aCredentialFromInputLeavesTheTerminalForTheAnswer();
    void whereNobodyCanBeAskedItIsToldAllTheSame();
    void whatChangesBeforeTheYesIsLookedAtAgain();
    void aUseBeforeTheYesDoesNotStopARevoke();
    void whatAnotherMakesDuringAQueryIsNamed();
    void theCredentialInUseIsLeftOut();
    void theCredentialInUseCanBeTheLastToGo_data();
    void theCredentialInUseCanBeTheLastToGo();
    void whatIsDoneInPartEndsWith5();
    void whatIsDoneAndCannotBeWrittenDownEndsWith5();
    void aNewTokenThatCannotBeWrittenDownEndsWith5();
    void ctrlCLosesNoValue();
    void ctrlCStopsAfterWhatIsUnderWay();
    void whatAnEarlierCallLeftOpenIsSettled();
    void whatNobodyAnsweredIsUnknown();
    void whatTheListGainsaysIsUnknown();
    void ctrlCEndsTheWaitingForTheList();
    void aNewTokenThatTheListDoesNotShowYetIsNotCalledMissing();
    void aCredentialThatIsRefusedAtTheChangeEndsWith3();
    void whileTheWindowIsOpenNothingIsChanged();
    void theWayBesideAWindowHasWhatTheConnectionNeeds_data();
    void theWayBesideAWindowHasWhatTheConnectionNeeds();
    void besideAWindowThatCannotBeReachedAFolderOfItsOwnHelps();
    void overAReadOnlyConnectionNothingIsChanged_data();
    void overAReadOnlyConnectionNothingIsChanged();
    void theRecordOfActivityIsListedExportedAndProven();
    void withoutAKeychainTheRecordIsNotCalledIntact();
    void withAnotherKeyTheRecordIsNeitherIntactNorAltered();
    void aCopyOfTheRecordIsNotCalledIntactBeforeItsEndIsKnown();

private:
    static QList<TokenId> liveTokens(const Desk &desk, int count);
    static QString words(const char *command, const QList<TokenId> &ids);
    /// A new account with two tokens.
    static Account accountWithTokens(const Desk &desk, const QString &name);
    static QList<TokenId> tokensOf(const Desk &desk, AccountId account);
    /// The exit code of a call on a terminal that is answered with yes, after `meanwhile`. `told`:
    /// what was said up to the question.
    static int codeAfterYes(const Desk &desk, const QStringList &arguments,
                            const std::function<void()> &meanwhile, QByteArray *told = nullptr,
                            CredentialFrom from = CredentialFrom::Keychain);
};

QList<TokenId> TestTokendeskctlChanges::liveTokens(const Desk &desk, int count)
{
    QList<TokenId> ids;
    for (const Token &token : desk.live.data().tokens()) {
        const Inventory &data = desk.live.data();
        if (ids.size() < count && token.active && !desk.live.session->mayBeOwnToken(token)
            && data.account(data.accountIndex(token.accountId)).isActive())
            ids << token.id;
    }
    return ids;
}

QString TestTokendeskctlChanges::words(const char *command, const QList<TokenId> &ids)
{
    QString call = QLatin1String(command) + QStringLiteral(" --yes --format json");
    for (const TokenId id : ids)
        call += QLatin1Char(' ') + QString::number(id);
    return call;
}

void TestTokendeskctlChanges::aNewTokensValueIsInItsFileAndNowhereElse()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QString account = QString::number(desk.live.activeAccount().id);
    const Ended made = desk.run(
        QStringLiteral("tokens create --name nightly --expires-in 30 --reason CHG-1"),
        {QStringLiteral("--account"), account, QStringLiteral("--secret-to"), desk.file("value")});
    QVERIFY2(made.code == 0, made.errors.constData());
    QFile file(desk.file("value"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray value = file.readAll();
    QCOMPARE(value.count('.'), 2);
    QCOMPARE(file.permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
    QVERIFY(!made.output.contains(value) && !made.errors.contains(value));
    QCOMPARE(made.json().value(QLatin1String("name")).toString(), QStringLiteral("nightly"));
    QCOMPARE(made.json().value(QLatin1String("secret_file")).toString(), desk.file("value"));
    const TokenId id = made.json().value(QLatin1String("id")).toInteger();
    QVERIFY(desk.live.onServer(id)->active);

    const std::unique_ptr<Journal> journal = desk.openJournal();
    const Result<QList<ChangeRecord>> records = finished(journal->all());
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().outcome, ChangeOutcome::Done);
    QCOMPARE(records->first().handover, Handover::Done);
    QCOMPARE(records->first().intent.reason, QStringLiteral("CHG-1"));
    QCOMPARE(records->first().intent.targetId, id);
}

void TestTokendeskctlChanges::aNewTokensValueGoesToStandardOutputWhenAskedFor()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QString account = QString::number(desk.live.activeAccount().id);
    const Ended made = desk.run(
        QStringLiteral("tokens create --name piped --expires-in never --scim"),
        {QStringLiteral("--account"), account, QStringLiteral("--secret-to"), QStringLiteral("-")});
    QVERIFY2(made.code == 0, made.errors.constData());
    QCOMPARE(made.output.count('\n'), 1);
    QCOMPARE(made.output.count('.'), 2);
    QVERIFY(!made.errors.contains(made.output.trimmed()));
}

void TestTokendeskctlChanges::aValueThatNobodyReadsIsTold()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Also without the bus library, which would keep the signal away.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=/nonexistent"));
    const QByteArray errors =
        createdInShell(desk, desk.live.started.url,
                       "{ \"$@\"; echo \"ended with $?\" >&2; } | :", environment)
            .errors;
    QVERIFY2(errors.contains("ended with 5"), errors.constData());
    QVERIFY2(errors.contains("nobody has its value"), errors.constData());
    QVERIFY2(errors.contains("tokens revoke"), errors.constData());
}

void TestTokendeskctlChanges::aTokenWhoseValueNobodyHasIsRevokedByTheCommandThatIsTold()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QUrl url = desk.live.started.url;
    const Ended made = createdInShell(desk, url, "\"$@\" > /dev/full");
    QVERIFY2(made.code == 5, made.errors.constData());
    static const QRegularExpression told(QStringLiteral("Token (\\d+) was made"));
    const TokenId id = told.match(QString::fromUtf8(made.errors)).captured(1).toLongLong();
    QVERIFY2(id > 0, made.errors.constData());
    QVERIFY(desk.live.onServer(id)->active);
    // Without the deployment it would be another one's token of this number.
    const QByteArray command =
        QStringLiteral("Revoke it: tokendeskctl tokens revoke %1 --url %2 --data-dir %3 "
                       "--token-stdin")
            .arg(QString::number(id), url.toString(), desk.data.path())
            .toUtf8();
    QVERIFY2(made.errors.contains(command), made.errors.constData());

    const Ended next = desk.run(words("tokens revoke", {id}));
    QVERIFY2(next.code == 0, next.errors.constData());
    QVERIFY2(next.errors.contains("(unread)"), next.errors.constData());
    QVERIFY2(next.errors.contains(command), next.errors.constData());
    QVERIFY(!desk.live.onServer(id)->active);
}

void TestTokendeskctlChanges::nothingIsMadeWhereItsValueHasNoPlace()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    QFile there(desk.file("value"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(QStringLiteral("/nowhere"), desk.file("link")));
    const QString account = QString::number(desk.live.activeAccount().id);
    for (const char *name : {"value", "link", "folder/value"}) {
        const Ended made = desk.runSpoiled(
            QStringLiteral("tokens create --name lost --expires-in 30"),
            {QStringLiteral("--account"), account, QStringLiteral("--secret-to"), desk.file(name)});
        QCOMPARE(made.code, 2);
    }
    QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 0);
}

void TestTokendeskctlChanges::nothingIsMadeForAStandardOutputThatIsClosed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("closed") << QByteArray("\"$@\" >&-");
    QTest::newRow("to be read only") << QByteArray("\"$@\" 1< /dev/null");
}

void TestTokendeskctlChanges::nothingIsMadeForAStandardOutputThatIsClosed()
{
    QFETCH(const QByteArray, script);
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Ended made = createdInShell(desk, desk.live.proxy->url(), script.constData());
    QVERIFY2(made.code == 2, made.errors.constData());
    QVERIFY2(made.errors.contains("Standard output is closed"), made.errors.constData());
    QCOMPARE(desk.live.proxy->count("POST /api/user-tokens"), 0);
}

void TestTokendeskctlChanges::aNameThatIsTakenEndsWith2()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token token = desk.live.liveToken();
    const Ended made = desk.run(QStringLiteral("tokens create --expires-in 30"),
                                {QStringLiteral("--account"), QString::number(token.accountId),
                                 QStringLiteral("--name"), token.name,
                                 QStringLiteral("--secret-to"), desk.file("value")});
    QCOMPARE(made.code, 2);
    QCOMPARE(made.output, QByteArray());
    QVERIFY(!QFile::exists(desk.file("value")));
    const Ended nobody = desk.run(
        QStringLiteral("tokens create --expires-in 30 --account 999999 --name a --secret-to -"));
    QCOMPARE(nobody.code, 2);
}

void TestTokendeskctlChanges::tokensAreRevokedRestoredAndDeleted()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 3);
    const Ended revoked = desk.run(words("tokens revoke", ids));
    QVERIFY2(revoked.code == 0, revoked.errors.constData());
    QVERIFY(revoked.errors.contains("3 done, 0 unchanged, 0 refused"));
    for (const TokenId id : ids) {
        QCOMPARE(outcomesOf(revoked).value(id), QStringLiteral("done"));
        QVERIFY(!desk.live.onServer(id)->active);
    }
    const Ended again = desk.run(words("tokens revoke", ids));
    QCOMPARE(again.code, 0);
    QVERIFY(again.errors.contains("0 done, 3 unchanged"));

    QCOMPARE(desk.run(words("tokens restore", {ids.first()})).code, 0);
    QVERIFY(desk.live.onServer(ids.first())->active);
    // One works still, so it cannot be deleted; one is not there.
    const Ended deleted = desk.run(words("tokens delete", ids + QList<TokenId>{999'999}));
    QCOMPARE(deleted.code, 5);
    QVERIFY(deleted.errors.contains("2 done, 0 unchanged, 0 refused, 0 unknown, 2 left-out"));
    QVERIFY(desk.live.onServer(ids.at(0)).has_value());
    QVERIFY(!desk.live.onServer(ids.at(1)).has_value());
}

void TestTokendeskctlChanges::aRunIsTakenBackByTheCommandThatItTells()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 5);
    const QList<TokenId> own = ids.mid(0, 4);
    QCOMPARE(desk.run(words("tokens revoke", {ids.at(4)})).code, 0);
    const Ended revoked = desk.run(words("tokens revoke", own));
    QVERIFY2(revoked.code == 0, revoked.errors.constData());
    const QString run = revoked.json().value(QLatin1String("run")).toString();
    const QString command = QStringLiteral("tokendeskctl tokens restore --run %1 --url %2")
                                .arg(run, desk.live.started.url.toString());
    QVERIFY2(revoked.errors.contains(command.toUtf8()), revoked.errors.constData());
    QVERIFY(desk.runHere(QStringLiteral("activity list")).output.contains(run.toUtf8()));
    QCOMPARE(desk.runHere(QStringLiteral("activity list ") + run).output.count('\n'), 5);
    QCOMPARE(desk.runHere(QStringLiteral("activity list run:") + run).output.count('\n'), 5);

    // One works again; one was revoked by another run after that.
    QCOMPARE(desk.run(words("tokens restore", ids.mid(0, 2))).code, 0);
    QCOMPARE(desk.run(words("tokens revoke", {ids.at(1)})).code, 0);
    const QString call = QStringLiteral("tokens restore --format json --run ") + run;
    const Ended planned = desk.run(call + QStringLiteral(" --plan"));
    QCOMPARE(planned.code, 5);
    const Result<TokenPlan> plan = planFromJson(planned.output);
    QVERIFY(plan.ok());
    QCOMPARE(plan->lines.size(), 2); // what works again is no part of it, and is named
    const QByteArray restored = QByteArray::number(ids.at(0)) + ": unchanged";
    QVERIFY2(planned.errors.contains(restored), planned.errors.constData());
    const Ended back = desk.run(call + QStringLiteral(" --yes"));
    QVERIFY2(back.code == 5, back.errors.constData());
    const QHash<TokenId, QString> outcomes = outcomesOf(back);
    QCOMPARE(outcomes.size(), 4);
    QCOMPARE(outcomes.value(ids.at(0)), QStringLiteral("unchanged"));
    QCOMPARE(outcomes.value(ids.at(1)), QStringLiteral("left-out"));
    QCOMPARE(outcomes.value(ids.at(2)), QStringLiteral("done"));
    QCOMPARE(outcomes.value(ids.at(3)), QStringLiteral("done"));
    for (const int i : {0, 2, 3})
        QVERIFY(desk.live.onServer(ids.at(i))->active);
    for (const int i : {1, 4})
        QVERIFY(!desk.live.onServer(ids.at(i))->active);
}

void TestTokendeskctlChanges::aPlanOfARunKnowsWhatTheRunLeftOpen()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 2);
    const QString run = QStringLiteral("killed");
    {
        const std::unique_ptr<Journal> journal = desk.openJournal();
        const auto begin = [&](TokenId id) {
            ChangeIntent intent;
            intent.connectionId = runOnlyId(desk.live.started.url);
            intent.kind = ChangeKind::RevokeToken;
            intent.targetId = id;
            intent.run = run;
            intent.before = QJsonObject{{QStringLiteral("state"), QStringLiteral("active")}};
            return finished(journal->begin(intent)).value();
        };
        QVERIFY(
            finished(journal->finish(begin(ids.at(0)), ChangeOutcome::Done, 0, {}, Handover::None))
                .ok());
        begin(ids.at(1));
    }
    QCOMPARE(finished(desk.live.changes->setRevoked(ids, true)).done.size(), 2);
    const Ended planned = desk.run(QStringLiteral("tokens restore --plan --run ") + run);
    QVERIFY2(planned.code == 5, planned.errors.constData());
    const Result<TokenPlan> plan = planFromJson(planned.output);
    QVERIFY(plan.ok());
    QCOMPARE(plan->lines.size(), 1);
    QCOMPARE(plan->lines.constFirst().token, ids.at(0));
    const QByteArray open = QByteArray::number(ids.at(1)) + ": Whether this run revoked it";
    QVERIFY2(planned.errors.contains(open), planned.errors.constData());
    const QByteArray command = "tokens restore " + QByteArray::number(ids.at(1)) + ' ';
    QVERIFY2(planned.errors.contains(command), planned.errors.constData());
    // In its own copy alone.
    const Result<QList<ChangeRecord>> records = finished(desk.openJournal()->all());
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->at(1).outcome, ChangeOutcome::Pending);
}

void TestTokendeskctlChanges::whatNobodyAnsweredIsNotTakenBackWithItsRun()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 2);
    // Of one the answer is lost, and the list shows it as revoked.
    const QByteArray unanswered = "/api/user-tokens/" + QByteArray::number(ids.at(1));
    desk.live.proxy->setJudge([unanswered](const QByteArray &method, const QByteArray &path) {
        return method == "PUT" && path == unanswered
            ? FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}}
            : FaultProxy::Verdict{};
    });
    const Ended revoked = desk.runSpoiled(words("tokens revoke", ids));
    QVERIFY2(revoked.code == 0, revoked.errors.constData());
    desk.live.proxy->setJudge({});
    const Ended back = desk.runSpoiled(QStringLiteral("tokens restore --yes --format json --run ")
                                       + revoked.json().value(QLatin1String("run")).toString());
    QVERIFY2(back.code == 5, back.errors.constData());
    QCOMPARE(outcomesOf(back).value(ids.at(0)), QStringLiteral("done"));
    QCOMPARE(outcomesOf(back).value(ids.at(1)), QStringLiteral("left-out"));
    QVERIFY2(back.output.contains("Whether this run revoked it is not known"),
             back.output.constData());
    const QByteArray command = "tokens restore " + QByteArray::number(ids.at(1)) + ' ';
    QVERIFY2(back.errors.contains(command), back.errors.constData());
    QVERIFY(!desk.live.onServer(ids.at(1))->active);
    QCOMPARE(desk.runSpoiled(words("tokens restore", {ids.at(1)})).code, 0);
    QVERIFY(desk.live.onServer(ids.at(1))->active);
}

void TestTokendeskctlChanges::aRunIsNotTakenBackOnAnotherToken()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token token = tokenBeforeAnActiveOne(*desk.live.session);
    const TokenId next = desk.live.data().token(desk.live.data().tokenIndex(token.id) + 1).id;
    const Ended revoked = desk.runSpoiled(words("tokens revoke", {token.id}));
    QVERIFY2(revoked.code == 0, revoked.errors.constData());
    QCOMPARE(desk.runSpoiled(words("tokens revoke", {next})).code, 0);
    QVERIFY(finished(desk.live.session->refresh()).ok());
    // The number is that of the other now, which is revoked as well.
    passNumbersOn(*desk.live.proxy, *desk.live.session);
    const Ended back = desk.runSpoiled(QStringLiteral("tokens restore --yes --format json --run ")
                                       + revoked.json().value(QLatin1String("run")).toString());
    QCOMPARE(outcomesOf(back).value(token.id), QStringLiteral("left-out"));
    QVERIFY2(back.output.contains("another one"), back.output.constData());
    QVERIFY(!desk.live.onServer(token.id)->active);
}

void TestTokendeskctlChanges::aRunThatIsNotWrittenDownDoesNotBegin()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    desk.openJournal().reset(); // it makes the file
    alterJournal(desk.file("journal.sqlite"),
                 QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON runs BEGIN "
                                "SELECT RAISE(FAIL, 'database or disk is full'); END"));
    for (const QString &call :
         {words("tokens revoke", tokensOf(desk, account.id)),
          QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id)}) {
        const Ended ended = desk.run(call);
        QVERIFY2(ended.code != 0, ended.errors.constData());
        QVERIFY2(!ended.errors.contains("begins"), ended.errors.constData());
        QVERIFY2(!ended.errors.contains("restore --run"), ended.errors.constData());
        QCOMPARE(ended.errors.contains("for what is left"), call.startsWith(u"accounts"));
    }
    for (const TokenId id : tokensOf(desk, account.id))
        QVERIFY(desk.live.onServer(id)->active);
}

void TestTokendeskctlChanges::aRunThatCannotBeTakenBackEndsWith2()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 1);
    const Ended revoked = desk.run(words("tokens revoke", ids));
    const QString run = revoked.json().value(QLatin1String("run")).toString();
    const QString call = QStringLiteral("tokens restore --yes --format json --run ");
    const Ended unknown = desk.run(call + QStringLiteral("nightly"));
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.errors.contains("no run \"nightly\""), unknown.errors.constData());
    // Another address is another connection.
    const Ended other = desk.runSpoiled(call + run);
    QCOMPARE(other.code, 2);
    QVERIFY2(other.errors.contains("another connection"), other.errors.constData());
    QVERIFY(!desk.live.onServer(ids.first())->active);
    const Ended back = desk.run(call + run);
    QVERIFY2(back.code == 0, back.errors.constData());
    const Ended none = desk.run(call + back.json().value(QLatin1String("run")).toString());
    QCOMPARE(none.code, 2);
    QVERIFY2(none.errors.contains("has revoked no token"), none.errors.constData());
    QCOMPARE(none.output, QByteArray());
}

Account TestTokendeskctlChanges::accountWithTokens(const Desk &desk, const QString &name)
{
    const auto account =
        finished(desk.live.changes->createAccount({name, QStringLiteral("Member"), {}}));
    if (!account.ok())
        qFatal("%s", qPrintable(account.error().text()));
    for (const char *token : {"one", "two"}) {
        const auto made = finished(
            desk.live.changes->createToken({QLatin1String(token), account->id, 30, false}));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().text()));
    }
    return account.value();
}

QList<TokenId> TestTokendeskctlChanges::tokensOf(const Desk &desk, AccountId account)
{
    QList<TokenId> ids;
    for (const Token &token : desk.live.data().tokens()) {
        if (token.accountId == account)
            ids << token.id;
    }
    return ids;
}

void TestTokendeskctlChanges::anAccountIsDeactivatedAndTakenBack()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    QCOMPARE(tokens.size(), 2);
    // What was revoked before is no part of it.
    QCOMPARE(desk.run(words("tokens revoke", {tokens.at(1)})).code, 0);

    const QString deactivate = QStringLiteral("accounts deactivate --yes --format json");
    const Ended ended =
        desk.run(deactivate + QStringLiteral(" --reason CHG-7"), {QStringLiteral("Night Job")});
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QVERIFY2(ended.errors.contains("1 done, 0 unchanged, 0 refused"), ended.errors.constData());
    QCOMPARE(ended.json().value(QLatin1String("action")).toString(), QStringLiteral("deactivate"));
    QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("done"));
    const QJsonObject told = accountIn(ended, account.id);
    QCOMPARE(told.value(QLatin1String("revoked")).toArray(), QJsonArray{tokens.at(0)});
    const QString run = told.value(QLatin1String("run")).toString();
    QVERIFY(!run.isEmpty());
    const QString back =
        QStringLiteral("tokendeskctl accounts reactivate %1 --url").arg(account.id);
    QVERIFY2(ended.errors.contains(back.toUtf8()), ended.errors.constData());
    const QString restore = QStringLiteral("Then: tokendeskctl tokens restore --run ") + run;
    QVERIFY2(ended.errors.contains(restore.toUtf8()), ended.errors.constData());
    QVERIFY(!desk.live.accountOnServer(account.id).isActive());
    QVERIFY(!desk.live.onServer(tokens.at(0))->active);
    {
        const std::unique_ptr<Journal> journal = desk.openJournal();
        const Result<QList<ChangeRecord>> records = finished(journal->ofRun(run));
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->at(0).intent.kind, ChangeKind::RevokeToken);
        QCOMPARE(records->at(1).intent.kind, ChangeKind::DeactivateAccount);
        for (const ChangeRecord &record : records.value()) {
            QCOMPARE(record.outcome, ChangeOutcome::Done);
            QCOMPARE(record.intent.reason, QStringLiteral("CHG-7"));
        }
    }
    const Ended again = desk.run(deactivate, {account.serviceId});
    QCOMPARE(again.code, 0);
    QCOMPARE(outcomeIn(again, account.id), QStringLiteral("unchanged"));

    const Ended reactivated = desk.run(QStringLiteral("accounts reactivate --yes --format csv"),
                                       {QString::number(account.id)});
    QVERIFY2(reactivated.code == 0, reactivated.errors.constData());
    const QString row = QStringLiteral("\"%1\",\"done\",\"Night Job\"").arg(account.id);
    QVERIFY2(reactivated.output.contains(row.toUtf8()), reactivated.output.constData());
    QVERIFY(desk.live.accountOnServer(account.id).isActive());
    QVERIFY(!desk.live.onServer(tokens.at(0))->active);
    QCOMPARE(desk.run(QStringLiteral("tokens restore --yes --run ") + run).code, 0);
    QVERIFY(desk.live.onServer(tokens.at(0))->active);
    QVERIFY(!desk.live.onServer(tokens.at(1))->active);
}

void TestTokendeskctlChanges::aQueryDeactivatesTheAccountsThatTheSearchShows()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account first = accountWithTokens(desk, QStringLiteral("Zebra One"));
    const Account second = accountWithTokens(desk, QStringLiteral("Zebra Two"));
    const Account other = accountWithTokens(desk, QStringLiteral("Zebra Kept"));
    const QString call = QStringLiteral("accounts deactivate --yes --format json");
    const Ended ended =
        desk.run(call, {QStringLiteral("--query"), QStringLiteral("name:zebra -name:kept")});
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QCOMPARE(ended.json().value(QLatin1String("accounts")).toArray().size(), 2);
    for (const Account &account : {first, second}) {
        QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("done"));
        QVERIFY(!desk.live.accountOnServer(account.id).isActive());
        for (const TokenId id : tokensOf(desk, account.id))
            QVERIFY(!desk.live.onServer(id)->active);
    }
    QVERIFY(desk.live.accountOnServer(other.id).isActive());

    const Ended none =
        desk.run(call, {QStringLiteral("--query"), QStringLiteral("name:no-such-name")});
    QVERIFY2(none.code == 0, none.errors.constData());
    QVERIFY2(none.errors.contains("No service account matches \"name:no-such-name\""),
             none.errors.constData());

    // What is left out cannot be told of a part of the list, so nothing is.
    int writes = 0;
    desk.live.proxy->setJudge(countingWrites(writes, "/api/users", R"({"items":[],"total":40})"));
    const Ended part =
        desk.runSpoiled(call, {QStringLiteral("--query"), QStringLiteral("name:kept -name:one")});
    QCOMPARE(part.code, 5);
    QVERIFY2(part.errors.contains("Nothing was changed"), part.errors.constData());
    QCOMPARE(writes, 0);
    QVERIFY(desk.live.accountOnServer(other.id).isActive());
}

void TestTokendeskctlChanges::aRestoreNamesTheReactivationThatItNeeds()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const Ended ended =
        desk.run(QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    const QString restore = QStringLiteral("tokens restore --run ")
        + accountIn(ended, account.id).value(QLatin1String("run")).toString();
    const QByteArray reactivation =
        "tokendeskctl accounts reactivate " + QByteArray::number(account.id) + " --url";
    const Ended restored = desk.run(restore + QStringLiteral(" --yes"));
    QVERIFY2(restored.code == 0, restored.errors.constData());
    QVERIFY2(restored.errors.contains(reactivation), restored.errors.constData());

    // All of it works again as far as tokens go, so there is nothing to plan.
    const Ended planned = desk.run(restore + QStringLiteral(" --plan"));
    QVERIFY2(planned.code == 0, planned.errors.constData());
    QVERIFY(planned.json().value(QLatin1String("tokens")).isArray());
    QVERIFY(planned.json().value(QLatin1String("tokens")).toArray().isEmpty());
    for (const TokenId id : tokensOf(desk, account.id)) {
        const QByteArray line = QByteArray::number(id) + ": unchanged";
        QVERIFY2(planned.errors.contains(line), planned.errors.constData());
    }

    QCOMPARE(desk.run(QStringLiteral("accounts reactivate --yes %1").arg(account.id)).code, 0);
    const Ended again = desk.run(restore + QStringLiteral(" --yes"));
    QVERIFY2(again.code == 0, again.errors.constData());
    QVERIFY2(!again.errors.contains("accounts reactivate"), again.errors.constData());
}

void TestTokendeskctlChanges::eachTokenOfAnAccountIsNamedBeforeItIsRevoked()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const qint64 now = desk.live.session->inventory().nowMs();
    const Token expired = desk.live.firstToken([&](const Token &token, const Account &account) {
        return tokenState(token, now) == TokenState::Expired && account.isActive()
            && !desk.live.session->isOwnAccount(account.id);
    });
    const Ended ended = desk.run(
        QStringLiteral("accounts deactivate --yes --format json %1").arg(expired.accountId));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QVERIFY2(ended.errors.contains("tokens not revoked yet"), ended.errors.constData());
    const QJsonArray revoked =
        accountIn(ended, expired.accountId).value(QLatin1String("revoked")).toArray();
    QVERIFY(revoked.contains(QJsonValue(expired.id)));
    for (const QJsonValue &one : revoked) {
        const QByteArray line = "\ntokendeskctl: " + QByteArray::number(one.toInteger()) + ' ';
        QVERIFY2(ended.errors.contains(line), ended.errors.constData());
    }
}

void TestTokendeskctlChanges::anAccountIsNamedSoThatNoOtherIsMeant()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account first = accountWithTokens(desk, QStringLiteral("Twin A"));
    const Account second = accountWithTokens(desk, QStringLiteral("Twin B"));
    AccountEdit edit;
    edit.name = first.name;
    desk.live.editElsewhere(second.id, edit);
    const QString call = QStringLiteral("accounts deactivate --yes --format json");
    const Ended both = desk.run(call, {first.name});
    QCOMPARE(both.code, 2);
    QVERIFY2(both.errors.contains("More than one service account"), both.errors.constData());
    // One that is not there stops the others.
    const Ended unknown = desk.run(call, {QString::number(first.id), QStringLiteral("Twin C")});
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.errors.contains("Twin C"), unknown.errors.constData());
    QCOMPARE(unknown.output, QByteArray());
    QVERIFY(desk.live.accountOnServer(first.id).isActive());
    QVERIFY(desk.live.onServer(tokensOf(desk, first.id).first())->active);

    const Ended one = desk.run(call, {second.serviceId, QString::number(second.id)});
    QVERIFY2(one.code == 0, one.errors.constData());
    QVERIFY(one.errors.contains("1 done"));
    QVERIFY(!desk.live.accountOnServer(second.id).isActive());
    QVERIFY(desk.live.accountOnServer(first.id).isActive());
}

void TestTokendeskctlChanges::anIdThatIsAnothersNameMeansNeither()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account first = accountWithTokens(desk, QStringLiteral("First"));
    const Account second = accountWithTokens(desk, QStringLiteral("Second"));
    const QString call = QStringLiteral("accounts deactivate --yes --format json");
    AccountEdit edit;
    for (const QString &word : {first.serviceId, QString::number(first.id)}) {
        edit.name = word;
        desk.live.editElsewhere(second.id, edit);
        const Ended ended = desk.run(call, {word});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.contains("More than one service account"), ended.errors.constData());
    }
    QVERIFY(desk.live.accountOnServer(first.id).isActive());
    QVERIFY(desk.live.accountOnServer(second.id).isActive());
    const Ended exact = desk.run(call, {first.serviceId});
    QVERIFY2(exact.code == 0, exact.errors.constData());
    QVERIFY(!desk.live.accountOnServer(first.id).isActive());
    QVERIFY(desk.live.accountOnServer(second.id).isActive());
}

void TestTokendeskctlChanges::aNameOnAPartOfTheListIsRefused()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    int writes = 0;
    desk.live.proxy->setJudge(countingWrites(writes, "/api/users", R"({"items":[],"total":40})"));
    const QString call = QStringLiteral("accounts reactivate --yes --format json");
    const Ended byName = desk.runSpoiled(call, {QStringLiteral("Night Job")});
    QCOMPARE(byName.code, 2);
    QVERIFY2(byName.errors.contains("may be called \"Night Job\" too"), byName.errors.constData());
    const Ended byId = desk.runSpoiled(call, {QString::number(account.id)});
    QVERIFY2(!outcomeIn(byId, account.id).isEmpty(), byId.errors.constData());
    QCOMPARE(writes, 0);
}

void TestTokendeskctlChanges::theAccountOfTheCredentialInUseStaysActive()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const auto account = finished(desk.live.changes->createAccount(
        {QStringLiteral("Own Admin"), QStringLiteral("Admin"), {}}));
    QVERIFY(account.ok());
    const auto made =
        finished(desk.live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
    QVERIFY(made.ok());
    for (const char *named : {"%1", "--query id:%1"}) {
        const Ended ended = desk.runAt(desk.live.started.url, made->value.view().toByteArray(),
                                       QStringLiteral("accounts deactivate --yes --format json ")
                                           + QString::fromLatin1(named).arg(account->id));
        QVERIFY2(ended.code == 5, ended.errors.constData());
        QCOMPARE(outcomeIn(ended, account->id), QStringLiteral("left-out"));
        QVERIFY2(ended.output.contains("credential in use"), ended.output.constData());
        // To give it again would change nothing.
        QVERIFY2(!ended.errors.contains("for what is left"), ended.errors.constData());
    }
    QVERIFY(desk.live.onServer(made->token.id)->active);
    QVERIFY(desk.live.accountOnServer(account->id).isActive());
}

void TestTokendeskctlChanges::anAccountWhoseTokensCannotBeRevokedStaysActive()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account kept = accountWithTokens(desk, QStringLiteral("Kept"));
    const Account gone = accountWithTokens(desk, QStringLiteral("Gone"));
    const QList<TokenId> tokens = tokensOf(desk, kept.id);
    const QByteArray spoiled = "/api/user-tokens/" + QByteArray::number(tokens.at(0));
    desk.live.proxy->setJudge([spoiled](const QByteArray &, const QByteArray &path) {
        return path == spoiled ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(400)}
                               : FaultProxy::Verdict{};
    });
    const Ended ended =
        desk.runSpoiled(QStringLiteral("accounts deactivate --yes --format json Kept Gone"));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    QCOMPARE(outcomeIn(ended, kept.id), QStringLiteral("left-out"));
    QVERIFY2(ended.output.contains("Not now"), ended.output.constData());
    QVERIFY2(ended.output.contains("(1 of 2)"), ended.output.constData());
    QVERIFY2(!ended.output.contains("not clear"), ended.output.constData());
    QCOMPARE(accountIn(ended, kept.id).value(QLatin1String("revoked")).toArray(),
             QJsonArray{tokens.at(1)});
    const QHash<TokenId, QString> outcomes = tokensIn(accountIn(ended, kept.id));
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes.value(tokens.at(0)), QStringLiteral("refused"));
    QCOMPARE(outcomes.value(tokens.at(1)), QStringLiteral("done"));
    const Token open = desk.live.data().token(desk.live.data().tokenIndex(tokens.at(0)));
    for (const QString &line :
         {QStringLiteral("Tokens of service account %1 Kept that may still work:").arg(kept.id),
          QStringLiteral("  %1 %2: refused, ").arg(QString::number(open.id), open.name),
          QStringLiteral("Tokens: 3 done, 0 unchanged, 1 refused"),
          QStringLiteral("for what is left: tokendeskctl accounts deactivate %1 --url")
              .arg(kept.id)})
        QVERIFY2(ended.errors.contains(line.toUtf8()), ended.errors.constData());
    QCOMPARE(outcomeIn(ended, gone.id), QStringLiteral("done"));
    QVERIFY(desk.live.accountOnServer(kept.id).isActive());
    QVERIFY(!desk.live.accountOnServer(gone.id).isActive());
}

void TestTokendeskctlChanges::whatSomebodyElseHasRevokedLeavesNoAccountActive()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    revokeBeforehand(desk, tokens.at(0));
    const Ended ended = desk.runSpoiled(
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    const QJsonObject told = accountIn(ended, account.id);
    QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("done"));
    QCOMPARE(told.value(QLatin1String("revoked")).toArray(), QJsonArray{tokens.at(1)});
    QCOMPARE(tokensIn(told).value(tokens.at(0)), QStringLiteral("unchanged"));
    QCOMPARE(tokensIn(told).value(tokens.at(1)), QStringLiteral("done"));
    QVERIFY2(!ended.errors.contains("may still work"), ended.errors.constData());
    QVERIFY(!desk.live.accountOnServer(account.id).isActive());

    const TokenId other = liveTokens(desk, 1).constFirst();
    revokeBeforehand(desk, other);
    const Ended revoked = desk.runSpoiled(words("tokens revoke", {other}));
    QVERIFY2(revoked.code == 0, revoked.errors.constData());
    QCOMPARE(outcomesOf(revoked).value(other), QStringLiteral("unchanged"));
}

void TestTokendeskctlChanges::tokensThatWereRevokedAreAPartOfIt()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    const QByteArray refused = "/api/user-tokens/" + QByteArray::number(tokens.at(0));
    // Not before the other one is on its way.
    bool isOtherSent = false;
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
        if (method != "PUT")
            return FaultProxy::Verdict();
        if (path == refused)
            return FaultProxy::Verdict{isOtherSent ? FaultProxy::Fault::Answer
                                                   : FaultProxy::Fault::Hold,
                                       refusalWith(401)};
        isOtherSent = true;
        QMetaObject::invokeMethod(
            desk.live.proxy.get(), [&desk] { desk.live.proxy->release(); }, Qt::QueuedConnection);
        return FaultProxy::Verdict();
    });
    const Ended ended = desk.runSpoiled(
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id));
    QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("left-out"));
    QCOMPARE(accountIn(ended, account.id).value(QLatin1String("revoked")).toArray(),
             QJsonArray{tokens.at(1)});
    QVERIFY2(ended.code == 5, ended.errors.constData());
}

void TestTokendeskctlChanges::whatIsSettledTooLateLeavesTheAccountActive()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    // Of one the first list that could tell cannot be read; that for the other one tells of both.
    int changes = 0;
    int lists = 0;
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
        changes += method == "PUT" ? 1 : 0;
        if (method == "PUT")
            return FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}};
        if (changes > 0 && path == "/api/user-tokens/service" && ++lists == 1)
            return FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(400)};
        return FaultProxy::Verdict();
    });
    const Ended ended = desk.runSpoiled(
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("left-out"));
    QVERIFY2(ended.output.contains("It stays active"), ended.output.constData());
    QVERIFY2(ended.errors.contains("tokens restore --run"), ended.errors.constData());
    QVERIFY(desk.live.accountOnServer(account.id).isActive());
    for (const TokenId id : tokens)
        QVERIFY(!desk.live.onServer(id)->active);
}

void TestTokendeskctlChanges::theWayBackIsToldOfWhatNobodyAnswered()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    bool isChanged = false;
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
        isChanged = isChanged || method == "PUT";
        if (method == "PUT")
            return FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}};
        return isChanged ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(500)}
                         : FaultProxy::Verdict{};
    });
    const Ended ended = desk.runSpoiled(
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    const QJsonObject told = accountIn(ended, account.id);
    QVERIFY(told.value(QLatin1String("revoked")).toArray().isEmpty());
    QVERIFY2(ended.output.contains("(0 of 2)"), ended.output.constData());
    QVERIFY2(ended.output.contains("not clear"), ended.output.constData());
    const QHash<TokenId, QString> outcomes = tokensIn(told);
    QCOMPARE(outcomes.size(), 2);
    for (const TokenId id : tokensOf(desk, account.id)) {
        QCOMPARE(outcomes.value(id), QStringLiteral("unknown"));
        const Token token = desk.live.data().token(desk.live.data().tokenIndex(id));
        const QString line =
            QStringLiteral("  %1 %2: unknown, ").arg(QString::number(id), token.name);
        QVERIFY2(ended.errors.contains(line.toUtf8()), ended.errors.constData());
    }
    // What the run has done is not known: by their ids, for its own id would leave them out.
    const QList<TokenId> ids = tokensOf(desk, account.id);
    const auto back = [&ids](qsizetype first, qsizetype second) {
        return QStringLiteral("tokens restore %1 %2 ").arg(ids.at(first)).arg(ids.at(second));
    };
    QVERIFY2(ended.errors.contains(back(0, 1).toUtf8())
                 || ended.errors.contains(back(1, 0).toUtf8()),
             ended.errors.constData());

    desk.live.proxy->setJudge({});
    const Ended next =
        desk.runSpoiled(QStringLiteral("accounts deactivate --yes %1").arg(account.id));
    QVERIFY2(next.code == 0, next.errors.constData());
    const QString left = QStringLiteral("Run %1 has left service account %2 ")
                             .arg(told.value(QLatin1String("run")).toString())
                             .arg(account.id);
    QVERIFY2(next.errors.contains(left.toUtf8()), next.errors.constData());
    const QByteArray unknown = QStringLiteral("is not known: %1, %2. ")
                                   .arg(std::min(ids.at(0), ids.at(1)))
                                   .arg(std::max(ids.at(0), ids.at(1)))
                                   .toUtf8();
    QVERIFY2(next.errors.contains(unknown), next.errors.constData());
}

void TestTokendeskctlChanges::whatAKilledRunHasRevokedIsToldByTheNext()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    qint64 process = 0;
    desk.live.proxy->setJudge([&process](const QByteArray &method, const QByteArray &) {
        if (method != "DELETE")
            return FaultProxy::Verdict();
        ::kill(static_cast<pid_t>(process), SIGKILL);
        return FaultProxy::Verdict{FaultProxy::Fault::LoseRequest, {}};
    });
    const QString call =
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id);
    const QStringList where{QStringLiteral("--url"), desk.live.proxy->url().toString(),
                            QStringLiteral("--token-stdin"), QStringLiteral("--data-dir"),
                            desk.data.path()};
    const Ended killed =
        runProgram(call.split(QLatin1Char(' ')) + where, desk.credential(),
                   QProcessEnvironment::systemEnvironment(), [&](qint64 id) { process = id; });
    desk.live.proxy->setJudge({});
    QCOMPARE(killed.code, -1);
    for (const TokenId id : tokens)
        QVERIFY(!desk.live.onServer(id)->active);
    const QRegularExpression begins(QStringLiteral("Run (\\S+) begins"));
    const QString run = begins.match(QString::fromUtf8(killed.errors)).captured(1);
    QVERIFY2(!run.isEmpty(), killed.errors.constData());

    const Ended next = desk.runSpoiled(call);
    QVERIFY2(next.code == 0, next.errors.constData());
    QCOMPARE(outcomeIn(next, account.id), QStringLiteral("done"));
    const QString told = QStringLiteral("Run %1 was interrupted. Tokens of service account %2 "
                                        "Night Job (%3) that it has revoked: 2")
                             .arg(run, QString::number(account.id), account.serviceId);
    QVERIFY2(next.errors.contains(told.toUtf8()), next.errors.constData());
    const QString restore = QStringLiteral("Then: tokendeskctl tokens restore --run ") + run;
    QVERIFY2(next.errors.contains(restore.toUtf8()), next.errors.constData());

    const QString reactivate = QStringLiteral("accounts reactivate --yes %1").arg(account.id);
    QCOMPARE(desk.runSpoiled(reactivate).code, 0);
    QCOMPARE(desk.runSpoiled(QStringLiteral("tokens restore --yes --run ") + run).code, 0);
    for (const TokenId id : tokens)
        QVERIFY(desk.live.onServer(id)->active);
    const Ended again = desk.runSpoiled(call);
    QVERIFY2(again.code == 0, again.errors.constData());
    QVERIFY2(!again.errors.contains("was interrupted"), again.errors.constData());
}

void TestTokendeskctlChanges::whatARunRevokedInVainIsTakenBackWithTheNext()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    const QByteArray spoiled = "/api/user-tokens/" + QByteArray::number(tokens.at(0));
    desk.live.proxy->setJudge([spoiled](const QByteArray &, const QByteArray &path) {
        return path == spoiled ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(400)}
                               : FaultProxy::Verdict{};
    });
    const QString call =
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id);
    const auto runOf = [&account](const Ended &ended) {
        return accountIn(ended, account.id).value(QLatin1String("run")).toString();
    };
    const Ended vain = desk.runSpoiled(call);
    QVERIFY2(vain.code == 5, vain.errors.constData());
    desk.live.proxy->setJudge({});
    const Ended next = desk.runSpoiled(call);
    QVERIFY2(next.code == 0, next.errors.constData());
    const QString told = QStringLiteral("Run %1 has left service account %2 Night Job (%3) active. "
                                        "Tokens of it that it has revoked: 1")
                             .arg(runOf(vain), QString::number(account.id), account.serviceId);
    QVERIFY2(next.errors.contains(told.toUtf8()), next.errors.constData());
    const QString reactivate = QStringLiteral("accounts reactivate --yes %1").arg(account.id);
    QCOMPARE(desk.runSpoiled(reactivate).code, 0);
    for (const Ended &ended : {vain, next}) {
        const QString restore = QStringLiteral("Then: tokendeskctl tokens restore --run ");
        QVERIFY2(next.errors.contains((restore + runOf(ended)).toUtf8()), next.errors.constData());
        const QString back = QStringLiteral("tokens restore --yes --run ") + runOf(ended);
        QCOMPARE(desk.runSpoiled(back).code, 0);
    }
    for (const TokenId id : tokens)
        QVERIFY(desk.live.onServer(id)->active);

    // What a run has revoked that has deactivated the account stays so until it is asked for.
    QCOMPARE(desk.runSpoiled(call).code, 0);
    QCOMPARE(desk.runSpoiled(reactivate).code, 0);
    const Ended again = desk.runSpoiled(call);
    QVERIFY2(again.code == 0, again.errors.constData());
    QVERIFY2(!again.errors.contains("has left service account"), again.errors.constData());
    QVERIFY2(!again.errors.contains("restore --run"), again.errors.constData());
}

void TestTokendeskctlChanges::anAccountThatOthersDeactivatedIsNotCalledActive()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QByteArray spoiled =
        "/api/user-tokens/" + QByteArray::number(tokensOf(desk, account.id).constFirst());
    desk.live.proxy->setJudge([spoiled](const QByteArray &, const QByteArray &path) {
        return path == spoiled ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(400)}
                               : FaultProxy::Verdict{};
    });
    const QString call =
        QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id);
    const Ended vain = desk.runSpoiled(call);
    QVERIFY2(vain.code == 5, vain.errors.constData());
    desk.live.proxy->setJudge({});
    QVERIFY(finished(desk.live.session->refresh()).ok());
    desk.live.deactivateElsewhere(account.id, desk.live.data());
    const Ended next = desk.runSpoiled(call);
    QCOMPARE(outcomeIn(next, account.id), QStringLiteral("unchanged"));
    QVERIFY2(!next.errors.contains("has left service account"), next.errors.constData());
}

void TestTokendeskctlChanges::whatAnInterruptedRunHasRevokedOfOthersIsNotTakenBackWithIt()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const Account other = accountWithTokens(desk, QStringLiteral("Day Job"));
    const QList<TokenId> tokens = tokensOf(desk, account.id);
    const TokenId kept = tokensOf(desk, other.id).constFirst();
    const TokenPlan plan =
        makePlan(*desk.live.session, PlanAction::Revoke, {tokens.at(0), tokens.at(1), kept});
    {
        const std::unique_ptr<Journal> journal = desk.openJournal();
        const QString connection = runOnlyId(desk.live.started.url);
        QVERIFY(finished(journal->saveRun(recordOf(plan, connection, 1))).ok());
        for (const PlanLine &line : plan.lines) {
            ChangeIntent intent;
            intent.connectionId = connection;
            intent.kind = ChangeKind::RevokeToken;
            intent.targetId = line.token;
            intent.accountId = line.account;
            intent.run = plan.id;
            intent.before = QJsonObject{{QStringLiteral("state"), QStringLiteral("active")}};
            const ChangeId change = finished(journal->begin(intent)).value();
            // Of the last nobody has heard what became of it.
            if (line.token != kept)
                QVERIFY(
                    finished(journal->finish(change, ChangeOutcome::Done, 0, {}, Handover::None))
                        .ok());
        }
    }
    QCOMPARE(
        finished(desk.live.changes->setRevoked(tokens + QList<TokenId>{kept}, true)).done.size(),
        3);

    const QString call = QStringLiteral("accounts deactivate --yes --format json %1");
    const Ended ended = desk.run(call.arg(account.id));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    const QByteArray restore = QStringLiteral("tokendeskctl tokens restore %1 %2 --url")
                                   .arg(std::min(tokens.at(0), tokens.at(1)))
                                   .arg(std::max(tokens.at(0), tokens.at(1)))
                                   .toUtf8();
    for (const char *words : {"What takes that back: ", "Then: "})
        QVERIFY2(ended.errors.contains(QByteArray(words + restore)), ended.errors.constData());
    QVERIFY2(!ended.errors.contains("restore --run"), ended.errors.constData());
    QVERIFY2(!ended.errors.contains("is not known"), ended.errors.constData());

    const Ended both = desk.run(call.arg(account.id) + QStringLiteral(" %1").arg(other.id));
    QVERIFY2(both.errors.contains("that it has revoked: 2"), both.errors.constData());
    const QByteArray unknown = "is not known: " + QByteArray::number(kept)
        + ". What restores them: tokendeskctl tokens restore " + QByteArray::number(kept);
    QVERIFY2(both.errors.contains(unknown), both.errors.constData());
    const QString run = QStringLiteral("What takes that back: tokendeskctl tokens restore --run ");
    QVERIFY2(both.errors.contains((run + plan.id).toUtf8()), both.errors.constData());
}

void TestTokendeskctlChanges::whatTheDeploymentDoesNotOfferChangesNoAccount()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    int writes = 0;
    desk.live.proxy->setJudge(
        countingWrites(writes, "/api/openapi.json",
                       "{\"paths\": {\"/api/user-tokens/service\": {\"get\": {}}, "
                       "\"/api/users\": {\"get\": {}}, "
                       "\"/api/user-tokens/{id}\": {\"put\": {}}}}"));
    const Ended ended = desk.runSpoiled(QStringLiteral("accounts deactivate --yes --format json"),
                                        {account.serviceId});
    QVERIFY2(ended.code == 5, ended.errors.constData());
    QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("left-out"));
    QVERIFY2(ended.output.contains("does not offer"), ended.output.constData());
    QCOMPARE(writes, 0);
}

void TestTokendeskctlChanges::ctrlCStopsBeforeTheNextAccount()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account first = accountWithTokens(desk, QStringLiteral("First"));
    const Account second = accountWithTokens(desk, QStringLiteral("Second"));
    const Ended ended = desk.runInterrupted(
        "DELETE", QStringLiteral("accounts deactivate --yes --format json First Second"));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    QCOMPARE(outcomeIn(ended, first.id), QStringLiteral("done"));
    QCOMPARE(outcomeIn(ended, second.id), QStringLiteral("not-started"));
    QVERIFY(!desk.live.accountOnServer(first.id).isActive());
    for (const TokenId id : tokensOf(desk, second.id))
        QVERIFY(desk.live.onServer(id)->active);
    const QString goOn =
        QStringLiteral("for what is left: tokendeskctl accounts deactivate %1 --url")
            .arg(second.id);
    QVERIFY2(ended.errors.contains(goOn.toUtf8()), ended.errors.constData());
}

void TestTokendeskctlChanges::ctrlCAmongItsTokensLeavesAnAccountActive()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    constexpr int most = 40;
    for (int i = 2; i < most; ++i) {
        const NewToken token{QStringLiteral("more-%1").arg(i), account.id, 30, false};
        QVERIFY(finished(desk.live.changes->createToken(token)).ok());
    }
    const Ended ended = desk.runInterrupted(
        "PUT", QStringLiteral("accounts deactivate --yes --format json %1").arg(account.id));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    const qsizetype revoked =
        accountIn(ended, account.id).value(QLatin1String("revoked")).toArray().size();
    QVERIFY(revoked > 0);
    QVERIFY(revoked < most);
    QCOMPARE(outcomeIn(ended, account.id), QStringLiteral("left-out"));
    QVERIFY2(ended.output.contains("not all of its tokens"), ended.output.constData());
    QVERIFY(desk.live.accountOnServer(account.id).isActive());
}

void TestTokendeskctlChanges::eachAccountIsNamedBeforeTheQuestion()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account idle = accountWithTokens(desk, QStringLiteral("Night Job"));
    const Account active = accountWithTokens(desk, QStringLiteral("Day Job"));
    QCOMPARE(desk.run(QStringLiteral("accounts deactivate --yes %1").arg(idle.id)).code, 0);
    QByteArray told;
    const int code = codeAfterYes(
        desk,
        {QStringLiteral("accounts"), QStringLiteral("reactivate"), QString::number(idle.id),
         QString::number(active.id)},
        [] {}, &told);
    QCOMPARE(code, 0);
    QVERIFY2(told.contains(QByteArray(QByteArray::number(idle.id) + " Night Job")),
             told.constData());
    QVERIFY2(told.contains(QByteArray(QByteArray::number(active.id)
                                      + " Day Job (day_job@service): unchanged")),
             told.constData());
}

void TestTokendeskctlChanges::accountsOfOneNameAreToldApartBeforeTheirTokensAreRevoked()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<Account> twins{accountWithTokens(desk, QStringLiteral("Twin")),
                               accountWithTokens(desk, QStringLiteral("Second"))};
    AccountEdit edit;
    edit.name = QStringLiteral("Twin");
    QVERIFY(finished(desk.live.changes->editAccount(twins.last().id, edit)).ok());
    QByteArray told;
    const QStringList call{QStringLiteral("tokens"), QStringLiteral("revoke"),
                           QStringLiteral("--query"), QStringLiteral("account:=Twin")};
    // One that matches is gone by the answer, so that nothing is done.
    const int code = codeAfterYes(
        desk, call,
        [&] {
            const TokenId gone = tokensOf(desk, twins.first().id).first();
            QVERIFY(finished(desk.live.changes->setRevoked({gone}, true)).done.contains(gone));
        },
        &told);
    QCOMPARE(code, 2);
    for (const Account &account : twins) {
        const QByteArray named = QStringLiteral("Service account %1 Twin (%2), tokens: 2")
                                     .arg(QString::number(account.id), account.serviceId)
                                     .toUtf8();
        QVERIFY2(told.contains(named), told.constData());
        for (const TokenId id : tokensOf(desk, account.id))
            QVERIFY2(told.contains(QByteArray("  " + QByteArray::number(id) + ' ')),
                     told.constData());
    }
    QVERIFY2(told.contains("Service accounts whose tokens these are: 2"), told.constData());

    const QString revoke = QStringLiteral("tokens revoke --yes --query account:=Twin --format ");
    const Ended ended = desk.run(revoke + QStringLiteral("json"));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QHash<TokenId, AccountId> accounts;
    const QJsonArray tokens = ended.json().value(QLatin1String("tokens")).toArray();
    for (const QJsonValue &token : tokens) {
        accounts.insert(token[QLatin1String("id")].toInteger(),
                        token[QLatin1String("account_id")].toInteger());
        QCOMPARE(token[QLatin1String("account")].toString(), QStringLiteral("Twin"));
    }
    QCOMPARE(accounts.size(), 4);
    for (const Account &account : twins) {
        for (const TokenId id : tokensOf(desk, account.id))
            QCOMPARE(accounts.value(id), account.id);
    }
    const Ended csv = desk.run(revoke + QStringLiteral("csv"));
    QVERIFY2(csv.output.contains("\"account_id\",\"account\"\r\n"), csv.output.constData());
    const Ended table = desk.run(revoke + QStringLiteral("table"));
    for (const Account &account : twins)
        QCOMPARE(table.output.count(QByteArray(QByteArray::number(account.id) + " Twin")), 2);
}

void TestTokendeskctlChanges::whatSpeaksAgainstManyTokensOfAnAccountIsTold()
{
    sandbox::Options options;
    options.tokens = 2'700; // of which one in seven is revoked
    options.accounts = 1;
    Desk desk{LiveDeployment(options), {}};
    QVERIFY(desk.live.open().ok());
    AccountId account = 0;
    qsizetype most = 0;
    for (const Account &one : desk.live.data().accounts()) {
        const qsizetype tokens = tokensOf(desk, one.id).size();
        if (tokens > most) {
            most = tokens;
            account = one.id;
        }
    }
    QVERIFY(most > 2'500);
    QByteArray told;
    const QStringList call{QStringLiteral("accounts"), QStringLiteral("deactivate"),
                           QString::number(account)};
    // One more than was asked about, so that nothing is done.
    const int code = codeAfterYes(
        desk, call,
        [&] {
            QVERIFY(finished(desk.live.changes->createToken(
                                 {QStringLiteral("more"), account, 30, false}))
                        .ok());
        },
        &told);
    QCOMPARE(code, 2);
    QVERIFY(told.contains("no token of its account works afterwards"));
}

void TestTokendeskctlChanges::whatBecomesOfAnAccountIsAskedAbout()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QStringList call{QStringLiteral("accounts"), QStringLiteral("deactivate"),
                           QString::number(account.id)};
    // A token more than was asked about.
    const int changed = codeAfterYes(desk, call, [&] {
        QVERIFY(finished(desk.live.changes->createToken(
                             {QStringLiteral("three"), account.id, 30, false}))
                    .ok());
    });
    QCOMPARE(changed, 2);
    QVERIFY(desk.live.accountOnServer(account.id).isActive());
    QVERIFY(desk.live.onServer(tokensOf(desk, account.id).first())->active);
}

void TestTokendeskctlChanges::aQueryChangesWhatTheSearchShows()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = desk.live.activeAccount();
    for (const QString &name : {QStringLiteral("zebra-one"), QStringLiteral("zebra-two")}) {
        NewToken token;
        token.name = name;
        token.accountId = account.id;
        QVERIFY(finished(desk.live.changes->createToken(token)).ok());
    }
    const Ended ended = desk.run(QStringLiteral("tokens revoke --query ZEBRA --yes --format json"));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QCOMPARE(outcomesOf(ended).size(), 2);
    for (const char *action : {"revoke", "restore", "delete"}) {
        const Ended none = desk.run(QStringLiteral("tokens %1 --query no-such-name --yes --verify")
                                        .arg(QLatin1String(action)));
        QCOMPARE(none.code, 0);
        QVERIFY2(none.errors.contains("No token matches \"no-such-name\". Nothing was changed"),
                 none.errors.constData());
    }
}

void TestTokendeskctlChanges::aQueryKnowsWhatTheReviewFinds()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const auto idsIn = [](const QJsonArray &rows, const char *key) {
        QSet<qint64> ids;
        for (const QJsonValue &row : rows)
            ids.insert(row.toObject().value(QLatin1String(key)).toInteger());
        return ids;
    };
    const Ended review = desk.run(QStringLiteral("review --format json --fail-on never"));
    QVERIFY2(review.code == 0, review.errors.constData());
    QSet<qint64> found;
    for (const QJsonValue &one : review.json().value(QLatin1String("findings")).toArray()) {
        const QJsonObject finding = one.toObject();
        if (finding.value(QLatin1String("rule")).toString() == QLatin1String("unused"))
            found.insert(finding.value(QLatin1String("token_id")).toString().toLongLong());
    }
    QVERIFY(!found.isEmpty());
    const Ended listed = desk.run(QStringLiteral("tokens list finding:unused --format json"));
    QVERIFY2(listed.code == 0, listed.errors.constData());
    QCOMPARE(idsIn(listed.json().value(QLatin1String("tokens")).toArray(), "id"), found);
    const Ended planned = desk.run(QStringLiteral("tokens revoke --query finding:unused --plan"));
    QVERIFY2(planned.code == 0, planned.errors.constData());
    const Result<TokenPlan> plan = planFromJson(planned.output);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->lines.size(), found.size());
    // Another policy finds others.
    const Ended strict =
        desk.run(QStringLiteral("tokens list finding:unused --policy cis --format json"));
    QVERIFY2(strict.code == 0, strict.errors.constData());
    QVERIFY(idsIn(strict.json().value(QLatin1String("tokens")).toArray(), "id") != found);
}

void TestTokendeskctlChanges::aQueryForOwnersNeedsNotes()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const auto revoke = [&desk] {
        return desk.run(QStringLiteral("tokens revoke --query owner:none --plan"));
    };
    const Ended unknown = revoke();
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.errors.contains("No owners are known"), unknown.errors.constData());
    const QString connection = runOnlyId(desk.live.started.url);
    {
        const auto store = finished(ReviewStore::open(desk.file("review.sqlite")));
        QVERIFY(store.ok());
        LocalNote note;
        note.subject = LocalNote::Subject::Token;
        note.id = liveTokens(desk, 1).constFirst();
        note.owner = QStringLiteral("Ann");
        QVERIFY(finished(store.value()->saveNotes(connection, {note})).ok());
    }
    const Ended known = revoke();
    QVERIFY2(known.code == 0, known.errors.constData());
    const Result<TokenPlan> plan = planFromJson(known.output);
    QVERIFY(plan.ok());
    QCOMPARE(plan->lines.size(), desk.live.data().tokenCount() - 1);
}

void TestTokendeskctlChanges::whatAQueryLeavesOutMustBeKnown_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("leaves out") << QStringLiteral("--query -team:Finance") << false;
    QTest::newRow("asks for the account") << QStringLiteral("--query account:1") << true;
    QTest::newRow("names it") << QStringLiteral("1") << true;
}

void TestTokendeskctlChanges::whatAQueryLeavesOutMustBeKnown()
{
    QFETCH(QString, which);
    QFETCH(bool, isSent);
    Desk desk;
    desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &path) {
        const auto answer = [](const QByteArray &body) {
            return FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                       FaultProxy::httpAnswer(200, "application/json", body)};
        };
        if (method == "GET" && path == "/api/user-tokens/service")
            return answer(R"([{"id":1,"name":"one","active":true,"user":{"id":1}}])");
        if (method == "GET" && path.startsWith("/api/users"))
            return answer(R"({"items":[{"id":1,"teams":["Public"]},{"name":"no id"}],"total":2})");
        if (method == "PUT")
            return answer(R"({"id":1,"name":"one","active":false,"user":{"id":1}})");
        return FaultProxy::Verdict();
    });
    const Ended ended = desk.runSpoiled(QStringLiteral("tokens revoke --yes ") + which);
    QCOMPARE(desk.live.proxy->count("PUT /api/user-tokens/1"), isSent ? 1 : 0);
    QCOMPARE(ended.errors.contains("Nothing was changed"), !isSent);
    QCOMPARE(ended.code, which == QLatin1String("1") ? 0 : 5);
}

void TestTokendeskctlChanges::aPlanChangesNothing()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 2);
    const Ended ended = desk.run(words("tokens revoke --plan --reason why", ids));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    const Result<TokenPlan> plan = planFromJson(ended.output);
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().text()));
    QCOMPARE(plan->lines.size(), 2);
    QCOMPARE(plan->reason, QStringLiteral("why"));
    QCOMPARE(plan->action, PlanAction::Revoke);
    for (const TokenId id : ids)
        QVERIFY(desk.live.onServer(id)->active);
    QVERIFY(QDir(desk.data.path()).isEmpty());
    QCOMPARE(desk.run(words("tokens revoke --plan", {999'999})).code, 5);
}

void TestTokendeskctlChanges::onATerminalOnlyYesChangesSomething_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << 0;
    QTest::newRow("y") << 2;
    QTest::newRow("no") << 2;
    QTest::newRow("") << 2;
}

void TestTokendeskctlChanges::onATerminalOnlyYesChangesSomething()
{
    QFETCH(int, code);
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const TokenId id = liveTokens(desk, 1).first();
    const QStringList where{QStringLiteral("--url"), desk.live.started.url.toString()};
    QCOMPARE(desk.runHere(QStringLiteral("connections add"), where, desk.credential()).code, 0);

    int terminal = -1;
    int programsEnd = -1;
    QCOMPARE(::openpty(&terminal, &programsEnd, nullptr, nullptr, nullptr), 0);
    // Not by the device's name: whoever opens that would get it for its controlling terminal.
    QProcess process;
    process.setChildProcessModifier([programsEnd] {
        ::dup2(programsEnd, STDIN_FILENO);
        ::dup2(programsEnd, STDERR_FILENO);
    });
    process.start(QStringLiteral(TOKENDESKCTL_PROGRAM),
                  {QStringLiteral("tokens"), QStringLiteral("revoke"), QString::number(id),
                   QStringLiteral("--data-dir"), desk.data.path()});
    const QByteArray answer = QByteArray(QTest::currentDataTag()) + '\n';
    QCOMPARE(::write(terminal, answer.constData(), static_cast<size_t>(answer.size())),
             answer.size());
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000));
    ::close(programsEnd);
    ::close(terminal);
    QCOMPARE(process.exitCode(), code);
    QCOMPARE(desk.live.onServer(id)->active, code != 0);
    QCOMPARE(process.readAllStandardOutput().isEmpty(), code != 0);
}

int TestTokendeskctlChanges::codeAfterYes(const Desk &desk, const QStringList &arguments,
                                          const std::function<void()> &meanwhile, QByteArray *told,
                                          CredentialFrom from)
{
    const bool isInput = from == CredentialFrom::Input;
    const QStringList where{QStringLiteral("--url"), desk.live.started.url.toString()};
    if (!isInput
        && desk.runHere(QStringLiteral("connections add"), where, desk.credential()).code != 0)
        qFatal("the connection cannot be saved");
    int terminal = -1;
    int programsEnd = -1;
    if (::openpty(&terminal, &programsEnd, nullptr, nullptr, nullptr) != 0
        || ::fcntl(terminal, F_SETFL, O_NONBLOCK) != 0)
        qFatal("there is no terminal");
    QProcess process;
    constexpr int withoutTerminal = 121;
    process.setChildProcessModifier([programsEnd, isInput] {
        ::dup2(programsEnd, STDERR_FILENO);
        if (isInput) {
            if (::setsid() < 0 || ::ioctl(programsEnd, TIOCSCTTY, 0) != 0)
                ::_exit(withoutTerminal);
        } else {
            ::dup2(programsEnd, STDIN_FILENO);
        }
    });
    const QStringList connection =
        isInput ? where + QStringList{QStringLiteral("--token-stdin")} : QStringList();
    process.start(QStringLiteral(TOKENDESKCTL_PROGRAM),
                  arguments + connection
                      + QStringList{QStringLiteral("--data-dir"), desk.data.path()});
    if (isInput) {
        process.write(desk.credential());
        process.closeWriteChannel();
    }
    QByteArray said;
    const bool hasSpokenOrEnded = QTest::qWaitFor(
        [&] {
            QByteArray part(4096, '\0');
            const ssize_t read = ::read(terminal, part.data(), static_cast<size_t>(part.size()));
            said += part.left(std::max<qsizetype>(read, 0));
            return said.contains("yes") || process.state() == QProcess::NotRunning;
        },
        60'000);
    if (process.state() == QProcess::NotRunning && process.exitCode() == withoutTerminal)
        qFatal("the terminal cannot become that of the program");
    const bool isAsked = hasSpokenOrEnded && said.contains("yes");
    if (told)
        *told = said;
    meanwhile();
    const bool isAnswered = isAsked && ::write(terminal, "yes\n", 4) == 4;
    const bool isOver = isAnswered
        && QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    ::close(programsEnd);
    ::close(terminal);
    return isOver ? process.exitCode() : -1;
}

void TestTokendeskctlChanges::aCredentialFromInputLeavesTheTerminalForTheAnswer()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const TokenId id = liveTokens(desk, 1).constFirst();
    QByteArray told;
    const int revoked = codeAfterYes(
        desk, {QStringLiteral("tokens"), QStringLiteral("revoke"), QString::number(id)}, [] {},
        &told, CredentialFrom::Input);
    QVERIFY2(revoked == 0, told.constData());
    QVERIFY(!desk.live.onServer(id)->active);
    const int deactivated = codeAfterYes(
        desk,
        {QStringLiteral("accounts"), QStringLiteral("deactivate"), QString::number(account.id)},
        [] {}, &told, CredentialFrom::Input);
    QVERIFY2(deactivated == 0, told.constData());
    QVERIFY(!desk.live.accountOnServer(account.id).isActive());
    QVERIFY2(!told.contains(desk.credential()), told.constData());
}

void TestTokendeskctlChanges::whereNobodyCanBeAskedItIsToldAllTheSame()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("Night Job"));
    const QByteArray named = QByteArray::number(account.id) + " Night Job";
    const Ended refused = desk.run(QStringLiteral("accounts deactivate %1").arg(account.id));
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.output, QByteArray());
    for (const QByteArray &words : {named, QByteArray("It can be taken back"), QByteArray("--yes")})
        QVERIFY2(refused.errors.contains(words), refused.errors.constData());
    QVERIFY(desk.live.accountOnServer(account.id).isActive());
    for (const TokenId id : tokensOf(desk, account.id)) {
        QVERIFY2(refused.errors.contains(QByteArray::number(id)), refused.errors.constData());
        QVERIFY(desk.live.onServer(id)->active);
    }

    QCOMPARE(desk.run(QStringLiteral("accounts deactivate --yes %1").arg(account.id)).code, 0);
    const Ended inactive = desk.run(QStringLiteral("accounts reactivate %1").arg(account.id));
    QCOMPARE(inactive.code, 2);
    for (const QByteArray &words : {named, QByteArray("--yes")})
        QVERIFY2(inactive.errors.contains(words), inactive.errors.constData());
    QVERIFY(!desk.live.accountOnServer(account.id).isActive());
}

void TestTokendeskctlChanges::whatChangesBeforeTheYesIsLookedAtAgain()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 2);
    const QStringList call{QStringLiteral("tokens"), QStringLiteral("revoke"),
                           QString::number(ids.at(0)), QString::number(ids.at(1))};
    const int code = codeAfterYes(desk, call, [&] {
        QCOMPARE(finished(desk.live.changes->setRevoked({ids.at(0)}, true)).done.size(), 1);
    });
    QCOMPARE(code, 2);
    QVERIFY(desk.live.onServer(ids.at(1))->active);
}

void TestTokendeskctlChanges::aUseBeforeTheYesDoesNotStopARevoke()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const auto account = finished(
        desk.live.changes->createAccount({QStringLiteral("Dormant"), QStringLiteral("Admin"), {}}));
    QVERIFY(account.ok());
    auto made = finished(
        desk.live.changes->createToken({QStringLiteral("dormant"), account->id, 30, false}));
    QVERIFY(made.ok());
    const TokenId id = made->token.id;
    const QStringList call{QStringLiteral("tokens"), QStringLiteral("revoke"), QString::number(id)};
    const int code = codeAfterYes(desk, call, [&] {
        QVERIFY(
            desk.live
                .elsewhereAs(std::move(made->value), [](ApiClient &api) { return api.ownTokens(); })
                .ok());
    });
    QCOMPARE(code, 0);
    QVERIFY(!desk.live.onServer(id)->active);
}

void TestTokendeskctlChanges::whatAnotherMakesDuringAQueryIsNamed()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const auto account = finished(desk.live.changes->createAccount(
        {QStringLiteral("Under attack"), QStringLiteral("Member"), {}}));
    QVERIFY(account.ok());
    QVERIFY(finished(desk.live.changes->createToken(
                         {QStringLiteral("zebra-one"), account->id, 300, false}))
                .ok());
    // With the first change, past the proxy.
    TokenId late = 0;
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
        if (method == "PUT" && late == 0)
            late = desk.live
                       .elsewhere([&](ApiClient &api) {
                           return api.createToken(
                               {QStringLiteral("zebra-two"), account->id, 300, false});
                       })
                       ->token.id;
        return FaultProxy::Verdict();
    });
    const QString call = QStringLiteral("tokens revoke --yes --verify --format json");
    const QStringList query{QStringLiteral("--query"),
                            QStringLiteral("account:%1 is:active").arg(account->id)};
    const Ended first = desk.runSpoiled(call, query);
    QVERIFY(late != 0);
    QCOMPARE(first.code, 5);
    QCOMPARE(outcomesOf(first).size(), 2);
    QCOMPARE(outcomesOf(first).value(late), QStringLiteral("left-out"));
    QVERIFY(desk.live.onServer(late)->active);
    const Ended second = desk.runSpoiled(call, query);
    QVERIFY2(second.code == 0, second.errors.constData());
    QVERIFY(!desk.live.onServer(late)->active);
}

void TestTokendeskctlChanges::theCredentialInUseIsLeftOut()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Token admin = desk.live.firstToken([](const Token &token, const Account &account) {
        return token.active && account.isActive() && account.listed
            && account.role == QLatin1String("Admin");
    });
    NewToken token;
    token.name = QStringLiteral("for the script");
    token.accountId = admin.accountId;
    token.expiresInDays = 77;
    const auto made = finished(desk.live.changes->createToken(token));
    QVERIFY(made.ok());
    const QByteArray value = made->value.view().toByteArray();
    const QUrl url = desk.live.started.url;
    const QString call = words("tokens revoke", {made->token.id});
    const Ended without = desk.runAt(url, value, call);
    QCOMPARE(without.code, 5);
    QCOMPARE(outcomesOf(without).value(made->token.id), QStringLiteral("left-out"));
    const Ended with = desk.runAt(url, value, call + QStringLiteral(" --allow-own"));
    QCOMPARE(with.code, 0);
    QVERIFY(!desk.live.onServer(made->token.id)->active);
}

void TestTokendeskctlChanges::theCredentialInUseCanBeTheLastToGo_data()
{
    QTest::addColumn<bool>("isByQuery");
    QTest::addColumn<int>("code");
    QTest::newRow("by its id") << false << 0;
    QTest::newRow("by a query that may find more by now") << true << 5;
}

void TestTokendeskctlChanges::theCredentialInUseCanBeTheLastToGo()
{
    QFETCH(bool, isByQuery);
    QFETCH(int, code);
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const auto account = finished(desk.live.changes->createAccount(
        {QStringLiteral("Own Admin"), QStringLiteral("Admin"), {}}));
    QVERIFY(account.ok());
    const auto made =
        finished(desk.live.changes->createToken({QStringLiteral("own"), account->id, 30, false}));
    QVERIFY(made.ok());
    const TokenId id = made->token.id;
    const QString which =
        isByQuery ? QStringLiteral("--query account:%1").arg(account->id) : QString::number(id);
    const Ended ended = desk.runAt(
        desk.live.started.url, made->value.view().toByteArray(),
        QStringLiteral("tokens revoke --yes --verify --allow-own --format json ") + which);
    QVERIFY2(ended.code == code, ended.errors.constData());
    QCOMPARE(outcomesOf(ended).value(id), QStringLiteral("done"));
    QVERIFY2(ended.errors.contains("The credential in use was revoked"), ended.errors.constData());
    QVERIFY(!desk.live.onServer(id)->active);
}

void TestTokendeskctlChanges::whatIsDoneInPartEndsWith5()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 3);
    const QByteArray spoiled = "/api/user-tokens/" + QByteArray::number(ids.at(1));
    desk.live.proxy->setJudge([spoiled](const QByteArray &, const QByteArray &path) {
        return path == spoiled ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(400)}
                               : FaultProxy::Verdict{};
    });
    const Ended ended = desk.runSpoiled(words("tokens revoke", ids));
    QCOMPARE(ended.code, 5);
    QVERIFY2(ended.errors.contains("2 done, 0 unchanged, 1 refused"), ended.errors.constData());
    QCOMPARE(outcomesOf(ended).value(ids.at(1)), QStringLiteral("refused"));
    QVERIFY(ended.output.contains("Not now"));
    QVERIFY(desk.live.onServer(ids.at(1))->active);
}

void TestTokendeskctlChanges::whatIsDoneAndCannotBeWrittenDownEndsWith5()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 1);
    desk.live.proxy->setJudge(takingAway(desk.file("journal.sqlite")));
    const Ended ended = desk.runSpoiled(words("tokens revoke", ids));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    QVERIFY2(ended.errors.contains("The outcome of a change could not be written down"),
             ended.errors.constData());
    QCOMPARE(outcomesOf(ended).value(ids.first()), QStringLiteral("done"));
    QVERIFY(!desk.live.onServer(ids.first())->active);
}

void TestTokendeskctlChanges::aNewTokenThatCannotBeWrittenDownEndsWith5()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    desk.live.proxy->setJudge(takingAway(desk.file("journal.sqlite")));
    const QString file = desk.file("secret");
    const Ended ended = desk.runSpoiled(
        QStringLiteral("tokens create --account %1 --name unwritten --expires-in 30 --secret-to %2")
            .arg(desk.live.activeAccount().id)
            .arg(file));
    QVERIFY2(ended.code == 5, ended.errors.constData());
    QVERIFY2(ended.errors.contains("could not be written down"), ended.errors.constData());
    QVERIFY(QFileInfo(file).size() > 0);
    QVERIFY2(!ended.json().isEmpty(), ended.output.constData());
}

void TestTokendeskctlChanges::ctrlCLosesNoValue()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QString file = desk.file("secret");
    const Ended ended = desk.runInterrupted(
        "POST",
        QStringLiteral("tokens create --account %1 --name kept --expires-in 30 --secret-to %2")
            .arg(desk.live.activeAccount().id)
            .arg(file));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    QVERIFY(QFileInfo(file).size() > 0);
    QVERIFY2(!ended.json().isEmpty(), ended.output.constData());
}

void TestTokendeskctlChanges::ctrlCStopsAfterWhatIsUnderWay()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    constexpr int most = 40;
    const QList<TokenId> ids = liveTokens(desk, most);
    const Ended ended = desk.runInterrupted("PUT", words("tokens revoke", ids));
    QCOMPARE(ended.code, 5);
    const QHash<TokenId, QString> outcomes = outcomesOf(ended);
    QCOMPARE(outcomes.size(), most);
    int done = 0;
    for (const TokenId id : ids) {
        const bool isDone = outcomes.value(id) == QLatin1String("done");
        done += isDone ? 1 : 0;
        QVERIFY2(isDone || outcomes.value(id) == QLatin1String("not-started"),
                 qPrintable(outcomes.value(id)));
        QCOMPARE(desk.live.onServer(id)->active, !isDone);
    }
    QVERIFY(done > 0);
    QVERIFY(done < most);
}

void TestTokendeskctlChanges::whatAnEarlierCallLeftOpenIsSettled()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 3);
    const auto nameOf = [&desk](TokenId id) {
        return desk.live.data().token(desk.live.data().tokenIndex(id)).name;
    };
    // Calls that were killed after they had sent their change.
    {
        const std::unique_ptr<Journal> journal = desk.openJournal();
        ChangeIntent intent;
        intent.connectionId = runOnlyId(desk.live.started.url);
        intent.kind = ChangeKind::RevokeToken;
        intent.targetId = ids.at(0);
        intent.targetName = nameOf(ids.at(0));
        intent.before = QJsonObject{{QStringLiteral("state"), QStringLiteral("active")}};
        QVERIFY(finished(journal->begin(intent)).ok());
        intent.targetId = ids.at(2);
        intent.targetName = nameOf(ids.at(2));
        QVERIFY(finished(journal->begin(intent)).ok());
    }
    QCOMPARE(finished(desk.live.changes->setRevoked({ids.at(0)}, true)).done.size(), 1);
    const Ended ended = desk.run(words("tokens revoke", {ids.at(1)}));
    QVERIFY2(ended.code == 0, ended.errors.constData());
    // Nobody else tells what is written down now.
    const QString left = QStringLiteral("left before its answer came: Revoke token: %1 (%2). "
                                        "The server's list %3");
    const auto told = [&](TokenId id, const char *shown) {
        return left.arg(QString::number(id), nameOf(id), QLatin1String(shown)).toUtf8();
    };
    QVERIFY2(ended.errors.contains(told(ids.at(0), "shows it so")), ended.errors.constData());
    QVERIFY2(ended.errors.contains(told(ids.at(2), "does not show the change so far")),
             ended.errors.constData());
    QVERIFY2(!ended.errors.contains("refresh"), ended.errors.constData()); // nothing to press here
    const Ended again = desk.run(words("tokens restore", {ids.at(1)}));
    QVERIFY2(!again.errors.contains("left before its answer"), again.errors.constData());
    const QJsonArray changes = desk.runHere(QStringLiteral("activity export"))
                                   .json()
                                   .value(QLatin1String("changes"))
                                   .toArray();
    QCOMPARE(changes.size(), 4);
    QCOMPARE(changes.first().toObject().value(QLatin1String("outcome")).toString(),
             QStringLiteral("done"));
}

void TestTokendeskctlChanges::whatNobodyAnsweredIsUnknown()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 1);
    bool isChanged = false;
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &) {
        isChanged = isChanged || method == "PUT";
        if (method == "PUT")
            return FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}};
        // The list, which could tell, is not to be had any more.
        return isChanged ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(500)}
                         : FaultProxy::Verdict{};
    });
    const Ended ended = desk.runSpoiled(words("tokens revoke", ids));
    QCOMPARE(ended.code, 5);
    QCOMPARE(outcomesOf(ended).value(ids.first()), QStringLiteral("unknown"));
    QVERIFY(ended.errors.contains("1 unknown"));
    // How it is finished comes first, and what may still work is not simply taken back.
    const QByteArray id = QByteArray::number(ids.first());
    const QByteArray finish = "what is left: tokendeskctl tokens revoke " + id;
    const QByteArray restore =
        "Only if they are to work after all: tokendeskctl tokens restore " + id;
    const qsizetype wayOn = ended.errors.indexOf(finish);
    const qsizetype wayBack = ended.errors.indexOf(restore);
    QVERIFY2(wayOn >= 0 && wayBack > wayOn, ended.errors.constData());
    QVERIFY2(!ended.errors.contains("What takes this back"), ended.errors.constData());
}

void TestTokendeskctlChanges::whatTheListGainsaysIsUnknown()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 2);
    // One is answered as done, and nothing is done; of the other the answer is lost.
    const QByteArray id = QByteArray::number(ids.first());
    const QByteArray done =
        FaultProxy::httpAnswer(200, "application/json", R"({"active": false, "id": )" + id + '}');
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
        if (method != "PUT")
            return FaultProxy::Verdict();
        return path.endsWith(id) ? FaultProxy::Verdict{FaultProxy::Fault::Answer, done}
                                 : FaultProxy::Verdict{FaultProxy::Fault::LoseReply, {}};
    });
    const QString one = words("tokens revoke", {ids.first()});
    const QByteArray list = "GET /api/user-tokens/service";

    const int before = desk.live.proxy->count(list);
    const Ended believed = desk.runSpoiled(one);
    QVERIFY2(believed.code == 0, believed.errors.constData());
    QCOMPARE(outcomesOf(believed).value(ids.first()), QStringLiteral("done"));
    QCOMPARE(desk.live.proxy->count(list) - before, 1);

    const Ended verified = desk.runSpoiled(one + QStringLiteral(" --verify"));
    QCOMPARE(verified.code, 5);
    QCOMPARE(outcomesOf(verified).value(ids.first()), QStringLiteral("unknown"));
    QVERIFY2(verified.output.contains("its list shows it as before"), verified.output.constData());
    QVERIFY(verified.errors.contains("0 done, 0 unchanged, 0 refused, 1 unknown"));
    QCOMPARE(desk.live.proxy->count(list) - before, 5);

    // Where the list is read anyway it is believed without being asked to.
    const Ended both = desk.runSpoiled(words("tokens revoke", ids));
    QCOMPARE(both.code, 5);
    QCOMPARE(outcomesOf(both).value(ids.first()), QStringLiteral("unknown"));
    QCOMPARE(outcomesOf(both).value(ids.last()), QStringLiteral("done"));

    desk.live.proxy->setJudge({});
    const Ended real = desk.runSpoiled(one + QStringLiteral(" --verify"));
    QVERIFY2(real.code == 0, real.errors.constData());
    QCOMPARE(outcomesOf(real).value(ids.first()), QStringLiteral("done"));
}

void TestTokendeskctlChanges::ctrlCEndsTheWaitingForTheList()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const TokenId id = liveTokens(desk, 1).constFirst();
    const QByteArray done = FaultProxy::httpAnswer(
        200, "application/json", R"({"active": false, "id": )" + QByteArray::number(id) + '}');
    // With the first list after the change, which does not show it.
    qint64 process = 0;
    bool isSent = false;
    int lists = 0;
    desk.live.proxy->setJudge([&](const QByteArray &method, const QByteArray &path) {
        isSent = isSent || method == "PUT";
        if (isSent && path == "/api/user-tokens/service" && ++lists == 1)
            ::kill(static_cast<pid_t>(process), SIGINT);
        return method == "PUT" ? FaultProxy::Verdict{FaultProxy::Fault::Answer, done}
                               : FaultProxy::Verdict();
    });
    const QStringList where{QStringLiteral("--verify"),        QStringLiteral("--url"),
                            desk.live.proxy->url().toString(), QStringLiteral("--token-stdin"),
                            QStringLiteral("--data-dir"),      desk.data.path()};
    const Ended ended =
        runProgram(words("tokens revoke", {id}).split(QLatin1Char(' '), Qt::SkipEmptyParts) + where,
                   desk.credential(), QProcessEnvironment::systemEnvironment(),
                   [&](qint64 started) { process = started; });
    QCOMPARE(ended.code, 5);
    QCOMPARE(lists, 1);
    QVERIFY2(outcomesOf(ended).contains(id), ended.output.constData());
    QVERIFY2(ended.errors.contains("called off"), ended.errors.constData());
    const auto records = finished(desk.openJournal()->all());
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->constFirst().outcome, ChangeOutcome::Done);
}

void TestTokendeskctlChanges::aNewTokenThatTheListDoesNotShowYetIsNotCalledMissing()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QString account = QString::number(desk.live.activeAccount().id);
    const Ended made = desk.runSpoiled(
        QStringLiteral("tokens create --name nightly --expires-in 30"),
        {QStringLiteral("--account"), account, QStringLiteral("--secret-to"), desk.file("value")});
    QVERIFY2(made.code == 0, made.errors.constData());
    const TokenId id = made.json().value(QLatin1String("id")).toInteger();
    desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
        return path.endsWith("/service")
            ? FaultProxy::Verdict{FaultProxy::Fault::Answer,
                                  FaultProxy::httpAnswer(200, "application/json", "[]")}
            : FaultProxy::Verdict();
    });
    const Ended early = desk.runSpoiled(words("tokens revoke", {id, id + 1000}));
    QCOMPARE(early.code, 5);
    QVERIFY2(early.output.contains("It was made from here"), early.output.constData());
    QVERIFY2(early.output.contains("There is no such token"), early.output.constData());

    desk.live.proxy->setJudge({});
    QCOMPARE(desk.runSpoiled(words("tokens revoke", {id})).code, 0);
    QCOMPARE(desk.runSpoiled(words("tokens delete", {id})).code, 0);
    const Ended gone = desk.runSpoiled(words("tokens revoke", {id}));
    QVERIFY2(gone.output.contains("There is no such token"), gone.output.constData());
}

void TestTokendeskctlChanges::aCredentialThatIsRefusedAtTheChangeEndsWith3()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    desk.live.proxy->setJudge([](const QByteArray &method, const QByteArray &) {
        return method == "PUT" ? FaultProxy::Verdict{FaultProxy::Fault::Answer, refusalWith(401)}
                               : FaultProxy::Verdict{};
    });
    const Ended ended = desk.runSpoiled(words("tokens revoke", liveTokens(desk, 2)));
    QCOMPARE(ended.code, 3);
    QVERIFY(ended.errors.contains("0 done"));
}

void TestTokendeskctlChanges::whileTheWindowIsOpenNothingIsChanged()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 1);
    const std::unique_ptr<Journal> window = desk.openJournal();
    for (const QString &call :
         {words("tokens revoke", ids), QStringLiteral("accounts deactivate 1 --yes"),
          QStringLiteral("tokens create --account 1 --name a --expires-in 30 --secret-to -")}) {
        const Ended ended = desk.run(call);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.contains("Tokendesk is open"), ended.errors.constData());
        QVERIFY2(ended.errors.contains("--token-stdin --data-dir FOLDER"),
                 ended.errors.constData());
        QCOMPARE(ended.output, QByteArray());
    }
    // A new folder would not know the run.
    const Ended restored = desk.run(QStringLiteral("tokens restore --run some --yes"));
    QCOMPARE(restored.code, 2);
    QVERIFY2(restored.errors.contains("Tokendesk is open"), restored.errors.constData());
    QVERIFY2(!restored.errors.contains("--token-stdin"), restored.errors.constData());
    // Reading does not wait for the window to be closed.
    ChangeIntent intent;
    intent.targetName = QStringLiteral("written-by-the-window");
    QVERIFY(finished(window->begin(intent)).ok());
    for (const QString &call :
         {QStringLiteral("activity list"), QStringLiteral("activity export")}) {
        const Ended read = desk.runHere(call);
        QCOMPARE(read.code, 0);
        QVERIFY(read.output.contains("written-by-the-window"));
    }
    QVERIFY(finished(window->begin(intent)).ok());
    const Ended verified = desk.runHere(QStringLiteral("activity verify"));
    QCOMPARE(verified.code, 2);
    QVERIFY(verified.errors.contains("Tokendesk is open"));
    QVERIFY(!verified.errors.contains("--data-dir")); // it would prove another record
    QVERIFY(desk.live.onServer(ids.first())->active);
    QCOMPARE(desk.run(QStringLiteral("tokens list")).code, 0);
    QCOMPARE(desk.run(QStringLiteral("accounts list")).code, 0);
    QCOMPARE(desk.run(words("tokens revoke --plan", ids)).code, 0);
}

void TestTokendeskctlChanges::theWayBesideAWindowHasWhatTheConnectionNeeds_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<QString>("way"); // after the address; null: there is none
    const auto row = [](const char *tag, const QString &way, auto change) {
        Connection connection;
        change(connection);
        QTest::newRow(tag) << connection << way;
    };
    const QString plain = QStringLiteral(" --token-stdin");
    row("nothing", plain, [](Connection &) {});
    row("an authority", QStringLiteral(" --ca '/etc/our ca.pem' --token-stdin"),
        [](Connection &one) { one.caFile = QStringLiteral("/etc/our ca.pem"); });
    row("a certificate", {},
        [](Connection &one) { one.certificateFile = QStringLiteral("/etc/own.pem"); });
    row("a proxy", {}, [](Connection &one) {
        one.proxy.mode = ProxyOptions::Mode::Manual;
        one.proxy.host = QStringLiteral("proxy.example");
        one.proxy.port = 3128;
    });
    row("no proxy", {}, [](Connection &one) { one.proxy.mode = ProxyOptions::Mode::None; });
    row("a proxy with a password", {}, [](Connection &one) {
        one.proxy.host = QStringLiteral("proxy.example");
        one.proxy.port = 3128;
        one.proxy.user = QStringLiteral("ci");
    });
}

void TestTokendeskctlChanges::theWayBesideAWindowHasWhatTheConnectionNeeds()
{
    QFETCH(Connection, connection);
    QFETCH(const QString, way);
    const Desk desk;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.name = QStringLiteral("Prod");
    connection.origin = desk.live.started.url;
    {
        QSettings settings(desk.file("tokendesk.ini"), QSettings::IniFormat);
        ConnectionStore(settings).save(connection);
    }
    const std::unique_ptr<Journal> window = desk.openJournal();
    const Ended ended = desk.runHere(QStringLiteral("accounts deactivate 1 --yes"));
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.errors.contains("Tokendesk is open"), ended.errors.constData());
    const QString said = QString::fromUtf8(ended.errors);
    const QString address = QStringLiteral("--url ") + connection.origin.toString();
    QVERIFY2(said.contains(address) != way.isNull(), ended.errors.constData());
    QVERIFY2(way.isNull() || said.contains(address + way), ended.errors.constData());
}

// It is hung, or locked with its admin elsewhere.
void TestTokendeskctlChanges::besideAWindowThatCannotBeReachedAFolderOfItsOwnHelps()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Account account = accountWithTokens(desk, QStringLiteral("leaked"));
    const QList<TokenId> ids = tokensOf(desk, account.id);
    const std::unique_ptr<Journal> window = desk.openJournal();
    const QString folder = desk.file("incident");
    const auto runBeside = [&](const QString &words) {
        return runProgram(words.split(QLatin1Char(' '))
                              + QStringList{QStringLiteral("--url"),
                                            desk.live.started.url.toString(),
                                            QStringLiteral("--token-stdin"),
                                            QStringLiteral("--data-dir"), folder},
                          desk.credential());
    };
    const Ended revoked = runBeside(words("tokens revoke", ids));
    QVERIFY2(revoked.code == 0, revoked.errors.constData());
    for (const TokenId id : ids)
        QVERIFY(!desk.live.onServer(id)->active);
    // As the message is followed: the folder is there now.
    const Ended deactivated =
        runBeside(QStringLiteral("accounts deactivate --yes %1").arg(account.id));
    QVERIFY2(deactivated.code == 0, deactivated.errors.constData());
    QVERIFY(deactivated.errors.contains(QFile::encodeName(folder))); // what takes it back
    QCOMPARE(finished(window->all())->size(), 0);
    const auto record = finished(Journal::open(folder + QStringLiteral("/journal.sqlite")));
    QVERIFY(record.ok());
    const Result<QList<ChangeRecord>> changes = finished(record.value()->all());
    QCOMPARE(changes->size(), ids.size() + 1);
    for (const ChangeRecord &change : changes.value())
        QCOMPARE(change.outcome, ChangeOutcome::Done);
}

void TestTokendeskctlChanges::overAReadOnlyConnectionNothingIsChanged_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("revoke") << QStringLiteral("tokens revoke --yes --query is:active");
    QTest::newRow("restore") << QStringLiteral("tokens restore --yes --query is:revoked");
    QTest::newRow("delete") << QStringLiteral("tokens delete --yes --query is:revoked");
    QTest::newRow("deactivate") << QStringLiteral("accounts deactivate --yes 1");
    QTest::newRow("reactivate") << QStringLiteral("accounts reactivate --yes 1");
    QTest::newRow("create") << QStringLiteral("tokens create --name n --expires-in 30 "
                                              "--secret-to - --account 1");
}

void TestTokendeskctlChanges::overAReadOnlyConnectionNothingIsChanged()
{
    QFETCH(QString, call);
    Desk desk;
    int writes = 0;
    desk.live.proxy->setJudge([&writes](const QByteArray &method, const QByteArray &) {
        writes += method == "GET" ? 0 : 1;
        return FaultProxy::Verdict();
    });
    const QStringList described{QStringLiteral("--url"), desk.live.proxy->url().toString(),
                                QStringLiteral("--name"), QStringLiteral("Audit")};
    const Ended added =
        desk.runHere(QStringLiteral("connections add --read-only"), described, desk.credential());
    QVERIFY2(added.code == 0, added.errors.constData());
    const Ended refused = desk.runHere(call);
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY2(refused.errors.contains("\"Audit\" is read-only"), refused.errors.constData());
    QCOMPARE(writes, 0);
    const std::unique_ptr<Journal> journal = desk.openJournal();
    QVERIFY(finished(journal->all())->isEmpty());
    // Reading, and planning for somebody who may, goes on.
    QCOMPARE(desk.runHere(QStringLiteral("tokens list")).code, 0);
    QCOMPARE(desk.runHere(QStringLiteral("tokens revoke --plan --query is:active")).code, 0);
    QCOMPARE(writes, 0);
}

void TestTokendeskctlChanges::theRecordOfActivityIsListedExportedAndProven()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const Ended before = desk.runHere(QStringLiteral("activity list --format json"));
    QCOMPARE(before.code, 0);
    QVERIFY(before.json().value(QLatin1String("changes")).toArray().isEmpty());
    QVERIFY(QDir(desk.data.path()).isEmpty());

    const QList<TokenId> ids = liveTokens(desk, 3);
    const Ended revoked = desk.run(words("tokens revoke --reason quarterly", ids));
    QCOMPARE(revoked.code, 0);
    const Ended listed = desk.runHere(QStringLiteral("activity list --format json --limit 2"));
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.json().value(QLatin1String("changes")).toArray().size(), 2);
    const Ended exported = desk.runHere(QStringLiteral("activity export"));
    const QJsonArray changes = exported.json().value(QLatin1String("changes")).toArray();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.first().toObject().value(QLatin1String("reason")).toString(),
             QStringLiteral("quarterly"));
    QCOMPARE(changes.first().toObject().value(QLatin1String("run")).toString(),
             revoked.json().value(QLatin1String("run")).toString());
    const Ended done = desk.runHere(
        QStringLiteral("activity list outcome:done id:%1 --format json").arg(ids.at(1)));
    QVERIFY2(done.code == 0, done.errors.constData());
    QCOMPARE(done.json().value(QLatin1String("changes")).toArray().size(), 1);
    const Ended none = desk.runHere(QStringLiteral("activity export outcome:refused"));
    QVERIFY(none.json().value(QLatin1String("changes")).toArray().isEmpty());
    QVERIFY(desk.runHere(QStringLiteral("activity export --format csv"))
                .output.startsWith("\xEF\xBB\xBF"));
    // A program reads it: whoever runs it, in whatever language.
    QProcessEnvironment german = QProcessEnvironment::systemEnvironment();
    german.insert(QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8"));
    german.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    german.insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
    for (const char *format : {"json", "csv"}) {
        const QStringList call{QStringLiteral("activity"),   QStringLiteral("export"),
                               QStringLiteral("--format"),   QLatin1String(format),
                               QStringLiteral("--data-dir"), desk.data.path()};
        QCOMPARE(runProgram(call, {}, german).output, runProgram(call).output);
    }
    const QStringList whole{QStringLiteral("activity"), QStringLiteral("export"),
                            QStringLiteral("--data-dir"), desk.data.path()};
    QCOMPARE(runProgram(whole, {}, german).output, runProgram(whole).output);
    // It is German where a person reads.
    const Ended spoken = runProgram({QStringLiteral("--help")}, {}, german);
    QVERIFY2(!spoken.output.startsWith("Usage"), spoken.output.constData());
    QCOMPARE(desk.runHere(QStringLiteral("activity list")).output.count('\n'), 4);

    const Ended proven = desk.runHere(QStringLiteral("activity verify"));
    QVERIFY2(proven.code == 0, proven.errors.constData());
    QCOMPARE(proven.json().value(QLatin1String("intact")).toBool(), true);
    QCOMPARE(proven.json().value(QLatin1String("head_known")).toBool(), true);
    QCOMPARE(proven.json().value(QLatin1String("unsealed")).toInt(-1), 0);
    QCOMPARE(proven.json().value(QLatin1String("changes")).toInt(), 3);
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forger"));
        file.setDatabaseName(desk.file("journal.sqlite"));
        QVERIFY(file.open());
        QVERIFY(QSqlQuery(file).exec(QStringLiteral("UPDATE changes SET actor = 'nobody'")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("forger"));
    const Ended forged = desk.runHere(QStringLiteral("activity verify"));
    QCOMPARE(forged.code, 1);
    QCOMPARE(forged.json().value(QLatin1String("intact")).toBool(true), false);
}

void TestTokendeskctlChanges::withoutAKeychainTheRecordIsNotCalledIntact()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                   QStringLiteral("unix:path=/nonexistent"));
    const TokenId id = liveTokens(desk, 1).constFirst();
    const QStringList folder{QStringLiteral("--data-dir"), desk.data.path()};
    const Ended revoked =
        runProgram(words("tokens revoke", {id}).split(QLatin1Char(' '))
                       + QStringList{QStringLiteral("--url"), desk.live.started.url.toString(),
                                     QStringLiteral("--token-stdin")}
                       + folder,
                   desk.credential(), without);
    QVERIFY2(!desk.live.onServer(id)->active, revoked.errors.constData());
    const Ended verified = runProgram(
        QStringList{QStringLiteral("activity"), QStringLiteral("verify")} + folder, {}, without);
    QVERIFY2(verified.code == 3, verified.errors.constData());
    QVERIFY2(verified.json().contains(QLatin1String("intact")), verified.output.constData());
    QVERIFY2(verified.json().value(QLatin1String("intact")).isNull(), verified.output.constData());
    QVERIFY(verified.json().value(QLatin1String("faults")).toArray().isEmpty());
}

void TestTokendeskctlChanges::withAnotherKeyTheRecordIsNeitherIntactNorAltered()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const TokenId id = liveTokens(desk, 1).constFirst();
    QCOMPARE(desk.run(words("tokens revoke", {id})).code, 0);
    const Ended before = desk.runHere(QStringLiteral("activity verify"));
    QCOMPARE(before.json().value(QLatin1String("intact")).toBool(), true);
    // The keychain has lost it: another is made.
    const std::unique_ptr<SecretStore> keychain = makeKeychainStore(std::chrono::seconds(5));
    const QString key = QStringLiteral("journal-key");
    SecretOutcome kept = finished(keychain->read(key));
    QVERIFY(kept.ok());
    const auto putBack = qScopeGuard([&] { // other records are sealed with it
        QVERIFY(finished(keychain->write(key, std::move(kept.secret))).ok());
    });
    QVERIFY(finished(keychain->remove(key)).ok());
    const Ended verified = desk.runHere(QStringLiteral("activity verify"));
    QVERIFY2(verified.code == 3, verified.errors.constData());
    QVERIFY2(verified.output.contains("other-key"), verified.output.constData());
    QVERIFY2(verified.json().contains(QLatin1String("intact")), verified.output.constData());
    QVERIFY2(verified.json().value(QLatin1String("intact")).isNull(), verified.output.constData());
    QVERIFY2(verified.errors.contains("nothing is proven"), verified.errors.constData());
}

void TestTokendeskctlChanges::aCopyOfTheRecordIsNotCalledIntactBeforeItsEndIsKnown()
{
    Desk desk;
    QVERIFY(desk.live.open().ok());
    const QList<TokenId> ids = liveTokens(desk, 2);
    const QString folder = desk.file("restored");
    QVERIFY(QDir(desk.data.path()).mkdir(QStringLiteral("restored")));
    const QString restored = folder + QStringLiteral("/journal.sqlite");
    const QString older = desk.file("older.sqlite");
    QCOMPARE(desk.run(words("tokens revoke", {ids.first()})).code, 0);
    QVERIFY(QFile::copy(desk.file("journal.sqlite"), older));
    QCOMPARE(desk.run(words("tokens revoke", {ids.last()})).code, 0);
    QVERIFY(QFile::copy(desk.file("journal.sqlite"), restored));
    const auto verify = [&folder] {
        return runProgram({QStringLiteral("activity"), QStringLiteral("verify"),
                           QStringLiteral("--data-dir"), folder});
    };
    const Ended unknown = verify();
    QVERIFY2(unknown.code == 3, unknown.errors.constData());
    QVERIFY2(unknown.json().contains(QLatin1String("intact")), unknown.output.constData());
    QVERIFY2(unknown.json().value(QLatin1String("intact")).isNull(), unknown.output.constData());
    QCOMPARE(unknown.json().value(QLatin1String("head_known")).toBool(true), false);
    QVERIFY2(unknown.errors.contains("did not know its end"), unknown.errors.constData());
    const Ended known = verify();
    QVERIFY2(known.code == 0, known.errors.constData());
    QCOMPARE(known.json().value(QLatin1String("intact")).toBool(), true);
    QVERIFY(QFile::remove(restored) && QFile::copy(older, restored));
    const Ended cut = verify();
    QCOMPARE(cut.code, 1);
    QVERIFY2(cut.output.contains("cut-off"), cut.output.constData());
    // Where it was written, its end was known all the time.
    QCOMPARE(desk.runHere(QStringLiteral("activity verify")).code, 0);
}

QTEST_GUILESS_MAIN(TestTokendeskctlChanges)
#include "testtokendeskctlchanges.moc"
