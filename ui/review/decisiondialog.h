// What is to become of one finding or several, and why.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/review.h"

class QButtonGroup;
class QDateEdit;
class QLineEdit;

namespace tokendesk {

class Field;

/// Writes the decision down; carries nothing out.
class DecisionDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `review` and what `context` holds outlive it, or it goes with the session.
    DecisionDialog(DialogContext context, Review &review, QList<Finding> findings,
                   QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] DecisionKind kind() const;
    QCoro::Task<> apply();

    DialogContext m_context;
    Review &m_review;
    QList<Finding> m_findings;
    QButtonGroup *m_kinds;
    QDateEdit *m_until;
    Field *m_untilField;
    QLineEdit *m_reason;
    Field *m_reasonField;
};

} // namespace tokendesk
