// One scalar of a JSON document as it stands in the text, and what it can be read as.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <string_view>

namespace tokendesk {

/// A longer text is cut; no field of the API comes near it.
constexpr qsizetype maximumTextLength = 64 * 1024 - 1;

/// Points into the document, and is valid as long as that is.
class JsonScalar {
public:
    enum class Kind { Missing, Null, True, False, Number, String, Array, Object, Invalid };

    JsonScalar() = default; ///< missing
    /// `raw`: the token without white space around it; of an array or object at least the bracket.
    explicit JsonScalar(std::string_view raw)
        : m_raw(raw)
    {
    }

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isMissingOrNull() const;
    [[nodiscard]] std::string_view raw() const { return m_raw; }
    /// Of a string: what stands between the quotes, with its escapes.
    [[nodiscard]] std::string_view body() const;

    /// Exactly a JSON integer that fits, or one with a fraction of zeros (10.0), which JSON Schema
    /// takes for an integer (Validation, 6.1.1), below 2^53; never through a floating-point number.
    [[nodiscard]] std::optional<qint64> toInteger() const;

private:
    std::string_view m_raw;
};

struct JsonText {
    QString text;
    bool cut = false; ///< longer than maximumTextLength
    bool damaged = false; ///< held an escape that means no character; U+FFFD stands there now
};

/// Of a String; any other kind gives an empty text.
[[nodiscard]] JsonText readText(JsonScalar scalar);

/// The bytes that a string without its quotes stands for, in UTF-8 and uncut. Wrong escapes
/// become U+FFFD. At most three times as long as `body`: `out` does not move when it has that
/// room, so that a secret stays in one place.
void unescapeInto(QByteArray &out, std::string_view body);

} // namespace tokendesk
