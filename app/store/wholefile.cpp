#include "store/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, WhoMayRead who)
{
    return writeWholeFile(
        path, [&bytes](QIODevice &file) { return file.write(bytes) == bytes.size(); }, who);
}

Result<void> writeWholeFile(const QString &path, const std::function<bool(QIODevice &)> &write,
                            WhoMayRead who)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly)
        && (who == WhoMayRead::AsUsual || file.setPermissions(ownerOnly));
    const bool isWritten = isOpen && write(file);
    if (isWritten && file.commit())
        return {};
    Error error;
    if (isOpen && !isWritten && file.error() == QFileDevice::NoError) {
        error.kind = Error::Kind::Cancelled;
        error.message =
            Words::tr("%1 was called off before it was whole").arg(QDir::toNativeSeparators(path));
        return error;
    }
    error.kind = Error::Kind::Local;
    error.message = Words::tr("%1 could not be written").arg(QDir::toNativeSeparators(path));
    error.detail = file.errorString();
    error.remedy = Words::tr("Choose another folder, make room, or look at the folder's rights");
    return error;
}

} // namespace tokendesk
