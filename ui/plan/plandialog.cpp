#include "ui/plan/plandialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "models/modelrole.h"
#include "ui/dialogs/closeguard.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/plan/planfile.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/whynot.h"
#include "ui/theme/wrappedbox.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "workflows/permissions.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

namespace {

constexpr int refreshMs = 60;

CellKind kindOf(int column)
{
    switch (static_cast<PlanColumn>(column)) {
    case PlanColumn::Included:
        return CellKind::Check;
    case PlanColumn::State:
        return CellKind::Pill;
    case PlanColumn::Token:
        return CellKind::StrongName;
    case PlanColumn::Account:
        return CellKind::Name;
    case PlanColumn::Speaks:
    case PlanColumn::LastUsed:
    case PlanColumn::Expires:
        break;
    }
    return CellKind::Text;
}

PillTone toneOf(const QModelIndex &index)
{
    switch (static_cast<PlanTone>(index.data(ModelRole::State).toInt())) {
    case PlanTone::Ready:
        return PillTone::Ahead;
    case PlanTone::Done:
        return PillTone::Good;
    case PlanTone::Concern:
    case PlanTone::Unclear:
        return PillTone::Attention;
    case PlanTone::Refused:
        return PillTone::Bad;
    case PlanTone::LeftOut:
    case PlanTone::UnderWay:
        break;
    }
    return PillTone::Calm;
}

QString headingOf(PlanAction action, int count)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanDialog::tr("Revoke %Ln token(s)", nullptr, count);
    case PlanAction::Restore:
        return PlanDialog::tr("Restore %Ln token(s)", nullptr, count);
    case PlanAction::Delete:
        return PlanDialog::tr("Delete %Ln token(s)", nullptr, count);
    }
    return {};
}

QString leadOf(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanDialog::tr("What uses them stops working at once. You can restore them until "
                              "somebody deletes them.");
    case PlanAction::Restore:
        return PlanDialog::tr("They work again at once, for everybody who has their value.");
    case PlanAction::Delete:
        return PlanDialog::tr("Deleted tokens and their history cannot be had back.");
    }
    return {};
}

QString number(int value)
{
    return QLocale().toString(value);
}

QString namesOf(const QList<PlanAccount> &accounts)
{
    QStringList names;
    for (const PlanAccount &account : accounts)
        names << account.name;
    return displayText(joinedWords(names));
}

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
    , m_reactivate(new WrappedBox({}, this))
    , m_deactivate(new WrappedBox({}, this))
    , m_acknowledged(new WrappedBox({}, this))
    , m_progress(new QProgressBar(this))
    , m_save(addSideButton(tr("Save plan…")))
    , m_approve(addSideButton(tr("Approve")))
    , m_pause(addSideButton(tr("Pause")))
    , m_retry(addSideButton(tr("Retry the refused")))
    , m_rest(addSideButton(tr("Carry out the rest")))
    , m_takeBack(addSideButton(tr("Undo what was done…")))
    , m_cancel(addPlainButton(tr("Cancel")))
    , m_apply(m_run.plan().action == PlanAction::Restore ? addPrimaryButton({})
                                                         : addDangerButton({}))
{
    setObjectName(QStringLiteral("planDialog"));
    setModal(false);
    setWindowModality(Qt::NonModal);
    setLead(leadOf(m_run.plan().action));
    followConnection(m_context.session);
    closeWith(&m_context.session);
    build();
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
        connect(m_run.bulk(), &BulkRun::phaseChanged, this, &PlanDialog::refresh);
        connect(m_run.bulk(), &BulkRun::lineChanged, this, [this] {
            if (!m_soon.isActive())
                m_soon.start();
        });
        refresh();
    });
    // A refresh may change what the lines are judged by.
    for (const auto signal : {&Session::refreshed, &Session::connectionChanged}) {
        connect(&m_context.session, signal, &m_run, &PlanRun::judgeAnew);
        connect(&m_context.session, signal, this, &PlanDialog::offerWaysOn);
    }
    m_run.recall();
    refresh();
}

void PlanDialog::build()
{
    const int character = fontMetrics().averageCharWidth();
    setMinimumWidth(character * 160);
    // What speaks against a token is long, and is read before anything else.
    openWide();
    m_summary->setObjectName(QStringLiteral("planSummary"));
    m_summary->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("planReason"));
    m_reason->setPlaceholderText(tr("Why? It is shown under Activity (optional)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(500);
    m_reactivate->setObjectName(QStringLiteral("planReactivate"));
    m_deactivate->setObjectName(QStringLiteral("planDeactivate"));
    m_acknowledged->setObjectName(QStringLiteral("planAcknowledged"));
    m_onlyToLookAt->setObjectName(QStringLiteral("planOnlyToLookAt"));
    m_onlyToLookAt->setToolTip(tr("What speaks against it, what is left out; at the end, what was "
                                  "not done"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(partOfLine(*this, 0.4));
    m_progress->setAccessibleName(tr("Progress"));
    m_save->setObjectName(QStringLiteral("planSave"));
    m_approve->setObjectName(QStringLiteral("planApprove"));
    m_pause->setObjectName(QStringLiteral("planPause"));
    m_retry->setObjectName(QStringLiteral("planRetry"));
    m_rest->setObjectName(QStringLiteral("planRest"));
    m_takeBack->setObjectName(QStringLiteral("planTakeBack"));
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
    body()->addWidget(m_reactivate);
    body()->addWidget(m_deactivate);
    body()->addWidget(m_acknowledged);

    connect(m_onlyToLookAt, &QCheckBox::toggled, &m_model, &PlanModel::setOnlyToLookAt);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        forgetMessage();
        m_run.setReason(text);
    });
    connect(m_reactivate, &QCheckBox::toggled, &m_run, &PlanRun::setReactivates);
    connect(m_deactivate, &QCheckBox::toggled, &m_run, &PlanRun::setDeactivates);
    connect(m_acknowledged, &QCheckBox::toggled, this, [this] { m_soon.start(); });
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
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!isOver())
            m_run.bulk()->cancel();
        else
            reject();
    });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
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
    connect(m_guard, &CloseGuard::insisted, this, [this] { (void)mayClose(); });
}

void PlanDialog::addTable()
{
    m_table->setObjectName(QStringLiteral("planTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table, kindOf, toneOf));
    const auto section = [](PlanColumn column) { return static_cast<int>(column); };
    m_table->setActionColumn(section(PlanColumn::Included));
    m_table->columns().layOut({{section(PlanColumn::Included), 3, true},
                               {section(PlanColumn::State), 16, true},
                               {section(PlanColumn::Token), 17, true, true, 17},
                               {section(PlanColumn::Account), 14, true, true},
                               {section(PlanColumn::Speaks), 40, true, true},
                               {section(PlanColumn::LastUsed), 15, true},
                               {section(PlanColumn::Expires), 14, true}});
    constexpr int rowsShown = 9;
    m_table->setMinimumHeight(fontMetrics().height() * 2 * rowsShown);
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
    const bool isEmpty =
        m_run.includedCount() == 0 && (!m_run.deactivates() || m_run.toDeactivate().isEmpty());
    return isEmpty ? tr("There is nothing left to do") : QString();
}

QString PlanDialog::applyRefusal(const QString &refusal) const
{
    if (!m_run.isJudged())
        return tr("Looking at them…");
    if (!refusal.isEmpty())
        return refusal;
    const bool isToTick = !m_acknowledged->isHidden() && !m_acknowledged->isChecked();
    return isToTick ? tickFirstWords() : QString();
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
    const int total = static_cast<int>(plan.lines.size());
    int concerned = 0;
    int before = 0;
    for (int line = 0; line < total; ++line) {
        concerned +=
            m_run.isIncluded(line) && !m_run.judgements().at(line).concerns.isEmpty() ? 1 : 0;
        before += m_run.isDoneBefore(line) ? 1 : 0;
    }
    setHeading(headingOf(plan.action, count));
    QStringList parts{tr("%1 of %2 will be carried out").arg(number(count), number(total))};
    if (concerned > 0)
        parts << tr("something speaks against %1").arg(number(concerned));
    if (before > 0)
        parts << tr("%1 done before").arg(number(before));
    if (total > count + before)
        parts << tr("%1 left out").arg(number(total - count - before));
    const QString who = m_context.session.identity().who;
    if (!plan.madeBy.isEmpty() && plan.madeBy != who)
        parts << tr("made by %1, %2")
                     .arg(displayText(plan.madeBy), exactTime(Moment::at(plan.madeAtMs)));
    if (m_run.isApproved())
        parts << tr("approved by %1, %2")
                     .arg(displayText(plan.approvedBy), exactTime(Moment::at(plan.approvedAtMs)));
    const QString leftActive = m_run.leftActiveWords();
    if (!leftActive.isEmpty())
        parts << displaySentence(leftActive);
    if (!m_run.isJudged()) {
        setHeading(headingOf(plan.action, total));
        parts = {tr("Looking at them…")};
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    offerFilter();

    const bool own = m_run.hasConcern(PlanConcern::OwnCredential);
    const bool gone = plan.action == PlanAction::Delete;
    m_acknowledged->setText(own ? tr("I know that my own credential is among them, and have "
                                     "another way to connect")
                                : tr("I know that they cannot be had back"));
    m_acknowledged->setAccessibleName(m_acknowledged->text());
    m_acknowledged->setVisible(own || gone);
    const int inactive = static_cast<int>(m_run.inactiveAccounts().size());
    m_reactivate->setText(
        tr("Reactivate %Ln account(s) first; their tokens do not work before", nullptr, inactive));
    m_reactivate->setAccessibleName(m_reactivate->text());
    m_reactivate->setVisible(inactive > 0);
    enableUnless(*m_reactivate,
                 m_run.canReactivate()
                     ? QString()
                     : tr("This deployment does not offer to reactivate an account"));
    m_reactivate->setChecked(m_run.reactivates());
    const QList<PlanAccount> accounts = m_run.toDeactivate();
    const QString again = accounts.size() == 1
        ? tr("Deactivate %1 again once its tokens are revoked")
              .arg(displayText(accounts.constFirst().name))
        : tr("Deactivate %Ln account(s) again once the tokens are revoked", nullptr,
             static_cast<int>(accounts.size()));
    m_deactivate->setText(withoutMnemonic(again));
    m_deactivate->setAccessibleName(again);
    m_deactivate->setVisible(!accounts.isEmpty());
    m_deactivate->setChecked(m_run.deactivates());
    const QString refusal = startRefusal();
    const bool saysRefusal = !refusal.isEmpty() && m_run.isJudged();
    if (saysRefusal)
        showMessage(Tone::Warning, refusal);
    else if (m_saysRefusal)
        clearMessage();
    m_saysRefusal = saysRefusal;
    const bool isLastStep = count == 0 && m_run.deactivates() && !accounts.isEmpty();
    m_apply->setText(isLastStep && m_run.isJudged()
                         ? withoutMnemonic(again)
                         : headingOf(plan.action, m_run.isJudged() ? count : total));
    enableUnless(*m_apply, applyRefusal(refusal));
    m_progress->hide();
    m_pause->hide();
    m_retry->hide();
    m_rest->hide();
    m_takeBack->hide();
    m_approve->setVisible(!m_run.isApproved() && !who.isEmpty() && who != plan.madeBy);
    m_approve->setEnabled(!m_run.isReduced());
    m_approve->setToolTip(m_run.isReduced()
                              ? tr("An approval is of the whole plan. Save it as it is now, open "
                                   "it, and approve that")
                              : QString());
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
    QStringList parts{tr("%1 of %2").arg(number(ended), number(wanted))};
    if (counts.refused > 0)
        parts << tr("%1 refused").arg(number(counts.refused));
    if (counts.unknown > 0)
        parts << tr("%1 not clear").arg(number(counts.unknown));
    if (paused) {
        parts << tr("paused");
    } else if (!m_serverPause.words().isEmpty()) {
        parts << m_serverPause.words();
    } else if (m_run.bulk()->secondsLeft() >= 0) {
        parts << tr("%1 a second").arg(QLocale().toString(m_run.bulk()->perSecond(), 'f', 1))
              << tr("%Ln second(s) left", nullptr, m_run.bulk()->secondsLeft());
    }
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_progress->show();
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->show();
    m_save->hide();
    m_approve->hide();
    m_retry->hide();
    m_rest->hide();
    m_takeBack->hide();
    m_reactivate->hide();
    m_deactivate->hide();
    m_acknowledged->hide();
    m_reason->setEnabled(false);
    m_apply->hide();
    m_cancel->setText(tr("Stop"));
}

void PlanDialog::refreshAfter()
{
    const BulkRun::Counts &counts = m_run.bulk()->counts();
    m_progress->hide();
    m_summary->setText(tr("%1 done · %2 refused · %3 not clear · %4 not started · %5 left out")
                           .arg(number(counts.done), number(counts.refused), number(counts.unknown),
                                number(counts.waiting), number(counts.leftOut)));
    tellEnd();
    offerFilter();
    m_pause->hide();
    m_save->hide();
    m_approve->hide();
    m_apply->hide();
    m_reactivate->hide();
    m_deactivate->hide();
    m_acknowledged->hide();
    m_retry->setVisible(counts.refused > 0);
    m_rest->setVisible(counts.waiting > 0);
    m_takeBack->setVisible(isOver() && counts.done > 0
                           && m_run.plan().action != PlanAction::Delete);
    offerWaysOn();
    m_cancel->setText(tr("Close"));
    m_cancel->setEnabled(isOver());
    m_cancel->setFocus();
}

void PlanDialog::offerWaysOn()
{
    if (!m_session)
        return;
    const QString reason = mayChange(*m_session).reason;
    for (QPushButton *button : {m_retry, m_rest, m_takeBack})
        enableUnless(*button, reason);
}

void PlanDialog::tellDeactivations()
{
    const QString problem = displaySentence(m_run.deactivationProblem());
    const bool hasFailed = m_run.hasDeactivationFailed(); // then not all is done
    const QString done = m_run.deactivated().isEmpty() || hasFailed
        ? QString()
        : tr("All is done. Deactivated again: %1.").arg(namesOf(m_run.deactivated()));
    const Tone ofProblem = hasFailed ? Tone::Danger : Tone::Warning;
    showMessage(problem.isEmpty() ? Tone::Info : ofProblem, joinedSentences({done, problem}));
}

void PlanDialog::tellEnd()
{
    const BulkRun::Counts &counts = m_run.bulk()->counts();
    const bool whole = counts.refused + counts.unknown + counts.waiting == 0;
    if (!m_run.bulk()->stopReason().isEmpty())
        showMessage(Tone::Warning,
                    joinedSentences(
                        {m_run.bulk()->stopReason(), tr("What had not begun stays as it was")}));
    else if (!whole)
        showMessage(Tone::Warning, tr("Not everything was done; the table says why."));
    else if (m_run.isDeactivating())
        showMessage(Tone::Info, tr("Deactivating %1…").arg(namesOf(m_run.toDeactivate())));
    else if (!m_run.deactivationProblem().isEmpty() || !m_run.deactivated().isEmpty())
        tellDeactivations();
    else if (!m_run.reactivated().isEmpty())
        showMessage(Tone::Info,
                    tr("All is done. Reactivated: %1. To undo this deactivates it again.")
                        .arg(namesOf(m_run.reactivated())));
    else
        showMessage(Tone::Info, tr("All is done."));
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
    const bool runs = !isOver();
    if (runs)
        showMessage(Tone::Info, tr("It is still running. Stop it first, or leave this open."));
    return !runs;
}

QString PlanDialog::discardQuestion() const
{
    if (m_run.bulk() || m_run.reducedPlan() == m_kept)
        return {};
    return tr("You have changed this plan: its reason, its approval or its lines. That is lost "
              "when you leave, unless you save it. Press Escape again, or close the window again, "
              "to discard it.");
}

QCoro::Task<> PlanDialog::apply()
{
    const QPointer<PlanDialog> self(this);
    m_apply->setEnabled(false);
    m_cancel->setFocus();
    clearMessage();
    m_summary->setText(tr("Reading the list once more…"));
    const QList<LineJudgement> looked = m_run.judgements();
    // The lines are judged anew by it: what another has changed since is left out.
    Result<void> read = co_await m_context.session.refresh();
    if (!self)
        co_return;
    co_await m_run.whenJudged();
    if (!self)
        co_return;
    if (!read.ok() || m_run.differsFrom(looked)) {
        refresh();
        if (!read.ok())
            showError(read.error());
        else
            showMessage(Tone::Warning,
                        tr("The list has changed meanwhile. Look at the plan "
                           "again before you apply it."));
        co_return;
    }
    Result<void> started = co_await m_run.start();
    if (!self || started.ok())
        co_return;
    refresh();
    showError(started.error());
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

} // namespace tokendesk
