// What the pages call: each opens a dialog over the window, or acts at once where none is needed.
#pragma once

#include "ui/dialogs/dialogcontext.h"

class QWidget;

namespace tokendesk {

// None of them waits. What was changed is told by Changes::reported().

/// `account`: chosen at first.
void openNewToken(QWidget *window, DialogContext context, std::optional<AccountId> account = {});
void openNewAccount(QWidget *window, DialogContext context);
void openEditAccount(QWidget *window, DialogContext context, AccountId account);

/// At once; when the credential in use may be among them, asks twice.
void revokeTokens(QWidget *window, DialogContext context, const QList<TokenId> &tokens,
                  const QString &reason = {});
/// Asks, naming what will be lost. Those that are not revoked are left out.
void askToDelete(QWidget *window, DialogContext context, const QList<TokenId> &tokens);
/// Asks; offers to revoke the tokens that are still active first, which the server demands. The
/// own account asks twice.
void askToDeactivate(QWidget *window, DialogContext context, const QList<AccountId> &accounts);

/// What was not done, or perhaps not, and why: one line for each; empty when all was done.
[[nodiscard]] QString failureWords(const ChangeReport &report);

} // namespace tokendesk
