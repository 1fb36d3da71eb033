// Owners, purposes and review dates as a table for spreadsheets, written and read again.
#pragma once

#include "domain/inventory.h"
#include "domain/result.h"
#include "domain/review/localnote.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace tokendesk {

constexpr qsizetype noteOwnerAtMost = 200;
constexpr qsizetype notePurposeAtMost = 500;
constexpr qsizetype notesBytesAtMost = 64 * 1024 * 1024;

/// By subject and id.
using NotesById = QHash<std::pair<int, qint64>, LocalNote>;
[[nodiscard]] inline std::pair<int, qint64> noteKey(const LocalNote &note)
{
    return {static_cast<int>(note.subject), note.id};
}

/// For what has the ID now.
[[nodiscard]] LocalNote emptyNote(LocalNote::Subject subject, qint64 id, const Inventory &now);

/// UTF-8 with a byte order mark, CRLF, a header row: "subject", "id", "name", "account", "owner",
/// "purpose", "review_on" (ISO 8601). A row for every account and token, noted or not, so that the
/// blanks can be filled in; then the notes about what is not on the list any more. Texts are safe
/// as csvField() makes them, and notesFromCsv() gives back exactly what was written. Pure.
[[nodiscard]] QByteArray notesAsCsv(const Inventory &inventory, const NotesById &notes);

enum class NoteChange {
    Added, ///< there was no note
    Changed,
    Emptied, ///< owner, purpose and date go
    Unchanged,
    Refused,
};
constexpr int noteChangeCount = 5;

struct NoteRow {
    int line = 0; ///< where the row begins in the file, from 1
    NoteChange change = NoteChange::Unchanged;
    LocalNote note; ///< as the file says; for a refused one as far as it was read
    QString reason; ///< why it was refused; for people
};

struct NotesImport {
    std::vector<NoteRow> rows; ///< in the file's order; blank lines are not among them
    std::array<int, noteChangeCount> counts{}; ///< by NoteChange

    [[nodiscard]] int count(NoteChange change) const { return counts[static_cast<size_t>(change)]; }
    /// Those to write down: added, changed and emptied ones.
    [[nodiscard]] QList<LocalNote> notesToSave() const;
};

/// Reads a file by RFC 4180, also with LF, with semicolons or tabs, with columns in another order;
/// "name" and "account" may be missing or blank. Takes nothing by itself. A row that is wrong, or
/// names another one than the list has by that ID, is refused alone; an error means that nothing of
/// the file can be used, and names the line. Pure; any thread.
[[nodiscard]] Result<NotesImport> notesFromCsv(const QByteArray &csv, const Inventory &inventory,
                                               const NotesById &notes);

} // namespace tokendesk
