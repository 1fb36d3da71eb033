#include "domain/review/reviewrecord.h"

#include "domain/jsonpieces.h"
#include "domain/jsonrowreader.h"
#include "domain/review/recordfields.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct ReviewRecordWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewRecord)
};

const QString recordFormat = QStringLiteral("tokendesk-review");
constexpr int recordVersion = 1;

QString isoText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue isoOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(isoText(ms));
}

QJsonValue idOrNull(qint64 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(jsonId(id));
}

QJsonObject asJson(const Decision &decision)
{
    return {{QStringLiteral("kind"), decisionWord(decision.kind)},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("by"), decision.by},
            {QStringLiteral("at"), isoOrNull(decision.atMs)},
            {QStringLiteral("until"),
             decision.until.isValid() ? QJsonValue(decision.until.toString(Qt::ISODate))
                                      : QJsonValue()}};
}

QJsonObject asJson(const RecordedToken &token)
{
    return {{QStringLiteral("id"), jsonId(token.id)},
            {QStringLiteral("name"), token.name},
            {QStringLiteral("state_before"), token.stateBefore},
            {QStringLiteral("state_after"), token.stateAfter},
            {QStringLiteral("settled"), token.isSettled}};
}

QJsonObject asJson(const RecordedFinding &finding)
{
    QJsonArray tokens;
    for (const RecordedToken &token : finding.tokens)
        tokens << asJson(token);
    QJsonArray values;
    for (const RecordedValue &value : finding.values)
        values << QJsonObject{{QStringLiteral("key"), value.key},
                              {QStringLiteral("value"), value.text}};
    return {{QStringLiteral("key"), finding.key},
            {QStringLiteral("rule"), finding.rule},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("severity"), severityId(finding.severity)},
            {QStringLiteral("number"), finding.number},
            {QStringLiteral("clause"), finding.clause},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("account"), finding.account},
            {QStringLiteral("token_id"), idOrNull(finding.tokenId)},
            {QStringLiteral("account_id"), idOrNull(finding.accountId)},
            {QStringLiteral("values"), values},
            {QStringLiteral("tokens"), tokens},
            {QStringLiteral("reason"), finding.reason},
            {QStringLiteral("earlier"), finding.earlier},
            {QStringLiteral("remedy"), finding.remedy},
            {QStringLiteral("decision"),
             finding.decision ? QJsonValue(asJson(*finding.decision)) : QJsonValue()},
            {QStringLiteral("state_before"), finding.stateBefore},
            {QStringLiteral("state_after"), finding.stateAfter},
            {QStringLiteral("resolved"), finding.isResolved},
            {QStringLiteral("unknown"), finding.isUnknown},
            {QStringLiteral("outstanding"), finding.isOutstanding()}};
}

QJsonObject asJson(const RecordedExpiry &expiry)
{
    return {{QStringLiteral("token_id"), jsonId(expiry.tokenId)},
            {QStringLiteral("token"), expiry.token},
            {QStringLiteral("account"), expiry.account},
            {QStringLiteral("expires"),
             expiry.expires.isSet() ? QJsonValue(isoText(expiry.expires.msecs())) : QJsonValue()}};
}

/// Remembers the first field that was wrong.
struct Reading {
    QString wrong;

    void take(const JsonFields &fields)
    {
        if (wrong.isEmpty())
            wrong = fields.wrong();
    }
};

Decision decisionOf(const QJsonObject &object, const QString &path, const QString &key,
                    Reading &reading)
{
    RecordFields fields(object, path);
    Decision decision;
    decision.finding = key;
    decision.kind = decisionFrom(fields.text("kind"));
    decision.reason = fields.text("reason");
    decision.by = fields.text("by");
    decision.atMs = fields.time("at");
    decision.until = fields.day("until");
    reading.take(fields);
    return decision;
}

RecordedFinding findingOf(const QJsonObject &object, const QString &path, Reading &reading)
{
    RecordFields fields(object, path);
    RecordedFinding finding;
    finding.key = fields.text("key");
    finding.rule = fields.text("rule");
    finding.title = fields.text("title");
    finding.severity = fields.severity("severity");
    finding.number = fields.count("number");
    finding.clause = fields.text("clause");
    finding.subject = fields.text("subject");
    finding.account = fields.text("account");
    finding.tokenId = fields.id("token_id");
    finding.accountId = fields.id("account_id");
    finding.reason = fields.text("reason");
    if (fields.has("earlier"))
        finding.earlier = fields.text("earlier");
    finding.remedy = fields.text("remedy");
    finding.stateBefore = fields.text("state_before");
    finding.stateAfter = fields.text("state_after");
    finding.isResolved = fields.flag("resolved");
    finding.isUnknown = fields.has("unknown") && fields.flag("unknown");
    const QJsonArray values = fields.array("values");
    for (const QJsonValue &one : values) {
        RecordFields value(one.toObject(), path + QStringLiteral("values."));
        finding.values.push_back({value.text("key"), value.text("value")});
        reading.take(value);
    }
    const QJsonArray tokens = fields.has("tokens") ? fields.array("tokens") : QJsonArray();
    finding.tokens.reserve(static_cast<size_t>(tokens.size()));
    for (const QJsonValue &one : tokens) {
        RecordFields token(one.toObject(), path + QStringLiteral("tokens."));
        finding.tokens.push_back({token.number("id"), token.text("name"),
                                  token.text("state_before"), token.text("state_after"),
                                  token.flag("settled")});
        reading.take(token);
    }
    if (!fields.isNull("decision"))
        finding.decision = decisionOf(fields.object("decision"), path + QStringLiteral("decision."),
                                      finding.key, reading);
    reading.take(fields);
    return finding;
}

QStringList textsOf(RecordFields &fields, const char *name)
{
    QStringList texts;
    const QJsonArray list = fields.array(name);
    for (const QJsonValue &one : list) {
        if (!one.isString())
            fields.fail(name);
        texts << one.toString();
    }
    return texts;
}

RecordedExpiry expiryOf(const QJsonObject &object, const QString &path, Reading &reading)
{
    RecordFields fields(object, path);
    const qint64 expires = fields.time("expires");
    RecordedExpiry expiry{fields.number("token_id"), fields.text("token"), fields.text("account"),
                          fields.isNull("expires") ? Moment::null() : Moment::at(expires)};
    reading.take(fields);
    return expiry;
}

Error recordError(const QString &reason)
{
    Error error;
    error.message = ReviewRecordWords::tr("This is no record of a review: %1").arg(reason);
    error.remedy = ReviewRecordWords::tr("Choose a file that this program wrote");
    return error;
}

QString pathOf(const char *list, qsizetype index)
{
    return QStringLiteral("%1[%2].").arg(QLatin1String(list)).arg(index);
}

} // namespace

bool RecordedFinding::isOutstanding() const
{
    // What is about no single token is done when it is not found any more.
    const bool isGone = tokenId == 0 && isResolved;
    return decision && !isGone && !isCarriedOut(decision->kind, stateAfter);
}

RecordedPolicy RecordedPolicy::of(const Policy &policy)
{
    return {policy.id, policy.name, policyHash(policy), QString::fromUtf8(policyAsJson(policy)),
            policy.threshold};
}

int ReviewRecord::countOf(Severity severity) const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [severity](const auto &one) { return one.severity == severity; }));
}

int ReviewRecord::undecided() const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [this](const auto &one) { return one.isUndecided(policy.threshold); }));
}

int ReviewRecord::inTheWay() const
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [this](const auto &one) {
            return one.isUndecided(policy.threshold) && !one.isUnknown;
        }));
}

int ReviewRecord::outstanding() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(),
                                          [](const auto &one) { return one.isOutstanding(); }));
}

bool writeReviewRecord(const ReviewRecord &record, QIODevice &out, const GoOn &goOn)
{
    const QString findings = QStringLiteral("findings");
    const QString expiries = QStringLiteral("expiries");
    const QJsonObject frame{
        {QStringLiteral("format"), recordFormat},
        {QStringLiteral("version"), recordVersion},
        {QStringLiteral("connection"),
         QJsonObject{{QStringLiteral("id"), record.connectionId},
                     {QStringLiteral("name"), record.connectionName},
                     {QStringLiteral("address"), record.address}}},
        {QStringLiteral("policy"),
         QJsonObject{{QStringLiteral("id"), record.policy.id},
                     {QStringLiteral("name"), record.policy.name},
                     {QStringLiteral("sha256"), record.policy.sha256},
                     {QStringLiteral("threshold"), severityId(record.policy.threshold)},
                     {QStringLiteral("json"), record.policy.json}}},
        {QStringLiteral("started_at"), isoOrNull(record.startedAtMs)},
        {QStringLiteral("started_by"), record.startedBy},
        {QStringLiteral("finished_at"), isoOrNull(record.finishedAtMs)},
        {QStringLiteral("finished_by"), record.finishedBy},
        {QStringLiteral("judged_at"), isoOrNull(record.judgedAtMs)},
        {QStringLiteral("time_zone"), record.timeZone},
        {QStringLiteral("accounts"), record.accounts},
        {QStringLiteral("tokens"), record.tokens},
        {QStringLiteral("live_tokens"), record.liveTokens},
        {QStringLiteral("unreadable"), QJsonArray::fromStringList(record.unreadable)},
        {QStringLiteral("not_judged"),
         record.notJudged ? QJsonValue(QJsonArray::fromStringList(*record.notJudged))
                          : QJsonValue()},
        {findings, QJsonArray()},
        {expiries, QJsonArray()}};
    const auto count = [](const auto &list) { return static_cast<qsizetype>(list.size()); };
    return writeJson(
        out, frame,
        {{expiries, 1, count(record.expiries),
          [&record](qsizetype i) { return asJson(record.expiries[static_cast<size_t>(i)]); }},
         {findings, 1, count(record.findings),
          [&record](qsizetype i) { return asJson(record.findings[static_cast<size_t>(i)]); }}},
        goOn);
}

QByteArray reviewRecordAsJson(const ReviewRecord &record)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // Memory takes everything, and nobody stops it.
    const bool isWhole = writeReviewRecord(record, buffer);
    Q_ASSERT(isWhole);
    Q_UNUSED(isWhole)
    return buffer.data();
}

Result<ReviewRecord> readReviewRecord(QIODevice &in, const RecordTaker &taker)
{
    Reading reading;
    qsizetype findings = 0;
    qsizetype expiries = 0;
    const Result<QJsonObject> document =
        readJson(in,
                 {{QStringLiteral("findings"), 1,
                   [&](const QJsonObject &row) {
                       taker.finding(findingOf(row, pathOf("findings", findings++), reading));
                   }},
                  {QStringLiteral("expiries"), 1, [&](const QJsonObject &row) {
                       taker.expiry(expiryOf(row, pathOf("expiries", expiries++), reading));
                   }}});
    if (!document.ok())
        return recordError(document.error().message);
    RecordFields fields(document.value(), {});
    if (fields.text("format") != recordFormat || fields.count("version") != recordVersion)
        return recordError(ReviewRecordWords::tr("it is not of the format %1, version %2")
                               .arg(recordFormat)
                               .arg(recordVersion));
    ReviewRecord record;
    RecordFields connection(fields.object("connection"), QStringLiteral("connection."));
    record.connectionId = connection.text("id");
    record.connectionName = connection.text("name");
    record.address = connection.text("address");
    reading.take(connection);
    RecordFields policy(fields.object("policy"), QStringLiteral("policy."));
    record.policy = {policy.text("id"), policy.text("name"), policy.text("sha256"),
                     policy.text("json"), policy.severity("threshold")};
    reading.take(policy);
    record.startedAtMs = fields.time("started_at");
    record.startedBy = fields.text("started_by");
    record.finishedAtMs = fields.time("finished_at");
    record.finishedBy = fields.text("finished_by");
    record.judgedAtMs = fields.time("judged_at");
    record.timeZone = fields.text("time_zone");
    record.accounts = fields.count("accounts");
    record.tokens = fields.count("tokens");
    record.liveTokens = fields.count("live_tokens");
    if (fields.has("unreadable"))
        record.unreadable = textsOf(fields, "unreadable");
    if (fields.has("not_judged") && !fields.isNull("not_judged"))
        record.notJudged = textsOf(fields, "not_judged");
    // Their rows were taken already: that they are lists is all that is left to see.
    for (const char *list : {"findings", "expiries"}) {
        if (!fields.isArray(list))
            fields.fail(list);
    }
    reading.take(fields);
    if (!reading.wrong.isEmpty())
        return recordError(ReviewRecordWords::tr("“%1” is missing or wrong").arg(reading.wrong));
    return record;
}

Result<ReviewRecord> reviewRecordFromJson(const QByteArray &json)
{
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    std::vector<RecordedFinding> findings;
    std::vector<RecordedExpiry> expiries;
    Result<ReviewRecord> record =
        readReviewRecord(buffer,
                         {[&](RecordedFinding &&one) { findings.push_back(std::move(one)); },
                          [&](RecordedExpiry &&one) { expiries.push_back(std::move(one)); }});
    if (record.ok()) {
        record->findings = std::move(findings);
        record->expiries = std::move(expiries);
    }
    return record;
}

} // namespace tokendesk
