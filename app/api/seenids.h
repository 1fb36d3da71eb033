// Tells an id that was there before.
#pragma once

#include <QSet>
#include <vector>

namespace tokendesk {

/// Servers list in the order of the ids, which needs no hash.
class SeenIds final {
public:
    /// False when it was there already.
    bool insert(qint64 id);
    void clear();

private:
    std::vector<qint64> m_ascending;
    QSet<qint64> m_hash;
};

} // namespace tokendesk
