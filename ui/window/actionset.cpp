#include "ui/window/actionset.h"

#include "domain/tooltip.h"
#include "ui/theme/icons.h"
#include "ui/theme/whynot.h"

#include <QCoreApplication>
#include <QWidget>

namespace tokendesk {

namespace {

struct Spec {
    ActionId id;
    const char *name;
    const char *text;
    const char *icon;
    QList<QKeySequence> shortcuts;
};

QList<Spec> specs()
{
    return {
        {ActionId::NewToken,
         "newToken",
         QT_TRANSLATE_NOOP("ActionSet", "New token"),
         "add",
         {QKeySequence(Qt::CTRL | Qt::Key_N)}},
        {ActionId::NewTokenHere,
         "newTokenHere",
         QT_TRANSLATE_NOOP("ActionSet", "New token"),
         "add",
         {}},
        {ActionId::NewAccount,
         "newAccount",
         QT_TRANSLATE_NOOP("ActionSet", "New service account"),
         "add-account",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}},
        {ActionId::Revoke,
         "revoke",
         QT_TRANSLATE_NOOP("ActionSet", "Revoke"),
         "revoke",
         {QKeySequence(Qt::Key_Delete)}},
        {ActionId::Restore,
         "restore",
         QT_TRANSLATE_NOOP("ActionSet", "Restore"),
         "restore",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}},
        {ActionId::Delete,
         "delete",
         QT_TRANSLATE_NOOP("ActionSet", "Delete"),
         "delete",
         {QKeySequence(Qt::SHIFT | Qt::Key_Delete)}},
        {ActionId::EditAccount,
         "editAccount",
         QT_TRANSLATE_NOOP("ActionSet", "Edit"),
         "edit",
         {QKeySequence(Qt::Key_F2)}},
        {ActionId::Deactivate,
         "deactivate",
         QT_TRANSLATE_NOOP("ActionSet", "Deactivate"),
         "deactivate",
         {}},
        {ActionId::Reactivate,
         "reactivate",
         QT_TRANSLATE_NOOP("ActionSet", "Reactivate"),
         "reactivate",
         {}},
        {ActionId::Rotate,
         "rotate",
         QT_TRANSLATE_NOOP("ActionSet", "Rotate"),
         "rotate",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}},
        {ActionId::NextStep,
         "nextStep",
         QT_TRANSLATE_NOOP("ActionSet", "Next step"),
         "success",
         {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
        {ActionId::RollBack,
         "rollBack",
         QT_TRANSLATE_NOOP("ActionSet", "Roll back"),
         "restore",
         {}},
        {ActionId::LeaveRotation,
         "leaveRotation",
         QT_TRANSLATE_NOOP("ActionSet", "Stop tracking"),
         "close",
         {}},
        {ActionId::Contain,
         "contain",
         QT_TRANSLATE_NOOP("ActionSet", "Contain account…"),
         "contain",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}},
        {ActionId::OpenContainment,
         "openContainment",
         QT_TRANSLATE_NOOP("ActionSet", "Open containment…"),
         "contain",
         {}},
        {ActionId::ShowTokens,
         "showTokens",
         QT_TRANSLATE_NOOP("ActionSet", "Show its tokens"),
         "tokens",
         {QKeySequence(Qt::CTRL | Qt::Key_T)}},
        {ActionId::ShowAccount,
         "showAccount",
         QT_TRANSLATE_NOOP("ActionSet", "Show its account"),
         "accounts",
         {QKeySequence(Qt::CTRL | Qt::Key_U)}},
        {ActionId::SelectAll,
         "selectAll",
         QT_TRANSLATE_NOOP("ActionSet", "Select all shown"),
         "success",
         {QKeySequence(QKeySequence::SelectAll)}},
        {ActionId::Copy,
         "copy",
         QT_TRANSLATE_NOOP("ActionSet", "Copy rows"),
         "copy",
         {QKeySequence(QKeySequence::Copy)}},
        {ActionId::Export,
         "export",
         QT_TRANSLATE_NOOP("ActionSet", "Export"),
         "export",
         {QKeySequence(Qt::CTRL | Qt::Key_E)}},
        {ActionId::Refresh,
         "refresh",
         QT_TRANSLATE_NOOP("ActionSet", "Refresh"),
         "refresh",
         {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}},
        {ActionId::Undo,
         "undo",
         QT_TRANSLATE_NOOP("ActionSet", "Undo"),
         "restore",
         {QKeySequence(QKeySequence::Undo)}},
        {ActionId::Find,
         "find",
         QT_TRANSLATE_NOOP("ActionSet", "Search"),
         "search",
         {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)}},
        {ActionId::ClearFilters,
         "clearFilters",
         QT_TRANSLATE_NOOP("ActionSet", "Clear filters"),
         "close",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
        {ActionId::SaveFilter,
         "saveFilter",
         QT_TRANSLATE_NOOP("ActionSet", "Save this filter…"),
         "filter",
         {QKeySequence(QKeySequence::Save)}},
        {ActionId::ChooseColumns,
         "chooseColumns",
         QT_TRANSLATE_NOOP("ActionSet", "Columns…"),
         "columns",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {ActionId::SortRows,
         "sortRows",
         QT_TRANSLATE_NOOP("ActionSet", "Sort by…"),
         "sort",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
        {ActionId::ToggleDetails,
         "toggleDetails",
         QT_TRANSLATE_NOOP("ActionSet", "Show or hide the details"),
         "pane",
         {QKeySequence(Qt::Key_F9)}},
        {ActionId::GoToTokens,
         "goToTokens",
         QT_TRANSLATE_NOOP("ActionSet", "Tokens"),
         "tokens",
         {QKeySequence(Qt::CTRL | Qt::Key_1)}},
        {ActionId::GoToAccounts,
         "goToAccounts",
         QT_TRANSLATE_NOOP("ActionSet", "Accounts"),
         "accounts",
         {QKeySequence(Qt::CTRL | Qt::Key_2)}},
        {ActionId::GoToRotations,
         "goToRotations",
         QT_TRANSLATE_NOOP("ActionSet", "Rotations"),
         "rotate",
         {QKeySequence(Qt::CTRL | Qt::Key_3)}},
        {ActionId::GoToReview,
         "goToReview",
         QT_TRANSLATE_NOOP("ActionSet", "Review"),
         "review",
         {QKeySequence(Qt::CTRL | Qt::Key_4)}},
        {ActionId::Decide,
         "decide",
         QT_TRANSLATE_NOOP("ActionSet", "Decide…"),
         "success",
         {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        {ActionId::ConfirmDecision,
         "confirmDecision",
         QT_TRANSLATE_NOOP("ActionSet", "Decide as before"),
         "verify",
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}},
        {ActionId::EditNotes,
         "editNotes",
         QT_TRANSLATE_NOOP("ActionSet", "Owner and purpose…"),
         "edit",
         {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        {ActionId::StartReview,
         "startReview",
         QT_TRANSLATE_NOOP("ActionSet", "Start a review"),
         "review",
         {}},
        {ActionId::FinishReview,
         "finishReview",
         QT_TRANSLATE_NOOP("ActionSet", "Finish the review…"),
         "success",
         {}},
        {ActionId::AbandonReview,
         "abandonReview",
         QT_TRANSLATE_NOOP("ActionSet", "Abandon the review…"),
         "close",
         {}},
        {ActionId::PastReviews,
         "pastReviews",
         QT_TRANSLATE_NOOP("ActionSet", "Compare reviews…"),
         "history",
         {}},
        {ActionId::WritePack,
         "writePack",
         QT_TRANSLATE_NOOP("ActionSet", "Evidence pack…"),
         "export",
         {}},
        {ActionId::CheckPack,
         "checkPack",
         QT_TRANSLATE_NOOP("ActionSet", "Check an evidence pack…"),
         "verify",
         {}},
        {ActionId::EditPolicies,
         "editPolicies",
         QT_TRANSLATE_NOOP("ActionSet", "Edit policies…"),
         "edit",
         {}},
        {ActionId::ShareNotes,
         "shareNotes",
         QT_TRANSLATE_NOOP("ActionSet", "Notes as CSV…"),
         "export",
         {}},
        {ActionId::GoToActivity,
         "goToActivity",
         QT_TRANSLATE_NOOP("ActionSet", "Activity"),
         "activity",
         {QKeySequence(Qt::CTRL | Qt::Key_5)}},
        {ActionId::GoToHistory,
         "goToHistory",
         QT_TRANSLATE_NOOP("ActionSet", "What changed"),
         "history",
         {QKeySequence(Qt::CTRL | Qt::Key_H), QKeySequence(Qt::CTRL | Qt::Key_6)}},
        {ActionId::OpenPlan,
         "openPlan",
         QT_TRANSLATE_NOOP("ActionSet", "Open plan…"),
         "plan",
         {QKeySequence(QKeySequence::Open)}},
        {ActionId::SwitchConnection,
         "switchConnection",
         QT_TRANSLATE_NOOP("ActionSet", "Switch connection…"),
         "link",
         {QKeySequence(Qt::CTRL | Qt::Key_J)}},
        {ActionId::Lock,
         "lock",
         QT_TRANSLATE_NOOP("ActionSet", "Lock now"),
         "lock",
         {QKeySequence(Qt::CTRL | Qt::Key_L)}},
        {ActionId::TakeBack,
         "takeBack",
         QT_TRANSLATE_NOOP("ActionSet", "Take back"),
         "restore",
         {}},
        {ActionId::ShowRun,
         "showRun",
         QT_TRANSLATE_NOOP("ActionSet", "Show related changes"),
         "filter",
         {}},
        {ActionId::Verify, "verify", QT_TRANSLATE_NOOP("ActionSet", "Verify"), "verify", {}},
        {ActionId::SearchActions,
         "searchActions",
         QT_TRANSLATE_NOOP("ActionSet", "Search actions, tokens and accounts"),
         "actions",
         {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        {ActionId::ShowShortcuts,
         "showShortcuts",
         QT_TRANSLATE_NOOP("ActionSet", "Keyboard shortcuts"),
         "keyboard",
         {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)}},
        {ActionId::ShowManual,
         "showManual",
         QT_TRANSLATE_NOOP("ActionSet", "Manual"),
         "help",
         {QKeySequence(Qt::SHIFT | Qt::Key_F1)}},
        {ActionId::ShowAbout,
         "showAbout",
         QT_TRANSLATE_NOOP("ActionSet", "About Tokendesk"),
         "info",
         {}},
        {ActionId::ShowSettings,
         "showSettings",
         QT_TRANSLATE_NOOP("ActionSet", "Settings"),
         "settings",
         {QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        {ActionId::Quit,
         "quit",
         QT_TRANSLATE_NOOP("ActionSet", "Quit"),
         "close",
         {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
    };
}

QString textOf(const Spec &spec)
{
    return QCoreApplication::translate("ActionSet", spec.text);
}

} // namespace

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
{
    for (const Spec &spec : specs()) {
        const QString text = textOf(spec);
        auto *action = new QAction(toneIcon(spec.icon), text, this);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setIconText(text);
        action->setProperty("iconName", QString::fromLatin1(spec.icon));
        action->setShortcuts(spec.shortcuts);
        // About no window: from the settings and a plan as well, though from behind no question.
        if (spec.id == ActionId::SwitchConnection || spec.id == ActionId::Lock)
            action->setShortcutContext(Qt::ApplicationShortcut);
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        m_actions.insert(spec.id, action);
        m_order << spec.id;
        setAvailability(spec.id, {});
    }
}

void ActionSet::retranslate()
{
    const QList<Spec> all = specs();
    for (const Spec &spec : all) {
        const QString text = textOf(spec);
        get(spec.id)->setText(text);
        get(spec.id)->setIconText(text);
    }
}

QList<ActionId> ActionSet::listedIds() const
{
    QList<ActionId> ids = m_order;
    ids.removeOne(ActionId::NewTokenHere); // as New token, which has the keys
    return ids;
}

QString ActionSet::keyWords(ActionId id) const
{
    return QKeySequence::listToString(get(id)->shortcuts(), QKeySequence::NativeText);
}

QString ActionSet::whyNot(const QKeySequence &keys) const
{
    for (const ActionId id : m_order) {
        const QAction *action = get(id);
        if (!action->isEnabled() && action->shortcuts().contains(keys))
            return tokendesk::whyNot(*action);
    }
    return {};
}

void ActionSet::setAvailability(ActionId id, const Availability &availability)
{
    QAction *action = get(id);
    action->setEnabled(availability.ok());
    action->setProperty("reason", availability.reason);
    action->setProperty("goesWithoutSaying", availability.goesWithoutSaying);
    QString tip = action->iconText();
    if (!action->shortcut().isEmpty())
        tip += QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText));
    if (!availability.ok())
        tip += QStringLiteral(" – ") + availability.reason;
    action->setToolTip(plainToolTip(tip));
}

} // namespace tokendesk
