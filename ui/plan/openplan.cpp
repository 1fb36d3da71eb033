#include "ui/plan/openplan.h"

#include "ui/plan/plandialog.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

void showPlan(QWidget *window, DialogContext context, TokenPlan plan, bool reactivates)
{
    auto *dialog = new PlanDialog(context, std::move(plan), window);
    dialog->run().setReactivates(reactivates);
    dialog->show();
}

QCoro::Task<> openLargePlan(QPointer<QWidget> window, DialogContext context, PlanWish wish)
{
    const QPointer<Session> session(&context.session);
    const QList<TokenId> tokens = std::exchange(wish.tokens, {});
    TokenPlan plan = makePlan(*session, wish);
    auto future = runOnWorker([inventory = session->inventory().snapshot(), tokens] {
        return planLines(*inventory, tokens);
    });
    QList<PlanLine> lines = co_await future;
    plan.lines = lines;
    if (window && session && !session->isLocked())
        showPlan(window, context, std::move(plan), wish.reactivates);
}

} // namespace

void openPlan(QWidget *window, DialogContext context, const PlanWish &wish)
{
    if (wish.tokens.size() > planLinesInPlace)
        openLargePlan(window, context, wish);
    else
        showPlan(window, context, makePlan(context.session, wish), wish.reactivates);
}

PlanDialog *planDialogOf(const QWidget &window, const QString &id)
{
    const QList<PlanDialog *> plans = window.findChildren<PlanDialog *>();
    const auto it = std::find_if(plans.begin(), plans.end(), [&id](PlanDialog *dialog) {
        return dialog->run().plan().id == id;
    });
    return it == plans.end() ? nullptr : *it;
}

} // namespace tokendesk
