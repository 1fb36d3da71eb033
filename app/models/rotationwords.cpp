#include "models/rotationwords.h"

#include "domain/duration.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct RotationWords {
    Q_DECLARE_TR_FUNCTIONS(RotationWords)
};

QString endText(RotationEnd end)
{
    switch (end) {
    case RotationEnd::Finished:
        return RotationWords::tr("Finished");
    case RotationEnd::RolledBack:
        return RotationWords::tr("Rolled back");
    case RotationEnd::Left:
        return RotationWords::tr("Not tracked any more");
    case RotationEnd::None:
        break;
    }
    return {};
}

} // namespace

QString rotationStateText(const RotationStatus &status)
{
    switch (status.wait) {
    case RotationWait::Nothing:
        return endText(status.end);
    case RotationWait::LostValue:
    case RotationWait::SuccessorEnded:
    case RotationWait::OldGone:
    case RotationWait::UnknownUse:
        return RotationWords::tr("Needs you");
    case RotationWait::List:
    case RotationWait::NotListed:
    case RotationWait::Answer:
        return RotationWords::tr("Unclear");
    case RotationWait::Use:
    case RotationWait::Quiet:
        return RotationWords::tr("Watching");
    case RotationWait::CoolDown:
        return RotationWords::tr("Cooling down");
    case RotationWait::HandOver:
        return RotationWords::tr("Handing over");
    case RotationWait::Successor:
    case RotationWait::Revoke:
    case RotationWait::Delete:
        return RotationWords::tr("Step is due");
    case RotationWait::RestoreOld:
    case RotationWait::RevokeSuccessor:
        return RotationWords::tr("On the way back");
    }
    return {};
}

QString rotationWaitText(const Rotation &rotation, const RotationStatus &status, qint64 nowMs)
{
    switch (status.wait) {
    case RotationWait::Successor:
        return RotationWords::tr("The new token is to be made");
    case RotationWait::Answer:
        return RotationWords::tr(
            "Whether the new token was made is not known yet; the list will tell "
            "within ten minutes");
    case RotationWait::HandOver:
        return RotationWords::tr("The new token's value is to be handed over");
    case RotationWait::LostValue:
        return RotationWords::tr(
            "The new token's value was never handed over. Make another; the one whose "
            "value was lost is revoked then");
    case RotationWait::SuccessorEnded:
        return RotationWords::tr("The new token does not work any more. Make another");
    case RotationWait::Use:
        return RotationWords::tr("The new token was not used yet");
    case RotationWait::Quiet:
        return RotationWords::tr("The old token was used lately; revoke it %1, if it stands still")
            .arg(relativeTime(status.dueAt, nowMs));
    case RotationWait::UnknownUse:
        return RotationWords::tr(
            "When the tokens were last used cannot be read from the server's list: "
            "ask who has the old one, and then revoke it");
    case RotationWait::Revoke:
        return rotation.immediate
            ? RotationWords::tr("The old token has leaked and still works: revoke it")
            : RotationWords::tr(
                "The new token is in use and the old one stands still: revoke the old one");
    case RotationWait::CoolDown:
        return RotationWords::tr("The old token is revoked and can be restored; delete it %1")
            .arg(relativeTime(status.dueAt, nowMs));
    case RotationWait::Delete:
        return RotationWords::tr("Nobody missed the old token: delete it");
    case RotationWait::RestoreOld:
        return RotationWords::tr("The old token is to be restored");
    case RotationWait::RevokeSuccessor:
        return RotationWords::tr("The old token works again; the new one is to be revoked");
    case RotationWait::List:
        return RotationWords::tr(
            "The server's list could not be read whole, and one of the two tokens is "
            "not on it. It goes on when a whole list is read");
    case RotationWait::NotListed:
        return RotationWords::tr(
            "The new token was made, and the server's list does not show it yet. It "
            "goes on when the list does, or is clear within ten minutes");
    case RotationWait::OldGone:
        return RotationWords::tr(
            "The old token was deleted by somebody before there was a new one");
    case RotationWait::Nothing:
        break;
    }
    switch (status.end) {
    case RotationEnd::Finished:
        return RotationWords::tr(
            "The new token has taken the place of the old one, which is deleted");
    case RotationEnd::RolledBack:
        return RotationWords::tr("The old token works; what was made is revoked");
    case RotationEnd::Left:
        return RotationWords::tr("Both tokens are as they were left");
    case RotationEnd::None:
        break;
    }
    return {};
}

QString rotationStepText(RotationStep step)
{
    switch (step) {
    case RotationStep::Make:
        return RotationWords::tr("Make the new token");
    case RotationStep::HandOver:
        return RotationWords::tr("Hand its value over");
    case RotationStep::Watch:
        return RotationWords::tr("Watch both being used");
    case RotationStep::Revoke:
        return RotationWords::tr("Revoke the old token");
    case RotationStep::CoolDown:
        return RotationWords::tr("Cool down");
    case RotationStep::Delete:
        return RotationWords::tr("Delete the old token");
    }
    return {};
}

QString rotationActText(const RotationStatus &status)
{
    switch (nextAct(status)) {
    case RotationAct::Make:
        return status.wait == RotationWait::Successor ? RotationWords::tr("Make the new token")
                                                      : RotationWords::tr("Make another");
    case RotationAct::Revoke:
        return RotationWords::tr("Revoke the old token");
    case RotationAct::Delete:
        return RotationWords::tr("Delete the old token");
    case RotationAct::RollBack:
        return RotationWords::tr("Go on with the way back");
    case RotationAct::None:
        break;
    }
    return {};
}

QString rotationConcern(const Rotation &rotation, const RotationFacts &facts,
                        const RotationStatus &status, qint64 nowMs)
{
    QString text;
    switch (status.wait) {
    case RotationWait::Use:
        text = RotationWords::tr(
            "The new token was not used yet: what needs a token probably still has "
            "the old one.");
        break;
    case RotationWait::Quiet:
        if (facts.oldToken && facts.oldToken->lastUsed.isSet())
            text = RotationWords::tr("The old token was used %1: something still has it.")
                       .arg(pastTime(facts.oldToken->lastUsed, nowMs));
        else
            text =
                RotationWords::tr("The value was handed over %1, which may be too short to tell.")
                    .arg(pastTime(rotation.handedOverAt, nowMs));
        break;
    case RotationWait::UnknownUse:
        text = RotationWords::tr(
            "When the tokens were last used cannot be read: something may still have "
            "the old one.");
        break;
    case RotationWait::CoolDown:
        text =
            RotationWords::tr("It cools down until %1. Once deleted it cannot be restored, should "
                              "something turn out to need it.")
                .arg(exactTime(status.dueAt));
        break;
    default: // it is due
        break;
    }
    return text;
}

} // namespace tokendesk
