// A JSON document that is walked once, front to back, without a tree: simdjson finds the tokens,
// the walk below checks the structure, and the scalars are read by JsonScalar.
#pragma once

#include "api/jsontext.h"
#include "domain/error.h"

#include <QByteArray>
#include <simdjson.h>
#include <utility>

namespace tokendesk {

/// Not copyable. Its values live until it is opened again or goes, as must the bytes given to it.
class JsonDocument final {
public:
    enum class Content { Plain, Secret };

    explicit JsonDocument(Content content = Content::Plain)
        : m_content(content)
    {
    }
    /// Of a Secret document, wipes the copies it made.
    ~JsonDocument();
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    /// First, and again for another document with the same memory.
    [[nodiscard]] simdjson::error_code open(const QByteArray &json);
    /// The brackets or the first byte of the whole: says what the document is.
    [[nodiscard]] JsonScalar::Kind rootKind();
    [[nodiscard]] simdjson::ondemand::document &root() { return m_document; }
    /// After the walk: nothing but white space may follow.
    [[nodiscard]] simdjson::error_code close();

    /// The text was not valid UTF-8 or held raw control characters, and was repaired.
    [[nodiscard]] bool repaired() const { return m_repaired; }
    /// What is wrong and where, for people; Kind::Undecodable.
    [[nodiscard]] Error error(simdjson::error_code code);

private:
    [[nodiscard]] simdjson::error_code parse(const QByteArray &json);

    Content m_content;
    QByteArray m_fixed; ///< the repaired text
    QByteArray m_padded; ///< a copy with the room behind it that simdjson reads into
    const char *m_begin = nullptr;
    qsizetype m_size = 0;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    bool m_repaired = false;
};

/// The message for an answer that is no JSON at all, or not what the API promises.
[[nodiscard]] Error undecodable(const QString &reason);

/// The token as it stands, without the white space behind it.
[[nodiscard]] inline JsonScalar peek(simdjson::ondemand::value value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty()
           && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r'
               || token.back() == '\t'))
        token.remove_suffix(1);
    return JsonScalar(token);
}

/// Takes a scalar, or the first bracket of a container whose inside is then checked and skipped.
[[nodiscard]] inline simdjson::error_code take(simdjson::ondemand::value value, JsonScalar &scalar);
/// Checks that brackets match, keys are strings and commas stand where they should.
[[nodiscard]] simdjson::error_code skip(simdjson::ondemand::value value, int depth = 0);
/// Without the quotes; the escapes are resolved into `buffer` when there are any.
[[nodiscard]] std::string_view keyText(simdjson::ondemand::raw_json_string key, QByteArray &buffer);

inline simdjson::error_code take(simdjson::ondemand::value value, JsonScalar &scalar)
{
    scalar = peek(value);
    if (scalar.raw().empty())
        return simdjson::TAPE_ERROR;
    switch (scalar.raw().front()) {
    case '[':
    case '{':
        scalar = JsonScalar(scalar.raw().substr(0, 1));
        return skip(value);
    case '"':
        // Consumed by name: skipped blindly, a string before a colon would count as a key.
        return value.get_raw_json_string().error();
    case ']':
    case '}':
    case ',':
    case ':':
        return simdjson::TAPE_ERROR;
    default:
        return simdjson::SUCCESS; // the walk itself steps over the token
    }
}

/// `visit(value)` returns an error code; any but SUCCESS ends the walk.
template <typename Visit>
[[nodiscard]] simdjson::error_code forEachElement(simdjson::ondemand::array array, Visit visit)
{
    for (simdjson::simdjson_result<simdjson::ondemand::value> element : array) {
        simdjson::ondemand::value value;
        if (const simdjson::error_code code = std::move(element).get(value))
            return code;
        if (const simdjson::error_code code = visit(value))
            return code;
    }
    return simdjson::SUCCESS;
}

/// `visit(key, value)`; a key that stands twice is visited twice.
template <typename Visit>
[[nodiscard]] simdjson::error_code forEachField(simdjson::ondemand::object object, Visit visit)
{
    QByteArray buffer;
    for (simdjson::simdjson_result<simdjson::ondemand::field> element : object) {
        simdjson::ondemand::field field;
        if (const simdjson::error_code code = std::move(element).get(field))
            return code;
        const std::string_view key = keyText(field.key(), buffer);
        if (const simdjson::error_code code = visit(key, field.value()))
            return code;
    }
    return simdjson::SUCCESS;
}

} // namespace tokendesk
