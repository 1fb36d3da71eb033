// A keychain in memory, for tests that look into it.
#pragma once

#include "credentials/secretstore.h"

#include <QHash>

namespace tokendesk::test {

/// A real keychain cannot be made to be absent in the midst of a test.
class MemorySecrets final : public SecretStore {
public:
    QHash<QString, QByteArray> kept;
    bool available = true;
    bool readable = true; ///< else it keeps what it does not give
    bool confirmed = true; ///< else nobody sees what it has kept
    SecretState absence = SecretState::Unavailable; ///< what it is while it is not available
    QString remedy; ///< what it says about that

    QCoro::Task<SecretOutcome> write(QString key, SecretBytes secret) override
    {
        if (available)
            kept.insert(key, secret.view().toByteArray());
        SecretOutcome written = outcome();
        if (!confirmed)
            written.state = SecretState::Unavailable;
        co_return written;
    }
    QCoro::Task<SecretOutcome> read(QString key) override
    {
        SecretOutcome read = outcome();
        if (!readable) {
            read.state = absence;
            co_return read;
        }
        if (available && !kept.contains(key))
            read.state = SecretState::Missing;
        read.secret = SecretBytes::copyOf(kept.value(key));
        co_return read;
    }
    QCoro::Task<SecretOutcome> remove(QString key) override
    {
        if (available)
            kept.remove(key);
        co_return outcome();
    }

private:
    [[nodiscard]] SecretOutcome outcome() const
    {
        SecretOutcome made;
        made.state = available ? SecretState::Ok : absence;
        made.error.kind = Error::Kind::Keychain;
        made.error.message = QStringLiteral("No keychain runs in this session");
        made.error.remedy = remedy;
        return made;
    }
};

} // namespace tokendesk::test
