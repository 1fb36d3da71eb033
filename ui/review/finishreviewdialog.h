// The end of a review: what it came to, then its record is closed and the evidence offered.
#pragma once

#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/reviewsessions.h"

#include <QCoroTask>

namespace tokendesk {

class PlainLabel;

class FinishReviewDialog final : public FormDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    FinishReviewDialog(DialogContext context, ReviewSessions &reviews, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Finished; the person wants its evidence pack.
    void packWanted();
    /// What is to be decided still is to be shown.
    void openFindingsWanted();

private:
    void refresh();
    QCoro::Task<> apply();

    const Session &m_session;
    ReviewSessions &m_reviews;
    PlainLabel *m_facts;
    QPushButton *m_finish;
    QPushButton *m_close;
    QPushButton *m_pack;
    QPushButton *m_left;
    bool m_isFinished = false;
};

} // namespace tokendesk
