#include "ui/dialogs/editaccountdialog.h"

#include "domain/names.h"
#include "domain/role.h"
#include "ui/dialogs/accountform.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/fielderrors.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

EditAccountDialog::EditAccountDialog(DialogContext context, const Account &account, QWidget *parent)
    : FormDialog(tr("Edit %1").arg(displayText(account.label())), parent)
    , m_context(context)
    , m_form(new AccountForm(context.session))
    , m_acknowledged(
          new WrappedBox(tr("I know that this takes my own access as an administrator away")))
{
    setObjectName(QStringLiteral("editAccountDialog"));
    keepTyped();
    closeWith(&context.session);
    showConnection(context.session.connection());
    setLead(tr("A change of the role or the teams acts at once on every token of the account."));
    m_form->setAccount(account);
    m_acknowledged->setObjectName(QStringLiteral("acknowledge"));
    m_acknowledged->hide();
    body()->addWidget(m_form);
    body()->addWidget(m_acknowledged);
    m_cancel = addPlainButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelEdit"));
    m_save = addPrimaryButton(tr("Save changes"));
    m_save->setObjectName(QStringLiteral("save"));
    offerSignIn(context);

    connect(m_cancel, &QPushButton::clicked, this, &EditAccountDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_form, &AccountForm::changed, this, &EditAccountDialog::review);
    connect(m_acknowledged, &QCheckBox::toggled, this, &EditAccountDialog::review);
    m_form->focusFirst();
    review();
}

bool EditAccountDialog::locksOut() const
{
    return m_context.session.isOwnAccount(m_form->before().id) && isAdminRole(m_form->before().role)
        && !isAdminRole(m_form->role());
}

void EditAccountDialog::review()
{
    const AccountEdit edit = m_form->edit();
    const bool different = edit.name || edit.role || edit.teams;
    if (!locksOut() && !m_acknowledged->isHidden()) {
        m_acknowledged->hide();
        m_acknowledged->setChecked(false);
        clearMessage();
    }
    const bool isToTick = !m_acknowledged->isHidden() && !m_acknowledged->isChecked();
    if (different)
        enableUnless(*m_save, isToTick ? tickFirstWords() : QString());
    else
        enableUnless(*m_save, tr("Nothing is changed yet"));
}

QCoro::Task<> EditAccountDialog::apply()
{
    const QPointer<EditAccountDialog> self(this);
    m_form->setComplaints({});
    clearMessage();
    if (isBusy() || !m_form->validate())
        co_return;
    if (locksOut() && m_acknowledged->isHidden()) {
        m_acknowledged->show();
        m_acknowledged->setFocus();
        showMessage(
            Tone::Danger,
            tr("This is the account whose credential you are using. Without the Admin role "
               "you can manage nothing here any more, and cannot take this back yourself."));
        review();
        co_return;
    }

    const AccountEdit edit = m_form->edit();
    const std::optional<Account> seen(m_form->before());
    const QString noReason;
    const quint64 asked = startAsking(tr("Saving the changes…"), m_cancel);
    const std::function<bool()> isStillWanted = [self, asked] {
        return self && !self->isStopped(asked);
    };
    auto task = m_context.changes.editAccount(seen->id, edit, noReason, seen, isStillWanted);
    Result<void> done = co_await task;
    if (!self || asked != attempt())
        co_return;
    stopAsking();
    review();
    if (done.ok()) {
        accept();
        co_return;
    }
    const Error &error = done.error();
    takeOver(error.kind == Error::Kind::Refused && !error.fields.isEmpty());
    const SortedError sorted = sortByField(done.error(), AccountForm::fieldNames());
    m_form->setComplaints(sorted.byField);
    if (sorted.rest)
        showError(*sorted.rest);
}

bool EditAccountDialog::isStopped(quint64 asked)
{
    if (asked != attempt())
        return true;
    keepAsking();
    return false;
}

void EditAccountDialog::takeOver(bool isToldOfOthers)
{
    const Inventory &inventory = m_context.session.inventory().data();
    const int index = inventory.accountIndex(m_form->before().id);
    // Known by its tokens alone it says nothing of teams.
    if (index >= 0 && inventory.account(index).listed)
        m_form->takeOver(inventory.account(index), isToldOfOthers);
}

} // namespace tokendesk
