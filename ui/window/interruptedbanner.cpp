#include "ui/window/interruptedbanner.h"

#include "domain/names.h"
#include "ui/incident/containdialog.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/plaintext.h"
#include "workflows/permissions.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

InterruptedBanner::InterruptedBanner(DialogContext context, QWidget *parent)
    : Banner(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("interruptedBanner"));
    connect(&m_context.session, &Session::connectionChanged, this, [this] {
        if (isVisible())
            look();
    });
}

QCoro::Task<> InterruptedBanner::look()
{
    const QPointer<InterruptedBanner> self(this);
    Result<QList<RunRecord>> runs =
        co_await m_context.session.journal().openRuns(m_context.session.connection().id);
    // What cannot be read now is asked for again at the next start.
    if (!self || !runs.ok())
        co_return;
    const QList<RunRecord> open = runs.value();
    if (std::any_of(open.begin(), open.end(),
                    [this](const RunRecord &run) { return offerContainment(run); }))
        co_return;
    for (const RunRecord &run : open) {
        if (run.kind != planRunKind)
            continue;
        // Of 100,000 lines it takes its time.
        auto future = runOnWorker([run] { return planOf(run); });
        Result<TokenPlan> plan = co_await future;
        if (!self)
            co_return;
        if (plan.ok()) {
            offerPlan(run, plan.value());
            co_return;
        }
    }
}

bool InterruptedBanner::offerContainment(const RunRecord &run)
{
    if (run.kind != containmentRunKind)
        return false;
    const ContainmentRun containment = containmentOf(run);
    showOffer(BannerTone::Danger,
              tr("The containment of %1 was interrupted. Some of its tokens may still be active.")
                  .arg(displayText(containment.accountName)));
    addOffer(tr("Contain it…"), "interruptedContinue", [this, containment] {
        follow(new ContainDialog(m_context, containment.account, window()));
    });
    addLeave(run);
    return true;
}

void InterruptedBanner::offerPlan(const RunRecord &run, const TokenPlan &plan)
{
    showOffer(BannerTone::Warning,
              tr("A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.",
                 nullptr, static_cast<int>(plan.lines.size())));
    addOffer(tr("Look and continue…"), "interruptedContinue",
             [this, plan] { follow(new PlanDialog(m_context, plan, window())); });
    addLeave(run);
}

void InterruptedBanner::follow(QWidget *dialog)
{
    // What was not ended there is offered again, and then the next one.
    connect(
        dialog, &QObject::destroyed, this, [this] { look(); }, Qt::QueuedConnection);
    dialog->show();
}

void InterruptedBanner::showOffer(BannerTone tone, const QString &text)
{
    const Availability allowed = mayChange(m_context.session);
    showText(tone, allowed.ok() ? text : text + QLatin1Char(' ') + allowed.reason);
}

void InterruptedBanner::addOffer(const QString &text, const char *name,
                                 std::function<void()> action)
{
    const Availability allowed = mayChange(m_context.session);
    QToolButton *button = Banner::addAction(text, std::move(action));
    button->setObjectName(QLatin1String(name));
    button->setEnabled(allowed.ok());
    button->setToolTip(asToolTip(allowed.reason));
}

void InterruptedBanner::addLeave(const RunRecord &run)
{
    addOffer(tr("Leave it"), "interruptedLeave", [this, run] { leave(run); });
}

QCoro::Task<> InterruptedBanner::leave(RunRecord run)
{
    const QPointer<InterruptedBanner> self(this);
    run.isOpen = false;
    Result<void> closed = co_await m_context.session.journal().saveRun(run);
    if (!self)
        co_return;
    if (closed.ok())
        co_await look(); // the next one
    else
        Q_EMIT failed(closed.error().text());
}

} // namespace tokendesk
