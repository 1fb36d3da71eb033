#include "ui/dialogs/newaccountdialog.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/dialogs/accountform.h"
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
    : TokenMakingDialog(tr("New service account"), context, new TokenForm(context.session, {}),
                        parent)
    , m_steps(new QStackedWidget)
    , m_account(new AccountForm(context.session))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_next(addPrimaryButton(tr("Create account")))
{
    setObjectName(QStringLiteral("newAccountDialog"));
    setLead(tr("Step 1 of 2: the account. Its first token is the next step, and can wait."));
    m_steps->addWidget(m_account);
    m_steps->addWidget(&tokenForm());
    body()->addWidget(m_steps);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setObjectName(QStringLiteral("next"));
    offerSignIn(context);
    connect(m_cancel, &QPushButton::clicked, this, &NewAccountDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_made)
            makeOrLook();
        else
            makeAccount();
    });
    connect(m_account, &AccountForm::changed, this, &NewAccountDialog::nameNext);
    connect(this, &QDialog::finished, &context.changes, [this, changes = &context.changes] {
        if (m_made)
            changes->reportMade(ChangeKind::CreateAccount, m_made->id, m_made->label());
    });
    m_account->focusFirst();
}

QCoro::Task<> NewAccountDialog::makeAccount()
{
    const QPointer<NewAccountDialog> self(this);
    m_account->setComplaints({});
    clearMessage();
    const NewAccount wanted = m_account->value();
    const bool looks = context().changes.isUnclear(wanted);
    // Of one that was made the name is taken by now.
    if (isBusy() || (!looks && !m_account->validate()))
        co_return;

    setBusy(looks ? tr("Looking for the account…") : tr("Creating the account…"));
    auto task = looks ? context().changes.lookFor(wanted) : context().changes.createAccount(wanted);
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
    const Availability allowed = availability(context().session, AccountAction::NewToken, account);
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
    tokenForm().fixAccount(account.id);
    m_steps->setCurrentWidget(&tokenForm());
    m_cancel->setText(tr("Not now"));
    m_cancel->setToolTip(tr("The account stays; tokens can be made at any time"));
    nameNext();
    tokenForm().focusFirst();
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
    const Changes &changes = context().changes;
    if (m_made)
        m_next->setText(createTokenWords(changes, tokenForm().value()));
    else
        m_next->setText(changes.isUnclear(m_account->value()) ? tr("Look for it")
                                                              : tr("Create account"));
}

} // namespace tokendesk
