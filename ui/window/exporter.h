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

/// Runs on a worker thread.
using ExportWriter = std::function<QByteArray(const Inventory &inventory,
                                              const std::vector<int> &rows, ExportFormat format)>;

/// Asks for a file, then writes it off the window's thread, whole or not at all. `done` is called
/// with a sentence, and whether it failed; not when the person cancels.
void exportRows(QWidget *window, const QString &proposedName,
                std::shared_ptr<const Inventory> inventory, std::vector<int> rows,
                ExportWriter writer, std::function<void(const QString &, bool failed)> done);

/// Writes the bytes by way of a temporary file next to it. Any thread.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tokendesk
