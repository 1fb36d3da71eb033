#include "cli/output.h"

#include "cli/words.h"
#include "domain/duration.h"
#include "domain/names.h"
#include "domain/tableexport.h"
#include "evidence/recordtable.h"
#include "models/activitywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::cli {

namespace {

/// In places of a terminal: letters of Chinese, Japanese and Korean take two, marks over others
/// none.
qsizetype placesOf(const QString &text)
{
    qsizetype places = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters) {
        const QChar::Category category = QChar::category(letter);
        const bool isWide = (letter >= 0x1100 && letter <= 0x115F) // Hangul's first letters
            || (letter >= 0x2E80 && letter <= 0xA4CF) // from radicals to Yi
            || (letter >= 0xAC00 && letter <= 0xD7A3) || (letter >= 0xF900 && letter <= 0xFAFF)
            || (letter >= 0xFE30 && letter <= 0xFE6F) || (letter >= 0xFF00 && letter <= 0xFF60)
            || (letter >= 0xFFE0 && letter <= 0xFFE6) || (letter >= 0x20000 && letter <= 0x3FFFD);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            places += isWide ? 2 : 1;
    }
    return places;
}

/// Columns as wide as their widest text, which is made harmless for a terminal.
QByteArray table(const QStringList &titles, QList<QStringList> rows)
{
    rows.prepend(titles);
    QList<qsizetype> widths(titles.size());
    for (QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = displayText(row.at(i));
            widths[i] = qMax(widths.at(i), placesOf(row.at(i)));
        }
    }
    QByteArray text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i) + QString(widths.at(i) - placesOf(row.at(i)) + 2, QLatin1Char(' '));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line.toUtf8() + '\n';
    }
    return text;
}

QByteArray csv(const QStringList &titles, const QList<QStringList> &rows)
{
    QByteArray text = csvStart(titles);
    for (const QStringList &row : rows)
        text += csvRow(row);
    return text;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QString timeText(Moment moment)
{
    return moment.isNull() ? Words::tr("never") : isoTime(moment);
}

QByteArray accountsTable(const Inventory &inventory, const std::vector<int> &indexes, qint64 nowMs)
{
    QList<QStringList> rows;
    for (const int index : indexes) {
        const Account &account = inventory.account(index);
        const AccountSummary summary = summarise(inventory, index, nowMs);
        rows << QStringList{QString::number(account.id),
                            account.stateWord(),
                            account.role,
                            summary.isKnown ? QString::number(summary.live()) : QString(),
                            account.serviceId,
                            account.name};
    }
    return table({Words::tr("ID"), Words::tr("STATE"), Words::tr("ROLE"), Words::tr("TOKENS"),
                  Words::tr("SERVICE ID"), Words::tr("NAME")},
                 rows);
}

QByteArray tokensTable(const Inventory &inventory, const std::vector<int> &indexes, qint64 nowMs)
{
    QList<QStringList> rows;
    for (const int index : indexes) {
        const Token &token = inventory.token(index);
        rows << QStringList{QString::number(token.id),          tokenStateWord(token, nowMs),
                            timeText(token.expiration),         timeText(token.lastUsed),
                            inventory.accountOf(index).label(), token.name};
    }
    return table({Words::tr("ID"), Words::tr("STATE"), Words::tr("EXPIRES"), Words::tr("LAST USED"),
                  Words::tr("ACCOUNT"), Words::tr("NAME")},
                 rows);
}

QByteArray changesTable(const QList<ChangeRecord> &records)
{
    QList<QStringList> rows;
    for (const ChangeRecord &record : records) {
        rows << QStringList{QString::number(record.id),
                            isoTime(Moment::at(record.askedMs())),
                            record.intent.actor,
                            changeText(record),
                            record.intent.targetName,
                            originText(record.intent),
                            changeOutcomeText(record.outcome),
                            record.intent.run};
    }
    return table({Words::tr("ID"), Words::tr("WHEN"), Words::tr("WHO"), Words::tr("WHAT"),
                  Words::tr("TARGET"), Words::tr("DEPLOYMENT"), Words::tr("OUTCOME"),
                  Words::tr("RUN")},
                 rows);
}

QJsonObject outcomeAsJson(const TokenOutcome &one)
{
    return {
        {QStringLiteral("id"), one.id},
        {QStringLiteral("name"), one.name},
        {QStringLiteral("outcome"), one.outcome},
        {QStringLiteral("detail"), one.detail},
        {QStringLiteral("account_id"), one.account > 0 ? QJsonValue(one.account) : QJsonValue()},
        {QStringLiteral("account"), one.accountName}};
}

QJsonObject outcomeAsJson(const AccountOutcome &one)
{
    QJsonArray revoked;
    for (const TokenId id : one.revoked)
        revoked << id;
    QJsonArray tokens;
    for (const TokenOutcome &token : one.tokens)
        tokens << outcomeAsJson(token);
    return {{QStringLiteral("id"), one.id},           {QStringLiteral("name"), one.name},
            {QStringLiteral("outcome"), one.outcome}, {QStringLiteral("detail"), one.detail},
            {QStringLiteral("run"), one.run},         {QStringLiteral("revoked"), revoked},
            {QStringLiteral("tokens"), tokens}};
}

QByteArray outcomesTable(const QList<TokenOutcome> &outcomes)
{
    QList<QStringList> rows;
    for (const TokenOutcome &one : outcomes) {
        const QString account = one.account > 0
            ? QStringLiteral("%1 %2").arg(QString::number(one.account), one.accountName)
            : one.accountName;
        rows << QStringList{QString::number(one.id), one.outcome, one.name, account, one.detail};
    }
    return table({Words::tr("ID"), Words::tr("OUTCOME"), Words::tr("NAME"), Words::tr("ACCOUNT"),
                  Words::tr("WHY")},
                 rows);
}

} // namespace

Result<Format> formatOf(const Invocation &call, Format otherwise)
{
    const QString option = QStringLiteral("format");
    if (!call.has(option))
        return otherwise;
    const QString word = call.value(option);
    const bool mayBeTable = otherwise == Format::Table;
    if (mayBeTable && word == QLatin1String("table"))
        return Format::Table;
    if (word == QLatin1String("json"))
        return Format::Json;
    if (word == QLatin1String("csv"))
        return Format::Csv;
    return usageError((mayBeTable ? Words::tr("--format takes table, json or csv, not \"%1\"")
                                  : Words::tr("--format takes json or csv, not \"%1\""))
                          .arg(word));
}

QByteArray connectionsText(const QList<Connection> &connections, Format format)
{
    QList<QStringList> rows;
    QJsonArray items;
    for (const Connection &one : connections) {
        const QString readOnly = one.readOnly ? QStringLiteral("yes") : QStringLiteral("no");
        rows << QStringList{one.id, one.name, one.origin.toString(), one.colour, readOnly};
        items << QJsonObject{{QStringLiteral("id"), one.id},
                             {QStringLiteral("name"), one.name},
                             {QStringLiteral("url"), one.origin.toString()},
                             {QStringLiteral("colour"), one.colour},
                             {QStringLiteral("read_only"), one.readOnly}};
    }
    switch (format) {
    case Format::Table:
        return table({Words::tr("ID"), Words::tr("NAME"), Words::tr("URL"), Words::tr("COLOUR"),
                      Words::tr("READ-ONLY")},
                     rows);
    case Format::Json:
        return json({{QStringLiteral("connections"), items}});
    case Format::Csv:
        break;
    }
    return csv({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("url"),
                QStringLiteral("colour"), QStringLiteral("read_only")},
               rows);
}

QByteArray accountsText(const Inventory &inventory, const std::vector<int> &rows, qint64 nowMs,
                        Format format)
{
    switch (format) {
    case Format::Table:
        return accountsTable(inventory, rows, nowMs);
    case Format::Json:
        return accountsAsJson(inventory, rows, nowMs);
    case Format::Csv:
        break;
    }
    return accountsAsCsv(inventory, rows, nowMs);
}

QByteArray tokensText(const Inventory &inventory, const std::vector<int> &rows, qint64 nowMs,
                      Format format)
{
    switch (format) {
    case Format::Table:
        return tokensTable(inventory, rows, nowMs);
    case Format::Json:
        return tokensAsJson(inventory, rows, nowMs);
    case Format::Csv:
        break;
    }
    return tokensAsCsv(inventory, rows, nowMs);
}

bool writeReview(const ReviewRecord &record, Format format, QIODevice &out, const GoOn &goOn)
{
    switch (format) {
    case Format::Json:
        return writeReviewRecord(record, out, goOn);
    case Format::Csv:
        return writeRecordAsCsv(record, out, goOn);
    case Format::Table:
        break;
    }
    QList<QStringList> rows;
    for (const RecordedFinding &finding : record.findings)
        rows << QStringList{severityId(finding.severity),
                            finding.rule,
                            finding.subject,
                            finding.account,
                            finding.decision ? decisionWord(finding.decision->kind) : QString(),
                            finding.reason};
    const QByteArray text = table({Words::tr("SEVERITY"), Words::tr("RULE"), Words::tr("ABOUT"),
                                   Words::tr("ACCOUNT"), Words::tr("DECISION"), Words::tr("WHY")},
                                  rows);
    return goOn(0, 1) && out.write(text) == text.size();
}

QByteArray packCheckText(const PackCheck &check)
{
    return json({{QStringLiteral("intact"), check.isIntact()},
                 {QStringLiteral("files_intact"), check.areFilesIntact},
                 {QStringLiteral("folder"), check.folder},
                 {QStringLiteral("connection"), check.connectionName},
                 {QStringLiteral("program"), check.program},
                 {QStringLiteral("created_at"),
                  check.createdAtMs == 0 ? QJsonValue()
                                         : QJsonValue(isoTime(Moment::at(check.createdAtMs)))},
                 {QStringLiteral("files"), check.files},
                 {QStringLiteral("manifest_sha256"), check.manifestSha256},
                 {QStringLiteral("previous"), check.previous},
                 {QStringLiteral("chain_checked"), check.isChainChecked},
                 {QStringLiteral("other_connection"), !check.otherChain.isEmpty()},
                 {QStringLiteral("problems"), QJsonArray::fromStringList(check.problems)}});
}

QByteArray changesText(const QList<ChangeRecord> &records, Format format)
{
    switch (format) {
    case Format::Table:
        return changesTable(records);
    case Format::Json:
        return changesAsJson(records);
    case Format::Csv:
        break;
    }
    return changesAsCsv(records);
}

QByteArray outcomesText(const QList<TokenOutcome> &outcomes, const QString &action,
                        const QString &run, Format format)
{
    QList<QStringList> rows;
    QJsonArray items;
    for (const TokenOutcome &one : outcomes) {
        const QString account = one.account > 0 ? QString::number(one.account) : QString();
        rows << QStringList{QString::number(one.id), one.outcome, one.name, one.detail, account,
                            one.accountName};
        items << outcomeAsJson(one);
    }
    switch (format) {
    case Format::Table:
        return outcomesTable(outcomes);
    case Format::Json:
        return json({{QStringLiteral("action"), action},
                     {QStringLiteral("run"), run},
                     {QStringLiteral("tokens"), items}});
    case Format::Csv:
        break;
    }
    return csv({QStringLiteral("id"), QStringLiteral("outcome"), QStringLiteral("name"),
                QStringLiteral("detail"), QStringLiteral("account_id"), QStringLiteral("account")},
               rows);
}

QByteArray outcomesText(const QList<AccountOutcome> &outcomes, const QString &action, Format format)
{
    QList<QStringList> rows;
    QJsonArray items;
    for (const AccountOutcome &one : outcomes) {
        rows << QStringList{QString::number(one.id), one.outcome, one.name, one.detail, one.run};
        items << outcomeAsJson(one);
    }
    switch (format) {
    case Format::Table:
        return table({Words::tr("ID"), Words::tr("OUTCOME"), Words::tr("NAME"), Words::tr("WHY"),
                      Words::tr("RUN")},
                     rows);
    case Format::Json:
        return json({{QStringLiteral("action"), action}, {QStringLiteral("accounts"), items}});
    case Format::Csv:
        break;
    }
    return csv({QStringLiteral("id"), QStringLiteral("outcome"), QStringLiteral("name"),
                QStringLiteral("detail"), QStringLiteral("run")},
               rows);
}

} // namespace tokendesk::cli
