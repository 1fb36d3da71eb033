// What was told already, so that nothing is told twice.
#pragma once

#include "domain/result.h"
#include "domain/token.h"

#include <QHash>
#include <QSet>

namespace tokendesk {

/// Of one token: how it ended then, and the narrowest threshold of which was told.
struct ToldToken {
    qint64 expiryMs = 0;
    int days = 0; ///< 0: that it has expired

    bool operator==(const ToldToken &) const = default;
};

/// Of one connection.
struct ToldOfConnection {
    QString origin; ///< of the deployment: another connection to it tells of the same tokens
    QHash<TokenId, ToldToken> tokens;
    QSet<QString> others; ///< keys of entries that are of no token's end
    qint64 lastDigestMs = 0; ///< since 1970 UTC; 0: never
    qint64 notBeforeMs = 0; ///< a person has put it off until then

    bool operator==(const ToldOfConnection &) const = default;
};

/// Of all connections, by their ids; holds ids, times and addresses, no names and no secret.
struct ToldNotices {
    QHash<QString, ToldOfConnection> connections;

    bool operator==(const ToldNotices &) const = default;
};

[[nodiscard]] QByteArray toldNoticesAsJson(const ToldNotices &told);
/// What cannot be used is left out: to tell it again is the lesser evil. An error when the text is
/// no such file at all, or one of a newer release.
[[nodiscard]] Result<ToldNotices> toldNoticesFromJson(const QByteArray &json);

} // namespace tokendesk
