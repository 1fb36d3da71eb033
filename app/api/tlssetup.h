// How TLS is done, by what the files of a connection hold.
#pragma once

#include "credentials/connection.h"
#include "domain/result.h"

#include <QSslConfiguration>

namespace tokendesk {

/// TLS 1.2 or later; the system's certificate authorities and those in the connection's file, and
/// its client certificate: of a PKCS#12 file with the key in it, of PEM with the key file's. An
/// error names the file that cannot be read or holds no such thing, and the field that it is about.
/// Reads files: not for the GUI thread.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const Connection &connection,
                                                         QByteArrayView keyPassphrase = {});

} // namespace tokendesk
