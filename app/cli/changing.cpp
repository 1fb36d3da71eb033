#include "cli/changing.h"

#include "cli/console.h"
#include "cli/words.h"
#include "workflows/changes.h"

namespace tokendesk::cli {

QCoro::Task<> settleLeftovers(Changes *changes)
{
    Result<QList<OpenHandover>> open = co_await changes->settleLeftovers();
    if (!open.ok()) {
        say(open.error().text());
        co_return;
    }
    for (const OpenHandover &one : std::as_const(open.value()))
        say(Words::tr("Token %1 (%2) was made, but nobody has its value. Revoke it: tokendeskctl "
                      "tokens revoke %1")
                .arg(QString::number(one.token), one.record.intent.targetName));
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
