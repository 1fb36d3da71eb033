#include "workflows/changereport.h"

#include "workflows/carryout.h"
#include "workflows/subject.h"

#include <algorithm>

namespace tokendesk {

bool ChangeReport::canUndo() const
{
    if ((isFinal && !done.isEmpty()) || (done.isEmpty() && tokens.isEmpty()))
        return false;
    switch (kind) {
    case ChangeKind::RevokeToken:
    case ChangeKind::RestoreToken:
    case ChangeKind::DeactivateAccount:
    case ChangeKind::ReactivateAccount:
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
    case ChangeKind::EditAccount:
        return true;
    case ChangeKind::DeleteToken:
        return false;
    }
    return false;
}

namespace {

/// The change once more of which `report` is the taking back: of what `isLeft`.
template <typename IsLeft>
ChangeReport leftOf(const ChangeReport &report, const IsLeft &isLeft)
{
    ChangeReport left;
    left.place = report.place;
    left.asked = report.asked;
    switch (report.kind) {
    case ChangeKind::RevokeToken:
        left.kind = ChangeKind::RestoreToken;
        break;
    case ChangeKind::RestoreToken:
        left.kind = ChangeKind::RevokeToken;
        break;
    case ChangeKind::DeactivateAccount:
        left.kind = ChangeKind::ReactivateAccount;
        break;
    case ChangeKind::ReactivateAccount:
        left.kind = ChangeKind::DeactivateAccount;
        break;
    case ChangeKind::EditAccount:
        left.kind = report.kind;
        left.made = report.back;
        left.back = report.made;
        break;
    case ChangeKind::CreateToken:
    case ChangeKind::DeleteToken:
    case ChangeKind::CreateAccount:
        return left;
    }
    const QList<FailedChange> failed = report.refused + report.unknown;
    for (const FailedChange &change : failed) {
        if (!isLeft(change))
            continue;
        if (change.ofToken) {
            left.tokens << change.id;
            continue;
        }
        left.done << change.id;
        left.doneNames << change.name;
    }
    return left;
}

} // namespace

void IdleTokens::add(const IdleTokens &more)
{
    count += more.count;
    hasExpired = hasExpired || more.hasExpired;
    isOfDeactivated = isOfDeactivated || more.isOfDeactivated;
}

bool ChangeReport::isAsWanted() const
{
    return unknown.isEmpty()
        && std::all_of(refused.begin(), refused.end(),
                       [](const FailedChange &change) { return change.needless; });
}

ChangeReport ChangeReport::remaining() const
{
    // An account and its tokens come and go together: what the server did not do of them, though it
    // answered, is still wanted.
    const bool isOfAccounts =
        kind == ChangeKind::DeactivateAccount || kind == ChangeKind::ReactivateAccount;
    ChangeReport left = leftOf(*this, [isOfAccounts](const FailedChange &change) {
        if (change.isGoneForGood)
            return false;
        return change.error.kind != Error::Kind::Refused || (isOfAccounts && !change.needless);
    });
    left.tokens = tokensLeft + left.tokens;
    return left;
}

ChangeReport ChangeReport::notShownYet() const
{
    return leftOf(*this, [](const FailedChange &change) { return change.mayBeLate(); });
}

qint64 ChangeReport::keyOf(const FailedChange &change) const
{
    return targetKey(isOfAccount(kind) && !change.ofToken, change.id);
}

QSet<qint64> ChangeReport::keys() const
{
    QSet<qint64> all;
    for (const qint64 id : done)
        all.insert(targetKey(isOfAccount(kind), id));
    for (const TokenId id : tokens)
        all.insert(targetKey(false, id));
    return all;
}

ChangeReport ChangeReport::withListRead(const QSet<qint64> &keys) const
{
    ListVerdict notShown;
    notShown.isRead = true;
    ChangeReport told = *this;
    for (FailedChange &change : told.unknown) {
        if (keys.contains(keyOf(change)))
            change.error = withListWords(change.error, notShown);
    }
    return told;
}

void ChangeReport::add(Attempt attempt)
{
    if (attempt.intent.targetId != 0)
        asked.insert(targetKey(attempt.intent), attempt.intent);
    switch (attempt.outcome) {
    case ChangeOutcome::Done:
        done << attempt.id;
        doneNames << attempt.name;
        break;
    case ChangeOutcome::Refused:
        refused << FailedChange{.id = attempt.id,
                                .name = attempt.name,
                                .error = attempt.error,
                                .needless = attempt.needless,
                                .isShownSo = attempt.isShownSo};
        break;
    case ChangeOutcome::Pending:
    case ChangeOutcome::Unknown:
        unknown << FailedChange{attempt.id, attempt.name, attempt.error};
        break;
    }
}

} // namespace tokendesk
