#include "domain/review/keptnotes.h"

#include "domain/subject.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool isAbout(const LocalNote &note, Moment created)
{
    return note.created.isSet() == created.isSet() && (!created.isSet() || note.created == created);
}

qint64 notedMs(const LocalNote &note)
{
    return note.notedAt.isSet() ? note.notedAt.msecs() : 0;
}

/// Of two that may be about the same.
bool isBetter(const LocalNote &one, const LocalNote &other)
{
    return one.created.isSet() != other.created.isSet() ? one.created.isSet()
                                                        : notedMs(one) > notedMs(other);
}

} // namespace

bool isOfAnother(const LocalNote &note, const Inventory &now)
{
    const Subject subject{note.name, 0, note.created, note.notedAt};
    if (note.subject == LocalNote::Subject::Token) {
        const int index = now.tokenIndex(note.id);
        return index >= 0 && isAnother(subject, now.token(index));
    }
    const int index = now.accountIndex(note.id);
    return index >= 0 && isAnother(subject, now.account(index));
}

void KeptNotes::note(const LocalNote &note)
{
    const auto [first, last] = m_notes.equal_range(noteKey(note));
    const auto same = std::find_if(
        first, last, [&note](const LocalNote &one) { return isAbout(one, note.created); });
    if (same != last && note.isEmpty())
        m_notes.erase(same);
    else if (same != last)
        *same = note;
    else if (!note.isEmpty())
        m_notes.insert(noteKey(note), note);
}

void KeptNotes::note(const QList<LocalNote> &notes)
{
    for (const LocalNote &one : notes)
        note(one);
}

const LocalNote *KeptNotes::find(const LocalNote &about, const Inventory &now) const
{
    const LocalNote *found = nullptr;
    const auto [first, last] = m_notes.equal_range(noteKey(about));
    for (auto it = first; it != last; ++it) {
        if (!isOfAnother(*it, now) && (!found || isBetter(*it, *found)))
            found = &*it;
    }
    return found;
}

LocalNote KeptNotes::noteOf(LocalNote::Subject subject, qint64 id, const Inventory &now) const
{
    const LocalNote none = emptyNote(subject, id, now);
    const LocalNote *found = find(none, now);
    return found ? *found : none;
}

LocalNote KeptNotes::earlierNoteOf(LocalNote::Subject subject, qint64 id,
                                   const Inventory &now) const
{
    LocalNote earlier;
    earlier.subject = subject;
    earlier.id = id;
    const auto [first, last] = m_notes.equal_range(noteKey(earlier));
    for (auto it = first; it != last; ++it) {
        if (isOfAnother(*it, now) && (earlier.isEmpty() || notedMs(*it) > notedMs(earlier)))
            earlier = *it;
    }
    return earlier;
}

NotesById KeptNotes::asOf(const Inventory &now) const
{
    NotesById notes;
    notes.reserve(m_notes.size());
    for (const LocalNote &note : m_notes) {
        if (isOfAnother(note, now))
            continue;
        const auto place = notes.find(noteKey(note));
        if (place == notes.end())
            notes.insert(noteKey(note), note);
        else if (isBetter(note, *place))
            *place = note;
    }
    return notes;
}

QList<LocalNote> KeptNotes::dated(const Inventory &now, Moment notedAt) const
{
    QList<LocalNote> all;
    for (const LocalNote &note : m_notes) {
        if (note.created.isSet() || find(note, now) != &note)
            continue;
        const LocalNote listed = emptyNote(note.subject, note.id, now);
        LocalNote dated = note;
        dated.created = listed.created;
        dated.name = listed.name;
        dated.notedAt = notedAt;
        if (dated.created.isSet())
            all << dated;
    }
    return all;
}

} // namespace tokendesk
