// Past reviews, and what differs between two of them or between one and now.
#pragma once

#include "models/reviewchangemodel.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/dialogs/formdialog.h"
#include "workflows/reviewsessions.h"

#include <QCoroTask>

class QComboBox;

namespace tokendesk {

class PlainLabel;
class TableView;

class ReviewsDialog final : public FormDialog {
    Q_OBJECT
public:
    /// All must outlive the dialog.
    ReviewsDialog(DialogContext context, ReviewSessions &reviews, QWidget *parent = nullptr);

Q_SIGNALS:
    void packWanted(std::shared_ptr<const tokendesk::ReviewRecord> record);

private:
    void build();
    void fillChoices();
    void exportShown();
    QCoro::Task<> compare();

    DialogContext m_context;
    ReviewSessions &m_reviews;
    ReviewChangeModel m_model;
    QWidget *m_choices;
    QComboBox *m_before;
    QComboBox *m_now;
    PlainLabel *m_counts;
    TableView *m_table;
    QPushButton *m_export;
    QPushButton *m_pack;
    QPushButton *m_close;
    std::shared_ptr<const ReviewRecord> m_beforeRecord;
    std::shared_ptr<const ReviewRecord> m_nowRecord;
    std::shared_ptr<const std::vector<ReviewChangeRow>> m_rows;
    int m_comparisons = 0; ///< an answer that comes after a newer question is dropped
};

} // namespace tokendesk
