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

/// Of qualifiers whose values only the page's rows know.
using QueryValues = QHash<Qualifier, QStringList>;

/// For the term that ends at the cursor or holds it: qualifiers that begin so, or values of its
/// qualifier that contain what is typed, those that begin so first; only what the rows of the
/// facts' page know. `values` stand in the place of the inventory's. Any thread.
[[nodiscard]] std::vector<QueryCompletion> queryCompletions(const QString &text, qsizetype cursor,
                                                            const Inventory &inventory,
                                                            const QueryFacts &facts = {},
                                                            const QueryValues &values = {});

} // namespace tokendesk
