// The style sheet of the HTML report.
#pragma once

#include <QByteArray>

namespace tokendesk {

/// ASCII, and free of & < > and quotation marks: the same bytes whether read as HTML or as XML, so
/// that the hash in the page's Content-Security-Policy fits either way.
[[nodiscard]] QByteArray reportStyle();

} // namespace tokendesk
