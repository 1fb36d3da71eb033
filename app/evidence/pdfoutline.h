// What Qt's PDF writer leaves out: bookmarks, links, the language.
#pragma once

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

/// Adds them to a whole document behind its end, as an update (PDF 32000-1, 7.5.6): shown by its
/// title, with the bookmarks open. Little of the document is read: it may be large. `path`: where
/// what `out` took so far can be read. Any thread.
[[nodiscard]] Result<void> addExtras(const QString &path, const PdfExtras &extras, QIODevice &out);

} // namespace tokendesk
