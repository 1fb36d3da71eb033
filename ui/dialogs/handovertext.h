// Lines to paste into a shell that use a new token without showing it to other users.
#pragma once

#include "credentials/secretbytes.h"

#include <QString>
#include <QUrl>

namespace tokendesk {

/// The variable that the lines below use.
[[nodiscard]] QString tokenVariable();

/// A call that proves the token. The token goes to curl on its standard input, by the shell's own
/// printf or cat: an argument list is readable by every user of the machine (ps, /proc).
/// `file`: where the token was saved; empty: from the environment variable.
[[nodiscard]] QString curlLine(const QUrl &origin, bool scimOnly, const QString &file);

/// " export QUALYTICS_TOKEN='…'". The leading space keeps it out of the history of shells that are
/// set to ignore such lines (HISTCONTROL=ignorespace, HIST_IGNORE_SPACE). Never through a QString.
[[nodiscard]] SecretBytes environmentLine(const SecretBytes &value);

} // namespace tokendesk
