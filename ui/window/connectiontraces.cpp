#include "ui/window/connectiontraces.h"

namespace tokendesk {

void keepTracesOf(const QStringList &known, QSettings &windowState)
{
    for (const char *group : {"tokens/searches", "accounts/searches", "credentialWarnings"}) {
        windowState.beginGroup(QLatin1String(group));
        const QStringList ids = windowState.childKeys();
        for (const QString &id : ids) {
            if (!known.contains(id))
                windowState.remove(id);
        }
        windowState.endGroup();
    }
}

} // namespace tokendesk
