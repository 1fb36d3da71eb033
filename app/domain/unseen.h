// Characters of which nothing is seen: with them a name looks like another one.
#pragma once

#include <QString>

namespace tokendesk {

/// Half of one where the text holds no more of it.
[[nodiscard]] char32_t characterAt(const QString &text, qsizetype at);

/// Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties) and the marks of annotations:
/// what joins, parts, turns round, chooses a form or is a tag, and letters without a shape.
[[nodiscard]] bool isUnseen(char32_t code);
/// The one at `at` is, and nothing else looks different for it: it could be a disguise. Not one
/// that the script or a picture needs.
[[nodiscard]] bool isHidden(const QString &text, qsizetype at);
/// What people see of it.
[[nodiscard]] QString withoutHidden(const QString &text);

} // namespace tokendesk
