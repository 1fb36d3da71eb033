#include "store/changerow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace tokendesk {

namespace {

std::optional<qint64> offsetOf(const QVariant &value)
{
    return value.toString().isEmpty() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

ChangeRecord changeOf(const QSqlQuery &query)
{
    ChangeRecord record;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    record.id = next().toLongLong();
    record.atMs = next().toLongLong();
    record.intent.connectionId = next().toString();
    record.intent.origin = next().toString();
    record.intent.actor = next().toString();
    record.intent.kind = changeKindFrom(next().toString());
    record.intent.targetId = next().toLongLong();
    record.intent.targetName = next().toString();
    record.intent.accountId = next().toLongLong();
    record.intent.accountName = next().toString();
    record.intent.before = jsonObject(next().toString());
    record.intent.wanted = jsonObject(next().toString());
    record.intent.reason = next().toString();
    record.outcome = changeOutcomeFrom(next().toString());
    record.outcomeAtMs = next().toLongLong();
    record.detail = next().toString();
    record.handover = handoverFrom(next().toString());
    record.intent.run = next().toString();
    record.clockOffsetMs = offsetOf(next());
    record.outcomeClockOffsetMs = offsetOf(next());
    return record;
}

QByteArray sealedRow(const QSqlQuery &query)
{
    QJsonArray values;
    for (int i = 0; i < changeColumnCount; ++i)
        values << query.value(i).toString();
    while (values.size() > firstColumnCount && values.last().toString().isEmpty())
        values.removeLast();
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

} // namespace tokendesk
