// From a review as it stands to the record that is kept of it.
#pragma once

#include "domain/review/reviewrecord.h"
#include "workflows/reviewview.h"

namespace tokendesk {

/// Whose review of what, when.
struct RecordingContext {
    QString connectionId;
    QString connectionName;
    QString address; ///< of the deployment: scheme, host and port
    QString who; ///< whose credential
    qint64 nowMs = 0; ///< since 1970 UTC, the server's clock
    QString timeZone; ///< IANA id
};

/// A review that starts now.
[[nodiscard]] ReviewRecord startRecord(const ReviewView &view, const RecordingContext &context);
/// One under way, brought up to now: what was found in it before keeps its state of that time, and
/// what is not found any more stays as resolved. Not finished.
[[nodiscard]] ReviewRecord continueRecord(const ReviewRecord &before, const ReviewView &view,
                                          const RecordingContext &context);

} // namespace tokendesk
