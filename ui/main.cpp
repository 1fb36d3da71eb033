// Puts the concrete parts together; the only place that knows them all.

#include "api/proxylookup.h"
#include "credentials/connectionstore.h"
#include "credentials/secretstore.h"
#include "language/languages.h"
#include "process/basefolders.h"
#include "process/freedmemory.h"
#include "process/hardening.h"
#include "process/qtcomplaints.h"
#include "process/standardstreams.h"
#include "process/stopsignals.h"
#include "store/journal.h"
#include "ui/commandline.h"
#include "ui/connect/connectionrules.h"
#include "ui/dialogs/secretclipboard.h"
#include "ui/embeddedsandbox.h"
#include "ui/language/languageswitch.h"
#include "ui/notices/noticecentre.h"
#include "ui/settings/lookpage.h"
#include "ui/settings/securitypage.h"
#include "ui/singleinstance.h"
#include "ui/startfailure.h"
#include "ui/startupreport.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/windowmemory.h"
#include "workflows/journalseal.h"
#include "workflows/worker.h"

#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QIcon>
#include <QPointer>

#include <algorithm>
#include <cstdio>

namespace {

using namespace tokendesk;

QString sandboxFile(const CommandLine &line)
{
    return line.dataFile(QStringLiteral("sandbox/sandbox.sqlite"));
}

/// All that lives as long as the program, in the order in which it is needed.
struct Program {
    Program(const CommandLine &line)
        : settings(line.configFile(QStringLiteral("tokendesk.ini")), QSettings::IniFormat)
        , windowState(line.configFile(QStringLiteral("window.ini")), QSettings::IniFormat)
        , languages(settings, line.language)
        , connections(settings)
        , secrets(makeKeychainStore())
        , sandbox(sandboxFile(line))
    {
        forgetWindowsIfWanted(windowState);
    }

    QSettings settings;
    QSettings windowState;
    LanguageSwitch languages;
    ConnectionStore connections;
    std::unique_ptr<SecretStore> secrets;
    EmbeddedSandbox sandbox;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JournalSeal> seal;
    std::unique_ptr<ReviewStore> reviews;
    std::unique_ptr<HistoryStore> history;
    std::unique_ptr<NoticeStore> notices;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<AppContext> context;
    std::unique_ptr<MainWindow> window;
    QPointer<StartFailure> failure;
};

QCoro::Task<> start(Program &program, CommandLine &line);

void showFailure(Program &program, CommandLine &line, const Error &error)
{
    std::fprintf(stderr, "tokendesk: %s\n", qPrintable(error.text()));
    if (program.failure) {
        program.failure->tell(error);
        return;
    }
    program.failure = new StartFailure(error);
    QObject::connect(program.failure, &StartFailure::folderChosen, qApp,
                     [&program, &line](const QString &folder) {
                         line.otherFolder = folder;
                         start(program, line);
                     });
    QObject::connect(program.failure, &StartFailure::finished, qApp, [&program] {
        if (!program.window)
            QCoreApplication::exit(1);
    });
    program.failure->open();
}

/// Somebody has started the program again.
void raiseFailure(const Program &program)
{
    if (!program.failure)
        return;
    program.failure->raise();
    program.failure->activateWindow();
}

/// For this run only.
void openGiven(Program &program, const QUrl &origin, SecretBytes token)
{
    Connection connection;
    connection.id = program.connector->idForThisRun(origin);
    connection.name = proposedName(origin);
    connection.origin = origin;
    connection.runOnly = true;
    const Credentials credentials(std::move(token));
    program.connector->ofThisRun().keep(connection, credentials);
    if (program.window->putsOff(connection))
        return;
    program.window->openSession(
        program.connector->runOnlySession(connection, credentials.duplicate()));
}

void openWanted(Program &program, CommandLine &line)
{
    if (line.sandbox) {
        program.window->openSandbox();
    } else if (line.url) {
        openGiven(program, *line.url, std::move(line.token));
    } else {
        program.window->openLast();
    }
}

QCoro::Task<> start(Program &program, CommandLine &line)
{
    // A try before may hold what this one is to open.
    program.seal.reset();
    program.journal.reset();
    program.sandbox.setDatabase(sandboxFile(line));
    if (line.sandbox)
        program.sandbox.prepare();
    Result<std::unique_ptr<Journal>> journal =
        co_await Journal::open(line.dataFile(QStringLiteral("journal.sqlite")));
    if (!journal.ok()) {
        showFailure(program, line, journal.error());
        co_return;
    }
    program.journal = std::move(journal).value();
    program.seal =
        std::make_unique<JournalSeal>(*program.journal, *program.secrets, line.databaseFolder());
    Result<std::unique_ptr<ReviewStore>> reviews =
        co_await ReviewStore::open(line.dataFile(QStringLiteral("review.sqlite")));
    if (!reviews.ok()) {
        showFailure(program, line, reviews.error());
        co_return;
    }
    program.reviews = std::move(reviews).value();
    // Without it everything else works; the window says so once.
    Result<std::unique_ptr<HistoryStore>> history =
        co_await HistoryStore::open(line.dataFile(QStringLiteral("history.sqlite")));
    QString historyProblem;
    if (history.ok()) {
        program.history = std::move(history).value();
    } else {
        historyProblem = history.error().text();
        std::fprintf(stderr, "tokendesk: %s\n", qPrintable(historyProblem));
    }
    program.notices = std::make_unique<NoticeStore>(line.dataFile(QStringLiteral("notices.json")));
    const Result<void> told = co_await program.notices->load();
    if (!told.ok())
        std::fprintf(stderr, "tokendesk: %s\n", qPrintable(told.error().text()));
    program.connector =
        std::make_unique<Connector>(program.connections, *program.secrets, *program.journal);
    program.context = std::make_unique<AppContext>(
        AppContext{*program.connector, program.sandbox, *program.seal, *program.reviews,
                   program.settings, program.windowState});
    program.context->dataFolder = line.databaseFolder();
    program.context->history = program.history.get();
    program.context->historyProblem = historyProblem;
    program.context->languages = &program.languages;
    program.context->notices = program.notices.get();
    program.context->startCommand = line.sessionOptions();
    program.context->startCommand.prepend(QApplication::applicationFilePath());
    program.window = std::make_unique<MainWindow>(*program.context);
    if (line.background)
        program.window->notices()->startInBackground();
    else
        program.window->show();
    if (program.failure)
        program.failure->accept();
    openWanted(program, line);
    if (line.measureStart)
        reportWhenUsable(*program.window);
}

/// Whoever works in the window would notice.
void giveBackMemoryInTheBackground()
{
    giveBackMemoryWhen([] { return QGuiApplication::applicationState() != Qt::ApplicationActive; });
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, qApp, giveBackMemorySoon);
}

/// Before there is a window system: --help and a wrong word need none.
std::optional<int> readOptions(int &argc, char *argv[], CommandLine &line)
{
    const QCoreApplication early(argc, argv);
    // What is wanted otherwise is kept in a folder that the command line names.
    Translations words(Translations::Where::Terminal);
    words.load(systemLanguage());
    return readCommandLine(withoutToolkitOptions(QCoreApplication::arguments()), line);
}

/// Qt would abort.
bool hasDisplay(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool isSaid = std::any_of(argv, argv + argc, [](const char *word) {
        return qstrncmp(word, "-platform", 9) == 0 || qstrncmp(word, "--platform", 10) == 0
            || qstrcmp(word, "-display") == 0;
    });
    return isSaid || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return argc > 0 && argv;
#endif
}

int runProgram(int argc, char *argv[])
{
    startClock();
    occupyClosedStreams();
    ignoreRelativeBaseFolders();
    findHome();
    wipeFreedMemory();
    leaveOutQtsComplaints();
    if (!hardenProcess())
        std::fprintf(stderr, "tokendesk: core dumps could not be switched off\n");
    QCoreApplication::setApplicationName(QStringLiteral("tokendesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    CommandLine line;
    if (const std::optional<int> exitCode = readOptions(argc, argv, line))
        return *exitCode;
    if (!hasDisplay(argc, argv)) {
        std::fprintf(stderr,
                     "tokendesk: there is no display for a window. Start it on a desktop, or use "
                     "tokendeskctl in a terminal\n");
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Tokendesk"));
    QApplication::setDesktopFileName(QStringLiteral("tokendesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tokendesk.svg")));

    giveBackMemoryInTheBackground();

    SingleInstance instance(line.dataFolder);
    const char *word = line.sandbox ? "sandbox" : line.background ? "background" : "raise";
    if (line.url ? instance.passOn(*line.url, line.token) : instance.passOn(word)) {
        if (!line.notTaken.isEmpty())
            std::fprintf(stderr, "tokendesk: %s\n", qPrintable(line.notTaken));
        return 0;
    }

    Program program(line);
    instance.listen([&](const QUrl &origin, SecretBytes credential) {
        if (!program.window) { // it opens what the line says as soon as it is there
            line.sandbox = false;
            line.url = origin;
            line.token = std::move(credential);
            raiseFailure(program);
            return;
        }
        program.window->raiseWindow();
        openGiven(program, origin, std::move(credential));
    });
    applyTheme(line.theme.value_or(wantedTheme(program.settings)));
    SecretClipboard::instance().setLifetime(clipboardSeconds(program.settings));
    QObject::connect(&instance, &SingleInstance::received, &app, [&](const QByteArray &received) {
        if (received == "background")
            return;
        if (!program.window) {
            raiseFailure(program);
            return;
        }
        program.window->raiseWindow();
        if (received == "sandbox" && !program.window->putsOff(sandboxConnection({})))
            program.window->openSandbox();
    });
    // As by Ctrl+Q: a value that nobody has yet and work that goes on hold it, and say so. Whoever
    // means it all the same sends another signal.
    const StopSignals signal;
    QObject::connect(&signal, &StopSignals::raised, &app, [&program] {
        if (program.window)
            program.window->quit(MainWindow::Asked::BySystem);
        else
            QCoreApplication::exit(0);
    });
    start(program, line);
    const int exitCode = QApplication::exec();
    program.window.reset();
    return exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    return ProxyLookup::leaveOpen(runProgram(argc, argv));
}
