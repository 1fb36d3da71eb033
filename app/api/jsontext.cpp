#include "api/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace tokendesk {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

size_t skipDigits(std::string_view text, size_t position)
{
    while (position < text.size() && isDigit(text[position]))
        ++position;
    return position;
}

/// RFC 8259 section 6.
bool isNumber(std::string_view text)
{
    size_t position = !text.empty() && text[0] == '-' ? 1 : 0;
    const size_t first = position;
    position = skipDigits(text, position);
    if (position == first || (text[first] == '0' && position > first + 1))
        return false;
    if (position < text.size() && text[position] == '.') {
        const size_t fraction = ++position;
        position = skipDigits(text, position);
        if (position == fraction)
            return false;
    }
    if (position < text.size() && (text[position] == 'e' || text[position] == 'E')) {
        ++position;
        if (position < text.size() && (text[position] == '+' || text[position] == '-'))
            ++position;
        const size_t exponent = position;
        position = skipDigits(text, position);
        if (position == exponent)
            return false;
    }
    return position == text.size();
}

/// The four hexadecimal digits at `position`, or -1.
int hexUnit(std::string_view text, size_t position)
{
    if (position + 4 > text.size())
        return -1;
    unsigned value = 0;
    const char *const begin = text.data() + position;
    const auto [end, error] = std::from_chars(begin, begin + 4, value, 16);
    return error == std::errc() && end == begin + 4 ? static_cast<int>(value) : -1;
}

struct Escape {
    char32_t character = replacement;
    size_t length = 1; ///< in the text, with the backslash
    bool damaged = true;
};

/// `position` is at a backslash.
Escape readEscape(std::string_view text, size_t position)
{
    if (position + 1 >= text.size())
        return {};
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char letter = text[position + 1];
    if (const size_t index = letters.find(letter); index != std::string_view::npos)
        return {static_cast<char32_t>(meanings[index]), 2, false};
    if (letter != 'u')
        return {replacement, static_cast<uchar>(letter) < 0x80 ? size_t{2} : size_t{1}, true};
    const int unit = hexUnit(text, position + 2);
    if (unit < 0)
        return {replacement, 2, true};
    const auto high = static_cast<char32_t>(unit);
    if (high < 0xD800 || high > 0xDFFF)
        return {high, 6, false};
    if (high <= 0xDBFF && position + 7 < text.size() && text[position + 6] == '\\'
        && text[position + 7] == 'u') {
        const int low = hexUnit(text, position + 8);
        if (low >= 0xDC00 && low <= 0xDFFF)
            return {0x10000U + ((high - 0xD800U) << 10U) + (static_cast<char32_t>(low) - 0xDC00U),
                    12, false};
    }
    return {replacement, 6, true};
}

/// Never after the middle of a character.
std::string_view leftOf(std::string_view utf8, size_t length)
{
    while (length > 0 && (static_cast<uchar>(utf8[length]) & 0xC0U) == 0x80U)
        --length;
    return utf8.substr(0, length);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

JsonScalar::Kind JsonScalar::kind() const
{
    if (m_raw.empty())
        return Kind::Missing;
    switch (m_raw.front()) {
    case '"':
        return m_raw.size() >= 2 && m_raw.back() == '"' ? Kind::String : Kind::Invalid;
    case '[':
        return Kind::Array;
    case '{':
        return Kind::Object;
    case 'n':
        return m_raw == "null" ? Kind::Null : Kind::Invalid;
    case 't':
        return m_raw == "true" ? Kind::True : Kind::Invalid;
    case 'f':
        return m_raw == "false" ? Kind::False : Kind::Invalid;
    default:
        return isNumber(m_raw) ? Kind::Number : Kind::Invalid;
    }
}

bool JsonScalar::isMissingOrNull() const
{
    return m_raw.empty() || m_raw == "null";
}

std::string_view JsonScalar::body() const
{
    return kind() == Kind::String ? m_raw.substr(1, m_raw.size() - 2) : std::string_view();
}

std::optional<qint64> JsonScalar::toInteger() const
{
    if (kind() != Kind::Number)
        return std::nullopt;
    qint64 value = 0;
    const char *const end = m_raw.data() + m_raw.size();
    const auto [stop, error] = std::from_chars(m_raw.data(), end, value);
    if (error != std::errc())
        return std::nullopt;
    if (stop == end)
        return value;
    // What wrote it took the number for a floating-point one; beyond this that may be off.
    constexpr qint64 exactBelow = qint64{1} << 53;
    const bool isWhole =
        *stop == '.' && std::all_of(stop + 1, end, [](char c) { return c == '0'; });
    if (!isWhole || value >= exactBelow || value <= -exactBelow)
        return std::nullopt;
    return value;
}

JsonText readText(JsonScalar scalar)
{
    const std::string_view body = scalar.body();
    JsonText result;
    if (body.empty())
        return result;
    if (std::memchr(body.data(), '\\', body.size()) == nullptr) {
        result.cut = body.size() > static_cast<size_t>(maximumTextLength);
        result.text = fromUtf8(result.cut ? leftOf(body, maximumTextLength) : body);
        return result;
    }
    for (size_t position = 0; position < body.size();) {
        if (result.text.size() >= maximumTextLength) {
            result.cut = true;
            break;
        }
        const size_t backslash = std::min(body.find('\\', position), body.size());
        if (backslash > position) {
            result.text += fromUtf8(body.substr(position, backslash - position));
            position = backslash;
            continue;
        }
        const Escape escape = readEscape(body, position);
        const auto units = QChar::fromUcs4(escape.character);
        result.text += QStringView(units);
        result.damaged |= escape.damaged;
        position += escape.length;
    }
    if (result.text.size() > maximumTextLength) {
        result.cut = true;
        result.text.truncate(maximumTextLength);
    }
    if (result.cut && !result.text.isEmpty() && result.text.back().isHighSurrogate())
        result.text.chop(1);
    return result;
}

void unescapeInto(QByteArray &out, std::string_view body)
{
    for (size_t position = 0; position < body.size();) {
        if (body[position] != '\\') {
            out.append(body[position++]);
            continue;
        }
        const Escape escape = readEscape(body, position);
        const char32_t c = escape.character;
        const auto tail = [&out](char32_t bits) {
            out.append(static_cast<char>(0x80U | (bits & 0x3FU)));
        };
        if (c < 0x80) {
            out.append(static_cast<char>(c));
        } else if (c < 0x800) {
            out.append(static_cast<char>(0xC0U | (c >> 6U)));
            tail(c);
        } else if (c < 0x10000) {
            out.append(static_cast<char>(0xE0U | (c >> 12U)));
            tail(c >> 6U);
            tail(c);
        } else {
            out.append(static_cast<char>(0xF0U | (c >> 18U)));
            tail(c >> 12U);
            tail(c >> 6U);
            tail(c);
        }
        position += escape.length;
    }
}

} // namespace tokendesk
