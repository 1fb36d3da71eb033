#include "domain/collation.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace tokendesk {

namespace {

/// The C locale orders by code points and knows no numbers; its words are English.
QLocale orderOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

const QCollator &nameCollator()
{
    thread_local QString language;
    thread_local std::unique_ptr<QCollator> collator;
    const QLocale now;
    if (!collator || language != now.name()) {
        language = now.name();
        collator = std::make_unique<QCollator>(orderOf(now));
        collator->setNumericMode(true);
        collator->setCaseSensitivity(Qt::CaseInsensitive);
    }
    return *collator;
}

int compareNames(const QString &a, const QString &b)
{
    return nameCollator().compare(a, b);
}

std::vector<int> nameRanks(const std::vector<QString> &texts)
{
    const QCollator &collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, size_t>> keyed;
    keyed.reserve(texts.size());
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            keyed.emplace_back(collator.sortKey(texts[i]), i);
    }
    std::sort(keyed.begin(), keyed.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<int> ranks(texts.size(), blankRank);
    int rank = -1;
    for (size_t i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed[i - 1].first.compare(keyed[i].first) != 0)
            ++rank;
        ranks[keyed[i].second] = rank;
    }
    return ranks;
}

RankCache::RankCache(const RankCache &other)
{
    *this = other;
}

RankCache &RankCache::operator=(const RankCache &other)
{
    if (this == &other)
        return *this;
    const std::scoped_lock lock(m_mutex, other.m_mutex);
    m_ranks = other.m_ranks;
    m_language = other.m_language;
    return *this;
}

bool RankCache::isKnown() const
{
    // Where another thread is at it, they are not known yet.
    const std::unique_lock lock(m_mutex, std::try_to_lock);
    return lock.owns_lock() && isFresh();
}

void RankCache::forget()
{
    const std::lock_guard lock(m_mutex);
    m_ranks.reset();
}

bool RankCache::isFresh() const
{
    return m_ranks && m_language == QLocale().name();
}

void RankCache::remember() const
{
    m_language = QLocale().name();
}

} // namespace tokendesk
