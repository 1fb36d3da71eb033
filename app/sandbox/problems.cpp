#include "sandbox/problems.h"

#include "sandbox/jsontext.h"
#include "sandbox/service.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk::sandbox {

namespace {

QJsonObject entry(const QJsonArray &loc, const QString &message, QLatin1String type)
{
    return {{QStringLiteral("loc"), loc},
            {QStringLiteral("msg"), message},
            {QStringLiteral("type"), QString(type)}};
}

} // namespace

ApiResponse problem(int status, const QString &detail)
{
    ApiResponse response;
    response.status = status;
    response.body = "{\"detail\": ";
    appendJson(response.body, detail);
    response.body += '}';
    if (status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

ApiResponse notWritten(const Service &service)
{
    return problem(503,
                   QStringLiteral("The sandbox database could not be used: ")
                       + service.database.lastError());
}

void FieldProblems::add(QLatin1String where, QAnyStringView field, const QString &message,
                        QLatin1String type)
{
    QJsonArray loc{QString(where)};
    if (!field.isEmpty())
        loc.append(field.toString());
    m_details.append(entry(loc, message, type));
}

void FieldProblems::addAt(QAnyStringView field, qsizetype index, const QString &message,
                          QLatin1String type)
{
    QJsonArray loc{QStringLiteral("body")};
    if (!field.isEmpty())
        loc.append(field.toString());
    loc.append(static_cast<qint64>(index));
    m_details.append(entry(loc, message, type));
}

ApiResponse FieldProblems::response() const
{
    ApiResponse response;
    response.status = 422;
    response.body = QJsonDocument(QJsonObject{{QStringLiteral("detail"), m_details}})
                        .toJson(QJsonDocument::Compact);
    return response;
}

} // namespace tokendesk::sandbox
