// Finding a thing by what somebody remembers of its name.
#pragma once

#include "domain/inventory.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokendesk {

/// How well a name answers to words; the better one is the greater one.
enum class NameFit {
    None, ///< a word is missing
    Inside, ///< each is there
    WordStarts, ///< each begins a word of the name
    Start, ///< and the name begins with the first one
    Whole, ///< and that is the whole name
};

/// `name`: folded, as by foldedKey(), lines as they come. `words`: of searchWords(). No words fit
/// everything.
[[nodiscard]] NameFit nameFit(std::string_view name, const std::vector<std::string> &words);

/// The `most` best by name or id, best first, else in the inventory's order. One pass over the
/// keys: some milliseconds over 100,000 tokens.
[[nodiscard]] std::vector<int> tokensNamed(const Inventory &inventory,
                                           const std::vector<std::string> &words, size_t most);
/// By name, service id, e-mail, role or team.
[[nodiscard]] std::vector<int> accountsNamed(const Inventory &inventory,
                                             const std::vector<std::string> &words, size_t most);

} // namespace tokendesk
