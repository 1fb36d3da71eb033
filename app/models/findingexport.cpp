#include "models/findingexport.h"

#include "domain/review/findingwords.h"
#include "domain/tableexport.h"
#include "models/findingquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

namespace {

QString valuesText(const Finding &finding)
{
    QStringList parts;
    for (const FindingValue &value : finding.values)
        parts << valueKeyWord(value.key) + QLatin1Char('=') + value.asText();
    return parts.join(QStringLiteral("; "));
}

} // namespace

QByteArray findingsAsCsv(const ReviewView &view, const std::vector<int> &rows)
{
    QByteArray csv = csvStart(
        {QStringLiteral("severity"), QStringLiteral("rule"), QStringLiteral("subject"),
         QStringLiteral("token_id"), QStringLiteral("account_id"), QStringLiteral("account"),
         QStringLiteral("number"), QStringLiteral("clause"), QStringLiteral("values"),
         QStringLiteral("reason"), QStringLiteral("decision"), QStringLiteral("decision_reason"),
         QStringLiteral("decided_by"), QStringLiteral("until"), QStringLiteral("policy")});
    for (const int row : rows) {
        const Finding &finding = view.finding(row);
        const Decision *decision = view.decisionOf(finding);
        csv +=
            csvRow({severityId(finding.severity), ruleWord(finding.rule),
                    findingSubject(finding, *view.inventory),
                    finding.token ? QString::number(finding.token) : QString(),
                    finding.account ? QString::number(finding.account) : QString(),
                    findingAccount(finding, *view.inventory), QString::number(finding.number),
                    finding.clause, valuesText(finding), writtenReason(finding),
                    decision ? decisionWord(decision->kind) : QString(),
                    decision ? decision->reason : QString(), decision ? decision->by : QString(),
                    decision ? decision->until.toString(Qt::ISODate) : QString(), view.policy.id});
    }
    return csv;
}

QByteArray findingsAsJson(const ReviewView &view, const std::vector<int> &rows)
{
    QJsonArray list;
    for (const int row : rows) {
        const Finding &finding = view.finding(row);
        QJsonObject values;
        for (const FindingValue &value : finding.values)
            values.insert(valueKeyWord(value.key), value.asText());
        QJsonObject object{
            {QStringLiteral("key"), finding.key()},
            {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("rule"), ruleWord(finding.rule)},
            {QStringLiteral("subject"), findingSubject(finding, *view.inventory)},
            {QStringLiteral("token_id"), finding.token ? QJsonValue(finding.token) : QJsonValue()},
            {QStringLiteral("account_id"),
             finding.account ? QJsonValue(finding.account) : QJsonValue()},
            {QStringLiteral("account"), findingAccount(finding, *view.inventory)},
            {QStringLiteral("number"), finding.number},
            {QStringLiteral("clause"), finding.clause},
            {QStringLiteral("values"), values},
            {QStringLiteral("reason"), writtenReason(finding)}};
        if (const Decision *decision = view.decisionOf(finding))
            object.insert(QStringLiteral("decision"),
                          QJsonObject{{QStringLiteral("kind"), decisionWord(decision->kind)},
                                      {QStringLiteral("reason"), decision->reason},
                                      {QStringLiteral("by"), decision->by},
                                      {QStringLiteral("until"),
                                       decision->until.isValid()
                                           ? QJsonValue(decision->until.toString(Qt::ISODate))
                                           : QJsonValue()}});
        list << object;
    }
    const QJsonObject policy{{QStringLiteral("id"), view.policy.id},
                             {QStringLiteral("sha256"), policyHash(view.policy)}};
    return QJsonDocument(
               QJsonObject{{QStringLiteral("policy"), policy}, {QStringLiteral("findings"), list}})
        .toJson();
}

} // namespace tokendesk
