// From a review as it stands to the record that is kept of it.
#pragma once

#include "domain/review/findingwords.h"
#include "domain/review/reviewrecord.h"
#include "workflows/reviewview.h"
#include "workflows/session.h"

namespace tokendesk {

/// Whose review of what, when, and what of it could be read.
struct RecordingContext {
    QString connectionId;
    QString connectionName;
    QString address; ///< of the deployment: scheme, host and port
    QString who; ///< signatureOf() whose credential it is
    qint64 nowMs = 0; ///< since 1970 UTC, the server's clock
    QString timeZone; ///< IANA id
    ListTrust trust{true, true, true, true};
    QStringList unreadable; ///< of the lists, where and why
    InstantWords instants = InstantWords::OfPerson; ///< in the reasons

    /// As it stands now. GUI thread.
    [[nodiscard]] static RecordingContext of(const Session &session);
};

/// A review that starts now.
[[nodiscard]] ReviewRecord startRecord(const ReviewView &view, const RecordingContext &context);
/// One under way, brought up to now: what was found in it before keeps its state of that time, also
/// as another step of its ladder, which then says what it was. What is not found any more stays as
/// resolved, or as unknown where a row of it could not be read. Not finished.
[[nodiscard]] ReviewRecord continueRecord(const ReviewRecord &before, const ReviewView &view,
                                          const RecordingContext &context);

/// A finding of the review under way that is not there any more, as it stands now; its tokens are
/// as they were.
[[nodiscard]] RecordedFinding notFoundAnyMore(RecordedFinding earlier, const ReviewView &view,
                                              const RecordingContext &context);

/// As RecordedFinding::stateAfter has it: what is not on a list is gone only when every row of the
/// list could be read. Empty for 0.
[[nodiscard]] QString stateOf(TokenId id, const Inventory &inventory,
                              const RecordingContext &context);

/// What the server leaves out of the times that a review asks for (lacksReviewTime()), so that it
/// was not judged: a sentence for each kind of time, and one for tokens whose owner it does not
/// say. Times that cannot be read are among the lists' issues. Any thread.
[[nodiscard]] QStringList unstatedFacts(const Inventory &inventory);

/// A finding of the review under way that is not there any more may only be out of sight: a row of
/// the lists that it is about, or a time in it, could not be read.
[[nodiscard]] bool mayBeUnread(const RecordedFinding &finding, const Inventory &inventory,
                               const RecordingContext &context);

} // namespace tokendesk
