#include "store/databasecopy.h"

#include "store/wholefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <optional>
#include <utility>

namespace tokendesk {

namespace {

constexpr int triesAtMost = 100;
constexpr unsigned long pauseMs = 50;
/// A file system's clock moves in steps: two writes within one step look like one.
constexpr qint64 clockStepMs = 20;
static_assert(pauseMs > clockStepMs);

struct DatabaseCopyWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QString logOf(const QString &path)
{
    return path + QLatin1String("-wal");
}

/// What every write changes.
struct Stamp {
    struct File {
        bool exists = false;
        qint64 size = 0;
        qint64 changedMs = 0;

        bool operator==(const File &) const = default;
    };
    std::array<File, 2> files;

    bool operator==(const Stamp &) const = default;
    [[nodiscard]] bool isOlderThan(qint64 ms) const
    {
        return files[0].changedMs < ms && files[1].changedMs < ms;
    }
};

Stamp stampOf(const QString &path)
{
    const auto file = [](const QString &name) {
        const QFileInfo info(name); // asks the disk anew
        return info.exists()
            ? Stamp::File{true, info.size(), info.lastModified().toMSecsSinceEpoch()}
            : Stamp::File();
    };
    return {{file(path), file(logOf(path))}};
}

/// True when there was nothing to copy, too.
bool copyFile(const QString &from, const QString &to, QString *reason)
{
    QFile::remove(to);
    if (!QFileInfo::exists(from))
        return true;
    QFile source(from);
    QFile target(to);
    constexpr qint64 blockBytes = 1 << 20;
    bool isCopied = source.open(QIODevice::ReadOnly)
        && target.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly);
    while (isCopied && !source.atEnd()) {
        const QByteArray block = source.read(blockBytes);
        isCopied = !block.isEmpty() && target.write(block) == block.size();
    }
    isCopied = isCopied && target.flush();
    if (!isCopied)
        *reason =
            source.error() != QFileDevice::NoError ? source.errorString() : target.errorString();
    return isCopied;
}

} // namespace

Result<void> copyDatabase(const QString &from, const QString &to)
{
    QString reason = DatabaseCopyWords::tr("it is being written to all the time");
    std::optional<Stamp> earlier; // of a pause ago
    for (int i = 0; i < triesAtMost; ++i) {
        const Stamp before = stampOf(from);
        // A clock that was put back leaves files of the future: those need not be waited for.
        const bool isQuiet = before == std::exchange(earlier, before)
            || before.isOlderThan(QDateTime::currentMSecsSinceEpoch() - clockStepMs);
        if (isQuiet) {
            if (!copyFile(from, to, &reason) || !copyFile(logOf(from), logOf(to), &reason))
                break;
            if (stampOf(from) == before)
                return {};
        }
        QThread::msleep(pauseMs);
    }
    QFile::remove(to);
    QFile::remove(logOf(to));
    Error error;
    error.kind = Error::Kind::Local;
    error.message =
        DatabaseCopyWords::tr("The database %1 cannot be read").arg(QDir::toNativeSeparators(from));
    error.detail = reason;
    error.remedy = DatabaseCopyWords::tr("Check the rights of the file, and try again");
    return error;
}

} // namespace tokendesk
