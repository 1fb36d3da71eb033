// What is known of changes and not on the disk yet.
#pragma once

#include "domain/error.h"
#include "store/changerecord.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace tokendesk {

/// What became of one change, as Journal::finish() and setHandover() tell it.
struct LateWrite {
    std::optional<ChangeOutcome> outcome; ///< nothing: the handover alone is news
    qint64 targetId = 0;
    QString detail;
    Handover handover = Handover::None;
    qint64 atMs = 0; ///< when the outcome was known
    std::optional<qint64> clockOffsetMs = {}; ///< server minus this machine, at that time

    /// What a record says already.
    [[nodiscard]] static LateWrite of(const ChangeRecord &record);
    /// Both in one: what was decided before stays so, as in the file.
    [[nodiscard]] LateWrite followedBy(const LateWrite &later) const;
    void applyTo(ChangeRecord &record) const;
    bool operator==(const LateWrite &) const = default;
};

/// On its way to the disk, or refused by it: then it waits until it can be written.
class LateWrites final {
public:
    /// Together with what waits of the same change already.
    LateWrite add(ChangeId id, const LateWrite &news);
    [[nodiscard]] std::optional<LateWrite> find(ChangeId id) const;
    void refuse(ChangeId id, const Error &error);
    /// `written` is on the disk; what has come since is on its way.
    void remove(ChangeId id, const LateWrite &written);

    [[nodiscard]] QHash<ChangeId, LateWrite> refused() const;
    /// Refused or on its way.
    [[nodiscard]] const QHash<ChangeId, LateWrite> &all() const { return m_writes; }
    /// Why the last one of those that wait could not be written; nothing: none waits.
    [[nodiscard]] std::optional<Error> problem() const;
    void applyTo(QList<ChangeRecord> &records) const;

private:
    QHash<ChangeId, LateWrite> m_writes;
    QSet<ChangeId> m_refused;
    Error m_lastError;
};

} // namespace tokendesk
