#include "evidence/recordtable.h"

#include "domain/duration.h"
#include "domain/tableexport.h"
#include "evidence/evidencetext.h"

namespace tokendesk {

namespace {

QString idText(qint64 id)
{
    return id == 0 ? QString() : QString::number(id);
}

QString flagText(bool flag)
{
    return flag ? QStringLiteral("true") : QStringLiteral("false");
}

QStringList decisionFields(const std::optional<Decision> &decision)
{
    if (!decision)
        return {QString(), QString(), QString(), QString(), QString()};
    return {decisionWord(decision->kind), decision->reason, decision->by,
            decision->atMs == 0 ? QString() : isoTime(Moment::at(decision->atMs)),
            decision->until.toString(Qt::ISODate)};
}

} // namespace

bool writeRecordAsCsv(const ReviewRecord &record, QIODevice &out, const GoOn &goOn)
{
    const auto put = [&out](const QByteArray &row) { return out.write(row) == row.size(); };
    const QByteArray titles = csvStart({QStringLiteral("key"),
                                        QStringLiteral("severity"),
                                        QStringLiteral("rule"),
                                        QStringLiteral("title"),
                                        QStringLiteral("subject"),
                                        QStringLiteral("account"),
                                        QStringLiteral("token_id"),
                                        QStringLiteral("account_id"),
                                        QStringLiteral("number"),
                                        QStringLiteral("clause"),
                                        QStringLiteral("values"),
                                        QStringLiteral("reason"),
                                        QStringLiteral("remedy"),
                                        QStringLiteral("decision"),
                                        QStringLiteral("decision_reason"),
                                        QStringLiteral("decided_by"),
                                        QStringLiteral("decided_at"),
                                        QStringLiteral("until"),
                                        QStringLiteral("state_before"),
                                        QStringLiteral("state_after"),
                                        QStringLiteral("resolved"),
                                        QStringLiteral("unknown"),
                                        QStringLiteral("outstanding"),
                                        QStringLiteral("tokens")});
    if (!put(titles))
        return false;
    const auto total = static_cast<qint64>(record.findings.size());
    qint64 done = 0;
    for (const RecordedFinding &finding : record.findings) {
        const QByteArray row = csvRow(
            QStringList{finding.key, severityId(finding.severity), finding.rule, finding.title,
                        finding.subject, finding.account, idText(finding.tokenId),
                        idText(finding.accountId), QString::number(finding.number), finding.clause,
                        valuesLine(finding), finding.reason, finding.remedy}
            + decisionFields(finding.decision)
            + QStringList{finding.stateBefore, finding.stateAfter, flagText(finding.isResolved),
                          flagText(finding.isUnknown), flagText(finding.isOutstanding()),
                          tokensLine(finding)});
        if (!put(row) || !goOn(++done, total))
            return false;
    }
    return true;
}

} // namespace tokendesk
