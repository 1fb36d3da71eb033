#include "ui/window/interruptedbanner.h"

#include "domain/names.h"
#include "domain/sentence.h"
#include "ui/incident/containdialog.h"
#include "ui/incident/containmentnow.h"
#include "ui/incident/opencontainment.h"
#include "ui/plan/plandialog.h"
#include "ui/theme/whynot.h"
#include "workflows/containedaccount.h"
#include "workflows/permissions.h"
#include "workflows/planrecord.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QPointer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// The dialogs that are at what `run` tells of; none where it is no containment.
QList<ContainDialog *> containmentsAt(const RunRecord &run, const QWidget *window)
{
    if (run.kind != containmentRunKind)
        return {};
    const AccountId account = containmentOf(run).account;
    QList<ContainDialog *> dialogs = window->findChildren<ContainDialog *>();
    dialogs.removeIf([account](ContainDialog *dialog) {
        return dialog->containment().isPast() || dialog->containment().account() != account;
    });
    return dialogs;
}

/// In a dialog, which writes down how it ends.
bool goesOn(const RunRecord &run, const QWidget *window)
{
    const QList<ContainDialog *> dialogs = containmentsAt(run, window);
    return std::any_of(dialogs.begin(), dialogs.end(), [](ContainDialog *dialog) {
        return dialog->containment().phase() == Containment::Phase::Running;
    });
}

/// Of what is left of it, as the list shows now; empty: the list does not tell.
QStringList leftNow(const ContainmentRun &run, const Session &session)
{
    if (!knowsTokens(&session) || isOfAnother(session, run))
        return {};
    const ContainedAccount account(session, run.account);
    const Account *listed = account.listed();
    QStringList left{activeNowWords(&session, account)};
    if (run.deactivate && account.activeCount() == 0 && listed && listed->isActive())
        left << InterruptedBanner::tr("The account is not deactivated yet.");
    return left;
}

/// What is left of it, and what became of it before.
QString wordsOf(const ContainmentRun &run, const Session &session)
{
    const QString name =
        QStringLiteral("%1 · %2").arg(displayText(run.accountName), accountIdWords(session, run));
    const QString problem = problemOf(run);
    QStringList left = leftNow(run, session);
    if (!problem.isEmpty()) {
        //: %1: why a containment came to no good end, in sentences of that time
        left << InterruptedBanner::tr("What it said when it ended: %1")
                    .arg(displaySentence(problem));
        //: %2: sentences on what is left of it
        return InterruptedBanner::tr("The containment of %1 has not come to its end. %2")
            .arg(name, joinedSentences(left));
    }
    if (left.isEmpty())
        return InterruptedBanner::tr("The containment of %1 was interrupted. Some of its tokens "
                                     "may still be active.")
            .arg(name);
    //: %2: sentences on what is left of it
    return InterruptedBanner::tr("The containment of %1 was interrupted. %2")
        .arg(name, joinedSentences(left));
}

} // namespace

InterruptedBanner::InterruptedBanner(DialogContext context, QWidget *parent)
    : Banner(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("interruptedBanner"));
    const auto lookWhileShown = [this] {
        if (!isHidden())
            look();
    };
    connect(&m_context.session, &Session::connectionChanged, this, lookWhileShown);
    connect(&m_context.session, &Session::refreshed, this, [this, lookWhileShown] {
        const bool refused = isRefused(m_context.session);
        if (std::exchange(m_isRefused, refused) != refused || isLeftAnother())
            lookWhileShown(); // what it waits for, or what is left, is another
    });
    connect(&m_context.changes, &Changes::reported, this, [this, lookWhileShown] {
        if (isLeftAnother())
            lookWhileShown();
    });
    // Perhaps it goes on in a dialog that was opened elsewhere.
    connect(&m_context.session.journal(), &Journal::runSaved, this,
            [this, lookWhileShown](const RunRecord &run) {
                if (m_open.contains(run.id))
                    lookWhileShown();
                if (run.kind != containmentRunKind || problemOf(containmentOf(run)).isEmpty())
                    return;
                m_first = run.id; // before what waits for longer
                if (run.isOpen)
                    m_dismissed.remove(run.id); // which was closed for what it said before
                if (!m_open.contains(run.id))
                    look(); // when its dialog is closed it is to be seen that something is left
            });
    connect(this, &Banner::closed, this, [this] {
        for (const QString &id : std::as_const(m_open))
            m_dismissed.insert(id);
    });
}

void InterruptedBanner::takeOver(const InterruptedBanner &old)
{
    m_dismissed = old.m_dismissed;
    if (m_dismissed.contains(m_shown))
        hide();
}

bool InterruptedBanner::isLeftAnother() const
{
    return m_containment && wordsOf(*m_containment, m_context.session) != m_words;
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
        return !isOurs || m_dismissed.contains(run.id) || followsDialogOf(run);
    });
    m_open.clear();
    for (const RunRecord &run : std::as_const(open))
        m_open << run.id;
    if (open.isEmpty()) {
        hide();
        co_return;
    }
    std::reverse(open.begin(), open.end());
    std::stable_partition(open.begin(), open.end(),
                          [](const RunRecord &run) { return run.kind == containmentRunKind; });
    if (m_open.contains(m_first))
        m_shown = std::exchange(m_first, {});
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

bool InterruptedBanner::followsDialogOf(const RunRecord &run)
{
    QList<const QWidget *> dialogs;
    const QList<PlanDialog *> plans = window()->findChildren<PlanDialog *>();
    for (PlanDialog *dialog : plans) {
        if (dialog->run().plan().id == run.id)
            dialogs << dialog;
    }
    const QList<ContainDialog *> containments = containmentsAt(run, window());
    for (const ContainDialog *dialog : containments)
        dialogs << dialog;
    for (const QWidget *dialog : std::as_const(dialogs))
        follow(dialog);
    return !dialogs.isEmpty();
}

void InterruptedBanner::offerContainment(const RunRecord &run, const QString &which)
{
    const ContainmentRun containment = containmentOf(run);
    const Session &session = m_context.session;
    // What was done is kept here, and can be looked at before the server answers.
    const bool isToLookAt = !session.hasRead() && !session.connection().readOnly;
    m_containment = containment;
    m_words = wordsOf(containment, session);
    showOffer(BannerTone::Danger, m_words,
              isToLookAt && !isRefused(session)
                  ? tr("It can go on when the deployment answers. Look at what was done.")
                  : mayChangeTokens(session).reason,
              which);
    const QString reason =
        isOfAnother(session, containment) ? ofAnotherReason(true) : mayChange(session).reason;
    addOffer(isToLookAt ? tr("Look at it…") : tr("Contain it…"), "interruptedContinue",
             isToLookAt ? QString() : reason, [this, containment] {
                 follow(openContainment(window(), m_context, containment.account));
             });
    addRest(run, which);
}

void InterruptedBanner::offerPlan(const RunRecord &run, const Result<TokenPlan> &plan,
                                  const QString &which)
{
    m_containment.reset();
    const QString reason = mayChangeTokens(m_context.session).reason;
    if (!plan.ok()) {
        showOffer(BannerTone::Warning,
                  tr("A plan was interrupted, and cannot be taken up: %1").arg(plan.error().text()),
                  reason, which);
    } else {
        showOffer(
            BannerTone::Warning,
            tr("A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.",
               nullptr, static_cast<int>(plan->wantedCount())),
            reason, which);
        addOffer(tr("Look and continue…"), "interruptedContinue", reason,
                 [this, wanted = plan.value()] {
                     auto *dialog = new PlanDialog(m_context, wanted, window());
                     follow(dialog);
                     dialog->show();
                 });
    }
    addRest(run, which);
}

void InterruptedBanner::follow(const QWidget *dialog)
{
    // What was not ended there is offered again, and then the next one.
    constexpr auto onceQueued =
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
    connect(dialog, &QObject::destroyed, this, &InterruptedBanner::lookAgain, onceQueued);
}

void InterruptedBanner::showOffer(BannerTone tone, const QString &text, const QString &reason,
                                  const QString &which)
{
    const QWidget *focus = window()->focusWidget();
    m_focused = isAncestorOf(focus) ? focus->objectName() : QString();
    // Who is about to leave one does not leave another.
    if (m_focused != QLatin1String("interruptedNext") && focus
        && focus->property("run").toString() != m_shown)
        m_focused.clear();
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
    enableUnless(*button, reason);
    nameOffer(button, name);
}

void InterruptedBanner::nameOffer(QToolButton *button, const char *name) const
{
    button->setObjectName(QLatin1String(name));
    button->setProperty("run", m_shown);
    if (m_focused != button->objectName())
        return;
    button->show(); // a layout does that later only
    button->setFocus();
}

void InterruptedBanner::addRest(const RunRecord &run, const QString &which)
{
    addOffer(tr("Leave it"), "interruptedLeave", mayChange(m_context.session).reason,
             [this, id = run.id] { leave(id); });
    if (which.isEmpty())
        return;
    QToolButton *next = Banner::addAction(
        tr("Next one"), [this] { look(1); }, true);
    nameOffer(next, "interruptedNext");
}

QCoro::Task<> InterruptedBanner::leave(QString id)
{
    const QPointer<InterruptedBanner> self(this);
    ++m_looks; // one under way still finds it open
    Result<void> closed = co_await closeRun(id);
    if (!self)
        co_return;
    if (closed.ok())
        co_await look(); // the next one
    else
        Q_EMIT failed(closed.error().text());
}

QCoro::Task<Result<void>> InterruptedBanner::closeRun(QString id)
{
    const QPointer<InterruptedBanner> self(this);
    Journal &journal = m_context.session.journal();
    // As it stands now: it may have gone on, or ended, since it was shown.
    Result<QList<RunRecord>> runs = co_await journal.openRuns(m_context.session.connection().id);
    if (!runs.ok())
        co_return runs.error();
    const auto found = std::find_if(runs->begin(), runs->end(),
                                    [&id](const RunRecord &run) { return run.id == id; });
    if (!self || found == runs->end() || goesOn(*found, window()))
        co_return Result<void>();
    found->isOpen = false;
    Result<void> closed = co_await journal.saveRun(*found);
    co_return closed;
}

} // namespace tokendesk
