#include "workflows/containmentrecord.h"

#include "domain/duration.h"
#include "domain/tableexport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tokendesk {

namespace {

const QString accountKey = QStringLiteral("account");
const QString nameKey = QStringLiteral("name");
const QString createdKey = QStringLiteral("created");
const QString runKey = QStringLiteral("run");
const QString activeKey = QStringLiteral("active");
const QString deactivateKey = QStringLiteral("deactivate");
const QString reasonKey = QStringLiteral("reason");
const QString stepsKey = QStringLiteral("steps");
const QString atKey = QStringLiteral("at");
const QString eventKey = QStringLiteral("event");
const QString countKey = QStringLiteral("count");
const QString detailKey = QStringLiteral("detail");

QString eventWord(ContainmentEvent::Kind kind)
{
    switch (kind) {
    case ContainmentEvent::Kind::Started:
        return QStringLiteral("started");
    case ContainmentEvent::Kind::Revoked:
        return QStringLiteral("revoked");
    case ContainmentEvent::Kind::Failed:
        return QStringLiteral("failed");
    case ContainmentEvent::Kind::TakenUp:
        return QStringLiteral("taken-up");
    case ContainmentEvent::Kind::ListRead:
        return QStringLiteral("list-read");
    case ContainmentEvent::Kind::Deactivated:
        return QStringLiteral("deactivated");
    case ContainmentEvent::Kind::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QJsonArray stepsAsJson(const QList<ContainmentEvent> &steps)
{
    QJsonArray array;
    for (const ContainmentEvent &step : steps)
        array << QJsonObject{{atKey, step.atMs},
                             {eventKey, eventWord(step.kind)},
                             {countKey, step.count},
                             {detailKey, step.detail}};
    return array;
}

/// Those of a kind that this version does not know are left out.
QList<ContainmentEvent> stepsOf(const QJsonArray &array, const QString &accountName)
{
    using Kind = ContainmentEvent::Kind;
    QList<ContainmentEvent> steps;
    for (const QJsonValue &value : array) {
        ContainmentEvent step;
        step.atMs = value[atKey].toInteger();
        step.name = accountName;
        step.count = value[countKey].toInt();
        step.detail = value[detailKey].toString();
        for (const Kind kind : {Kind::TakenUp, Kind::ListRead, Kind::Failed, Kind::Ended}) {
            step.kind = kind;
            if (eventWord(kind) == value[eventKey].toString()) {
                steps << step;
                break;
            }
        }
    }
    return steps;
}

} // namespace

QJsonObject bodyOf(const ContainmentRun &run)
{
    // As text: a JSON number would lose digits beyond 2^53.
    return {{accountKey, QString::number(run.account)},
            {nameKey, run.accountName},
            {createdKey, isoTime(run.accountCreated)},
            {runKey, run.run},
            {activeKey, run.activeAtStart},
            {deactivateKey, run.deactivate},
            {reasonKey, run.reason},
            {stepsKey, stepsAsJson(run.steps)}};
}

ContainmentRun containmentOf(const RunRecord &record)
{
    ContainmentRun run;
    run.account = record.body.value(accountKey).toString().toLongLong();
    run.accountName = record.body.value(nameKey).toString();
    const QByteArray created = record.body.value(createdKey).toString().toLatin1();
    if (!created.isEmpty())
        run.accountCreated = parseMoment(created);
    run.startedAtMs = record.startedAtMs;
    run.run = record.body.value(runKey).toString();
    run.activeAtStart = record.body.value(activeKey).toInt();
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

QByteArray timelineAsCsv(const QList<ContainmentEvent> &timeline)
{
    QByteArray csv =
        csvStart({QStringLiteral("at"), QStringLiteral("event"), QStringLiteral("token_id"),
                  QStringLiteral("name"), QStringLiteral("active_left"), QStringLiteral("detail")});
    for (const ContainmentEvent &event : timeline)
        csv += csvRow({isoTime(Moment::at(event.atMs)), eventWord(event.kind),
                       event.token > 0 ? QString::number(event.token) : QString(), event.name,
                       QString::number(event.count), event.detail});
    return csv;
}

QByteArray timelineAsJson(const QList<ContainmentEvent> &timeline)
{
    QJsonArray events;
    for (const ContainmentEvent &event : timeline)
        events << QJsonObject{
            {QStringLiteral("at"), isoTime(Moment::at(event.atMs))},
            {QStringLiteral("event"), eventWord(event.kind)},
            {QStringLiteral("token_id"), event.token > 0 ? QJsonValue(event.token) : QJsonValue()},
            {QStringLiteral("name"), event.name},
            {QStringLiteral("active_left"), event.count},
            {QStringLiteral("detail"), event.detail}};
    return QJsonDocument(QJsonObject{{QStringLiteral("timeline"), events}}).toJson();
}

} // namespace tokendesk
