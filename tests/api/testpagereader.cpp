// Reading to the end of a list, whatever the server says about it.
#include "api/pagereader.h"

#include <QCoroTask>
#include <QTest>

using namespace tokendesk;

namespace {

/// A server with `rows` teams.
struct Pages {
    int rows = 0;
    int size = pageSize; ///< its own
    qint64 total = -1; ///< what it claims; -1: nothing
    bool ignoresPage = false;
    bool endless = false;
    QList<int> asked;
    bool countsPage = false; ///< the total is of the page
    qint64 stated = -1; ///< as "size"

    QCoro::Task<Result<TeamPage>> page(int number)
    {
        asked << number;
        TeamPage page;
        page.total = total;
        const int first = ignoresPage ? 0 : (number - 1) * size;
        const int last = endless ? first + size : qMin(first + size, rows);
        for (int i = first; i < last; ++i)
            page.teams.push_back({i + 1, QStringLiteral("Team")});
        page.rows = qsizetype(page.teams.size());
        page.size = stated;
        if (countsPage)
            page.total = page.rows;
        co_return page;
    }
};

} // namespace

class TestPageReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsReadOnce_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("size");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<bool>("ignoresPage");
        QTest::addColumn<int>("expectedRows");
        QTest::addColumn<int>("pages");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *name, int rows, int size, qint64 total, bool ignores,
                            int expected, int pages, bool complete) {
            QTest::newRow(name) << rows << size << total << ignores << expected << pages
                                << complete;
        };
        row("none", 0, 100, 0, false, 0, 1, true);
        row("none, uncounted", 0, 100, -1, false, 0, 1, true);
        row("one page", 40, 100, 40, false, 40, 1, true);
        row("a full page", 100, 100, 100, false, 100, 2, true);
        row("several pages", 950, 100, 950, false, 950, 10, true);
        row("a server with pages of its own size", 45, 20, 45, false, 45, 3, true);
        row("uncounted, short end", 250, 100, -1, false, 250, 3, true);
        row("uncounted, full end", 200, 100, -1, false, 200, 3, true);
        row("all at once", 350, 1000, 350, false, 350, 1, true);
        row("all at once, uncounted", 350, 1000, -1, false, 350, 2, true);
        row("page ignored", 100, 100, 300, true, 100, 3, false);
        row("page ignored, uncounted", 100, 100, -1, true, 100, 2, true);
        row("page ignored, counted", 100, 100, 100, true, 100, 2, true);
        row("counted too many", 150, 100, 170, false, 150, 3, false);
        row("counted none", 150, 100, 0, false, 150, 2, false);
        row("counted too few", 150, 100, 20, false, 150, 2, false);
    }
    void everyRowIsReadOnce()
    {
        QFETCH(int, rows);
        QFETCH(int, size);
        QFETCH(qint64, total);
        QFETCH(bool, ignoresPage);
        QFETCH(int, expectedRows);
        QFETCH(int, pages);
        QFETCH(bool, complete);
        Pages server{rows, size, total, ignoresPage, false, {}, false, -1};
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch = [&](int page) {
            return server.page(page);
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QVERIFY(all.ok());
        QCOMPARE(int(all->rows.size()), expectedRows);
        QCOMPARE(int(server.asked.size()), pages);
        QCOMPARE(all->complete, complete);
    }

    /// What is as long as a page may be more, and a count of the page is none of the list.
    void aCountOfThePageEndsNoList_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("size");
        QTest::addColumn<qint64>("stated");
        QTest::addColumn<int>("pages");
        QTest::newRow("some") << 40 << pageSize << qint64(-1) << 1;
        QTest::newRow("one page") << 100 << pageSize << qint64(-1) << 2;
        QTest::newRow("one more") << 101 << pageSize << qint64(-1) << 2;
        QTest::newRow("several pages") << 237 << pageSize << qint64(-1) << 3;
        QTest::newRow("full pages") << 300 << pageSize << qint64(100) << 4;
        QTest::newRow("pages of the server's size") << 45 << 20 << qint64(20) << 3;
        QTest::newRow("less than a page") << 40 << 50 << qint64(50) << 1;
    }
    void aCountOfThePageEndsNoList()
    {
        QFETCH(int, rows);
        QFETCH(int, size);
        QFETCH(qint64, stated);
        QFETCH(int, pages);
        Pages server{rows, size, -1, false, false, {}, true, stated};
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch = [&](int page) {
            return server.page(page);
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QVERIFY(all.ok());
        QCOMPARE(int(all->rows.size()), rows);
        QVERIFY(all->complete);
        QCOMPARE(int(server.asked.size()), pages);
    }

    void anEndlessServerIsLeftInTheEnd()
    {
        PageProgress progress;
        int pages = 0;
        while (const int more = pages == 0 ? 1 : progress.pagesToAskFor()) {
            QVERIFY(more <= 4);
            progress.accept(100, 100, 0, -1, -1);
            ++pages;
        }
        QCOMPARE(pages, 10'000);
        QVERIFY(!progress.isComplete());
    }

    void anAbsurdCountDoesNotMakeAbsurdRequests()
    {
        PageProgress progress;
        progress.accept(100, 100, 0, std::numeric_limits<qint64>::max(), -1);
        QCOMPARE(progress.pagesToAskFor(), 4);
        progress.accept(0, 0, 0, std::numeric_limits<qint64>::max(), -1);
        QCOMPARE(progress.pagesToAskFor(), 0);
        QVERIFY(!progress.isComplete());
    }

    void refusedRowsCountAsRows()
    {
        PageProgress progress;
        progress.accept(3, 2, 1, 3, -1);
        QCOMPARE(progress.pagesToAskFor(), 0);
        QVERIFY(progress.isComplete());
    }

    /// `made` accounts more after the first page, or fewer: once, or at each reading.
    void aListThatChangesBetweenItsPagesIsReadAgain_data()
    {
        QTest::addColumn<int>("made");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("expectedRows");
        QTest::addColumn<int>("readings");
        QTest::addColumn<bool>("complete");
        QTest::newRow("one more") << 1 << 1 << 151 << 2 << true;
        QTest::newRow("a page more") << 100 << 1 << 250 << 2 << true;
        QTest::newRow("five fewer") << -5 << 1 << 145 << 2 << true;
        QTest::newRow("a page fewer") << -100 << 1 << 50 << 2 << true;
        QTest::newRow("one more each time") << 1 << 9 << 153 << 3 << false;
        QTest::newRow("one fewer each time") << -1 << 9 << 148 << 3 << false;
    }
    void aListThatChangesBetweenItsPagesIsReadAgain()
    {
        QFETCH(int, made);
        QFETCH(int, times);
        QFETCH(int, expectedRows);
        QFETCH(int, readings);
        QFETCH(bool, complete);
        int first = 1; // the oldest ones are those that go
        int last = 150;
        int started = 0;
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch =
            [&](int number) -> QCoro::Task<Result<TeamPage>> {
            TeamPage page;
            page.total = last - first + 1;
            const int begin = first + (number - 1) * pageSize;
            for (int id = begin; id <= qMin(begin + pageSize - 1, last); ++id)
                page.teams.push_back({id, QStringLiteral("Team")});
            page.rows = qsizetype(page.teams.size());
            if (number == 1 && started++ < times)
                (made > 0 ? last : first) += qAbs(made);
            co_return page;
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QVERIFY(all.ok());
        QCOMPARE(started, readings);
        QCOMPARE(all->complete, complete);
        if (complete) {
            QCOMPARE(int(all->rows.size()), expectedRows);
            for (int i = 0; i < expectedRows; ++i)
                QCOMPARE(all->rows.at(size_t(i)).id, qint64(first + i));
        } else {
            QVERIFY(!all->rows.empty());
        }
    }

    void rowsThatAPageRepeatsAreNoChangeWhenAllAreThere()
    {
        int calls = 0;
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch =
            [&](int number) -> QCoro::Task<Result<TeamPage>> {
            ++calls;
            TeamPage page;
            page.total = 150;
            const int begin = number == 1 ? 1 : (number - 1) * pageSize - 6;
            for (int id = begin; id <= qMin(begin + pageSize - 1, 150); ++id)
                page.teams.push_back({id, QStringLiteral("Team")});
            page.rows = qsizetype(page.teams.size());
            co_return page;
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QVERIFY(all.ok() && all->complete);
        QCOMPARE(int(all->rows.size()), 150);
        QCOMPARE(calls, 2);
    }

    void aPageBehindTheEndMayBeRefused_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<bool>("complete");
        const auto row = [](const char *name, int rows, qint64 total, int status, bool ok,
                            bool complete) {
            QTest::newRow(name) << rows << total << status << ok << complete;
        };
        row("uncounted, full end", 200, -1, 404, true, true);
        row("counted too many", 200, 250, 404, true, false);
        row("a page lost", 200, 550, 404, true, false);
        row("no first page", 0, -1, 404, false, false);
        row("another status", 200, -1, 500, false, false);
    }
    void aPageBehindTheEndMayBeRefused()
    {
        QFETCH(int, rows);
        QFETCH(qint64, total);
        QFETCH(int, status);
        QFETCH(bool, ok);
        QFETCH(bool, complete);
        Pages server{rows, pageSize, total, false, false, {}, false, -1};
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch =
            [&](int number) -> QCoro::Task<Result<TeamPage>> {
            Result<TeamPage> page = co_await server.page(number);
            if (page->rows > 0)
                co_return std::move(page);
            Error error;
            error.kind = Error::Kind::HttpStatus;
            error.httpStatus = status;
            co_return error;
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QCOMPARE(all.ok(), ok);
        if (!ok) {
            QCOMPARE(all.error().httpStatus, status);
            return;
        }
        QCOMPARE(int(all->rows.size()), rows);
        QCOMPARE(all->complete, complete);
    }

    /// The server does not count, and answers a page in the middle with 404: once, or always.
    void aPageThatIsLostInTheMiddleIsNoEnd_data()
    {
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("expectedRows");
        QTest::addColumn<bool>("complete");
        QTest::newRow("once") << 1 << 350 << true;
        QTest::newRow("always") << 99 << 250 << false;
    }
    void aPageThatIsLostInTheMiddleIsNoEnd()
    {
        QFETCH(int, times);
        QFETCH(int, expectedRows);
        QFETCH(bool, complete);
        Pages server{350, pageSize, -1, false, false, {}, false, -1};
        int lost = 0;
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch =
            [&](int number) -> QCoro::Task<Result<TeamPage>> {
            Result<TeamPage> page = co_await server.page(number);
            if (number != 2 || lost == times)
                co_return std::move(page);
            ++lost;
            Error error;
            error.kind = Error::Kind::HttpStatus;
            error.httpStatus = 404;
            co_return error;
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QVERIFY(all.ok());
        QCOMPARE(int(all->rows.size()), expectedRows);
        QCOMPARE(all->complete, complete);
    }

    void theFirstFailureEndsIt()
    {
        int calls = 0;
        std::function<QCoro::Task<Result<TeamPage>>(int)> fetch =
            [&](int) -> QCoro::Task<Result<TeamPage>> {
            ++calls;
            Error error;
            error.message = QStringLiteral("no");
            co_return error;
        };
        auto all = QCoro::waitFor(readAllPages(fetch, &TeamPage::teams));
        QVERIFY(!all.ok());
        QCOMPARE(all.error().message, QStringLiteral("no"));
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestPageReader)
#include "testpagereader.moc"
