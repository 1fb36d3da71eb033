// The reading half of SCIM 2.0 (RFC 7643, 7644): what a directory sync asks first, and the only
// place where a SCIM-only token is good for something.
#include "sandbox/fields.h"
#include "sandbox/handlers.h"
#include "sandbox/jsontext.h"

#include <limits>

namespace tokendesk::sandbox {

namespace {

struct Window {
    qint64 start = 1; ///< from 1
    qint64 count = 100;
};

Window readWindow(QueryReader &query)
{
    constexpr auto most = std::numeric_limits<qint32>::max();
    return {query.integer(QLatin1String("startIndex"), 1, 1, most),
            query.integer(QLatin1String("count"), 100, 0, 100)};
}

template <typename Items, typename Append>
ApiResponse listResponse(const Items &items, Window window, Append append)
{
    const qint64 from = qMin(window.start - 1, qint64(items.size()));
    const qint64 end = qMin(from + window.count, qint64(items.size()));
    ApiResponse response;
    response.contentType = scimType;
    response.body = "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"], "
                    "\"totalResults\": "
        + QByteArray::number(items.size()) + ", \"startIndex\": " + QByteArray::number(window.start)
        + ", \"itemsPerPage\": " + QByteArray::number(end - from) + ", \"Resources\": [";
    for (qint64 i = from; i < end; ++i) {
        if (i > from)
            response.body.append(", ");
        append(response.body, items.at(i));
    }
    response.body.append("]}");
    return response;
}

} // namespace

ApiResponse scimConfiguration(Service &, const Call &)
{
    ApiResponse response;
    response.contentType = scimType;
    response.body =
        R"({"schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"], )"
        R"("patch": {"supported": false}, )"
        R"("bulk": {"supported": false, "maxOperations": 0, "maxPayloadSize": 0}, )"
        R"("filter": {"supported": false, "maxResults": 100}, )"
        R"("changePassword": {"supported": false}, "sort": {"supported": false}, )"
        R"("etag": {"supported": false}, "authenticationSchemes": [{"type": )"
        R"("oauthbearertoken", "name": "Bearer token", "description": )"
        R"("A service token, SCIM-only or of an admin"}]})";
    return response;
}

ApiResponse scimUsers(Service &service, const Call &call)
{
    QueryReader query(call.request);
    const Window window = readWindow(query);
    if (query.problems().any())
        return query.problems().response();
    QList<Account> people;
    for (const Account &account : service.accounts.all()) {
        if (account.type == QLatin1String("Human"))
            people.append(account);
    }
    return listResponse(people, window, [](QByteArray &out, const Account &account) {
        out.append("{\"schemas\": [\"urn:ietf:params:scim:schemas:core:2.0:User\"], \"id\": \"")
            .append(QByteArray::number(account.id))
            .append("\", \"userName\": ");
        appendJson(out, account.userName);
        out.append(", \"displayName\": ");
        appendJson(out, account.name);
        out.append(account.deleted ? ", \"active\": false" : ", \"active\": true");
        out.append(", \"meta\": {\"resourceType\": \"User\", \"created\": ");
        appendJsonTime(out, account.created);
        out.append("}}");
    });
}

ApiResponse scimGroups(Service &service, const Call &call)
{
    QueryReader query(call.request);
    const Window window = readWindow(query);
    if (query.problems().any())
        return query.problems().response();
    return listResponse(service.accounts.teams(), window, [](QByteArray &out, const Team &team) {
        out.append("{\"schemas\": [\"urn:ietf:params:scim:schemas:core:2.0:Group\"], \"id\": \"")
            .append(QByteArray::number(team.id))
            .append("\", \"displayName\": ");
        appendJson(out, team.name);
        out.append(", \"meta\": {\"resourceType\": \"Group\"}}");
    });
}

} // namespace tokendesk::sandbox
