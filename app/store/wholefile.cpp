#include "store/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace tokendesk {

namespace {

struct WholeFileWords {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

/// Gathers small pieces. A disk takes what fits, and says why it takes no more only when it is
/// asked again: the file's own buffer does not ask.
class Gathering final : public QIODevice {
public:
    explicit Gathering(QFileDevice &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool flush()
    {
        for (qint64 written = 0; !m_hasFailed && written < m_waiting.size();) {
            const qint64 taken =
                m_file.write(m_waiting.constData() + written, m_waiting.size() - written);
            m_hasFailed = taken <= 0;
            written += taken;
        }
        m_waiting.clear();
        return !m_hasFailed;
    }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        constexpr qsizetype waitingAtMost = 256 * 1024;
        m_waiting.append(data, size);
        const bool isTaken = !m_hasFailed && (m_waiting.size() < waitingAtMost || flush());
        return isTaken ? size : -1;
    }

private:
    QFileDevice &m_file;
    QByteArray m_waiting;
    bool m_hasFailed = false;
};

bool isNoPlainFile(const QString &path)
{
    const QFileInfo info(path); // of what a link leads to
    return info.exists() && !info.isFile() && !info.isDir();
}

bool put(QFileDevice &file)
{
    auto *whole = qobject_cast<QSaveFile *>(&file);
    return whole ? whole->commit() : file.flush();
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, WhoMayRead who)
{
    return writeWholeFile(
        path, [&bytes](QIODevice &file) { return file.write(bytes) == bytes.size(); }, who);
}

Result<void> writeWholeFile(const QString &path, const std::function<bool(QIODevice &)> &write,
                            WhoMayRead who)
{
    const std::unique_ptr<QFileDevice> file = isNoPlainFile(path)
        ? std::unique_ptr<QFileDevice>(std::make_unique<QFile>(path))
        : std::make_unique<QSaveFile>(path);
    const bool isWhole = qobject_cast<QSaveFile *>(file.get()) != nullptr;
    const bool isOpen = file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && (who == WhoMayRead::AsUsual || !isWhole || file->setPermissions(ownerOnly));
    Gathering out(*file);
    const bool isWritten = isOpen && write(out) && out.flush();
    if (isWritten && put(*file))
        return {};
    Error error;
    if (isOpen && !isWritten && !out.hasFailed()) {
        error.kind = Error::Kind::Cancelled;
        error.message = WholeFileWords::tr("%1 was called off before it was whole")
                            .arg(QDir::toNativeSeparators(path));
        return error;
    }
    error.kind = Error::Kind::Local;
    error.message =
        WholeFileWords::tr("%1 could not be written").arg(QDir::toNativeSeparators(path));
    error.detail = file->errorString();
    error.remedy =
        WholeFileWords::tr("Choose another folder, make room, or look at the folder's rights");
    return error;
}

} // namespace tokendesk
