#include "ui/rotation/rotationdetail.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "domain/sentence.h"
#include "models/rotationwords.h"
#include "ui/rotation/rotationtone.h"
#include "ui/rotation/rotationwishes.h"
#include "ui/widgets/detailpane.h"
#include "ui/window/actionset.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct RotationDetailWords {
    Q_DECLARE_TR_FUNCTIONS(RotationDetail)
};

PillTone stepTone(StepState state)
{
    switch (state) {
    case StepState::Done:
        return PillTone::Good;
    case StepState::Now:
        return PillTone::Now;
    case StepState::Due:
        return PillTone::Attention;
    case StepState::Problem:
        return PillTone::Bad;
    case StepState::Ahead:
        break;
    }
    return PillTone::Ahead;
}

/// At the right of a step: when it was, when it will be, or how it stands.
QString stepNote(const RotationState &state, RotationStep step, StepState stepState, qint64 nowMs)
{
    const Rotation &rotation = state.rotation;
    Moment at;
    if (step == RotationStep::Make && state.facts.successor)
        at = state.facts.successor->created;
    else if (step == RotationStep::HandOver)
        at = rotation.handedOverAt;
    else if (step == RotationStep::Revoke)
        at = rotation.revokedAt;
    switch (stepState) {
    case StepState::Done:
        return at.isSet() ? pastTime(at, nowMs) : RotationDetailWords::tr("done");
    case StepState::Now:
        return state.status.dueAt.isSet()
            ? RotationDetailWords::tr("ends %1").arg(relativeTime(state.status.dueAt, nowMs))
            : RotationDetailWords::tr("now");
    case StepState::Due:
        return RotationDetailWords::tr("your turn");
    case StepState::Problem:
        return RotationDetailWords::tr("needs you");
    case StepState::Ahead:
        break;
    }
    return {};
}

void addToken(DetailPane &pane, const std::optional<Token> &token, const QString &name,
              const QString &heading, qint64 nowMs, const std::function<void(TokenId)> &goTo)
{
    pane.addHeading(heading);
    if (!token) {
        pane.addText(
            RotationDetailWords::tr("%1 is not on the server's list.").arg(displayText(name)));
        return;
    }
    const TokenState state = tokenState(*token, nowMs);
    pane.addLine(pillTone(state), displayText(token->label()), tokenStateWord(state).toLower(),
                 [goTo, id = token->id] { goTo(id); });
    pane.addFact(RotationDetailWords::tr("Last used"), lastUsedWords(token->lastUsed, nowMs),
                 exactTime(token->lastUsed));
    pane.addFact(RotationDetailWords::tr("Expires"), expiryWords(token->expiration, nowMs),
                 exactTime(token->expiration));
}

/// Of the button that does it.
const char *kindOf(const RotationStatus &status)
{
    const RotationAct act = nextAct(status);
    if (act == RotationAct::Revoke || act == RotationAct::Delete)
        return "danger";
    return status.isDue ? "primary" : "outlined";
}

} // namespace

void describeRotation(DetailPane &pane, const LiveInventory &live, const ActionSet &actions,
                      const RotationState &state, const std::function<void(TokenId)> &goTo)
{
    const Rotation &rotation = state.rotation;
    const qint64 now = live.nowMs();
    pane.begin();
    pane.addPill(pillTone(RotationModel::toneOf(state.status)), rotationStateText(state.status));
    pane.addTitle(displayText(rotation.oldName));
    pane.addActions({{actions.get(ActionId::NextStep), kindOf(state.status)},
                     {actions.get(ActionId::RollBack), "outlined"},
                     {actions.get(ActionId::LeaveRotation), "outlined"}});
    if (!state.problem.isEmpty())
        pane.addNotice("danger", displaySentence(state.problem));
    pane.addNotice(RotationModel::toneOf(state.status) == RotationTone::Problem ? "warning"
                                                                                : "info",
                   asSentence(rotationWaitText(rotation, state.status, now)));

    pane.addHeading(RotationDetailWords::tr("Steps"));
    for (int i = 0; i < rotationStepCount; ++i) {
        const auto step = static_cast<RotationStep>(i);
        const StepState how = stepState(state.status, state.facts, step);
        pane.addStep(stepTone(how), rotationStepText(step), stepNote(state, step, how, now));
    }
    addToken(pane, state.facts.oldToken, rotation.oldName, RotationDetailWords::tr("Old token"),
             now, goTo);
    if (state.facts.successorId != 0) {
        addToken(pane, state.facts.successor, rotation.successorName,
                 RotationDetailWords::tr("New token"), now, goTo);
        if (rotation.provedAt.isSet())
            pane.addFact(RotationDetailWords::tr("Tried"), pastTime(rotation.provedAt, now),
                         exactTime(rotation.provedAt));
    }
    pane.addHeading(RotationDetailWords::tr("Settings of this rotation"));
    pane.addFact(RotationDetailWords::tr("Account"), displayText(rotation.accountName));
    if (rotation.immediate) {
        pane.addFact(RotationDetailWords::tr("Kind"),
                     RotationDetailWords::tr("immediate: the old one has leaked"));
    } else {
        pane.addFact(RotationDetailWords::tr("Propose to revoke"), quietText(rotation.quietHours));
    }
    pane.addFact(RotationDetailWords::tr("Propose to delete"), coolDownText(rotation.coolDownDays));
    if (!rotation.reason.isEmpty())
        pane.addFact(RotationDetailWords::tr("Reason"), displayText(rotation.reason));
    pane.addFact(RotationDetailWords::tr("Started"),
                 pastTime(Moment::at(rotation.startedAtMs), now),
                 exactTime(Moment::at(rotation.startedAtMs)));
    pane.finish();
}

} // namespace tokendesk
