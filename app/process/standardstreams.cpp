#include "process/standardstreams.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QFile>
#include <cstdio>
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
    text.resize(atMost + 1);
    qint64 length = 0;
#ifdef Q_OS_UNIX
    // Not as a QFile: what fails behind the first bytes is their end to it.
    ssize_t got = 1;
    while (got != 0 && length < text.size()) {
        got = ::read(STDIN_FILENO, text.data() + length, size_t(text.size() - length));
        if (got < 0 && errno != EINTR)
            break;
        length += std::max<ssize_t>(got, 0);
    }
    const bool isRead = got >= 0;
#else
    // By its number: the stream has a buffer of its own, which is never wiped.
    QFile input;
    length = input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered)
        ? input.read(text.data(), text.size())
        : -1;
    const bool isRead = length >= 0;
#endif
    text.resize(std::max<qint64>(length, 0));
    return isRead;
}

} // namespace tokendesk
