#include "workflows/subject.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tokenplan.h"
#include "workflows/settle.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct SubjectWords {
    Q_DECLARE_TR_FUNCTIONS(Subject)
};

constexpr auto createdKey = "created";

/// As an edit has left it.
Subject afterEdit(Subject subject, const ChangeIntent &intent)
{
    const QString name = intent.wanted.value(QLatin1String("name")).toString();
    if (!name.isEmpty())
        subject.name = name;
    return subject;
}

} // namespace

void writeCreated(QJsonObject &before, Moment created)
{
    if (created.isSet())
        before.insert(QLatin1String(createdKey), isoTime(created));
}

Subject subjectOf(const ChangeIntent &intent)
{
    Subject subject;
    subject.name = intent.targetName;
    if (!isOfAccount(intent.kind))
        subject.account = intent.accountId;
    const QByteArray created = intent.before.value(QLatin1String(createdKey)).toString().toLatin1();
    if (!created.isEmpty())
        subject.created = parseMoment(created);
    return subject;
}

bool isSame(const PlanLine &line, const Token &now, Moment madeAt)
{
    const bool isEndKnown = line.expiration.isSet() && now.expiration.isSet();
    return now.accountId == line.account && isKeptAlike(line.name, now.name)
        && !isAnother(Subject{line.label(), line.account, line.created, madeAt}, now)
        && (!isEndKnown || isSameTime(line.expiration, now.expiration)
            || isSameTimeElsewhere(line.expiration, now.expiration));
}

Moment notedAt(const Session &session, qint64 localMs)
{
    return Moment::at(std::max(localMs, localMs + session.clockOffsetMs()));
}

namespace {

bool isOfAnotherNotedAt(const Inventory &inventory, const ChangeIntent &intent, Moment notedAt)
{
    Subject before = subjectOf(intent);
    before.notedAt = notedAt;
    if (!isOfAccount(intent.kind)) {
        const int index = inventory.tokenIndex(intent.targetId);
        return index >= 0 && isAnother(before, inventory.token(index));
    }
    const int index = inventory.accountIndex(intent.targetId);
    return index >= 0 && isAnother(before, inventory.account(index))
        && isAnother(afterEdit(before, intent), inventory.account(index));
}

bool isMadeByAnother(const Account &now, const ChangeIntent &intent, const AskedAt &asked)
{
    return isOfAnotherDay(now.created, asked)
        || (hasOtherName(subjectOf(intent), now) && !isOfThatTime(now.created, asked));
}

} // namespace

bool isMadeByAnother(const Token &now, const ChangeIntent &intent, const AskedAt &asked)
{
    const bool isOfItsTime = now.created.isSet() && isOfThatTime(now.created, asked);
    const bool isUndated = !now.created.isSet() && now.accountId == intent.accountId;
    const bool isOurs = isMadeBy(now, intent, asked) || isUndated
        || (isOfItsTime && isKeptAlike(now.name, intent.targetName));
    return isOfAnotherDay(now.created, asked) || (!isOurs && isAnother(subjectOf(intent), now));
}

bool isOfAnother(const Inventory &inventory, const ChangeIntent &intent)
{
    return isOfAnotherNotedAt(inventory, intent, {});
}

bool isOfAnother(const Session &session, const ChangeRecord &record)
{
    const Inventory &inventory = session.inventory().data();
    const ChangeIntent &intent = record.intent;
    const AskedAt asked = askedAt(record, session.clockOffsetMs());
    if (intent.kind == ChangeKind::CreateToken) {
        const int index = inventory.tokenIndex(intent.targetId);
        return index >= 0 && isMadeByAnother(inventory.token(index), intent, asked);
    }
    if (intent.kind == ChangeKind::CreateAccount) {
        const int index = inventory.accountIndex(intent.targetId);
        return index >= 0 && isMadeByAnother(inventory.account(index), intent, asked);
    }
    return isOfAnotherNotedAt(inventory, intent,
                              Moment::at(std::max(asked.serverMs, asked.localMs)));
}

QString ofAnotherReason(bool isAccount)
{
    return isAccount
        ? SubjectWords::tr("The account that has its ID now is another one, as far as the "
                           "server's list shows: the deployment may have been made anew or "
                           "set back")
        : SubjectWords::tr("The token that has its ID now is another one, as far as the "
                           "server's list shows: the deployment may have been made anew or "
                           "set back");
}

QString ofOtherAccountsReason(qsizetype count)
{
    return count == 1
        ? ofAnotherReason(true)
        : SubjectWords::tr("The accounts that have their IDs now are other ones, as far as "
                           "the server's list shows: the deployment may have been made anew "
                           "or set back");
}

} // namespace tokendesk
