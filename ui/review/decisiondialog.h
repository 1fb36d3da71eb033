// What is to become of one finding or several, and why.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/review.h"

class QButtonGroup;
class QLineEdit;

namespace tokendesk {

class DateField;
class Field;

/// Writes the decision down, or takes back the one that stands; carries nothing out.
class DecisionDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `review` and what `context` holds outlive it, or it goes with the session. `judged`: in
    /// which the findings were found.
    DecisionDialog(DialogContext context, Review &review, QList<Finding> findings,
                   std::shared_ptr<const Inventory> judged, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const Decided &decided);
    void takenBack(const QList<KeptDecision> &decisions);

private:
    void refresh();
    [[nodiscard]] DecisionKind kind() const;
    [[nodiscard]] bool needsReason() const;
    [[nodiscard]] QString hint() const;
    /// What is wrong with the day until which it is put off.
    [[nodiscard]] QString dayProblem() const;
    QCoro::Task<> apply();
    QCoro::Task<> takeBack();

    DialogContext m_context;
    Review &m_review;
    QList<Finding> m_findings;
    std::shared_ptr<const Inventory> m_judged;
    QButtonGroup *m_kinds;
    DateField *m_until;
    Field *m_untilField;
    QLineEdit *m_reason;
    Field *m_reasonField;
};

} // namespace tokendesk
