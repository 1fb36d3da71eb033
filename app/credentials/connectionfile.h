// Connections in a file that goes from one person to another: never a credential.
#pragma once

#include "credentials/connection.h"

#include <QByteArray>
#include <QList>

namespace tokendesk {

/// {"format": "tokendesk-connections", "version": 1, "connections": [{
///   "name": TEXT, "address": "https://HOST", "colour": "#rrggbb" or "",
///   "proxy": {"mode": "system" | "none" | "manual", "host": TEXT, "port": 1 to 65535,
///             "kind": "http" | "socks5"},
///   "caFile": PATH, "certificateFile": PATH, "keyFile": PATH,
///   "refreshMinutes": 0 to 1440, "readOnly": true | false}]}
/// Who we are at the proxy is not among it. All but name and address may be missing; what is not
/// named here is refused, with its entry.
constexpr qsizetype connectionFileBytesAtMost = 1024 * 1024;
constexpr qsizetype connectionFileEntriesAtMost = 500;

[[nodiscard]] QByteArray connectionsAsJson(const QList<Connection> &connections);

struct ConnectionsRead {
    QList<Connection> connections; ///< without an id yet
    QStringList problems; ///< of the entries that are left out: each names its entry and the field
};

/// What to do about a file, or an entry of it, that cannot be taken over.
[[nodiscard]] QString connectionFileRemedy();

/// An error when the file is none of these, or when no entry of it can be taken over.
[[nodiscard]] Result<ConnectionsRead> connectionsFromJson(const QByteArray &json);

/// What an import would do; nothing that is there is ever replaced.
struct ImportLine {
    enum class Verdict {
        New,
        Renamed, ///< its name is taken: it gets another
        Known, ///< one like it is there already
    };
    Connection connection; ///< as it would be added, without an id yet
    Verdict verdict = Verdict::New;
    QString nameInFile;
};
[[nodiscard]] QList<ImportLine> planImport(const QList<Connection> &file,
                                           const QList<Connection> &existing);

} // namespace tokendesk
