#include "domain/review/foundbytoken.h"

#include <array>

namespace tokendesk {

std::shared_ptr<const FoundByToken> foundByToken(const std::vector<Finding> &findings)
{
    auto found = std::make_shared<FoundByToken>();
    std::array<QString, ruleCount> words; // one text for each rule, shared by all its findings
    for (const RuleId rule : allRules())
        words[static_cast<size_t>(rule)] = ruleWord(rule);
    for (const Finding &finding : findings) {
        const FoundFact fact{words[static_cast<size_t>(finding.rule)],
                             static_cast<int>(finding.severity)};
        if (finding.token != 0)
            (*found)[finding.token].push_back(fact);
        for (const TokenId token : finding.tokens)
            (*found)[token].push_back(fact);
    }
    return found;
}

} // namespace tokendesk
