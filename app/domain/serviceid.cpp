#include "domain/serviceid.h"

namespace tokendesk {

QString serviceIdFromName(QStringView name)
{
    const QString lowered = name.toString().toLower().trimmed();
    QString id;
    id.reserve(lowered.size());
    for (const QChar character : lowered) {
        if (character.isSpace())
            id += QLatin1Char('_');
        else if (character.isLetterOrNumber() || character == QLatin1Char('_')
                 || character.isSurrogate() || character.isMark())
            id += character;
    }
    if (id.isEmpty())
        return {};
    return id + QStringLiteral("@service");
}

} // namespace tokendesk
