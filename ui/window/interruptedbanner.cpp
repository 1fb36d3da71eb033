#include "ui/window/interruptedbanner.h"

#include "domain/names.h"
#include "ui/incident/containdialog.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/whynot.h"
#include "workflows/permissions.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>
#include <QToolButton>

#include <algorithm>
#include <utility>

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

QCoro::Task<> InterruptedBanner::look(int step)
{
    const QPointer<InterruptedBanner> self(this);
    const quint64 look = ++m_looks;
    Result<QList<RunRecord>> runs =
        co_await m_context.session.journal().openRuns(m_context.session.connection().id);
    // What cannot be read now is asked for again at the next start.
    if (!self || !runs.ok() || look != m_looks)
        co_return;
    QList<RunRecord> open = runs.value();
    open.removeIf([this](const RunRecord &run) {
        const bool isOurs = run.kind == containmentRunKind || run.kind == planRunKind;
        return !isOurs || isInHand(run);
    });
    if (open.isEmpty()) {
        hide();
        co_return;
    }
    std::stable_partition(open.begin(), open.end(),
                          [](const RunRecord &run) { return run.kind == containmentRunKind; });
    const auto shown = std::find_if(open.begin(), open.end(),
                                    [this](const RunRecord &run) { return run.id == m_shown; });
    const qsizetype at = shown == open.end() ? 0 : (shown - open.begin() + step) % open.size();
    const RunRecord run = open.at(at);
    const QString which =
        open.size() == 1 ? QString() : tr("%1 of %2").arg(at + 1).arg(open.size());
    m_shown = run.id;
    if (run.kind == containmentRunKind) {
        offerContainment(run, which);
        co_return;
    }
    // Of 100,000 lines it takes its time.
    auto future = runOnWorker([run] { return planOf(run); });
    Result<TokenPlan> plan = co_await future;
    if (self && look == m_looks)
        offerPlan(run, plan, which);
}

bool InterruptedBanner::isInHand(const RunRecord &run) const
{
    const QList<PlanDialog *> plans = window()->findChildren<PlanDialog *>();
    const QList<ContainDialog *> containments = window()->findChildren<ContainDialog *>();
    return std::any_of(plans.begin(), plans.end(),
                       [&](PlanDialog *dialog) { return dialog->run().plan().id == run.id; })
        || (run.kind == containmentRunKind
            && std::any_of(containments.begin(), containments.end(), [&](ContainDialog *dialog) {
                   return !dialog->containment().isPast()
                       && dialog->containment().account() == containmentOf(run).account;
               }));
}

void InterruptedBanner::offerContainment(const RunRecord &run, const QString &which)
{
    const ContainmentRun containment = containmentOf(run);
    const QString name = displayText(containment.accountName);
    const QString problem = problemOf(containment);
    const Session &session = m_context.session;
    // What was done is kept here, and can be looked at before the server answers.
    const bool isToLookAt = !session.hasRead() && !session.connection().readOnly;
    showOffer(
        BannerTone::Danger,
        problem.isEmpty()
            ? tr("The containment of %1 was interrupted. Some of its tokens may still be active.")
                  .arg(name)
            : tr("The containment of %1 has not come to its end. %2")
                  .arg(name, displaySentence(problem)),
        isToLookAt ? tr("It can go on when the deployment answers; what was done is shown here.")
                   : mayChangeTokens(session).reason,
        which);
    const QString reason =
        isOfAnother(session, containment) ? ofAnotherReason(true) : mayChange(session).reason;
    addOffer(tr("Contain it…"), "interruptedContinue", isToLookAt ? QString() : reason,
             [this, containment] {
                 follow(new ContainDialog(m_context, containment.account, window()));
             });
    addRest(run, which);
}

void InterruptedBanner::offerPlan(const RunRecord &run, const Result<TokenPlan> &plan,
                                  const QString &which)
{
    const QString reason = mayChangeTokens(m_context.session).reason;
    if (!plan.ok()) {
        showOffer(BannerTone::Warning,
                  tr("A plan was interrupted, and cannot be taken up: %1").arg(plan.error().text()),
                  reason, which);
    } else {
        showOffer(
            BannerTone::Warning,
            tr("A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.",
               nullptr, static_cast<int>(plan->lines.size())),
            reason, which);
        addOffer(
            tr("Look and continue…"), "interruptedContinue", reason,
            [this, wanted = plan.value()] { follow(new PlanDialog(m_context, wanted, window())); });
    }
    addRest(run, which);
}

void InterruptedBanner::follow(QWidget *dialog)
{
    // What was not ended there is offered again, and then the next one.
    connect(
        dialog, &QObject::destroyed, this, [this] { look(); }, Qt::QueuedConnection);
    dialog->show();
}

void InterruptedBanner::showOffer(BannerTone tone, const QString &text, const QString &reason,
                                  const QString &which)
{
    const QWidget *focus = window()->focusWidget();
    m_goesOn = isAncestorOf(focus) && focus->objectName() == QLatin1String("interruptedNext");
    QString whole = reason.isEmpty() ? text : text + QLatin1Char(' ') + reason;
    if (!which.isEmpty())
        //: %1: "2 of 3", of what was interrupted; %2: what it is
        whole = tr("%1: %2").arg(which, whole);
    showText(tone, whole);
}

void InterruptedBanner::addOffer(const QString &text, const char *name, const QString &reason,
                                 std::function<void()> action)
{
    QToolButton *button = Banner::addAction(text, std::move(action));
    button->setObjectName(QLatin1String(name));
    enableUnless(*button, reason);
}

void InterruptedBanner::addRest(const RunRecord &run, const QString &which)
{
    addOffer(tr("Leave it"), "interruptedLeave", mayChange(m_context.session).reason,
             [this, run] { leave(run); });
    if (which.isEmpty())
        return;
    QToolButton *next = Banner::addAction(
        tr("Next one"), [this] { look(1); }, true);
    next->setObjectName(QStringLiteral("interruptedNext"));
    if (m_goesOn) {
        next->show(); // a layout does that later only
        next->setFocus();
    }
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
