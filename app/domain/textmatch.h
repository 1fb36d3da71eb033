// Search as you type: words against case-folded keys.
#pragma once

#include <QString>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tokendesk {

/// The words of a search, folded like the keys that they are looked for in.
[[nodiscard]] std::vector<std::string> searchWords(const QString &text);

[[nodiscard]] inline bool containsWord(std::string_view key, const std::string &word)
{
    return key.find(word) != std::string_view::npos;
}

/// A key's first line: the name, for sorting.
[[nodiscard]] inline std::string_view firstLine(std::string_view key)
{
    return key.substr(0, std::min(key.find('\n'), key.size()));
}

} // namespace tokendesk
