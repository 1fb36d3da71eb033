#include "ui/plan/plandialog.h"

#include "models/tokencells.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/plan/openplan.h"
#include "ui/plan/planfile.h"
#include "ui/plan/planoptions.h"
#include "ui/plan/plantable.h"
#include "ui/plan/planwords.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/spoken.h"
#include "ui/theme/whynot.h"
#include "ui/widgets/tableview.h"
#include "workflows/permissions.h"

#include <QCheckBox>
#include <QKeySequence>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

namespace {

constexpr int refreshMs = 60;

} // namespace

PlanDialog::PlanDialog(DialogContext context, TokenPlan plan, QWidget *parent)
    : FormDialog({}, parent)
    , m_context(context)
    , m_session(&context.session)
    , m_run(context.session, context.changes, std::move(plan))
    , m_serverPause(context.session.http())
    , m_kept(m_run.plan())
    , m_model(m_run)
    , m_guard(new CloseGuard(this, CloseGuard::Holds::Work))
    , m_table(new TableView(tr("Tokens of the plan"), this))
    , m_summary(new PlainLabel({}, this))
    , m_onlyToLookAt(new QCheckBox(tr("Only what needs a &look"), this))
    , m_reason(new QLineEdit(m_run.plan().reason, this))
    , m_options(new PlanOptions(m_run, this))
    , m_progress(new QProgressBar(this))
    , m_save(addSideButton(tr("Save plan…")))
    , m_approve(addSideButton(tr("Approve")))
    , m_pause(addSideButton(tr("Pause")))
    , m_retry(addSideButton(tr("Retry what was not done")))
    , m_rest(addSideButton(tr("Carry out the rest")))
    , m_takeBack(addSideButton(tr("Undo what was done…")))
    , m_deactivate(addSideButton({}))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_apply(m_run.plan().action == PlanAction::Restore ? addPrimaryButton({})
                                                         : addDangerButton({}))
{
    setObjectName(QStringLiteral("planDialog"));
    setModal(false);
    setWindowModality(Qt::NonModal);
    setLead(planLead(m_run.plan().action));
    followConnection(m_context.session);
    closeWith(&m_context.session);
    build();
    connect(m_guard, &CloseGuard::insisted, this, [this] { (void)mayClose(); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PlanDialog::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_run, &PlanRun::changed, this, soon);
    connect(&m_run, &PlanRun::started, this, [this] {
        guardRun();
        m_onlyToLookAt->setChecked(false); // at the end it is another few
        // Many lines end in the time of a frame.
        m_soon.setInterval(refreshMs);
        connect(m_run.bulk(), &BulkRun::phaseChanged, this, &PlanDialog::filterAtEnd);
        connect(m_run.bulk(), &BulkRun::phaseChanged, this, &PlanDialog::refresh);
        connect(m_run.bulk(), &BulkRun::lineChanged, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
        setApplying({});
        m_cancel->setFocus(); // it could not have it while this was begun
    });
    // A refresh may change what the lines are judged by.
    for (const auto signal : {&Session::refreshed, &Session::connectionChanged}) {
        connect(&m_context.session, signal, &m_run, &PlanRun::judgeAnew);
        connect(&m_context.session, signal, this, &PlanDialog::offerWaysOn);
    }
    connect(&m_context.session, &Session::refreshed, this, &PlanDialog::followAccounts);
    connect(&m_context.session.inventory(), &LiveInventory::accountChanged, this,
            &PlanDialog::followAccounts);
    m_run.recall();
    refresh();
}

void PlanDialog::build()
{
    const int character = characterWidth(fontMetrics());
    setMinimumWidth(character * 160);
    // What speaks against a token is long, and is read before anything else.
    openWide();
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("planReason"));
    m_reason->setPlaceholderText(tr("Why? It is shown under Activity (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_onlyToLookAt->setObjectName(QStringLiteral("planOnlyToLookAt"));
    m_onlyToLookAt->setToolTip(tr("What speaks against it, what is left out; at the end, what was "
                                  "not done"));
    QSizePolicy place = m_onlyToLookAt->sizePolicy();
    place.setRetainSizeWhenHidden(true); // no row moves when the first tick shows it
    m_onlyToLookAt->setSizePolicy(place);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(partOfLine(*this, 0.4));
    m_progress->setAccessibleName(tr("Progress"));
    m_save->setObjectName(QStringLiteral("planSave"));
    m_approve->setObjectName(QStringLiteral("planApprove"));
    m_pause->setObjectName(QStringLiteral("planPause"));
    m_retry->setObjectName(QStringLiteral("planRetry"));
    m_rest->setObjectName(QStringLiteral("planRest"));
    m_takeBack->setObjectName(QStringLiteral("planTakeBack"));
    m_takeBack->setShortcut(QKeySequence::Undo); // as in the window
    m_deactivate->setObjectName(QStringLiteral("planDeactivateAgain"));
    m_cancel->setObjectName(QStringLiteral("planCancel"));
    m_apply->setObjectName(QStringLiteral("planApply"));
    addTable();
    body()->addWidget(m_progress);
    auto *summary = new QHBoxLayout;
    summary->addWidget(m_summary, 1);
    summary->addWidget(m_onlyToLookAt, 0, Qt::AlignTop);
    body()->addLayout(summary);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_reason);
    m_options->addTo(*body());

    connect(m_onlyToLookAt, &QCheckBox::toggled, &m_model, &PlanModel::setOnlyToLookAt);
    connect(m_onlyToLookAt, &QCheckBox::clicked, this,
            [this] { m_isFilterChosen = m_run.bulk() != nullptr; });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        forgetMessage();
        m_run.setReason(text);
    });
    connect(m_options, &PlanOptions::acknowledged, this, [this] { m_soon.start(); });
    connect(m_save, &QPushButton::clicked, this, &PlanDialog::save);
    connect(m_approve, &QPushButton::clicked, this, &PlanDialog::approve);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_run.bulk()->phase() == BulkRun::Phase::Paused)
            m_run.bulk()->resume();
        else
            m_run.bulk()->pause();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { goOn(m_run.retryRefused()); });
    connect(m_rest, &QPushButton::clicked, this, [this] { goOn(m_run.carryOutRest()); });
    connect(m_takeBack, &QPushButton::clicked, this, &PlanDialog::takeBack);
    connect(m_deactivate, &QPushButton::clicked, this, [this] { deactivateAgain(); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!isOver())
            m_run.bulk()->cancel();
        else
            reject();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
}

void PlanDialog::leaveOut(const QList<TokenId> &tokens, const QString &why)
{
    m_run.leaveOut(tokens, why);
    m_kept = m_run.reducedPlan();
}

void PlanDialog::guardRun()
{
    const auto guard = [this] {
        if (isOver())
            m_guard->release();
        else
            m_guard->engage();
    };
    connect(m_run.bulk(), &BulkRun::phaseChanged, this, guard);
    connect(&m_run, &PlanRun::changed, this, guard);
    connect(&m_serverPause, &ServerPause::changed, this, &PlanDialog::refresh);
}

void PlanDialog::addTable()
{
    m_table->setObjectName(QStringLiteral("planTable"));
    layOutPlanTable(*m_table, m_model);
    constexpr int rowsShown = 9;
    letScroll(*m_table, fontMetrics().height() * 2 * rowsShown);
    connect(m_table, &TableView::actionClicked, this, [this](int row) {
        const int line = m_model.lineOf(row);
        forgetMessage();
        m_run.setIncluded(line, !m_run.isIncluded(line));
    });
}

QString PlanDialog::startRefusal() const
{
    const QString refusal = planRefusal(m_context.session, m_run.plan());
    if (!refusal.isEmpty())
        return refusal;
    if (!isPlanEmpty(m_run))
        return {};
    return m_run.hasReadyExcluded() ? allLeftOutWords(m_run.plan().action)
                                    : tr("There is nothing left to do");
}

QString PlanDialog::applyRefusal(const QString &refusal) const
{
    if (!m_applying.isEmpty())
        return m_applying;
    if (!m_run.isJudged())
        return lookingAtLinesWords();
    if (!refusal.isEmpty())
        return refusal;
    return m_options->isToAcknowledge() ? tickFirstWords() : QString();
}

QString PlanDialog::approveRefusal() const
{
    if (!m_applying.isEmpty())
        return m_applying;
    return m_run.isReduced() ? tr("An approval is of the whole plan. Save it as it is now, open "
                                  "it, and approve that")
                             : QString();
}

void PlanDialog::refresh()
{
    m_soon.stop();
    if (!m_run.bulk())
        refreshBefore();
    else if (m_run.bulk()->phase() == BulkRun::Phase::Ended)
        refreshAfter();
    else
        refreshWhile();
}

void PlanDialog::refreshBefore()
{
    const TokenPlan &plan = m_run.plan();
    const int count = m_run.includedCount();
    const int shown = m_run.isJudged() ? count : static_cast<int>(plan.lines.size());
    const QString who = m_context.session.identity().who;
    setHeading(planHeading(plan.action, shown));
    const QString refusal = startRefusal();
    // The summary says it: a message that one tick takes away would move the rows under the hand.
    const bool isAllLeftOut = m_run.isJudged() && refusal == allLeftOutWords(plan.action);
    m_summary->setText(m_applying.isEmpty() ? planSummaryBefore(m_run, who, isAllLeftOut)
                                            : m_applying);
    offerFilter();
    m_options->offer(m_applying);
    if (isAllLeftOut && !m_isAllLeftOut)
        say(*m_summary, refusal);
    m_isAllLeftOut = isAllLeftOut;
    const bool saysRefusal = !refusal.isEmpty() && m_run.isJudged() && !isAllLeftOut;
    if (saysRefusal)
        showMessage(Tone::Warning, refusal);
    else if (m_saysRefusal)
        clearMessage();
    m_saysRefusal = saysRefusal;
    const QList<PlanAccount> accounts = m_run.toDeactivate();
    const bool isLastStep = count == 0 && m_run.deactivates() && !accounts.isEmpty();
    m_apply->setText(isLastStep && m_run.isJudged()
                         ? withoutMnemonic(deactivateAgainWords(accounts))
                         : planHeading(plan.action, shown));
    enableUnless(*m_apply, applyRefusal(refusal));
    enableUnless(*m_cancel, m_run.isBegun() ? m_applying : QString());
    m_progress->hide();
    m_pause->hide();
    m_retry->hide();
    m_rest->hide();
    m_takeBack->hide();
    m_deactivate->hide();
    m_approve->setVisible(!m_run.isApproved() && !who.isEmpty() && who != plan.madeBy);
    enableUnless(*m_approve, approveRefusal());
}

void PlanDialog::refreshWhile()
{
    m_onlyToLookAt->hide();
    const BulkRun::Counts &counts = m_run.bulk()->counts();
    const bool paused = m_run.bulk()->phase() == BulkRun::Phase::Paused;
    const int ended = counts.done + counts.refused + counts.unknown;
    const int wanted = counts.total - counts.leftOut;
    if (m_progress->isHidden()) // what is said while it runs stays
        clearMessage();
    m_progress->setRange(0, wanted);
    m_progress->setValue(ended);
    m_summary->setText(planSummaryWhile(*m_run.bulk(), m_serverPause.words()));
    m_progress->show();
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->show();
    m_save->hide();
    m_approve->hide();
    m_retry->hide();
    m_rest->hide();
    m_takeBack->hide();
    m_deactivate->hide();
    m_options->hide();
    m_reason->setEnabled(false);
    m_apply->hide();
    m_cancel->setText(tr("Stop"));
    enableUnless(*m_cancel, {});
}

void PlanDialog::refreshAfter()
{
    const BulkRun::Counts &counts = m_run.bulk()->counts();
    m_progress->hide();
    m_summary->setText(planSummaryAfter(*m_run.bulk()));
    showEnd();
    offerFilter();
    m_pause->hide();
    m_save->hide();
    m_approve->hide();
    m_apply->hide();
    m_options->hide();
    m_rest->setVisible(counts.waiting > 0);
    m_takeBack->setVisible(isOver() && counts.done > 0
                           && m_run.plan().action != PlanAction::Delete);
    offerWaysOn();
    m_cancel->setText(tr("Close"));
    m_cancel->setEnabled(isOver());
    m_cancel->setFocus();
}

void PlanDialog::filterAtEnd()
{
    if (m_run.bulk()->phase() != BulkRun::Phase::Ended || m_isFilterChosen)
        return;
    const BulkRun::Counts &counts = m_run.bulk()->counts();
    const bool isWhole = counts.refused + counts.unknown + counts.waiting == 0;
    m_onlyToLookAt->setChecked(false); // after another try it is another few
    m_onlyToLookAt->setChecked(!isWhole && m_model.toLookAtCount() < counts.total);
}

void PlanDialog::showEnd()
{
    const PlanEnd end = planEnd(m_run);
    showMessage(end.tone, end.text);
    m_saidEnd = message();
    const BulkRun::Counts &counts = m_run.bulk()->counts();
    const QList<PlanAccount> again = m_run.toDeactivateAgain();
    m_deactivate->setText(
        tr("Deactivate %Ln account(s) again", nullptr, static_cast<int>(again.size())));
    m_deactivate->setVisible(isOver() && !again.isEmpty()
                             && counts.done < counts.total - counts.leftOut);
}

void PlanDialog::followAccounts()
{
    if (m_session && holdsResult() && !m_deactivatesAgain && message() == m_saidEnd)
        showEnd();
}

void PlanDialog::offerWaysOn()
{
    if (!m_session)
        return;
    const QString reason = m_deactivatesAgain ? pendingWord(PendingChange::Deactivating)
                                              : mayChange(*m_session).reason;
    if (m_run.bulk() && m_run.bulk()->phase() == BulkRun::Phase::Ended)
        m_retry->setVisible(m_run.bulk()->counts().refused > 0 || !m_run.shownUndone().isEmpty());
    for (QPushButton *button : {m_retry, m_rest, m_takeBack, m_deactivate})
        enableUnless(*button, reason);
    Q_EMIT wayBackChanged();
}

bool PlanDialog::offersWayBack() const
{
    return m_takeBack->isVisibleTo(this) && m_takeBack->isEnabled();
}

void PlanDialog::forgetMessage()
{
    if (!m_saysRefusal)
        clearMessage();
}

void PlanDialog::offerFilter()
{
    const int count = m_run.isJudged() ? m_model.toLookAtCount() : 0;
    m_onlyToLookAt->setVisible(m_model.isOnlyToLookAt()
                               || (count > 0 && count < m_run.plan().lines.size()));
}

bool PlanDialog::isOver() const
{
    return !m_run.bulk()
        || (m_run.bulk()->phase() == BulkRun::Phase::Ended && !m_run.isDeactivating());
}

bool PlanDialog::mayClose()
{
    const bool begins = m_run.isBegun() && !m_run.bulk();
    const bool runs = !isOver();
    if (begins)
        showMessage(Tone::Info, m_applying);
    else if (runs)
        showMessage(Tone::Info, tr("It is still running. Stop it first, or leave this open."));
    return !begins && !runs;
}

QString PlanDialog::discardQuestion() const
{
    if (m_run.isBegun() || m_run.reducedPlan() == m_kept)
        return {};
    return tr("You have changed this plan: its reason, its approval or its lines. That is lost "
              "when you leave, unless you save it. Press Escape again, or close the window again, "
              "to discard it.");
}

QCoro::Task<> PlanDialog::apply()
{
    const QPointer<PlanDialog> self(this);
    clearMessage();
    setApplying(tr("Reading the list once more…"));
    m_cancel->setFocus();
    const QList<LineJudgement> looked = m_run.judgements();
    // The lines are judged anew by it: what another has changed since is left out.
    Result<void> read = co_await m_context.session.refresh();
    if (!self)
        co_return;
    co_await m_run.whenJudged();
    if (!self)
        co_return;
    if (!read.ok() || m_run.differsFrom(looked)) {
        setApplying({});
        if (!read.ok())
            showError(read.error());
        else
            showMessage(Tone::Warning,
                        tr("The list has changed meanwhile. Look at the plan "
                           "again before you apply it."));
        co_return;
    }
    setApplying(planBeginningWords(m_run));
    m_guard->engage();
    auto task = m_run.start();
    refresh(); // it is begun now
    Result<void> started = co_await task;
    if (!self || started.ok())
        co_return;
    m_guard->release();
    setApplying({});
    m_cancel->setFocus();
    showError(started.error());
}

void PlanDialog::setApplying(const QString &what)
{
    m_applying = what;
    const bool isFree = what.isEmpty();
    m_table->setEnabled(isFree);
    m_reason->setEnabled(isFree);
    enableUnless(*m_save, what);
    refresh();
}

QCoro::Task<> PlanDialog::goOn(QCoro::Task<Result<void>> begun)
{
    const QPointer<PlanDialog> self(this);
    m_retry->setEnabled(false);
    m_rest->setEnabled(false);
    Result<void> started = co_await begun;
    if (!self)
        co_return;
    offerWaysOn();
    if (!started.ok())
        showError(started.error());
}

void PlanDialog::save()
{
    const TokenPlan plan = m_run.reducedPlan();
    savePlanFile(this, plan, [this, plan](const QString &path, const Result<void> &saved) {
        if (!saved.ok()) {
            showError(saved.error());
            return;
        }
        m_kept = plan;
        showMessage(Tone::Info,
                    tr("Saved as %1. Somebody else can open and approve it.").arg(path));
    });
}

void PlanDialog::approve()
{
    const bool approved = m_run.approve();
    refresh();
    if (approved)
        showMessage(Tone::Info, tr("Approved. Save the plan to give it back."));
}

void PlanDialog::takeBack()
{
    const PlanWish wish = m_run.undoWish();
    if (wish.tokens.isEmpty())
        return;
    openPlan(parentWidget(), m_context, wish);
    reject();
}

QCoro::Task<> PlanDialog::deactivateAgain()
{
    const QPointer<PlanDialog> self(this);
    const QList<PlanAccount> again = m_run.toDeactivateAgain();
    QList<AccountId> accounts;
    for (const PlanAccount &account : again)
        accounts << account.id;
    m_deactivatesAgain = true;
    offerWaysOn();
    auto task = m_context.changes.setActive(accounts, false, m_run.undoWish().reason);
    ChangeReport report = co_await task;
    Q_UNUSED(report) // the window tells it
    if (!self)
        co_return;
    m_deactivatesAgain = false;
    refresh();
}

} // namespace tokendesk
