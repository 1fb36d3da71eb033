// tokendesk-sandbox: the embedded API server as a program of its own.
#include "language/languages.h"
#include "language/translations.h"
#include "process/hardening.h"
#include "process/standardstreams.h"
#include "process/stopsignals.h"
#include "sandbox/commandline.h"
#include "sandbox/jsontext.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/words.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

using namespace tokendesk::sandbox;
using tokendesk::StopSignals;

namespace {

constexpr int badArguments = 2;
constexpr int cannotRun = 1;
// It may run for long, and its token is printed once.
constexpr int adminDays = 365;

void complain(const QString &text)
{
    const QString line = QLatin1String("tokendesk-sandbox: ") + text + QLatin1Char('\n');
    std::fputs(line.toUtf8().constData(), stderr);
    std::fflush(stderr);
}

/// Returns what the program ends with if it has no more to do.
int writeOut(const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return 0;
    const QString reason = qt_error_string(errno);
    complain(Words::tr("Standard output cannot be written: %1. Send it to a terminal, a pipe or a "
                       "file that takes it.")
                 .arg(reason));
    return cannotRun;
}

int announce(const Started &started)
{
    QByteArray line("{\"url\": ");
    appendJson(line, started.url.toString());
    line.append(", \"admin_token\": ");
    appendJson(line, QString::fromLatin1(started.adminToken));
    line.append("}\n");
    return writeOut(line);
}

} // namespace

int main(int argc, char **argv)
{
    tokendesk::occupyClosedStreams();
    if (!tokendesk::hardenProcess())
        std::fprintf(stderr, "tokendesk-sandbox: core dumps could not be switched off\n");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokendesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    tokendesk::Translations words(tokendesk::Translations::Where::Terminal);
    words.load(tokendesk::systemLanguage());

    CommandLine line = readCommandLine(QCoreApplication::arguments().mid(1));
    if (!line.error.isEmpty()) {
        complain(line.error + QLatin1Char('\n') + Words::tr("See tokendesk-sandbox --help."));
        return badArguments;
    }
    if (!line.output.isEmpty())
        return writeOut(line.output.toUtf8());

    QTemporaryDir folder; // private to this user, and removed at the end
    line.options.adminDays = adminDays;
    if (line.options.database.isEmpty()) {
        if (!folder.isValid()) {
            complain(Words::tr("No temporary folder can be made: %1. Choose a file with "
                               "--database.")
                         .arg(folder.errorString()));
            return cannotRun;
        }
        line.options.database = folder.filePath(QStringLiteral("sandbox.db"));
    }

    StopSignals signal;
    SandboxServer server;
    QObject::connect(&signal, &StopSignals::raised, &application,
                     [] { QCoreApplication::exit(0); });
    auto started = server.start(line.options).then(&application, [](const Started &result) {
        if (!result.ok())
            complain(result.error);
        if (!result.ok() || announce(result) != 0)
            QCoreApplication::exit(cannotRun);
    });
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}
