// The expiry timeline on paper and in files.
#pragma once

#include "domain/result.h"
#include "ui/review/timelinepainter.h"
#include "ui/window/exporter.h"

#include <functional>

class QPrinter;
class QWidget;

namespace tokendesk {

/// Asks for a printer; `failed` gets a sentence when it takes nothing, unless `parent` is gone.
void printTimeline(QWidget *parent, const TimelinePicture &picture, const QString &title,
                   std::function<void(const QString &)> failed);
/// Across the printer's page.
[[nodiscard]] Result<void> printTimelineOn(QPrinter &printer, const TimelinePicture &picture,
                                           const QString &title);
/// Asks for a file (PDF, PNG or SVG), then writes it off the window's thread, whole or not at all;
/// `done` is not called when the person cancels or `parent` is gone.
void saveTimeline(QWidget *parent, const TimelinePicture &picture, const QString &title,
                  ExportEnd done);

} // namespace tokendesk
