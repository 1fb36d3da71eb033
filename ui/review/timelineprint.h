// The expiry timeline on paper and in files.
#pragma once

#include "ui/review/timelinepainter.h"

#include <functional>

class QWidget;

namespace tokendesk {

/// Asks for a printer.
void printTimeline(QWidget *parent, const TimelinePicture &picture, const QString &title);
/// Asks for a file (PDF, PNG or SVG), then writes it off the window's thread, whole or not at all;
/// `done` gets a sentence and whether it failed, unless the person cancels or `parent` is gone.
void saveTimeline(QWidget *parent, const TimelinePicture &picture, const QString &title,
                  std::function<void(const QString &, bool failed)> done);

} // namespace tokendesk
