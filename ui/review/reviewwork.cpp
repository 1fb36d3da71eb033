#include "ui/review/reviewwork.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/review/evidencedialog.h"
#include "ui/review/finishreviewdialog.h"
#include "ui/review/notesdialog.h"
#include "ui/review/packcheckdialog.h"
#include "ui/review/recordwait.h"
#include "ui/review/reviewsdialog.h"
#include "ui/review/reviewsessionbar.h"
#include "ui/window/loadstate.h"

namespace tokendesk {

namespace {

/// These stand on what was judged and recorded.
bool needsRecord(ActionId id)
{
    return id != ActionId::CheckPack && id != ActionId::ShareNotes;
}

} // namespace

ReviewWork::ReviewWork(DialogContext context, Review &review, ReviewSessions &reviews,
                       ReviewStore &store, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_review(review)
    , m_reviews(reviews)
    , m_store(store)
{
    connect(&m_review, &Review::changed, this, &ReviewWork::follow);
    connect(&m_review, &Review::judged, this, &ReviewWork::follow);
    connect(&m_reviews, &ReviewSessions::changed, this, &ReviewWork::follow);
    connect(&m_context.session, &Session::stateChanged, this, &ReviewWork::follow);
}

bool ReviewWork::isReady() const
{
    return m_reviews.isLoaded() && m_review.isReady();
}

bool ReviewWork::mustWait(ActionId id) const
{
    if (!needsRecord(id) || !mayRead())
        return false;
    // What is left of a review under way decides how it is finished.
    const bool isCounted = !m_reviews.current() || m_reviews.progress();
    return !isReady() || (id == ActionId::FinishReview && !isCounted);
}

bool ReviewWork::mayRead() const
{
    return !mayNotRead(m_context.session, Access::Full);
}

void ReviewWork::follow()
{
    Q_EMIT availabilityChanged();
    if (m_waiting && !mustWait(*m_waiting))
        runNow(*std::exchange(m_waiting, std::nullopt));
}

std::optional<Availability> ReviewWork::availabilityOf(ActionId id) const
{
    const bool isUnderWay = m_reviews.current() != nullptr;
    const QString unread = m_reviews.areListed() ? QString() : unreadReviewsWords();
    Availability available;
    if (needsRecord(id) && !mayRead())
        available = Availability{accessObstacle(m_context.session)};
    else if (needsRecord(id) && !unread.isEmpty())
        available = Availability{unread};
    else if (needsRecord(id) && !isReady())
        available = Availability{tr("The tokens have not been judged yet. Wait until they are.")};
    switch (id) {
    case ActionId::StartReview:
        if (available.ok() && m_reviews.isStarting())
            available = Availability{ReviewSessions::beingWrittenWords()};
        else if (available.ok() && m_reviews.canAbandon())
            available = Availability{tr("A review is under way already. Finish or abandon it.")};
        return available;
    case ActionId::FinishReview:
        if (available.ok() && !isUnderWay)
            available = Availability{m_reviews.canAbandon() ? unreadReviewsWords()
                                                            : tr("No review is under way")};
        return available;
    case ActionId::AbandonReview: // also one that cannot be read
        if (m_reviews.canAbandon())
            return Availability();
        return Availability{unread.isEmpty() ? tr("No review is under way") : unread};
    case ActionId::PastReviews:
    case ActionId::WritePack:
    case ActionId::CheckPack:
        return available;
    case ActionId::ShareNotes:
        // What is not known would go out as blanks, and what comes in would replace it.
        if (!m_review.areNotesKnown() && !m_review.problem().isEmpty())
            return Availability{tr("The notes kept on this computer could not be read")};
        return available;
    default:
        return std::nullopt;
    }
}

void ReviewWork::run(ActionId id)
{
    if (mustWait(id))
        m_waiting = id;
    else
        runNow(id);
}

void ReviewWork::runNow(ActionId id)
{
    const std::optional<Availability> available = availabilityOf(id);
    if (available && !available->ok()) {
        Q_EMIT failed(available->reason);
        return;
    }
    switch (id) {
    case ActionId::StartReview:
        start();
        break;
    case ActionId::FinishReview:
        finish();
        break;
    case ActionId::AbandonReview:
        abandon();
        break;
    case ActionId::PastReviews:
        showPast();
        break;
    case ActionId::WritePack:
        if (!m_recordWait || m_recordWait->isGivenUp()) // nothing is in the way of a second press
            writeWhenRead(m_reviews.recordNow());
        break;
    case ActionId::CheckPack:
        PackCheckDialog::ask(window());
        break;
    case ActionId::ShareNotes:
        shareNotes();
        break;
    default: // not of this work
        break;
    }
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
    if (!self)
        co_return;
    if (started.ok())
        Q_EMIT begun();
    else
        Q_EMIT failed(started.error().text());
}

void ReviewWork::finish()
{
    auto *dialog = new FinishReviewDialog(m_context, m_reviews, window());
    connect(dialog, &FinishReviewDialog::openFindingsWanted, this, &ReviewWork::openFindingsWanted);
    connect(dialog, &FinishReviewDialog::packWanted, this, [this] {
        writeWhenRead(m_reviews.record(m_reviews.past().constFirst().id)); // it was just finished
    });
    dialog->open();
}

namespace {

QCoro::Task<QString> carryOutAbandon(QPointer<ReviewSessions> reviews)
{
    auto task = reviews->abandon();
    Result<void> gone = co_await task;
    co_return gone.ok() ? QString() : gone.error().text();
}

} // namespace

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
        [reviews = QPointer(&m_reviews)] { return carryOutAbandon(reviews); }, window());
    dialog->setObjectName(QStringLiteral("abandonReviewDialog"));
    dialog->closeWith(&m_context.session);
    dialog->open();
}

void ReviewWork::showPast()
{
    auto *dialog = new ReviewsDialog(m_context, m_reviews, window());
    connect(dialog, &ReviewsDialog::packWanted, this, &ReviewWork::writeEvidence);
    dialog->open();
}

void ReviewWork::shareNotes()
{
    auto *dialog = new NotesDialog(m_context, m_review, window());
    connect(dialog, &NotesDialog::takenOver, this, &ReviewWork::notesTakenOver);
    dialog->open();
}

void ReviewWork::writeEvidence(std::shared_ptr<const ReviewRecord> record)
{
    const bool isUnderWay = m_reviews.current() != nullptr;
    (new EvidenceDialog(m_context, m_store, std::move(record), isUnderWay, window()))->open();
}

QCoro::Task<>
ReviewWork::writeWhenRead(QCoro::Task<Result<std::shared_ptr<const ReviewRecord>>> task)
{
    const QPointer<ReviewWork> self(this);
    const QPointer<RecordWait> wait(new RecordWait(m_context.session, window()));
    m_recordWait = wait;
    Result<std::shared_ptr<const ReviewRecord>> record = co_await task;
    const bool isGivenUp = !wait || wait->isGivenUp();
    delete wait.data(); // the window's, which may outlive the page
    if (!self || isGivenUp)
        co_return;
    if (record.ok())
        writeEvidence(record.value());
    else
        Q_EMIT failed(record.error().text());
}

} // namespace tokendesk
