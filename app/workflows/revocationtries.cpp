#include "workflows/revocationtries.h"

#include "domain/sentence.h"
#include "domain/steadytime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct RevocationWords {
    Q_DECLARE_TR_FUNCTIONS(tokendesk::Containment)
};

} // namespace

void RevocationTries::noteAnswered(TokenId token)
{
    const auto before = m_answered.constFind(token);
    const bool isFirst = before == m_answered.constEnd();
    m_answered.insert(token, {steadyMs(), isFirst ? firstWaitMs : 2 * before->waitMs});
}

bool RevocationTries::isDue(TokenId token, qint64 listAskedAtMs) const
{
    if (isForbidden(token))
        return false;
    const auto answered = m_answered.constFind(token);
    return answered == m_answered.constEnd() || listAskedAtMs >= answered->atMs + answered->waitMs;
}

bool RevocationTries::areForbidden(const QList<TokenId> &tokens) const
{
    return std::all_of(tokens.begin(), tokens.end(),
                       [this](TokenId token) { return isForbidden(token); });
}

QString RevocationTries::leftWords(const QList<TokenId> &tokens, const QString &lastFailure) const
{
    const auto answered =
        static_cast<int>(std::count_if(tokens.begin(), tokens.end(), [this](TokenId token) {
            return m_answered.contains(token);
        }));
    const int others = static_cast<int>(tokens.size()) - answered;
    if (others == 0 || lastFailure.isEmpty())
        return RevocationWords::tr(
            "The server answered that all were revoked, but its list still shows %Ln token(s) as "
            "active. The list may be late, or nothing was done: try again in a moment, and look at "
            "the server itself if it stays so.",
            nullptr, static_cast<int>(tokens.size()));
    const QString failed =
        RevocationWords::tr("%Ln token(s) are not revoked. %1", nullptr, others).arg(lastFailure);
    if (answered == 0)
        return failed;
    return joinedSentences(
        {failed,
         RevocationWords::tr(
             "The server answered of %Ln other token(s) that they were revoked, but "
             "its list still shows them as active.",
             nullptr, answered)});
}

} // namespace tokendesk
