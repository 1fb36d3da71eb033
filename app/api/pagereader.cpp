#include "api/pagereader.h"

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int pagesAtOnce = 4;
constexpr int maximumPages = 10'000; // a million rows

} // namespace

void PageProgress::accept(qsizetype rows, qsizetype fresh, qsizetype refused, qint64 total,
                          qint64 size)
{
    ++m_pages;
    m_isPageLost = m_isPageLost || (m_isLastMissing && rows > 0);
    m_isLastMissing = false;
    if (m_pages == 1) {
        m_rowsOfFirst = rows;
        m_mayCountPage = rows > 0 && rows == total && rows == (size > 0 ? size : pageSize);
    } else if (m_pages == 2) {
        m_countsPages = m_mayCountPage && fresh > 0 && rows == total;
    }
    // Some count nothing behind the end of the list.
    if (m_countsPages) {
        m_total = -1;
    } else if (total > 0 || (total == 0 && m_pages == 1)) {
        m_countChanged = m_countChanged || (m_total >= 0 && total != m_total);
        m_total = total;
    }
    m_someRepeated = m_someRepeated || (fresh > 0 && fresh + refused < rows);
    m_seen += fresh + refused;
    // A server that ignores "page" gives the same rows again and again.
    const bool repeats = m_pages > 1 && fresh == 0;
    const bool isShort = m_pages > 1 && rows < m_rowsOfFirst && !totalIsUsable();
    if (rows == 0 || repeats || isShort)
        m_ended = true;
}

void PageProgress::acceptMissing()
{
    if (m_total >= 0 || m_isLastMissing)
        return accept(0, 0, 0, -1, -1);
    ++m_pages;
    m_isLastMissing = true;
}

int PageProgress::pagesToAskFor() const
{
    const bool isAllSeen = m_seen == m_total && !(m_pages == 1 && m_mayCountPage);
    if (m_ended || isAllSeen || m_pages >= maximumPages)
        return 0;
    if (!totalIsUsable() || m_seen == m_total)
        return 1;
    const qint64 missing = m_total - m_seen;
    const qint64 size = std::max<qint64>(m_rowsOfFirst, 1);
    return int(std::clamp<qint64>(missing / size + (missing % size == 0 ? 0 : 1), 1, pagesAtOnce));
}

bool PageProgress::isComplete() const
{
    return m_pages < maximumPages && !m_isPageLost && (m_total < 0 || m_seen == m_total);
}

bool PageProgress::isDisturbed() const
{
    return m_pages < maximumPages
        && (m_countChanged || m_isPageLost || (m_someRepeated && !isComplete()));
}

bool isBehindTheEnd(const Error &error, int page)
{
    return page > 1 && error.kind == Error::Kind::HttpStatus && error.httpStatus == 404;
}

} // namespace tokendesk
