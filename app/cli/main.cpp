// tokendeskctl: the program without its window, for scripts.
#include "api/proxylookup.h"
#include "cli/calledconnection.h"
#include "cli/exitcode.h"
#include "cli/invocation.h"
#include "cli/strayvalue.h"
#include "cli/words.h"
#include "language/languages.h"
#include "language/translations.h"
#include "process/basefolders.h"
#include "process/freedmemory.h"
#include "process/hardening.h"
#include "process/qtcomplaints.h"
#include "process/standardstreams.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace tokendesk::cli;

namespace {

QCoro::Task<> run(Invocation call)
{
    const ExitCode code = co_await call.command->run(call);
    QCoreApplication::exit(static_cast<int>(code));
}

/// Where one is no text, the program would go on with another one.
std::optional<ExitCode> checkArguments(int count, const char *const *arguments)
{
    for (int i = 1; i < count; ++i) {
        if (!QByteArrayView(arguments[i]).isValidUtf8())
            return fail(
                ExitCode::Usage,
                Words::tr("\"%1\" is not written in UTF-8").arg(QString::fromUtf8(arguments[i])));
    }
    return std::nullopt;
}

int runProgram(int argc, char *argv[])
{
    tokendesk::occupyClosedStreams();
    tokendesk::ignoreRelativeBaseFolders();
    tokendesk::findHome();
    tokendesk::wipeFreedMemory();
    tokendesk::leaveOutQtsComplaints();
    if (!tokendesk::hardenProcess())
        std::fprintf(stderr, "tokendeskctl: core dumps could not be switched off\n");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokendeskctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));

    tokendesk::Translations words(tokendesk::Translations::Where::Terminal);
    words.load(tokendesk::systemLanguage());

    if (const std::optional<ExitCode> code = checkArguments(argc, argv))
        return static_cast<int>(*code);
    Invocation call;
    if (const std::optional<ExitCode> code = readInvocation(QCoreApplication::arguments(), call))
        return static_cast<int>(*code);
    if (call.isForProgram()) {
        words.load(QStringLiteral("en"));
        QLocale ofNoRegion = QLocale::c(); // in whose way dates and numbers would be written
        ofNoRegion.setNumberOptions(QLocale::DefaultNumberOptions);
        QLocale::setDefault(ofNoRegion);
    }
    if (const tokendesk::Result<void> checked = checkBaseFolders(call); !checked.ok())
        return static_cast<int>(fail(checked.error()));
    if (const tokendesk::Result<void> checked = checkNoValue(call); !checked.ok())
        return static_cast<int>(fail(checked.error()));
    // Not before the event loop runs: a command that ends at once could not end it.
    QTimer::singleShot(0, &app, [&call] { run(call); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    return tokendesk::ProxyLookup::leaveOpen(runProgram(argc, argv));
}
