// What a person does with a review as a whole: start, finish, abandon it, compare it, write its
// evidence and check it. The findings themselves are the page's.
#pragma once

#include "store/reviewstore.h"
#include "ui/dialogs/dialogcontext.h"
#include "ui/window/actionset.h"
#include "workflows/reviewsessions.h"

#include <QObject>
#include <QPointer>

namespace tokendesk {

class RecordWait;

/// GUI thread. Dialogs open over the window of `parent`.
class ReviewWork final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object.
    ReviewWork(DialogContext context, Review &review, ReviewSessions &reviews, ReviewStore &store,
               QWidget *parent);

    /// Nothing: not of this work.
    [[nodiscard]] std::optional<Availability> availabilityOf(ActionId id) const;
    /// At once, or as soon as the tokens are judged when it cannot be done before.
    void run(ActionId id);
    /// What waits for that is not done any more.
    void forget() { m_waiting.reset(); }

Q_SIGNALS:
    /// It did not work; plain text.
    void failed(const QString &text);
    /// A review has been started.
    void begun();
    /// What is to be decided still is to be shown.
    void openFindingsWanted();
    /// From a file.
    void notesTakenOver(const QList<LocalNote> &before, const QList<LocalNote> &after);
    void availabilityChanged();

private:
    [[nodiscard]] QWidget *window() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool mustWait(ActionId id) const;
    /// Else nothing is ever judged.
    [[nodiscard]] bool mayRead() const;
    void follow();
    void runNow(ActionId id);
    QCoro::Task<> start();
    void finish();
    void abandon();
    void showPast();
    void shareNotes();
    void writeEvidence(std::shared_ptr<const ReviewRecord> record);
    /// Unless somebody has given it up meanwhile.
    QCoro::Task<> writeWhenRead(QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> task);

    DialogContext m_context;
    Review &m_review;
    ReviewSessions &m_reviews;
    ReviewStore &m_store;
    std::optional<ActionId> m_waiting;
    QPointer<RecordWait> m_recordWait; ///< the newest
};

} // namespace tokendesk
