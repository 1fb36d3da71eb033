// Name, role and teams of a service account that exists.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"

class QCheckBox;

namespace tokendesk {

class AccountForm;

/// Asks for what was changed, and for nothing of what others have changed meanwhile. Can be left
/// until that is on its way. Taking the
/// Admin role from the account whose credential is in use asks twice.
class EditAccountDialog final : public FormDialog {
    Q_OBJECT
public:
    EditAccountDialog(DialogContext context, const Account &account, QWidget *parent = nullptr);

private:
    void review();
    [[nodiscard]] bool locksOut() const;
    QCoro::Task<> apply();
    /// The account has been read: whether that attempt was stopped before; else it cannot be any
    /// more.
    [[nodiscard]] bool isStopped(quint64 asked);
    /// Shows what others have made of the account meanwhile, below what was typed.
    void takeOver(bool isToldOfOthers);

    DialogContext m_context;
    AccountForm *m_form;
    QCheckBox *m_acknowledged;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace tokendesk
