// The table of everything that is served: requests are matched against it, and the OpenAPI document
// is written from it, so that the two cannot differ.
#pragma once

#include "sandbox/authentication.h"

namespace tokendesk::sandbox {

inline constexpr const char *jsonType = "application/json";

/// What a handler is given. `id` is the path's parameter, when the path has one.
struct Call {
    const ApiRequest &request;
    const Caller *caller = nullptr; ///< null on open endpoints
    qint64 id = 0;
    qint64 now = 0; ///< Unix seconds
};

struct ParameterDoc {
    const char *name;
    const char *schema; ///< JSON
    bool required = false;
};

/// A refusal of one call's own; those that any call may meet are the same for all.
struct RefusalDoc {
    int status;
    const char *when;
    const char *type = jsonType;
};

struct Route {
    const char *method;
    const char *path; ///< "{name}" stands for one whole number
    const char *summary;
    Access access;
    ApiResponse (*handler)(Service &, const Call &);
    QList<ParameterDoc> query;
    const char *bodySchema = nullptr; ///< JSON; null when the call takes no body
    const char *answerSchema = "{}"; ///< JSON
    int answerStatus = 200;
    const char *tag = "";
    const char *answerType = jsonType;
    QList<RefusalDoc> refusals = {};
    const char *bodyType = jsonType;
};

[[nodiscard]] const QList<Route> &routes();

/// Answers one request: path, method, credential, role, fields, then the handler.
[[nodiscard]] ApiResponse answer(Service &service, const ApiRequest &request);

/// The document at /api/openapi.json.
[[nodiscard]] QByteArray openApiDocument(Envelope envelope);

} // namespace tokendesk::sandbox
