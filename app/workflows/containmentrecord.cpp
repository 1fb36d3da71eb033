#include "workflows/containmentrecord.h"

#include "credentials/connection.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tableexport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace tokendesk {

namespace {

const QString accountKey = QStringLiteral("account");
const QString nameKey = QStringLiteral("name");
const QString serviceIdKey = QStringLiteral("service_id");
const QString whoKey = QStringLiteral("who");
const QString accountCreatedKey = QStringLiteral("created");
const QString runKey = QStringLiteral("run");
const QString clockOffsetKey = QStringLiteral("clock_offset");
const QString activeKey = QStringLiteral("active");
const QString deactivateKey = QStringLiteral("deactivate");
const QString reasonKey = QStringLiteral("reason");
const QString stepsKey = QStringLiteral("steps");
const QString atKey = QStringLiteral("at");
const QString eventKey = QStringLiteral("event");
const QString countKey = QStringLiteral("count");
const QString detailKey = QStringLiteral("detail");
const QString placeKey = QStringLiteral("place");

QString eventWord(ContainmentEvent::Kind kind)
{
    switch (kind) {
    case ContainmentEvent::Kind::Started:
        return QStringLiteral("started");
    case ContainmentEvent::Kind::Revoked:
        return QStringLiteral("revoked");
    case ContainmentEvent::Kind::ShownRevoked:
        return QStringLiteral("shown-revoked");
    case ContainmentEvent::Kind::Failed:
        return QStringLiteral("failed");
    case ContainmentEvent::Kind::Unclear:
        return QStringLiteral("unclear");
    case ContainmentEvent::Kind::TakenUp:
        return QStringLiteral("taken-up");
    case ContainmentEvent::Kind::ListRead:
        return QStringLiteral("list-read");
    case ContainmentEvent::Kind::ListUnread:
        return QStringLiteral("list-unread");
    case ContainmentEvent::Kind::Deactivated:
        return QStringLiteral("deactivated");
    case ContainmentEvent::Kind::ShownDeactivated:
        return QStringLiteral("shown-deactivated");
    case ContainmentEvent::Kind::FoundDeactivated:
        return QStringLiteral("found-deactivated");
    case ContainmentEvent::Kind::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

/// To the millisecond: much is in the same second.
QString instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// Empty: it was answered, or was not asked for.
QString askedAt(const ContainmentEvent &event)
{
    return event.askedAtMs > 0 ? instant(event.askedAtMs) : QString();
}

QJsonArray stepsAsJson(const QList<ContainmentEvent> &steps)
{
    QJsonArray array;
    for (const ContainmentEvent &step : steps) {
        QJsonObject kept{
            {atKey, step.atMs}, {eventKey, eventWord(step.kind)}, {detailKey, step.detail}};
        if (step.count)
            kept.insert(countKey, *step.count);
        if (step.place)
            kept.insert(placeKey, *step.place);
        array << kept;
    }
    return array;
}

/// Those of a kind that this version does not know are left out.
QList<ContainmentEvent> stepsOf(const QJsonArray &array, const QString &accountName)
{
    using StepKind = ContainmentEvent::Kind;
    QList<ContainmentEvent> steps;
    for (const QJsonValue &value : array) {
        ContainmentEvent step;
        step.atMs = value[atKey].toInteger();
        step.name = accountName;
        step.detail = value[detailKey].toString();
        const QJsonValue place = value[placeKey];
        if (place.isDouble())
            step.place = place.toInteger();
        for (const StepKind kind :
             {StepKind::TakenUp, StepKind::ListRead, StepKind::ListUnread, StepKind::Failed,
              StepKind::FoundDeactivated, StepKind::Ended}) {
            if (eventWord(kind) != value[eventKey].toString())
                continue;
            // Earlier versions called a list that could not be read this, and kept a 0 of it.
            const bool isOld = kind == StepKind::Failed;
            step.kind = isOld ? StepKind::ListUnread : kind;
            const QJsonValue count = value[countKey];
            if (!isOld && count.isDouble())
                step.count = count.toInt();
            steps << step;
            break;
        }
    }
    return steps;
}

} // namespace

QJsonObject bodyOf(const ContainmentRun &run)
{
    // As text: a JSON number would lose digits beyond 2^53.
    QJsonObject body{{accountKey, QString::number(run.account)},
                     {nameKey, run.accountName},
                     {serviceIdKey, run.serviceId},
                     {whoKey, run.who},
                     {accountCreatedKey, isoTime(run.accountCreated)},
                     {runKey, run.run},
                     {deactivateKey, run.deactivate},
                     {reasonKey, run.reason},
                     {stepsKey, stepsAsJson(run.steps)}};
    if (run.activeAtStart)
        body.insert(activeKey, *run.activeAtStart);
    if (run.clockOffsetMs)
        body.insert(clockOffsetKey, *run.clockOffsetMs);
    return body;
}

ContainmentRun containmentOf(const RunRecord &record)
{
    ContainmentRun run;
    run.account = record.body.value(accountKey).toString().toLongLong();
    run.accountName = record.body.value(nameKey).toString();
    run.serviceId = record.body.value(serviceIdKey).toString();
    run.who = record.body.value(whoKey).toString();
    const QByteArray created = record.body.value(accountCreatedKey).toString().toLatin1();
    if (!created.isEmpty())
        run.accountCreated = parseMoment(created);
    run.startedAtMs = record.startedAtMs;
    run.run = record.body.value(runKey).toString();
    const QJsonValue active = record.body.value(activeKey);
    if (active.isDouble())
        run.activeAtStart = active.toInt();
    const QJsonValue offset = record.body.value(clockOffsetKey);
    if (offset.isDouble())
        run.clockOffsetMs = offset.toInteger();
    run.deactivate = record.body.value(deactivateKey).toBool();
    run.reason = record.body.value(reasonKey).toString();
    run.steps = stepsOf(record.body.value(stepsKey).toArray(), run.accountName);
    return run;
}

QString problemOf(const ContainmentRun &run)
{
    const bool isEnded =
        !run.steps.isEmpty() && run.steps.constLast().kind == ContainmentEvent::Kind::Ended;
    return isEnded ? run.steps.constLast().detail : QString();
}

QByteArray timelineAsCsv(const QList<ContainmentEvent> &timeline, const ContainmentRun &run,
                         const Connection &connection)
{
    QByteArray csv = csvStart(
        {QStringLiteral("at"), QStringLiteral("event"), QStringLiteral("token_id"),
         QStringLiteral("name"), QStringLiteral("active_left"), QStringLiteral("detail"),
         QStringLiteral("account_id"), QStringLiteral("account"), QStringLiteral("service_id"),
         QStringLiteral("deployment"), QStringLiteral("connection"), QStringLiteral("run"),
         QStringLiteral("who"), QStringLiteral("started_at"), QStringLiteral("asked_at")});
    const QStringList whose{QString::number(run.account),
                            run.accountName,
                            run.serviceId,
                            connection.origin.toString(),
                            connection.name,
                            run.run,
                            run.who,
                            instant(run.startedAtMs)};
    for (const ContainmentEvent &event : timeline) {
        const QStringList what{instant(event.atMs),
                               eventWord(event.kind),
                               event.token > 0 ? QString::number(event.token) : QString(),
                               event.name,
                               event.count ? QString::number(*event.count) : QString(),
                               event.detail};
        csv += csvRow(what + whose + QStringList{askedAt(event)});
    }
    return csv;
}

QByteArray timelineAsJson(const QList<ContainmentEvent> &timeline, const ContainmentRun &run,
                          const Connection &connection)
{
    QJsonArray events;
    for (const ContainmentEvent &event : timeline) {
        const QString asked = askedAt(event);
        events << QJsonObject{
            {QStringLiteral("at"), instant(event.atMs)},
            {QStringLiteral("event"), eventWord(event.kind)},
            {QStringLiteral("token_id"), event.token > 0 ? QJsonValue(event.token) : QJsonValue()},
            {QStringLiteral("name"), event.name},
            {QStringLiteral("active_left"), event.count ? QJsonValue(*event.count) : QJsonValue()},
            {QStringLiteral("detail"), event.detail},
            {QStringLiteral("asked_at"), asked.isEmpty() ? QJsonValue() : QJsonValue(asked)}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("account_id"), run.account},
                                     {QStringLiteral("account"), run.accountName},
                                     {QStringLiteral("service_id"), run.serviceId},
                                     {QStringLiteral("deployment"), connection.origin.toString()},
                                     {QStringLiteral("connection"), connection.name},
                                     {QStringLiteral("run"), run.run},
                                     {QStringLiteral("who"), run.who},
                                     {QStringLiteral("started_at"), instant(run.startedAtMs)},
                                     {QStringLiteral("timeline"), events}})
        .toJson();
}

QString timelineFileName(const ContainmentRun &run)
{
    const QString started = QDateTime::fromMSecsSinceEpoch(run.startedAtMs, Qt::UTC)
                                .toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QStringList parts{QString::number(run.account), fileNamePart(run.accountName.toLower()),
                      started};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-'));
}

} // namespace tokendesk
