#include "domain/tokenplan.h"

#include "domain/jsonfields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

struct TokenPlanWords {
    Q_DECLARE_TR_FUNCTIONS(TokenPlan)
};

const QString planFormat = QStringLiteral("tokendesk-plan");
const QString deactivateKey = QStringLiteral("deactivate");
constexpr int plainVersion = 1;
/// Also says what is to be deactivated: who knows the plain one only must not take it for whole.
constexpr int deactivatingVersion = 2;
/// Also says when its tokens were made.
constexpr int datedVersion = 3;

/// Beyond the years of four digits; a time can be added to it and taken from it.
constexpr qint64 farthestMs = 400'000'000'000'000;

bool isOfAnyYear(qint64 ms)
{
    return ms > -farthestMs && ms < farthestMs;
}

int versionOf(const TokenPlan &plan)
{
    const bool isDated = std::any_of(plan.lines.cbegin(), plan.lines.cend(),
                                     [](const PlanLine &line) { return line.created.isSet(); });
    if (isDated)
        return datedVersion;
    return plan.deactivates.isEmpty() ? plainVersion : deactivatingVersion;
}

std::optional<PlanAction> actionFrom(const QString &word)
{
    for (const PlanAction action : {PlanAction::Revoke, PlanAction::Restore, PlanAction::Delete}) {
        if (planActionWord(action) == word)
            return action;
    }
    return std::nullopt;
}

/// Null says that there is none: what is not known is left out.
QJsonValue endMoment(Moment moment)
{
    return moment.isUnknown() ? QJsonValue(QJsonValue::Undefined) : jsonMoment(moment);
}

QJsonObject lineObject(const PlanLine &line)
{
    QJsonObject object{{QStringLiteral("token"), jsonId(line.token)},
                       {QStringLiteral("name"), line.name},
                       {QStringLiteral("account"), jsonId(line.account)},
                       {QStringLiteral("account_name"), line.accountName},
                       {QStringLiteral("active"), line.active},
                       {QStringLiteral("expires_ms"), endMoment(line.expiration)},
                       {QStringLiteral("last_used_ms"), endMoment(line.lastUsed)}};
    if (line.created.isSet())
        object.insert(QStringLiteral("created_ms"), jsonMoment(line.created));
    return object;
}

QJsonObject contentOf(const TokenPlan &plan)
{
    QJsonArray lines;
    for (const PlanLine &line : plan.lines)
        lines << lineObject(line);
    QJsonObject content{{QStringLiteral("format"), planFormat},
                        {QStringLiteral("version"), versionOf(plan)},
                        {QStringLiteral("id"), plan.id},
                        {QStringLiteral("action"), planActionWord(plan.action)},
                        {QStringLiteral("deployment"), plan.origin},
                        {QStringLiteral("made_by"), plan.madeBy},
                        {QStringLiteral("made_at_ms"), jsonId(plan.madeAtMs)},
                        {QStringLiteral("reason"), plan.reason},
                        {QStringLiteral("tokens"), lines}};
    QJsonArray accounts;
    for (const PlanAccount &account : plan.deactivates)
        accounts << QJsonObject{{QStringLiteral("account"), jsonId(account.id)},
                                {QStringLiteral("account_name"), account.name}};
    if (!accounts.isEmpty())
        content.insert(deactivateKey, accounts);
    return content;
}

QString digestOf(const QJsonObject &content)
{
    // Qt writes the keys of an object in order, so equal plans have equal bytes.
    const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Empty, or the field that is wrong.
QString readAccounts(const QJsonArray &accounts, TokenPlan &plan)
{
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        JsonFields fields(accounts.at(i).toObject(), QStringLiteral("deactivate[%1].").arg(i));
        PlanAccount account;
        account.id = fields.number("account");
        account.name = fields.text("account_name");
        if (!fields.wrong().isEmpty())
            return fields.wrong();
        plan.deactivates << account;
    }
    const bool isAllowed = plan.action == PlanAction::Revoke && accounts.size() <= planLinesAtMost;
    return isAllowed || accounts.isEmpty() ? QString() : deactivateKey;
}

Error planError(const QString &message, const QString &remedy)
{
    Error error;
    error.kind = Error::Kind::Local;
    error.message = message;
    error.remedy = remedy;
    return error;
}

Error wrongField(const QString &field)
{
    return planError(
        TokenPlanWords::tr("The plan's field “%1” is missing or not what it should be").arg(field),
        TokenPlanWords::tr("Ask for the file again as it was saved"));
}

} // namespace

QString PlanLine::label() const
{
    Token listed;
    listed.id = token;
    listed.name = name;
    return listed.label();
}

qsizetype TokenPlan::wantedCount() const
{
    const bool wantsActive = action == PlanAction::Revoke;
    return std::count_if(lines.begin(), lines.end(), [wantsActive](const PlanLine &line) {
        return line.active == wantsActive;
    });
}

QString planActionWord(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return QStringLiteral("revoke");
    case PlanAction::Restore:
        return QStringLiteral("restore");
    case PlanAction::Delete:
        return QStringLiteral("delete");
    }
    return {};
}

QJsonObject planAsObject(const TokenPlan &plan)
{
    QJsonObject file = contentOf(plan);
    const QString digest = digestOf(file);
    file.insert(QStringLiteral("sha256"), digest);
    if (plan.isApproved())
        file.insert(QStringLiteral("approval"),
                    QJsonObject{{QStringLiteral("by"), plan.approvedBy},
                                {QStringLiteral("at_ms"), jsonId(plan.approvedAtMs)},
                                {QStringLiteral("of_sha256"), digest}});
    return file;
}

QByteArray planAsJson(const TokenPlan &plan)
{
    return QJsonDocument(planAsObject(plan)).toJson();
}

QString planSizeRefusal(const TokenPlan &plan)
{
    if (plan.lines.size() <= planLinesAtMost)
        return {};
    return TokenPlanWords::tr(
               "A plan holds %1 tokens at the most, and this would have %2. Choose fewer")
        .arg(QLocale().toString(planLinesAtMost), QLocale().toString(plan.lines.size()));
}

Result<TokenPlan> planFromJson(const QByteArray &json)
{
    if (json.size() > planBytesAtMost)
        return planError(TokenPlanWords::tr("The file is too large for a plan"),
                         TokenPlanWords::tr("Choose the file that was saved as a plan"));
    // What is no JSON is no object either.
    return planFromObject(QJsonDocument::fromJson(json).object());
}

Result<TokenPlan> planFromObject(const QJsonObject &file)
{
    if (file.value(QLatin1String("format")).toString() != planFormat)
        return planError(TokenPlanWords::tr("The file is not a plan of Tokendesk"),
                         TokenPlanWords::tr("Choose the file that was saved as a plan"));
    const int version = file.value(QLatin1String("version")).toInt();
    if (version < plainVersion || version > datedVersion)
        return planError(TokenPlanWords::tr("The plan was saved by another version of Tokendesk"),
                         TokenPlanWords::tr("Open it with that version, or make the plan anew"));

    JsonFields reader(file, {});
    TokenPlan plan;
    plan.id = reader.text("id");
    const std::optional<PlanAction> action = actionFrom(reader.text("action"));
    if (!action)
        reader.fail("action");
    plan.action = action.value_or(PlanAction::Revoke);
    plan.origin = reader.text("deployment");
    plan.madeBy = reader.text("made_by");
    plan.madeAtMs = reader.number("made_at_ms");
    plan.reason = reader.text("reason");
    const QJsonArray lines = reader.array("tokens");
    const QJsonArray accounts =
        file.contains(deactivateKey) ? reader.array("deactivate") : QJsonArray();
    // What is going on is kept by its id: no file may name a rotation or a containment.
    if (QUuid::fromString(plan.id).isNull())
        reader.fail("id");
    if (!isOfAnyYear(plan.madeAtMs))
        reader.fail("made_at_ms");
    if (lines.isEmpty() || lines.size() > planLinesAtMost)
        reader.fail("tokens");
    if (!reader.wrong().isEmpty())
        return wrongField(reader.wrong());

    QSet<TokenId> seen;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject object = lines.at(i).toObject();
        JsonFields fields(object, QStringLiteral("tokens[%1].").arg(i));
        const auto end = [&object, &fields](const char *name) {
            if (!object.contains(QLatin1String(name)))
                return Moment::missing();
            const Moment moment = fields.moment(name);
            if (moment.isSet() && !isOfAnyYear(moment.msecs()))
                fields.fail(name);
            return moment;
        };
        PlanLine line;
        line.token = fields.number("token");
        line.name = fields.text("name");
        line.account = fields.number("account");
        line.accountName = fields.text("account_name");
        line.active = fields.flag("active");
        line.expiration = end("expires_ms");
        line.lastUsed = end("last_used_ms");
        line.created = end("created_ms");
        if (seen.contains(line.token))
            fields.fail("token");
        if (!fields.wrong().isEmpty())
            return wrongField(fields.wrong());
        seen.insert(line.token);
        plan.lines << line;
    }

    if (const QString wrong = readAccounts(accounts, plan); !wrong.isEmpty())
        return wrongField(wrong);

    // Nor may it hold anything else: nobody can have approved what was not understood.
    const QJsonObject content = contentOf(plan);
    const QString digest = digestOf(content);
    QJsonObject given = file;
    given.remove(QStringLiteral("sha256"));
    given.remove(QStringLiteral("approval"));
    if (given != content || file.value(QLatin1String("sha256")).toString() != digest)
        return planError(TokenPlanWords::tr("The plan was altered after it was saved"),
                         TokenPlanWords::tr("Ask for the file again as it was saved"));
    if (file.contains(QLatin1String("approval"))) {
        JsonFields approval(file.value(QLatin1String("approval")).toObject(),
                            QStringLiteral("approval."));
        plan.approvedBy = approval.text("by");
        plan.approvedAtMs = approval.number("at_ms");
        if (approval.text("of_sha256") != digest || plan.approvedBy == plan.madeBy)
            approval.fail("of_sha256");
        if (!approval.wrong().isEmpty())
            return wrongField(approval.wrong());
    }
    return plan;
}

bool approvePlan(TokenPlan &plan, const QString &who, qint64 nowMs)
{
    if (who.isEmpty() || who == plan.madeBy)
        return false;
    plan.approvedBy = who;
    plan.approvedAtMs = nowMs;
    return true;
}

} // namespace tokendesk
