// What a connection's lists, rotations and credential say of what is to be told.
#pragma once

#include "domain/notices/noticedigest.h"
#include "workflows/session.h"

#include <QFuture>

namespace tokendesk {

/// Until it is looked at anew what is due: a machine that slept has missed its timer, and its clock
/// may be put right.
inline constexpr qint64 longestNoticeWaitMs = 10 * msPerMinute;

/// The service tokens were read in this run.
[[nodiscard]] bool hasTokenLists(const Session &session);
/// Without the right to read the lists there is still the person's own credential.
[[nodiscard]] bool canBeJudged(const Session &session);
/// All but the inventory and the rotations: `othersKnown` is still to be set.
[[nodiscard]] NoticeInput noticeQuestion(const Session &session, const NoticeRules &rules,
                                         const ToldNotices &told);
/// Where the next step of one is due; `isUndecided`: while something is on its way nobody knows.
void addRotation(NoticeInput &question, const Rotation &rotation, const RotationStatus &status,
                 bool isUndecided);
/// The credential may see the service tokens, or nobody knows yet.
[[nodiscard]] bool mayShowTokens(const Session &session);
/// What was told, still holds as far as the lists tell, and may be seen. What is on its way to be
/// changed does hold.
[[nodiscard]] NoticeDigest stillDue(NoticeDigest told, const Session &session);
/// Composes on a worker.
[[nodiscard]] QFuture<std::shared_ptr<NoticeOutcome>>
answerTo(NoticeInput question, std::shared_ptr<const Inventory> inventory);

} // namespace tokendesk
