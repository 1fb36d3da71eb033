#include "workflows/reviewnotes.h"

#include "workflows/carryout.h"
#include "workflows/subject.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDateTime>

#include <utility>

namespace tokendesk {

namespace {

/// To put more of them in their places takes longer than the window may stand still.
constexpr qsizetype notesAtOnce = 1000;

/// For a worker.
KeptNotes merged(KeptNotes kept, const QList<LocalNote> &notes)
{
    kept.note(notes);
    return kept;
}

/// Takes away the one that does not say when its subject was made.
LocalNote withoutUndated(const LocalNote &note)
{
    LocalNote none;
    none.subject = note.subject;
    none.id = note.id;
    return none;
}

} // namespace

QList<LocalNote> datingOf(const KeptNotes &notes, const Inventory &now, Moment notedAt)
{
    QList<LocalNote> changes;
    const QList<LocalNote> dated = notes.dated(now, notedAt);
    for (const LocalNote &note : dated)
        changes << withoutUndated(note) << note;
    return changes;
}

ReviewNotes::ReviewNotes(Session &session, ReviewStore &store)
    : m_session(&session)
    , m_store(&store)
{
}

QCoro::Task<> ReviewNotes::takeRead(QList<LocalNote> notes)
{
    const QPointer<ReviewNotes> self(this);
    m_written.prepend(notes); // older than what was saved meanwhile
    co_await placeWritten();
    if (self && m_session)
        m_areKnown = true;
}

QCoro::Task<> ReviewNotes::placeWritten()
{
    const QPointer<ReviewNotes> self(this);
    // In the order in which they were written: the last word counts.
    if (std::exchange(m_isPlacing, true))
        co_return;
    while (!m_written.isEmpty()) {
        const QList<LocalNote> notes = m_written.takeFirst();
        if (notes.size() <= notesAtOnce) {
            m_kept.note(notes);
            ++m_revision;
            continue;
        }
        auto future = runOnWorker([kept = m_kept, notes] { return merged(kept, notes); });
        KeptNotes all = co_await future;
        if (!self)
            co_return;
        m_kept = std::move(all);
        ++m_revision;
        Q_EMIT changed();
    }
    m_isPlacing = false;
}

const Inventory &ReviewNotes::lists() const
{
    static const Inventory none({}, {});
    return m_session ? m_session->inventory().data() : none;
}

LocalNote ReviewNotes::noteOf(LocalNote::Subject subject, qint64 id) const
{
    return m_kept.noteOf(subject, id, lists());
}

LocalNote ReviewNotes::earlierNoteOf(LocalNote::Subject subject, qint64 id) const
{
    return m_kept.earlierNoteOf(subject, id, lists());
}

QCoro::Task<Result<void>> ReviewNotes::save(QList<LocalNote> notes)
{
    if (!m_session || !m_store)
        co_return closedError();
    const Moment now = notedAt(*m_session, QDateTime::currentMSecsSinceEpoch());
    QList<LocalNote> changes;
    for (LocalNote &note : notes) {
        const LocalNote listed = emptyNote(note.subject, note.id, lists());
        if (!note.created.isSet()) {
            note.created = noteOf(note.subject, note.id).created;
            if (!note.created.isSet() && listed.created.isSet()) {
                changes << withoutUndated(note);
                note.created = listed.created;
            }
        }
        if (!listed.name.isEmpty() && !isOfAnother(note, lists()))
            note.name = listed.name;
        note.notedAt = now;
        changes << note;
    }
    auto task = write(changes);
    Result<void> written = co_await task;
    co_return written;
}

QCoro::Task<> ReviewNotes::writeDating(QList<LocalNote> changes, int revision)
{
    // What was saved since, or is being saved, is judged afterwards, and comes back here.
    const bool isOld = revision != m_revision || m_underWay > 0 || m_isPlacing;
    if (isOld || changes.isEmpty() || !m_session || !m_store)
        co_return;
    // Where that fails a later judgement tries again.
    auto task = write(changes);
    (void)co_await task;
}

QCoro::Task<Result<void>> ReviewNotes::write(QList<LocalNote> notes)
{
    const QPointer<ReviewNotes> self(this);
    const QString connection = m_session->connection().id;
    ++m_underWay;
    Result<void> written = co_await m_store->saveNotes(connection, notes);
    if (self && written.ok()) {
        m_written << notes;
        co_await placeWritten();
    }
    if (!self)
        co_return written;
    --m_underWay;
    if (!written.ok())
        co_return written;
    Q_EMIT changed();
    co_return written;
}

} // namespace tokendesk
