#include "ui/window/availabilitynow.h"

#include "domain/names.h"
#include "ui/filters/savedfilters.h"
#include "ui/window/actiongroups.h"
#include "ui/window/page.h"
#include "ui/window/pages.h"
#include "ui/window/undosteps.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

/// The words of the workspace are one context for those who translate.
struct AvailabilityWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Workspace)
};

QString undoObstacle(const Session &session, const UndoSteps &steps)
{
    if (steps.isRefused())
        return AvailabilityWords::tr("There is nothing to undo: the last change was not made. Take "
                                     "back an earlier one on the Activity page");
    if (steps.isAtNewToken())
        return AvailabilityWords::tr("The last change made a token, which may be in use: take it "
                                     "back on the Activity page");
    if (const QString name = steps.unclearName(); !name.isEmpty())
        return AvailabilityWords::tr("Whether the change of %1 was carried out is not known yet. "
                                     "Refresh, or take back an earlier one on the Activity page")
            .arg(displayText(name));
    if (steps.isPassed())
        return AvailabilityWords::tr("The last change was part of a plan, a rotation or a "
                                     "containment: take it back on the Activity page");
    if (session.inventory().hasPending())
        return AvailabilityWords::tr("The change is on its way: it can be undone when the server "
                                     "has answered");
    if (steps.isFinal())
        return AvailabilityWords::tr("The last change cannot be undone. Take back an earlier one "
                                     "on the Activity page");
    return AvailabilityWords::tr("There is nothing to undo");
}

} // namespace

Availability availabilityNow(ActionId id, const Session &session, const Pages &pages,
                             const UndoSteps &steps)
{
    const Page &page = *pages.current();
    std::optional<Availability> available = page.availabilityOf(id);
    switch (id) {
    case ActionId::NewAccount:
        available = availability(session, GeneralAction::NewAccount);
        break;
    case ActionId::NewToken:
        if (!available)
            available = availability(session, GeneralAction::NewToken);
        break;
    case ActionId::Refresh:
        available = availability(session, GeneralAction::Refresh);
        break;
    case ActionId::Undo:
        available = steps.undoesHere() ? Availability() : mayChange(session);
        if (available->ok() && !steps.canUndo())
            available = Availability{undoObstacle(session, steps)};
        break;
    case ActionId::SaveFilter:
        available = Availability{SavedFilters::queryProblem(page.searchText())};
        break;
    case ActionId::Find:
    case ActionId::SelectAll:
    case ActionId::ChooseColumns:
    case ActionId::SortRows:
    case ActionId::ToggleDetails:
    case ActionId::GoToTokens:
    case ActionId::GoToAccounts:
    case ActionId::GoToRotations:
    case ActionId::GoToReview:
    case ActionId::GoToActivity:
    case ActionId::GoToHistory:
    case ActionId::OpenPlan:
    case ActionId::Lock:
        available = Availability();
        break;
    default:
        if (const Page *review = pages.madePage(ActionId::GoToReview);
            isOfReview(id) && &page != review)
            available = review ? review->availabilityOf(id) : Availability();
        else if (isOfWindow(id))
            available = Availability();
        break; // the page has said
    }
    if (available && page.isBehind() && actsOnRows(id))
        available = Availability{AvailabilityWords::tr("The search is still under way")};
    // Neither another page nor a chosen row would help.
    if (isChange(id) && !mayChange(session).ok())
        available = mayChange(session);
    return available.value_or(Availability{AvailabilityWords::tr("Not on this page")});
}

} // namespace tokendesk
