#include "ui/activity/changedetail.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "models/activitywords.h"
#include "ui/activity/changetone.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/actionset.h"
#include "workflows/undo.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tokendesk {

namespace {

struct ChangeDetailWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeDetail)
};

void addNotice(DetailPane &pane, const ChangeRecord &record)
{
    switch (record.outcome) {
    case ChangeOutcome::Refused:
        pane.addNotice(
            "danger",
            record.detail.isEmpty()
                ? ChangeDetailWords::tr("The server refused it. Nothing was changed.")
                : ChangeDetailWords::tr("Nothing was changed: %1").arg(displayText(record.detail)));
        break;
    case ChangeOutcome::Unknown:
    case ChangeOutcome::Pending:
        pane.addNotice(
            "warning",
            ChangeDetailWords::tr("Its answer never came. A refresh settles it once the list shows "
                                  "it. If the list does not, it may still be carried out: refresh "
                                  "again ten minutes after it was asked for. It counts as not done "
                                  "then, and you can do it again."));
        break;
    case ChangeOutcome::Done:
        if (record.handover == Handover::Open)
            pane.addNotice("warning",
                           ChangeDetailWords::tr(
                               "It is not written down that the new token's value was copied "
                               "or saved."));
        else if (!record.detail.isEmpty())
            pane.addNotice("info", displaySentence(record.detail));
        break;
    }
}

} // namespace

void describeChange(DetailPane &pane, const ActionSet &actions, const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    pane.begin();
    pane.addPill(changeTone(record.outcome), changeOutcomeText(record.outcome));
    pane.addTitle(changeText(record));
    QList<std::pair<QAction *, const char *>> offered{
        {actions.get(ActionId::TakeBack), "outlined"}};
    if (!intent.run.isEmpty())
        offered << std::pair(actions.get(ActionId::ShowRun), "outlined");
    if (QAction *open = actions.get(ActionId::OpenContainment); open->isEnabled())
        offered << std::pair(open, "outlined");
    pane.addActions(offered);
    addNotice(pane, record);
    if (!isOfAccount(intent.kind)) {
        pane.addFact(ChangeDetailWords::tr("Token"), displayText(intent.targetName));
        pane.addFact(ChangeDetailWords::tr("Token id"), QString::number(intent.targetId));
    }
    pane.addFact(ChangeDetailWords::tr("Account"), displayText(intent.accountName));
    pane.addFact(ChangeDetailWords::tr("Change"), beforeAfterText(record));
    if (!intent.reason.isEmpty())
        pane.addFact(ChangeDetailWords::tr("Reason"), displayText(intent.reason));
    pane.addFact(ChangeDetailWords::tr("Asked"), exactTime(Moment::at(record.askedMs())));
    if (isDecided(record.outcome) && record.settledMs() > 0)
        pane.addFact(ChangeDetailWords::tr("Settled"), exactTime(Moment::at(record.settledMs())));
    pane.addFact(ChangeDetailWords::tr("Who"),
                 intent.actor.isEmpty() ? ChangeDetailWords::tr("not known")
                                        : displayText(intent.actor));
    pane.addFact(ChangeDetailWords::tr("Deployment"), originText(intent));
    pane.addFact(ChangeDetailWords::tr("Entry"), QString::number(record.id));
    pane.finish();
}

void describeChanges(DetailPane &pane, const ActionSet &actions,
                     const QList<const ChangeRecord *> &records)
{
    std::array<int, changeKindCount> counts{};
    for (const ChangeRecord *record : records)
        ++counts[static_cast<size_t>(record->intent.kind)];
    pane.begin();
    pane.addTitle(
        ChangeDetailWords::tr("%Ln change(s) selected", nullptr, static_cast<int>(records.size())));
    pane.addActions({{actions.get(ActionId::TakeBack), "outlined"}});
    for (int i = 0; i < changeKindCount; ++i) {
        if (const int count = counts[static_cast<size_t>(i)])
            pane.addFact(changeKindText(static_cast<ChangeKind>(i)), QLocale().toString(count));
    }
    pane.finish();
}

} // namespace tokendesk
