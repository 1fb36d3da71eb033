#include "workflows/carryout.h"
#include "workflows/unclearlines.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using Phase = BulkRun::Phase;
using LineState = BulkRun::LineState;

namespace {

template <typename T>
T finished(QCoro::Task<T> &&task)
{
    return QCoro::waitFor(std::move(task));
}

QCoro::Task<Attempt> unclearAttempt()
{
    Attempt attempt;
    attempt.outcome = ChangeOutcome::Unknown;
    attempt.error.kind = Error::Kind::Deadline;
    co_return attempt;
}

/// A run of tokens 11, 12 and 13 that has ended, and of none it is clear how.
struct Ended {
    QTemporaryDir folder;
    TokenPlan plan;
    std::unique_ptr<Journal> journal;
    BulkRun bulk{std::vector<bool>(3, true), [](int) { return unclearAttempt(); }};

    Ended()
    {
        plan.id = QStringLiteral("the-plan");
        for (const TokenId token : {11, 12, 13}) {
            PlanLine line;
            line.token = token;
            plan.lines << line;
        }
        journal = std::move(
            finished(Journal::open(folder.filePath(QStringLiteral("journal.sqlite")))).value());
        bulk.start();
    }

    [[nodiscard]] bool record(ChangeKind kind, qint64 target, const QString &run,
                              ChangeOutcome outcome) const
    {
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("c1");
        intent.kind = kind;
        intent.targetId = target;
        intent.run = run;
        const Result<ChangeId> change = finished(journal->begin(intent));
        return change.ok()
            && finished(journal->finish(change.value(), outcome, 0, {}, Handover::None)).ok();
    }
    [[nodiscard]] bool recordLine(TokenId token, ChangeOutcome outcome) const
    {
        return record(ChangeKind::RevokeToken, token, plan.id, outcome);
    }
};

} // namespace

class TestUnclearLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasToldBeforeIsFoundAndTheRestStaysUnclear()
    {
        Ended run;
        QTRY_COMPARE(run.bulk.phase(), Phase::Ended);
        QCOMPARE(run.bulk.counts().unknown, 3);
        QVERIFY(run.recordLine(11, ChangeOutcome::Done));
        QVERIFY(run.recordLine(13, ChangeOutcome::Refused));
        UnclearLines lines(run.plan, run.bulk, *run.journal);
        finished(lines.look());
        QCOMPARE(run.bulk.stateOf(0), LineState::Done);
        QCOMPARE(run.bulk.stateOf(1), LineState::Unknown);
        QCOMPARE(run.bulk.stateOf(2), LineState::Refused);
    }

    void whatIsToldLaterSettlesItsLineAlone()
    {
        Ended run;
        QTRY_COMPARE(run.bulk.phase(), Phase::Ended);
        UnclearLines lines(run.plan, run.bulk, *run.journal);
        QVERIFY(run.record(ChangeKind::RevokeToken, 11, QStringLiteral("another"),
                           ChangeOutcome::Done));
        QCOMPARE(run.bulk.counts().unknown, 3);
        // An account of the plan may have the number of one of its tokens.
        QVERIFY(run.record(ChangeKind::ReactivateAccount, 11, run.plan.id, ChangeOutcome::Done));
        QCOMPARE(run.bulk.counts().unknown, 3);
        QVERIFY(run.recordLine(12, ChangeOutcome::Done));
        QCOMPARE(run.bulk.stateOf(1), LineState::Done);
        QVERIFY(run.recordLine(13, ChangeOutcome::Refused));
        QCOMPARE(run.bulk.stateOf(2), LineState::Refused);
        QCOMPARE(run.bulk.stateOf(0), LineState::Unknown);
    }

    void thatItCountsByALaterRequestLeavesThatOneUnclear()
    {
        Ended run;
        QTRY_COMPARE(run.bulk.phase(), Phase::Ended);
        UnclearLines lines(run.plan, run.bulk, *run.journal);
        ChangeIntent intent;
        intent.connectionId = QStringLiteral("c1");
        intent.kind = ChangeKind::RevokeToken;
        intent.targetId = 11;
        intent.run = run.plan.id;
        const ChangeId first = finished(run.journal->begin(intent)).value();
        const ChangeId second = finished(run.journal->begin(intent)).value();
        const auto finish = [&](ChangeId change, ChangeOutcome outcome) {
            return finished(run.journal->finish(change, outcome, 0, {}, Handover::None)).ok();
        };
        QVERIFY(finish(second, ChangeOutcome::Unknown));
        QVERIFY(finish(first, ChangeOutcome::Refused)); // it was asked for again
        QCOMPARE(run.bulk.stateOf(0), LineState::Unknown);
        QVERIFY(finish(second, ChangeOutcome::Done));
        QCOMPARE(run.bulk.stateOf(0), LineState::Done);
    }
};

QTEST_GUILESS_MAIN(TestUnclearLines)
#include "testunclearlines.moc"
