// The notes of one connection's tokens and accounts: read, written, and dated by the lists.
#pragma once

#include "domain/result.h"
#include "domain/review/keptnotes.h"
#include "store/reviewstore.h"
#include "workflows/session.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

namespace tokendesk {

/// For a worker: what dates those that do not say when their subject was made, as
/// ReviewNotes::writeDating() writes it.
[[nodiscard]] QList<LocalNote> datingOf(const KeptNotes &notes, const Inventory &now,
                                        Moment notedAt);

/// GUI thread; very many notes are put in their places by a worker. Session and store may go first:
/// then nothing is written any more. Once this is gone, a write under way still reaches the disk
/// and tells what became of it.
class ReviewNotes final : public QObject {
    Q_OBJECT
public:
    ReviewNotes(Session &session, ReviewStore &store);

    /// Takes in what the store has kept; what was saved meanwhile is newer. Known afterwards.
    QCoro::Task<> takeRead(QList<LocalNote> notes);
    [[nodiscard]] bool areKnown() const { return m_areKnown; }
    /// Those that are on the disk and in their places.
    [[nodiscard]] const KeptNotes &kept() const { return m_kept; }
    /// Another one whenever kept() is.
    [[nodiscard]] int revision() const { return m_revision; }

    /// About what has the ID now; an empty one where there is none.
    [[nodiscard]] LocalNote noteOf(LocalNote::Subject subject, qint64 id) const;
    /// About what had the ID before, as KeptNotes tells them apart; empty: none.
    [[nodiscard]] LocalNote earlierNoteOf(LocalNote::Subject subject, qint64 id) const;

    /// All of them or none; an error: nothing was written. One that does not say when its subject
    /// was made is about what has the ID now.
    QCoro::Task<Result<void>> save(QList<LocalNote> notes);
    /// Writes what datingOf() found in kept() when that was of `revision`; not when another was
    /// saved since. Where it fails, nothing is said: a later judgement finds the same.
    QCoro::Task<> writeDating(QList<LocalNote> changes, int revision);

Q_SIGNALS:
    /// kept() is another: some were written, or very many of those that were read are in place.
    void changed();

private:
    [[nodiscard]] const Inventory &lists() const;
    /// With a session and a store; under way until they are in their places.
    QCoro::Task<Result<void>> write(QList<LocalNote> notes);
    /// Very many notes by a worker. Returns at once when it is under way already.
    QCoro::Task<> placeWritten();

    QPointer<Session> m_session;
    QPointer<ReviewStore> m_store;
    KeptNotes m_kept;
    bool m_areKnown = false;
    QList<QList<LocalNote>> m_written; ///< on the disk, not yet in their places
    bool m_isPlacing = false;
    int m_revision = 0;
    int m_underWay = 0; ///< saved, and not yet on the disk and in their places
};

} // namespace tokendesk
