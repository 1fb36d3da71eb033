#include "domain/wordsasquery.h"

#include "domain/account.h"
#include "domain/duration.h"
#include "domain/token.h"

#include <initializer_list>
#include <utility>

namespace tokendesk {

QString queryMeantBy(const QString &words)
{
    const auto isMeant = [asked = words.simplified()](const QString &shown) {
        return asked.compare(shown, Qt::CaseInsensitive) == 0;
    };
    for (const TokenState state :
         {TokenState::Active, TokenState::Expiring, TokenState::Expired, TokenState::Revoked}) {
        const QString id = tokenStateId(state);
        if (isMeant(id) || isMeant(tokenStateWord(state)))
            return QStringLiteral("is:") + id;
    }
    Account gone;
    gone.deleted = Moment::at(0);
    if (isMeant(gone.stateId()) || isMeant(gone.stateWord()))
        return QStringLiteral("is:") + gone.stateId();
    const Moment never = Moment::null();
    if (isMeant(QStringLiteral("never used")) || isMeant(lastUsedWords(never, 0)))
        return QStringLiteral("used:never");
    if (isMeant(QStringLiteral("never")) || isMeant(QStringLiteral("never expires"))
        || isMeant(expiryWords(never, 0)))
        return QStringLiteral("expires:never");
    return {};
}

} // namespace tokendesk
