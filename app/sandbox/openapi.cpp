// The OpenAPI document, written from the routing table.
#include "sandbox/router.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tokendesk::sandbox {

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr const char *error = R"({"$ref":"#/components/schemas/Error"})";

QJsonObject content(const QJsonObject &schema, const char *type = jsonType)
{
    return {{key(type), QJsonObject{{key("schema"), schema}}}};
}

QJsonObject described(const QString &text, const char *schema = nullptr,
                      const char *type = jsonType)
{
    QJsonObject response{{key("description"), text}};
    if (schema)
        response.insert(key("content"), content(parsed(schema), type));
    return response;
}

QJsonArray parameters(const Route &route)
{
    QJsonArray list;
    const QString path = key(route.path);
    const qsizetype open = path.indexOf(QLatin1Char('{'));
    if (open >= 0) {
        const qsizetype close = path.indexOf(QLatin1Char('}'));
        list.append(QJsonObject{{key("name"), path.mid(open + 1, close - open - 1)},
                                {key("in"), key("path")},
                                {key("required"), true},
                                {key("schema"), parsed(R"({"type":"integer"})")}});
    }
    for (const ParameterDoc &parameter : route.query) {
        list.append(QJsonObject{{key("name"), key(parameter.name)},
                                {key("in"), key("query")},
                                {key("required"), parameter.required},
                                {key("schema"), parsed(parameter.schema)}});
    }
    return list;
}

/// The sign-in is for a browser: it says what is wrong on a page, the same for each field.
bool judgesFields(const Route &route)
{
    const bool isSignIn =
        std::any_of(route.refusals.cbegin(), route.refusals.cend(), [](const RefusalDoc &refusal) {
            return QByteArrayView(refusal.type) == "text/html";
        });
    return !isSignIn && (route.bodySchema || !parameters(route).isEmpty());
}

QJsonObject responses(const Route &route)
{
    QJsonObject result;
    const bool hasBody = route.answerStatus == 200;
    result.insert(QString::number(route.answerStatus),
                  described(key("Successful Response"), hasBody ? route.answerSchema : nullptr,
                            route.answerType));
    const auto refuses = [&](int status, const char *when, const char *type = jsonType,
                             const char *schema = error) {
        // One status has one entry, which tells of all that it is answered for.
        const QString name = QString::number(status);
        QJsonObject entry = result.value(name).toObject();
        const QString before = entry.value(key("description")).toString();
        entry.insert(key("description"),
                     before.isEmpty() ? key(when)
                                      : QString(before + QLatin1String("; or: ") + key(when)));
        QJsonObject types = entry.value(key("content")).toObject();
        types.insert(key(type), QJsonObject{{key("schema"), parsed(schema)}});
        entry.insert(key("content"), types);
        result.insert(name, entry);
    };
    for (const RefusalDoc &refusal : route.refusals) {
        const bool isPage = QByteArrayView(refusal.type) != jsonType;
        refuses(refusal.status, refusal.when, refusal.type,
                isPage ? R"({"type":"string"})" : error);
    }
    refuses(400, "The request is not valid UTF-8");
    if (route.access == Access::Open) {
        refuses(403, "A SCIM-only token");
    } else {
        refuses(401, "Bad, expired or revoked credential");
        refuses(403, "Role too low, or a SCIM-only token");
    }
    if (judgesFields(route))
        refuses(422, "Validation Error", jsonType,
                R"({"$ref":"#/components/schemas/ValidationError"})");
    refuses(429, "Too many requests");
    refuses(503, "The database cannot be used, or too many connections are open");
    result.insert(key("default"), described(key("Refused as HTTP, before it is a call"), error));
    return result;
}

QJsonObject operation(const Route &route)
{
    QJsonObject result{{key("summary"), key(route.summary)},
                       {key("tags"), QJsonArray{key(route.tag)}},
                       {key("responses"), responses(route)}};
    QString id = key(route.method).toLower() + key(route.path);
    for (QChar &character : id) {
        if (!character.isLetterOrNumber())
            character = QLatin1Char('_');
    }
    result.insert(key("operationId"), id);
    const QJsonArray list = parameters(route);
    if (!list.isEmpty())
        result.insert(key("parameters"), list);
    if (route.bodySchema) {
        result.insert(
            key("requestBody"),
            QJsonObject{{key("required"), true},
                        {key("content"), content(parsed(route.bodySchema), route.bodyType)}});
    }
    if (route.access != Access::Open)
        result.insert(key("security"), QJsonArray{QJsonObject{{key("bearer"), QJsonArray()}}});
    return result;
}

QJsonObject schemas(Envelope envelope)
{
    QJsonObject result = parsed(
        R"({"Error":{"type":"object","properties":{"detail":{"type":"string"}}},)"
        R"("ValidationError":{"type":"object","properties":{"detail":{"type":"array","items":)"
        R"({"type":"object","properties":{"loc":{"type":"array","items":{}},"msg":{"type":"string"},)"
        R"("type":{"type":"string"}}}}}},)"
        R"("Token":{"type":"object","required":["id","created","name","active","expiration",)"
        R"("last_used","user"],"properties":{"id":{"type":"integer"},)"
        R"("created":{"type":"string","format":"date-time"},"name":{"type":"string"},)"
        R"("active":{"type":"boolean"},)"
        R"("expiration":{"type":"string","format":"date-time","nullable":true},)"
        R"("last_used":{"type":"string","format":"date-time","nullable":true},)"
        R"("user":{"$ref":"#/components/schemas/User"}}},)"
        R"("CreatedToken":{"allOf":[{"$ref":"#/components/schemas/Token"},{"type":"object",)"
        R"("properties":{"bearer_token":{"type":"string"}}}]},)"
        R"("User":{"type":"object","required":["id"],"properties":{"id":{"type":"integer"},)"
        R"("user_id":{"type":"string"},"user_name":{"type":"string"},)"
        R"("email":{"type":"string","nullable":true},"name":{"type":"string"},)"
        R"("role":{"type":"string"},"user_type":{"type":"string"},)"
        R"("teams":{"type":"array","items":{}},)"
        R"("last_login":{"type":"string","format":"date-time","nullable":true},)"
        R"("created_at":{"type":"string","format":"date-time"},)"
        R"("deleted_at":{"type":"string","format":"date-time","nullable":true}}},)"
        R"("TeamPage":{"type":"object","properties":{"items":{"type":"array","items":)"
        R"({"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}}}},)"
        R"("total":{"type":"integer"},"page":{"type":"integer"},"size":{"type":"integer"}}}})");
    QJsonObject page =
        parsed(R"({"items":{"type":"array","items":{"$ref":"#/components/schemas/User"}}})");
    const QJsonObject number = parsed(R"({"type":"integer"})");
    switch (envelope) {
    case Envelope::Total:
        for (const char *name : {"total", "page", "size"})
            page.insert(key(name), number);
        break;
    case Envelope::TotalCount:
        page.insert(key("total_count"), number);
        break;
    }
    result.insert(key("UserPage"),
                  QJsonObject{{key("type"), key("object")}, {key("properties"), page}});
    return result;
}

QByteArray written(Envelope envelope)
{
    QJsonObject paths;
    for (const Route &route : routes()) {
        QJsonObject path = paths.value(key(route.path)).toObject();
        path.insert(key(route.method).toLower(), operation(route));
        paths.insert(key(route.path), path);
    }
    const QJsonObject document{
        {key("openapi"), key("3.0.3")},
        {key("info"),
         QJsonObject{{key("title"), key("Tokendesk sandbox")},
                     {key("version"), key(TOKENDESK_VERSION)}}},
        {key("paths"), paths},
        {key("components"),
         QJsonObject{
             {key("schemas"), schemas(envelope)},
             {key("securitySchemes"),
              parsed(R"({"bearer":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}})")}}}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray openApiDocument(Envelope envelope)
{
    static const QByteArray total = written(Envelope::Total);
    static const QByteArray totalCount = written(Envelope::TotalCount);
    return envelope == Envelope::Total ? total : totalCount;
}

} // namespace tokendesk::sandbox
