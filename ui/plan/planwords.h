// What the dialog of a plan says of it: before it is applied, while it runs and at its end.
#pragma once

#include "ui/theme/formstyle.h"
#include "workflows/planrun.h"

namespace tokendesk {

// GUI thread; in the language of the window.

[[nodiscard]] QString planHeading(PlanAction action, int count);
/// What it does to those who use the tokens.
[[nodiscard]] QString planLead(PlanAction action);
[[nodiscard]] QString lookingAtLinesWords();
/// Why it cannot be applied where lines could be taken in.
[[nodiscard]] QString allLeftOutWords(PlanAction action);
/// As it is ticked now, nothing would be done.
[[nodiscard]] bool isPlanEmpty(const PlanRun &run);

/// How many lines are carried out and left out, and who had a part in it. `who`: the credential's
/// user. `isAllLeftOut`: only that keeps the plan from being applied.
[[nodiscard]] QString planSummaryBefore(const PlanRun &run, const QString &who, bool isAllLeftOut);
/// What goes on once it has been applied, until its lines begin.
[[nodiscard]] QString planBeginningWords(const PlanRun &run);
/// `serverPause`: why nothing is sent just now; empty: it is. The run has begun.
[[nodiscard]] QString planSummaryWhile(const BulkRun &bulk, const QString &serverPause);
/// By the words of the record of activity, which has what was withdrawn as not done.
[[nodiscard]] QString planSummaryAfter(const BulkRun &bulk);
/// What is done to the accounts at the end; an ampersand in it is none of a mnemonic.
[[nodiscard]] QString deactivateAgainWords(const QList<PlanAccount> &accounts);

struct PlanEnd {
    Tone tone = Tone::Info;
    QString text;
};
/// How it ended. The run's lines have.
[[nodiscard]] PlanEnd planEnd(const PlanRun &run);

} // namespace tokendesk
