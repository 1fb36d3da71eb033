#include "ui/plan/planwords.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "models/tokencells.h"
#include "ui/dialogs/tokenvaluedialog.h"
#include "ui/theme/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk {

namespace {

/// The words of the dialog are one context for those who translate.
struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::PlanDialog)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString namesOf(const QList<PlanAccount> &accounts)
{
    QStringList names;
    for (const PlanAccount &account : accounts)
        names << account.name;
    return joinedNames(names);
}

QString inOneLine(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QStringList countsBefore(const PlanRun &run, bool isAllLeftOut)
{
    const int count = run.includedCount();
    const int total = static_cast<int>(run.plan().lines.size());
    int concerned = 0;
    int before = 0;
    for (int line = 0; line < total; ++line) {
        concerned += run.isIncluded(line) && !run.judgements().at(line).concerns.isEmpty() ? 1 : 0;
        before += run.isDoneBefore(line) ? 1 : 0;
    }
    QStringList parts{
        isAllLeftOut
            ? allLeftOutWords(run.plan().action)
            : PlanWords::tr("%1 of %2 will be carried out").arg(number(count), number(total))};
    if (concerned > 0)
        parts << PlanWords::tr("%1 to look at").arg(number(concerned));
    if (before > 0)
        parts << PlanWords::tr("%1 done before").arg(number(before));
    if (total > count + before && !isAllLeftOut)
        parts << PlanWords::tr("%1 left out").arg(number(total - count - before));
    return parts;
}

PlanEnd deactivationsEnd(const PlanRun &run)
{
    const QString problem = displaySentence(run.deactivationProblem());
    const bool hasFailed = run.hasDeactivationFailed(); // then not all is done
    const QString done = run.deactivated().isEmpty() || hasFailed
        ? QString()
        : PlanWords::tr("All is done. Deactivated again: %1.").arg(namesOf(run.deactivated()));
    const Tone ofProblem = hasFailed ? Tone::Danger : Tone::Warning;
    return {problem.isEmpty() ? Tone::Info : ofProblem, joinedSentences({done, problem})};
}

QString reactivatedInVainWords(const PlanRun &run)
{
    const QList<PlanAccount> again = run.reactivatedInVain();
    QStringList names;
    for (const PlanAccount &account : again)
        names << isolated(briefText(account.name));
    return reactivatedWords(names);
}

} // namespace

QString planHeading(PlanAction action, int count)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanWords::tr("Revoke %Ln token(s)", nullptr, count);
    case PlanAction::Restore:
        return PlanWords::tr("Restore %Ln token(s)", nullptr, count);
    case PlanAction::Delete:
        return PlanWords::tr("Delete %Ln token(s)", nullptr, count);
    }
    return {};
}

QString planLead(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanWords::tr("What uses them stops working at once. You can restore them until "
                             "somebody deletes them.");
    case PlanAction::Restore:
        return PlanWords::tr("They work again at once, for everybody who has their value.");
    case PlanAction::Delete:
        return PlanWords::tr("Deleted tokens and their history cannot be had back.");
    }
    return {};
}

QString lookingAtLinesWords()
{
    return PlanWords::tr("Looking at them…");
}

QString allLeftOutWords(PlanAction action)
{
    switch (action) {
    case PlanAction::Revoke:
        return PlanWords::tr("Every token is left out: tick those to revoke");
    case PlanAction::Restore:
        return PlanWords::tr("Every token is left out: tick those to restore");
    case PlanAction::Delete:
        return PlanWords::tr("Every token is left out: tick those to delete");
    }
    return {};
}

bool isPlanEmpty(const PlanRun &run)
{
    return run.includedCount() == 0 && (!run.deactivates() || run.toDeactivate().isEmpty());
}

QString planSummaryBefore(const PlanRun &run, const QString &who, bool isAllLeftOut)
{
    if (!run.isJudged())
        return lookingAtLinesWords();
    const TokenPlan &plan = run.plan();
    QStringList parts = countsBefore(run, isAllLeftOut);
    if (!plan.madeBy.isEmpty() && plan.madeBy != who)
        parts << PlanWords::tr("made by %1, %2")
                     .arg(displayText(plan.madeBy), exactTime(Moment::at(plan.madeAtMs)));
    if (run.isApproved())
        parts << PlanWords::tr("approved by %1, %2")
                     .arg(displayText(plan.approvedBy), exactTime(Moment::at(plan.approvedAtMs)));
    const QString leftActive = run.leftActiveWords();
    if (!leftActive.isEmpty())
        parts << displaySentence(leftActive);
    return inOneLine(parts);
}

QString planBeginningWords(const PlanRun &run)
{
    return run.reactivates() && !run.inactiveAccounts().isEmpty()
        ? pendingWord(PendingChange::Reactivating)
        : TokenValueDialog::tr("Writing it down…");
}

QString planSummaryWhile(const BulkRun &bulk, const QString &serverPause)
{
    const BulkRun::Counts &counts = bulk.counts();
    const int ended = counts.done + counts.refused + counts.unknown;
    const int wanted = counts.total - counts.leftOut;
    QStringList parts{PlanWords::tr("%1 of %2").arg(number(ended), number(wanted))};
    if (counts.refused > 0)
        parts << PlanWords::tr("%1 not done").arg(number(counts.refused));
    if (counts.unknown > 0)
        parts << PlanWords::tr("%1 unclear").arg(number(counts.unknown));
    if (bulk.phase() == BulkRun::Phase::Paused) {
        parts << PlanWords::tr("paused");
    } else if (!serverPause.isEmpty()) {
        parts << serverPause;
    } else if (bulk.secondsLeft() >= 0) {
        parts << PlanWords::tr("%1 a second").arg(QLocale().toString(bulk.perSecond(), 'f', 1))
              << PlanWords::tr("%Ln second(s) left", nullptr, bulk.secondsLeft());
    }
    return inOneLine(parts);
}

QString planSummaryAfter(const BulkRun &bulk)
{
    const BulkRun::Counts &counts = bulk.counts();
    const int withdrawn = static_cast<int>(bulk.withdrawnLines().size());
    return PlanWords::tr("%1 done · %2 not done · %3 unclear · %4 not started · %5 left out")
        .arg(number(counts.done), number(counts.refused + withdrawn), number(counts.unknown),
             number(counts.waiting - withdrawn), number(counts.leftOut));
}

QString deactivateAgainWords(const QList<PlanAccount> &accounts)
{
    return accounts.size() == 1
        ? PlanWords::tr("Deactivate %1 again once its tokens are revoked")
              .arg(displayText(accounts.constFirst().name))
        : PlanWords::tr("Deactivate %Ln account(s) again once the tokens are revoked", nullptr,
                        static_cast<int>(accounts.size()));
}

PlanEnd planEnd(const PlanRun &run)
{
    const BulkRun::Counts &counts = run.bulk()->counts();
    const bool whole = counts.refused + counts.unknown + counts.waiting == 0;
    const QString reactivated = reactivatedInVainWords(run);
    if (!run.bulk()->stopReason().isEmpty())
        return {Tone::Warning,
                joinedSentences({run.bulk()->stopReason(),
                                 counts.waiting > 0
                                     ? PlanWords::tr("What was not started stays as it was")
                                     : QString(),
                                 reactivated})};
    if (!whole)
        return {Tone::Warning,
                joinedSentences(
                    {PlanWords::tr("Not everything was done; the table says why."), reactivated})};
    if (run.isDeactivating())
        return {Tone::Info, PlanWords::tr("Deactivating %1…").arg(namesOf(run.toDeactivate()))};
    if (!run.deactivationProblem().isEmpty() || !run.deactivated().isEmpty())
        return deactivationsEnd(run);
    if (!run.reactivated().isEmpty())
        return {Tone::Info,
                PlanWords::tr("All is done. Reactivated: %1. To undo this deactivates it again.")
                    .arg(namesOf(run.reactivated()))};
    return {Tone::Info, PlanWords::tr("All is done.")};
}

} // namespace tokendesk
