#include "ui/history/historydetail.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "models/historywords.h"
#include "ui/history/historytone.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/actionset.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct HistoryDetailWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryDetail)
};

void addSubject(DetailPane &pane, const HistoryEvent &event, const HistoryLinks &links)
{
    if (event.token != 0) {
        pane.addFact(HistoryDetailWords::tr("Token"), displayText(event.name), {}, links.token);
        pane.addFact(HistoryDetailWords::tr("Token id"), QString::number(event.token));
        pane.addFact(HistoryDetailWords::tr("Account"), displayText(event.accountName), {},
                     links.account);
    } else if (event.account != 0) {
        pane.addFact(HistoryDetailWords::tr("Account"), displayText(event.name), {}, links.account);
        pane.addFact(HistoryDetailWords::tr("Account id"), QString::number(event.account));
    }
}

} // namespace

void describeHistory(DetailPane &pane, const ActionSet &actions, const HistoryEvent &event,
                     const HistoryLinks &links)
{
    pane.begin();
    pane.addPill(historyTone(event.kind), historyKindText(event.kind));
    pane.addTitle(displayText(historySubject(event)));
    pane.addActions({{actions.get(ActionId::ShowTokens), "outlined"},
                     {actions.get(ActionId::ShowAccount), "outlined"}});
    if (event.kind == HistoryKind::WatchRestarted)
        pane.addNotice(
            "warning",
            HistoryDetailWords::tr("Another deployment answers here, or the same one was set up "
                                   "anew. What was seen before is of the other: the same id may "
                                   "mean another token."));
    else if (event.byThisProgram)
        pane.addNotice("info",
                       HistoryDetailWords::tr("Made with this program: the activity has it."));
    else
        pane.addNotice(
            "warning",
            HistoryDetailWords::tr("Made elsewhere: this program has not asked for it."));
    pane.addFact(HistoryDetailWords::tr("Change"), historyChangeText(event));
    addSubject(pane, event, links);
    pane.addFact(HistoryDetailWords::tr("Last seen unchanged"),
                 exactTime(Moment::at(event.afterMs)));
    pane.addFact(HistoryDetailWords::tr("Seen"), exactTime(Moment::at(event.seenMs)));
    pane.finish();
}

} // namespace tokendesk
