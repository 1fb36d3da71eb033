// A token that takes the place of another: the steps, and what each of them waits for.
#pragma once

#include "domain/result.h"
#include "domain/token.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace tokendesk {

/// How it ended.
enum class RotationEnd {
    None, ///< it goes on
    Finished, ///< the old token is deleted
    RolledBack, ///< the old token works, the new one does not
    Left, ///< a person let go of it as it was
};

/// What a person ordered, and the few facts that neither the server nor the journal of changes
/// knows. Kept across restarts; holds no secret.
struct Rotation {
    QString id; ///< unique; the changes of the journal carry it
    TokenId oldToken = 0;
    QString oldName;
    Moment oldCreated; ///< not set: not known
    AccountId account = 0;
    QString accountName;
    QString successorName;
    std::optional<int> lifeDays; ///< 1 to 365; nothing: never ends
    bool scimOnly = false;
    bool immediate = false; ///< it has leaked: the old one is revoked without waiting
    int quietHours = 24; ///< so long must the old one stand still before it is revoked
    int coolDownDays = 7; ///< so long can the old one be restored before it is deleted
    QString reason;
    qint64 startedAtMs = 0; ///< since 1970 UTC, like all below by the server's clock
    Moment handedOverAt; ///< when somebody got the value
    Moment provedAt; ///< when the new token was tried from here
    Moment revokedAt; ///< since when the old one was seen revoked, by whomever
    bool rollingBack = false;
    RotationEnd end = RotationEnd::None;

    bool operator==(const Rotation &) const = default;
};

/// What the lists and the journal say.
struct RotationFacts {
    std::optional<Token> oldToken; ///< nothing: not on the list
    std::optional<Token> successor; ///< nothing: not on the list
    TokenId successorId = 0; ///< the last one made; 0: none was
    bool isMaking = false; ///< asked for; whether it was made is not known
    bool isHandedOver = false;
    bool isValueHeld = false; ///< the value is in a dialog of this program now
    bool isOldDeleted = false; ///< by this program, whatever the list shows
    bool isListWhole = true; ///< what is not on it is gone
    bool isSuccessorFresh = false; ///< but it may not show the successor yet

    bool operator==(const RotationFacts &) const = default;
};

enum class RotationWait {
    Successor, ///< to be made
    Answer, ///< whether it was made is not known yet
    HandOver, ///< the value is here and nobody has it
    LostValue, ///< nobody can ever have the value: another is needed
    SuccessorEnded, ///< revoked, expired or deleted by somebody: another is needed
    Use, ///< of the new token
    Quiet, ///< of the old token
    UnknownUse, ///< of one of the two: the list does not say, or not readably, when it was
    Revoke,
    CoolDown,
    Delete,
    RestoreOld, ///< on the way back
    RevokeSuccessor, ///< on the way back
    List, ///< to be read whole: one of the two is not on it, and need not be gone
    NotListed, ///< the new token was made just now, and a list may show it late
    OldGone, ///< deleted by somebody before its successor was in use
    Nothing, ///< it has ended
};

/// The steps as a person sees them.
enum class RotationStep { Make, HandOver, Watch, Revoke, CoolDown, Delete };
constexpr int rotationStepCount = 6;
enum class StepState { Ahead, Now, Due, Done, Problem };

struct RotationStatus {
    RotationWait wait = RotationWait::Successor;
    RotationEnd end = RotationEnd::None; ///< what it comes to; to be written down when it is new
    Moment dueAt; ///< when time alone brings the next step; else missing
    bool isDue = false; ///< it waits for a person

    bool operator==(const RotationStatus &) const = default;
};

enum class RotationAct { None, Make, Revoke, Delete, RollBack };

/// The new token has been used since it was handed over and tried.
[[nodiscard]] bool isSuccessorUsed(const Rotation &rotation, const RotationFacts &facts);
/// Pure; `nowMs` is the server's clock.
[[nodiscard]] RotationStatus judgeRotation(const Rotation &rotation, const RotationFacts &facts,
                                           qint64 nowMs);
[[nodiscard]] StepState stepState(const RotationStatus &status, const RotationFacts &facts,
                                  RotationStep step);
/// What "continue" does now.
[[nodiscard]] RotationAct nextAct(const RotationStatus &status);
/// May be done now, even if it is too early to be wise.
[[nodiscard]] bool mayAct(const RotationStatus &status, RotationAct act, const RotationFacts &facts,
                          qint64 nowMs);

[[nodiscard]] QJsonObject rotationAsJson(const Rotation &rotation);
/// Names the field that is wrong.
[[nodiscard]] Result<Rotation> rotationFromJson(const QJsonObject &json);

} // namespace tokendesk
