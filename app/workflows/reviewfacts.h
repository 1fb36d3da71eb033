// What only this machine knows of a connection's tokens and accounts, for rules and searches.
#pragma once

#include "domain/querylanguage.h"
#include "domain/review/keptnotes.h"
#include "domain/review/reviewinput.h"
#include "store/changerecord.h"

#include <QHash>

#include <memory>
#include <utility>

namespace tokendesk {

/// A value, cheap to copy; any one thread.
class ReviewFacts {
public:
    /// Until then nothing is known of notes, and no rule finds anything by them.
    void setNotesKnown() { m_areNotesKnown = true; }
    [[nodiscard]] bool areNotesKnown() const { return m_areNotesKnown; }
    void note(const QList<LocalNote> &notes) { m_notes.note(notes); }
    [[nodiscard]] const KeptNotes &notes() const { return m_notes; }
    void setNotes(KeptNotes notes) { m_notes = std::move(notes); }

    /// From the journal, in its order; what was not done counts for nothing. `clockOffsetMs`:
    /// server minus this machine.
    void take(const ChangeRecord &record, qint64 clockOffsetMs);

    /// All but the notes.
    void addTo(ReviewInput &input) const;
    /// With very many of them this is for a worker.
    void addNotesTo(ReviewInput &input) const;
    /// Owners and review dates, where notes are known, and SCIM. For a worker too.
    void addTo(QueryFacts &facts, const Inventory &inventory) const;

private:
    bool m_areNotesKnown = false;
    KeptNotes m_notes;
    QHash<TokenId, qint64> m_restoredAtMs; ///< by this program
    QHash<TokenId, qint64> m_revokedAtMs;
    QHash<TokenId, bool> m_isScimOnly;
};

} // namespace tokendesk
