// How many entries of the journal there are of each kind, for the chips.
#pragma once

#include "store/changerecord.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace tokendesk {

struct ActivityFacets {
    int total = 0; ///< of the chosen connections
    int done = 0;
    int refused = 0;
    int unclear = 0;
    QHash<QString, int> kinds; ///< by changeKindWord()
    QHash<QString, int> people;
    QSet<QString> accounts; ///< their names
    QSet<QString> deployments;
};

/// Holds names as numbers, so that counting anew reads no text: a hundred thousand entries are
/// counted with each change that comes in. Any thread, one at a time.
class ActivityTally {
public:
    void append(const ChangeRecord &record);
    /// The entry at `index` has changed.
    void replace(size_t index, const ChangeRecord &record);
    /// `connectionId`: of this one alone; empty: of all.
    [[nodiscard]] ActivityFacets count(const QString &connectionId) const;

private:
    class Numbers {
    public:
        int of(const QString &name);
        [[nodiscard]] int find(const QString &name) const { return m_numbers.value(name, -1); }
        [[nodiscard]] const QStringList &names() const { return m_names; }

    private:
        QHash<QString, int> m_numbers;
        QStringList m_names;
    };
    struct Entry {
        int connection;
        int person;
        int account;
        int deployment;
        ChangeKind kind;
        ChangeOutcome outcome;
    };
    [[nodiscard]] Entry entryOf(const ChangeRecord &record);

    Numbers m_connections;
    Numbers m_people;
    Numbers m_accounts;
    Numbers m_deployments;
    std::vector<Entry> m_entries;
};

} // namespace tokendesk
