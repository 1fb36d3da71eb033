// What the action search can find.
#pragma once

#include "ui/settings/settingsdialog.h"
#include "ui/window/searchmodel.h"

class QMenu;

namespace tokendesk {

class ActionSet;
class Workspace;

/// Every action but the search itself, in the order of its group. `reason`: why none of the
/// window's own can be used now; empty: each says so itself.
[[nodiscard]] std::vector<SearchEntry> actionEntries(const ActionSet &actions,
                                                     const QString &reason);
/// The sections of the settings; `open` opens them there.
[[nodiscard]] std::vector<SearchEntry>
settingsEntries(bool tellsNotices, const std::function<void(SettingsSection)> &open);
/// What a menu offers, called `kind`. It must not be filled anew while they are in use.
[[nodiscard]] std::vector<SearchEntry> menuEntries(const QMenu &menu, const char *icon,
                                                   const QString &kind);
/// The best accounts and tokens by their names or their number, a few of each: the better fit
/// first, among equals the accounts. run shows it in its table.
[[nodiscard]] std::vector<SearchEntry> inventoryEntries(Workspace &workspace,
                                                        const std::vector<std::string> &words);

} // namespace tokendesk
