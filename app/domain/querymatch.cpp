#include "domain/querymatch.h"

#include "domain/review/expirytimeline.h"
#include "domain/textmatch.h"

#include <algorithm>
#include <limits>

namespace tokendesk {

namespace {

constexpr qint64 latest = std::numeric_limits<qint64>::max();

bool equalsAny(const std::vector<std::string> &keys, const QString &text)
{
    const std::string key = foldedKey(text);
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool containsAny(const std::vector<std::string> &keys, std::string_view text)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&](const std::string &key) { return containsWord(text, key); });
}

bool accountHolds(const QueryTerm &term, const Inventory &inventory, int index)
{
    const Account &account = inventory.account(index);
    if (!term.qualifier)
        return containsAny(term.keys, inventory.accountKey(index));
    if (term.qualifier == Qualifier::Role)
        return equalsAny(term.keys, account.role);
    if (term.qualifier == Qualifier::Team)
        return std::any_of(account.teams.begin(), account.teams.end(),
                           [&](const QString &team) { return equalsAny(term.keys, team); });
    // All of a name is its name alone: another account may have that for an address.
    const auto hasPart = [&](const QString &text) {
        return containsAny(term.keys, foldedKey(text));
    };
    const bool isNumbered = account.isKnown()
        && std::find(term.numbers.begin(), term.numbers.end(), account.id) != term.numbers.end();
    return isNumbered || term.holdsText(foldedKey(account.label()))
        || (!term.keys.empty()
            && (hasPart(account.serviceId) || hasPart(account.email) || hasPart(account.userName)));
}

bool asksAccounts(const QueryTerm &term)
{
    return !term.qualifier || term.qualifier == Qualifier::Role
        || term.qualifier == Qualifier::Account || term.qualifier == Qualifier::Team;
}

} // namespace

QueryMatcher::QueryMatcher(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                           const QueryFacts &facts)
    : m_inventory(inventory)
    , m_facts(facts)
    , m_nowMs(nowMs)
{
    for (const QueryGroup &group : query.groups) {
        std::vector<Term> terms;
        for (const QueryTerm &said : group) {
            if (!said.usable)
                continue;
            Term term{said, momentRanges(said, nowMs, facts.zone), {}};
            if (asksAccounts(said))
                matchAccounts(term);
            terms.push_back(std::move(term));
        }
        // Text is the dearest to look at.
        std::stable_partition(terms.begin(), terms.end(), [](const Term &term) {
            return term.said.qualifier && term.said.qualifier != Qualifier::Name;
        });
        if (!terms.empty())
            m_groups.push_back(std::move(terms));
    }
}

void QueryMatcher::matchAccounts(Term &term) const
{
    term.byAccount.resize(m_inventory.accounts().size());
    for (int i = 0; i < m_inventory.accountCount(); ++i)
        term.byAccount[static_cast<size_t>(i)] = accountHolds(term.said, m_inventory, i) ? 1 : 0;
}

bool QueryMatcher::matches(int tokenIndex, TokenState state) const
{
    if (m_groups.empty())
        return true;
    return std::any_of(m_groups.begin(), m_groups.end(), [&](const std::vector<Term> &terms) {
        return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
            return holds(term, tokenIndex, state) != term.said.negated;
        });
    });
}

bool QueryMatcher::matches(const Row &row) const
{
    const auto rowHolds = [&](const Term &term) {
        if (const std::optional<bool> own = row.own(term.said))
            return *own;
        if (!term.byAccount.empty() && row.account >= 0)
            return term.byAccount[static_cast<size_t>(row.account)] != 0;
        if (row.subjects && term.said.qualifier == Qualifier::Expires)
            return std::any_of(row.subjects->begin(), row.subjects->end(),
                               [&](int token) { return subjectExpires(term, token); });
        return std::any_of(row.tokens.begin(), row.tokens.end(), [&](int token) {
            return holds(term, token, tokenState(m_inventory.token(token), m_nowMs));
        });
    };
    if (m_groups.empty())
        return true;
    return std::any_of(m_groups.begin(), m_groups.end(), [&](const std::vector<Term> &terms) {
        return std::all_of(terms.begin(), terms.end(),
                           [&](const Term &term) { return rowHolds(term) != term.said.negated; });
    });
}

bool QueryMatcher::holds(const Term &term, int tokenIndex, TokenState state) const
{
    const QueryTerm &said = term.said;
    const auto byAccount = [&] {
        return term.byAccount[static_cast<size_t>(m_inventory.accountIndexOf(tokenIndex))] != 0;
    };
    if (!said.qualifier)
        return byAccount() || containsWord(m_inventory.tokenKey(tokenIndex), said.keys.front());

    const Token &token = m_inventory.token(tokenIndex);
    switch (*said.qualifier) {
    case Qualifier::Is:
        return (said.mask >> static_cast<unsigned>(state) & 1U) != 0
            || ((said.mask & deactivatedBit) != 0 && !m_inventory.accountOf(tokenIndex).isActive());
    case Qualifier::Expires:
    case Qualifier::Unused:
    case Qualifier::Used:
    case Qualifier::Created:
        return timeHolds(term, token, state);
    case Qualifier::Role:
    case Qualifier::Account:
    case Qualifier::Team:
        return byAccount();
    case Qualifier::Name:
        return said.holdsText(firstLine(m_inventory.tokenKey(tokenIndex)));
    case Qualifier::Id:
        return std::find(said.numbers.begin(), said.numbers.end(), token.id) != said.numbers.end();
    case Qualifier::Scim:
    case Qualifier::Finding:
    case Qualifier::Severity:
    case Qualifier::Owner:
        return factsHold(term, token.id);
    case Qualifier::Decision: // of findings, which say it themselves
    case Qualifier::Change: // of changes, which recordquery.h asks
    case Qualifier::Outcome:
    case Qualifier::By:
    case Qualifier::Made:
    case Qualifier::When:
    case Qualifier::Deployment:
        break;
    }
    return false;
}

bool QueryMatcher::subjectExpires(const Term &term, int tokenIndex) const
{
    const Token &token = m_inventory.token(tokenIndex);
    const TokenState state = tokenState(token, m_nowMs);
    if (state == TokenState::Revoked)
        return false;
    const qint64 atMs = token.expiration.isSet() ? token.expiration.msecs() : latest;
    return std::any_of(term.spans.begin(), term.spans.end(), [&](const MomentRange &span) {
        if (span.never)
            return hasNoEnd(token.expiration); // as the timeline counts it
        if (span.unknown)
            return token.expiration.isUnknown();
        const bool isPast = atMs <= m_nowMs;
        return token.expiration.isSet() && span.from <= atMs && atMs <= span.to
            && (!isPast || span.unrevokedOnly);
    });
}

bool QueryMatcher::timeHolds(const Term &term, const Token &token, TokenState state) const
{
    bool never = false;
    Moment moment;
    switch (*term.said.qualifier) {
    case Qualifier::Expires:
        moment = token.expiration;
        never = token.expiration.isNull();
        break;
    case Qualifier::Created:
        moment = token.created;
        break;
    case Qualifier::Unused:
        moment = token.unusedSince();
        never = token.lastUsed.isNull();
        break;
    default: // Used; the others have no spans
        moment = token.lastUsed;
        never = token.lastUsed.isNull();
        break;
    }
    return std::any_of(term.spans.begin(), term.spans.end(), [&](const MomentRange &span) {
        if (span.never)
            return never;
        if (span.unknown)
            return moment.isUnknown();
        return moment.isSet() && span.from <= moment.msecs() && moment.msecs() <= span.to
            && (!span.liveOnly || isLive(state))
            && (!span.unrevokedOnly || state != TokenState::Revoked);
    });
}

bool QueryMatcher::factsHold(const Term &term, TokenId id) const
{
    const QueryTerm &said = term.said;
    if (said.qualifier == Qualifier::Scim) {
        if (!m_facts.scim)
            return false;
        const auto known = m_facts.scim->constFind(id);
        return known != m_facts.scim->cend() && (said.mask & (known.value() ? 1U : 2U)) != 0;
    }
    if (said.qualifier == Qualifier::Owner) {
        const QString owner = m_facts.owners ? m_facts.owners->value(id) : QString();
        return (said.none && owner.isEmpty()) || said.holdsText(foldedKey(owner));
    }
    if (!m_facts.findings)
        return false;
    const auto found = m_facts.findings->constFind(id);
    if (found == m_facts.findings->cend())
        return false;
    return std::any_of(found->begin(), found->end(), [&](const FoundFact &fact) {
        return said.qualifier == Qualifier::Finding
            ? equalsAny(said.keys, fact.rule)
            : (said.mask >> static_cast<unsigned>(fact.severity) & 1U) != 0;
    });
}

} // namespace tokendesk
