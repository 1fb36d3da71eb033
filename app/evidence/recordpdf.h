// The report of a review for people: to read, to print and to sign.
#pragma once

#include "domain/result.h"
#include "domain/review/reviewrecord.h"

class QFile;

namespace tokendesk {

/// A4, with bookmarks, selectable text and "page x of y". Needs a QGuiApplication for its fonts;
/// any thread. Characters that no font of this machine has are printed as boxes.
/// `scratch`: a new file, open for writing, which holds the pages until they have their bookmarks;
/// its error() is set when it took no more. The caller removes it. An error of the kind Cancelled:
/// it was stopped.
[[nodiscard]] Result<void> writeRecordAsPdf(const ReviewRecord &record, QFile &scratch,
                                            QIODevice &out, const GoOn &goOn = always);

} // namespace tokendesk
