// What the table of service tokens says in its cells.
#pragma once

#include "domain/tokenquery.h"
#include "workflows/liveinventory.h"

#include <QVariant>

namespace tokendesk {

// `tokenIndex`: in the inventory, which must have it.

/// As the server sent it, made harmless by displayText(); times in words, from `nowMs` on. Any
/// thread.
[[nodiscard]] QString tokenCellText(const Inventory &inventory, int tokenIndex, TokenColumn column,
                                    qint64 nowMs);
/// The same from now on, or what is on its way, or that it is not clear.
[[nodiscard]] QString tokenCellText(const LiveInventory &live, int tokenIndex, TokenColumn column);
/// See ModelRole::Raw: times are UTC, ids are numbers, names are as the server has them; the text
/// where there is no other value. Any thread.
[[nodiscard]] QVariant tokenCellValue(const Inventory &inventory, int tokenIndex,
                                      TokenColumn column, qint64 nowMs);
/// The exact instant of a time, the whole text of a name; may be empty.
[[nodiscard]] QString tokenCellToolTip(const LiveInventory &live, int tokenIndex,
                                       TokenColumn column);
/// "Revoking…": instead of a state that is not there yet; of an account too.
[[nodiscard]] QString pendingWord(PendingChange change);
/// Instead of the state where nobody knows it: see LiveInventory::isUnclear().
[[nodiscard]] QString unclearWord();
/// Of the one-click button.
[[nodiscard]] QString tokenActionWord(bool isActive);
[[nodiscard]] QString tokenColumnTitle(TokenColumn column);

} // namespace tokendesk
