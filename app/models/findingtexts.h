// What findings say, folded for the search.
#pragma once

#include "domain/review/finding.h"

#include <string>
#include <unordered_map>

namespace tokendesk {

/// Keeps the texts that it has made: their dates are costly to write, and many findings say the
/// same. Any thread, one at a time.
class FindingTexts {
public:
    /// Severity, rule, reason and source, a line for each, in the language of the first time.
    [[nodiscard]] const std::string &of(const Finding &finding);
    /// Starts anew where far more are kept than `findings` can need.
    void keepFor(size_t findings);

private:
    std::unordered_map<std::string, std::string> m_texts; ///< by all that goes into one
};

} // namespace tokendesk
