#include "domain/tokenvalue.h"

namespace tokendesk {

const QRegularExpression &tokenValuePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("eyJ[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*){0,2}"));
    return pattern;
}

} // namespace tokendesk
