// Forgetting what the windows remember by themselves.
#pragma once

class QSettings;

namespace tokendesk {

// A window that is open writes its memory when it closes: it can only be forgotten before the next
// one opens.
void forgetWindowsAtNextStart(QSettings &windowState);
void forgetWindowsIfWanted(QSettings &windowState);

} // namespace tokendesk
