#include "workflows/bulkrun.h"

#include "workflows/carryout.h"

#include <QCoroFuture>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tokendesk;
using Phase = BulkRun::Phase;
using LineState = BulkRun::LineState;

namespace {

Attempt attemptOf(ChangeOutcome outcome, int httpStatus = 0)
{
    Attempt attempt;
    attempt.outcome = outcome;
    if (outcome != ChangeOutcome::Done) {
        attempt.error.kind = httpStatus ? Error::Kind::HttpStatus : Error::Kind::Unreachable;
        attempt.error.httpStatus = httpStatus;
        attempt.error.message = QStringLiteral("no");
    }
    return attempt;
}

/// Ends each line when the test says so, in an order of the test's choice.
class Server {
public:
    BulkRun::Apply apply()
    {
        return [this](int line) -> QCoro::Task<Attempt> {
            ++m_asked[line];
            auto promise = std::make_shared<QPromise<Attempt>>();
            promise->start();
            m_waiting << std::pair(line, promise);
            QFuture<Attempt> future = promise->future();
            Attempt attempt = co_await future;
            co_return attempt;
        };
    }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] int asked(int line) const { return m_asked.value(line); }
    int end(qsizetype which, const Attempt &attempt)
    {
        const auto [line, promise] = m_waiting.takeAt(which);
        promise->addResult(attempt);
        promise->finish();
        QCoreApplication::processEvents();
        return line;
    }

private:
    QList<std::pair<int, std::shared_ptr<QPromise<Attempt>>>> m_waiting;
    QHash<int, int> m_asked;
};

int sumOf(const BulkRun::Counts &counts)
{
    return counts.waiting + counts.underWay + counts.done + counts.refused + counts.unknown
        + counts.leftOut;
}

} // namespace

class TestBulkRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFewAtOnceAndExactCountsAtTheEnd()
    {
        Server server;
        constexpr int lines = BulkRun::atOnce + 3;
        std::vector<bool> included(lines, true);
        included[2] = false;
        BulkRun run(included, server.apply());
        run.start();
        QCOMPARE(server.waiting(), BulkRun::atOnce);
        QCOMPARE(server.asked(2), 0);
        server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(server.waiting(), BulkRun::atOnce);
        server.end(0, attemptOf(ChangeOutcome::Refused, 409));
        server.end(0, attemptOf(ChangeOutcome::Unknown));
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.counts(), (BulkRun::Counts{lines, 0, 0, lines - 3, 1, 1, 1}));
        QVERIFY(run.stopReason().isEmpty());

        run.retryRefused();
        QCOMPARE(run.counts().waiting, 1);
        run.start();
        QCOMPARE(server.waiting(), 1);
        server.end(0, attemptOf(ChangeOutcome::Done));
        // What is unknown is not asked for again by itself.
        QCOMPARE(run.counts(), (BulkRun::Counts{lines, 0, 0, lines - 2, 0, 1, 1}));

        // But by those who have seen that it was not done, and nothing else with it.
        QList<int> all(lines);
        std::iota(all.begin(), all.end(), 0);
        run.retryRefused(all);
        run.start();
        QCOMPARE(server.waiting(), 1);
        server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.counts(), (BulkRun::Counts{lines, 0, 0, lines - 1, 0, 0, 1}));
    }

    void aRetryIsOfTheRefusedAloneAndTheRestIsAskedForApart()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        server.end(0, attemptOf(ChangeOutcome::Refused, 409));
        run.cancel();
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        const int notStarted = 20 - BulkRun::atOnce - 1;
        QCOMPARE(run.counts(), (BulkRun::Counts{20, notStarted, 0, BulkRun::atOnce, 1, 0, 0}));

        run.retryRefused();
        run.start();
        QCOMPARE(server.waiting(), 1);
        server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.counts(), (BulkRun::Counts{20, notStarted, 0, BulkRun::atOnce + 1, 0, 0, 0}));

        run.carryOutRest();
        run.start();
        QCOMPARE(server.waiting(), std::min(notStarted, BulkRun::atOnce));
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.counts(), (BulkRun::Counts{20, 0, 0, 20, 0, 0, 0}));
    }

    void whatOthersHaveDoneMeanwhileIsNoFailure()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        Attempt needless = attemptOf(ChangeOutcome::Refused);
        needless.needless = true;
        for (int i = 0; i < 10; ++i)
            server.end(0, needless);
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.counts(), (BulkRun::Counts{20, 0, 0, 10, 0, 0, 10}));
        QVERIFY(run.stopReason().isEmpty());
        QVERIFY(!run.errorOf(0).text().isEmpty());
    }

    void whatIsKeptForLastGoesAloneAfterAllOthers()
    {
        Server server;
        BulkRun run(std::vector<bool>(4, true), server.apply());
        run.keepForLast(2);
        run.keepForLast(0);
        run.start();
        QCOMPARE(server.waiting(), 2);
        QCOMPARE(server.end(0, attemptOf(ChangeOutcome::Done)), 1);
        QCOMPARE(server.waiting(), 1);
        QCOMPARE(server.end(0, attemptOf(ChangeOutcome::Done)), 3);
        QCOMPARE(server.waiting(), 1);
        QCOMPARE(server.end(0, attemptOf(ChangeOutcome::Done)), 2);
        QCOMPARE(server.end(0, attemptOf(ChangeOutcome::Done)), 0);
        QCOMPARE(run.counts().done, 4);
    }

    void whatIsKeptForLastStaysWhenAnotherFailed()
    {
        Server server;
        BulkRun run(std::vector<bool>(3, true), server.apply());
        run.keepForLast(0);
        run.start();
        server.end(0, attemptOf(ChangeOutcome::Refused, 409));
        server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(server.asked(0), 0);
        QVERIFY(!run.stopReason().isEmpty());
        // Asked for by itself it goes.
        run.carryOutRest();
        run.start();
        QCOMPARE(server.end(0, attemptOf(ChangeOutcome::Done)), 0);
        QCOMPARE(run.counts(), (BulkRun::Counts{3, 0, 0, 2, 1, 0, 0}));
    }

    void whatWasDoneBeforeCountsAndIsNotAskedForAgain()
    {
        Server server;
        BulkRun run(std::vector<bool>(3, true), server.apply());
        run.setDone(1);
        run.start();
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(server.asked(1), 0);
        QCOMPARE(run.counts(), (BulkRun::Counts{3, 0, 0, 3, 0, 0, 0}));
        QCOMPARE(run.linesIn(LineState::Done).size(), 3);
    }

    void pauseBeginsNothingNewAndCancelLeavesTheRest()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        run.pause();
        server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(server.waiting(), BulkRun::atOnce - 1);
        QCOMPARE(run.phase(), Phase::Paused);
        run.resume();
        QCOMPARE(server.waiting(), BulkRun::atOnce);
        run.cancel();
        QCOMPARE(run.phase(), Phase::Running); // until what is under way has ended
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.counts().done, BulkRun::atOnce + 1);
        QCOMPARE(run.counts().waiting, 19 - BulkRun::atOnce);
        QVERIFY(!run.stopReason().isEmpty());
    }

    void whatAPauseOrAnEndWithdrewWaitsAgain()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        const std::stop_token first = run.withdrawn();
        QVERIFY(!first.stop_requested());
        run.pause();
        QVERIFY(first.stop_requested());
        Attempt withdrawn = attemptOf(ChangeOutcome::Refused);
        withdrawn.error.kind = Error::Kind::Cancelled;
        QCOMPARE(server.end(0, withdrawn), 0);
        // One of them comes when it goes on already.
        run.resume();
        QVERIFY(!run.withdrawn().stop_requested());
        QCOMPARE(server.asked(0), 2);
        QCOMPARE(server.end(0, withdrawn), 1);
        QCOMPARE(run.phase(), Phase::Running);
        QCOMPARE(server.asked(1), 2);
        QCOMPARE(run.counts().refused, 0);
        run.cancel();
        QVERIFY(run.withdrawn().stop_requested());
        while (server.waiting() > 0)
            server.end(0, withdrawn);
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.counts(), (BulkRun::Counts{20, 20, 0, 0, 0, 0, 0}));
        // Nothing was lost of it.
        run.carryOutRest();
        run.start();
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.counts().done, 20);
    }

    void whatIsCutOffInAPauseDoesNotEndIt()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        run.pause();
        Attempt cutOff = attemptOf(ChangeOutcome::Unknown);
        cutOff.error.kind = Error::Kind::Cancelled;
        while (server.waiting() > 0)
            server.end(0, cutOff);
        QCOMPARE(run.phase(), Phase::Paused);
        QCOMPARE(run.counts().unknown, BulkRun::atOnce);
        run.resume();
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.stopReason(), QString());
        QCOMPARE(run.counts().done, 20 - BulkRun::atOnce);
    }

    void aPauseIsNoTimeOfWork()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        QTest::qWait(20);
        server.end(0, attemptOf(ChangeOutcome::Done));
        const double before = run.perSecond();
        QVERIFY(before > 0);
        run.pause();
        const double atPause = run.perSecond();
        QTest::qWait(200);
        QCOMPARE(run.perSecond(), atPause);
    }

    void aLostCredentialAndFiveFailuresInARowStopIt()
    {
        for (const int status : {401, 403}) {
            Server server;
            BulkRun run(std::vector<bool>(20, true), server.apply());
            run.start();
            server.end(0, attemptOf(ChangeOutcome::Refused, status));
            QCOMPARE(server.waiting(), BulkRun::atOnce - 1);
            while (server.waiting() > 0)
                server.end(0, attemptOf(ChangeOutcome::Done));
            QCOMPARE(run.phase(), Phase::Ended);
            QCOMPARE(run.counts().waiting, 20 - BulkRun::atOnce);
        }
        Server server;
        BulkRun run(std::vector<bool>(40, true), server.apply());
        run.start();
        for (int i = 0; i < 4; ++i)
            server.end(0, attemptOf(ChangeOutcome::Refused, 500));
        server.end(0, attemptOf(ChangeOutcome::Done)); // in between: counts from the start again
        for (int i = 0; i < 5; ++i)
            server.end(0, attemptOf(ChangeOutcome::Unknown));
        QCOMPARE(server.waiting(), BulkRun::atOnce - 1);
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QVERIFY(run.counts().waiting > 0);
    }

    void whatFailedLastIsToldAndWhatItsEndWithdrewIsTriedAgainWithIt()
    {
        Server server;
        BulkRun run(std::vector<bool>(20, true), server.apply());
        run.start();
        Attempt failed = attemptOf(ChangeOutcome::Refused);
        failed.error.message = QStringLiteral("Nothing answers");
        for (int i = 0; i < BulkRun::failuresInRowAtMost; ++i)
            server.end(0, failed);
        QVERIFY2(run.stopReason().contains(QLatin1String("Nothing answers")),
                 qPrintable(run.stopReason()));
        Attempt withdrawn = attemptOf(ChangeOutcome::Refused);
        withdrawn.error.kind = Error::Kind::Cancelled;
        const int unwritten = server.end(0, withdrawn);
        withdrawn.intent.targetId = 1;
        QList<int> written;
        while (server.waiting() > 0)
            written << server.end(0, withdrawn);
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.counts(), (BulkRun::Counts{20, 15, 0, 0, 5, 0, 0}));
        QVERIFY(!run.isWithdrawn(unwritten));
        std::sort(written.begin(), written.end());
        QCOMPARE(run.withdrawnLines(), written);

        run.retryRefused();
        run.start();
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
        QCOMPARE(run.phase(), Phase::Ended);
        QCOMPARE(run.counts().done, 5 + static_cast<int>(written.size()));
        QVERIFY(run.withdrawnLines().isEmpty());
        QCOMPARE(server.asked(unwritten), 1);
    }

    void goingAwayInTheMiddleIsHarmless()
    {
        Server server;
        auto run = std::make_unique<BulkRun>(std::vector<bool>(9, true), server.apply());
        run->start();
        run.reset();
        while (server.waiting() > 0)
            server.end(0, attemptOf(ChangeOutcome::Done));
    }

    void sumsAddUpWhateverHappens()
    {
        for (quint32 seed = 0; seed < 10'000; ++seed) {
            QRandomGenerator random(seed);
            std::vector<bool> included(1 + random.bounded(14U));
            for (size_t i = 0; i < included.size(); ++i)
                included[i] = random.bounded(6) > 0;
            Server server;
            BulkRun run(included, server.apply());
            for (size_t i = 0; i < included.size(); ++i) {
                if (included[i] && random.bounded(8) == 0)
                    run.keepForLast(static_cast<int>(i));
            }
            int broken = 0;
            QHash<int, int> doneLines;
            connect(&run, &BulkRun::lineChanged, &run, [&](int line) {
                if (sumOf(run.counts()) != run.counts().total
                    || run.counts().underWay > BulkRun::atOnce)
                    ++broken;
                if (run.stateOf(line) == LineState::Done)
                    ++doneLines[line];
            });
            run.start();
            int starts = 1;
            bool onlyRetried = false;
            for (int step = 0; step < 200 && run.phase() != Phase::Ended; ++step) {
                const int dice = random.bounded(20);
                if (dice == 0)
                    run.pause();
                else if (dice == 1 || (run.phase() == Phase::Paused && server.waiting() == 0))
                    run.resume();
                else if (dice == 2 && random.bounded(8) == 0)
                    run.cancel();
                else if (server.waiting() > 0) {
                    const auto which = random.bounded(static_cast<int>(server.waiting()));
                    const int fate = random.bounded(12);
                    if (fate < 8)
                        server.end(which, attemptOf(ChangeOutcome::Done));
                    else if (fate < 10)
                        server.end(which, attemptOf(ChangeOutcome::Refused, 409));
                    else if (fate == 10)
                        server.end(which, attemptOf(ChangeOutcome::Unknown));
                    else
                        server.end(
                            which,
                            attemptOf(ChangeOutcome::Refused, random.bounded(5) == 0 ? 401 : 503));
                }
                if (run.phase() == Phase::Ended && starts < 4
                    && run.counts().refused + run.counts().waiting > 0) {
                    const bool retry = run.counts().refused > 0
                        && (run.counts().waiting == 0 || random.bounded(2) == 0);
                    if (retry)
                        run.retryRefused();
                    else
                        run.carryOutRest();
                    onlyRetried = retry;
                    run.start();
                    ++starts;
                }
            }
            QVERIFY2(run.phase() == Phase::Ended, qPrintable(QString::number(seed)));
            QCOMPARE(broken, 0);
            QCOMPARE(server.waiting(), 0);
            QCOMPARE(run.counts().underWay, 0);
            QCOMPARE(sumOf(run.counts()), run.counts().total);
            for (size_t i = 0; i < included.size(); ++i) {
                const int line = static_cast<int>(i);
                QVERIFY(doneLines.value(line) <= 1);
                QVERIFY(server.asked(line) <= (included[i] ? starts : 0));
                if (run.stateOf(line) == LineState::Waiting && !onlyRetried)
                    QVERIFY(!run.stopReason().isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBulkRun)
#include "testbulkrun.moc"
