#include "workflows/listcheck.h"

#include "domain/names.h"
#include "store/journal.h"
#include "workflows/settle.h"

namespace tokendesk {

namespace {

bool isOfAccount(ChangeKind kind)
{
    return kind == ChangeKind::EditAccount || kind == ChangeKind::DeactivateAccount
        || kind == ChangeKind::ReactivateAccount;
}

} // namespace

ListCheck::ListCheck(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(&session)
{
    connect(&session.journal(), &Journal::recorded, this, &ListCheck::take);
    connect(&session, &Session::refreshed, this, &ListCheck::look);
}

qint64 ListCheck::keyOf(const ChangeIntent &intent)
{
    return isOfAccount(intent.kind) ? -intent.targetId : intent.targetId;
}

void ListCheck::take(const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    if (!m_session || intent.connectionId != m_session->connection().id || intent.targetId == 0
        || intent.kind == ChangeKind::CreateToken || intent.kind == ChangeKind::CreateAccount)
        return;
    // Whatever was answered before is not what is wanted any more.
    const bool wasTold = m_answered.take(keyOf(intent)).isTold;
    if (record.outcome == ChangeOutcome::Done)
        m_answered.insert(keyOf(intent), {intent, m_session->isRefreshing(), wasTold});
}

void ListCheck::look()
{
    if (!m_session || m_session->lastError())
        return;
    const LiveInventory &live = m_session->inventory();
    QStringList against;
    QStringList after;
    for (auto it = m_answered.begin(); it != m_answered.end();) {
        Answered &answered = it.value();
        if (std::exchange(answered.waitsForNext, false)) {
            ++it;
            continue;
        }
        const ChangeOutcome shown = outcomeByList(live.data(), m_session->trust(), answered.intent);
        const bool isLate = shown == ChangeOutcome::Refused;
        const QString name = displayText(answered.intent.targetName);
        if (isLate && !std::exchange(answered.isTold, true))
            against << name;
        else if (shown == ChangeOutcome::Done && answered.isTold)
            after << name;
        // What has been borne out may be changed by others from now on.
        it = shown == ChangeOutcome::Done ? m_answered.erase(it) : ++it;
    }
    if (!against.isEmpty())
        Q_EMIT contradicted(against);
    if (!after.isEmpty())
        Q_EMIT borneOut(after);
}

} // namespace tokendesk
