#include "domain/error.h"

#include <QStringList>

namespace tokendesk {

QString Error::text() const
{
    QStringList parts{message};
    if (!detail.isEmpty() && !message.contains(detail))
        parts << detail;
    if (!remedy.isEmpty())
        parts << remedy;
    for (QString &part : parts) {
        if (!part.isEmpty() && !QStringLiteral(".!?…。").contains(part.back()))
            part += QLatin1Char('.');
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace tokendesk
