// What only this machine knows of a connection's tokens and accounts, for rules and searches.
#pragma once

#include "domain/querylanguage.h"
#include "domain/review/keptnotes.h"
#include "domain/review/reviewinput.h"
#include "domain/subject.h"
#include "store/changerecord.h"
#include "workflows/settle.h"

#include <QHash>

#include <memory>
#include <utility>

namespace tokendesk {

/// A value, cheap to copy; any one thread.
class ReviewFacts {
public:
    /// Until then nothing is known of notes, and no rule finds anything by them.
    void setNotesKnown() { m_areNotesKnown = true; }
    void note(const QList<LocalNote> &notes) { m_notes.note(notes); }
    [[nodiscard]] const KeptNotes &notes() const { return m_notes; }
    void setNotes(KeptNotes notes) { m_notes = std::move(notes); }

    /// From the journal, in its order; what was not done counts for nothing. `clockOffsetMs`:
    /// server minus this machine.
    void take(const ChangeRecord &record, qint64 clockOffsetMs);

    /// All but the notes; of what was done to a token that had its ID before, nothing. Like the
    /// others for a worker: the journal may be long.
    void addTo(ReviewInput &input) const;
    void addNotesTo(ReviewInput &input) const;
    /// Owners and review dates, where notes are known, and SCIM.
    void addTo(QueryFacts &facts, const Inventory &inventory) const;

private:
    bool m_areNotesKnown = false;
    KeptNotes m_notes;
    /// By this program.
    struct Done {
        qint64 atMs = 0;
        Subject to;
    };
    struct Creation {
        ChangeIntent intent;
        AskedAt asked;
    };
    [[nodiscard]] static QHash<TokenId, qint64> timesOf(const QHash<TokenId, Done> &done,
                                                        const Inventory &now);
    [[nodiscard]] QHash<TokenId, bool> scimOf(const Inventory &now) const;

    QHash<TokenId, Done> m_restored;
    QHash<TokenId, Done> m_revoked;
    QHash<TokenId, Creation> m_created;
};

} // namespace tokendesk
