#include "ui/dialogs/newaccountdialog.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/dialogs/accountform.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/fielderrors.h"
#include "ui/dialogs/newtokendialog.h"
#include "ui/dialogs/tokenform.h"
#include "ui/theme/plaintext.h"
#include "workflows/accountedit.h"
#include "workflows/permissions.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

/// What the server made of it otherwise than asked, a sentence each.
QStringList deviations(const Account &made, const NewAccount &wanted)
{
    QStringList found;
    if (!isKeptAlike(made.name, wanted.name))
        found << NewAccountDialog::tr("The server gave it the name %1, not %2 as asked.")
                     .arg(displayText(made.name), displayText(wanted.name));
    if (made.role != wanted.role)
        found << NewAccountDialog::tr("The server gave it the role %1, not %2 as asked.")
                     .arg(displayText(made.role), displayText(wanted.role));
    if (!areSameTeams(made.teams, wanted.teams))
        found
            << NewAccountDialog::tr("Its teams are %1, not as asked.").arg(joinedNames(made.teams));
    return found;
}

} // namespace

NewAccountDialog::NewAccountDialog(DialogContext context, QWidget *parent)
    : TokenMakingDialog(tr("New service account"), parent)
    , m_context(context)
    , m_guard(new CloseGuard(this))
    , m_steps(new QStackedWidget)
    , m_account(new AccountForm(context.session))
    , m_token(new TokenForm(context.session, {}))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_next(addPrimaryButton(tr("Create account")))
{
    setObjectName(QStringLiteral("newAccountDialog"));
    keepTyped();
    closeWith(&context.session);
    showConnection(context.session.connection());
    setLead(tr("Step 1 of 2: the account. Its first token is the next step, and can wait."));
    m_steps->addWidget(m_account);
    m_steps->addWidget(m_token);
    body()->addWidget(m_steps);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setObjectName(QStringLiteral("next"));
    offerSignIn(context);
    connect(m_cancel, &QPushButton::clicked, this, &NewAccountDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!m_made)
            makeAccount();
        else if (m_context.changes.isUnclear(m_token->value()))
            lookForToken();
        else
            makeToken();
    });
    connect(m_account, &AccountForm::changed, this, &NewAccountDialog::nameNext);
    connect(m_token, &TokenForm::changed, this, &NewAccountDialog::nameNext);
    connect(this, &QDialog::finished, &context.changes, [this, changes = &context.changes] {
        if (m_made)
            changes->reportMade(ChangeKind::CreateAccount, m_made->id, m_made->label());
    });
    connect(m_guard, &CloseGuard::insisted, this, [this] { static_cast<void>(mayClose()); });
    m_account->focusFirst();
}

QCoro::Task<> NewAccountDialog::makeAccount()
{
    const QPointer<NewAccountDialog> self(this);
    m_account->setComplaints({});
    clearMessage();
    const NewAccount wanted = m_account->value();
    const bool looks = m_context.changes.isUnclear(wanted);
    // Of one that was made the name is taken by now.
    if (isBusy() || (!looks && !m_account->validate()))
        co_return;

    setBusy(looks ? tr("Looking for the account…") : tr("Creating the account…"));
    auto task = looks ? m_context.changes.lookFor(wanted) : m_context.changes.createAccount(wanted);
    Result<Account> made = co_await task;
    if (!self)
        co_return;
    setIdle();
    nameNext();
    if (!made.ok()) {
        const SortedError sorted = sortByField(made.error(), AccountForm::fieldNames());
        m_account->setComplaints(sorted.byField);
        if (sorted.rest)
            showError(*sorted.rest);
        co_return;
    }
    showTokenStep(made.value(), wanted);
}

void NewAccountDialog::showTokenStep(const Account &account, const NewAccount &wanted)
{
    m_made = account;
    const QString name = displayText(account.label());
    const QString made = account.serviceId.isEmpty()
        ? tr("%1 was created.").arg(name)
        : tr("%1 was created as %2.").arg(name, displayText(account.serviceId));
    const Availability allowed = availability(m_context.session, AccountAction::NewToken, account);
    const QStringList others = deviations(account, wanted);
    showMessage(others.isEmpty() ? Tone::Info : Tone::Warning,
                joinedSentences(QStringList(made) + others));
    if (!allowed.ok()) {
        // As far as it goes here.
        setLead(tr("No token can be made for it now: %1.").arg(allowed.reason));
        leaveOnlyClose();
        return;
    }
    setLead(tr("Step 2 of 2: its first token."));
    m_token->fixAccount(account.id);
    m_steps->setCurrentWidget(m_token);
    m_cancel->setText(tr("Not now"));
    m_cancel->setToolTip(tr("The account stays; tokens can be made at any time"));
    nameNext();
    m_token->focusFirst();
}

void NewAccountDialog::leaveOnlyClose()
{
    m_steps->hide();
    m_next->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip({});
    m_cancel->setFocus();
}

void NewAccountDialog::nameNext()
{
    const Changes &changes = m_context.changes;
    if (m_made)
        m_next->setText(createTokenWords(changes, m_token->value()));
    else
        m_next->setText(changes.isUnclear(m_account->value()) ? tr("Look for it")
                                                              : tr("Create account"));
}

QCoro::Task<> NewAccountDialog::makeToken()
{
    const QPointer<NewAccountDialog> self(this);
    m_token->setComplaints({});
    clearMessage();
    if (isBusy() || !m_token->validate())
        co_return;

    const NewToken wanted = m_token->value();
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
        showTokenFailure(made.error());
}

QCoro::Task<> NewAccountDialog::lookForToken()
{
    const QPointer<NewAccountDialog> self(this);
    m_token->setComplaints({});
    clearMessage();
    if (isBusy())
        co_return;

    setBusy(tr("Looking for the token…"));
    Error told = co_await m_context.changes.lookFor(m_token->value());
    if (!self)
        co_return;
    setIdle();
    showTokenFailure(told);
}

void NewAccountDialog::showTokenFailure(const Error &error)
{
    nameNext();
    const SortedError sorted = sortByField(error, TokenForm::fieldNames());
    m_token->setComplaints(sorted.byField);
    if (sorted.rest)
        showError(*sorted.rest);
    if (isValueLost(m_context.changes, m_token->value(), error)) {
        setLead({});
        leaveOnlyClose();
        offerAnother(m_context, m_token->value());
    }
}

bool NewAccountDialog::mayClose()
{
    if (isBusy() && m_guard->isEngaged()) {
        showMessage(Tone::Info, beingMadeWords());
        return false;
    }
    return FormDialog::mayClose();
}

} // namespace tokendesk
