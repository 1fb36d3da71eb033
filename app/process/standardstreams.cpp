#include "process/standardstreams.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tokendesk {

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) >= 0)
            continue;
        // It gets the lowest free number, which is this one. The wrong way round: to use it fails
        // as before.
        const int opened = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        Q_UNUSED(opened)
    }
#endif
}

bool isStandardOutputOpen()
{
#ifdef Q_OS_UNIX
    const int flags = ::fcntl(STDOUT_FILENO, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
#else
    return true;
#endif
}

} // namespace tokendesk
