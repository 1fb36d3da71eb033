#include "process/basefolders.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace tokendesk {

void ignoreRelativeBaseFolders()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        if (QDir::isRelativePath(qEnvironmentVariable(name)))
            qunsetenv(name);
    }
}

void findHome()
{
#ifdef Q_OS_UNIX
    if (QDir::isAbsolutePath(qEnvironmentVariable("HOME")))
        return;
    qunsetenv("HOME");
    const passwd *account = ::getpwuid(::geteuid());
    if (account && account->pw_dir && QDir::isAbsolutePath(QFile::decodeName(account->pw_dir)))
        qputenv("HOME", account->pw_dir);
#endif
}

bool hasBaseFolders()
{
#ifdef Q_OS_UNIX
    return !qEnvironmentVariableIsEmpty("HOME")
        || (!qEnvironmentVariableIsEmpty("XDG_DATA_HOME")
            && !qEnvironmentVariableIsEmpty("XDG_CONFIG_HOME"));
#else
    return true;
#endif
}

} // namespace tokendesk
