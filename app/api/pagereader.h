// Reading a paged list to its end, whatever the server says about its length.
#pragma once

#include "api/decoders.h"

#include <QCoroTask>
#include <QSet>
#include <functional>
#include <vector>

namespace tokendesk {

/// API contract: a page has at most this many rows.
constexpr int pageSize = 100;

/// Decides after each page how many more to ask for. Pure.
class PageProgress final {
public:
    /// Pages come in their order. `fresh`: rows whose id was not seen before; `refused`: rows
    /// without a usable id; `total`: what the server counts, -1 when it does not say; `size`: how
    /// many rows it puts on a page, the same.
    void accept(qsizetype rows, qsizetype fresh, qsizetype refused, qint64 total, qint64 size);
    /// The next page is answered as one that is not there. Where the server does not count, only
    /// the page behind it tells the end of the list from a page that was lost.
    void acceptMissing();

    /// The next pages, at once; 0: that was the last one.
    [[nodiscard]] int pagesToAskFor() const;
    [[nodiscard]] int nextPage() const { return m_pages + 1; }
    /// The rows and the server's last count are the same; or it did not count, and no page is lost.
    [[nodiscard]] bool isComplete() const;
    /// A page is lost, or the list changed between its pages: a row may have slipped from one that
    /// was still to come into one that was read already.
    [[nodiscard]] bool isDisturbed() const;

private:
    [[nodiscard]] bool totalIsUsable() const { return m_total >= 0 && m_seen <= m_total; }

    int m_pages = 0;
    qint64 m_total = -1;
    qint64 m_seen = 0; ///< fresh and refused rows
    qsizetype m_rowsOfFirst = 0; ///< the server's own page size, which may not be ours
    bool m_mayCountPage = false; ///< the first is full, and the count is of its rows
    bool m_countsPages = false; ///< so is that of the second: nobody counts the list
    bool m_ended = false;
    bool m_isLastMissing = false; ///< so was the last page
    bool m_isPageLost = false; ///< rows came behind a missing page
    bool m_countChanged = false;
    bool m_someRepeated = false; ///< some rows of a page, not all of them
};

/// A page that some servers answer with 404 instead of with no rows.
[[nodiscard]] bool isBehindTheEnd(const Error &error, int page);

/// Every row once, by id.
template <typename Row>
struct AllRows {
    std::vector<Row> rows;
    std::vector<DecodeIssue> issues; ///< row numbers count over all pages
    bool complete = true;
};

/// One reading from the first page to the last. `progress` is new, and outlives the task.
template <typename Page, typename Row>
QCoro::Task<Result<AllRows<Row>>> readPagesOnce(std::function<QCoro::Task<Result<Page>>(int)> fetch,
                                                std::vector<Row> Page::*rowsOf,
                                                PageProgress &progress)
{
    AllRows<Row> all;
    QSet<qint64> ids;
    qsizetype rowsBefore = 0;
    for (int count = 1; count > 0; count = progress.pagesToAskFor()) {
        std::vector<QCoro::Task<Result<Page>>> tasks;
        for (int i = 0; i < count; ++i)
            tasks.push_back(fetch(progress.nextPage() + i));
        for (auto &task : tasks) {
            Result<Page> page = co_await task;
            if (!page.ok() && isBehindTheEnd(page.error(), progress.nextPage())) {
                progress.acceptMissing();
                continue;
            }
            if (!page.ok())
                co_return page.error();
            qsizetype fresh = 0;
            for (Row &row : page.value().*rowsOf) {
                if (ids.contains(row.id))
                    continue;
                ids.insert(row.id);
                all.rows.push_back(std::move(row));
                ++fresh;
            }
            qsizetype refused = 0;
            for (DecodeIssue &issue : page->issues) {
                refused += issue.rowsLeftOut;
                issue.row += issue.row >= 0 ? rowsBefore : 0;
                all.issues.push_back(std::move(issue));
            }
            rowsBefore += page->rows;
            progress.accept(page->rows, fresh, refused, page->total, page->size);
        }
    }
    all.complete = progress.isComplete();
    co_return std::move(all);
}

/// A list that changes while it is read is read again so often.
constexpr int maximumReadings = 3;

/// `fetch` gives one page; it must be callable until the task has ended. `rowsOf` is the member of
/// Page that holds the rows. The first failure ends it, but for a
/// 404 behind the first page. Not complete: the server's count differs,
/// or the list changed or lacked a page each time.
template <typename Page, typename Row>
QCoro::Task<Result<AllRows<Row>>> readAllPages(std::function<QCoro::Task<Result<Page>>(int)> fetch,
                                               std::vector<Row> Page::*rowsOf)
{
    for (int reading = 1;; ++reading) {
        PageProgress progress;
        Result<AllRows<Row>> all = co_await readPagesOnce(fetch, rowsOf, progress);
        if (!all.ok() || !progress.isDisturbed())
            co_return std::move(all);
        if (reading == maximumReadings) {
            all->complete = false;
            co_return std::move(all);
        }
    }
}

} // namespace tokendesk
