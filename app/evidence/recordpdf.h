// The report of a review for people: to read, to print and to sign.
#pragma once

#include "domain/result.h"
#include "domain/review/reviewrecord.h"

namespace tokendesk {

class PackOutput;

/// A4, with bookmarks, selectable text and "page x of y". Needs a QGuiApplication for its fonts;
/// any thread. Characters that no font of this machine has are printed as boxes.
/// An error of the kind Cancelled: it was stopped. What `out` did not take, it says itself.
[[nodiscard]] Result<void> writeRecordAsPdf(const ReviewRecord &record, PackOutput &out,
                                            const GoOn &goOn = always);

} // namespace tokendesk
