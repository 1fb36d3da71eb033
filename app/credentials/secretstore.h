// The operating system's keychain.
#pragma once

#include "credentials/secretbytes.h"
#include "domain/result.h"

#include <QCoroTask>
#include <QObject>
#include <chrono>
#include <memory>

namespace tokendesk {

enum class SecretState {
    Ok,
    Missing, ///< the keychain works and has no such entry
    Locked, ///< the person has to unlock it, or did not
    Denied, ///< the person or the system said no
    Unavailable, ///< no keychain runs here, or it does not answer
    Corrupt, ///< what was read back is not what was written, or is no credential
};

/// Errors have Error::Kind::Keychain; their text names the keychain, the reason and the way out.
struct SecretOutcome {
    SecretState state = SecretState::Unavailable;
    SecretBytes secret; ///< of a read that is Ok
    Error error; ///< unless Ok

    [[nodiscard]] bool ok() const { return state == SecretState::Ok; }
};

/// Keeps one secret for each key. GUI thread; its tasks never block. Each ends exactly once, at
/// the latest after the time-out: a keychain that does not answer is left behind, not deleted
/// (QtKeychain crashes when a running job is deleted). Tasks may outlive this object.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// Read back after writing: Ok means that the keychain has it.
    virtual QCoro::Task<SecretOutcome> write(QString key, SecretBytes secret) = 0;
    virtual QCoro::Task<SecretOutcome> read(QString key) = 0;
    /// Ok also when there was nothing to remove.
    virtual QCoro::Task<SecretOutcome> remove(QString key) = 0;
};

/// QtKeychain's backend for this system; never its plaintext fallback.
[[nodiscard]] std::unique_ptr<SecretStore>
makeKeychainStore(std::chrono::milliseconds timeout = std::chrono::seconds(20));

} // namespace tokendesk
