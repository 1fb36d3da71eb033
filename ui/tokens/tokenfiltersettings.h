// A token filter in the file of what the window remembers.
#pragma once

#include "domain/tokenquery.h"

#include <QJsonObject>

namespace tokendesk {

[[nodiscard]] QJsonObject filterToJson(const TokenFilter &filter);
/// Total: what cannot be read is left at its default.
[[nodiscard]] TokenFilter filterFromJson(const QJsonObject &object);

} // namespace tokendesk
