#include "ui/dialogs/tokenmakingdialog.h"

#include "domain/names.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "ui/theme/whynot.h"
#include "workflows/permissions.h"

#include <QPointer>
#include <QPushButton>

namespace tokendesk {

void TokenMakingDialog::offerAnother(const DialogContext &context, const NewToken &lost)
{
    const auto look = [this, context, lost] { lookForLost(context, lost); };
    connect(&context.session, &Session::refreshed, this, look);
    look();
}

QCoro::Task<> TokenMakingDialog::lookForLost(DialogContext context, NewToken lost)
{
    if (m_another)
        co_return;
    const QPointer<TokenMakingDialog> self(this);
    Result<QList<OpenHandover>> open = co_await context.changes.settleLeftovers();
    if (!self || m_another || !open.ok()) // another look was faster
        co_return;
    std::optional<OpenHandover> found;
    for (const OpenHandover &one : std::as_const(open.value())) {
        const ChangeIntent &intent = one.record.intent;
        const bool isIt =
            intent.accountId == lost.accountId && isKeptAlike(intent.targetName, lost.name);
        if (isIt && (!found || found->record.id < one.record.id))
            found = one;
    }
    if (found)
        addAnother(context, *found);
}

void TokenMakingDialog::addAnother(const DialogContext &context, const OpenHandover &lost)
{
    m_another = addPrimaryButton(makeAnotherWords());
    m_another->setObjectName(QStringLiteral("makeAnother"));
    connect(m_another, &QPushButton::clicked, this,
            [this, context, lost] { revokeAndMakeAnother(context, lost); });
    const auto allow = [this, &session = context.session] {
        enableUnless(*m_another, mayChange(session).reason);
    };
    for (const auto signal : {&Session::refreshed, &Session::connectionChanged})
        connect(&context.session, signal, this, allow);
    allow();
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
