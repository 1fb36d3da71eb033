// What a table shows, into a file or onto the clipboard.
#pragma once

#include "domain/inventory.h"
#include "domain/result.h"
#include "store/wholefile.h"

#include <QCoroTask>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace tokendesk {

enum class ExportFormat {
    Csv,
    Json,
    CsvOfAll, ///< where Csv has the columns that are shown: all columns
};

/// Runs on a worker thread: what it needs it must own.
using ExportWriter = std::function<QByteArray(ExportFormat format)>;

/// How it has ended.
struct ExportNews {
    QString text; ///< a sentence
    QString brief; ///< for a single line: with the file's name for its path; only if it worked
    bool failed = false;
};
using ExportEnd = std::function<void(const ExportNews &news)>;
using ExportEndElsewhere = std::function<void(const QString &text, bool failed)>;

/// Asks for a file, then writes it off the window's thread, whole or not at all. `rows`: how many,
/// for the sentence that `done` is called with; `whenGone` takes its place where `owner`, with
/// which the question goes, too, is gone by then. Neither is called when the person cancels.
/// The file's name decides between CSV and JSON, the chosen one of `formats` which CSV it is.
void exportRows(QWidget *owner, const QString &proposedName, qsizetype rows, ExportWriter writer,
                ExportEnd done, ExportEndElsewhere whenGone,
                const QList<ExportFormat> &formats = {ExportFormat::Csv, ExportFormat::Json},
                WhoMayRead who = WhoMayRead::AsUsual);

} // namespace tokendesk
