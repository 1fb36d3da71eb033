#include "models/activitytally.h"

#include "models/activitywords.h"

#include <array>

namespace tokendesk {

namespace {

std::vector<int> zeros(const QStringList &names)
{
    return std::vector<int>(static_cast<size_t>(names.size()), 0);
}

template <typename Take>
void forEachCounted(const QStringList &names, const std::vector<int> &counts, Take take)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const int count = counts[static_cast<size_t>(i)])
            take(names.at(i), count);
    }
}

} // namespace

int ActivityTally::Numbers::of(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.constEnd())
        return known.value();
    const int number = static_cast<int>(m_names.size());
    m_numbers.insert(name, number);
    m_names << name;
    return number;
}

ActivityTally::Entry ActivityTally::entryOf(const ChangeRecord &record)
{
    const ChangeIntent &intent = record.intent;
    return {m_connections.of(intent.connectionId),
            m_people.of(intent.actor),
            m_accounts.of(intent.accountName),
            m_deployments.of(intent.origin),
            intent.kind,
            record.outcome};
}

void ActivityTally::append(const ChangeRecord &record)
{
    m_entries.push_back(entryOf(record));
}

void ActivityTally::replace(size_t index, const ChangeRecord &record)
{
    m_entries[index] = entryOf(record);
}

ActivityFacets ActivityTally::count(const QString &connectionId) const
{
    ActivityFacets facets;
    const bool ofAll = connectionId.isEmpty();
    const int connection = m_connections.find(connectionId);
    std::array<int, changeKindCount> kinds{};
    std::vector<int> people = zeros(m_people.names());
    std::vector<int> accounts = zeros(m_accounts.names());
    std::vector<int> deployments = zeros(m_deployments.names());
    for (const Entry &entry : m_entries) {
        if (!ofAll && entry.connection != connection)
            continue;
        ++facets.total;
        facets.done += entry.outcome == ChangeOutcome::Done ? 1 : 0;
        facets.refused += entry.outcome == ChangeOutcome::Refused ? 1 : 0;
        ++kinds[static_cast<size_t>(entry.kind)];
        ++people[static_cast<size_t>(entry.person)];
        ++accounts[static_cast<size_t>(entry.account)];
        ++deployments[static_cast<size_t>(entry.deployment)];
    }
    // Pending and unknown.
    facets.unclear = facets.total - facets.done - facets.refused;
    for (int i = 0; i < changeKindCount; ++i) {
        if (const int count = kinds[static_cast<size_t>(i)])
            facets.kinds.insert(changeKindWord(static_cast<ChangeKind>(i)), count);
    }
    forEachCounted(m_people.names(), people,
                   [&](const QString &name, int count) { facets.people.insert(name, count); });
    forEachCounted(m_accounts.names(), accounts,
                   [&](const QString &name, int) { facets.accounts.insert(name); });
    forEachCounted(m_deployments.names(), deployments,
                   [&](const QString &name, int) { facets.deployments.insert(name); });
    return facets;
}

} // namespace tokendesk
