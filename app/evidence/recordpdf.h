// The report of a review for people: to read, to print and to sign.
#pragma once

#include "domain/result.h"
#include "domain/review/reviewrecord.h"

#include <QByteArray>

namespace tokendesk {

/// A4, with bookmarks, selectable text and "page x of y". Needs a QGuiApplication for its fonts;
/// any thread. Characters that no font of this machine has are printed as boxes.
[[nodiscard]] Result<QByteArray> recordAsPdf(const ReviewRecord &record);

} // namespace tokendesk
