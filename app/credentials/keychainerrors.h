// What the keychain's errors mean for a person.
#pragma once

#include "credentials/secretstore.h"

#include <qt6keychain/keychain.h>

namespace tokendesk {

enum class KeychainAction { Read, Write, Remove };

/// QtKeychain tells most causes apart by text only; texts are matched by the parts of them that
/// are not translated. Never SecretState::Ok.
[[nodiscard]] SecretState secretStateOf(QKeychain::Error code, const QString &text,
                                        KeychainAction action);

/// `detail`: the system's own words; may be empty. The way out is the keychain's: how to do without
/// it, each place says for itself.
[[nodiscard]] SecretOutcome keychainFailure(SecretState state, const QString &detail);
/// The keychain did not answer in time. A write that is on its way may still be carried out.
[[nodiscard]] SecretOutcome keychainTimedOut(KeychainAction action);
/// An earlier call is still without an answer, and no other one can be made before it has one.
[[nodiscard]] SecretOutcome keychainStuck();

} // namespace tokendesk
