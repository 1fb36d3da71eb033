// The table itself. A literal path stands before a pattern that would fit it too.
#include "sandbox/handlers.h"
#include "sandbox/problems.h"

namespace tokendesk::sandbox {

namespace {

constexpr const char *text = R"({"type":"string"})";
constexpr const char *flag = R"({"type":"boolean","default":false})";
constexpr const char *pageNumber = R"({"type":"integer","minimum":1,"default":1})";
constexpr const char *pageSize = R"({"type":"integer","minimum":1,"maximum":100,"default":50})";
constexpr const char *scimStart = R"({"type":"integer","minimum":1,"default":1})";
constexpr const char *scimCount = R"({"type":"integer","minimum":0,"maximum":100,"default":100})";
constexpr const char *userType = R"({"type":"string","enum":["Service","Human"]})";
constexpr const char *role = R"({"type":"string","enum":["Member","Editor","Manager","Admin"]})";
constexpr const char *sortKey =
    R"({"type":"string","enum":["name","created","role","last_login"]})";
constexpr const char *sortDirection = R"({"type":"string","enum":["asc","desc"],"default":"asc"})";

constexpr const char *newUser =
    R"({"type":"object","required":["name","role"],"properties":{)"
    R"("name":{"type":"string","minLength":1,"maxLength":255},)"
    R"("role":{"type":"string","enum":["Member","Editor","Manager","Admin"]},)"
    R"("teams":{"type":"array","items":{"type":"string"},"default":[]}}})";
constexpr const char *changedUser =
    R"({"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":255},)"
    R"("role":{"type":"string","enum":["Member","Editor","Manager","Admin"]},)"
    R"("teams":{"type":"array","items":{"type":"string"}}}})";
constexpr const char *newToken =
    R"({"type":"object","required":["name","user_id"],"properties":{)"
    R"("name":{"type":"string","minLength":1,"maxLength":255},"user_id":{"type":"integer"},)"
    R"("expires_in_days":{"type":"integer","minimum":1,"maximum":365,"nullable":true},)"
    R"("scim_endpoints_only":{"type":"boolean","default":false}}})";
constexpr const char *changedToken =
    R"({"type":"object","required":["revoke"],"properties":{"revoke":{"type":"boolean"}}})";

constexpr const char *decision =
    R"({"type":"object","required":["consent","redirect_uri","state","decision"],"properties":{)"
    R"("consent":{"type":"string"},"redirect_uri":{"type":"string"},"state":{"type":"string"},)"
    R"("hostname":{"type":"string"},"decision":{"type":"string","enum":["allow","deny"]}}})";

constexpr const char *oneUser = R"({"$ref":"#/components/schemas/User"})";
constexpr const char *userList = R"({"type":"array","items":{"$ref":"#/components/schemas/User"}})";
constexpr const char *userPage = R"({"$ref":"#/components/schemas/UserPage"})";
constexpr const char *teamPage = R"({"$ref":"#/components/schemas/TeamPage"})";
constexpr const char *oneToken = R"({"$ref":"#/components/schemas/Token"})";
constexpr const char *madeToken = R"({"$ref":"#/components/schemas/CreatedToken"})";
constexpr const char *tokenList =
    R"({"type":"array","items":{"$ref":"#/components/schemas/Token"}})";
constexpr const char *object = R"({"type":"object"})";

const QList<ParameterDoc> userSelection{{"type", userType},       {"name", text},
                                        {"role", role},           {"team", text},
                                        {"sort", sortKey},        {"sort_dir", sortDirection},
                                        {"include_deleted", flag}};
const QList<ParameterDoc> paging{{"page", pageNumber}, {"size", pageSize}};
const QList<ParameterDoc> scimPaging{{"startIndex", scimStart}, {"count", scimCount}};
const QList<ParameterDoc> signIn{
    {"redirect_uri", text, true}, {"state", text, true}, {"hostname", text}};

constexpr RefusalDoc noUser{404, "There is no such user"};
constexpr RefusalDoc noToken{404, "There is no such token"};

} // namespace

const QList<Route> &routes()
{
    static const QList<Route> table{
        {"GET",
         "/api/status",
         "Whether the service runs",
         Access::Open,
         showStatus,
         {},
         nullptr,
         object,
         200,
         "system"},
        {"GET",
         "/api/openapi.json",
         "This document",
         Access::Open,
         showOpenApi,
         {},
         nullptr,
         object,
         200,
         "system"},
        {"GET",
         "/api/cli/authorize",
         "Sign in by browser",
         Access::Open,
         showAuthorizePage,
         signIn,
         nullptr,
         text,
         200,
         "sign-in",
         "text/html",
         {{400, "A parameter is missing, or is not what a sign-in may have", "text/html"}}},
        {"POST",
         "/api/cli/authorize",
         "The answer to the sign-in page",
         Access::Open,
         decideAuthorizePage,
         {},
         decision,
         text,
         303,
         "sign-in",
         jsonType,
         {{400, "A field is missing or wrong, or the page was used already", "text/html"}},
         "application/x-www-form-urlencoded"},
        {"GET", "/api/users", "A page of users", Access::ManagerOrAdmin, listUsers,
         userSelection + paging, nullptr, userPage, 200, "users"},
        {"POST",
         "/api/users",
         "Make a service user",
         Access::Admin,
         createUser,
         {},
         newUser,
         oneUser,
         200,
         "users",
         jsonType,
         {{409, "There is a user with this id"}}},
        {"GET", "/api/users/listing", "All users, without paging", Access::Admin, listUsersPlain,
         userSelection, nullptr, userList, 200, "users"},
        {"GET",
         "/api/users/{user_id}",
         "One user",
         Access::Admin,
         getUser,
         {},
         nullptr,
         oneUser,
         200,
         "users",
         jsonType,
         {noUser}},
        {"PUT",
         "/api/users/{user_id}",
         "Change name, role or teams",
         Access::Admin,
         updateUser,
         {},
         changedUser,
         oneUser,
         200,
         "users",
         jsonType,
         {noUser}},
        {"DELETE",
         "/api/users/{user_id}",
         "Deactivate a user",
         Access::Admin,
         deactivateUser,
         {},
         nullptr,
         oneUser,
         200,
         "users",
         jsonType,
         {{400, "The user has active tokens"}, noUser}},
        {"PUT",
         "/api/users/{user_id}/reactivate",
         "Reactivate a user",
         Access::Admin,
         reactivateUser,
         {},
         nullptr,
         oneUser,
         200,
         "users",
         jsonType,
         {noUser}},
        {"GET", "/api/teams", "A page of teams", Access::ManagerOrAdmin, listTeams, paging, nullptr,
         teamPage, 200, "teams"},
        {"GET",
         "/api/user-tokens",
         "The caller's own tokens",
         Access::AnyRole,
         listOwnTokens,
         {},
         nullptr,
         tokenList,
         200,
         "user-tokens"},
        {"POST",
         "/api/user-tokens",
         "Make a service token",
         Access::Admin,
         createToken,
         {},
         newToken,
         madeToken,
         200,
         "user-tokens",
         jsonType,
         {{400, "The user is deactivated, or is no service user"},
          noUser,
          {409, "The user has a token of this name"}}},
        {"GET",
         "/api/user-tokens/service",
         "All service tokens",
         Access::Admin,
         listServiceTokens,
         {},
         nullptr,
         tokenList,
         200,
         "user-tokens"},
        {"PUT",
         "/api/user-tokens/{token_id}",
         "Revoke or restore a token",
         Access::Admin,
         updateToken,
         {},
         changedToken,
         oneToken,
         200,
         "user-tokens",
         jsonType,
         {noToken}},
        {"DELETE",
         "/api/user-tokens/{token_id}",
         "Delete a revoked token",
         Access::Admin,
         deleteToken,
         {},
         nullptr,
         "{}",
         204,
         "user-tokens",
         jsonType,
         {{400, "The token is active"}, noToken}},
        {"GET",
         "/scim/v2/ServiceProviderConfig",
         "What this SCIM service can do",
         Access::Scim,
         scimConfiguration,
         {},
         nullptr,
         object,
         200,
         "scim",
         scimType},
        {"GET", "/scim/v2/Users", "People, for a directory sync", Access::Scim, scimUsers,
         scimPaging, nullptr, object, 200, "scim", scimType},
        {"GET", "/scim/v2/Groups", "Teams, for a directory sync", Access::Scim, scimGroups,
         scimPaging, nullptr, object, 200, "scim", scimType},
    };
    return table;
}

ApiResponse showStatus(Service &, const Call &)
{
    ApiResponse response;
    response.body =
        R"({"status": "ok", "service": "tokendesk-sandbox", "version": ")" TOKENDESK_VERSION
        R"("})";
    return response;
}

ApiResponse showOpenApi(Service &service, const Call &)
{
    ApiResponse response;
    response.body = openApiDocument(service.options.envelope);
    return response;
}

} // namespace tokendesk::sandbox
