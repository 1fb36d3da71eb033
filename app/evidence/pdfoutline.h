// What Qt's PDF writer leaves out: bookmarks, links, the language.
#pragma once

#include "domain/result.h"
#include "evidence/pdfpages.h"

#include <QByteArray>
#include <vector>

namespace tokendesk {

struct PdfExtras {
    QString language; ///< BCP 47
    std::vector<PdfHeading> bookmarks; ///< in the document's order; a level is at most one deeper
    std::vector<PdfLink> links;
};

/// The same document with them; shown by its title, with the bookmarks open. Any thread.
[[nodiscard]] Result<QByteArray> withExtras(const QByteArray &pdf, const PdfExtras &extras);

} // namespace tokendesk
