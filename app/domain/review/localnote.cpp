#include "domain/review/localnote.h"

namespace tokendesk {

QString noteSubjectWord(LocalNote::Subject subject)
{
    return subject == LocalNote::Subject::Token ? QStringLiteral("token")
                                                : QStringLiteral("account");
}

} // namespace tokendesk
