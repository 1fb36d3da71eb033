#include "workflows/listcheck.h"

#include "domain/names.h"
#include "store/journal.h"
#include "workflows/settle.h"
#include "workflows/subject.h"

#include <utility>

namespace tokendesk {

namespace {

/// What a list that lacks it says nothing of: somebody may have deleted it since.
bool isGone(const Inventory &inventory, const ChangeIntent &intent)
{
    if (intent.kind == ChangeKind::DeleteToken)
        return false; // that is what was wanted
    if (isOfAnother(inventory, intent))
        return true;
    if (!isOfAccount(intent.kind))
        return inventory.tokenIndex(intent.targetId) < 0;
    const int index = inventory.accountIndex(intent.targetId);
    return index < 0 || !inventory.account(index).listed;
}

} // namespace

ListCheck::ListCheck(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
    connect(&session.journal(), &Journal::recorded, this, &ListCheck::take);
    connect(&session, &Session::refreshed, this, &ListCheck::look);
}

void ListCheck::take(const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    if (!m_session || intent.connectionId != m_session->connection().id || intent.targetId == 0
        || intent.kind == ChangeKind::CreateToken || intent.kind == ChangeKind::CreateAccount)
        return;
    const qint64 key = targetKey(intent);
    const bool isDone = record.outcome == ChangeOutcome::Done;
    const Answered before = m_answered.value(key);
    if (before.change > record.id)
        return; // what was asked for since counts
    // Settled by a list that look() is about to see: nobody has said so yet, unless whoever asked
    // for it is about to.
    if (isDone && before.change == record.id && before.isUnclear && !isHeld(intent))
        return;
    // Whatever was answered before is not what is wanted any more. What was told of it stands
    // where the same run asks for the same again, as a containment does while the list is late.
    m_answered.remove(key);
    const ChangeIntent told = m_told.value(key);
    if (intent.run.isEmpty() || intent.run != told.run || intent.kind != told.kind)
        m_told.remove(key);
    const bool isUnclear = record.outcome == ChangeOutcome::Unknown;
    if (isDone || isUnclear)
        m_answered.insert(key,
                          {intent, m_session->isRefreshing(), false, isUnclear, record.id, false});
}

bool ListCheck::isHeld(const ChangeIntent &intent) const
{
    const LiveInventory &live = m_session->inventory();
    return isOfAccount(intent.kind) ? live.pendingAccount(intent.targetId).has_value()
                                    : live.pendingToken(intent.targetId).has_value();
}

void ListCheck::look()
{
    if (!m_session || m_session->lastError())
        return;
    const LiveInventory &live = m_session->inventory();
    QStringList against;
    QStringList after;
    QSet<qint64> notYet;
    for (auto it = m_answered.begin(); it != m_answered.end();) {
        Answered &answered = it.value();
        if (std::exchange(answered.waitsForNext, false)) {
            ++it;
            continue;
        }
        const ChangeOutcome shown = outcomeByList(live.data(), m_session->trust(), answered.intent);
        if (shown == ChangeOutcome::Refused && isGone(live.data(), answered.intent)) {
            it = m_answered.erase(it);
            continue;
        }
        const bool isTold = m_told.contains(it.key());
        // Whoever asked for it still looks at the list, and says what it shows.
        if (answered.isUnclear) {
            answered.isTold = !isHeld(answered.intent);
            if (shown == ChangeOutcome::Refused && answered.isTold
                && !std::exchange(answered.isToldNotShown, true))
                notYet.insert(it.key());
        } else if (shown == ChangeOutcome::Refused && !isTold) {
            against << displayText(answered.intent.targetName);
            m_told.insert(it.key(), answered.intent);
        }
        if (shown == ChangeOutcome::Done && answered.isTold && !isTold)
            after << displayText(answered.intent.targetName);
        // What has been borne out may be changed by others from now on.
        it = shown == ChangeOutcome::Done ? m_answered.erase(it) : ++it;
    }
    for (auto it = m_told.begin(); it != m_told.end();) {
        const ChangeOutcome shown = outcomeByList(live.data(), m_session->trust(), it.value());
        const bool isOver = shown == ChangeOutcome::Refused && isGone(live.data(), it.value());
        if (shown == ChangeOutcome::Done)
            after << displayText(it->targetName);
        it = shown == ChangeOutcome::Done || isOver ? m_told.erase(it) : ++it;
    }
    if (!against.isEmpty())
        Q_EMIT contradicted(against);
    if (!notYet.isEmpty())
        Q_EMIT notShown(notYet);
    if (!after.isEmpty())
        Q_EMIT borneOut(after);
}

} // namespace tokendesk
