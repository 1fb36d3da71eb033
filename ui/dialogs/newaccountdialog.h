// A new service account and, in the same flow, its first token.
#pragma once

#include "ui/dialogs/tokenmakingdialog.h"

class QLabel;
class QStackedWidget;

namespace tokendesk {

class AccountForm;
class CloseGuard;
class TokenForm;

/// Two steps; it can stop after the first. Goes over into a TokenValueDialog after the second.
class NewAccountDialog final : public TokenMakingDialog {
    Q_OBJECT
public:
    explicit NewAccountDialog(DialogContext context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool mayClose() override;

private:
    QCoro::Task<> makeAccount();
    QCoro::Task<> makeToken();
    /// Of a token whose creation was not answered.
    QCoro::Task<> lookForToken();
    /// What it does next: make the account or its token, or look for what was not answered.
    void nameNext();
    void showTokenFailure(const Error &error);
    void showTokenStep(const Account &account, const NewAccount &wanted);
    void leaveOnlyClose();

    DialogContext m_context;
    CloseGuard *m_guard;
    QStackedWidget *m_steps;
    AccountForm *m_account;
    TokenForm *m_token;
    QPushButton *m_cancel;
    QPushButton *m_next;
    std::optional<Account> m_made;
};

} // namespace tokendesk
