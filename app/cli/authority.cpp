#include "cli/authority.h"

#include "api/tlssetup.h"
#include "cli/exitcode.h"
#include "cli/words.h"

#include <QFileInfo>

namespace tokendesk::cli {

Result<void> takeAuthority(const Invocation &call, Connection &connection)
{
    if (!call.has(authorityOption))
        return {};
    connection.caFile = QFileInfo(call.value(authorityOption)).absoluteFilePath();
    // Alone: what else the connection has may need a passphrase.
    Connection withAuthority;
    withAuthority.caFile = connection.caFile;
    const Result<QSslConfiguration> usable = tlsConfiguration(withAuthority);
    if (usable.ok())
        return {};
    return usageError(usable.error().message,
                      Words::tr("Give --ca a PEM or DER file with the authority's certificate"));
}

} // namespace tokendesk::cli
