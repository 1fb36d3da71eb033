#include "cli/workplace.h"

#include "api/decodeissues.h"
#include "cli/authority.h"
#include "cli/console.h"
#include "cli/words.h"
#include "credentials/connectionnames.h"
#include "domain/role.h"
#include "domain/sentence.h"
#include "domain/shellquoted.h"
#include "store/databasecopy.h"
#include "store/journal.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tokendesk::cli {

namespace {

const QString urlOption = QStringLiteral("url");
const QString tokenOption = QStringLiteral("token-stdin");
const QString connectionOption = QStringLiteral("connection");
const QString runOption = QStringLiteral("run");
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

/// --url and --ca say all that it takes to get there.
bool isReachedByOptions(const Connection &connection)
{
    return connection.certificateFile.isEmpty()
        && connection.proxy.mode == ProxyOptions::Mode::System
        && !connection.proxy.asksForPassword();
}

/// What follows --url.
QString addressOptions(const Connection &connection)
{
    const QString address = connection.origin.toString();
    if (connection.caFile.isEmpty())
        return address;
    return address + QStringLiteral(" --ca ") + shellQuoted(connection.caFile);
}

/// It is for the folder of `call`, and for no deployment.
QString removalOf(const Invocation &call, const QString &id)
{
    const QString folder = QStringLiteral("data-dir");
    Invocation here;
    if (call.has(folder))
        here.options.insert(folder, call.value(folder));
    return commandLine(here, QLatin1String("connections remove ") + shellWord(id));
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
    , m_settings(settingsFile(), QSettings::IniFormat)
    , m_connections(m_settings)
    , m_secrets(makeKeychainStore())
{
    for (const QString &problem : m_connections.problems())
        say(problem);
    for (const Connection &skipped : m_connections.skipped())
        say(Words::tr("What removes the connection \"%1\": %2")
                .arg(skipped.name, removalOf(m_call, skipped.id)));
}

QString Workplace::dataFolder() const
{
    if (m_call.has(QStringLiteral("data-dir")))
        return QDir(m_call.value(QStringLiteral("data-dir"))).absolutePath();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("tokendesk"));
}

Result<void> Workplace::checkNamedFolder() const
{
    if (m_call.has(QStringLiteral("data-dir")) && !QFileInfo(dataFolder()).isDir())
        return usageError(Words::tr("There is no %1").arg(QDir::toNativeSeparators(dataFolder())));
    return {};
}

Result<void> Workplace::checkSettings() const
{
    if (m_connections.isReadable())
        return {};
    return usageError(Words::tr("The saved connections are not known"),
                      Words::tr("Make %1 a file that you may read")
                          .arg(QDir::toNativeSeparators(settingsFile())));
}

QString Workplace::settingsFile() const
{
    if (m_call.has(QStringLiteral("data-dir")))
        return QDir(dataFolder()).filePath(QStringLiteral("tokendesk.ini"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("tokendesk/tokendesk.ini"));
}

QString Workplace::dataFile(const QString &name) const
{
    return QDir(dataFolder()).filePath(name);
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
                      QDir::toNativeSeparators(QDir(dataFolder()).absolutePath()));
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
        const Result<void> isThere = checkNamedFolder();
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
        m_seal = std::make_unique<JournalSeal>(*m_journal, *m_secrets, dataFolder());
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
    const Result<Connection> connection = wantedConnection();
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

ExitCode Workplace::listsEnd(const ListTrust &trust, bool lacksTime)
{
    if (!trust.whole)
        return fail(ExitCode::Partly,
                    Words::tr("The server's lists were not read completely: more may be meant than "
                              "what was found"));
    if (lacksTime)
        return fail(ExitCode::Partly,
                    Words::tr("A time that this asks for could not be read, so there may be more "
                              "than what was found"));
    return ExitCode::Fine;
}

QCoro::Task<Result<std::unique_ptr<Session>>> Workplace::makeSession()
{
    Result<Connection> connection = wantedConnection();
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

Result<Connection> Workplace::wantedConnection() const
{
    if (m_call.has(urlOption) != m_call.has(tokenOption))
        return usageError(Words::tr("--url and --token-stdin go together"));
    if (m_call.has(urlOption) && m_call.has(connectionOption))
        return usageError(Words::tr("--url and --connection exclude each other"));
    if (m_call.has(authorityOption) && !m_call.has(urlOption))
        return usageError(Words::tr("--ca goes with --url"));
    const Result<void> isThere = m_call.has(urlOption) ? Result<void>() : checkNamedFolder();
    if (!isThere.ok())
        return isThere.error();
    if (m_call.has(connectionOption))
        return saved(m_call.value(connectionOption));
    if (m_call.has(urlOption)) {
        const Result<QUrl> origin = parseDeploymentAddress(m_call.value(urlOption));
        if (!origin.ok())
            return origin.error();
        Connection connection;
        connection.id = runOnlyId(origin.value());
        connection.name = proposedName(origin.value());
        connection.origin = origin.value();
        connection.runOnly = true;
        const Result<void> authority = takeAuthority(m_call, connection);
        if (!authority.ok())
            return authority.error();
        return connection;
    }
    const Result<void> isKnown = checkSettings();
    if (!isKnown.ok())
        return isKnown.error();
    const QList<Connection> all = m_connections.connections();
    if (all.size() == 1)
        return all.first();
    return all.isEmpty()
        ? usageError(Words::tr("There is no saved connection"),
                     Words::tr("Use --url with --token-stdin, or connections add"))
        : usageError(Words::tr("There is more than one saved connection"),
                     Words::tr("Name one with --connection; connections list shows them"));
}

Result<Connection> Workplace::saved(const QString &wanted) const
{
    return oneOf(m_connections.connections(), wanted);
}

Result<Connection> Workplace::kept(const QString &wanted) const
{
    return oneOf(m_connections.connections() + m_connections.skipped(), wanted);
}

Result<Connection> Workplace::oneOf(const QList<Connection> &all, const QString &wanted) const
{
    const Result<void> isKnown = checkSettings();
    if (!isKnown.ok())
        return isKnown.error();
    QList<Connection> named;
    QStringList ids;
    for (const Connection &one : all) {
        if (one.id == wanted)
            return one;
        if (one.name != wanted)
            continue;
        named << one;
        ids << one.id;
    }
    if (named.size() == 1)
        return named.first();
    return named.isEmpty()
        ? usageError(Words::tr("There is no saved connection \"%1\"").arg(wanted))
        : usageError(Words::tr("More than one connection is called \"%1\"").arg(wanted),
                     Words::tr("Use its id, one of these: %1").arg(ids.join(QLatin1String(", "))));
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
