#include "cli/reviewknowledge.h"

#include "cli/console.h"
#include "cli/words.h"
#include "cli/workplace.h"
#include "store/journal.h"
#include "store/reviewstore.h"
#include "workflows/history.h"
#include "workflows/rotationfacts.h"
#include "workflows/rotations.h"

#include <algorithm>

namespace tokendesk::cli {

namespace {

QString noHistory()
{
    return Words::tr("There is no history of this connection: what was revoked or deleted when "
                     "is not known");
}

QString noWindow()
{
    return Words::tr("The window was never used with this deployment here: owners, rotations and "
                     "what was revoked or restored when are not known, and what is judged by them "
                     "is not found");
}

QCoro::Task<Result<void>> addJournal(Workplace *place, ReviewKnowledge *known)
{
    const Session &session = place->session();
    const QString connection = session.connection().id;
    Result<QList<ChangeRecord>> changes = co_await place->journal().all();
    if (!changes.ok())
        co_return changes.error();
    for (const ChangeRecord &record : std::as_const(changes.value())) {
        if (record.intent.connectionId == connection)
            known->facts.take(record, session.clockOffsetMs());
    }
    Result<QList<RunRecord>> ended =
        co_await place->journal().endedRuns(connection, rotationRunKind);
    if (!ended.ok())
        co_return ended.error();
    std::vector<SuccessionFacts> successions = endedSuccessions(ended.value(), changes.value());
    Result<QList<RunRecord>> runs = co_await place->journal().openRuns(connection);
    if (!runs.ok())
        co_return runs.error();
    for (const RunRecord &run : std::as_const(runs.value())) {
        const Result<Rotation> rotation = rotationFromJson(run.body);
        if (run.kind != rotationRunKind || !rotation.ok())
            continue;
        Result<QList<ChangeRecord>> own = co_await place->journal().ofRun(run.id);
        if (!own.ok())
            co_return own.error();
        const RotationFacts facts =
            rotationFacts(rotation.value(), own.value(), session.inventory().data(),
                          [](ChangeId) { return false; });
        if (facts.successorId != 0)
            successions.push_back({rotation->oldToken, facts.successorId, true});
    }
    known->successions = std::move(successions);
    co_return Result<void>();
}

/// As the window: a review is judged by the days of the zone in which it was started.
QCoro::Task<> addReviewUnderWay(Workplace *place, ReviewStore *store, qint64 review,
                                ReviewKnowledge *known)
{
    known->isReviewUnderWay = true;
    Result<std::shared_ptr<const ReviewRecord>> record = co_await store->review(review);
    if (!record.ok()) {
        place->sayOnce(place->aboutOriginal(record.error()).text());
        co_return;
    }
    const QTimeZone zone(record.value()->timeZone.toLatin1());
    if (zone.isValid())
        known->zone = zone;
}

QCoro::Task<Result<void>> addReviews(Workplace *place, ReviewStore *store, ReviewKnowledge *known)
{
    const QString connection = place->session().connection().id;
    Result<QList<LocalNote>> notes = co_await store->notes(connection);
    if (!notes.ok())
        co_return notes.error();
    known->facts.note(notes.value());
    known->facts.setNotesKnown();
    Result<QList<KeptDecision>> decisions = co_await store->decisions(connection);
    if (!decisions.ok())
        co_return decisions.error();
    for (const KeptDecision &decision : std::as_const(decisions.value()))
        known->decisions.insert(decision.finding, decision);
    Result<QList<ReviewSummary>> reviews = co_await store->reviews(connection);
    if (!reviews.ok())
        co_return reviews.error();
    for (const ReviewSummary &review : std::as_const(reviews.value())) {
        if (review.finishedAtMs == 0) {
            co_await addReviewUnderWay(place, store, review.id, known);
        } else if (!known->lastReviewId) { // the latest comes first
            known->lastReviewId = review.id;
            known->lastFinished = Moment::at(review.finishedAtMs);
        }
    }
    if (!known->lastReviewId)
        known->lastFinished = Moment::null();
    co_return Result<void>();
}

QCoro::Task<Result<void>> addHistory(Workplace *place, HistoryStore *store, ReviewKnowledge *known)
{
    // As the window does at its start: what has changed since it was last open counts.
    History history(place->session(), *store, place->connections());
    co_await history.catchUp();
    if (!history.problem().isEmpty()) {
        Error error;
        error.kind = Error::Kind::Local;
        error.message = history.problem();
        co_return error;
    }
    known->history = history.facts();
    known->namesOfOthers = history.namesOfOthers();
    co_return Result<void>();
}

/// The window has worked with the connection. Of one that is not saved it may never have heard:
/// then its files, which are there for others, say nothing.
QCoro::Task<Result<bool>> isOfWindow(Workplace *place, ReviewStore *reviews, HistoryStore *history)
{
    const Connection &connection = place->session().connection();
    if (!connection.runOnly)
        co_return true;
    if (place->isJournalKnown()) {
        Result<QList<ChangeRecord>> changes = co_await place->journal().recent(connection.id, 1);
        if (!changes.ok())
            co_return changes.error();
        if (!changes->isEmpty())
            co_return true;
    }
    if (history) {
        Result<HistoryFacts> facts = co_await history->facts(connection.id);
        if (!facts.ok())
            co_return facts.error();
        if (facts->sinceMs > 0)
            co_return true;
    }
    if (!reviews)
        co_return false;
    Result<QList<LocalNote>> notes = co_await reviews->notes(connection.id);
    if (!notes.ok())
        co_return notes.error();
    Result<QList<KeptDecision>> decisions = co_await reviews->decisions(connection.id);
    if (!decisions.ok())
        co_return decisions.error();
    Result<QList<ReviewSummary>> past = co_await reviews->reviews(connection.id);
    if (!past.ok())
        co_return past.error();
    co_return !(notes->isEmpty() && decisions->isEmpty() && past->isEmpty());
}

} // namespace

QCoro::Task<Result<ReviewKnowledge>> readKnowledge(Workplace *place)
{
    ReviewKnowledge known;
    Result<std::unique_ptr<ReviewStore>> store = co_await place->openReviews();
    if (!store.ok())
        co_return store.error();
    ReviewStore *reviews = store.value().get();
    Result<std::unique_ptr<HistoryStore>> opened = co_await place->openHistory();
    if (!opened.ok())
        co_return opened.error();
    HistoryStore *history = opened.value().get();
    Result<bool> hasWorked = co_await isOfWindow(place, reviews, history);
    if (!hasWorked.ok())
        co_return hasWorked.error();
    if (!hasWorked.value()) {
        place->sayOnce(noWindow());
        co_return known;
    }
    if (place->isJournalKnown()) {
        Result<void> added = co_await addJournal(place, &known);
        if (!added.ok())
            co_return added.error();
    }
    if (reviews) {
        Result<void> added = co_await addReviews(place, reviews, &known);
        if (!added.ok())
            co_return added.error();
    }
    if (history) {
        Result<void> added = co_await addHistory(place, history, &known);
        if (!added.ok())
            co_return added.error();
    } else {
        place->sayOnce(noHistory());
    }
    co_return known;
}

} // namespace tokendesk::cli
