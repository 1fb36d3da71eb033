// Whether "nothing found" means that the keyring is locked.
#pragma once

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QString>
#include <chrono>

namespace tokendesk {

/// How long what a person waits for asks.
inline constexpr std::chrono::seconds keyringPatience(5);

/// libsecret finds nothing, and removes nothing successfully, in a keyring whose unlock prompt was
/// dismissed or could not be shown. Asks the Secret Service itself, at the latest until
/// `deadline`: true when it holds entries of this key that are locked, or its default keyring is
/// locked. False on systems without a Secret Service, and when it does not say.
[[nodiscard]] QCoro::Task<bool> isKeyringLocked(QString key, QDeadlineTimer deadline);

} // namespace tokendesk
