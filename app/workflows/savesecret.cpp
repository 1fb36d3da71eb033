#include "workflows/savesecret.h"

#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace tokendesk {

namespace {

struct SaveSecretWords {
    Q_DECLARE_TR_FUNCTIONS(SaveSecret)
};

/// Above what a token's value has.
constexpr off_t secretFileBytes = 64 * 1024;

SaveOutcome failure(const QString &message, const QString &detail, const QString &remedy)
{
    SaveOutcome outcome;
    outcome.error.kind = Error::Kind::Local;
    outcome.error.message = message;
    outcome.error.detail = detail;
    outcome.error.remedy = remedy;
    return outcome;
}

SaveOutcome failureOf(int code, const QString &folder, const QString &name)
{
    const QString shown = QDir::toNativeSeparators(folder);
    switch (code) {
    case EEXIST:
        return failure(SaveSecretWords::tr("%1 exists already, and is not overwritten").arg(name),
                       {}, SaveSecretWords::tr("Save under the name that is proposed now"));
    case ENOENT:
    case ENOTDIR:
        return failure(SaveSecretWords::tr("There is no folder %1").arg(shown), {},
                       SaveSecretWords::tr("Choose another folder"));
    case EACCES:
    case EPERM:
        return failure(SaveSecretWords::tr("You may not write into %1").arg(shown), {},
                       SaveSecretWords::tr("Choose another folder"));
    case EROFS:
        return failure(SaveSecretWords::tr("%1 is on a read-only medium").arg(shown), {},
                       SaveSecretWords::tr("Choose another folder"));
    case ENOSPC:
    case EDQUOT:
        return failure(SaveSecretWords::tr("No room is left in %1").arg(shown), {},
                       SaveSecretWords::tr("Choose another folder"));
    case ENAMETOOLONG:
        return failure(SaveSecretWords::tr("The file's name is too long"), {},
                       SaveSecretWords::tr("Choose a shorter one"));
    default:
        return failure(SaveSecretWords::tr("The file could not be written to %1").arg(shown),
                       qt_error_string(code),
                       SaveSecretWords::tr("Choose another folder, or copy the value instead"));
    }
}

SaveOutcome readableByOthers(const QString &folder)
{
    return failure(SaveSecretWords::tr("%1 is on a medium where other users can read the file")
                       .arg(QDir::toNativeSeparators(folder)),
                   {}, SaveSecretWords::tr("Choose another folder"));
}

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// To the disk; closes it. An error number, or 0.
int fill(int file, const SecretBytes &value)
{
    int code = 0;
    if (!writeAll(file, value.view()) || ::fsync(file) != 0)
        code = errno == 0 ? EIO : errno;
    if (::close(file) != 0 && code == 0)
        code = errno;
    return code;
}

/// A file to try with. Without a name nobody sees it, and it goes with its handle; not every file
/// system can: `name` is that which it needed.
int openTrial(const QByteArray &folder, QByteArray &name)
{
    const int file =
        ::open(folder.constData(), O_WRONLY | O_TMPFILE | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return file;
    name = folder + "/.tokendesk-XXXXXX";
    return ::mkostemp(name.data(), O_CLOEXEC);
}

/// So that the entry survives a power cut; some file systems cannot, which is no failure.
void syncFolder(const QByteArray &folder)
{
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

} // namespace

QString nextFreeName(const QString &folder, const QString &name)
{
    const QDir directory(folder);
    const auto taken = [&directory](const QString &candidate) {
        // A link that points nowhere takes its name too.
        const QFileInfo info(directory.filePath(candidate));
        return info.exists() || info.isSymLink();
    };
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString suffix = dot > 0 ? name.mid(dot) : QString();
    QString candidate = name;
    for (int number = 2; taken(candidate); ++number)
        candidate = stem + QLatin1Char('-') + QString::number(number) + suffix;
    return candidate;
}

QString fileNameProblem(const QString &name)
{
    if (name.trimmed().isEmpty())
        return SaveSecretWords::tr("Give the file a name.");
    if (name.contains(QLatin1Char('/')) || name.contains(QChar(u'\0')) || name == QLatin1String(".")
        || name == QLatin1String(".."))
        return SaveSecretWords::tr("A file's name has no slash. Choose the folder beside it.");
    return {};
}

bool isForOwnerAlone(int file)
{
    struct stat status { };
    return ::fstat(file, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Result<void> roomForSecret(const QString &folder)
{
    QByteArray name;
    const int file = openTrial(QFile::encodeName(folder), name);
    if (file < 0)
        return failureOf(errno, folder, {}).error;
    const bool isPrivate = isForOwnerAlone(file);
    const int code = ::posix_fallocate(file, 0, secretFileBytes);
    ::close(file);
    if (!name.isEmpty())
        ::unlink(name.constData());
    if (!isPrivate)
        return readableByOthers(folder).error;
    if (code == 0 || code == EOPNOTSUPP || code == EINVAL)
        return {};
    return failureOf(code, folder, {}).error;
}

SaveOutcome saveSecretNow(const QString &folder, const QString &name, const SecretBytes &value)
{
    const QString problem = fileNameProblem(name);
    if (!problem.isEmpty())
        return failure(problem, {}, {});
    const QFileInfo directory(folder);
    if (folder.isEmpty() || !directory.isAbsolute())
        return failure(SaveSecretWords::tr("Choose the folder for the file"), {}, {});

    const QString path = QDir(directory.absoluteFilePath()).filePath(name);
    const QByteArray encoded = QFile::encodeName(path);
    const int file =
        ::open(encoded.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
               S_IRUSR | S_IWUSR);
    if (file < 0) {
        const int code = errno;
        SaveOutcome outcome = failureOf(code, folder, name);
        if (code == EEXIST)
            outcome.freeName = nextFreeName(folder, name);
        return outcome;
    }
    if (!isForOwnerAlone(file)) {
        ::close(file);
        ::unlink(encoded.constData());
        return readableByOthers(folder);
    }
    if (const int code = fill(file, value); code != 0) {
        ::unlink(encoded.constData());
        return failureOf(code, folder, name);
    }
    syncFolder(QFile::encodeName(directory.absoluteFilePath()));
    SaveOutcome outcome;
    outcome.path = path;
    return outcome;
}

QCoro::Task<SaveOutcome> saveSecret(QString folder, QString name, SecretBytes value)
{
    const auto shared = std::make_shared<SecretBytes>(std::move(value));
    auto future =
        runOnWorker([folder, name, shared] { return saveSecretNow(folder, name, *shared); });
    SaveOutcome outcome = co_await future;
    co_return outcome;
}

} // namespace tokendesk
