#include "ui/dialogs/newtokendialog.h"

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
    : TokenMakingDialog(tr("New token"), context, new TokenForm(context.session, account), parent)
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_create(addPrimaryButton(tr("Create token")))
{
    setObjectName(QStringLiteral("newTokenDialog"));
    body()->addWidget(&tokenForm());
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_create->setObjectName(QStringLiteral("createToken"));
    offerSignIn(context);
    connect(m_cancel, &QPushButton::clicked, this, &NewTokenDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewTokenDialog::makeOrLook);
    nameNext();
    tokenForm().focusFirst();
}

void NewTokenDialog::nameNext()
{
    m_create->setText(createTokenWords(context().changes, tokenForm().value()));
}

void NewTokenDialog::leaveOnlyClose()
{
    tokenForm().hide();
    m_create->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

} // namespace tokendesk
