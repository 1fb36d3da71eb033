#include "domain/serviceid.h"

#include <QList>

namespace tokendesk {

QString serviceIdFromName(QStringView name)
{
    const QList<uint> lowered = name.toString().toLower().trimmed().toUcs4();
    QString id;
    id.reserve(lowered.size());
    bool isAfterLetter = false; // a mark without one belongs to what was dropped
    for (const char32_t character : lowered) {
        const bool isKept = QChar::isLetterOrNumber(character) || character == U'_'
            || (QChar::isMark(character) && isAfterLetter);
        if (QChar::isSpace(character))
            id += QLatin1Char('_');
        else if (isKept)
            id += QStringView(QChar::fromUcs4(character));
        isAfterLetter = isKept;
    }
    if (id.isEmpty())
        return {};
    return id + QStringLiteral("@service");
}

} // namespace tokendesk
