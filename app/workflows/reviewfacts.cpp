#include "workflows/reviewfacts.h"

namespace tokendesk {

void ReviewFacts::note(const LocalNote &note)
{
    m_notes.insert(noteKey(note), note);
}

void ReviewFacts::note(const QList<LocalNote> &notes)
{
    for (const LocalNote &one : notes)
        note(one);
}

LocalNote ReviewFacts::noteOf(LocalNote::Subject subject, qint64 id) const
{
    LocalNote none;
    none.subject = subject;
    none.id = id;
    return m_notes.value(noteKey(none), none);
}

void ReviewFacts::take(const ChangeRecord &record, qint64 clockOffsetMs)
{
    if (record.outcome != ChangeOutcome::Done)
        return;
    const TokenId token = record.intent.targetId;
    const qint64 atMs = record.outcomeAtMs + clockOffsetMs;
    switch (record.intent.kind) {
    case ChangeKind::CreateToken:
        m_isScimOnly.insert(
            token, record.intent.wanted.value(QLatin1String("scim_endpoints_only")).toBool());
        break;
    case ChangeKind::RevokeToken:
        m_revokedAtMs.insert(token, atMs);
        break;
    case ChangeKind::RestoreToken:
        m_restoredAtMs.insert(token, atMs);
        m_revokedAtMs.remove(token);
        break;
    case ChangeKind::DeleteToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
    case ChangeKind::DeactivateAccount:
    case ChangeKind::ReactivateAccount:
        break;
    }
}

void ReviewFacts::addNotesTo(ReviewInput &input) const
{
    if (!m_areNotesKnown)
        return;
    NotesFacts notes;
    for (const LocalNote &note : m_notes) {
        const NoteFacts facts{!note.owner.isEmpty(), !note.purpose.isEmpty(),
                              note.reviewOn.isValid()};
        if (note.subject == LocalNote::Subject::Token)
            notes.tokens.insert(note.id, facts);
        else
            notes.accounts.insert(note.id, facts);
    }
    input.notes = std::move(notes);
}

void ReviewFacts::addTo(ReviewInput &input) const
{
    input.revokedSeenAtMs = m_revokedAtMs;
    input.restoredAtMs = m_restoredAtMs;
    input.isScimOnly = m_isScimOnly;
}

void ReviewFacts::addTo(QueryFacts &facts, const Inventory &inventory) const
{
    facts.scim = std::make_shared<QHash<TokenId, bool>>(m_isScimOnly);
    facts.owners = m_areNotesKnown ? ownersOfTokens(inventory) : nullptr;
}

std::shared_ptr<const QHash<TokenId, QString>>
ReviewFacts::ownersOfTokens(const Inventory &inventory) const
{
    auto owners = std::make_shared<QHash<TokenId, QString>>();
    for (const LocalNote &note : m_notes) {
        if (note.subject == LocalNote::Subject::Token && !note.owner.isEmpty())
            owners->insert(note.id, note.owner);
    }
    for (const LocalNote &note : m_notes) {
        const int account = inventory.accountIndex(note.id);
        if (note.subject != LocalNote::Subject::Account || note.owner.isEmpty() || account < 0)
            continue;
        for (const int token : inventory.tokensOf(account)) {
            if (!owners->contains(inventory.token(token).id))
                owners->insert(inventory.token(token).id, note.owner);
        }
    }
    return owners;
}

} // namespace tokendesk
