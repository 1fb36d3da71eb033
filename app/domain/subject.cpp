#include "domain/subject.h"

#include "domain/names.h"

namespace tokendesk {

namespace {

constexpr qint64 zoneStepMs = 15 * msPerMinute;
constexpr qint64 farthestZoneMs = 14 * msPerHour;

template <typename Row>
bool isCalledOtherwise(const Subject &subject, const Row &now)
{
    const QString label = now.label();
    if (subject.name.isEmpty() || subject.name == label)
        return false; // most are the same, and there may be very many
    Row nameless;
    nameless.id = now.id;
    return subject.name != nameless.label() && label != nameless.label()
        && !isKeptAlike(subject.name, label);
}

bool isMadeLater(const Subject &subject, Moment created, qint64 toleranceMs)
{
    return subject.notedAt.isSet() && created.isSet()
        && created.msecs() - toleranceMs > subject.notedAt.msecs();
}

/// Only where both times are known.
bool isByTimeAnother(const Subject &subject, Moment created, bool hasOtherName)
{
    const bool mayBeElsewhere = !hasOtherName && !isMadeLater(subject, created, clockToleranceMs);
    return !isSameTime(subject.created, created)
        && !(mayBeElsewhere && isSameTimeElsewhere(subject.created, created));
}

bool areOfOthers(const Subject &subject, const Token &now)
{
    return subject.account != 0 && now.accountId != 0 && subject.account != now.accountId;
}

} // namespace

Subject subjectOf(const Account &account)
{
    return {account.label(), 0, account.created};
}

bool isSameTime(Moment a, Moment b)
{
    return qAbs(a.msecs() - b.msecs()) < msPerMinute;
}

bool isSameTimeElsewhere(Moment a, Moment b)
{
    const qint64 apartMs = qAbs(a.msecs() - b.msecs());
    const qint64 restMs = apartMs % zoneStepMs;
    return apartMs < farthestZoneMs + msPerMinute
        && (restMs < msPerMinute || restMs > zoneStepMs - msPerMinute);
}

bool hasOtherName(const Subject &subject, const Token &now)
{
    return isCalledOtherwise(subject, now);
}

bool hasOtherName(const Subject &subject, const Account &now)
{
    return isCalledOtherwise(subject, now);
}

bool isAnother(const Subject &subject, const Token &now)
{
    const bool isRenamed = hasOtherName(subject, now);
    if (areOfOthers(subject, now))
        return true;
    return subject.created.isSet() && now.created.isSet()
        ? isByTimeAnother(subject, now.created, isRenamed)
        : isRenamed || isMadeLater(subject, now.created, msPerDay);
}

bool isAnother(const Subject &subject, const Account &now)
{
    return subject.created.isSet() && now.created.isSet()
        ? isByTimeAnother(subject, now.created, hasOtherName(subject, now))
        : isMadeLater(subject, now.created, msPerDay);
}

} // namespace tokendesk
