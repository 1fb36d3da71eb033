#include "domain/localzone.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLoggingCategory>
#include <mutex>

namespace tokendesk {

namespace {

Q_LOGGING_CATEGORY(zoneLog, "tokendesk.zone")

/// Of a file among those of the system, "Europe/Berlin" for example; else an invalid one.
QTimeZone zoneOfFile(QByteArray path)
{
    if (path.startsWith(':'))
        path.remove(0, 1);
    const QByteArray folder("/zoneinfo/");
    const QByteArray real =
        QFileInfo(QString::fromLocal8Bit(path)).canonicalFilePath().toLocal8Bit();
    for (const QByteArray &file : {path, real}) {
        if (const qsizetype at = file.indexOf(folder); at >= 0) {
            const QTimeZone zone(file.mid(at + folder.size()));
            if (zone.isValid())
                return zone;
        }
    }
    return {};
}

} // namespace

QTimeZone localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (zone.isValid())
        return zone;
    const QByteArray wanted = qgetenv("TZ");
    const QTimeZone ofFile = zoneOfFile(wanted);
    if (ofFile.isValid())
        return ofFile;
    const QTimeZone fixed(QDateTime::currentDateTime().offsetFromUtc());
    static std::once_flag isSaid;
    std::call_once(isSaid, [&] {
        qCWarning(zoneLog, "The time zone \"%s\" (TZ) is not known; days are those of %s",
                  wanted.constData(), fixed.id().constData());
    });
    return fixed;
}

} // namespace tokendesk
