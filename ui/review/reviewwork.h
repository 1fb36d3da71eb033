// What a person does with a review as a whole: start, finish, abandon it, compare it, and write its
// evidence. The findings themselves are the page's.
#pragma once

#include "store/reviewstore.h"
#include "ui/dialogs/dialogcontext.h"
#include "workflows/reviewsessions.h"

#include <QObject>
#include <QPointer>

namespace tokendesk {

class ReviewSessionBar;

/// GUI thread. Follows the bar's wishes; dialogs open over `window`.
class ReviewWork final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object.
    ReviewWork(DialogContext context, ReviewSessions &reviews, ReviewStore &store,
               ReviewSessionBar &bar, QWidget *parent);

Q_SIGNALS:
    /// It did not work; plain text.
    void failed(const QString &text);

private:
    [[nodiscard]] QWidget *window() const;
    QCoro::Task<> start();
    void finish();
    void abandon();
    void showPast();
    void writeEvidence(std::shared_ptr<const ReviewRecord> record);
    QCoro::Task<> writeWhenRead(QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> task);

    DialogContext m_context;
    ReviewSessions &m_reviews;
    ReviewStore &m_store;
};

} // namespace tokendesk
