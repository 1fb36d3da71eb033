#include "sandbox/chunkedbody.h"

#include "sandbox/urltext.h"

#include <algorithm>

namespace tokendesk::sandbox {

namespace {

constexpr qsizetype longestSizeLine = 1024; // with its extensions
constexpr qsizetype mostSizeDigits = 15;

Refusal notChunked(const char *why)
{
    return {400, QStringLiteral("Not a readable chunked body: ") + QLatin1String(why)};
}

} // namespace

std::optional<Refusal> ChunkedBody::readSize(QByteArrayView line)
{
    const qsizetype extensions = line.indexOf(';');
    const QByteArrayView digits = (extensions < 0 ? line : line.first(extensions)).trimmed();
    if (digits.isEmpty() || digits.size() > mostSizeDigits
        || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return notChunked("a chunk does not begin with its size");
    const qlonglong size = digits.toByteArray().toLongLong(nullptr, 16);
    if (size > m_limits.bodyBytes - m_body.size())
        return Refusal{413,
                       QStringLiteral("The body is larger than %1 bytes").arg(m_limits.bodyBytes)};
    m_left = static_cast<qsizetype>(size);
    m_part = size == 0 ? Part::Trailer : Part::Bytes;
    return std::nullopt;
}

std::optional<Refusal> ChunkedBody::take(QByteArray &input)
{
    qsizetype at = 0;
    std::optional<Refusal> refusal;
    while (!isComplete() && !refusal) {
        if (m_part == Part::Bytes) {
            const qsizetype size = std::min(m_left, input.size() - at);
            m_body.append(QByteArrayView(input).sliced(at, size));
            at += size;
            m_left -= size;
            if (m_left > 0)
                break;
            m_part = Part::BytesEnd;
            continue;
        }
        const qsizetype end = input.indexOf("\r\n", at);
        const qsizetype size = end < 0 ? input.size() - at : end - at;
        const QByteArrayView line = QByteArrayView(input).sliced(at, size);
        if (line.contains('\n')) {
            refusal = notChunked("lines must end in CR LF");
        } else if (m_part == Part::BytesEnd && size > (end < 0 ? 1 : 0)) {
            refusal = notChunked("a chunk is longer than its size");
        } else if (m_part == Part::Size && size > longestSizeLine) {
            refusal = notChunked("the line of a chunk's size is too long");
        } else if (m_part == Part::Trailer && m_trailerBytes + size > m_limits.headerBytes) {
            refusal = Refusal{
                431,
                QStringLiteral("The trailer is larger than %1 bytes").arg(m_limits.headerBytes)};
        }
        if (end < 0 || refusal)
            break;
        at = end + 2;
        if (m_part == Part::Size) {
            refusal = readSize(line);
        } else if (m_part == Part::BytesEnd) {
            m_part = Part::Size;
        } else {
            m_trailerBytes += size + 2;
            if (line.isEmpty())
                m_part = Part::End;
        }
    }
    input.remove(0, at);
    return refusal;
}

} // namespace tokendesk::sandbox
