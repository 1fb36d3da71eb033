#include "api/jsondocument.h"

#include "api/jsonrepair.h"
#include "credentials/secretbytes.h"

#include <QCoreApplication>
#include <cstring>
#include <optional>

namespace tokendesk {

namespace {

/// Deeper containers are skipped by counting brackets, which needs no stack.
constexpr int checkedDepth = 64;

/// Where the text behind a list or object begins, as simdjson looks at the last byte alone.
/// Nothing: it does not end, or nothing follows.
std::optional<qsizetype> placeBehindEnd(std::string_view json)
{
    constexpr std::string_view blanks = " \n\r\t";
    int depth = 0;
    bool inString = false;
    for (size_t i = json.find_first_not_of(blanks); i < json.size(); ++i) {
        const char character = json[i];
        if (inString) {
            if (character == '\\')
                ++i;
            else
                inString = character != '"';
            continue;
        }
        if (character == '"')
            inString = true;
        else if (character == '[' || character == '{')
            ++depth;
        else if (character == ']' || character == '}')
            --depth;
        if (depth > 0)
            continue;
        const bool isEnd = character == ']' || character == '}';
        const size_t next = isEnd ? json.find_first_not_of(blanks, i + 1) : std::string_view::npos;
        return next == std::string_view::npos ? std::nullopt : std::optional(qsizetype(next));
    }
    return std::nullopt;
}

} // namespace

JsonDocument::~JsonDocument()
{
    if (m_content == Content::Secret) {
        wipe(m_fixed);
        wipe(m_padded);
    }
}

simdjson::error_code JsonDocument::open(const QByteArray &json)
{
    m_repaired = false;
    simdjson::error_code code = parse(json);
    if (code == simdjson::UTF8_ERROR || code == simdjson::UNESCAPED_CHARS) {
        m_fixed = repairJson(json);
        m_repaired = true;
        code = parse(m_fixed);
    }
    return code;
}

simdjson::error_code JsonDocument::parse(const QByteArray &json)
{
    constexpr auto padding = static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    const char *data = json.constData();
    // simdjson reads behind the end. Most answers have grown while they were received and have
    // that room anyway; a copy costs a tenth of the whole decoding.
    QByteArray handle = json; // shared; the const one does not say what room it has
    if (handle.data_ptr().freeSpaceAtEnd() < padding) {
        if (m_content == Content::Secret)
            wipe(m_padded);
        m_padded = QByteArray(json.size() + padding, Qt::Uninitialized);
        std::memcpy(m_padded.data(), data, static_cast<size_t>(json.size()));
        std::memset(m_padded.data() + json.size(), 0, static_cast<size_t>(padding));
        data = m_padded.constData();
    }
    const QByteArrayView text = withoutByteOrderMark({data, json.size()});
    m_begin = text.data();
    m_size = text.size();
    const auto length = static_cast<size_t>(m_size);
    return m_parser.iterate(m_begin, length, length + simdjson::SIMDJSON_PADDING).get(m_document);
}

JsonScalar::Kind JsonDocument::rootKind()
{
    std::string_view token;
    if (m_document.raw_json_token().get(token) != simdjson::SUCCESS)
        return JsonScalar::Kind::Invalid;
    const size_t end = token.find_last_not_of(" \n\r\t");
    return JsonScalar(token.substr(0, end + 1)).kind();
}

simdjson::error_code JsonDocument::close()
{
    const simdjson::error_code code = m_document.current_location().error();
    return code == simdjson::OUT_OF_BOUNDS ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

Error JsonDocument::error(simdjson::error_code code)
{
    const char *location = nullptr;
    qsizetype offset = m_size;
    // Without a document there is no location to ask for.
    const bool started = code != simdjson::EMPTY && code != simdjson::UNCLOSED_STRING
        && code != simdjson::UTF8_ERROR && code != simdjson::UNESCAPED_CHARS
        && code != simdjson::CAPACITY && code != simdjson::MEMALLOC
        && code != simdjson::INCOMPLETE_ARRAY_OR_OBJECT;
    if (started && m_document.current_location().get(location) == simdjson::SUCCESS && location)
        offset = qBound(qsizetype{0}, static_cast<qsizetype>(location - m_begin), m_size);

    if (code == simdjson::EMPTY)
        return undecodable(QCoreApplication::translate("Decoder", "it is empty"));
    if (m_size > 0 && *m_begin == '<') {
        Error error =
            undecodable(QCoreApplication::translate("Decoder", "it is a web page, not data"));
        error.remedy = QCoreApplication::translate(
            "Decoder",
            "A proxy or a sign-on page may stand in front of the server. Open the address in a "
            "browser to see it.");
        return error;
    }
    if (code == simdjson::CAPACITY || code == simdjson::MEMALLOC)
        return undecodable(QCoreApplication::translate("Decoder", "it is too large"));
    const bool isAtEnd = code == simdjson::UNCLOSED_STRING
        || code == simdjson::INCOMPLETE_ARRAY_OR_OBJECT || offset == m_size;
    std::optional<qsizetype> behind;
    if (isAtEnd)
        behind = placeBehindEnd({m_begin, static_cast<size_t>(m_size)});
    else if (code == simdjson::TRAILING_CONTENT)
        behind = offset;
    if (behind)
        return undecodable(
            QCoreApplication::translate("Decoder", "more follows behind its end, at byte %1")
                .arg(*behind));
    if (isAtEnd)
        return undecodable(
            QCoreApplication::translate("Decoder", "it ends too early, at byte %1").arg(m_size));
    return undecodable(
        QCoreApplication::translate("Decoder", "it is no valid JSON near byte %1").arg(offset));
}

Error undecodable(const QString &reason)
{
    Error error;
    error.kind = Error::Kind::Undecodable;
    error.message = QCoreApplication::translate("Decoder", "The server's answer cannot be read: %1")
                        .arg(reason);
    error.remedy = QCoreApplication::translate(
        "Decoder", "Try again; if it stays, check that the address is a Qualytics deployment.");
    return error;
}

simdjson::error_code skip(simdjson::ondemand::value value, int depth)
{
    if (depth >= checkedDepth)
        return simdjson::SUCCESS;
    const std::string_view token = value.raw_json_token();
    const char first = token.empty() ? '\0' : token.front();
    if (first == '[') {
        simdjson::ondemand::array array;
        if (const simdjson::error_code code = value.get_array().get(array))
            return code;
        return forEachElement(
            array, [depth](simdjson::ondemand::value element) { return skip(element, depth + 1); });
    }
    if (first == '{') {
        simdjson::ondemand::object object;
        if (const simdjson::error_code code = value.get_object().get(object))
            return code;
        return forEachField(object, [depth](std::string_view, simdjson::ondemand::value field) {
            return skip(field, depth + 1);
        });
    }
    JsonScalar ignored;
    return take(value, ignored);
}

std::string_view keyText(simdjson::ondemand::raw_json_string key, QByteArray &buffer)
{
    // The first pass has made sure that every string is closed.
    const char *const begin = key.raw();
    const char *end = begin;
    bool escapes = false;
    for (; *end != '"'; ++end) {
        if (*end == '\\') {
            escapes = true;
            ++end;
        }
    }
    const std::string_view text(begin, static_cast<size_t>(end - begin));
    if (!escapes)
        return text;
    buffer.clear();
    unescapeInto(buffer, text);
    return {buffer.constData(), static_cast<size_t>(buffer.size())};
}

} // namespace tokendesk
