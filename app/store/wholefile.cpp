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
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)
        && (who == WhoMayRead::AsUsual || file.setPermissions(ownerOnly))
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    Error error;
    error.kind = Error::Kind::Local;
    error.message = Words::tr("%1 could not be written").arg(QDir::toNativeSeparators(path));
    error.detail = file.errorString();
    error.remedy = Words::tr("Choose another folder, make room, or look at the folder's rights");
    return error;
}

} // namespace tokendesk
