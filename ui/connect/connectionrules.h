// What follows from an address, and where an error on the way to it belongs.
#pragma once

#include "credentials/connection.h"
#include "credentials/connectionnames.h"
#include "workflows/connector.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace tokendesk {

/// Beyond this the clocks are told to differ (review rule clock-skew).
constexpr qint64 clockSkewMs = 2 * msPerMinute;

/// offeredColours() and their names.
struct NamedColour {
    QString value;
    QString name;
};
[[nodiscard]] QList<NamedColour> connectionColours();

/// The embedded server; `url` differs from run to run, the id does not.
[[nodiscard]] Connection sandboxConnection(const QUrl &url);

/// The part of the form that an error is about.
enum class ConnectPart {
    Address,
    Token,
    Certificate,
    ClientCertificate,
    ClientKey,
    Passphrase,
    Proxy, ///< who we are to it
    ProxyServer, ///< which one it is
    Keychain,
    Whole
};
[[nodiscard]] ConnectPart partOf(const Error &error);
/// Of a test of a token that is only offered so far: it is not the one in use that is refused.
[[nodiscard]] Error aboutOfferedToken(Error error, const Result<QUrl> &origin);
/// Of a test. It may go another time: the deployment was not there, rather than that it refused.
[[nodiscard]] bool mayBeSavedAllTheSame(const Error &error);

/// "This computer's clock is 5 minutes ahead of the server's …"; empty when close enough.
[[nodiscard]] QString clockSkewWords(qint64 clockOffsetMs);

/// Of a connection that takes up what one that is no more has changed.
[[nodiscard]] QString knownAgainWords(int changes);

} // namespace tokendesk
