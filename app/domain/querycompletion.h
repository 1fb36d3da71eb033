// What the search box offers while somebody types.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"

namespace tokendesk {

struct QueryCompletion {
    QString replacement; ///< goes into the text in place of the range
    QString text; ///< to show; not made harmless
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const QueryCompletion &) const = default;
};

constexpr size_t mostCompletions = 50;

/// For the term that ends at the cursor or holds it: qualifiers that begin so, or values of its
/// qualifier that contain what is typed, those that begin so first. Any thread.
[[nodiscard]] std::vector<QueryCompletion> queryCompletions(const QString &text, qsizetype cursor,
                                                            const Inventory &inventory);

} // namespace tokendesk
