#include "domain/namesearch.h"

#include "domain/textmatch.h"

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

constexpr size_t fitCount = 5;

/// Letters and digits, and every byte of a character beyond ASCII.
bool isOfWord(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value >= 0x80 || (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9');
}

NameFit fitOf(std::string_view name, const std::string &word)
{
    NameFit fit = NameFit::None;
    for (size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        if (at == 0)
            return NameFit::Start;
        if (!isOfWord(name[at - 1]))
            return NameFit::WordStarts;
        fit = NameFit::Inside;
    }
    return fit;
}

/// Word by word, with a space between them.
bool isWhole(std::string_view name, const std::vector<std::string> &words)
{
    std::string_view rest = firstLine(name);
    for (const std::string &word : words) {
        if (!rest.starts_with(word))
            return false;
        rest.remove_prefix(word.size());
        const bool isLast = &word == &words.back();
        if (isLast || !rest.starts_with(' '))
            return isLast && rest.empty();
        rest.remove_prefix(1);
    }
    return false;
}

template <typename KeyOf>
std::vector<int> bestOf(int count, KeyOf keyOf, const std::vector<std::string> &words, size_t most)
{
    std::array<std::vector<int>, fitCount> found;
    std::vector<int> &best = found[static_cast<size_t>(NameFit::Whole)];
    for (int index = 0; index < count && best.size() < most; ++index) {
        const NameFit fit = nameFit(keyOf(index), words);
        std::vector<int> &those = found[static_cast<size_t>(fit)];
        if (fit != NameFit::None && those.size() < most)
            those.push_back(index);
    }
    for (size_t fit = fitCount - 1; fit-- > 1;)
        best.insert(best.end(), found[fit].begin(), found[fit].end());
    best.resize(std::min(best.size(), most));
    return best;
}

} // namespace

NameFit nameFit(std::string_view name, const std::vector<std::string> &words)
{
    NameFit whole = NameFit::Start;
    bool isFirst = true;
    for (const std::string &word : words) {
        const NameFit fit = fitOf(name, word);
        // Only the first word can stand where the name begins.
        const bool isAtItsBest = !isFirst && fit == NameFit::WordStarts;
        whole = std::min(whole, isAtItsBest ? NameFit::Start : fit);
        isFirst = false;
    }
    return whole == NameFit::Start && isWhole(name, words) ? NameFit::Whole : whole;
}

std::vector<int> tokensNamed(const Inventory &inventory, const std::vector<std::string> &words,
                             size_t most)
{
    return bestOf(
        inventory.tokenCount(), [&](int index) { return inventory.tokenKey(index); }, words, most);
}

std::vector<int> accountsNamed(const Inventory &inventory, const std::vector<std::string> &words,
                               size_t most)
{
    return bestOf(
        inventory.accountCount(), [&](int index) { return inventory.accountKey(index); }, words,
        most);
}

} // namespace tokendesk
