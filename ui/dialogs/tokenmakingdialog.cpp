#include "ui/dialogs/tokenmakingdialog.h"

#include "domain/names.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/dialogs/tokenvaluedialog.h"

#include <QPointer>
#include <QPushButton>

namespace tokendesk {

QCoro::Task<> TokenMakingDialog::offerAnother(DialogContext context, NewToken lost)
{
    const QPointer<TokenMakingDialog> self(this);
    Result<QList<OpenHandover>> open = co_await context.changes.settleLeftovers();
    if (!self || !open.ok())
        co_return;
    std::optional<OpenHandover> found;
    for (const OpenHandover &one : std::as_const(open.value())) {
        const ChangeIntent &intent = one.record.intent;
        const bool isIt =
            intent.accountId == lost.accountId && isKeptAlike(intent.targetName, lost.name);
        if (isIt && (!found || found->record.id < one.record.id))
            found = one;
    }
    if (!found)
        co_return;
    QPushButton *another = addPrimaryButton(makeAnotherWords());
    another->setObjectName(QStringLiteral("makeAnother"));
    connect(another, &QPushButton::clicked, this,
            [this, context, lost = *found] { revokeAndMakeAnother(context, lost); });
}

QCoro::Task<> TokenMakingDialog::revokeAndMakeAnother(DialogContext context, OpenHandover lost)
{
    const QPointer<TokenMakingDialog> self(this);
    if (isBusy())
        co_return;
    setBusy(TokenValueDialog::tr("Revoking the token…"));
    Result<void> revoked = co_await revokeLeftover(&context.changes, lost);
    if (!self)
        co_return;
    setIdle();
    if (!revoked.ok()) {
        showError(revoked.error());
        co_return;
    }
    openNewToken(parentWidget(), context, lost.record.intent.accountId);
    accept();
}

} // namespace tokendesk
