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
    /// for another, as soon as the list shows it. Else the window offers that later.
    QCoro::Task<> offerAnother(DialogContext context, NewToken lost);

private:
    QCoro::Task<> revokeAndMakeAnother(DialogContext context, OpenHandover lost);
};

} // namespace tokendesk
