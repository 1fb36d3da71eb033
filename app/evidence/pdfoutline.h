// What Qt's PDF writer leaves out: bookmarks, links, the language.
#pragma once

#include "domain/goon.h"
#include "domain/result.h"
#include "evidence/pdfpages.h"

#include <QIODevice>
#include <vector>

namespace tokendesk {

struct PdfExtras {
    QString language; ///< BCP 47
    std::vector<PdfHeading> bookmarks; ///< in the document's order; a level is at most one deeper
    std::vector<PdfLink> links;
};

/// The same document with them; shown by its title, with the bookmarks open. Read from the file
/// `path` as it is needed. An error of the kind Cancelled: it was stopped. Any thread.
[[nodiscard]] Result<void> writeWithExtras(const QString &path, const PdfExtras &extras,
                                           QIODevice &out, const GoOn &goOn);

} // namespace tokendesk
