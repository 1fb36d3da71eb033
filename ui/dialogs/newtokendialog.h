// A new token for an account that exists.
#pragma once

#include "ui/dialogs/tokenmakingdialog.h"

namespace tokendesk {

class TokenValueDialog;

class NewTokenDialog final : public TokenMakingDialog {
    Q_OBJECT
public:
    /// `account`: chosen at first.
    NewTokenDialog(DialogContext context, std::optional<AccountId> account,
                   QWidget *parent = nullptr);

protected:
    void nameNext() override;
    void leaveOnlyClose() override;

private:
    QPushButton *m_cancel;
    QPushButton *m_create;
};

/// For the button that makes one: what it does next.
[[nodiscard]] QString createTokenWords(const Changes &changes, const NewToken &token);
/// It was made all the same: what is left to be done is to revoke it, and perhaps to make another.
[[nodiscard]] bool isValueLost(const Changes &changes, const NewToken &token, const Error &error);
/// Why a dialog that makes a token does not close now, in words.
[[nodiscard]] QString beingMadeWords();
/// Opens the dialog that hands the value over; `parent` is the window.
/// It deletes itself when it is closed.
TokenValueDialog *openTokenValue(NewTokenResult made, bool scimOnly, DialogContext context,
                                 QWidget *parent);
/// Once `dialog` is closed, Changes::reported() tells that the token was made, unless it was given
/// up and revoked.
void reportWhenClosed(const TokenValueDialog *dialog, DialogContext context, const Token &token);

} // namespace tokendesk
