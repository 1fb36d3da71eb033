#include "workflows/subject.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tokenplan.h"
#include "workflows/settle.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Subject)
};

constexpr auto createdKey = "created";

/// Another server may round the same time in another way, and a record has whole seconds.
bool isSameTime(Moment a, Moment b)
{
    return qAbs(a.msecs() - b.msecs()) < msPerSecond;
}

bool isSameByTimeOrName(const Subject &subject, Moment created, const QString &name)
{
    if (subject.created.isSet() && created.isSet())
        return isSameTime(subject.created, created);
    return subject.name.isEmpty() || isKeptAlike(subject.name, name);
}

bool areOfOthers(const Subject &subject, const Token &now)
{
    return subject.account != 0 && now.accountId != 0 && subject.account != now.accountId;
}

bool isCreate(const ChangeIntent &intent)
{
    return intent.kind == ChangeKind::CreateToken || intent.kind == ChangeKind::CreateAccount;
}

/// As an edit has left it.
Subject afterEdit(const ChangeIntent &intent)
{
    Subject subject = subjectOf(intent);
    const QString name = intent.wanted.value(QLatin1String("name")).toString();
    if (!name.isEmpty())
        subject.name = name;
    return subject;
}

} // namespace

void noteCreated(QJsonObject &before, Moment created)
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

Subject subjectOf(const Account &account)
{
    return {account.label(), 0, account.created};
}

bool isSame(const Subject &subject, const Token &now)
{
    return !areOfOthers(subject, now) && isSameByTimeOrName(subject, now.created, now.label());
}

bool isSame(const Subject &subject, const Account &now)
{
    if (isSameByTimeOrName(subject, now.created, now.label()))
        return true;
    // Of one that was made here, and whose answer did not say when, the time is a guess.
    return subject.created.isSet() && now.created.isSet()
        && qAbs(subject.created.msecs() - now.created.msecs()) < msPerMinute
        && isKeptAlike(subject.name, now.label());
}

bool isAnother(const Subject &subject, const Token &now)
{
    const bool saysNothing = now.name.isEmpty() && !now.created.isSet();
    return areOfOthers(subject, now) || (!saysNothing && !isSame(subject, now));
}

bool isAnother(const Subject &subject, const Account &now)
{
    const bool saysNothing = now.name.isEmpty() && !now.created.isSet();
    return !saysNothing && !isSame(subject, now);
}

bool isSame(const PlanLine &line, const Token &now)
{
    if (now.accountId != line.account || now.name != line.name)
        return false;
    // There is no call that moves an expiry.
    return !line.expiration.isSet() || !now.expiration.isSet()
        || isSameTime(line.expiration, now.expiration);
}

bool isOfAnother(const Inventory &inventory, const ChangeIntent &intent)
{
    if (!isOfAccount(intent.kind)) {
        const int index = inventory.tokenIndex(intent.targetId);
        return index >= 0 && isAnother(subjectOf(intent), inventory.token(index));
    }
    const int index = inventory.accountIndex(intent.targetId);
    return index >= 0 && isAnother(subjectOf(intent), inventory.account(index))
        && isAnother(afterEdit(intent), inventory.account(index));
}

bool isDoubtful(const Inventory &inventory, const ChangeIntent &intent)
{
    if (!isOfAccount(intent.kind)) {
        const int index = inventory.tokenIndex(intent.targetId);
        return index >= 0 && !isSame(subjectOf(intent), inventory.token(index));
    }
    const int index = inventory.accountIndex(intent.targetId);
    if (index < 0)
        return false;
    const Account &now = inventory.account(index);
    return !isSame(subjectOf(intent), now) && !isSame(afterEdit(intent), now);
}

bool isDoubtful(const Session &session, const ChangeRecord &record)
{
    const Inventory &inventory = session.inventory().data();
    const ChangeIntent &intent = record.intent;
    const bool isAccount = isOfAccount(intent.kind);
    const int index =
        isAccount ? inventory.accountIndex(intent.targetId) : inventory.tokenIndex(intent.targetId);
    if (index < 0 || !isCreate(intent))
        return isDoubtful(inventory, intent);
    const AskedAt asked{record.atMs + session.clockOffsetMs(), record.atMs};
    const Moment created =
        isAccount ? inventory.account(index).created : inventory.token(index).created;
    return !isOfThatTime(created, asked) || isDoubtful(inventory, intent);
}

QString ofAnotherReason(bool isAccount)
{
    return isAccount ? Words::tr("The account that has its ID now is another one, as far as the "
                                 "server's list shows: the deployment may have been made anew or "
                                 "set back")
                     : Words::tr("The token that has its ID now is another one, as far as the "
                                 "server's list shows: the deployment may have been made anew or "
                                 "set back");
}

} // namespace tokendesk
