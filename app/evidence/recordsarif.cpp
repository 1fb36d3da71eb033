#include "evidence/recordsarif.h"

#include "domain/jsonpieces.h"
#include "domain/review/reviewcomparison.h"
#include "evidence/evidencetext.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace tokendesk {

namespace {

QString sarifTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// What the server says is neither a link (SARIF 3.11.6) nor a place for an argument (3.11.5).
QJsonObject message(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        if (character == QLatin1Char('[') || character == QLatin1Char(']')
            || character == QLatin1Char('\\'))
            plain += QLatin1Char('\\');
        if (character == QLatin1Char('{') || character == QLatin1Char('}'))
            plain += character;
        plain += character;
    }
    return {{QStringLiteral("text"), plain}};
}

/// On the scale of CVSS, as code scanning services read it: over 9 critical, from 7 high, from 4
/// medium, below low.
QString securitySeverity(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QStringLiteral("9.5");
    case Severity::High:
        return QStringLiteral("8.0");
    case Severity::Medium:
        return QStringLiteral("5.5");
    case Severity::Low:
        return QStringLiteral("2.0");
    case Severity::Info:
        return QStringLiteral("0.0");
    }
    return {};
}

/// The rules that found something, each with the gravest severity that it found.
struct Rules {
    QJsonArray list;
    QHash<QString, int> indexOf;

    explicit Rules(const ReviewRecord &record)
    {
        std::vector<const RecordedFinding *> gravest;
        for (const RecordedFinding &finding : record.findings) {
            const auto found = indexOf.constFind(finding.rule);
            if (found == indexOf.constEnd()) {
                indexOf.insert(finding.rule, static_cast<int>(gravest.size()));
                gravest.push_back(&finding);
            } else if (finding.severity > gravest[static_cast<size_t>(*found)]->severity) {
                gravest[static_cast<size_t>(*found)] = &finding;
            }
        }
        for (const RecordedFinding *finding : gravest)
            list << rule(*finding);
    }

    static QJsonObject rule(const RecordedFinding &finding)
    {
        return {
            {QStringLiteral("id"), finding.rule},
            {QStringLiteral("shortDescription"), message(finding.title)},
            {QStringLiteral("defaultConfiguration"),
             QJsonObject{{QStringLiteral("level"), sarifLevel(finding.severity)}}},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("tags"), QJsonArray{QStringLiteral("security")}},
                         {QStringLiteral("security-severity"), securitySeverity(finding.severity)},
                         {QStringLiteral("clause"), finding.clause},
                         {QStringLiteral("number"), finding.number}}}};
    }
};

/// Ids make it exact: names are neither unique nor free of slashes.
QString qualifiedName(const RecordedFinding &finding)
{
    QString path;
    if (finding.accountId != 0)
        path = QStringLiteral("accounts/%1").arg(finding.accountId);
    if (finding.tokenId != 0)
        path += QStringLiteral("%1tokens/%2")
                    .arg(path.isEmpty() ? QString() : QStringLiteral("/"))
                    .arg(finding.tokenId);
    return path.isEmpty() ? QStringLiteral("connection") : path;
}

QJsonArray locations(const RecordedFinding &finding)
{
    QJsonObject place{{QStringLiteral("fullyQualifiedName"), qualifiedName(finding)},
                      {QStringLiteral("kind"), QStringLiteral("resource")}};
    if (!finding.subject.isEmpty())
        place.insert(QStringLiteral("name"), finding.subject);
    QJsonObject location{{QStringLiteral("logicalLocations"), QJsonArray{place}}};
    if (!finding.account.isEmpty())
        location.insert(QStringLiteral("properties"),
                        QJsonObject{{QStringLiteral("account"), finding.account}});
    return {location};
}

QJsonObject decisionObject(const Decision &decision)
{
    QJsonObject object{{QStringLiteral("decision"), decisionWord(decision.kind)},
                       {QStringLiteral("decisionReason"), decision.reason},
                       {QStringLiteral("decidedBy"), decision.by}};
    if (decision.atMs != 0)
        object.insert(QStringLiteral("decidedAt"), sarifTime(decision.atMs));
    if (decision.until.isValid())
        object.insert(QStringLiteral("until"), decision.until.toString(Qt::ISODate));
    return object;
}

/// Either every result of a run has this array or none has (SARIF 3.27.23): an empty one says that
/// nothing is suppressed.
QJsonArray suppressions(const RecordedFinding &finding)
{
    if (!finding.decision
        || (finding.decision->kind != DecisionKind::Keep
            && finding.decision->kind != DecisionKind::PutOff))
        return {};
    return {QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                        {QStringLiteral("status"), QStringLiteral("accepted")},
                        {QStringLiteral("justification"), finding.decision->reason},
                        {QStringLiteral("properties"), decisionObject(*finding.decision)}}};
}

QJsonObject properties(const RecordedFinding &finding)
{
    QJsonObject values;
    for (const RecordedValue &value : finding.values)
        values.insert(value.key, value.text);
    QJsonArray tokens;
    for (const RecordedToken &token : finding.tokens)
        tokens << QJsonObject{{QStringLiteral("id"), QString::number(token.id)},
                              {QStringLiteral("name"), token.name},
                              {QStringLiteral("stateBefore"), token.stateBefore},
                              {QStringLiteral("stateAfter"), token.stateAfter}};
    QJsonObject object{
        {QStringLiteral("key"), finding.key},
        {QStringLiteral("severity"), severityId(finding.severity)},
        {QStringLiteral("security-severity"), securitySeverity(finding.severity)},
        {QStringLiteral("number"), finding.number},
        {QStringLiteral("clause"), finding.clause},
        {QStringLiteral("values"), values},
        {QStringLiteral("tokens"), tokens},
        {QStringLiteral("remedy"), finding.remedy},
        {QStringLiteral("stateBefore"), finding.stateBefore},
        {QStringLiteral("stateAfter"), finding.stateAfter},
        {QStringLiteral("resolved"), finding.isResolved},
        {QStringLiteral("unknown"), finding.isUnknown},
    };
    if (finding.decision) {
        const QJsonObject decision = decisionObject(*finding.decision);
        for (auto it = decision.constBegin(); it != decision.constEnd(); ++it)
            object.insert(it.key(), it.value());
    }
    return object;
}

/// By the index of a finding: its state against an earlier review (SARIF 3.27.24).
std::vector<QString> baselineStates(const ReviewRecord &before, const ReviewRecord &now)
{
    std::vector<QString> states(now.findings.size(), QStringLiteral("new"));
    const ReviewComparison comparison = compareReviews(before, now);
    const auto take = [&states](const std::vector<std::pair<int, int>> &pairs, const char *state) {
        for (const auto &[earlier, index] : pairs) {
            if (index >= 0)
                states[static_cast<size_t>(index)] = QLatin1String(state);
        }
    };
    take(comparison.same, "unchanged");
    take(comparison.changed, "updated");
    take(comparison.gone, "absent");
    return states;
}

QJsonObject result(const ReviewRecord &record, const RecordedFinding &finding, int ruleIndex)
{
    const QString identity = record.connectionId + QLatin1Char('\n') + finding.key;
    return {{QStringLiteral("ruleId"), finding.rule},
            {QStringLiteral("ruleIndex"), ruleIndex},
            // Settled in the review: at its end the rule finds nothing any more (SARIF 3.27.9).
            {QStringLiteral("kind"),
             finding.isResolved ? QStringLiteral("pass") : QStringLiteral("fail")},
            {QStringLiteral("level"), sarifLevel(finding)},
            {QStringLiteral("message"), message(finding.reason)},
            {QStringLiteral("locations"), locations(finding)},
            {QStringLiteral("partialFingerprints"),
             QJsonObject{{QStringLiteral("tokendeskFinding/v1"), sha256Hex(identity.toUtf8())}}},
            {QStringLiteral("suppressions"), suppressions(finding)},
            {QStringLiteral("properties"), properties(finding)}};
}

QJsonObject invocation(const ReviewRecord &record)
{
    QJsonObject object{{QStringLiteral("executionSuccessful"), true}};
    if (record.startedAtMs != 0)
        object.insert(QStringLiteral("startTimeUtc"), sarifTime(record.startedAtMs));
    if (record.finishedAtMs != 0)
        object.insert(QStringLiteral("endTimeUtc"), sarifTime(record.finishedAtMs));
    QJsonArray notifications;
    for (const QString &unreadable : record.unreadable)
        notifications << QJsonObject{{QStringLiteral("level"), QStringLiteral("warning")},
                                     {QStringLiteral("message"), message(unreadable)}};
    if (!notifications.isEmpty())
        object.insert(QStringLiteral("toolExecutionNotifications"), notifications);
    return object;
}

QJsonObject driver(const QJsonArray &rules)
{
    return {{QStringLiteral("name"), QStringLiteral("Tokendesk")},
            {QStringLiteral("version"), QStringLiteral(TOKENDESK_VERSION)},
            {QStringLiteral("semanticVersion"), QStringLiteral(TOKENDESK_VERSION)},
            {QStringLiteral("rules"), rules}};
}

} // namespace

QString sarifLevel(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::High:
        return QStringLiteral("error");
    case Severity::Medium:
        return QStringLiteral("warning");
    case Severity::Low:
    case Severity::Info:
        return QStringLiteral("note");
    }
    return {};
}

QString sarifLevel(const RecordedFinding &finding)
{
    return finding.isResolved ? QStringLiteral("none") : sarifLevel(finding.severity);
}

bool writeRecordAsSarif(const ReviewRecord &record, QIODevice &out, const GoOn &goOn)
{
    return writeComparedAsSarif(record, nullptr, out, goOn);
}

bool writeComparedAsSarif(const ReviewRecord &record, const ReviewRecord *before, QIODevice &out,
                          const GoOn &goOn)
{
    const Rules rules(record);
    const std::vector<QString> states =
        before ? baselineStates(*before, record) : std::vector<QString>();
    const QString results = QStringLiteral("results");
    const auto count = static_cast<qsizetype>(record.findings.size());
    QJsonObject about{{QStringLiteral("connection"), record.connectionName},
                      {QStringLiteral("address"), record.address},
                      {QStringLiteral("judgedAt"), sarifTime(record.judgedAtMs)},
                      {QStringLiteral("policy"), record.policy.id},
                      {QStringLiteral("policySha256"), record.policy.sha256},
                      {QStringLiteral("findings"), count}};
    if (before)
        about.insert(QStringLiteral("comparedWithReviewFinishedAt"),
                     sarifTime(before->finishedAtMs));
    const QJsonObject run{
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver(rules.list)}}},
        {QStringLiteral("automationDetails"),
         QJsonObject{{QStringLiteral("id"),
                      QStringLiteral("tokendesk-review/%1/%2")
                          .arg(record.connectionId, sarifTime(record.startedAtMs))}}},
        {QStringLiteral("invocations"), QJsonArray{invocation(record)}},
        {results, QJsonArray()},
        {QStringLiteral("properties"), about}};
    const QJsonObject log{
        {QStringLiteral("$schema"),
         QStringLiteral("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/"
                        "schemas/sarif-schema-2.1.0.json")},
        {QStringLiteral("version"), QStringLiteral("2.1.0")},
        {QStringLiteral("runs"), QJsonArray{run}}};
    // The log, the list of runs, the run.
    constexpr int depthOfARun = 3;
    return writeJson(out, log,
                     {{results, depthOfARun, count,
                       [&](qsizetype i) {
                           const auto index = static_cast<size_t>(i);
                           const RecordedFinding &finding = record.findings[index];
                           QJsonObject object =
                               result(record, finding, rules.indexOf.value(finding.rule));
                           if (before)
                               object.insert(QStringLiteral("baselineState"), states[index]);
                           return object;
                       }}},
                     goOn);
}

} // namespace tokendesk
