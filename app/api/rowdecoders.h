// One row of an answer: first its scalars as they stand, then the value they make.
#pragma once

#include "api/decodeissues.h"
#include "api/jsondocument.h"

#include <QStringList>
#include <optional>

namespace tokendesk {

/// A "user" object or a row of the users list. The last of two equal keys wins, as in every other
/// reader of this JSON.
struct RawAccount {
    JsonScalar whole; ///< what stands there, when it is no object
    JsonScalar id;
    JsonScalar serviceId;
    JsonScalar userName;
    JsonScalar email;
    JsonScalar name;
    JsonScalar role;
    JsonScalar userType;
    JsonScalar lastLogin;
    JsonScalar created;
    JsonScalar deleted;
    QStringList teams;
    bool hasTeams = false; ///< a list of them
    qsizetype badTeams = 0; ///< elements without a name; -1: no list at all
};

struct RawToken {
    JsonScalar whole;
    JsonScalar id;
    JsonScalar name;
    JsonScalar created;
    JsonScalar expiration;
    JsonScalar lastUsed;
    JsonScalar active;
    JsonScalar bearerToken;
    RawAccount user;
};

/// Errors are of the document's structure only; what the fields hold is judged later. When the
/// value is no object, only `whole` is set.
[[nodiscard]] simdjson::error_code readRaw(simdjson::ondemand::value value, RawAccount &raw);
[[nodiscard]] simdjson::error_code readRaw(simdjson::ondemand::value value, RawToken &raw);
[[nodiscard]] simdjson::error_code readFields(simdjson::ondemand::object object, RawAccount &raw);
[[nodiscard]] simdjson::error_code readFields(simdjson::ondemand::object object, RawToken &raw);

/// What a row calls itself, for its issues.
[[nodiscard]] inline JsonScalar nameOf(const RawToken &raw)
{
    return raw.name;
}
[[nodiscard]] inline JsonScalar nameOf(const RawAccount &raw)
{
    return raw.name.isMissingOrNull() ? raw.serviceId : raw.name;
}

/// Makes values of one row's scalars and reports what is wrong with them.
class RowReader final {
public:
    /// `row` -1: the answer is one object. `name`: what the row calls itself.
    RowReader(DecodeIssues &issues, qsizetype row, JsonScalar name)
        : m_issues(issues)
        , m_row(row)
        , m_name(name)
    {
    }

    /// Nothing, and a refusal, when the id is not exactly a 64-bit integer.
    [[nodiscard]] std::optional<qint64> id(JsonScalar scalar);
    [[nodiscard]] QString text(const char *field, JsonScalar scalar);
    [[nodiscard]] Moment moment(const char *field, JsonScalar scalar);
    /// Alive unless the server says plainly that it is not.
    [[nodiscard]] std::optional<bool> active(JsonScalar scalar);

    /// `id` has been read.
    [[nodiscard]] Account account(qint64 id, const RawAccount &raw, bool listed);
    /// With accountId 0 and an issue when the token does not say whose it is.
    [[nodiscard]] Token token(qint64 id, const RawToken &raw);

    void gap(const char *field, const QString &message);
    void refuse(const char *field, const QString &message);

private:
    DecodeIssues &m_issues;
    qsizetype m_row;
    JsonScalar m_name; ///< read only when there is something to say
};

/// "is text", "has a fraction", … : why the scalar is no id.
[[nodiscard]] QString idProblem(JsonScalar scalar);

} // namespace tokendesk
