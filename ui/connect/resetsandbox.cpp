#include "ui/connect/resetsandbox.h"

#include "domain/names.h"
#include "ui/connect/connectionrules.h"
#include "ui/dialogs/confirmdialog.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ResetSandboxWords {
    Q_DECLARE_TR_FUNCTIONS(ResetSandbox)
};

QCoro::Task<QString> carryOut(SandboxControl *sandbox, std::function<void(SandboxAccess)> done)
{
    Result<SandboxAccess> access = co_await sandbox->reset();
    if (!access.ok())
        co_return displaySentence(access.error().text());
    done(std::move(access).value());
    co_return QString();
}

} // namespace

void askToResetSandbox(QWidget *window, SandboxControl &sandbox,
                       std::function<void(SandboxAccess)> done)
{
    Question question;
    question.heading = ResetSandboxWords::tr("Reset the sandbox?");
    question.text =
        ResetSandboxWords::tr("Every account and token in the sandbox is thrown away, and the "
                              "demonstration data are made anew.");
    question.consequence =
        ResetSandboxWords::tr("Tokens of the sandbox that you have given out stop working. It "
                              "cannot be undone. No deployment is touched.");
    question.action = ResetSandboxWords::tr("Reset sandbox");
    question.progress = ResetSandboxWords::tr("Making the sandbox anew…");
    auto *dialog = new ConfirmDialog(
        question, sandboxConnection({}),
        [sandbox = &sandbox, done] { return carryOut(sandbox, done); }, window);
    dialog->open();
}

} // namespace tokendesk
