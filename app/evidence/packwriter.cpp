#include "evidence/packwriter.h"

#include "evidence/evidencetext.h"
#include "evidence/packmanifest.h"
#include "evidence/recordcalendar.h"
#include "evidence/recordhtml.h"
#include "evidence/recordpdf.h"
#include "evidence/recordsarif.h"
#include "evidence/recordtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidencePack)
};

Error writeError(const QString &message, const QString &detail, const QString &remedy)
{
    Error error;
    error.message = message;
    error.detail = detail;
    error.remedy = remedy;
    return error;
}

QString elsewhere()
{
    return Words::tr("Choose another folder, or make room in this one; nothing of the pack was "
                     "left behind");
}

/// So that the entries survive a power cut; some file systems cannot, which is no failure.
void syncFolder(const QString &path)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Result<void> writeFile(const QString &folder, const QString &name, const QByteArray &bytes)
{
    // Writes to the disk before it renames.
    QSaveFile file(QDir(folder).filePath(name));
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return writeError(Words::tr("%1 of the evidence pack could not be written").arg(name),
                      file.errorString(), elsewhere());
}

/// False and errno when the name is taken or it cannot be done.
bool renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE)
        == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // A file system without that: somebody may come between, but a folder with files stays.
    const QFileInfo info(to);
    if (info.exists() || info.isSymLink()) {
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

/// The final path; empty and errno when it cannot be done.
QString moveToFreeName(const QString &from, const QString &parent, const QString &name)
{
    constexpr int triesAtMost = 10'000;
    for (int number = 1; number < triesAtMost; ++number) {
        const QString free = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
        const QString path = QDir(parent).filePath(free);
        if (renameToNew(from, path))
            return path;
        if (errno != EEXIST && errno != ENOTEMPTY)
            return {};
    }
    return {};
}

struct Content {
    QString name;
    QByteArray bytes;
};

Result<std::vector<Content>> contentsOf(const ReviewRecord &record)
{
    Result<QByteArray> pdf = recordAsPdf(record);
    if (!pdf.ok())
        return pdf.error();
    return std::vector<Content>{{QStringLiteral("report.pdf"), pdf.value()},
                                {QStringLiteral("report.html"), recordAsHtml(record)},
                                {QStringLiteral("findings.csv"), recordAsCsv(record)},
                                {QStringLiteral("review.json"), reviewRecordAsJson(record)},
                                {QStringLiteral("findings.sarif"), recordAsSarif(record)},
                                {QStringLiteral("expiries.ics"), recordAsCalendar(record)},
                                {QStringLiteral("policy.json"), record.policy.json.toUtf8()}};
}

} // namespace

QString packFolderName(const ReviewRecord &record)
{
    constexpr qsizetype stemAtMost = 60;
    QString stem;
    for (const QChar character : record.connectionName) {
        // ASCII only: a folder's name must not depend on fonts, direction or normalisation.
        const char16_t code = character.unicode();
        const bool isPlain = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
            || (code >= u'0' && code <= u'9') || code == u'_';
        if (isPlain)
            stem += character;
        else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
            stem += QLatin1Char('-');
        if (stem.size() >= stemAtMost)
            break;
    }
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    const qint64 ms = record.isFinished() ? record.finishedAtMs : record.judgedAtMs;
    return QStringLiteral("Tokendesk review %1 %2")
        .arg(stem.isEmpty() ? QStringLiteral("connection") : stem,
             QDateTime::fromMSecsSinceEpoch(ms, zoneOf(record)).date().toString(Qt::ISODate));
}

Result<WrittenPack> writePack(const ReviewRecord &record, const QString &parentFolder,
                              const QString &previousManifestSha256)
{
    const QString parent = QFileInfo(parentFolder).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(parent);
    if (parentFolder.isEmpty() || !QFileInfo(parent).isDir())
        return writeError(Words::tr("There is no folder %1").arg(shown), {},
                          Words::tr("Choose another folder"));
    const Result<std::vector<Content>> contents = contentsOf(record);
    if (!contents.ok())
        return contents.error();
    // Of this user alone from its start, and removed again unless all goes well.
    QTemporaryDir folder(QDir(parent).filePath(QStringLiteral(".tokendesk-review-XXXXXX")));
    if (!folder.isValid())
        return writeError(Words::tr("No folder could be made in %1").arg(shown),
                          folder.errorString(), elsewhere());
    PackManifest manifest = PackManifest::of(record);
    manifest.createdAtMs = QDateTime::currentMSecsSinceEpoch();
    manifest.previous = previousManifestSha256;
    for (const Content &content : contents.value()) {
        const Result<void> written = writeFile(folder.path(), content.name, content.bytes);
        if (!written.ok())
            return written.error();
        manifest.files.push_back({content.name, content.bytes.size(), sha256Hex(content.bytes)});
    }
    const QByteArray json = manifestAsJson(manifest);
    const Result<void> written = writeFile(folder.path(), manifestName(), json);
    if (!written.ok())
        return written.error();
    syncFolder(folder.path());
    const QString path = moveToFreeName(folder.path(), parent, packFolderName(record));
    if (path.isEmpty())
        return writeError(Words::tr("The evidence pack could not be put into %1").arg(shown),
                          qt_error_string(errno), elsewhere());
    folder.setAutoRemove(false);
    syncFolder(parent);
    return WrittenPack{path, sha256Hex(json)};
}

} // namespace tokendesk
