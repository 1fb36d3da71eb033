// What the browser is shown at a sign-in's address on this machine.
#pragma once

#include <QByteArray>
#include <QString>

namespace tokendesk {

enum class SignInNews { SignedIn, Denied, Unreadable };

/// Whole HTTP answers, which end the connection and are kept by no cache.

/// To /done: the token leaves the address bar.
[[nodiscard]] QByteArray signInRedirect();
/// The page at /done. `reason`: the server's words, plain text; may be empty.
[[nodiscard]] QByteArray signInDonePage(SignInNews news, const QString &reason);
/// A page for a request that is none of ours; the status says why.
[[nodiscard]] QByteArray signInRefusal(int status);

} // namespace tokendesk
