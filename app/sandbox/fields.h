// Reads the fields of a request, collecting FastAPI's words for what is wrong with them.
#pragma once

#include "sandbox/problems.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tokendesk::sandbox {

/// Where FastAPI says that a field of a body is.
inline const QLatin1String bodyPart("body");

/// Whether the database gives it back as it was. SQLite takes U+FEFF and U+FFFE in front for a byte
/// order mark, and gives U+FFFE and U+FFFF back as U+FFFD.
[[nodiscard]] bool isStorable(const QString &text);

/// The JSON object of a request's body, or the 400 or 422 that says why there is none.
class BodyReader {
public:
    explicit BodyReader(const ApiRequest &request);

    /// Set when the body as a whole is refused.
    [[nodiscard]] const std::optional<ApiResponse> &refusal() const { return m_refusal; }
    [[nodiscard]] FieldProblems &problems() { return m_problems; }
    [[nodiscard]] bool has(QLatin1String name) const { return m_object.contains(name); }

    /// Each returns nothing and notes a problem when the field is missing, null or of another type.
    std::optional<QString> text(QLatin1String name, qsizetype longest);
    std::optional<QString> choice(QLatin1String name, const QStringList &permitted);
    std::optional<qint64> integer(QLatin1String name);
    std::optional<bool> boolean(QLatin1String name);
    std::optional<QStringList> textList(QLatin1String name);
    /// Missing and null are both "none"; a value must lie in the range.
    std::optional<qint64> integerOrNone(QLatin1String name, qint64 least, qint64 most);

private:
    std::optional<QJsonValue> required(QLatin1String name);

    QJsonObject m_object;
    QByteArray m_source;
    std::optional<ApiResponse> m_refusal;
    FieldProblems m_problems;
};

/// The query parameters of a request; all of them optional.
class QueryReader {
public:
    explicit QueryReader(const ApiRequest &request)
        : m_request(request)
    {
    }

    [[nodiscard]] FieldProblems &problems() { return m_problems; }
    std::optional<QString> text(QLatin1String name) const { return m_request.parameter(name); }
    std::optional<QString> choice(QLatin1String name, const QStringList &permitted);
    qint64 integer(QLatin1String name, qint64 fallback, qint64 least, qint64 most);
    bool boolean(QLatin1String name, bool fallback);

private:
    const ApiRequest &m_request;
    FieldProblems m_problems;
};

} // namespace tokendesk::sandbox
