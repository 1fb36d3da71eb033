#include "evidence/plainfile.h"

#include "evidence/evidencetext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokendesk {

namespace {

struct PlainFileWords {
    Q_DECLARE_TR_FUNCTIONS(EvidencePack)
};

Error readError(const QString &message)
{
    Error error;
    error.message = message;
    return error;
}

} // namespace

Result<void> openPlainFile(QFile &file, const QString &path)
{
    const QString name = shownText(QFileInfo(path).fileName());
    // A pipe without a writer would block.
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0) {
        if (errno == ENOENT)
            return readError(PlainFileWords::tr("%1 is missing").arg(name));
        if (errno == ELOOP)
            return readError(
                PlainFileWords::tr("%1 is a link, and links are not followed").arg(name));
        return readError(
            PlainFileWords::tr("%1 cannot be read: %2").arg(name, qt_error_string(errno)));
    }
    struct stat facts { };
    if (::fstat(handle, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(handle);
        return readError(PlainFileWords::tr("%1 is no plain file").arg(name));
    }
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return readError(PlainFileWords::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    }
    return {};
}

} // namespace tokendesk
