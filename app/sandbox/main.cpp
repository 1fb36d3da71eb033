// tokendesk-sandbox: the embedded API server as a program of its own.
#include "language/languages.h"
#include "language/translations.h"
#include "process/hardening.h"
#include "process/stopsignals.h"
#include "sandbox/commandline.h"
#include "sandbox/jsontext.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/words.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace tokendesk::sandbox;
using tokendesk::StopSignals;

namespace {

constexpr int badArguments = 2;
constexpr int cannotRun = 1;
// It may run for long, and its token is printed once.
constexpr int adminDays = 365;

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

void announce(const Started &started)
{
    QByteArray line("{\"url\": ");
    appendJson(line, started.url.toString());
    line.append(", \"admin_token\": ");
    appendJson(line, QString::fromLatin1(started.adminToken));
    line.append("}\n");
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (!tokendesk::hardenProcess())
        std::fprintf(stderr, "tokendesk-sandbox: core dumps could not be switched off\n");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokendesk-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    tokendesk::Translations words(tokendesk::Translations::Where::Terminal);
    words.load(tokendesk::systemLanguage());

    CommandLine line = readCommandLine(QCoreApplication::arguments().mid(1));
    if (!line.error.isEmpty()) {
        print(stderr,
              QString(QStringLiteral("tokendesk-sandbox: ") + line.error + QLatin1Char('\n')
                      + Words::tr("See tokendesk-sandbox --help.") + QLatin1Char('\n')));
        return badArguments;
    }
    if (!line.output.isEmpty()) {
        print(stdout, line.output);
        return 0;
    }

    QTemporaryDir folder; // private to this user, and removed at the end
    line.options.adminDays = adminDays;
    if (line.options.database.isEmpty()) {
        if (!folder.isValid()) {
            print(stderr,
                  QString(QStringLiteral("tokendesk-sandbox: ")
                          + Words::tr("No temporary folder can be made: %1. Choose a file with "
                                      "--database.")
                                .arg(folder.errorString())
                          + QLatin1Char('\n')));
            return cannotRun;
        }
        line.options.database = folder.filePath(QStringLiteral("sandbox.db"));
    }

    StopSignals signal;
    SandboxServer server;
    QObject::connect(&signal, &StopSignals::raised, &application,
                     [] { QCoreApplication::exit(0); });
    auto started = server.start(line.options).then(&application, [](const Started &result) {
        if (result.ok()) {
            announce(result);
            return;
        }
        print(stderr,
              QString(QStringLiteral("tokendesk-sandbox: ") + result.error + QLatin1Char('\n')));
        QCoreApplication::exit(cannotRun);
    });
    const int code = QCoreApplication::exec();
    server.stop();
    return code;
}
