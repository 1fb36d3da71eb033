// Whether what a person has typed stands in a form.
#pragma once

class QWidget;

namespace tokendesk {

/// Something that a person has typed stands there.
[[nodiscard]] bool holdsTyped(const QWidget &form);

} // namespace tokendesk
