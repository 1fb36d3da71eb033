#include "ui/window/actiongroups.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ActionGroupsWords {
    Q_DECLARE_TR_FUNCTIONS(ActionGroups)
};

} // namespace

ActionGroup groupOf(ActionId id)
{
    switch (id) {
    case ActionId::GoToTokens:
    case ActionId::GoToAccounts:
    case ActionId::GoToRotations:
    case ActionId::GoToReview:
    case ActionId::GoToActivity:
    case ActionId::GoToHistory:
        return ActionGroup::GoTo;
    case ActionId::NewToken:
    case ActionId::NewTokenHere:
    case ActionId::Revoke:
    case ActionId::Restore:
    case ActionId::Delete:
    case ActionId::Rotate:
    case ActionId::ShowAccount:
        return ActionGroup::Tokens;
    case ActionId::NewAccount:
    case ActionId::EditAccount:
    case ActionId::Deactivate:
    case ActionId::Reactivate:
    case ActionId::Contain:
    case ActionId::ShowTokens:
        return ActionGroup::Accounts;
    case ActionId::NextStep:
    case ActionId::RollBack:
    case ActionId::LeaveRotation:
        return ActionGroup::Rotations;
    case ActionId::Decide:
    case ActionId::ConfirmDecision:
    case ActionId::EditNotes:
    case ActionId::StartReview:
    case ActionId::FinishReview:
    case ActionId::AbandonReview:
    case ActionId::PastReviews:
    case ActionId::WritePack:
    case ActionId::CheckPack:
    case ActionId::EditPolicies:
    case ActionId::ShareNotes:
        return ActionGroup::Review;
    case ActionId::TakeBack:
    case ActionId::ShowRun:
    case ActionId::OpenContainment:
    case ActionId::Verify:
        return ActionGroup::Activity;
    case ActionId::SelectAll:
    case ActionId::Copy:
    case ActionId::Export:
    case ActionId::Find:
    case ActionId::ClearFilters:
    case ActionId::SaveFilter:
    case ActionId::ChooseColumns:
    case ActionId::SortRows:
    case ActionId::ToggleDetails:
        return ActionGroup::Table;
    case ActionId::Refresh:
    case ActionId::Undo:
    case ActionId::OpenPlan:
    case ActionId::SwitchConnection:
    case ActionId::Lock:
    case ActionId::SearchActions:
    case ActionId::ShowShortcuts:
    case ActionId::ShowManual:
    case ActionId::ShowAbout:
    case ActionId::ShowSettings:
    case ActionId::Quit:
        return ActionGroup::Window;
    }
    return ActionGroup::Window;
}

QString groupWords(ActionGroup group)
{
    switch (group) {
    case ActionGroup::GoTo:
        return ActionGroupsWords::tr("Go to");
    case ActionGroup::Tokens:
        return ActionGroupsWords::tr("Tokens");
    case ActionGroup::Accounts:
        return ActionGroupsWords::tr("Accounts");
    case ActionGroup::Rotations:
        return ActionGroupsWords::tr("Rotations");
    case ActionGroup::Review:
        return ActionGroupsWords::tr("Review");
    case ActionGroup::Activity:
        return ActionGroupsWords::tr("Activity");
    case ActionGroup::Table:
        return ActionGroupsWords::tr("Search and table");
    case ActionGroup::Window:
        return ActionGroupsWords::tr("Window");
    }
    return {};
}

bool isOfWindow(ActionId id)
{
    switch (id) {
    case ActionId::SwitchConnection:
    case ActionId::SearchActions:
    case ActionId::ShowShortcuts:
    case ActionId::ShowManual:
    case ActionId::ShowAbout:
    case ActionId::ShowSettings:
    case ActionId::Quit:
        return true;
    default:
        return false;
    }
}

bool isOfReview(ActionId id)
{
    return groupOf(id) == ActionGroup::Review && id != ActionId::Decide
        && id != ActionId::ConfirmDecision && id != ActionId::EditNotes;
}

bool actsOnRows(ActionId id)
{
    switch (id) {
    case ActionId::Revoke:
    case ActionId::Delete:
    case ActionId::Rotate:
    case ActionId::ShowTokens:
    case ActionId::ShowAccount:
    case ActionId::Decide:
    case ActionId::ConfirmDecision:
    case ActionId::EditNotes:
    case ActionId::Copy:
    case ActionId::Export:
        return true;
    default:
        return false;
    }
}

bool isChange(ActionId id)
{
    const ActionGroup group = groupOf(id);
    const bool isOfRows = group == ActionGroup::Tokens || group == ActionGroup::Accounts
        || group == ActionGroup::Rotations;
    return id == ActionId::TakeBack
        || (isOfRows && id != ActionId::ShowTokens && id != ActionId::ShowAccount);
}

} // namespace tokendesk
