// A deployment as a person set it up: everything but the secret.
#pragma once

#include "domain/result.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace tokendesk {

class SecretBytes;

struct ProxyOptions {
    enum class Mode { System, None, Manual };
    enum class Kind { Http, Socks5 };
    Mode mode = Mode::System;
    QString host; ///< for Manual; for System the only one that is told `user` and its password
    quint16 port = 0;
    Kind kind = Kind::Http; ///< for Manual
    QString user = {}; ///< its password is in the keychain; empty: none is given

    bool operator==(const ProxyOptions &) const = default;
    /// "host:port".
    [[nodiscard]] QString server() const;
    /// What its password is bound to in the keychain.
    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] bool asksForPassword() const { return mode != Mode::None && !user.isEmpty(); }
};

constexpr int refreshMinutesAtMost = 24 * 60;

struct Connection {
    QString id; ///< a UUID of ours; also the keychain entry's key
    QString name;
    QUrl origin; ///< scheme, host and port only; see parseDeploymentAddress
    QString colour; ///< "#rrggbb", or empty for none
    ProxyOptions proxy;
    QString caFile; ///< file (PEM or DER) with an additional certificate authority; empty: none
    QString certificateFile; ///< with our own certificate (PEM, DER, PKCS #12); empty: none
    QString keyFile; ///< with its private key (PEM, DER); empty: it is in certificateFile
    int refreshMinutes = 5; ///< 0: by hand and on focus only
    bool readOnly = false; ///< reviewer mode: nothing is ever changed over it
    bool runOnly = false; ///< not kept: neither here nor in the keychain

    bool operator==(const Connection &) const = default;
    /// A session of the other serves this one too: only what a person calls it and wants of it
    /// differs.
    [[nodiscard]] bool goesTheSameWay(const Connection &other) const
    {
        return id == other.id && origin == other.origin && proxy == other.proxy
            && caFile == other.caFile && certificateFile == other.certificateFile
            && keyFile == other.keyFile;
    }
};

/// What people paste: HOST, https://HOST, https://HOST/, https://HOST/api/ all mean the same
/// (API contract). http:// for loopback literals only, and without a scheme it is meant there
/// (localhost:8080); everywhere else https. Hosts come back in ASCII (xn--…) and lower case, the
/// scheme's own port is left out. Refuses user info (never repeating it), a query, a fragment and
/// any other path, naming what is wrong; Error::Kind::Refused.
[[nodiscard]] Result<QUrl> parseDeploymentAddress(const QString &text);

/// A proxy as people write it: HOST, HOST:PORT, http://HOST:PORT or socks5://HOST, an IPv6 address
/// in brackets where a port follows. What is not written is as in `otherwise`; nothing when it is
/// no host. https:// is taken for http://, as which most mean it. A user name before it is refused.
[[nodiscard]] std::optional<ProxyOptions> parseProxyServer(const QString &text,
                                                           ProxyOptions otherwise);

constexpr int connectionNameAtMost = 200; ///< characters
/// Refuses one with a token's value in it: names are kept and shown in the clear. The error never
/// holds a part of it. Refuses as well what is too long, or would not be seen as it is.
[[nodiscard]] Result<void> checkConnectionName(const QString &name);
/// The same without what is not seen, on one line, and no longer than it may be.
[[nodiscard]] QString cleanConnectionName(QString name);
/// What nobody sees, or what parts lines; not what displayText() leaves as it is.
[[nodiscard]] bool holdsInvisible(const QString &text);

/// A token as pasted: white space around it, a leading "Bearer " and quotes are dropped; refused
/// when it has inner white space, control or non-ASCII characters, or more than 16 KiB. The
/// error never holds a part of it.
[[nodiscard]] Result<SecretBytes> parsePastedToken(QByteArrayView text);

} // namespace tokendesk
