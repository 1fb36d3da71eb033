#include "sandbox/router.h"

#include "sandbox/problems.h"

#include <QUrl>

#include <algorithm>

namespace tokendesk::sandbox {

namespace {

struct Match {
    const Route *route = nullptr;
    QString parameterName;
    QString parameter;
};

/// Whether the path fits the route's pattern.
std::optional<Match> match(const Route &route, const QStringList &segments)
{
    const QStringList pattern = QString::fromLatin1(route.path).split(QLatin1Char('/'));
    if (pattern.size() != segments.size())
        return std::nullopt;
    Match result{&route, {}, {}};
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i).startsWith(QLatin1Char('{')) && !segments.at(i).isEmpty()) {
            result.parameterName = pattern.at(i).mid(1, pattern.at(i).size() - 2);
            result.parameter = segments.at(i);
        } else if (pattern.at(i) != segments.at(i)) {
            return std::nullopt;
        }
    }
    return result;
}

ApiResponse methodNotAllowed(const QList<QByteArray> &allowed)
{
    ApiResponse response = problem(405, QStringLiteral("Method Not Allowed"));
    response.headers.emplaceBack("Allow", allowed.join(", "));
    return response;
}

/// FastAPI sends a client that is wrong about the slash at the end to the path it has, before it
/// asks who that is.
std::optional<ApiResponse> otherSlash(const ApiRequest &request)
{
    if (!request.path.endsWith(QLatin1Char('/')) || request.host.isEmpty())
        return std::nullopt;
    QString path = request.path;
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QStringList segments = path.split(QLatin1Char('/'));
    if (std::none_of(routes().cbegin(), routes().cend(),
                     [&](const Route &route) { return match(route, segments).has_value(); }))
        return std::nullopt;
    ApiResponse response;
    response.status = 307;
    response.headers.emplaceBack("Location",
                                 "http://" + request.host + QUrl::toPercentEncoding(path, "/")
                                     + request.queryText);
    return response;
}

std::variant<Match, ApiResponse> find(const ApiRequest &request)
{
    const QStringList segments = request.path.split(QLatin1Char('/'));
    QList<QByteArray> allowed;
    // A literal path stands before a pattern in the table and hides it: /users/listing is no id.
    const char *literal = nullptr;
    for (const Route &route : routes()) {
        const auto found = match(route, segments);
        if (!found || (literal && !found->parameterName.isEmpty()))
            continue;
        if (found->parameterName.isEmpty())
            literal = route.path;
        if (request.method == route.method)
            return *found;
        allowed.append(route.method);
    }
    if (!allowed.isEmpty())
        return methodNotAllowed(allowed);
    if (const auto redirect = otherSlash(request))
        return *redirect;
    return problem(404, QStringLiteral("Not Found"));
}

/// An open endpoint needs no credential, yet refuses one that is for SCIM only.
std::optional<ApiResponse> refuseScimOnly(Service &service, const ApiRequest &request, qint64 now)
{
    if (request.authorization.isEmpty())
        return std::nullopt;
    const auto who = authenticate(service, request.authorization, now);
    const auto *caller = std::get_if<Caller>(&who);
    return caller ? authorize(*caller, Access::Open) : std::nullopt;
}

} // namespace

ApiResponse answer(Service &service, const ApiRequest &request)
{
    const auto found = find(request);
    if (const auto *refusal = std::get_if<ApiResponse>(&found))
        return request.fault.isEmpty() ? *refusal : problem(400, request.fault);
    const Match &matched = std::get<Match>(found);
    const Route &route = *matched.route;
    Call call{request};
    call.now = secondsNow();

    std::variant<Caller, ApiResponse> who;
    if (route.access == Access::Open) {
        if (const auto refusal = refuseScimOnly(service, request, call.now))
            return *refusal;
    } else {
        who = authenticate(service, request.authorization, call.now);
        if (const auto *refusal = std::get_if<ApiResponse>(&who))
            return *refusal;
        Caller &caller = std::get<Caller>(who);
        if (const auto refusal = authorize(caller, route.access))
            return *refusal;
        service.tokens.touch(caller.token, call.now);
        call.caller = &caller;
    }

    // Only to whom may call it: the credential comes first.
    if (!request.fault.isEmpty())
        return problem(400, request.fault);
    if (!matched.parameterName.isEmpty()) {
        bool ok = false;
        call.id = matched.parameter.toLongLong(&ok);
        if (!ok) {
            FieldProblems problems;
            problems.add(QLatin1String("path"), matched.parameterName,
                         QStringLiteral("value is not a valid integer"),
                         QLatin1String("type_error.integer"));
            return problems.response();
        }
    }
    return route.handler(service, call);
}

} // namespace tokendesk::sandbox
