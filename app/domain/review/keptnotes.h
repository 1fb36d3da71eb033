// The notes that are kept, and which of them are about what is on the lists now.
#pragma once

#include "domain/inventory.h"
#include "domain/review/notescsv.h"

#include <QMultiHash>

namespace tokendesk {

/// What has its ID now is something else, by the rule in domain/subject.h.
[[nodiscard]] bool isOfAnother(const LocalNote &note, const Inventory &now);

/// Notes are kept by ID and by when their subject was made: a deployment that is made anew or set
/// back gives its IDs to others. What is not on the lists proves nothing: its note holds. Nothing
/// is forgotten by what a list shows, so that one of another time takes nothing away. A value,
/// cheap to copy; any one thread.
class KeptNotes {
public:
    /// In the place of the one about the same. An empty one takes it away.
    void note(const LocalNote &note);
    void note(const QList<LocalNote> &notes);

    /// About what has the ID now; an empty one where there is none.
    [[nodiscard]] LocalNote noteOf(LocalNote::Subject subject, qint64 id,
                                   const Inventory &now) const;
    /// The latest about what had the ID before; empty: none.
    [[nodiscard]] LocalNote earlierNoteOf(LocalNote::Subject subject, qint64 id,
                                          const Inventory &now) const;
    /// All but those about what had an ID before. With very many of them this is for a worker.
    [[nodiscard]] NotesById asOf(const Inventory &now) const;
    /// Those that do not say when their subject was made, with the time of what has the ID now. It
    /// is a guess, but the best: such a note is of an earlier version, or was written for a list
    /// without that time, and nothing is known of another subject since.
    [[nodiscard]] QList<LocalNote> dated(const Inventory &now, Moment notedAt) const;

private:
    [[nodiscard]] const LocalNote *find(const LocalNote &about, const Inventory &now) const;

    QMultiHash<std::pair<int, qint64>, LocalNote> m_notes;
};

} // namespace tokendesk
