// What the forms that make a token share.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"

namespace tokendesk {

class TokenMakingDialog : public FormDialog {
    Q_OBJECT
protected:
    using FormDialog::FormDialog;

    /// Where the value of `lost` never arrived: adds the button that revokes it and opens the form
    /// for another, as soon as a list shows it.
    void offerAnother(const DialogContext &context, const NewToken &lost);

private:
    QCoro::Task<> lookForLost(DialogContext context, NewToken lost);
    void addAnother(const DialogContext &context, const OpenHandover &lost);
    QCoro::Task<> revokeAndMakeAnother(DialogContext context, OpenHandover lost);

    QPushButton *m_another = nullptr; ///< once the lost one was found
};

} // namespace tokendesk
