#include "domain/notices/noticedigest.h"

#include "domain/duration.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tokendesk {

namespace {

constexpr int idsAtMost = 50; ///< that a search is bearable with
constexpr int nothingCrossed = std::numeric_limits<int>::max();

/// The narrowest threshold that is crossed, 0 once it has expired.
int crossed(qint64 leftMs, const QList<int> &days)
{
    if (leftMs <= 0)
        return 0;
    int narrowest = nothingCrossed;
    for (const int each : days) {
        if (each > 0 && leftMs <= each * msPerDay)
            narrowest = std::min(narrowest, each);
    }
    return narrowest;
}

/// What was told over any connection to the deployment.
using ToldOfDeployment = std::vector<const ToldOfConnection *>;

ToldOfDeployment toldOfDeployment(const NoticeInput &input)
{
    ToldOfDeployment all;
    for (auto it = input.told.connections.cbegin(); it != input.told.connections.cend(); ++it) {
        if (it.key() == input.connectionId || (!it->origin.isEmpty() && it->origin == input.origin))
            all.push_back(&it.value());
    }
    return all;
}

bool wasTold(const ToldOfDeployment &told, const Token &token, int days)
{
    return std::any_of(told.begin(), told.end(), [&](const ToldOfConnection *one) {
        const auto found = one->tokens.constFind(token.id);
        return found != one->tokens.cend() && found->expiryMs == token.expiration.msecs()
            && found->days <= days;
    });
}

void sooner(std::optional<qint64> &when, qint64 atMs)
{
    when = when ? std::min(*when, atMs) : atMs;
}

/// When the next threshold is crossed, or the expiry comes.
void noteNext(std::optional<qint64> &when, qint64 expiryMs, const NoticeInput &input)
{
    const auto consider = [&](qint64 atMs) {
        if (atMs > input.nowMs)
            sooner(when, atMs);
    };
    consider(expiryMs);
    for (const int each : input.rules.days)
        consider(expiryMs - each * msPerDay);
    consider(expiryMs - soonDays * msPerDay);
}

void addTokens(const NoticeInput &input, NoticeOutcome &outcome)
{
    const qint64 lastChance = lastChanceMs(input);
    const ToldOfDeployment told = toldOfDeployment(input);
    const Inventory &inventory = *input.inventory;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        if (!token.active || !token.expiration.isSet())
            continue;
        const qint64 expiry = token.expiration.msecs();
        // A year that no calendar has must not overflow.
        if (expiry < 0 || expiry > std::numeric_limits<qint64>::max() / 2)
            continue;
        const qint64 left = expiry - input.nowMs;
        if (left <= -expiredNoticeMs)
            continue;
        if (left > 0 && left <= soonDays * msPerDay)
            ++outcome.soon;
        noteNext(outcome.nextMs, expiry, input);
        const bool endsInQuiet = left > 0 && expiry <= lastChance;
        const int days = crossed(endsInQuiet ? 1 : left, input.rules.days);
        if (days == nothingCrossed || wasTold(told, token, days))
            continue;
        NoticeEntry entry;
        entry.kind = days == 0 ? NoticeKind::TokenExpired : NoticeKind::TokenExpires;
        entry.token = token.id;
        entry.name = token.label();
        entry.accountName = inventory.accountOf(i).label();
        entry.at = token.expiration;
        entry.days = days;
        outcome.digest.entries.push_back(std::move(entry));
    }
}

bool isUrgent(const NoticeEntry &entry, qint64 urgentMs)
{
    const bool ends =
        entry.kind == NoticeKind::TokenExpires || entry.kind == NoticeKind::CredentialEnds;
    return ends && entry.at.msecs() <= urgentMs;
}

std::optional<qint64> quietEnd(const NoticeInput &input, qint64 atMs)
{
    const auto wall = quietUntil(atMs - input.serverAheadMs, input.rules.quiet, input.zone);
    return wall ? std::optional(*wall + input.serverAheadMs) : std::nullopt;
}

/// Until when what there is to tell has to wait; nothing: it need not.
std::optional<qint64> heldUntil(const NoticeInput &input, const NoticeDigest &digest)
{
    const ToldOfConnection told = input.told.connections.value(input.connectionId);
    qint64 until = 0;
    for (const ToldOfConnection *one : toldOfDeployment(input))
        until = std::max(until, one->notBeforeMs);
    const qint64 urgentMs = std::max(input.nowMs + msPerDay, lastChanceMs(input));
    const bool urgent =
        std::any_of(digest.entries.begin(), digest.entries.end(),
                    [&](const NoticeEntry &entry) { return isUrgent(entry, urgentMs); });
    // A clock that was put back must not silence it for long.
    if (!urgent && told.lastDigestMs <= input.nowMs)
        until = std::max(until, told.lastDigestMs + digestPauseMs);
    until = std::min(until, input.nowMs + msPerDay);
    if (const auto quiet = quietEnd(input, std::max(until, input.nowMs)))
        return quiet;
    return until > input.nowMs ? std::optional(until) : std::nullopt;
}

/// It is gone from a whole list, or has another expiry.
bool endsNoMore(const Inventory &inventory, bool isComplete, TokenId token, qint64 expiryMs)
{
    const int index = inventory.tokenIndex(token);
    if (index < 0)
        return isComplete;
    const Moment expiry = inventory.token(index).expiration;
    return !expiry.isSet() || expiry.msecs() != expiryMs;
}

/// What is gone or past need not be remembered.
void prune(const NoticeInput &input, ToldOfConnection &told)
{
    told.tokens.removeIf([&](const auto &entry) {
        return entry.value().expiryMs <= input.nowMs - expiredNoticeMs
            || endsNoMore(*input.inventory, input.isComplete, entry.key(), entry.value().expiryMs);
    });
    if (!input.othersKnown)
        return;
    QSet<QString> present;
    for (const NoticeEntry &entry : input.others)
        present.insert(entry.key);
    told.others.intersect(present);
}

void remember(const NoticeDigest &digest, ToldOfConnection &told)
{
    for (const NoticeEntry &entry : digest.entries) {
        if (entry.key.isEmpty())
            told.tokens.insert(entry.token, {entry.at.msecs(), entry.days});
        else
            told.others.insert(entry.key);
    }
}

/// A credential that is a token of the list is named once, as one's own.
void nameOwnOnce(NoticeDigest &digest)
{
    const auto own =
        std::find_if(digest.entries.begin(), digest.entries.end(), [](const NoticeEntry &entry) {
            return entry.kind == NoticeKind::CredentialEnds && entry.token != 0;
        });
    if (own == digest.entries.end())
        return;
    std::erase_if(digest.entries, [token = own->token](const NoticeEntry &entry) {
        return entry.kind == NoticeKind::TokenExpires && entry.token == token;
    });
}

/// When the first one of those that have expired did so.
Moment firstExpiry(const NoticeDigest &digest)
{
    qint64 first = std::numeric_limits<qint64>::max();
    for (const NoticeEntry &entry : digest.entries) {
        if (entry.kind == NoticeKind::TokenExpired)
            first = std::min(first, entry.at.msecs());
    }
    return Moment::at(first);
}

} // namespace

int NoticeDigest::count(NoticeKind kind) const
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(),
                      [kind](const NoticeEntry &entry) { return entry.kind == kind; }));
}

int NoticeDigest::widestDays(qint64 nowMs) const
{
    int widest = 0;
    for (const NoticeEntry &entry : entries) {
        if (entry.kind != NoticeKind::TokenExpires)
            continue;
        const auto left = static_cast<int>((entry.at.msecs() - nowMs + msPerDay - 1) / msPerDay);
        widest = std::max({widest, entry.days, left});
    }
    return widest;
}

qint64 lastChanceMs(const NoticeInput &input)
{
    return quietEnd(input, input.nowMs + beforeQuietMs).value_or(input.nowMs);
}

NoticeOutcome composeDigest(const NoticeInput &input)
{
    NoticeOutcome outcome;
    outcome.told = input.told;
    ToldOfConnection &told = outcome.told.connections[input.connectionId];
    told.origin = input.origin;
    addTokens(input, outcome);
    for (const NoticeEntry &entry : input.others) {
        if (!told.others.contains(entry.key))
            outcome.digest.entries.push_back(entry);
    }
    prune(input, told);
    if (!input.rules.on)
        outcome.digest.entries.clear();
    if (outcome.digest.isEmpty())
        return outcome;
    if (const auto until = heldUntil(input, outcome.digest)) {
        outcome.digest.entries.clear();
        sooner(outcome.nextMs, *until);
        return outcome;
    }
    std::stable_sort(outcome.digest.entries.begin(), outcome.digest.entries.end(), isDueBefore);
    remember(outcome.digest, told);
    nameOwnOnce(outcome.digest);
    told.lastDigestMs = input.nowMs;
    told.notBeforeMs = 0;
    return outcome;
}

ToldNotices putOff(ToldNotices told, const QString &connectionId, const NoticeDigest &digest,
                   qint64 notBeforeMs)
{
    ToldOfConnection &one = told.connections[connectionId];
    for (const NoticeEntry &entry : digest.entries) {
        if (entry.key.isEmpty())
            one.tokens.remove(entry.token);
        else
            one.others.remove(entry.key);
    }
    one.notBeforeMs = notBeforeMs;
    one.lastDigestMs = 0; // there is no pause after what was put off
    return told;
}

ToldNotices withoutUnread(ToldNotices told, const UnreadNotices &unread)
{
    for (auto it = unread.cbegin(); it != unread.cend(); ++it) {
        const qint64 notBefore = told.connections[it.key()].notBeforeMs;
        told = putOff(std::move(told), it.key(), it.value(), notBefore);
    }
    return told;
}

bool isOver(const NoticeEntry &entry, const Inventory &inventory, bool isComplete)
{
    if (!entry.key.isEmpty())
        return false;
    const int index = inventory.tokenIndex(entry.token);
    return (index >= 0 && !inventory.token(index).active)
        || endsNoMore(inventory, isComplete, entry.token, entry.at.msecs());
}

bool isDueBefore(const NoticeEntry &a, const NoticeEntry &b)
{
    const auto place = [](const NoticeEntry &entry) {
        const qint64 time =
            entry.at.isSet() ? entry.at.msecs() : std::numeric_limits<qint64>::min();
        return std::tuple(entry.kind == NoticeKind::TokenExpired, time, entry.token);
    };
    return place(a) < place(b);
}

NoticeDigest joined(const NoticeDigest &older, NoticeDigest newer)
{
    // A token by its id, all else by its key; so is what the newer one says.
    QSet<std::pair<TokenId, QString>> said;
    for (const NoticeEntry &entry : newer.entries)
        said.insert({entry.token, entry.key});
    for (const NoticeEntry &entry : older.entries) {
        if (!said.contains({entry.token, entry.key}))
            newer.entries.push_back(entry);
    }
    std::stable_sort(newer.entries.begin(), newer.entries.end(), isDueBefore);
    nameOwnOnce(newer);
    return newer;
}

QString credentialNoticeKey(Moment end, int days)
{
    return QStringLiteral("credential/%1/%2").arg(end.msecs()).arg(days);
}

QString rotationNoticeKey(const Rotation &rotation, RotationWait wait)
{
    const auto word = [wait]() -> const char * {
        switch (wait) {
        case RotationWait::Successor:
            return "make";
        case RotationWait::Answer:
            return "answer";
        case RotationWait::HandOver:
            return "handOver";
        case RotationWait::LostValue:
            return "lostValue";
        case RotationWait::SuccessorEnded:
            return "successorEnded";
        case RotationWait::Use:
            return "use";
        case RotationWait::Quiet:
            return "quiet";
        case RotationWait::UnknownUse:
            return "unknownUse";
        case RotationWait::Revoke:
            return "revoke";
        case RotationWait::CoolDown:
            return "coolDown";
        case RotationWait::Delete:
            return "delete";
        case RotationWait::RestoreOld:
            return "restoreOld";
        case RotationWait::RevokeSuccessor:
            return "revokeSuccessor";
        case RotationWait::List:
            return "list";
        case RotationWait::NotListed:
            return "notListed";
        case RotationWait::OldGone:
            return "oldGone";
        case RotationWait::Nothing:
            return "nothing";
        }
        return "";
    };
    return QLatin1String("rotation/") + rotation.id + QLatin1Char('/') + QLatin1String(word());
}

QString digestQuery(const NoticeDigest &digest, qint64 nowMs)
{
    const int days = digest.widestDays(nowMs);
    const int expired = digest.count(NoticeKind::TokenExpired);
    if (digest.count(NoticeKind::TokenExpires) + expired <= idsAtMost) {
        QStringList ids;
        for (const NoticeEntry &entry : digest.entries) {
            if (entry.kind == NoticeKind::TokenExpires || entry.kind == NoticeKind::TokenExpired)
                ids << QString::number(entry.token);
        }
        return ids.isEmpty() ? QString() : QLatin1String("id:") + ids.join(QLatin1Char(','));
    }
    QStringList windows;
    if (days > 0)
        windows << QStringLiteral("expires:<%1d").arg(days);
    if (expired > 0)
        windows << QStringLiteral("is:expired expires:>=%1").arg(isoTime(firstExpiry(digest)));
    return windows.join(QLatin1String(" OR "));
}

} // namespace tokendesk
