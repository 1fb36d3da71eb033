// tokendeskctl: the program without its window, for scripts.
#include "cli/invocation.h"
#include "credentials/hardening.h"
#include "language/languages.h"
#include "language/translations.h"

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

} // namespace

int main(int argc, char *argv[])
{
    if (!tokendesk::hardenProcess())
        std::fprintf(stderr, "tokendeskctl: core dumps could not be switched off\n");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tokendeskctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));

    tokendesk::Translations words(tokendesk::Translations::Where::Terminal);
    words.load(tokendesk::systemLanguage());

    Invocation call;
    if (const std::optional<ExitCode> code = readInvocation(QCoreApplication::arguments(), call))
        return static_cast<int>(*code);
    if (call.isForProgram()) {
        words.load(QStringLiteral("en"));
        QLocale ofNoRegion = QLocale::c(); // in whose way dates and numbers would be written
        ofNoRegion.setNumberOptions(QLocale::DefaultNumberOptions);
        QLocale::setDefault(ofNoRegion);
    }
    // Not before the event loop runs: a command that ends at once could not end it.
    QTimer::singleShot(0, &app, [&call] { run(call); });
    return QCoreApplication::exec();
}
