#include "evidence/packmanifest.h"

#include "domain/jsonfields.h"
#include "evidence/evidencetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

namespace {

struct PackManifestWords {
    Q_DECLARE_TR_FUNCTIONS(EvidencePack)
};

const QString formatName = QStringLiteral("tokendesk-evidence");
constexpr int formatVersion = 1;
const QString ownHashKey = QStringLiteral("manifest_sha256");

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0
        ? QJsonValue()
        : QJsonValue(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs));
}

QString hashOfOthers(QJsonObject object)
{
    object.remove(ownHashKey);
    return sha256Hex(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject numbersObject(const PackManifest &manifest)
{
    QJsonObject bySeverity;
    for (const Severity severity : allSeverities)
        bySeverity.insert(severityId(severity),
                          manifest.numbers.bySeverity[static_cast<size_t>(severity)]);
    return {{QStringLiteral("findings"), manifest.numbers.findings()},
            {QStringLiteral("by_severity"), bySeverity},
            {QStringLiteral("decided"), manifest.numbers.decided},
            {QStringLiteral("coming_expiries"), manifest.comingExpiries}};
}

/// As JsonFields, and plain numbers, times and objects.
class ManifestFields : public JsonFields {
public:
    ManifestFields(const QJsonObject &object, const QString &path)
        : JsonFields(object, path)
        , m_object(object)
    {
    }
    [[nodiscard]] qint64 count(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        const qint64 read = value.toInteger(-1);
        if (read < 0)
            fail(name);
        return read;
    }
    [[nodiscard]] int smallCount(const char *name)
    {
        const qint64 read = count(name);
        if (read > std::numeric_limits<int>::max())
            fail(name);
        return static_cast<int>(read);
    }
    [[nodiscard]] qint64 time(const char *name)
    {
        if (m_object.value(QLatin1String(name)).isNull())
            return 0;
        const QDateTime read = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        if (!read.isValid())
            fail(name);
        return read.toMSecsSinceEpoch();
    }
    [[nodiscard]] QJsonObject object(const char *name)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (!value.isObject())
            fail(name);
        return value.toObject();
    }

private:
    QJsonObject m_object;
};

Error manifestError(const QString &reason)
{
    Error error;
    error.message = PackManifestWords::tr("%1 is no manifest of an evidence pack: %2")
                        .arg(manifestName(), reason);
    error.remedy = PackManifestWords::tr("Choose the folder of a pack that this program wrote");
    return error;
}

} // namespace

PackManifest PackManifest::of(const ReviewRecord &record)
{
    PackManifest manifest;
    manifest.program = QStringLiteral("Tokendesk " TOKENDESK_VERSION);
    manifest.connectionId = record.connectionId;
    manifest.connectionName = record.connectionName;
    manifest.address = record.address;
    manifest.startedAtMs = record.startedAtMs;
    manifest.finishedAtMs = record.finishedAtMs;
    manifest.judgedAtMs = record.judgedAtMs;
    manifest.policyId = record.policy.id;
    manifest.policySha256 = record.policy.sha256;
    manifest.numbers = numbersOf(record);
    manifest.comingExpiries = tokendesk::comingExpiries(record);
    return manifest;
}

QString manifestName()
{
    return QStringLiteral("manifest.json");
}

QStringList packFileNames()
{
    return {QStringLiteral("report.pdf"),     QStringLiteral("report.html"),
            QStringLiteral("findings.csv"),   QStringLiteral("review.json"),
            QStringLiteral("findings.sarif"), QStringLiteral("expiries.ics"),
            QStringLiteral("policy.json")};
}

QByteArray manifestAsJson(const PackManifest &manifest)
{
    QJsonArray files;
    for (const PackFile &file : manifest.files)
        files << QJsonObject{{QStringLiteral("name"), file.name},
                             {QStringLiteral("size"), file.size},
                             {QStringLiteral("sha256"), file.sha256}};
    QJsonObject object{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("program"), manifest.program},
        {QStringLiteral("created_at"), timeOrNull(manifest.createdAtMs)},
        {QStringLiteral("connection"),
         QJsonObject{{QStringLiteral("id"), manifest.connectionId},
                     {QStringLiteral("name"), manifest.connectionName},
                     {QStringLiteral("address"), manifest.address}}},
        {QStringLiteral("review"),
         QJsonObject{{QStringLiteral("started_at"), timeOrNull(manifest.startedAtMs)},
                     {QStringLiteral("finished_at"), timeOrNull(manifest.finishedAtMs)},
                     {QStringLiteral("judged_at"), timeOrNull(manifest.judgedAtMs)}}},
        {QStringLiteral("policy"),
         QJsonObject{{QStringLiteral("id"), manifest.policyId},
                     {QStringLiteral("sha256"), manifest.policySha256}}},
        {QStringLiteral("numbers"), numbersObject(manifest)},
        {QStringLiteral("files"), files},
        {QStringLiteral("previous"), manifest.previous}};
    object.insert(ownHashKey, hashOfOthers(object));
    return QJsonDocument(object).toJson();
}

Result<PackManifest> manifestFromJson(const QByteArray &json)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return manifestError(problem.error == QJsonParseError::NoError
                                 ? PackManifestWords::tr("it is not a JSON object")
                                 : problem.errorString());
    ManifestFields fields(document.object(), {});
    if (fields.text("format") != formatName || fields.count("version") != formatVersion)
        return manifestError(PackManifestWords::tr("it is not of the format %1, version %2")
                                 .arg(formatName)
                                 .arg(formatVersion));
    QString wrong;
    const auto take = [&wrong](const JsonFields &read) {
        if (wrong.isEmpty())
            wrong = read.wrong();
    };
    PackManifest manifest;
    manifest.program = fields.text("program");
    manifest.createdAtMs = fields.time("created_at");
    manifest.previous = fields.text("previous");
    ManifestFields connection(fields.object("connection"), QStringLiteral("connection."));
    manifest.connectionId = connection.text("id");
    manifest.connectionName = connection.text("name");
    manifest.address = connection.text("address");
    take(connection);
    ManifestFields review(fields.object("review"), QStringLiteral("review."));
    manifest.startedAtMs = review.time("started_at");
    manifest.finishedAtMs = review.time("finished_at");
    manifest.judgedAtMs = review.time("judged_at");
    take(review);
    ManifestFields policy(fields.object("policy"), QStringLiteral("policy."));
    manifest.policyId = policy.text("id");
    manifest.policySha256 = policy.text("sha256");
    take(policy);
    ManifestFields numbers(fields.object("numbers"), QStringLiteral("numbers."));
    manifest.numbers.decided = numbers.smallCount("decided");
    manifest.comingExpiries = numbers.smallCount("coming_expiries");
    ManifestFields bySeverity(numbers.object("by_severity"),
                              QStringLiteral("numbers.by_severity."));
    for (const Severity severity : allSeverities)
        manifest.numbers.bySeverity[static_cast<size_t>(severity)] =
            bySeverity.smallCount(severityId(severity).toLatin1().constData());
    take(numbers);
    take(bySeverity);
    const QJsonArray files = fields.array("files");
    for (qsizetype i = 0; i < files.size(); ++i) {
        ManifestFields file(files.at(i).toObject(), QStringLiteral("files[%1].").arg(i));
        manifest.files.push_back({file.text("name"), file.count("size"), file.text("sha256")});
        take(file);
    }
    take(fields);
    if (!wrong.isEmpty())
        return manifestError(PackManifestWords::tr("“%1” is missing or wrong").arg(wrong));
    return manifest;
}

bool hasItsOwnHash(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject()
        && document.object().value(ownHashKey).toString() == hashOfOthers(document.object());
}

} // namespace tokendesk
