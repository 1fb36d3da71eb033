#include "ui/activity/activitypage.h"

#include "domain/names.h"
#include "models/activitywords.h"
#include "models/modelrole.h"
#include "ui/activity/activityfilterbar.h"
#include "ui/activity/changedetail.h"
#include "ui/activity/changetone.h"
#include "ui/activity/proofdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/incident/opencontainment.h"
#include "ui/plan/openplan.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"
#include "ui/window/exporter.h"
#include "workflows/undo.h"

#include <QHeaderView>
#include <QPointer>

#include <algorithm>

namespace tokendesk {

namespace {

const QString activityGroup = QStringLiteral("activity");

int section(ActivityColumn column)
{
    return static_cast<int>(column);
}

CellKind activityCell(int column)
{
    if (column == section(ActivityColumn::Outcome))
        return CellKind::Pill;
    if (column == section(ActivityColumn::Target))
        return CellKind::StrongName;
    const bool isName = column == section(ActivityColumn::Account);
    return isName ? CellKind::Name : CellKind::Text;
}

PillTone activityTone(const QModelIndex &index)
{
    return changeTone(static_cast<ChangeOutcome>(index.data(ModelRole::State).toInt()));
}

} // namespace

ActivityPage::ActivityPage(DialogContext context, ActionSet &actions, JournalSeal &seal,
                           QSettings &windowState, QWidget *parent)
    : TablePage(context, actions, tr("Activity"), tr("Details of the change"), parent)
    , m_seal(seal)
    , m_containments(context.session)
    , m_filters(new ActivityFilterBar(m_model, context.session.connection().id, filterPlace()))
{
    m_model.setClock(context.session.clock());
    m_model.setConnectionId(context.session.connection().id);
    build();
    restoreTable(windowState, activityGroup);
    m_table->setSortingEnabled(true);
    connect(&m_model, &ActivityModel::filterChanged, this, &ActivityPage::followFilter);
    follow();
    connect(&m_context.session.journal(), &Journal::recorded, m_table, &TableView::holdPlace);
    connect(&m_containments, &PastContainments::changed, this, &ActivityPage::refreshAll);
    m_model.setJournal(context.session.journal());
}

void ActivityPage::build()
{
    setObjectName(QStringLiteral("activityPage"));
    m_table->setObjectName(QStringLiteral("activityTable"));
    layOut(m_model, m_filters);
    m_table->setItemDelegate(new RowDelegate(m_table, activityCell, activityTone));
    m_table->columns().layOut({{section(ActivityColumn::Outcome), 14, true},
                               {section(ActivityColumn::When), 15, true},
                               {section(ActivityColumn::What), 20, true, false, 16},
                               {section(ActivityColumn::Target), 28, true, true, 20, true},
                               {section(ActivityColumn::Account), 22, true, true, 16, true},
                               {section(ActivityColumn::Change), 26, true, true, 12},
                               {section(ActivityColumn::Who), 16, true, true, 12},
                               {section(ActivityColumn::Reason), 26, true, true, 9},
                               {section(ActivityColumn::Deployment), 24, false, true},
                               {section(ActivityColumn::Id), 8, false}});
    m_table->horizontalHeader()->setSortIndicator(section(m_model.sortColumn()),
                                                  m_model.sortOrder());
    m_table->describeOrder();
    setFilterBar(*m_filters);
}

void ActivityPage::saveState(QSettings &settings) const
{
    saveTable(settings, activityGroup);
}

const ChangeRecord *ActivityPage::chosen() const
{
    const QList<int> rows = m_table->chosenRows();
    return rows.size() == 1 ? m_model.recordAt(rows.first()) : nullptr;
}

QList<const ChangeRecord *> ActivityPage::chosenRecords() const
{
    QList<const ChangeRecord *> records;
    for (const int row : m_table->chosenRows())
        records << m_model.recordAt(row);
    return records;
}

std::optional<Availability> ActivityPage::availabilityOf(ActionId id) const
{
    switch (id) {
    case ActionId::TakeBack: {
        const QList<const ChangeRecord *> records = chosenRecords();
        if (records.isEmpty())
            return Availability{tr("Choose a change first")};
        return records.size() == 1 ? undoAvailability(m_context.session, *records.first())
                                   : undoOfManyAvailability(m_context.session, records);
    }
    case ActionId::ShowRun: {
        const ChangeRecord *record = chosen();
        if (!record)
            return Availability{tr("Choose one change first")};
        return Availability{record->intent.run.isEmpty() ? tr("It was a change by itself")
                                                         : QString()};
    }
    case ActionId::OpenContainment:
        return containmentAvailability();
    case ActionId::Verify:
        return Availability{m_verifying ? tr("It is being verified") : QString()};
    case ActionId::Export:
        return Availability{m_model.rowCount() == 0 ? tr("Nothing is shown") : QString()};
    case ActionId::Copy:
        return Availability{m_table->chosenRows().isEmpty() ? tr("Choose a change first")
                                                            : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.search().isBlank() ? tr("No filter is set") : QString()};
    default: // not of this page
        break;
    }
    return std::nullopt;
}

void ActivityPage::run(ActionId id)
{
    switch (id) {
    case ActionId::TakeBack:
        takeBack();
        break;
    case ActionId::ShowRun:
        showRun();
        break;
    case ActionId::OpenContainment:
        openChosenContainment();
        break;
    case ActionId::Verify:
        verify();
        break;
    case ActionId::Export:
        exportShown();
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::ClearFilters:
        clearFilters();
        break;
    default: // not of this page
        break;
    }
}

namespace {

QCoro::Task<QString> carryOut(QPointer<Changes> changes, ChangeRecord record)
{
    Result<void> undone = co_await changes->undo(record);
    co_return undone.ok() ? QString() : undone.error().text();
}

QCoro::Task<> undoAtOnce(QPointer<ActivityPage> page, Changes *changes, ChangeRecord record,
                         std::function<void(const QString &)> failed)
{
    QString problem = co_await carryOut(changes, record);
    if (page && !problem.isEmpty())
        failed(problem);
}

} // namespace

void ActivityPage::takeBack()
{
    if (m_table->chosenRows().size() > 1) {
        takeBackMany();
        return;
    }
    const ChangeRecord *record = chosen();
    if (!record || !undoAvailability(m_context.session, *record).ok())
        return;
    if (!undoTouchesOwn(m_context.session, *record)) {
        undoAtOnce(this, &m_context.changes, *record,
                   [this](const QString &problem) { Q_EMIT announce(problem, true); });
        return;
    }
    Question question;
    question.heading = tr("%1?").arg(undoWords(record->intent.kind));
    question.text = tr("This may be the credential that you are using: you could lock yourself "
                       "out.");
    question.names = {record->intent.targetName};
    question.action = undoWords(record->intent.kind);
    question.progress = tr("Taking it back…");
    question.acknowledgement = tr("I know that I may lose my own access");
    auto *dialog = new ConfirmDialog(
        question, m_context.session.connection(),
        [changes = QPointer(&m_context.changes), entry = *record] {
            return carryOut(changes, entry);
        },
        window());
    dialog->closeWith(&m_context.session);
    dialog->open();
}

void ActivityPage::takeBackMany()
{
    const QList<ChangeRecord> deactivations = deactivationsIn(chosenRecords());
    if (!deactivations.isEmpty()) {
        if (undoOfManyAvailability(m_context.session, chosenRecords()).ok())
            m_context.changes.reactivate(deactivations);
        return;
    }
    const UndoOfMany undo = undoOfMany(m_context.session, chosenRecords());
    if (!undo.refusal.isEmpty())
        return;
    const Inventory &inventory = m_context.session.inventory().data();
    const bool isListed = std::any_of(undo.tokens.begin(), undo.tokens.end(), [&](TokenId token) {
        return inventory.tokenIndex(token) >= 0;
    });
    if (isListed)
        openPlan(window(), m_context,
                 {undo.action, undo.tokens, tr("Takes back changes"), undo.deactivates,
                  undo.reactivates});
    else
        Q_EMIT announce(tr("None of these tokens is on the server's list any more."), true);
}

void ActivityPage::showRun()
{
    if (const ChangeRecord *record = chosen())
        m_model.setSearchText(record->intent.run);
    Q_EMIT changed();
}

Availability ActivityPage::containmentAvailability() const
{
    const ChangeRecord *record = chosen();
    if (!record)
        return {tr("Choose one change first")};
    const bool isContainment = m_containments.ofRun(record->intent.run);
    return {isContainment ? QString()
                          : tr("It was not part of a containment over this connection")};
}

void ActivityPage::openChosenContainment()
{
    const ChangeRecord *record = chosen();
    if (const RunRecord *run = record ? m_containments.ofRun(record->intent.run) : nullptr)
        openContainment(window(), m_context, *run);
}

QCoro::Task<> ActivityPage::verify()
{
    const QPointer<ActivityPage> self(this);
    m_verifying = true;
    Q_EMIT changed();
    Result<JournalProof> proof = co_await m_seal.verify();
    if (!self)
        co_return;
    m_verifying = false;
    Q_EMIT changed();
    if (!proof.ok())
        Q_EMIT announce(proof.error().text(), true);
    else if (proof->chain.intact() && !proof->keychain)
        Q_EMIT announce(proofWords(proof.value()), false);
    else
        (new ProofDialog(m_seal, proof.value(), window()))->open();
}

void ActivityPage::exportShown()
{
    exportRows(
        this, tr("activity"), m_model.rowCount(),
        [records = m_model.shown()](ExportFormat format) {
            return format == ExportFormat::Json ? changesAsJson(records) : changesAsCsv(records);
        },
        [this](const ExportNews &news) { tellExported(news); }, m_context.tellByWindow);
}

QList<QList<ActionId>> ActivityPage::menuActions() const
{
    return {{ActionId::TakeBack, ActionId::ShowRun, ActionId::OpenContainment}, {ActionId::Copy}};
}

void ActivityPage::takeOver(const Page &old)
{
    m_model.setConnectionId(static_cast<const ActivityPage &>(old).m_model.connectionId());
    TablePage::takeOver(old);
}

QString ActivityPage::rowKey(int row) const
{
    const ChangeRecord *record = m_model.recordAt(row);
    return record ? QString::number(record->id) : QString();
}

QueryValues ActivityPage::searchValues() const
{
    const ActivityFacets &facets = m_model.facets();
    QSet<QString> deployments;
    for (const QString &origin : facets.deployments) {
        ChangeIntent intent;
        intent.origin = origin;
        deployments.insert(originText(intent));
    }
    return {{Qualifier::By, facets.people.keys()},
            {Qualifier::Account, facets.accounts.values()},
            {Qualifier::Deployment, deployments.values()}};
}

void ActivityPage::clearFilters()
{
    m_model.setSearchText({});
    Q_EMIT changed();
}

void ActivityPage::refreshState()
{
    bool rowsShown = false;
    if (m_model.error()) {
        m_state->showState("error", m_model.error()->message,
                           m_model.error()->detail + QLatin1Char('\n') + m_model.error()->remedy,
                           tr("Try again"), [this] { m_model.reload(); });
    } else if (!m_model.isLoaded()) {
        m_state->showWaiting("activity", tr("Reading the journal…"), {});
    } else if (m_model.facets().total == 0 && m_model.total() > 0) {
        m_state->showState("activity", tr("Nothing was changed over this connection yet"),
                           tr("%Ln change(s) made over other connections are not shown.", nullptr,
                              m_model.total()),
                           tr("Show all connections"), [this] { m_model.setConnectionId({}); });
    } else if (m_model.facets().total == 0) {
        m_state->showState("activity", tr("Nothing was changed with this program yet"),
                           tr("Every change made with this program is written down here before it "
                              "is sent: who, what, why, and how it ended."),
                           tr("Go to the tokens"),
                           [this] { m_actions.get(ActionId::GoToTokens)->trigger(); });
    } else if (m_model.rowCount() == 0) {
        showNoMatch({tr("No change matches"), tr("No change matches “%1”"),
                     tr("%Ln change(s) hidden by the filters.", nullptr, m_model.facets().total)});
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    Q_EMIT changed();
}

void ActivityPage::refreshDetail()
{
    Q_EMIT changed(); // first: the pane shows the actions as they are
    const QList<const ChangeRecord *> records = chosenRecords();
    if (records.size() == 1)
        describeChange(*m_detail, m_actions, *records.first());
    else if (!records.isEmpty())
        describeChanges(*m_detail, m_actions, records);
    else
        showNothingChosen(tr("Choose a change to see all that was written down of it."));
}

} // namespace tokendesk
