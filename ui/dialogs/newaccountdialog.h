// A new service account and, in the same flow, its first token.
#pragma once

#include "ui/dialogs/tokenmakingdialog.h"

class QLabel;
class QStackedWidget;

namespace tokendesk {

class AccountForm;

/// Two steps; it can stop after the first.
class NewAccountDialog final : public TokenMakingDialog {
    Q_OBJECT
public:
    explicit NewAccountDialog(DialogContext context, QWidget *parent = nullptr);

protected:
    /// Makes the account or its token, or looks for what was not answered.
    void nameNext() override;
    void leaveOnlyClose() override;

private:
    QCoro::Task<> makeAccount();
    void showTokenStep(const Account &account, const NewAccount &wanted);

    QStackedWidget *m_steps;
    AccountForm *m_account;
    QPushButton *m_cancel;
    QPushButton *m_next;
    std::optional<Account> m_made;
};

} // namespace tokendesk
