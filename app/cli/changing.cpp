#include "cli/changing.h"

#include "cli/console.h"
#include "cli/words.h"
#include "models/activitywords.h"
#include "workflows/carryout.h"
#include "workflows/planrun.h"

#include <QCoroSignal>
#include <QCoroTimer>

#include <chrono>

namespace tokendesk::cli {

namespace {

void tellLeft(ChangeKind kind, qint64 id, const QString &name, const QString &outcome)
{
    say(Words::tr("An earlier request was left before its answer came: %1: %2 (%3). %4")
            .arg(changeKindText(kind), QString::number(id), name, outcome));
}

/// Once written down it is told by nobody else.
void tellAbandoned(const ChangeReport &report)
{
    for (qsizetype i = 0; i < report.done.size(); ++i)
        tellLeft(report.kind, report.done.at(i), report.doneNames.at(i), onlyShownWords());
    for (const FailedChange &change : report.unknown)
        tellLeft(report.kind, change.id, change.name, change.error.remedy);
}

} // namespace

QString revocationOf(const Invocation &call, TokenId id)
{
    return commandLine(call, QLatin1String("tokens revoke ") + QString::number(id));
}

QCoro::Task<> settleLeftovers(Changes *changes, Invocation call)
{
    QObject whileSettling;
    QObject::connect(changes, &Changes::reported, &whileSettling, tellAbandoned);
    Result<QList<OpenHandover>> open = co_await changes->settleLeftovers();
    if (!open.ok()) {
        say(open.error().text());
        co_return;
    }
    for (const OpenHandover &one : std::as_const(open.value()))
        say(Words::tr("Token %1 (%2) was made, but nobody has its value. Revoke it: %3")
                .arg(QString::number(one.token), one.record.intent.targetName,
                     revocationOf(call, one.token)));
}

QCoro::Task<> waitForEnd(PlanRun *run)
{
    BulkRun *bulk = run->bulk();
    QObject::connect(bulk, &BulkRun::lineChanged, bulk, [bulk] {
        const BulkRun::Counts &counts = bulk->counts();
        showProgress(Words::tr("%1 of %2 done").arg(counts.done).arg(counts.total));
    });
    while (bulk->phase() != BulkRun::Phase::Ended) {
        auto turned = qCoro(bulk, &BulkRun::phaseChanged);
        co_await turned;
    }
    while (run->isDeactivating()) {
        auto turned = qCoro(run, &PlanRun::changed);
        co_await turned;
    }
    // Out of the signal: whoever waits may let the run go.
    auto turn = QCoro::sleepFor(std::chrono::milliseconds(0));
    co_await turn;
    showProgress({});
}

WhileChanging::WhileChanging(std::function<void()> whenAsked)
{
    constexpr int lookEachMs = 100;
    QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this, whenAsked] {
        if (!m_interruption.isAsked())
            return;
        m_watch.stop();
        whenAsked();
    });
    m_watch.start(lookEachMs);
}

} // namespace tokendesk::cli
