// What the review found, as a search asks for it.
#pragma once

#include "domain/querylanguage.h"
#include "domain/review/finding.h"

namespace tokendesk {

using FoundByToken = QHash<TokenId, std::vector<FoundFact>>;

/// Of every token that a finding is about, alone or among others. Any thread.
[[nodiscard]] std::shared_ptr<const FoundByToken>
foundByToken(const std::vector<Finding> &findings);

} // namespace tokendesk
