// Owner, purpose and next review of what was chosen.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/review.h"

class QCheckBox;
class QLineEdit;

namespace tokendesk {

class DateField;
class Field;

/// Notes of some tokens and accounts, kept on this machine. Writes only what was edited: where the
/// chosen ones differ, each keeps its own.
class NoteDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `subjects`: whose notes, as they are now; not empty.
    NoteDialog(DialogContext context, Review &review, QList<LocalNote> subjects,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// Those that were changed, in the same order.
    void saved(const QList<LocalNote> &before, const QList<LocalNote> &after);

private:
    /// Of the only one.
    [[nodiscard]] QString subjectName() const;
    void fillIn();
    void refreshDate();
    [[nodiscard]] LocalNote edited(LocalNote note) const;
    /// The first whose ID another one has since this was opened; nullptr: none.
    [[nodiscard]] const LocalNote *ofAnother() const;
    void tellOfAnother(const LocalNote &subject);
    QCoro::Task<> apply();

    DialogContext m_context;
    Review &m_review;
    QList<LocalNote> m_subjects;
    QLineEdit *m_owner;
    QLineEdit *m_purpose;
    QCheckBox *m_hasReview; ///< partially: some have a date, or another one
    DateField *m_reviewOn;
    Field *m_reviewField;
    bool m_isNew = false; ///< nothing is noted yet
    QString m_ownerBefore; ///< as filled in
    QString m_purposeBefore;
};

} // namespace tokendesk
