#include "workflows/ownevents.h"

#include "domain/names.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

/// The server tells its time in whole seconds.
constexpr qint64 roundingMs = 2 * msPerSecond;

std::optional<ChangeKind> changeBehind(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::TokenCreated:
        return ChangeKind::CreateToken;
    case HistoryKind::TokenRevoked:
        return ChangeKind::RevokeToken;
    case HistoryKind::TokenRestored:
        return ChangeKind::RestoreToken;
    case HistoryKind::TokenDeleted:
        return ChangeKind::DeleteToken;
    case HistoryKind::AccountCreated:
        return ChangeKind::CreateAccount;
    case HistoryKind::AccountDeactivated:
        return ChangeKind::DeactivateAccount;
    case HistoryKind::AccountReactivated:
        return ChangeKind::ReactivateAccount;
    case HistoryKind::AccountRoleChanged:
    case HistoryKind::AccountRenamed:
        return ChangeKind::EditAccount;
    case HistoryKind::TokenRenamed:
    case HistoryKind::TokenExpiryChanged:
    case HistoryKind::AccountGone:
    case HistoryKind::WatchRestarted:
        break; // nothing that this program can do
    }
    return std::nullopt;
}

bool isOpen(const ChangeRecord &record)
{
    return record.outcome == ChangeOutcome::Pending || record.outcome == ChangeOutcome::Unknown;
}

bool isAbout(const ChangeIntent &intent, const HistoryEvent &event)
{
    const qint64 subject = event.token != 0 ? event.token : event.account;
    if (intent.targetId != 0)
        return intent.targetId == subject;
    // What was asked for and has no id yet: the name has to do.
    if (!isKeptAlike(intent.targetName, event.name))
        return false;
    return intent.kind == ChangeKind::CreateAccount
        || (intent.kind == ChangeKind::CreateToken && intent.accountId == event.account);
}

bool asksFor(const ChangeIntent &intent, const HistoryEvent &event)
{
    if (event.kind == HistoryKind::AccountRoleChanged)
        return isKeptAlike(intent.wanted.value(QLatin1String("role")).toString(), event.after);
    if (event.kind == HistoryKind::AccountRenamed)
        return isKeptAlike(intent.wanted.value(QLatin1String("name")).toString(), event.after);
    return true;
}

/// When earlier loads have shown something, by whom it was about.
class SeenTimes {
public:
    explicit SeenTimes(const HistoryEvents &seen)
    {
        for (const HistoryEvent &event : seen)
            m_times[{event.token, event.account}].push_back(event.seenMs);
        for (std::vector<qint64> &times : m_times)
            std::sort(times.begin(), times.end());
    }

    [[nodiscard]] bool has(const HistoryEvent &event, qint64 sinceMs) const
    {
        const auto found = m_times.constFind({event.token, event.account});
        if (found == m_times.cend())
            return false;
        const auto time = std::lower_bound(found->begin(), found->end(), sinceMs);
        return time != found->end() && *time <= event.afterMs;
    }

private:
    QHash<std::pair<TokenId, AccountId>, std::vector<qint64>> m_times;
};

qint64 datedMs(qint64 atMs, std::optional<qint64> clockOffsetMs, qint64 offsetNowMs)
{
    return atMs + (clockOffsetMs ? datingOffset(*clockOffsetMs) : offsetNowMs);
}

/// Clocks that agree are one clock here: ServerClock takes them for it.
qint64 toleranceOf(const ChangeRecord &record, qint64 clockOffsetMs)
{
    const bool isOneClock = clockOffsetMs == 0 && record.clockOffsetMs.value_or(0) == 0
        && record.outcomeClockOffsetMs.value_or(0) == 0;
    return isOneClock ? 0 : roundingMs;
}

} // namespace

qint64 datingOffset(qint64 clockOffsetMs)
{
    return qAbs(clockOffsetMs) > msPerDay ? 0 : clockOffsetMs;
}

qint64 lastDatedMs(const ChangeRecord &record, qint64 clockOffsetMs)
{
    return std::max(datedMs(record.atMs, record.clockOffsetMs, clockOffsetMs),
                    datedMs(record.outcomeAtMs, record.outcomeClockOffsetMs, clockOffsetMs));
}

void markOwnEvents(HistoryEvents &events, const QList<ChangeRecord> &records, qint64 clockOffsetMs,
                   const HistoryEvents *seen)
{
    QHash<ChangeKind, QHash<qint64, std::vector<const ChangeRecord *>>> byTarget;
    QHash<qint64, const ChangeRecord *> lastOf;
    for (const ChangeRecord &record : records) {
        if (record.outcome == ChangeOutcome::Refused)
            continue;
        byTarget[record.intent.kind][record.intent.targetId].push_back(&record);
        const ChangeRecord *&last = lastOf[targetKey(record.intent)];
        if (!last || last->id < record.id)
            last = &record;
    }
    std::optional<SeenTimes> seenTimes; // made when it is first asked: mostly nothing is late
    const auto wasSeenSince = [&](const HistoryEvent &event, qint64 sinceMs) {
        if (!seenTimes)
            seenTimes.emplace(*seen);
        return seenTimes->has(event, sinceMs);
    };
    for (HistoryEvent &event : events) {
        const std::optional<ChangeKind> kind = changeBehind(event.kind);
        if (!kind || !byTarget.contains(*kind))
            continue;
        const auto &ofKind = byTarget[*kind];
        const auto isOurs = [&](const ChangeRecord *record) {
            const qint64 lastMs = lastDatedMs(*record, clockOffsetMs);
            const qint64 toleranceMs = toleranceOf(*record, clockOffsetMs);
            const auto wasLate = [&] {
                // What we have taken back ourselves is not what a list shows later.
                return seen && lastOf.value(targetKey(record->intent)) == record
                    && lastMs >= event.afterMs - latestListMs
                    && !wasSeenSince(event, lastMs - toleranceMs);
            };
            return isAbout(record->intent, event) && asksFor(record->intent, event)
                && (isOpen(*record) || lastMs >= event.afterMs - toleranceMs || wasLate());
        };
        for (const qint64 target : {event.token != 0 ? event.token : event.account, qint64(0)}) {
            const auto found = ofKind.constFind(target);
            if (found != ofKind.cend() && std::any_of(found->begin(), found->end(), isOurs))
                event.byThisProgram = true;
        }
    }
}

} // namespace tokendesk
