// Standard input, output and error: data here, words there, and secrets only where asked for.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <functional>

namespace tokendesk::cli {

struct Invocation;

/// All of it to standard output; an error when it does not take all.
[[nodiscard]] Result<void> writeData(QByteArrayView data);
/// What `write` writes, to standard output; it returns false when that took no more.
[[nodiscard]] Result<void> writeData(const std::function<bool(QIODevice &)> &write);
/// One line on standard error, with everything in it made harmless for a terminal.
void say(const QString &text);
/// The same, but only on a terminal: what somebody may want to know, and a script does not.
void hint(const QString &text);
/// Overwrites itself on a terminal, and is not written elsewhere. Empty: takes it away.
void showProgress(const QString &text);

/// A credential from standard input, which must be no terminal: it would stay on the screen.
[[nodiscard]] Result<SecretBytes> readCredential();
/// Somebody can be asked: standard error is a terminal, and so is standard input, or where that
/// carries the credential there is one all the same.
[[nodiscard]] bool canAsk(const Invocation &call);
/// Only where canAsk(): true when the answer is "yes", in whole.
[[nodiscard]] bool confirm(const Invocation &call, const QString &question);

} // namespace tokendesk::cli
