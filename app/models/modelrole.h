// What the models tell beside what they show.
#pragma once

#include <Qt>

namespace tokendesk {

/// Roles beyond Qt's own, the same in all models.
namespace ModelRole {
constexpr int Id = Qt::UserRole; ///< qint64
constexpr int State = Qt::UserRole
    + 1; ///< int(TokenState); for accounts bool: active; for changes int(ChangeOutcome)
constexpr int Pending = Qt::UserRole + 2; ///< int(PendingChange), or invalid
constexpr int Raw = Qt::UserRole + 3; ///< QDateTime in UTC, number or text, for copying and tests
constexpr int Unclear = Qt::UserRole + 4; ///< bool, of tokens: see LiveInventory::isUnclear()
} // namespace ModelRole

} // namespace tokendesk
