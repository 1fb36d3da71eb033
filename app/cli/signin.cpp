#include "cli/signin.h"

#include "api/browsersignin.h"
#include "cli/console.h"
#include "cli/words.h"

#include <QCoroSignal>
#include <QProcess>
#include <QSysInfo>

namespace tokendesk::cli {

namespace {

bool hasDesktop()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

} // namespace

QCoro::Task<Result<SecretBytes>> signInWithBrowser(QUrl origin, std::chrono::seconds patience)
{
    SignInLimits limits;
    limits.patience = patience;
    BrowserSignIn signIn(origin, QSysInfo::machineHostName(), limits);
    const Result<void> started = signIn.start();
    if (!started.ok())
        co_return started.error();
    const QString link = signIn.link().toString(QUrl::FullyEncoded);
    say(Words::tr("Sign in to %1 in a browser on this computer, and allow it there, within "
                  "%Ln second(s):",
                  nullptr, static_cast<int>(patience.count()))
            .arg(origin.host()));
    say(link);
    if (hasDesktop() && !QProcess::startDetached(QStringLiteral("xdg-open"), {link}))
        say(Words::tr("No browser could be opened: open the address yourself"));
    co_await qCoro(&signIn, &BrowserSignIn::ended);
    Result<SecretBytes> result = signIn.takeResult();
    // The program ends soon, and the browser is on its way to the page that says so.
    if (result.ok() || result.error().kind != Error::Kind::Deadline)
        co_await qCoro(&signIn, &BrowserSignIn::closed, limits.farewell);
    co_return result;
}

} // namespace tokendesk::cli
