#include "credentials/connectionnames.h"

#include <QUuid>

#include <algorithm>

namespace tokendesk {

namespace {

/// Four numbers, or anything with a colon: no name has one.
bool isAddressLiteral(const QString &host)
{
    if (host.contains(QLatin1Char(':')))
        return true;
    const QStringList parts = host.split(QLatin1Char('.'));
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               part.toUShort(&isNumber);
               return isNumber;
           });
}

} // namespace

QString proposedName(const QUrl &origin)
{
    const QString host = origin.host(QUrl::FullyDecoded);
    if (isAddressLiteral(host) || host == QLatin1String("localhost"))
        return host;
    QString label = host.section(QLatin1Char('.'), 0, 0);
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

QStringList offeredColours()
{
    return {QStringLiteral("#16a34a"), QStringLiteral("#dc2626"), QStringLiteral("#2f6fed"),
            QStringLiteral("#d97706"), QStringLiteral("#7c3aed"), QStringLiteral("#0d9488"),
            QStringLiteral("#db2777"), QStringLiteral("#64748b")};
}

QString proposedColour(const QList<Connection> &others)
{
    const QStringList colours = offeredColours();
    for (const QString &colour : colours) {
        const bool taken = std::any_of(others.begin(), others.end(), [&](const Connection &other) {
            return other.colour.compare(colour, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return colour;
    }
    return colours.constFirst();
}

QString sandboxConnectionId()
{
    return QStringLiteral("sandbox");
}

QString runOnlyId(const QUrl &origin)
{
    static const QUuid space(QStringLiteral("{5e0f3c51-7d0b-4c7e-9f2a-3b8d1c6a4e90}"));
    return QUuid::createUuidV5(space, origin.toEncoded()).toString(QUuid::WithoutBraces);
}

} // namespace tokendesk
