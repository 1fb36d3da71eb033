#include "ui/dialogs/newtokendialog.h"

#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/fielderrors.h"
#include "ui/dialogs/tokenform.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "workflows/tokenproof.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

QString beingMadeWords()
{
    return NewTokenDialog::tr("Please wait: the token is being made, and its value would be lost. "
                              "This takes at most a minute.");
}

QString createTokenWords(const Changes &changes, const NewToken &token)
{
    return changes.isUnclear(token) ? NewTokenDialog::tr("Look for it")
                                    : NewTokenDialog::tr("Create token");
}

bool isValueLost(const Changes &changes, const NewToken &token, const Error &error)
{
    return error.outcomeUnknown && !changes.isUnclear(token);
}

namespace {

QCoro::Task<Result<void>> proveNewToken(DialogContext context, TokenId token, SecretBytes value)
{
    const QPointer<Rotations> rotations(&context.rotations);
    const QPointer<Session> session(&context.session);
    auto task = proveToken(session, std::move(value), token);
    Result<void> proven = co_await task;
    if (rotations && proven.ok())
        rotations->noteProof(token);
    co_return proven;
}

} // namespace

TokenValueDialog *openTokenValue(NewTokenResult made, bool scimOnly, DialogContext context,
                                 QWidget *parent)
{
    const TokenId token = made.token.id;
    auto *dialog = new TokenValueDialog(std::move(made), context.session.connection(), scimOnly,
                                        context.changes, context.session.inventory().nowMs(),
                                        context.settings, parent);
    // The server refuses a token for directory sync everywhere else.
    if (!scimOnly)
        dialog->offerProof([context, token](SecretBytes value) {
            return proveNewToken(context, token, std::move(value));
        });
    dialog->open();
    return dialog;
}

void reportWhenClosed(const TokenValueDialog *dialog, DialogContext context, const Token &token)
{
    QObject::connect(dialog, &QDialog::finished, &context.changes,
                     [context, id = token.id, name = token.label()] {
                         const Inventory &inventory = context.session.inventory().data();
                         const int index = inventory.tokenIndex(id);
                         if (index >= 0 && inventory.token(index).active)
                             context.changes.reportMade(ChangeKind::CreateToken, id, name);
                     });
}

NewTokenDialog::NewTokenDialog(DialogContext context, std::optional<AccountId> account,
                               QWidget *parent)
    : TokenMakingDialog(tr("New token"), parent)
    , m_context(context)
    , m_guard(new CloseGuard(this))
    , m_form(new TokenForm(context.session, account))
{
    setObjectName(QStringLiteral("newTokenDialog"));
    keepTyped();
    closeWith(&context.session);
    showConnection(context.session.connection());
    body()->addWidget(m_form);
    m_cancel = addPlainButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_create = addPrimaryButton(tr("Create token"));
    m_create->setObjectName(QStringLiteral("createToken"));
    offerSignIn(context);
    connect(m_cancel, &QPushButton::clicked, this, &NewTokenDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] {
        if (m_context.changes.isUnclear(m_form->value()))
            look();
        else
            apply();
    });
    connect(m_form, &TokenForm::changed, this, &NewTokenDialog::nameCreate);
    nameCreate();
    connect(m_guard, &CloseGuard::insisted, this, [this] { static_cast<void>(mayClose()); });
    m_form->focusFirst();
}

QCoro::Task<> NewTokenDialog::apply()
{
    const QPointer<NewTokenDialog> self(this);
    m_form->setComplaints({});
    clearMessage();
    if (isBusy() || !m_form->validate())
        co_return;

    const NewToken wanted = m_form->value();
    setBusy(tr("Creating the token…"));
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
        showFailure(made.error());
}

QCoro::Task<> NewTokenDialog::look()
{
    const QPointer<NewTokenDialog> self(this);
    m_form->setComplaints({});
    clearMessage();
    if (isBusy())
        co_return;

    setBusy(tr("Looking for the token…"));
    Error told = co_await m_context.changes.lookFor(m_form->value());
    if (!self)
        co_return;
    setIdle();
    showFailure(told);
}

void NewTokenDialog::showFailure(const Error &error)
{
    nameCreate();
    const SortedError sorted = sortByField(error, TokenForm::fieldNames());
    m_form->setComplaints(sorted.byField);
    if (sorted.rest)
        showError(*sorted.rest);
    if (isValueLost(m_context.changes, m_form->value(), error)) {
        m_form->hide();
        m_create->hide();
        m_cancel->setText(tr("Close"));
        m_cancel->setFocus();
        offerAnother(m_context, m_form->value());
    }
}

void NewTokenDialog::nameCreate()
{
    m_create->setText(createTokenWords(m_context.changes, m_form->value()));
}

bool NewTokenDialog::mayClose()
{
    if (isBusy() && m_guard->isEngaged()) {
        showMessage(Tone::Info, beingMadeWords());
        return false;
    }
    return FormDialog::mayClose();
}

} // namespace tokendesk
