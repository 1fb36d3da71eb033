#include "models/activitywords.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "domain/tableexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace tokendesk {

namespace {

struct ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString valueText(const QJsonValue &value)
{
    if (value.isArray()) {
        const QString list = joinedWords(value.toVariant().toStringList());
        return list.isEmpty() ? ActivityWords::tr("none") : displayText(list);
    }
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? ActivityWords::tr("none") : displayText(text);
}

QString fieldText(const QString &field)
{
    if (field == QLatin1String("name"))
        return ActivityWords::tr("Name");
    if (field == QLatin1String("role"))
        return ActivityWords::tr("Role");
    if (field == QLatin1String("teams"))
        return ActivityWords::tr("Teams");
    return displayText(field);
}

QString fromTo(const QString &before, const QString &after)
{
    return ActivityWords::tr("%1 → %2", "from what to what").arg(before, after);
}

QString editText(const ChangeIntent &intent)
{
    QStringList parts;
    for (auto field = intent.wanted.begin(); field != intent.wanted.end(); ++field) {
        const QJsonValue before = intent.before.value(field.key());
        if (before == field.value())
            continue;
        parts << ActivityWords::tr("%1: %2").arg(
            fieldText(field.key()), fromTo(valueText(before), valueText(field.value())));
    }
    return joinedParts(parts);
}

QString isoAt(qint64 ms)
{
    return ms > 0 ? isoTime(Moment::at(ms)) : QString();
}

/// Of one that was carried out.
QString doneText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CreateToken:
        return ActivityWords::tr("Created token");
    case ChangeKind::RevokeToken:
        return ActivityWords::tr("Revoked token");
    case ChangeKind::RestoreToken:
        return ActivityWords::tr("Restored token");
    case ChangeKind::DeleteToken:
        return ActivityWords::tr("Deleted token");
    case ChangeKind::CreateAccount:
        return ActivityWords::tr("Created account");
    case ChangeKind::EditAccount:
        return ActivityWords::tr("Edited account");
    case ChangeKind::DeactivateAccount:
        return ActivityWords::tr("Deactivated account");
    case ChangeKind::ReactivateAccount:
        return ActivityWords::tr("Reactivated account");
    }
    return {};
}

struct States {
    QString before;
    QString after;
};

/// Not of an edit.
States statesOf(ChangeKind kind)
{
    const QString active = ActivityWords::tr("Active");
    const QString revoked = ActivityWords::tr("Revoked");
    const QString deactivated = ActivityWords::tr("Deactivated");
    switch (kind) {
    case ChangeKind::CreateToken:
    case ChangeKind::CreateAccount:
        return {ActivityWords::tr("not there"), active};
    case ChangeKind::RevokeToken:
        return {active, revoked};
    case ChangeKind::RestoreToken:
        return {revoked, active};
    case ChangeKind::DeleteToken:
        return {revoked, ActivityWords::tr("Deleted")};
    case ChangeKind::DeactivateAccount:
        return {active, deactivated};
    case ChangeKind::ReactivateAccount:
        return {deactivated, active};
    case ChangeKind::EditAccount:
        break;
    }
    return {};
}

} // namespace

QString changeKindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CreateToken:
        return ActivityWords::tr("Create token");
    case ChangeKind::RevokeToken:
        return ActivityWords::tr("Revoke token");
    case ChangeKind::RestoreToken:
        return ActivityWords::tr("Restore token");
    case ChangeKind::DeleteToken:
        return ActivityWords::tr("Delete token");
    case ChangeKind::CreateAccount:
        return ActivityWords::tr("Create account");
    case ChangeKind::EditAccount:
        return ActivityWords::tr("Edit account");
    case ChangeKind::DeactivateAccount:
        return ActivityWords::tr("Deactivate account");
    case ChangeKind::ReactivateAccount:
        return ActivityWords::tr("Reactivate account");
    }
    return {};
}

QString changeText(const ChangeRecord &record)
{
    return record.outcome == ChangeOutcome::Done ? doneText(record.intent.kind)
                                                 : changeKindText(record.intent.kind);
}

QString changeOutcomeText(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return ActivityWords::tr("Done");
    case ChangeOutcome::Refused:
        return ActivityWords::tr("Not done");
    case ChangeOutcome::Pending:
        return ActivityWords::tr("Under way");
    case ChangeOutcome::Unknown:
        return ActivityWords::tr("Unclear");
    }
    return {};
}

QString beforeAfterText(const ChangeRecord &record)
{
    const ChangeKind kind = record.intent.kind;
    const States states = statesOf(kind);
    const bool isEdit = kind == ChangeKind::EditAccount;
    const QString wanted = isEdit ? editText(record.intent) : fromTo(states.before, states.after);
    switch (record.outcome) {
    case ChangeOutcome::Done:
        return wanted;
    case ChangeOutcome::Refused:
        if (kind == ChangeKind::CreateToken || kind == ChangeKind::CreateAccount)
            return ActivityWords::tr("not made");
        return ActivityWords::tr("%1, not changed").arg(isEdit ? wanted : states.before);
    case ChangeOutcome::Pending:
    case ChangeOutcome::Unknown:
        return ActivityWords::tr("%1?", "from what to what: nobody knows whether it became so")
            .arg(wanted);
    }
    return {};
}

QString originText(const ChangeIntent &intent)
{
    const QUrl url(intent.origin);
    if (url.host().isEmpty())
        return displayText(intent.origin);
    return url.port() < 0 ? url.host()
                          : QStringLiteral("%1:%2").arg(url.host(), QString::number(url.port()));
}

QByteArray changesAsCsv(const QList<ChangeRecord> &records)
{
    QByteArray csv =
        csvStart({QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("who"),
                  QStringLiteral("deployment"), QStringLiteral("action"),
                  QStringLiteral("target_id"), QStringLiteral("target"),
                  QStringLiteral("account_id"), QStringLiteral("account"), QStringLiteral("before"),
                  QStringLiteral("after"), QStringLiteral("outcome"), QStringLiteral("outcome_at"),
                  QStringLiteral("detail"), QStringLiteral("reason"), QStringLiteral("run")});
    const auto object = [](const QJsonObject &value) {
        return value.isEmpty()
            ? QString()
            : QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
    };
    for (const ChangeRecord &record : records) {
        const ChangeIntent &intent = record.intent;
        csv +=
            csvRow({QString::number(record.id), isoAt(record.askedMs()), intent.actor,
                    intent.origin, changeKindWord(intent.kind), QString::number(intent.targetId),
                    intent.targetName, QString::number(intent.accountId), intent.accountName,
                    object(intent.before), object(intent.wanted), changeOutcomeWord(record.outcome),
                    isoAt(record.settledMs()), record.detail, intent.reason, intent.run});
    }
    return csv;
}

QByteArray changesAsJson(const QList<ChangeRecord> &records)
{
    QJsonArray changes;
    for (const ChangeRecord &record : records) {
        const ChangeIntent &intent = record.intent;
        const QString outcomeAt = isoAt(record.settledMs());
        changes << QJsonObject{{QStringLiteral("id"), record.id},
                               {QStringLiteral("at"), isoAt(record.askedMs())},
                               {QStringLiteral("who"), intent.actor},
                               {QStringLiteral("deployment"), intent.origin},
                               {QStringLiteral("action"), changeKindWord(intent.kind)},
                               {QStringLiteral("target_id"), intent.targetId},
                               {QStringLiteral("target"), intent.targetName},
                               {QStringLiteral("account_id"), intent.accountId},
                               {QStringLiteral("account"), intent.accountName},
                               {QStringLiteral("before"), intent.before},
                               {QStringLiteral("after"), intent.wanted},
                               {QStringLiteral("outcome"), changeOutcomeWord(record.outcome)},
                               {QStringLiteral("outcome_at"),
                                outcomeAt.isEmpty() ? QJsonValue() : QJsonValue(outcomeAt)},
                               {QStringLiteral("detail"), record.detail},
                               {QStringLiteral("reason"), intent.reason},
                               {QStringLiteral("run"), intent.run}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("changes"), changes}}).toJson();
}

} // namespace tokendesk
