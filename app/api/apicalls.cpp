#include "api/apicalls.h"

#include "api/pagereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace tokendesk::apicalls {

namespace {

constexpr qint64 maximumListBytes = 256LL << 20;

} // namespace

HttpRequest readRequest(const QString &path, const QueryItems &query, qint64 maximumBytes)
{
    HttpRequest request;
    request.path = path;
    request.query = query;
    request.maximumBytes = maximumBytes;
    return request;
}

HttpRequest listRequest(const QString &path, const QueryItems &query)
{
    HttpRequest request = readRequest(path, query, maximumListBytes);
    request.readsList = true;
    return request;
}

HttpRequest changeRequest(HttpRequest::Method method, const QString &path, const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.givesName = body.contains(QLatin1String("name"));
    request.givesFields = !body.isEmpty();
    return request;
}

void applyWish(const SendWish &wish, HttpRequest &request)
{
    request.urgent = wish.urgent;
    request.withdrawn = wish.withdrawn;
}

QString pathTo(const char *collection, qint64 id)
{
    return QLatin1Char('/') + QLatin1String(collection) + QLatin1Char('/') + QString::number(id);
}

QueryItems pageQuery(int page, QueryItems query)
{
    query.append({QStringLiteral("page"), QString::number(page)});
    query.append({QStringLiteral("size"), QString::number(pageSize)});
    return query;
}

Error closedError()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = QCoreApplication::translate("ApiClient", "The connection was closed");
    return error;
}

Error notShownError()
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = QCoreApplication::translate(
        "ApiClient", "The server's answer does not show whether it was done");
    error.remedy = QCoreApplication::translate("ApiClient", "Read the list again: it will tell");
    error.outcomeUnknown = true;
    return error;
}

} // namespace tokendesk::apicalls
