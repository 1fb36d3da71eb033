#include "domain/review/judge.h"

#include "domain/review/rules.h"
#include "domain/textmatch.h"

#include <algorithm>
#include <tuple>

namespace tokendesk {

namespace review {

std::string_view TokenCase::foldedName() const
{
    return firstLine(input.inventory.tokenKey(index));
}

Finding findingOf(const Rule &rule, Remedy remedy, std::initializer_list<FindingValue> values)
{
    Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.policy.severity;
    finding.remedy = remedy;
    finding.number = rule.policy.number;
    finding.clause = rule.policy.clause;
    finding.values = values;
    return finding;
}

Finding tokenFinding(const Rule &rule, const TokenCase &it, Remedy remedy,
                     std::initializer_list<FindingValue> values)
{
    Finding finding = findingOf(rule, remedy, values);
    finding.token = it.token.id;
    finding.account = it.account.id;
    return finding;
}

Finding accountFinding(const Rule &rule, const AccountCase &it, Remedy remedy,
                       std::initializer_list<FindingValue> values)
{
    Finding finding = findingOf(rule, remedy, values);
    finding.account = it.account.id;
    return finding;
}

namespace {

using TokenRule = Found (*)(const Rule &, const TokenCase &);

/// Of neighbours on one ladder the first that finds something silences the rest.
struct TokenEntry {
    RuleId id;
    TokenRule find;
};

constexpr TokenEntry liveTokenRules[] = {
    {RuleId::NeverExpires, neverExpires},
    {RuleId::LifetimeTooLong, lifetimeTooLong},
    {RuleId::LifetimeOverEnvironment, lifetimeOverEnvironment},
    {RuleId::LifetimeCeiling, olderThan},
    {RuleId::RotationDue, olderThan},
    {RuleId::UnusedLong, unusedLong},
    {RuleId::Unused, unused},
    {RuleId::NeverUsed, neverUsed},
    {RuleId::ExpiresSoonToday, expiresSoon},
    {RuleId::ExpiresSoonUrgent, expiresSoon},
    {RuleId::ExpiresSoonAct, expiresSoon},
    {RuleId::ExpiresSoonPlan, expiresSoon},
    {RuleId::Restored, restored},
    {RuleId::AdminAccount, adminAccount},
    {RuleId::Orphan, orphan},
    {RuleId::SharedName, sharedTokenName},
    {RuleId::SyncNotScim, syncNotScim},
    {RuleId::VagueName, vagueTokenName},
    {RuleId::NoOwner, noOwnerOfToken},
};
constexpr TokenEntry endedTokenRules[] = {
    {RuleId::ExpiredListed, expiredListed},
    {RuleId::RevokedListed, revokedListed},
};

struct AccountEntry {
    RuleId id;
    Found (*find)(const Rule &, const AccountCase &);
};
constexpr AccountEntry accountRules[] = {
    {RuleId::IdleAccount, idleAccount},
    {RuleId::SharedName, sharedAccountName},
    {RuleId::VagueName, vagueAccountName},
    {RuleId::NoOwner, noOwner},
};

struct ConnectionEntry {
    RuleId id;
    Found (*find)(const Rule &, const ReviewInput &);
};
constexpr ConnectionEntry connectionRules[] = {
    {RuleId::ReviewLate, reviewLate},
    {RuleId::OwnCredential, ownCredential},
    {RuleId::ClockSkew, clockSkew},
};

/// One run: what each rule found, in no order yet.
class Run {
public:
    Run(const ReviewInput &input, const Policy &policy)
        : m_input(input)
        , m_policy(policy)
        , m_hasOwnerlessTokens(ownerlessActiveTokens(input.inventory) > 0)
    {
        if (!input.successions)
            return;
        for (const SuccessionFacts &succession : *input.successions) {
            m_successions.ofOld.insert(succession.oldToken, succession);
            if (succession.isRunning)
                m_successions.running << succession.oldToken << succession.successor;
        }
    }

    /// About so many findings will come.
    void expect(size_t findings) { m_findings.reserve(findings); }

    void judgeAccount(int index)
    {
        const Inventory &inventory = m_input.inventory;
        const Account &account = inventory.account(index);
        m_live.clear();
        const std::string accountName = foldedKey(account.name);
        for (const int tokenIndex : inventory.tokensOf(index)) {
            const Token &token = inventory.token(tokenIndex);
            const TokenCase it{m_input, tokenIndex,  token,
                               account, accountName, tokenState(token, m_input.nowMs)};
            if (isLive(it.state)) {
                m_live.push_back(token.id);
                judgeToken(liveTokenRules, it);
                apply(RuleId::SupersededInUse, supersededInUse, it, m_successions);
            } else {
                judgeToken(endedTokenRules, it);
            }
        }
        std::sort(m_live.begin(), m_live.end());
        const AccountCase it{m_input, index, account, m_live, m_hasOwnerlessTokens};
        for (const AccountEntry &entry : accountRules)
            apply(entry.id, entry.find, it);
        apply(RuleId::ManyActive, manyActive, it, m_successions);
    }

    void judgeConnection()
    {
        for (const ConnectionEntry &entry : connectionRules)
            apply(entry.id, entry.find, m_input);
        const RulePolicy &policy = m_policy.rule(RuleId::MassExpiry);
        if (!policy.isEnabled)
            return;
        for (Finding &finding : massExpiry({RuleId::MassExpiry, policy}, m_input))
            m_findings.push_back(std::move(finding));
    }

    /// In the order of comesBefore().
    std::vector<Finding> take()
    {
        // Findings are large and lie far apart: small keys are sorted, then each is moved once.
        std::vector<SortKey> order;
        order.reserve(m_findings.size());
        for (const Finding &finding : m_findings)
            order.push_back({rankOf(finding), finding.token, finding.account,
                             static_cast<quint32>(order.size())});
        std::sort(order.begin(), order.end(), [this](const SortKey &left, const SortKey &right) {
            const auto byKey = std::tie(left.rank, left.token, left.account)
                <=> std::tie(right.rank, right.token, right.account);
            return byKey != 0 ? byKey < 0
                              : comesBefore(m_findings[left.index], m_findings[right.index]);
        });
        std::vector<Finding> sorted;
        sorted.reserve(order.size());
        for (const SortKey &key : order)
            sorted.push_back(std::move(m_findings[key.index]));
        return sorted;
    }

private:
    /// What comesBefore() looks at first.
    struct SortKey {
        int rank;
        TokenId token;
        AccountId account;
        quint32 index;
    };
    static int rankOf(const Finding &finding)
    {
        return (severityCount - static_cast<int>(finding.severity)) * ruleCount
            + static_cast<int>(finding.rule);
    }

    template <typename Find, typename... Case>
    bool apply(RuleId id, Find find, const Case &...it)
    {
        const RulePolicy &policy = m_policy.rule(id);
        if (!policy.isEnabled)
            return false;
        Found found = find(Rule{id, policy}, it...);
        if (!found)
            return false;
        m_findings.push_back(std::move(*found));
        return true;
    }

    template <size_t count>
    void judgeToken(const TokenEntry (&entries)[count], const TokenCase &it)
    {
        Ladder silent = Ladder::None;
        for (const TokenEntry &entry : entries) {
            const Ladder ladder = ladderOf(entry.id);
            if (ladder != Ladder::None && ladder == silent)
                continue;
            if (apply(entry.id, entry.find, it))
                silent = ladder;
        }
    }

    const ReviewInput &m_input;
    const Policy &m_policy;
    const bool m_hasOwnerlessTokens;
    Successions m_successions;
    std::vector<TokenId> m_live; // of the account that is judged
    std::vector<Finding> m_findings;
};

} // namespace

} // namespace review

std::vector<Finding> judge(const ReviewInput &input, const Policy &policy)
{
    review::Run run(input, policy);
    constexpr size_t findingsOfAToken = 2; // seldom more, on average
    run.expect(findingsOfAToken * static_cast<size_t>(input.inventory.tokenCount()));
    for (int i = 0; i < input.inventory.accountCount(); ++i)
        run.judgeAccount(i);
    run.judgeConnection();
    return run.take();
}

std::vector<Finding> judgeAgain(std::vector<Finding> previous, const ReviewInput &input,
                                const Policy &policy, const QSet<AccountId> &changedAccounts)
{
    // A token that the server does not say whose it is counts for every account.
    if (changedAccounts.contains(Account().id))
        return judge(input, policy);
    // Findings about the connection have no account; they may depend on every token.
    std::erase_if(previous, [&](const Finding &finding) {
        return (!finding.token && !finding.account) || changedAccounts.contains(finding.account);
    });
    review::Run run(input, policy);
    for (const AccountId account : changedAccounts) {
        const int index = input.inventory.accountIndex(account);
        if (index >= 0)
            run.judgeAccount(index);
    }
    run.judgeConnection();
    std::vector<Finding> again = run.take();
    const auto kept = static_cast<std::ptrdiff_t>(previous.size());
    previous.insert(previous.end(), std::make_move_iterator(again.begin()),
                    std::make_move_iterator(again.end()));
    std::inplace_merge(previous.begin(), previous.begin() + kept, previous.end(), comesBefore);
    return previous;
}

} // namespace tokendesk
