#include "evidence/packwriter.h"

#include "domain/names.h"
#include "evidence/evidencetext.h"
#include "evidence/packmanifest.h"
#include "evidence/packoutput.h"
#include "evidence/recordcalendar.h"
#include "evidence/recordhtml.h"
#include "evidence/recordpdf.h"
#include "evidence/recordsarif.h"
#include "evidence/recordtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tokendesk {

namespace {

struct PackWriterWords {
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
    return PackWriterWords::tr(
        "Choose another folder, or make room in this one; nothing of the pack was "
        "left behind");
}

Error unwritten(const QString &name, const QString &why)
{
    return writeError(PackWriterWords::tr("%1 of the evidence pack could not be written").arg(name),
                      why, elsewhere());
}

Error calledOff()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message =
        PackWriterWords::tr("The evidence pack was called off; nothing of it was left behind");
    return error;
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

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
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
    if (isTaken(to)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(source.constData(), target.constData()) == 0;
}

constexpr int triesAtMost = 10'000;

QString numbered(const QString &name, int number)
{
    return number == 1 ? name : QStringLiteral("%1 (%2)").arg(name, QString::number(number));
}

/// The final path; empty and errno when it cannot be done.
QString moveToFreeName(const QString &from, const QString &parent, const QString &name)
{
    for (int number = 1; number < triesAtMost; ++number) {
        const QString path = QDir(parent).filePath(numbered(name, number));
        if (renameToNew(from, path))
            return path;
        if (errno != EEXIST && errno != ENOTEMPTY)
            return {};
    }
    return {};
}

/// Writes one file of the pack. False: the output took no more, or the work was stopped.
using Writer = std::function<bool(PackOutput &out, const GoOn &goOn)>;

struct Content {
    int share = 0; ///< of the time that a pack takes, by experience
    Writer write;
};

bool writePolicy(const ReviewRecord &record, QIODevice &out)
{
    const QByteArray json = record.policy.json.toUtf8();
    return out.write(json) == json.size();
}

/// One pack being written; ends with run().
class Writing {
public:
    Writing(const ReviewRecord &record, const ReviewRecord *before, const QString &folder,
            const PackWatch &watch)
        : m_record(record)
        , m_before(before)
        , m_folder(folder)
        , m_watch(watch)
    {
    }

    /// The files but for the manifest, as it lists them.
    [[nodiscard]] Result<std::vector<PackFile>> run()
    {
        // In the order of packFileNames().
        const std::vector<Content> contents{
            {74, [this](auto &out, const auto &goOn) { return writePdf(out, goOn); }},
            {7, byRecord(writeRecordAsHtml)},
            {2, byRecord(writeRecordAsCsv)},
            {6, byRecord(writeReviewRecord)},
            {10,
             [this](auto &out, const auto &goOn) {
                 return writeComparedAsSarif(m_record, m_before, out, goOn);
             }},
            {1, byRecord(writeRecordAsCalendar)},
            {0, [this](auto &out, const auto &) { return writePolicy(m_record, out); }}};
        const QStringList names = packFileNames();
        Q_ASSERT(static_cast<qsizetype>(contents.size()) == names.size());
        std::vector<PackFile> files;
        for (size_t i = 0; i < contents.size(); ++i) {
            const QString &name = names.at(static_cast<qsizetype>(i));
            Result<PackFile> file = writeOne(name, static_cast<int>(i), contents[i]);
            if (!file.ok())
                return file.error();
            files.push_back(file.value());
            m_written += contents[i].share;
        }
        return files;
    }

private:
    [[nodiscard]] Writer byRecord(bool (*write)(const ReviewRecord &, QIODevice &, const GoOn &))
    {
        return
            [this, write](QIODevice &out, const GoOn &goOn) { return write(m_record, out, goOn); };
    }

    [[nodiscard]] Result<PackFile> writeOne(const QString &name, int index, const Content &content)
    {
        constexpr double hundred = 100;
        const GoOn goOn = [&](qint64 done, qint64 total) {
            const double share =
                total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total);
            m_isStopped = m_isStopped
                || (m_watch && !m_watch({index, (m_written + content.share * share) / hundred}));
            return !m_isStopped;
        };
        PackOutput out(QDir(m_folder).filePath(name));
        m_problem = {};
        const bool isWritten =
            goOn(0, 1) && out.create() && content.write(out, goOn) && out.finish();
        if (isWritten)
            return PackFile{name, out.bytes(), out.sha256()};
        if (m_isStopped)
            return calledOff();
        if (!m_problem.message.isEmpty() && !out.hasFailed())
            return m_problem;
        return unwritten(name, out.errorString());
    }

    [[nodiscard]] bool writePdf(PackOutput &out, const GoOn &goOn)
    {
        const Result<void> written = writeRecordAsPdf(m_record, out, goOn);
        if (!written.ok())
            m_problem = written.error();
        return written.ok();
    }

    const ReviewRecord &m_record;
    const ReviewRecord *m_before; ///< null: none
    QString m_folder;
    const PackWatch &m_watch;
    int m_written = 0; ///< shares of the files that are written
    bool m_isStopped = false;
    Error m_problem; ///< of the file that is being written, where it is not the file's own
};

} // namespace

QString packFolderName(const ReviewRecord &record)
{
    const QString stem = fileNamePart(record.connectionName, QLatin1String("_"));
    const qint64 ms = record.isFinished() ? record.finishedAtMs : record.judgedAtMs;
    const QString name =
        QStringLiteral("Tokendesk review %1 %2")
            .arg(stem.isEmpty() ? QStringLiteral("connection") : stem,
                 QDateTime::fromMSecsSinceEpoch(ms, zoneOf(record)).date().toString(Qt::ISODate));
    return record.isFinished() ? name : name + QStringLiteral(" draft");
}

QString freePackFolderName(const ReviewRecord &record, const QString &parentFolder)
{
    const QString name = packFolderName(record);
    int number = 1;
    while (number < triesAtMost && isTaken(QDir(parentFolder).filePath(numbered(name, number))))
        ++number;
    return numbered(name, number);
}

Result<WrittenPack> writePack(const ReviewRecord &record, qint64 nowMs, const QString &parentFolder,
                              const QString &previousManifestSha256, const PackWatch &watch,
                              const ReviewRecord *before)
{
    const QString parent = QFileInfo(parentFolder).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(parent);
    if (parentFolder.isEmpty() || !QFileInfo(parent).isDir())
        return writeError(PackWriterWords::tr("There is no folder %1").arg(shown), {},
                          PackWriterWords::tr("Choose another folder"));
    // Of this user alone from its start, and removed again unless all goes well.
    QTemporaryDir folder(QDir(parent).filePath(QStringLiteral(".tokendesk-review-XXXXXX")));
    if (!folder.isValid())
        return writeError(PackWriterWords::tr("No folder could be made in %1").arg(shown),
                          folder.errorString(), elsewhere());
    PackManifest manifest = PackManifest::of(record);
    manifest.createdAtMs = nowMs;
    manifest.previous = previousManifestSha256;
    Writing writing(record, before, folder.path(), watch);
    Result<std::vector<PackFile>> files = writing.run();
    // Whatever then failed first: it was taken away, or is on a disk that was.
    if (!files.ok() && files.error().kind != Error::Kind::Cancelled
        && !QFileInfo(folder.path()).isDir())
        return writeError(
            PackWriterWords::tr("The folder %1 has gone while the pack was written").arg(shown), {},
            PackWriterWords::tr("Choose another folder"));
    if (!files.ok())
        return files.error();
    manifest.files = std::move(files.value());
    const QByteArray json = manifestAsJson(manifest);
    PackOutput out(folder.filePath(manifestName()));
    if (!out.create() || out.write(json) != json.size() || !out.finish())
        return unwritten(manifestName(), out.errorString());
    syncFolder(folder.path());
    const QString path = moveToFreeName(folder.path(), parent, packFolderName(record));
    if (path.isEmpty())
        return writeError(
            PackWriterWords::tr("The evidence pack could not be put into %1").arg(shown),
            qt_error_string(errno), elsewhere());
    folder.setAutoRemove(false);
    syncFolder(parent);
    return WrittenPack{path, sha256Hex(json)};
}

} // namespace tokendesk
