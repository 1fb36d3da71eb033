// Characters that a web page names instead of writing them.
#pragma once

#include <QString>

namespace tokendesk {

/// Text of a page without its entities (HTML 4, section 24): numbers, and the names of Latin-1,
/// quotes, dashes and the like; another name stays as it is written. No character that there
/// cannot be comes of it. Any thread.
[[nodiscard]] QString withoutEntities(const QString &text);

} // namespace tokendesk
