#include "ui/review/reviewwork.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/review/evidencedialog.h"
#include "ui/review/finishreviewdialog.h"
#include "ui/review/packcheckdialog.h"
#include "ui/review/reviewsdialog.h"
#include "ui/review/reviewsessionbar.h"

namespace tokendesk {

ReviewWork::ReviewWork(DialogContext context, ReviewSessions &reviews, ReviewStore &store,
                       ReviewSessionBar &bar, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_reviews(reviews)
    , m_store(store)
{
    connect(&bar, &ReviewSessionBar::startWanted, this, [this] { start(); });
    connect(&bar, &ReviewSessionBar::finishWanted, this, &ReviewWork::finish);
    connect(&bar, &ReviewSessionBar::abandonWanted, this, &ReviewWork::abandon);
    connect(&bar, &ReviewSessionBar::pastWanted, this, &ReviewWork::showPast);
    connect(&bar, &ReviewSessionBar::packWanted, this,
            [this] { writeWhenRead(m_reviews.recordNow()); });
    connect(&bar, &ReviewSessionBar::packCheckWanted, this,
            [this] { PackCheckDialog::ask(window()); });
}

QWidget *ReviewWork::window() const
{
    return static_cast<QWidget *>(parent())->window();
}

QCoro::Task<> ReviewWork::start()
{
    const QPointer<ReviewWork> self(this);
    auto task = m_reviews.start();
    Result<void> started = co_await task;
    if (self && !started.ok())
        Q_EMIT failed(started.error().text());
}

void ReviewWork::finish()
{
    auto *dialog = new FinishReviewDialog(m_context, m_reviews, window());
    connect(dialog, &FinishReviewDialog::packWanted, this, [this] {
        writeWhenRead(m_reviews.record(m_reviews.past().constFirst().id)); // it was just finished
    });
    dialog->open();
}

void ReviewWork::abandon()
{
    Question question;
    question.heading = tr("Abandon the review?");
    question.text = tr("How everything stood when it was started is forgotten, and no record of "
                       "this review will be kept.");
    question.consequence = tr("Every decision and note stays.");
    question.action = tr("Abandon the review");
    question.progress = tr("Writing it down…");
    auto *dialog = new ConfirmDialog(
        question, m_context.session.connection(),
        [&reviews = m_reviews]() -> QCoro::Task<QString> {
            auto task = reviews.abandon();
            Result<void> gone = co_await task;
            co_return gone.ok() ? QString() : gone.error().text();
        },
        window());
    dialog->setObjectName(QStringLiteral("abandonReviewDialog"));
    dialog->open();
}

void ReviewWork::showPast()
{
    auto *dialog = new ReviewsDialog(m_context, m_reviews, window());
    connect(dialog, &ReviewsDialog::packWanted, this, &ReviewWork::writeEvidence);
    dialog->open();
}

void ReviewWork::writeEvidence(std::shared_ptr<const ReviewRecord> record)
{
    (new EvidenceDialog(m_context, m_store, std::move(record), window()))->open();
}

QCoro::Task<>
ReviewWork::writeWhenRead(QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> task)
{
    const QPointer<ReviewWork> self(this);
    Result<std::shared_ptr<const ReviewRecord>> record = co_await task;
    if (!self)
        co_return;
    if (record.ok())
        writeEvidence(record.value());
    else
        Q_EMIT failed(record.error().text());
}

} // namespace tokendesk
