// What every handler works with: the stores, the keys, the clock.
#pragma once

#include "sandbox/options.h"
#include "sandbox/tokenstore.h"

#include <QHash>

namespace tokendesk::sandbox {

/// Made at the first start, kept in the database.
struct Keys {
    QByteArray jwt; ///< signs
    QByteArray hash; ///< under which tokens are stored
};

struct Service {
    explicit Service(const Options &from)
        : options(from)
        , accounts(database)
        , tokens(database, accounts)
    {
    }

    Options options;
    Database database;
    AccountStore accounts;
    TokenStore tokens;
    Keys keys;
    qint64 admin = 0; ///< id of the sandbox's own admin, who signs in by browser
    QHash<QByteArray, qint64> consents; ///< open sign-in pages: their nonce and when it ends
};

/// Unix seconds.
[[nodiscard]] qint64 secondsNow();

/// Signs, stores the hash, and returns the plain value, which is nowhere else. `token.id` is set.
/// Nothing when it could not be written.
[[nodiscard]] std::optional<QByteArray> mintToken(Service &service, Token &token);

} // namespace tokendesk::sandbox
