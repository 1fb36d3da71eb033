#include "ui/dialogs/tokenmakingdialog.h"

#include "domain/names.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/fielderrors.h"
#include "ui/dialogs/leftoverpanel.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/tokenform.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "ui/theme/whynot.h"
#include "workflows/permissions.h"

#include <QPointer>
#include <QPushButton>

namespace tokendesk {

TokenMakingDialog::TokenMakingDialog(const QString &heading, DialogContext context, TokenForm *form,
                                     QWidget *parent)
    : FormDialog(heading, parent)
    , m_context(context)
    , m_guard(new CloseGuard(this))
    , m_form(form)
{
    keepTyped();
    closeWith(&context.session);
    showConnection(context.session.connection());
    connect(m_form, &TokenForm::changed, this, &TokenMakingDialog::nameNext);
    connect(m_guard, &CloseGuard::insisted, this, [this] { static_cast<void>(mayClose()); });
}

void TokenMakingDialog::makeOrLook()
{
    if (m_context.changes.isUnclear(m_form->value()))
        look();
    else
        make();
}

QCoro::Task<> TokenMakingDialog::make()
{
    const QPointer<TokenMakingDialog> self(this);
    m_form->setComplaints({});
    clearMessage();
    if (isBusy() || !m_form->validate())
        co_return;

    const NewToken wanted = m_form->value();
    setBusy(NewTokenDialog::tr("Creating the token…"));
    m_guard->engage();
    Result<NewTokenResult> made = co_await m_context.changes.createToken(wanted);
    if (!self)
        co_return; // the journal knows that nobody has the value
    if (made.ok()) {
        const Token token = made->token;
        reportWhenClosed(
            openTokenValue(std::move(made).value(), wanted.scimOnly, m_context, parentWidget()),
            m_context, token);
    }
    m_guard->release();
    setIdle();
    if (made.ok())
        accept();
    else
        showFailureOfToken(made.error());
}

QCoro::Task<> TokenMakingDialog::look()
{
    const QPointer<TokenMakingDialog> self(this);
    m_form->setComplaints({});
    clearMessage();
    if (isBusy())
        co_return;

    setBusy(NewTokenDialog::tr("Looking for the token…"));
    Error told = co_await m_context.changes.lookFor(m_form->value());
    if (!self)
        co_return;
    setIdle();
    showFailureOfToken(told);
}

void TokenMakingDialog::showFailureOfToken(const Error &error)
{
    nameNext();
    const SortedError sorted = sortByField(error, TokenForm::fieldNames());
    m_form->setComplaints(sorted.byField);
    if (sorted.rest)
        showError(*sorted.rest);
    if (isValueLost(m_context.changes, m_form->value(), error)) {
        setLead({});
        leaveOnlyClose();
        offerAnother(m_context, m_form->value());
    }
}

bool TokenMakingDialog::mayClose()
{
    if (isBusy() && m_guard->isEngaged()) {
        showMessage(Tone::Info, beingMadeWords());
        return false;
    }
    return FormDialog::mayClose();
}

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
