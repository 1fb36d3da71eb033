#include "ui/rotation/rotationspage.h"

#include "domain/names.h"
#include "models/modelrole.h"
#include "models/rotationwords.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/rotation/rotatedialog.h"
#include "ui/rotation/rotationdetail.h"
#include "ui/rotation/rotationfilterbar.h"
#include "ui/rotation/rotationtone.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QPointer>

namespace tokendesk {

namespace {

const QString rotationGroup = QStringLiteral("rotations");

int section(RotationColumn column)
{
    return static_cast<int>(column);
}

CellKind rotationCell(int column)
{
    if (column == section(RotationColumn::State))
        return CellKind::Pill;
    if (column == section(RotationColumn::Token))
        return CellKind::StrongName;
    const bool isName =
        column == section(RotationColumn::Successor) || column == section(RotationColumn::Account);
    return isName ? CellKind::Name : CellKind::Text;
}

PillTone rotationTone(const QModelIndex &index)
{
    return pillTone(static_cast<RotationTone>(index.data(ModelRole::State).toInt()));
}

const char *iconOf(RotationAct act)
{
    switch (act) {
    case RotationAct::Make:
        return "add";
    case RotationAct::Revoke:
        return "revoke";
    case RotationAct::Delete:
        return "delete";
    case RotationAct::RollBack:
        return "restore";
    case RotationAct::None:
        break;
    }
    return "success";
}

/// The box under what may cut this program off.
QString anotherWayWords()
{
    return RotationsPage::tr("I have another way to connect");
}

using Work = std::function<QCoro::Task<Result<void>>()>;

QCoro::Task<QString> problemOf(Work work)
{
    auto task = work();
    Result<void> outcome = co_await task;
    co_return outcome.ok() ? QString() : outcome.error().text();
}

QCoro::Task<> atOnce(QPointer<RotationsPage> page, Work work)
{
    auto task = problemOf(std::move(work));
    QString problem = co_await task;
    if (page && !problem.isEmpty())
        Q_EMIT page->announce(problem, true);
}

/// Without those that have ended since. All of them where none is left: then it is said why.
QStringList openStill(const Rotations &rotations, const QStringList &asked)
{
    QStringList ids = asked;
    ids.removeIf([&rotations](const QString &id) {
        const RotationState *state = rotations.find(id);
        return !state || state->status.end != RotationEnd::None;
    });
    return ids.isEmpty() ? asked : ids;
}

} // namespace

RotationsPage::RotationsPage(DialogContext context, ActionSet &actions, QSettings &windowState,
                             QWidget *parent)
    : TablePage(context, actions, tr("Rotations"), tr("Details of the rotation"), parent)
    , m_model(context.rotations, context.session.inventory())
    , m_filters(new RotationFilterBar(m_model, context.rotations, filterPlace()))
{
    build();
    restoreTable(windowState, rotationGroup);
    m_table->setSortingEnabled(true);
    connect(&m_model, &RotationModel::rowsChanged, this, &RotationsPage::followFilter);
    follow();
}

void RotationsPage::build()
{
    setObjectName(QStringLiteral("rotationsPage"));
    m_table->setObjectName(QStringLiteral("rotationsTable"));
    layOut(m_model, m_filters);
    setFilterBar(*m_filters);
    m_table->setItemDelegate(new RowDelegate(m_table, rotationCell, rotationTone));
    m_table->columns().layOut({{section(RotationColumn::State), 16, true},
                               {section(RotationColumn::Token), 28, true, true, 0, true},
                               {section(RotationColumn::Successor), 30, true, true},
                               {section(RotationColumn::Account), 22, true, true},
                               {section(RotationColumn::Due), 14, true},
                               {section(RotationColumn::Waits), 50, true, true},
                               {section(RotationColumn::Started), 15, true}});
    m_table->horizontalHeader()->setSortIndicator(section(RotationColumn::State),
                                                  Qt::AscendingOrder);
}

void RotationsPage::saveState(QSettings &settings) const
{
    saveTable(settings, rotationGroup);
}

const RotationState *RotationsPage::chosen() const
{
    const QList<int> rows = m_table->chosenRows();
    return rows.size() == 1 ? m_model.stateAt(rows.first()) : nullptr;
}

QList<const RotationState *> RotationsPage::leavable() const
{
    QList<const RotationState *> states;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows) {
        const RotationState *state = m_model.stateAt(row);
        if (state && m_context.rotations.leavable(state->rotation.id).ok())
            states << state;
    }
    return states;
}

Availability RotationsPage::leaveAvailability() const
{
    const QList<int> rows = m_table->chosenRows();
    const RotationState *first = rows.isEmpty() ? nullptr : m_model.stateAt(rows.first());
    if (!first)
        return Availability{tr("Choose one rotation first")};
    return leavable().isEmpty() ? m_context.rotations.leavable(first->rotation.id) : Availability();
}

std::optional<Availability> RotationsPage::availabilityOf(ActionId id) const
{
    const RotationState *state = chosen();
    const Availability none{tr("Choose one rotation first")};
    switch (id) {
    case ActionId::NextStep: {
        if (!state)
            return none;
        if (state->status.wait == RotationWait::OldGone)
            return Availability{tr("Nothing can be done from here but to let go of it")};
        if (state->status.wait == RotationWait::HandOver)
            return Availability{tr("Its new token is being handed over")};
        return m_context.rotations.available(state->rotation.id, nextAct(state->status));
    }
    case ActionId::RollBack:
        return state ? m_context.rotations.available(state->rotation.id, RotationAct::RollBack)
                     : none;
    case ActionId::LeaveRotation:
        return leaveAvailability();
    case ActionId::Copy:
        return Availability{m_table->chosenRows().isEmpty() ? none.reason : QString()};
    case ActionId::ClearFilters:
        return Availability{m_model.search().isBlank() ? tr("No filter is set") : QString()};
    default: // not of this page
        break;
    }
    return std::nullopt;
}

void RotationsPage::run(ActionId id)
{
    switch (id) {
    case ActionId::NextStep:
        takeNextStep();
        break;
    case ActionId::RollBack:
        rollBack();
        break;
    case ActionId::LeaveRotation:
        leave();
        break;
    case ActionId::Copy:
        copyRows();
        break;
    case ActionId::ClearFilters:
        m_model.setSearchText({});
        break;
    default: // not of this page
        break;
    }
}

void RotationsPage::carryOut(Work work, const Question *question)
{
    if (!question) {
        atOnce(this, std::move(work));
        return;
    }
    auto *dialog = new ConfirmDialog(
        *question, m_context.session.connection(), [work] { return problemOf(work); }, window());
    dialog->closeWith(&m_context.session);
    dialog->open();
}

void RotationsPage::takeNextStep()
{
    const RotationState *state = chosen();
    if (!state)
        return;
    switch (nextAct(state->status)) {
    case RotationAct::Make:
        makeAnother(window(), m_context, state->rotation.id,
                    [self = QPointer(this)](const QString &problem) {
                        if (self)
                            Q_EMIT self->announce(problem, true);
                    });
        break;
    case RotationAct::Revoke:
        revokeOld(*state);
        break;
    case RotationAct::Delete:
        deleteOld(*state);
        break;
    case RotationAct::RollBack:
        rollBack();
        break;
    case RotationAct::None:
        break;
    }
}

void RotationsPage::revokeOld(const RotationState &state)
{
    Rotations *rotations = &m_context.rotations;
    const QString id = state.rotation.id;
    const Work work = [rotations, id] { return rotations->revokeOld(id); };
    const QString concern = rotationConcern(state.rotation, state.facts, state.status,
                                            m_context.session.inventory().nowMs());
    const bool own = state.facts.oldToken && m_context.session.mayBeOwnToken(*state.facts.oldToken);
    if (concern.isEmpty() && !own) {
        carryOut(work); // the way back is one click
        return;
    }
    Question question;
    question.heading = tr("Revoke %1 now?").arg(displayText(state.rotation.oldName));
    question.text = concern;
    question.consequence =
        tr("What still uses it stops working at once. It can be restored until it is deleted.");
    question.action = tr("Revoke the old token");
    question.progress = tr("Revoking…");
    if (own) {
        question.text += (question.text.isEmpty() ? QString() : QStringLiteral("\n"))
            + tr("This program may be using it.");
        question.acknowledgement = anotherWayWords();
    }
    carryOut(work, &question);
}

void RotationsPage::deleteOld(const RotationState &state)
{
    Rotations *rotations = &m_context.rotations;
    const QString id = state.rotation.id;
    Question question;
    question.heading = tr("Delete %1?").arg(displayText(state.rotation.oldName));
    question.text = rotationConcern(state.rotation, state.facts, state.status,
                                    m_context.session.inventory().nowMs());
    if (question.text.isEmpty())
        question.text = tr("The new token has taken its place, and nobody missed the old one.");
    question.consequence = tr("Deleting cannot be undone. The rotation is finished then.");
    question.action = tr("Delete the old token");
    question.progress = tr("Deleting…");
    carryOut([rotations, id] { return rotations->deleteOld(id); }, &question);
}

void RotationsPage::rollBack()
{
    const RotationState *state = chosen();
    if (!state)
        return;
    Rotations *rotations = &m_context.rotations;
    const QString id = state->rotation.id;
    Question question;
    question.heading = tr("Roll back to %1?").arg(displayText(state->rotation.oldName));
    const bool isRevoked = state->facts.oldToken && !state->facts.oldToken->active;
    question.text = isRevoked ? tr("The old token is restored, then what was made in its place is "
                                   "revoked.")
                              : tr("The old token goes on working, and what was made in its place "
                                   "is revoked.");
    QStringList consequences;
    if (const std::optional<Token> &successor = state->facts.successor) {
        question.names = {successor->label()};
        if (successor->lastUsed.isSet())
            consequences << tr("What uses the new token stops working at once.");
        if (successor->active && m_context.session.mayBeOwnToken(*successor)) {
            consequences << tr("This program may be using the new token.");
            question.acknowledgement = anotherWayWords();
        }
    }
    if (state->rotation.immediate)
        consequences << tr("The old token has leaked: whoever has found it can use it again.");
    question.consequence = consequences.join(QLatin1Char('\n'));
    question.action = tr("Roll back");
    question.progress = tr("Rolling back…");
    carryOut([rotations, id] { return rotations->rollBack(id); }, &question);
}

void RotationsPage::leave()
{
    const QList<const RotationState *> states = leavable();
    if (states.isEmpty())
        return;
    QStringList ids;
    QStringList names;
    for (const RotationState *state : states) {
        ids << state->rotation.id;
        names << state->rotation.oldName;
    }
    Question question;
    if (states.size() == 1) {
        question.heading = tr("Stop tracking the rotation of %1?").arg(displayText(names.first()));
        question.text = tr("Both tokens stay as they are. Nothing more is done, and you are not "
                           "reminded of it.");
    } else {
        question.heading =
            tr("Stop tracking %Ln rotation(s)?", nullptr, static_cast<int>(states.size()));
        question.text = tr("All their tokens stay as they are. Nothing more is done, and you are "
                           "not reminded of them.");
        question.names = names;
    }
    question.action = tr("Stop tracking");
    question.progress = tr("Writing it down…");
    Rotations *rotations = &m_context.rotations;
    carryOut([rotations, ids] { return rotations->leave(openStill(*rotations, ids)); }, &question);
}

QList<QList<ActionId>> RotationsPage::menuActions() const
{
    return {{ActionId::NextStep}, {ActionId::RollBack, ActionId::LeaveRotation}, {ActionId::Copy}};
}

QString RotationsPage::rowKey(int row) const
{
    const RotationState *state = m_model.stateAt(row);
    return state ? state->rotation.id : QString();
}

void RotationsPage::refreshState()
{
    bool rowsShown = false;
    if (m_context.rotations.all().empty() && showLoading(Access::Full)) {
        // says it all
    } else if (m_context.rotations.all().empty()) {
        m_state->showState("rotate", tr("No rotation is under way"),
                           tr("Choose tokens on the Tokens page and press Rotate: a new token is "
                              "made and handed over, both are watched, and the old one is revoked "
                              "and deleted once nothing needs it."),
                           tr("Go to the tokens"),
                           [this] { m_actions.get(ActionId::GoToTokens)->trigger(); });
    } else if (m_model.rowCount() == 0) {
        showNoMatch({tr("No rotation matches"), tr("No rotation matches “%1”"),
                     tr("%Ln rotation(s) hidden by the search.", nullptr,
                        static_cast<int>(m_context.rotations.all().size()))});
    } else {
        rowsShown = true;
    }
    showTable(rowsShown);
    Q_EMIT changed();
}

void RotationsPage::refreshDetail()
{
    const RotationState *state = chosen();
    QAction *next = m_actions.get(ActionId::NextStep);
    const QString text = state ? rotationActText(state->status) : QString();
    next->setText(text.isEmpty() ? tr("Next step") : text);
    const char *icon = iconOf(state ? nextAct(state->status) : RotationAct::None);
    if (next->property("iconName").toByteArray() != icon) {
        next->setProperty("iconName", QString::fromLatin1(icon));
        next->setIcon(toneIcon(icon));
    }
    Q_EMIT changed(); // before the pane, which shows the actions as they are
    if (state)
        describeRotation(*m_detail, m_context.session.inventory(), m_actions, *state,
                         [this](TokenId token) { Q_EMIT tokenWanted(token); });
    else
        showNothingChosen(tr("Choose a rotation to see its steps and both tokens."));
}

} // namespace tokendesk
