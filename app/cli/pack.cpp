// pack verify.
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/output.h"
#include "cli/words.h"
#include "evidence/packverify.h"

#include <QFileInfo>

namespace tokendesk::cli {

QCoro::Task<ExitCode> verifyEvidence(Invocation call)
{
    const QString path = call.arguments.constFirst();
    const QString previous = call.value(QStringLiteral("previous"));
    for (const QString &wanted : {path, previous}) {
        if (!wanted.isEmpty() && !QFileInfo::exists(wanted))
            co_return fail(usageError(Words::tr("There is no %1").arg(wanted),
                                      Words::tr("Name a pack's folder or its manifest.json")));
    }
    const PackCheck check = verifyPack(path, previous);
    const Result<void> written = writeData(packCheckText(check));
    if (!written.ok())
        co_return fail(written.error());
    for (const QString &problem : check.problems)
        say(problem);
    if (!check.isIntact() && !check.otherChain.isEmpty())
        say(check.otherChain);
    if (const QString verdict = chainVerdict(check); !verdict.isEmpty())
        co_return fail(ExitCode::Findings, verdict);
    if (!check.isIntact())
        co_return fail(ExitCode::Findings, Words::tr("The evidence pack is not as it was written"));
    if (!check.otherChain.isEmpty())
        co_return fail(
            usageError(check.otherChain, Words::tr("Name the pack before of the same connection")));
    co_return ExitCode::Fine;
}

} // namespace tokendesk::cli
