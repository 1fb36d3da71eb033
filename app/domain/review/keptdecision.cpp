#include "domain/review/keptdecision.h"

#include "domain/subject.h"

#include <algorithm>

namespace tokendesk {

namespace {

Subject tokenOf(TokenId id, const Inventory &inventory)
{
    const int index = inventory.tokenIndex(id);
    if (index < 0)
        return {};
    const Token &token = inventory.token(index);
    return {token.label(), token.accountId, token.created};
}

} // namespace

KeptDecision keptFor(const Finding &finding, const Decision &decision, const Inventory &inventory)
{
    KeptDecision kept{decision, 0, finding.severity, finding.tokens};
    kept.finding = finding.key();
    std::sort(kept.tokens.begin(), kept.tokens.end());
    for (const TokenId id : kept.tokens) {
        const Subject token = tokenOf(id, inventory);
        kept.tokensCreated.push_back(token.created);
        kept.tokenNames << token.name;
    }
    const int account = inventory.accountIndex(finding.account);
    Subject about;
    if (finding.token != 0)
        about = tokenOf(finding.token, inventory);
    else if (account >= 0)
        about = subjectOf(inventory.account(account));
    kept.created = about.created;
    kept.name = about.name;
    return kept;
}

bool isOfAnother(const KeptDecision &decision, const Inventory &now)
{
    const Moment decided = Moment::at(decision.atMs);
    const auto isOtherToken = [&now, decided](TokenId id, const QString &name, Moment created) {
        const int index = now.tokenIndex(id);
        return index >= 0 && isAnother(Subject{name, 0, created, decided}, now.token(index));
    };
    const KeySubject of = subjectOfKey(decision.finding);
    const int account = of.account == 0 ? -1 : now.accountIndex(of.account);
    if (of.token != 0 && isOtherToken(of.token, decision.name, decision.created))
        return true;
    if (account >= 0
        && isAnother(Subject{decision.name, 0, decision.created, decided}, now.account(account)))
        return true;
    for (size_t i = 0; i < decision.tokens.size(); ++i) {
        const bool isDated = i < decision.tokensCreated.size();
        if (isOtherToken(decision.tokens[i], decision.tokenNames.value(static_cast<qsizetype>(i)),
                         isDated ? decision.tokensCreated[i] : Moment()))
            return true;
    }
    return false;
}

QHash<QString, qint64> decidedOfOthers(const QHash<QString, KeptDecision> &decisions,
                                       const Inventory &now)
{
    QHash<QString, qint64> others;
    for (const KeptDecision &decision : decisions) {
        if (isOfAnother(decision, now))
            others.insert(decision.finding, decision.atMs);
    }
    return others;
}

} // namespace tokendesk
