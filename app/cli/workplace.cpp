#include "cli/workplace.h"

#include "api/decodeissues.h"
#include "cli/calledconnection.h"
#include "cli/console.h"
#include "cli/words.h"
#include "domain/role.h"
#include "domain/sentence.h"
#include "store/databasecopy.h"
#include "store/journal.h"

#include <QDir>
#include <QFileInfo>

namespace tokendesk::cli {

namespace {

const QString journalName = QStringLiteral("journal.sqlite");

QString accessWords(const Session &session, Access needed)
{
    // Where the role is not known to be what it lacks, the server knows.
    const QString &role = session.identity().role;
    if (session.refusal() && (role.isEmpty() || isAdminRole(role)))
        return session.refusal()->text();
    return needed == Access::Full
        ? Words::tr("The credential does not have the Admin role, which this command needs")
        : Words::tr("The credential works, but it may not see service accounts");
}

bool isHeldElsewhere(const Error &error)
{
    return error.detail.contains(QLatin1String("locked"));
}

/// Of the rows the first few by name: a list of 100,000 may have a thousand such.
void sayIssues(const std::vector<DecodeIssue> &issues)
{
    constexpr int most = 5;
    if (issues.empty())
        return;
    say(summaryOf(issues));
    int said = 0;
    for (const DecodeIssue &issue : issues) {
        if (issue.row < 0)
            continue;
        if (said++ == most) {
            say(QStringLiteral("  …"));
            break;
        }
        say(QStringLiteral("  ") + issue.text());
    }
}

bool suffices(Access has, Access needed)
{
    return has == Access::Full || (needed == Access::ReadAccounts && has == needed);
}

} // namespace

QString renewalWords()
{
    return Words::tr("connections renew gives it another credential");
}

Workplace::Workplace(Invocation call)
    : m_call(std::move(call))
    , m_settings(settingsFile(m_call), QSettings::IniFormat)
    , m_connections(m_settings)
    , m_secrets(makeKeychainStore())
{
    tellUnreadable(m_call, m_connections);
}

QString Workplace::dataFile(const QString &name) const
{
    return QDir(dataFolder(m_call)).filePath(name);
}

Result<void> Workplace::checkPassing() const
{
    if (m_passing.isValid())
        return {};
    Error error;
    error.kind = Error::Kind::Local;
    // As it is named there: Qt's path of a folder that is not there is empty.
    const QString place = qEnvironmentVariable("TMPDIR", QDir::tempPath());
    error.message = Words::tr("No folder for temporary files can be made in %1")
                        .arg(QDir::toNativeSeparators(place));
    error.detail = m_passing.errorString();
    error.remedy = Words::tr("Set TMPDIR to a folder that you may write to");
    return error;
}

Result<QString> Workplace::copyOf(const QString &name) const
{
    const QString path = dataFile(name);
    if (!QFileInfo::exists(path))
        return QString();
    const Result<void> hasRoom = checkPassing();
    if (!hasRoom.ok())
        return hasRoom.error();
    const QString copy = m_passing.filePath(name);
    const Result<void> copied = copyDatabase(path, copy);
    if (!copied.ok())
        return copied.error();
    return copy;
}

Error Workplace::aboutOriginal(Error error) const
{
    if (!m_passing.isValid())
        return error; // it is about no copy
    for (QString *text : {&error.message, &error.detail, &error.remedy})
        text->replace(QDir::toNativeSeparators(m_passing.path()),
                      QDir::toNativeSeparators(QDir(dataFolder(m_call)).absolutePath()));
    return error;
}

QCoro::Task<std::optional<ExitCode>> Workplace::openJournal(JournalUse use)
{
    const Result<void> hasRoom = use == JournalUse::Own ? Result<void>() : checkPassing();
    if (!hasRoom.ok())
        co_return fail(hasRoom.error());
    QString path = use == JournalUse::Own ? dataFile(journalName) : m_passing.filePath(journalName);
    m_isJournalKnown = use == JournalUse::Own;
    if (use == JournalUse::Copy) {
        const Result<void> isThere = checkNamedFolder(m_call);
        if (!isThere.ok())
            co_return fail(isThere.error());
        const Result<QString> copy = copyOf(journalName);
        if (!copy.ok())
            co_return fail(copy.error());
        m_isJournalKnown = !copy->isEmpty();
    }
    Result<std::unique_ptr<Journal>> opened = co_await Journal::open(path);
    m_isJournalHeld = !opened.ok() && isHeldElsewhere(opened.error());
    if (m_isJournalHeld)
        co_return fail(ExitCode::Usage,
                       Words::tr("Tokendesk is open, or another tokendeskctl is at work, and only "
                                 "one of them at a time may use the record of changes. Nothing was "
                                 "changed. Use its window, or close it first."));
    if (!opened.ok())
        co_return fail(aboutOriginal(opened.error()));
    m_journal = std::move(opened).value();
    if (use == JournalUse::Own)
        m_seal = std::make_unique<JournalSeal>(*m_journal, *m_secrets, dataFolder(m_call));
    m_connector = std::make_unique<Connector>(m_connections, *m_secrets, *m_journal);
    co_return std::nullopt;
}

QCoro::Task<Result<std::unique_ptr<ReviewStore>>> Workplace::openReviews()
{
    const Result<QString> copy = copyOf(QStringLiteral("review.sqlite"));
    if (!copy.ok())
        co_return copy.error();
    if (copy->isEmpty())
        co_return std::unique_ptr<ReviewStore>();
    Result<std::unique_ptr<ReviewStore>> opened = co_await ReviewStore::open(copy.value());
    co_return opened;
}

QCoro::Task<Result<std::unique_ptr<HistoryStore>>> Workplace::openHistory()
{
    const Result<QString> copy = copyOf(QStringLiteral("history.sqlite"));
    if (!copy.ok())
        co_return copy.error();
    if (copy->isEmpty())
        co_return std::unique_ptr<HistoryStore>();
    Result<std::unique_ptr<HistoryStore>> opened = co_await HistoryStore::open(copy.value());
    co_return opened;
}

QCoro::Task<std::optional<ExitCode>> Workplace::openToRead(Access needed, JournalUse use)
{
    std::optional<ExitCode> refused = co_await openJournal(use);
    if (!refused)
        refused = co_await openSession(needed);
    co_return refused;
}

QCoro::Task<std::optional<ExitCode>> Workplace::openToChange()
{
    const Result<Connection> connection = wantedConnection(m_call, m_connections);
    if (!connection.ok())
        co_return fail(connection.error());
    if (connection->readOnly)
        co_return fail(ExitCode::Usage,
                       Words::tr("The connection \"%1\" is read-only. Nothing was changed. Edit it "
                                 "in the window of Tokendesk to allow changes.")
                           .arg(connection->name));
    std::optional<ExitCode> refused = co_await openJournal(JournalUse::Own);
    // A new folder knows no run.
    if (m_isJournalHeld && isReachedByOptions(connection.value()) && !m_call.has(runOption))
        //: FOLDER: as the help has it
        say(Words::tr("If neither can be done, this works beside it, with the credential on "
                      "standard input instead of --connection: --url %1 --token-stdin --data-dir "
                      "FOLDER. The folder must be a new one; what is changed is recorded there.")
                .arg(addressOptions(connection.value())));
    if (!refused)
        refused = co_await openSession(Access::Full);
    co_return refused;
}

QCoro::Task<std::optional<ExitCode>> Workplace::openSession(Access needed)
{
    Result<std::unique_ptr<Session>> made = co_await makeSession();
    if (!made.ok())
        co_return fail(made.error());
    m_session = std::move(made).value();
    showProgress(Words::tr("Reading the lists…"));
    Result<void> opened = co_await m_session->open();
    showProgress({});
    if (!opened.ok())
        co_return fail(opened.error());
    if (!suffices(m_session->access(), needed))
        co_return fail(ExitCode::Credential, accessWords(*m_session, needed));
    sayIssues(m_session->issues());
    co_return std::nullopt;
}

void Workplace::sayOnce(const QString &text)
{
    if (m_said.contains(text))
        return;
    m_said << text;
    say(text);
}

ExitCode Workplace::listsEnd(const ListTrust &trust, Unstated unstated)
{
    if (!trust.whole)
        return fail(ExitCode::Partly,
                    Words::tr("The server's lists were not read completely: more may be meant than "
                              "what was found"));
    if (unstated.owner)
        return fail(ExitCode::Partly,
                    Words::tr("The server does not say of every token whose it is, so there may be "
                              "more than what was found"));
    if (unstated.time)
        return fail(ExitCode::Partly,
                    Words::tr("A time that this asks for could not be read or is not stated, so "
                              "there may be more than what was found"));
    return ExitCode::Fine;
}

QCoro::Task<Result<std::unique_ptr<Session>>> Workplace::makeSession()
{
    Result<Connection> connection = wantedConnection(m_call, m_connections);
    if (!connection.ok())
        co_return connection.error();
    if (!connection->runOnly) {
        Result<std::unique_ptr<Session>> made =
            co_await m_connector->sessionFor(std::move(connection).value());
        if (made.ok() || made.error().kind != Error::Kind::Keychain)
            co_return made;
        Error error = made.error();
        if (isTokenMissing(error))
            error.remedy = renewalWords();
        error.remedy = joinedSentences(
            {error.remedy, Words::tr("To do without the keychain, use --url with --token-stdin")});
        co_return error;
    }
    Result<SecretBytes> credential = readCredential();
    if (!credential.ok())
        co_return credential.error();
    co_return m_connector->runOnlySession(std::move(connection).value(),
                                          std::move(credential).value());
}

QCoro::Task<ExitCode> Workplace::settle()
{
    co_await m_journal->writeLate();
    Result<void> settled = co_await m_seal->settle();
    if (!settled.ok())
        say(Words::tr("The record of changes is written, but not sealed: %1")
                .arg(settled.error().text()));
    const std::optional<Error> unwritten = m_journal->lateProblem();
    if (!unwritten)
        co_return ExitCode::Fine;
    sayOnce(unwritten->text());
    co_return ExitCode::Partly;
}

} // namespace tokendesk::cli
