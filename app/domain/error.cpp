#include "domain/error.h"

#include "domain/sentence.h"

namespace tokendesk {

QString Error::text() const
{
    QStringList parts{message};
    if (!detail.isEmpty() && !message.contains(detail))
        parts << detail;
    if (!remedy.isEmpty())
        parts << remedy;
    return joinedSentences(parts);
}

} // namespace tokendesk
