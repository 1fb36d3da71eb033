// What a credential may see, in words.
#pragma once

#include "workflows/loadedlists.h"

#include <QString>

namespace tokendesk {

/// For people; empty where it was not asked yet.
[[nodiscard]] QString accessWords(Access access);

} // namespace tokendesk
