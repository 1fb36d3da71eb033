#include "api/seenids.h"

namespace tokendesk {

bool SeenIds::insert(qint64 id)
{
    if (m_hash.isEmpty()) {
        if (m_ascending.empty() || id > m_ascending.back()) {
            m_ascending.push_back(id);
            return true;
        }
        m_hash = QSet<qint64>(m_ascending.begin(), m_ascending.end());
    }
    const qsizetype before = m_hash.size();
    m_hash.insert(id);
    return m_hash.size() > before;
}

void SeenIds::clear()
{
    m_ascending.clear();
    m_hash.clear();
}

} // namespace tokendesk
