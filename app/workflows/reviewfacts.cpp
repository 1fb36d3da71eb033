#include "workflows/reviewfacts.h"

#include "workflows/subject.h"

#include <algorithm>

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

template <typename Value>
std::shared_ptr<const QHash<AccountId, Value>> ofAccounts(const NotesById &notes,
                                                          Value LocalNote::*said)
{
    auto values = std::make_shared<QHash<AccountId, Value>>();
    for (const LocalNote &note : notes) {
        if (note.subject == LocalNote::Subject::Account && isSaid(note.*said))
            values->insert(note.id, note.*said);
    }
    return values;
}

} // namespace

void ReviewFacts::take(const ChangeRecord &record, qint64 clockOffsetMs)
{
    if (record.outcome != ChangeOutcome::Done)
        return;
    const TokenId token = record.intent.targetId;
    const AskedAt asked = askedAt(record, clockOffsetMs);
    const auto done = [&] {
        const qint64 offsetMs = record.outcomeClockOffsetMs.value_or(clockOffsetMs);
        Done made{record.outcomeAtMs + offsetMs, subjectOf(record.intent)};
        made.to.notedAt = Moment::at(std::max(asked.serverMs, asked.localMs));
        return made;
    };
    switch (record.intent.kind) {
    case ChangeKind::CreateToken:
        m_created.insert(token, {record.intent, asked});
        break;
    case ChangeKind::RevokeToken:
        m_revoked.insert(token, done());
        break;
    case ChangeKind::RestoreToken:
        m_restored.insert(token, done());
        m_revoked.remove(token);
        break;
    case ChangeKind::DeleteToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
    case ChangeKind::DeactivateAccount:
    case ChangeKind::ReactivateAccount:
        break;
    }
}

QHash<TokenId, qint64> ReviewFacts::timesOf(const QHash<TokenId, Done> &done, const Inventory &now)
{
    QHash<TokenId, qint64> times;
    for (auto it = done.cbegin(); it != done.cend(); ++it) {
        const int index = now.tokenIndex(it.key());
        if (index >= 0 && !isAnother(it->to, now.token(index)))
            times.insert(it.key(), it->atMs);
    }
    return times;
}

QHash<TokenId, bool> ReviewFacts::scimOf(const Inventory &now) const
{
    QHash<TokenId, bool> all;
    for (auto it = m_created.cbegin(); it != m_created.cend(); ++it) {
        const int index = now.tokenIndex(it.key());
        if (index >= 0 && !isMadeByAnother(now.token(index), it->intent, it->asked))
            all.insert(it.key(),
                       it->intent.wanted.value(QLatin1String("scim_endpoints_only")).toBool());
    }
    return all;
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
    input.revokedSeenAtMs = timesOf(m_revoked, input.inventory);
    input.restoredAtMs = timesOf(m_restored, input.inventory);
    input.isScimOnly = scimOf(input.inventory);
}

void ReviewFacts::addTo(QueryFacts &facts, const Inventory &inventory) const
{
    facts.scim = std::make_shared<QHash<TokenId, bool>>(scimOf(inventory));
    if (!m_areNotesKnown)
        return;
    const NotesById notes = m_notes.asOf(inventory);
    facts.owners = ofTokens(notes, &LocalNote::owner, inventory);
    facts.reviewDays = ofTokens(notes, &LocalNote::reviewOn, inventory);
    facts.accountOwners = ofAccounts(notes, &LocalNote::owner);
    facts.accountReviewDays = ofAccounts(notes, &LocalNote::reviewOn);
}

} // namespace tokendesk
