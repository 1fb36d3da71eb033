// What belongs together among the actions, and what that is called.
#pragma once

#include "ui/window/actionset.h"

namespace tokendesk {

/// In the order in which they are shown.
enum class ActionGroup { GoTo, Tokens, Accounts, Rotations, Review, Activity, Table, Window };

[[nodiscard]] ActionGroup groupOf(ActionId id);
[[nodiscard]] QString groupWords(ActionGroup group);
/// Done by the window itself, whatever it shows.
[[nodiscard]] bool isOfWindow(ActionId id);
/// Done by the page of the review for the review as a whole, from wherever it is asked for.
[[nodiscard]] bool isOfReview(ActionId id);
/// On rows that are chosen or shown, of the pages whose rows may come after their search.
[[nodiscard]] bool actsOnRows(ActionId id);
/// Of the deployment, and is off where nothing may be changed.
[[nodiscard]] bool isChange(ActionId id);

} // namespace tokendesk
