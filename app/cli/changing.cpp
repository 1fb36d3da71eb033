#include "cli/changing.h"

#include "cli/console.h"
#include "cli/words.h"
#include "workflows/planrun.h"

#include <QCoroSignal>
#include <QCoroTimer>

#include <chrono>

namespace tokendesk::cli {

QString revocationOf(const Invocation &call, TokenId id)
{
    return commandLine(call, QLatin1String("tokens revoke ") + QString::number(id));
}

QCoro::Task<> settleLeftovers(Changes *changes, Invocation call)
{
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
