#include "ui/incident/opencontainment.h"

#include "ui/incident/containdialog.h"
#include "workflows/containedaccount.h"
#include "workflows/containment.h"
#include "workflows/containmentrecord.h"

#include <QWidget>

#include <algorithm>
#include <functional>

namespace tokendesk {

namespace {

/// The one for which `isWanted`, brought to the front; null: there is none.
ContainDialog *broughtToFront(const QWidget *window,
                              const std::function<bool(const Containment &)> &isWanted)
{
    const auto dialogs = window->findChildren<ContainDialog *>();
    const auto found = std::find_if(dialogs.begin(), dialogs.end(), [&](ContainDialog *dialog) {
        return isWanted(dialog->containment());
    });
    if (found == dialogs.end())
        return nullptr;
    (*found)->show();
    (*found)->raise();
    (*found)->activateWindow();
    return *found;
}

} // namespace

ContainDialog *openContainment(QWidget *window, const DialogContext &context, AccountId account)
{
    // Two at once would get in each other's way; one that has ended well does not.
    ContainDialog *dialog = broughtToFront(window, [account](const Containment &containment) {
        const bool isOver =
            containment.phase() == Containment::Phase::Ended && containment.problem().isEmpty();
        return containment.account() == account && !containment.isPast() && !isOver;
    });
    if (!dialog) {
        dialog = new ContainDialog(context, account, window);
        dialog->show();
    }
    return dialog;
}

void openContainment(QWidget *window, const DialogContext &context, const RunRecord &record)
{
    const ContainmentRun run = containmentOf(record);
    if (broughtToFront(window, [&run](const Containment &containment) {
            return containment.wished().run == run.run;
        }))
        return;
    if (record.isOpen && !isOfAnother(context.session, run))
        openContainment(window, context, run.account);
    else
        (new ContainDialog(context, run.account, window, record))->show();
}

} // namespace tokendesk
