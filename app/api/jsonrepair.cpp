#include "api/jsonrepair.h"

namespace tokendesk {

namespace {

bool isContinuation(QByteArrayView text, qsizetype position)
{
    return position < text.size() && (static_cast<uchar>(text[position]) & 0xC0) == 0x80;
}

/// The length of the well-formed sequence at `position` (Unicode 15, table 3-7); 0 for none.
qsizetype sequenceLength(QByteArrayView text, qsizetype position)
{
    const auto first = static_cast<uchar>(text[position]);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4 || !isContinuation(text, position + 1))
        return 0;
    const auto second = static_cast<uchar>(text[position + 1]);
    if (first < 0xE0)
        return 2;
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)
        || !isContinuation(text, position + 2))
        return 0;
    if (first < 0xF0)
        return 3;
    return isContinuation(text, position + 3) ? 4 : 0;
}

void appendEscaped(QByteArray &out, uchar control)
{
    static constexpr char hex[] = "0123456789abcdef";
    out.append("\\u00");
    out.append(hex[control >> 4U]);
    out.append(hex[control & 0xFU]);
}

} // namespace

QByteArray repairJson(QByteArrayView json)
{
    QByteArray out;
    // One allocation for nearly every document: a secret must not be left in outgrown memory.
    out.reserve(json.size() + json.size() / 8 + 64);
    bool inString = false;
    bool escaped = false;
    for (qsizetype i = 0; i < json.size();) {
        const qsizetype length = sequenceLength(json, i);
        if (length == 0) {
            out.append("\xEF\xBF\xBD");
            ++i;
            escaped = false;
            continue;
        }
        const auto character = static_cast<uchar>(json[i]);
        if (inString && character < 0x20) {
            if (escaped)
                out.append('\\');
            appendEscaped(out, character);
            escaped = false;
        } else {
            out.append(json.sliced(i, length));
            if (character == '"' && !escaped)
                inString = !inString;
            escaped = inString && character == '\\' && !escaped;
        }
        i += length;
    }
    return out;
}

QByteArrayView withoutByteOrderMark(QByteArrayView json)
{
    return json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
}

} // namespace tokendesk
