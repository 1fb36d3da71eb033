#include "credentials/secretstore.h"

#include "credentials/keychainerrors.h"
#include "credentials/keychainlane.h"
#include "credentials/keychainlock.h"

#include <QCoreApplication>
#include <QCoroSignal>

namespace tokendesk {

namespace {

/// How a call ended, when it did not end well; nothing when it did.
std::optional<SecretOutcome> failureOf(const KeychainCall &call, KeychainAction action)
{
    switch (call.end) {
    case KeychainCall::End::None:
        break;
    case KeychainCall::End::Answered:
        if (call.code == QKeychain::NoError)
            return std::nullopt;
        return keychainFailure(secretStateOf(call.code, call.text, action), call.text);
    case KeychainCall::End::TimedOut:
        return keychainTimedOut(action);
    case KeychainCall::End::Stuck:
        break;
    }
    return keychainStuck();
}

QCoro::Task<> endOf(std::shared_ptr<KeychainCall> call)
{
    if (call->end == KeychainCall::End::None)
        co_await qCoro(call.get(), &KeychainCall::ended);
}

/// What failureOf() says once it has ended. Of a prompt that was closed the service need not say
/// that it was about the lock.
QCoro::Task<std::optional<SecretOutcome>> failureAfter(std::shared_ptr<KeychainCall> call,
                                                       KeychainAction action, QString key,
                                                       QDeadlineTimer deadline)
{
    co_await endOf(call);
    std::optional<SecretOutcome> failure = failureOf(*call, action);
    const bool mayBeLocked = failure && call->end == KeychainCall::End::Answered
        && (failure->state == SecretState::Missing || failure->state == SecretState::Unavailable);
    if (mayBeLocked) {
        const bool locked = co_await isKeyringLocked(key, deadline);
        if (locked)
            co_return keychainFailure(SecretState::Locked, {});
    }
    co_return std::move(failure);
}

SecretOutcome success(SecretBytes secret = {})
{
    SecretOutcome outcome;
    outcome.state = SecretState::Ok;
    outcome.secret = std::move(secret);
    return outcome;
}

// Free functions: the tasks may outlive the store.

QCoro::Task<SecretOutcome> readSecret(QString key, QDeadlineTimer deadline)
{
    const auto call = KeychainLane::instance().read(key, deadline);
    std::optional<SecretOutcome> failure =
        co_await failureAfter(call, KeychainAction::Read, key, deadline);
    if (failure)
        co_return *std::move(failure);
    if (call->secret.isEmpty())
        co_return keychainFailure(SecretState::Corrupt, {});
    co_return success(std::move(call->secret));
}

QCoro::Task<SecretOutcome> removeSecret(QString key, QDeadlineTimer deadline)
{
    const auto call = KeychainLane::instance().remove(key, deadline);
    std::optional<SecretOutcome> failure =
        co_await failureAfter(call, KeychainAction::Remove, key, deadline);
    if (failure && failure->state != SecretState::Missing)
        co_return *std::move(failure);
    const bool locked = co_await isKeyringLocked(key, deadline);
    if (locked)
        co_return keychainFailure(SecretState::Locked, {});
    co_return success();
}

QCoro::Task<SecretOutcome> writeAndReadBack(QString key, SecretBytes secret,
                                            QDeadlineTimer deadline)
{
    const auto writing = KeychainLane::instance().write(key, secret.duplicate(), deadline);
    std::optional<SecretOutcome> failure =
        co_await failureAfter(writing, KeychainAction::Write, key, deadline);
    if (failure)
        co_return *std::move(failure);
    // KWallet reports success on failure.
    const auto reading = KeychainLane::instance().read(key, deadline);
    failure = co_await failureAfter(reading, KeychainAction::Read, key, deadline);
    if (failure && failure->state != SecretState::Missing) {
        failure->error.outcomeUnknown = true; // written, but nobody has seen it
        co_return *std::move(failure);
    }
    if (failure || !reading->secret.equals(secret.view()))
        co_return keychainFailure(SecretState::Corrupt, {});
    co_return success();
}

QCoro::Task<SecretOutcome> writeSecret(QString key, SecretBytes secret, QDeadlineTimer deadline)
{
    if (secret.isEmpty()) {
        SecretOutcome refusal = keychainFailure(SecretState::Corrupt, {});
        refusal.error.message =
            QCoreApplication::translate("Keychain", "There is no credential to keep: it is empty");
        co_return refusal;
    }
    SecretOutcome first = co_await writeAndReadBack(key, secret.duplicate(), deadline);
    if (first.state != SecretState::Corrupt)
        co_return first;
    // QtKeychain finds a text entry of this key before ours. It is in our own name, so it goes.
    SecretOutcome removal = co_await removeSecret(key, deadline);
    if (!removal.ok())
        co_return first;
    SecretOutcome second = co_await writeAndReadBack(key, std::move(secret), deadline);
    co_return second;
}

class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(std::chrono::milliseconds timeout)
        : m_timeout(timeout)
    {
    }

    QCoro::Task<SecretOutcome> write(QString key, SecretBytes secret) override
    {
        return writeSecret(std::move(key), std::move(secret), QDeadlineTimer(m_timeout));
    }
    QCoro::Task<SecretOutcome> read(QString key) override
    {
        return readSecret(std::move(key), QDeadlineTimer(m_timeout));
    }
    QCoro::Task<SecretOutcome> remove(QString key) override
    {
        return removeSecret(std::move(key), QDeadlineTimer(m_timeout));
    }

private:
    std::chrono::milliseconds m_timeout;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainStore(std::chrono::milliseconds timeout)
{
    return std::make_unique<KeychainStore>(timeout);
}

} // namespace tokendesk
