#include "domain/review/policy.h"

#include "domain/review/jsonlines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace tokendesk {

namespace {

struct PolicyErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

const QString policyFormat = QStringLiteral("tokendesk-policy");
const QString basedOnKey = QStringLiteral("based_on");
constexpr int policyVersion = 1;

Error policyError(const QString &message, const QString &key = {})
{
    Error error;
    error.message = message;
    error.remedy = PolicyErrorWords::tr("Correct the file, or choose another one");
    if (!key.isEmpty())
        error.fields << FieldError{key, message};
    return error;
}

/// Takes an object apart: what is asked for and missing or wrong, and what nobody asked for, is
/// remembered; the first complaint counts.
class PolicyReader {
public:
    explicit PolicyReader(const QByteArray &json)
        : m_lines(jsonLines(json))
    {
        if (!m_lines.duplicate.isEmpty())
            complain(m_lines.duplicate, PolicyErrorWords::tr("stands there twice"),
                     m_lines.duplicateLine);
    }

    /// What is there and wrong comes first: a misspelled key is both unknown and missing.
    [[nodiscard]] const std::optional<Error> &error() const
    {
        return m_error ? m_error : m_missing;
    }

    void complain(const QString &key, const QString &what, int line = 0)
    {
        if (m_error || key == m_missingKey)
            return;
        m_error = errorAt(key, what, line);
    }

    void complainOfMissing(const QString &key)
    {
        if (!m_missing)
            m_missing = errorAt(key, PolicyErrorWords::tr("is missing"), 0);
        m_missingKey = key;
    }

    [[nodiscard]] Error errorAt(const QString &key, const QString &what, int line = 0) const
    {
        // A key that is missing has no line of its own: that of the object it belongs into.
        QString known = key;
        while (!line && !known.isEmpty()) {
            line = m_lines.lineOf.value(known);
            known.truncate(std::max<qsizetype>(known.lastIndexOf(QLatin1Char('.')), 0));
        }
        return policyError(
            PolicyErrorWords::tr("Line %1, “%2”: %3").arg(std::max(line, 1)).arg(key, what), key);
    }

    QJsonValue take(QJsonObject &object, const QString &path, const QString &name)
    {
        if (!object.contains(name))
            complainOfMissing(path + name);
        return object.take(name);
    }

    QString id(QJsonObject &object, const QString &name)
    {
        static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,63}\\z"));
        const QString id = text(object, {}, name);
        if (!shape.match(id).hasMatch())
            complain(name,
                     PolicyErrorWords::tr("must be of lower-case letters, digits and dashes"));
        return id;
    }

    QString text(QJsonObject &object, const QString &path, const QString &name)
    {
        const QJsonValue value = take(object, path, name);
        if (!value.isString() || value.toString().size() > policyTextAtMost)
            complain(path + name,
                     PolicyErrorWords::tr("must be a text of at most %1 characters")
                         .arg(policyTextAtMost));
        return value.toString();
    }

    bool flag(QJsonObject &object, const QString &path, const QString &name)
    {
        const QJsonValue value = take(object, path, name);
        if (!value.isBool())
            complain(path + name, PolicyErrorWords::tr("must be true or false"));
        return value.toBool();
    }

    Severity severity(QJsonObject &object, const QString &path, const QString &name)
    {
        const QJsonValue value = take(object, path, name);
        const std::optional<Severity> severity = severityFromId(value.toString());
        if (!severity)
            complain(path + name,
                     PolicyErrorWords::tr("must be info, low, medium, high or critical"));
        return severity.value_or(Severity::Info);
    }

    int number(QJsonObject &object, const QString &path, const QString &name, NumberRange range)
    {
        const QJsonValue value = take(object, path, name);
        const double number = value.toDouble(-1);
        if (std::floor(number) != number || number < range.least || number > range.most) {
            complain(path + name,
                     PolicyErrorWords::tr("must be a whole number from %1 to %2")
                         .arg(range.least)
                         .arg(range.most));
            return 0;
        }
        return static_cast<int>(number);
    }

    QJsonObject object(QJsonObject &from, const QString &path, const QString &name)
    {
        const QJsonValue value = take(from, path, name);
        if (!value.isObject())
            complain(path + name, PolicyErrorWords::tr("must be an object"));
        return value.toObject();
    }

    void nothingElse(const QJsonObject &object, const QString &path, const QString &what)
    {
        // Of several unknown keys the uppermost, as a person reads.
        QString first;
        for (const QString &key : object.keys()) {
            const int line = m_lines.lineOf.value(path + key);
            if (first.isEmpty() || line < m_lines.lineOf.value(path + first))
                first = key;
        }
        if (!object.isEmpty())
            complain(path + first, what);
    }

private:
    JsonLines m_lines;
    std::optional<Error> m_error;
    std::optional<Error> m_missing;
    QString m_missingKey; ///< the last one: nothing more is said of it
};

RulePolicy readRule(PolicyReader &reader, QJsonObject rule, RuleId id)
{
    const QString path = QStringLiteral("rules.") + ruleWord(id) + QLatin1Char('.');
    RulePolicy policy;
    policy.isEnabled = reader.flag(rule, path, QStringLiteral("enabled"));
    policy.severity = reader.severity(rule, path, QStringLiteral("severity"));
    policy.clause = reader.text(rule, path, QStringLiteral("clause"));
    if (hasAdminSeverity(id))
        policy.adminSeverity = reader.severity(rule, path, QStringLiteral("admin_severity"));
    const NumberRange range = numberRange(id);
    const QString key = numberKey(range.kind);
    if (range.kind == NumberKind::EnvironmentDays) {
        QJsonObject days = reader.object(rule, path, key);
        const QString inner = path + key + QLatin1Char('.');
        for (int i = 0; i < environmentCount; ++i)
            policy.environmentDays[static_cast<size_t>(i)] =
                reader.number(days, inner, environmentWord(static_cast<Environment>(i)), range);
        reader.nothingElse(days, inner, PolicyErrorWords::tr("is no environment"));
    } else if (range.kind != NumberKind::None) {
        policy.number = reader.number(rule, path, key, range);
    }
    reader.nothingElse(rule, path, PolicyErrorWords::tr("is not known for this rule"));
    return policy;
}

QJsonObject ruleObject(const RulePolicy &policy, RuleId id)
{
    QJsonObject object{{QStringLiteral("enabled"), policy.isEnabled},
                       {QStringLiteral("severity"), severityId(policy.severity)},
                       {QStringLiteral("clause"), policy.clause}};
    if (hasAdminSeverity(id))
        object.insert(QStringLiteral("admin_severity"), severityId(policy.adminSeverity));
    const NumberKind kind = numberRange(id).kind;
    if (kind == NumberKind::EnvironmentDays) {
        QJsonObject days;
        for (int i = 0; i < environmentCount; ++i)
            days.insert(environmentWord(static_cast<Environment>(i)),
                        policy.environmentDays[static_cast<size_t>(i)]);
        object.insert(numberKey(kind), days);
    } else if (kind != NumberKind::None) {
        object.insert(numberKey(kind), policy.number);
    }
    return object;
}

QJsonDocument policyDocument(const Policy &policy)
{
    QJsonObject rules;
    for (const RuleId id : allRules())
        rules.insert(ruleWord(id), ruleObject(policy.rule(id), id));
    QJsonObject object{{QStringLiteral("format"), policyFormat},
                       {QStringLiteral("version"), policyVersion},
                       {QStringLiteral("id"), policy.id},
                       {QStringLiteral("name"), policy.name},
                       {QStringLiteral("description"), policy.description},
                       {QStringLiteral("threshold"), severityId(policy.threshold)},
                       {QStringLiteral("rules"), rules}};
    if (!policy.basedOn.isEmpty())
        object.insert(basedOnKey, policy.basedOn);
    return QJsonDocument(object);
}

} // namespace

QString numberKey(NumberKind kind)
{
    switch (kind) {
    case NumberKind::None:
        return {};
    case NumberKind::Days:
    case NumberKind::EnvironmentDays:
        return QStringLiteral("days");
    case NumberKind::Count:
        return QStringLiteral("count");
    case NumberKind::Minutes:
        return QStringLiteral("minutes");
    }
    return {};
}

QByteArray policyAsJson(const Policy &policy)
{
    return policyDocument(policy).toJson();
}

QString policyHash(const Policy &policy)
{
    // Qt writes the keys of an object in order, so equal policies have equal bytes.
    const QByteArray bytes = policyDocument(policy).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Policy> policyFromJson(const QByteArray &json)
{
    if (json.size() > policyBytesAtMost)
        return policyError(PolicyErrorWords::tr("The file is too large for a policy"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return policyError(PolicyErrorWords::tr("Line %1: the file is not JSON (%2)")
                               .arg(lineAt(json, problem.offset))
                               .arg(problem.errorString()));
    QJsonObject file = document.object();
    PolicyReader reader(json);
    const QString format = QStringLiteral("format");
    if (file.take(format).toString() != policyFormat)
        return reader.errorAt(format,
                              PolicyErrorWords::tr("the file is not a policy of Tokendesk"));
    const QString version = QStringLiteral("version");
    if (reader.take(file, {}, version).toDouble() != policyVersion)
        reader.complain(version, PolicyErrorWords::tr("is of another version of Tokendesk"));
    Policy policy;
    policy.id = reader.id(file, QStringLiteral("id"));
    if (file.contains(basedOnKey))
        policy.basedOn = reader.id(file, basedOnKey);
    policy.name = reader.text(file, {}, QStringLiteral("name"));
    if (policy.name.trimmed().isEmpty())
        reader.complain(QStringLiteral("name"),
                        PolicyErrorWords::tr("must not be empty: reports show it"));
    policy.description = reader.text(file, {}, QStringLiteral("description"));
    policy.threshold = reader.severity(file, {}, QStringLiteral("threshold"));
    const QString rulesPath = QStringLiteral("rules.");
    QJsonObject rules = reader.object(file, {}, QStringLiteral("rules"));
    const QJsonObject given = rules;
    reader.nothingElse(file, {}, PolicyErrorWords::tr("is not known"));
    for (const RuleId id : allRules()) {
        if (rules.contains(ruleWord(id)))
            policy.rule(id) = readRule(reader, reader.object(rules, rulesPath, ruleWord(id)), id);
    }
    // A misspelled rule is both unknown and missing: the first says more.
    reader.nothingElse(rules, rulesPath, PolicyErrorWords::tr("is no rule"));
    for (const RuleId id : allRules()) {
        if (!given.contains(ruleWord(id)))
            reader.complain(rulesPath + ruleWord(id), PolicyErrorWords::tr("is missing"));
    }
    return reader.error() ? Result<Policy>(*reader.error()) : Result<Policy>(policy);
}

} // namespace tokendesk
