#include "workflows/containmentlog.h"

#include "domain/inventory.h"
#include "domain/names.h"
#include "workflows/subject.h"

#include <QUuid>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace tokendesk {

namespace {

using Kind = ContainmentEvent::Kind;

/// A later one of the same had been asked for by the time this was settled: it had no answer of its
/// own.
bool isReplaced(const ChangeRecord &change, const QList<ChangeRecord> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [&](const ChangeRecord &other) {
        return other.id > change.id && other.intent.kind == change.intent.kind
            && other.intent.targetId == change.intent.targetId
            && other.askedMs() < change.settledMs();
    });
}

/// When it was asked for, if only the list tells that it is done; else 0. See onlyShownWords().
qint64 shownOf(const ChangeRecord &change)
{
    return change.outcome == ChangeOutcome::Done && !change.detail.isEmpty() ? change.askedMs() : 0;
}

bool isBefore(const ContainmentEvent &a, const ContainmentEvent &b)
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    if (a.atMs != b.atMs)
        return a.atMs < b.atMs;
    return a.place.value_or(last) < b.place.value_or(last);
}

Kind revokedKind(qint64 shownOf)
{
    return shownOf > 0 ? Kind::ShownRevoked : Kind::Revoked;
}

Kind deactivatedKind(qint64 shownOf)
{
    return shownOf > 0 ? Kind::ShownDeactivated : Kind::Deactivated;
}

} // namespace

ContainmentLog::ContainmentLog(QString connectionId, AccountId account, QString accountName,
                               Moment created, Now now)
    : m_connectionId(std::move(connectionId))
    , m_account(account)
    , m_accountName(std::move(accountName))
    , m_created(created)
    , m_now(std::move(now))
{
}

void ContainmentLog::adopt(const RunRecord &record, const QList<ChangeRecord> &changes,
                           const QString &unclear)
{
    m_run = containmentOf(record);
    m_recordId = record.id;
    ContainmentEvent started;
    started.atMs = m_run.startedAtMs;
    started.name = m_accountName;
    started.detail = m_run.reason;
    started.count = m_run.activeAtStart;
    m_timeline << started;
    for (const ChangeRecord &change : changes) {
        const bool isAnswered =
            change.outcome == ChangeOutcome::Refused && !isReplaced(change, changes);
        ContainmentEvent otherwise;
        otherwise.kind = isAnswered ? Kind::Failed : Kind::Unclear;
        otherwise.detail = isAnswered ? change.detail : unclear;
        adopt(change, otherwise);
        see(change);
    }
    m_timeline << m_run.steps;
    // Whatever the clocks have said, it began before all else.
    std::stable_sort(std::next(m_timeline.begin()), m_timeline.end(), isBefore);
}

void ContainmentLog::adopt(const ChangeRecord &change, const ContainmentEvent &otherwise)
{
    const bool isDone = change.outcome == ChangeOutcome::Done;
    ContainmentEvent event;
    // What failed may be settled long after, when a later try has done it.
    event.atMs = isDone && change.settledMs() > 0 ? change.settledMs() : change.askedMs();
    event.place = 2 * change.id;
    event.name = change.intent.targetName;
    const bool ofToken = change.intent.kind == ChangeKind::RevokeToken;
    if (ofToken)
        event.token = change.intent.targetId;
    event.askedAtMs = shownOf(change);
    if (!isDone) {
        event.kind = otherwise.kind;
        event.detail = otherwise.detail;
    } else if (ofToken) {
        event.kind = revokedKind(event.askedAtMs);
        keepRevoked(change.intent, event.askedAtMs > 0);
    } else {
        event.kind = deactivatedKind(event.askedAtMs);
        keepDeactivated(event.askedAtMs > 0);
    }
    m_timeline << event;
}

void ContainmentLog::start(bool deactivate, const QString &reason, std::optional<int> active)
{
    const bool goesOn = isBegun();
    if (!goesOn) {
        m_run.run = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_run.activeAtStart = active;
        if (m_recordId.isEmpty())
            m_recordId = newRecordId();
        m_run.startedAtMs = m_now();
        m_run.clockOffsetMs = m_run.startedAtMs - QDateTime::currentMSecsSinceEpoch();
    }
    m_run.account = m_account;
    m_run.accountName = m_accountName;
    m_run.accountCreated = m_created;
    m_run.deactivate = deactivate;
    m_run.reason = reason;
    ContainmentEvent event;
    event.name = m_accountName;
    event.detail = reason;
    event.count = active;
    if (goesOn) {
        event.kind = Kind::TakenUp;
        noteStep(event);
    } else {
        event.atMs = m_run.startedAtMs;
        note(event);
    }
}

void ContainmentLog::complete(const QString &who, const QString &serviceId)
{
    if (m_run.who.isEmpty())
        m_run.who = who;
    if (m_run.serviceId.isEmpty())
        m_run.serviceId = serviceId;
}

void ContainmentLog::note(ContainmentEvent event)
{
    if (event.atMs == 0)
        event.atMs = m_now();
    m_timeline << event;
}

void ContainmentLog::noteStep(ContainmentEvent event)
{
    event.atMs = m_now();
    event.place = placeOfStep();
    m_run.steps << event;
    m_timeline << event;
}

void ContainmentLog::noteRevoked(const ChangeIntent &intent, qint64 shownOf, qint64 atMs)
{
    keepRevoked(intent, shownOf > 0);
    ContainmentEvent event;
    event.atMs = atMs;
    event.kind = revokedKind(shownOf);
    event.askedAtMs = shownOf;
    event.token = intent.targetId;
    event.name = intent.targetName;
    note(event);
}

void ContainmentLog::keepRevoked(const ChangeIntent &intent, bool isOnlyShown)
{
    if (isOnlyShown)
        m_onlyShown.insert(intent.targetId);
    else
        m_onlyShown.remove(intent.targetId);
    if (!m_revoked.contains(intent.targetId))
        m_revoked << intent.targetId;
    m_revocations.insert(intent.targetId, intent);
}

void ContainmentLog::keepDeactivated(bool isOnlyShown)
{
    m_deactivated = true;
    m_isDeactivationOnlyShown = isOnlyShown;
}

void ContainmentLog::noteDeactivated(qint64 shownOf, qint64 atMs)
{
    keepDeactivated(shownOf > 0);
    ContainmentEvent event;
    event.atMs = atMs;
    event.kind = deactivatedKind(shownOf);
    event.askedAtMs = shownOf;
    event.name = m_accountName;
    note(event);
}

void ContainmentLog::see(const ChangeRecord &change)
{
    if (isBegun() && change.intent.run == m_run.run)
        m_newest = std::max(m_newest, change.id);
}

bool ContainmentLog::take(const ChangeRecord &change)
{
    const ChangeIntent &intent = change.intent;
    const bool isOfThis = isBegun() && intent.run == m_run.run;
    // Before the record is adopted, what is told now is among the changes that are read then.
    if (!isOfThis || m_recordId.isEmpty() || change.outcome != ChangeOutcome::Done)
        return false;
    if (intent.kind == ChangeKind::RevokeToken && !m_revoked.contains(intent.targetId))
        noteRevoked(intent, shownOf(change), change.settledMs());
    else if (intent.kind == ChangeKind::DeactivateAccount && !m_deactivated)
        noteDeactivated(shownOf(change), change.settledMs());
    else
        return false;
    return true;
}

ContainmentEvent ContainmentLog::keepEnd(const QString &problem, std::optional<int> active)
{
    ContainmentEvent event;
    event.kind = Kind::Ended;
    event.atMs = m_now();
    event.place = placeOfStep();
    event.name = m_accountName;
    event.detail = inPlaceOfName(problem);
    event.count = active;
    m_run.steps << event;
    return event;
}

QString ContainmentLog::newRecordId() const
{
    // Of its own, so that the next one of the account does not take its place.
    return QStringLiteral("containment/%1/%2/%3")
        .arg(m_connectionId, QString::number(m_account), m_run.run);
}

RunRecord ContainmentLog::record(bool isOpen) const
{
    RunRecord record;
    record.id = m_recordId;
    record.connectionId = m_connectionId;
    record.kind = containmentRunKind;
    record.startedAtMs = m_run.startedAtMs;
    record.isOpen = isOpen;
    record.body = bodyOf(m_run);
    return record;
}

QList<TokenId> ContainmentLog::ownRevoked(const Inventory &inventory) const
{
    QList<TokenId> tokens = m_revoked;
    tokens.removeIf(
        [&](TokenId token) { return isOfAnother(inventory, m_revocations.value(token)); });
    return tokens;
}

QList<TokenId> ContainmentLog::stillRevoked(const Inventory &inventory) const
{
    QList<TokenId> tokens = ownRevoked(inventory);
    tokens.removeIf([&](TokenId token) {
        const int index = inventory.tokenIndex(token);
        return index < 0 || inventory.token(index).active;
    });
    return tokens;
}

} // namespace tokendesk
