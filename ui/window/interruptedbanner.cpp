#include "ui/window/interruptedbanner.h"

#include "domain/names.h"
#include "ui/incident/containdialog.h"
#include "ui/plan/plandialog.h"

#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace tokendesk {

InterruptedBanner::InterruptedBanner(DialogContext context, QWidget *parent)
    : Banner(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("interruptedBanner"));
}

QCoro::Task<> InterruptedBanner::look()
{
    const QPointer<InterruptedBanner> self(this);
    Result<QList<RunRecord>> runs =
        co_await m_context.session.journal().openRuns(m_context.session.connection().id);
    // What cannot be read now is asked for again at the next start.
    if (!self || !runs.ok())
        co_return;
    const auto shown = [this](auto offer) {
        return [this, offer](const RunRecord &run) { return (this->*offer)(run); };
    };
    if (std::none_of(runs->begin(), runs->end(), shown(&InterruptedBanner::offerContainment)))
        (void)std::any_of(runs->begin(), runs->end(), shown(&InterruptedBanner::offerPlan));
}

bool InterruptedBanner::offerContainment(const RunRecord &run)
{
    if (run.kind != containmentRunKind)
        return false;
    const ContainmentRun containment = containmentOf(run);
    showText(BannerTone::Danger,
             tr("The containment of %1 was interrupted. Some of its tokens may still be active.")
                 .arg(displayText(containment.accountName)));
    addAction(tr("Contain it…"), [this, containment] {
        (new ContainDialog(m_context, containment.account, window()))->show();
    })->setObjectName(QStringLiteral("interruptedContinue"));
    addLeave(run);
    return true;
}

bool InterruptedBanner::offerPlan(const RunRecord &run)
{
    if (run.kind != planRunKind)
        return false;
    const Result<TokenPlan> plan = planOf(run);
    if (!plan.ok())
        return false;
    showText(BannerTone::Warning,
             tr("A plan for %n token(s) was interrupted. What was done is done; the rest waits.",
                nullptr, static_cast<int>(plan->lines.size())));
    addAction(tr("Look and continue…"), [this, plan = plan.value()] {
        (new PlanDialog(m_context, plan, window()))->show();
    })->setObjectName(QStringLiteral("interruptedContinue"));
    addLeave(run);
    return true;
}

void InterruptedBanner::addLeave(const RunRecord &run)
{
    addAction(tr("Leave it"), [this, run] {
        leave(run);
    })->setObjectName(QStringLiteral("interruptedLeave"));
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
