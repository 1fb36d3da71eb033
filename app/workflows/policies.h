// The policies that come with the program.
#pragma once

#include "domain/review/policy.h"

#include <QStringList>

namespace tokendesk {

/// "default" first.
[[nodiscard]] QStringList shippedPolicyIds();
/// Only for one of these ids: they are a part of the program, and its tests read each of them.
[[nodiscard]] Policy shippedPolicy(const QString &id);

} // namespace tokendesk
