// What a table shows, into a file or onto the clipboard.
#pragma once

#include "domain/inventory.h"
#include "domain/result.h"

#include <QCoroTask>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace tokendesk {

enum class ExportFormat { Csv, Json };

/// Runs on a worker thread: what it needs it must own.
using ExportWriter = std::function<QByteArray(ExportFormat format)>;

/// Asks for a file, then writes it off the window's thread, whole or not at all. `rows`: how many,
/// for the sentence that `done` is called with, besides whether it failed; it is not called when
/// the person cancels. Where `owner`, with which the question goes, too, is gone by then, the
/// window tells it.
void exportRows(QWidget *owner, const QString &proposedName, qsizetype rows, ExportWriter writer,
                std::function<void(const QString &, bool failed)> done);

} // namespace tokendesk
