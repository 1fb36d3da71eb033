// What the forms that make a token share.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"

namespace tokendesk {

class CloseGuard;
class TokenForm;

/// Goes over into a TokenValueDialog when the token is made.
class TokenMakingDialog : public FormDialog {
    Q_OBJECT
protected:
    /// Who is derived from this puts `form` into its body.
    TokenMakingDialog(const QString &heading, DialogContext context, TokenForm *form,
                      QWidget *parent);

    [[nodiscard]] const DialogContext &context() const { return m_context; }
    [[nodiscard]] TokenForm &tokenForm() const { return *m_form; }
    /// Makes the token, or looks for the one whose creation was not answered.
    void makeOrLook();
    /// Its button says what it does next.
    virtual void nameNext() = 0;
    /// Nothing more can be done here.
    virtual void leaveOnlyClose() = 0;
    [[nodiscard]] bool mayClose() override;

private:
    QCoro::Task<> make();
    QCoro::Task<> look();
    void showFailureOfToken(const Error &error);
    /// Where the value of `lost` never arrived: adds the button that revokes it and opens the form
    /// for another, as soon as a list shows it.
    void offerAnother(const DialogContext &context, const NewToken &lost);
    QCoro::Task<> lookForLost(DialogContext context, NewToken lost);
    void addAnother(const DialogContext &context, const OpenHandover &lost);
    QCoro::Task<> revokeAndMakeAnother(DialogContext context, OpenHandover lost);

    DialogContext m_context;
    CloseGuard *m_guard;
    TokenForm *m_form;
    QPushButton *m_another = nullptr; ///< once the lost one was found
};

} // namespace tokendesk
