#include "api/arraywindows.h"

#include <cstring>

namespace tokendesk {

namespace {

constexpr qsizetype windowSize = 256 * 1024;
constexpr qsizetype worthwhileSize = 4 * windowSize;
constexpr qsizetype room = 128; ///< more than simdjson reads behind the end

qsizetype skipSpace(QByteArrayView text, qsizetype position)
{
    while (position < text.size()
           && (text[position] == ' ' || text[position] == '\n' || text[position] == '\r'
               || text[position] == '\t'))
        ++position;
    return position;
}

struct Cut {
    qsizetype end; ///< behind the last row in front
    qsizetype begin; ///< of the first row behind
};

Cut findCut(QByteArrayView text, qsizetype from)
{
    while (from < text.size()) {
        const void *const found =
            std::memchr(text.data() + from, '}', static_cast<size_t>(text.size() - from));
        if (!found)
            break;
        const qsizetype end = static_cast<const char *>(found) - text.data() + 1;
        const qsizetype comma = skipSpace(text, end);
        if (comma < text.size() && text[comma] == ',') {
            const qsizetype begin = skipSpace(text, comma + 1);
            if (begin < text.size() && text[begin] == '{')
                return {end, begin};
        }
        from = end;
    }
    return {text.size(), text.size()};
}

} // namespace

ArrayWindows::ArrayWindows(QByteArrayView json)
    : m_rest(json.trimmed())
{
    m_worthwhile = m_rest.size() >= worthwhileSize && m_rest.front() == '[' && m_rest.back() == ']';
    if (m_worthwhile)
        m_rest = m_rest.sliced(1, m_rest.size() - 2);
}

void ArrayWindows::next(QByteArray &window)
{
    const Cut cut = m_rest.size() <= windowSize ? Cut{m_rest.size(), m_rest.size()}
                                                : findCut(m_rest, windowSize);
    window.resize(0);
    window.reserve(qMax(cut.end, windowSize + windowSize / 8) + room);
    window.append('[');
    window.append(m_rest.first(cut.end));
    window.append(']');
    m_rest = m_rest.sliced(cut.begin);
}

} // namespace tokendesk
