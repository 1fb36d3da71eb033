// What a token's value looks like, so that it is neither kept nor told where it was not asked for.
#pragma once

#include <QRegularExpression>

namespace tokendesk {

/// A JWT, or as much of one as gives it away. Any thread.
[[nodiscard]] const QRegularExpression &tokenValuePattern();

} // namespace tokendesk
