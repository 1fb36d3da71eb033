#include "workflows/reviewfacts.h"

namespace tokendesk {

namespace {

bool isSaid(const QString &text)
{
    return !text.isEmpty();
}

bool isSaid(QDate day)
{
    return day.isValid();
}

/// What an account's note says is so for its tokens, unless they say it themselves.
template <typename Value>
std::shared_ptr<const QHash<TokenId, Value>>
ofTokens(const NotesById &notes, Value LocalNote::*said, const Inventory &inventory)
{
    auto values = std::make_shared<QHash<TokenId, Value>>();
    for (const LocalNote &note : notes) {
        if (note.subject == LocalNote::Subject::Token && isSaid(note.*said))
            values->insert(note.id, note.*said);
    }
    for (const LocalNote &note : notes) {
        const int account = inventory.accountIndex(note.id);
        if (note.subject != LocalNote::Subject::Account || !isSaid(note.*said) || account < 0)
            continue;
        for (const int token : inventory.tokensOf(account)) {
            if (!values->contains(inventory.token(token).id))
                values->insert(inventory.token(token).id, note.*said);
        }
    }
    return values;
}

} // namespace

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
    const NotesById all = m_notes.asOf(input.inventory);
    for (const LocalNote &note : all) {
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
    const NotesById notes = m_notes.asOf(inventory);
    facts.owners = m_areNotesKnown ? ofTokens(notes, &LocalNote::owner, inventory) : nullptr;
    facts.reviewDays = m_areNotesKnown ? ofTokens(notes, &LocalNote::reviewOn, inventory) : nullptr;
}

} // namespace tokendesk
