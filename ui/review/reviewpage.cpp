#include "ui/review/reviewpage.h"

#include "domain/names.h"
#include "domain/review/findingwords.h"
#include "domain/review/policywords.h"
#include "domain/sentence.h"
#include "models/findingexport.h"
#include "models/findingquery.h"
#include "models/modelrole.h"
#include "ui/dialogs/dialogs.h"
#include "ui/plan/openplan.h"
#include "ui/review/chosenfindings.h"
#include "ui/review/decisiondialog.h"
#include "ui/review/expirytimeline.h"
#include "ui/review/findingdetail.h"
#include "ui/review/findingheaders.h"
#include "ui/review/findingsummary.h"
#include "ui/review/notedialog.h"
#include "ui/review/reviewfilterbar.h"
#include "ui/review/reviewsessionbar.h"
#include "ui/review/reviewwork.h"
#include "ui/review/severitytone.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "workflows/carryout.h"
#include "workflows/reviewrecording.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tokendesk {

namespace {

const QString reviewGroup = QStringLiteral("review");

int section(FindingColumn column)
{
    return static_cast<int>(column);
}

CellKind findingCell(int column)
{
    if (column == section(FindingColumn::Severity))
        return CellKind::Pill;
    if (column == section(FindingColumn::Finding))
        return CellKind::Strong;
    const bool isName =
        column == section(FindingColumn::Subject) || column == section(FindingColumn::Account);
    return isName ? CellKind::Name : CellKind::Text;
}

PillTone findingTone(const QModelIndex &index)
{
    return severityTone(static_cast<Severity>(index.data(ModelRole::State).toInt()));
}

/// Those that are still as they were written; an error: some are not.
QCoro::Task<Result<void>> takeBackNotes(QPointer<Review> review, QList<LocalNote> before,
                                        QList<LocalNote> after)
{
    if (!review)
        co_return closedError();
    QList<LocalNote> notes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (review->noteOf(after.at(i).subject, after.at(i).id) == after.at(i))
            notes << before.at(i);
    }
    const auto left = static_cast<int>(after.size() - notes.size());
    const Error refused = refusal(
        ReviewPage::tr("%Ln note(s) not taken back: they were changed since.", nullptr, left));
    if (notes.isEmpty())
        co_return refused;
    auto task = review->saveNotes(notes);
    Result<void> written = co_await task;
    if (written.ok() && left > 0)
        co_return refused;
    co_return written;
}

QCoro::Task<Result<void>> takeBackDecisions(QPointer<ReviewDecisions> decisions,
                                            QList<KeptDecision> made)
{
    if (!decisions)
        co_return closedError();
    auto task = decisions->takeBack(made);
    Result<void> done = co_await task;
    co_return done;
}

QCoro::Task<Result<void>> decideAgain(QPointer<ReviewDecisions> decisions,
                                      QList<KeptDecision> takenBack)
{
    if (!decisions)
        co_return closedError();
    auto task = decisions->decideAgain(takenBack);
    Result<void> done = co_await task;
    co_return done;
}

} // namespace

ReviewPage::ReviewPage(DialogContext context, Review &review, ReviewSessions &reviews,
                       ReviewStore &store, ActionSet &actions, QSettings &windowState,
                       QWidget *parent)
    : TablePage(context, actions, tr("Findings"), tr("Details of the finding"), parent)
    , m_review(review)
    , m_reviews(reviews)
    , m_model(review)
    , m_chosen(new ChosenFindings(m_model, *m_table, context, this))
    , m_work(new ReviewWork(context, review, reviews, store, this))
    , m_sessionBar(new ReviewSessionBar(reviews, actions, this))
    , m_filters(new ReviewFilterBar(m_model, review, context, filterPlace()))
    , m_timeline(new ExpiryTimeline(m_model, review, context.settings, this))
{
    build();
    restoreTable(windowState, reviewGroup);
    m_table->setSortingEnabled(true);
    connect(&m_model, &FindingModel::filterChanged, this, &ReviewPage::followFilter);
    setFilterBar(*m_filters);
    connect(&m_review, &Review::changed, this, [this] { tellProblem(m_review.problem()); });
    connect(&m_review, &Review::changed, this, &ReviewPage::localUndoChanged);
    followReviews();
    connect(m_filters, &ReviewFilterBar::policyLost, this,
            [this](const QString &sentence) { Q_EMIT announce(sentence, true); });
    connect(m_timeline, &ExpiryTimeline::announce, this, &ReviewPage::tellExported);
    follow();
    m_review.begin();
    m_reviews.begin();
}

void ReviewPage::build()
{
    setObjectName(QStringLiteral("reviewPage"));
    m_table->setObjectName(QStringLiteral("reviewTable"));
    auto *above = new QWidget(this);
    auto *column = new QVBoxLayout(above);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sessionBar);
    column->addWidget(m_timeline);
    column->addWidget(m_filters);
    layOut(m_model, above);
    m_table->setItemDelegate(new FindingDelegate(m_table, m_model, findingCell, findingTone));
    new GroupFolding(m_table, m_model);
    m_table->columns().layOut(
        {{section(FindingColumn::Severity), 12, true},
         {section(FindingColumn::Finding), 26, true, true, 22, true},
         {section(FindingColumn::Subject), 26, true, true, 13, true},
         {section(FindingColumn::Account), 20, true, true, 11, true},
         {section(FindingColumn::Why), 36, true, true, 16, true},
         {section(FindingColumn::Decision), 16, true, false, 13, false, usualDecisionTexts()},
         {section(FindingColumn::Clause), 20, false, true}});
    m_table->horizontalHeader()->setSortIndicator(section(FindingColumn::Severity),
                                                  Qt::AscendingOrder);
}

void ReviewPage::followReviews()
{
    connect(m_work, &ReviewWork::failed, this,
            [this](const QString &text) { Q_EMIT announce(text, true); });
    connect(m_work, &ReviewWork::begun, m_sessionBar, &ReviewSessionBar::tellBegun);
    connect(m_work, &ReviewWork::availabilityChanged, this, &ReviewPage::changed);
    const auto showOpen = [this] {
        FindingFilter filter;
        filter.openOnly = true;
        m_model.setFilter(filter);
    };
    connect(m_sessionBar, &ReviewSessionBar::openFindingsWanted, this, showOpen);
    connect(m_work, &ReviewWork::openFindingsWanted, this, showOpen);
    connect(m_work, &ReviewWork::notesTakenOver, this, &ReviewPage::tellNoted);
    connect(&m_reviews, &ReviewSessions::changed, this, [this] {
        refreshState();
        tellProblem(m_reviews.problem());
        m_filters->followReview(m_reviews);
    });
    if (m_reviews.isLoaded())
        m_filters->followReview(m_reviews);
}

void ReviewPage::tellProblem(const QString &problem)
{
    if (problem.isEmpty() || m_problemsTold.contains(problem))
        return;
    m_problemsTold.insert(problem);
    Q_EMIT announce(
        tr("Not all that was decided and noted is shown or kept. %1").arg(displaySentence(problem)),
        true);
}

void ReviewPage::saveState(QSettings &settings) const
{
    saveTable(settings, reviewGroup);
}

QList<Finding> ReviewPage::chosen() const
{
    QList<Finding> findings;
    findings.reserve(static_cast<qsizetype>(m_chosen->indexes().size()));
    for (const int index : m_chosen->indexes())
        findings << m_model.view().finding(index);
    return findings;
}

Availability ReviewPage::confirmAvailability() const
{
    constexpr int looked = 1000; // of more it is taken for granted: the window must not stand still
    int left = looked;
    for (const int index : m_chosen->indexes()) {
        if (m_model.view().canConfirm(m_model.view().finding(index)) || --left == 0)
            return Availability();
    }
    return Availability{left == looked
                            ? tr("Choose a finding first")
                            : tr("Nothing was decided earlier that could be decided again")};
}

QCoro::Task<> ReviewPage::confirmDecisions()
{
    const QPointer<ReviewPage> self(this);
    const QList<Finding> findings = chosen();
    auto task = m_review.decisions().confirm(findings, m_model.view().judged, m_review.view());
    Result<Decided> confirmed = co_await task;
    if (!self)
        co_return;
    if (!confirmed.ok()) {
        Q_EMIT announce(confirmed.error().text(), true);
        co_return;
    }
    tellDecided(tr("%Ln finding(s) decided as before", nullptr, confirmed->count),
                confirmed.value());
}

void ReviewPage::decide()
{
    auto *dialog =
        new DecisionDialog(m_context, m_review, chosen(), m_model.view().judged, window());
    connect(dialog, &DecisionDialog::decided, this, [this](const Decided &decided) {
        tellDecided(tr("%Ln finding(s) decided", nullptr, decided.count), decided);
    });
    connect(dialog, &DecisionDialog::takenBack, this, &ReviewPage::tellTakenBack);
    dialog->open();
}

void ReviewPage::tellDecided(const QString &told, const Decided &decided)
{
    const bool isPart = !decided.leftOut.isEmpty();
    const QString words = isPart ? joinedSentences({told, decided.leftOut}) : told;
    if (!decided.made.isEmpty()) {
        const QPointer<ReviewDecisions> decisions(&m_review.decisions());
        const auto undo = [decisions, made = decided.made] {
            return takeBackDecisions(decisions, made);
        };
        const auto isFinished = [decisions, openThen = decisions->openReviewId()] {
            return !decisions || decisions->openReviewId() != openThen;
        };
        Q_EMIT announceDone(words, {undo, isFinished}, isPart);
    } else if (isPart) {
        Q_EMIT announce(words, true);
    } else {
        Q_EMIT confirm(words);
    }
}

void ReviewPage::tellTakenBack(const QList<KeptDecision> &decisions)
{
    Q_EMIT announceDone(
        tr("%Ln decision(s) taken back", nullptr, static_cast<int>(decisions.size())),
        {[among = QPointer<ReviewDecisions>(&m_review.decisions()), decisions] {
            return decideAgain(among, decisions);
        }});
}

void ReviewPage::tellNoted(const QList<LocalNote> &before, const QList<LocalNote> &after)
{
    Q_EMIT announceDone(tr("%Ln note(s) written down.", nullptr, static_cast<int>(after.size())),
                        {[review = QPointer<Review>(&m_review), before, after] {
                            return takeBackNotes(review, before, after);
                        }});
}

std::optional<Availability> ReviewPage::availabilityOf(ActionId id) const
{
    switch (id) {
    case ActionId::Revoke:
    case ActionId::Delete:
    case ActionId::Rotate:
    case ActionId::ShowTokens:
        return m_chosen->availabilityOf(id);
    case ActionId::ConfirmDecision:
        return confirmAvailability();
    case ActionId::Decide:
    case ActionId::Copy:
        return Availability{m_chosen->isEmpty() ? tr("Choose a finding first") : QString()};
    case ActionId::EditNotes: {
        if (!m_review.areNotesKnown())
            return Availability{tr("The notes kept on this computer could not be read")};
        for (const int index : m_chosen->indexes()) {
            const Finding &finding = m_model.view().finding(index);
            if (finding.token != 0 || finding.account != 0)
                return Availability();
        }
        return Availability{tr("Choose a finding about a token or an account first")};
    }
    case ActionId::Export:
        return Availability{m_model.rowCount() == 0 ? tr("Nothing is shown") : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.search().isBlank() ? tr("No filter is set") : QString()};
    case ActionId::EditPolicies:
        return Availability();
    default:
        break;
    }
    return m_work->availabilityOf(id);
}

void ReviewPage::run(ActionId id)
{
    const QList<TokenId> tokens = m_chosen->tokens();
    switch (id) {
    case ActionId::Revoke:
        if (tokens.size() > 1)
            openPlan(window(), m_context, {PlanAction::Revoke, tokens});
        else
            revokeTokens(window(), m_context, tokens,
                         tr("Review: %1").arg(ruleTitle(chosen().constFirst().rule)));
        break;
    case ActionId::Delete:
        if (tokens.size() > 1)
            openPlan(window(), m_context, {PlanAction::Delete, tokens});
        else
            askToDelete(window(), m_context, tokens);
        break;
    case ActionId::Rotate:
        (new RotateDialog(m_context, tokens, window()))->open();
        break;
    case ActionId::Decide:
        decide();
        break;
    case ActionId::ConfirmDecision:
        confirmDecisions();
        break;
    case ActionId::EditNotes:
        editNotes();
        break;
    case ActionId::ShowTokens:
        if (!tokens.isEmpty())
            Q_EMIT tokenWanted(tokens.constFirst());
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::ClearFilters:
        m_model.setSearchText({});
        break;
    case ActionId::EditPolicies:
        m_filters->editPolicies();
        break;
    default:
        m_work->run(id);
        break;
    }
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    TablePage::hideEvent(event);
    m_work->forget();
}

void ReviewPage::editNotes()
{
    QList<LocalNote> subjects;
    for (const Finding &finding : chosen()) {
        const bool isToken = finding.token != 0;
        if (!isToken && finding.account == 0)
            continue;
        const LocalNote note =
            m_review.noteOf(isToken ? LocalNote::Subject::Token : LocalNote::Subject::Account,
                            isToken ? finding.token : finding.account);
        if (!subjects.contains(note))
            subjects << note;
    }
    if (subjects.isEmpty())
        return;
    auto *dialog = new NoteDialog(m_context, m_review, subjects, window());
    connect(dialog, &NoteDialog::saved, this, &ReviewPage::tellNoted);
    dialog->open();
}

void ReviewPage::exportShown()
{
    exportRows(
        this, tr("findings"), m_model.shownCount(),
        [view = m_model.view(), rows = m_model.shownFindings()](ExportFormat format) {
            return format == ExportFormat::Json ? findingsAsJson(view, rows)
                                                : findingsAsCsv(view, rows);
        },
        [this](const ExportNews &news) { tellExported(news); }, m_context.tellByWindow);
}

QList<QList<ActionId>> ReviewPage::menuActions() const
{
    return {{ActionId::Decide, ActionId::ConfirmDecision, ActionId::EditNotes},
            {ActionId::Rotate, ActionId::Revoke, ActionId::Delete},
            {ActionId::ShowTokens, ActionId::SelectAll, ActionId::Copy}};
}

void ReviewPage::takeOver(const Page &old)
{
    m_problemsTold = static_cast<const ReviewPage &>(old).m_problemsTold;
    TablePage::takeOver(old);
}

QString ReviewPage::rowKey(int row) const
{
    if (const FindingGroup *group = m_model.groupAt(row))
        return QStringLiteral("group %1").arg(group->key);
    const Finding *finding = m_model.findingAt(row);
    return finding ? finding->key() : QString();
}

void ReviewPage::refreshState()
{
    bool rowsShown = false;
    if (showLoading(Access::Full)) {
        // says it all
    } else if (!m_review.isReady() || m_model.isUnanswered()) {
        m_state->showWaiting("review", tr("Judging…"), {});
    } else if (m_model.facets().total == 0) {
        const QString nothing = tr("No token and no account breaks a rule of the policy “%1”.")
                                    .arg(displayText(policyTitle(m_review.policy())));
        m_state->showState("success", tr("Nothing was found"),
                           joinedSentences(QStringList(nothing)
                                           + unstatedFacts(m_context.session.inventory().data())));
    } else if (m_model.rowCount() == 0 && isBehind()) {
        showSearching("review");
    } else if (m_model.rowCount() == 0 && m_model.filter().openOnly && m_reviews.current()
               && m_reviews.progress() && m_reviews.progress()->left() == 0) {
        m_state->showState("success", tr("Everything is decided"),
                           tr("Nothing stands in the way of finishing the review."),
                           tr("Finish the review…"),
                           [this] { m_work->run(ActionId::FinishReview); });
    } else if (m_model.rowCount() == 0) {
        showNoMatch({tr("No finding matches"), tr("No finding matches “%1”"),
                     tr("%Ln finding(s) hidden by the filters.", nullptr, m_model.facets().total)});
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    if (m_context.session.inventory().isLoaded()) // what is set before that holds
        followAccess(*m_filters, Access::Full);
    Q_EMIT changed();
}

void ReviewPage::refreshDetail()
{
    Q_EMIT changed(); // before the pane, which shows the actions as they are
    const std::vector<int> findings = m_chosen->indexes();
    if (findings.empty() && m_model.rowCount() == 0 && !search().isBlank())
        showNothingChosen({});
    else if (findings.empty())
        describeSummary(*m_detail, m_model);
    else
        describeFindings(*m_detail, m_context.session, m_actions, m_review, m_model.view(),
                         findings,
                         {[this](TokenId id) { Q_EMIT tokenWanted(id); },
                          [this](AccountId id) { Q_EMIT accountWanted(id); }});
}

} // namespace tokendesk
