#include "process/basefolders.h"

#include <QDir>

namespace tokendesk {

void ignoreRelativeBaseFolders()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        if (QDir::isRelativePath(qEnvironmentVariable(name)))
            qunsetenv(name);
    }
}

} // namespace tokendesk
