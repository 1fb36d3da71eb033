// The order of names as a person expects it: by the language in force, numbers by their value.
#pragma once

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

class QCollator;

namespace tokendesk {

/// "Apfel" and "Äpfel" are neighbours, "token-2" comes before "token-10", case does not count. Any
/// thread; the reference is of this thread, and holds until the language changes.
[[nodiscard]] const QCollator &nameCollator();
/// Below, at or above 0. For a few texts; many are sorted by nameRanks().
[[nodiscard]] int compareNames(const QString &a, const QString &b);

/// Of a text without a name: it comes last in both directions.
constexpr int blankRank = -1;
/// The place of each text among all of them, from 0; equal ones share it. Any thread. Each text is
/// prepared once: 100,000 names take some 50 ms.
[[nodiscard]] std::vector<int> nameRanks(const std::vector<QString> &texts);

/// Ranks that are found when they are first asked for, and kept while the language is the same.
/// Any thread; a copy shares what is known.
class RankCache final {
public:
    using Ranks = std::shared_ptr<const std::vector<int>>;

    RankCache() = default;
    RankCache(const RankCache &other);
    RankCache &operator=(const RankCache &other);

    /// Whether get() answers at once.
    [[nodiscard]] bool isKnown() const;
    /// `texts()` gives all of them, in the order of the ranks; asked only when they are not known.
    template <typename Texts>
    [[nodiscard]] Ranks get(Texts texts) const
    {
        const std::lock_guard lock(m_mutex);
        if (!isFresh()) {
            m_ranks = std::make_shared<const std::vector<int>>(nameRanks(texts()));
            remember();
        }
        return m_ranks;
    }
    /// A text has changed.
    void forget();

private:
    [[nodiscard]] bool isFresh() const;
    void remember() const;

    mutable std::mutex m_mutex;
    mutable Ranks m_ranks;
    mutable QString m_language;
};

} // namespace tokendesk
