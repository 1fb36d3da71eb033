#include "process/standardstreams.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tokendesk {

void occupyClosedStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) != -1 || errno != EBADF)
            continue;
        // It gets the lowest free number, which is this one.
        (void)::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
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

bool readStandardInput(QByteArray &text, qsizetype atMost)
{
    // By its number: the stream has a buffer of its own, which is never wiped.
    QFile input;
    if (!input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    text.resize(atMost + 1);
    const qint64 got = input.read(text.data(), text.size());
    text.resize(std::max<qint64>(got, 0));
    return got >= 0;
}

} // namespace tokendesk
