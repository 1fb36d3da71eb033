// The id that the server makes from a service account's name.
#pragma once

#include <QString>

namespace tokendesk {

/// Source: API contract, "Service accounts": lower case, spaces to underscores, other special
/// characters dropped, then "@service". Empty when nothing of the name would be left.
[[nodiscard]] QString serviceIdFromName(QStringView name);

} // namespace tokendesk
