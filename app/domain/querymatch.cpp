#include "domain/querymatch.h"

#include "domain/review/expirytimeline.h"
#include "domain/textmatch.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace tokendesk {

namespace {

constexpr unsigned activeBit = 1U << static_cast<unsigned>(TokenState::Active);
constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

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

/// The server's lists say what the term asks of an account.
bool isSaid(const QueryTerm &term, const Account &account)
{
    if (term.qualifier == Qualifier::Role)
        return !account.role.isEmpty();
    if (term.qualifier == Qualifier::Team)
        return !account.teams.isEmpty(); // each account is in Public
    if (term.qualifier == Qualifier::Account)
        return account.isKnown()
            && (term.texts.isEmpty() || !account.name.isEmpty() || !account.serviceId.isEmpty());
    return true;
}

/// `bits`: of the states in the mask, those that are the account's own.
bool isStateSaid(const QueryTerm &term, unsigned bits, const Account &account)
{
    return (term.mask & bits) == 0 || account.isStateKnown();
}

template <typename Value>
Value valueOf(const std::shared_ptr<const QHash<qint64, Value>> &facts, qint64 id)
{
    return facts ? facts->value(id) : Value();
}

bool ownerHolds(const QueryTerm &said, const QString &owner)
{
    return (said.none && owner.isEmpty()) || said.holdsText(foldedKey(owner));
}

/// What asks for neglect, as "expires:<30d" for what is to come, is not of the revoked ones.
bool leavesOutRevoked(const QueryTerm &term, const MomentRange &span)
{
    const bool isOfTime = term.qualifier == Qualifier::Used || term.qualifier == Qualifier::Expires;
    return !term.negated && (term.qualifier == Qualifier::Unused || (isOfTime && span.never));
}

bool asksAccounts(const QueryTerm &term)
{
    return !term.qualifier || term.qualifier == Qualifier::Role
        || term.qualifier == Qualifier::Account || term.qualifier == Qualifier::Team;
}

} // namespace

Moment askedMoment(Qualifier qualifier, const Token &token)
{
    if (qualifier == Qualifier::Expires)
        return token.expiration;
    if (qualifier == Qualifier::Created)
        return token.created;
    if (qualifier == Qualifier::Unused)
        return token.unusedSince();
    return qualifier == Qualifier::Used ? token.lastUsed : Moment::missing();
}

bool asksForRevoked(const QueryGroup &group)
{
    constexpr unsigned revokedBit = 1U << static_cast<unsigned>(TokenState::Revoked);
    return std::any_of(group.begin(), group.end(), [](const QueryTerm &term) {
        return term.usable && !term.negated && term.qualifier == Qualifier::Is
            && (term.mask & revokedBit) != 0;
    });
}

QueryMatcher::QueryMatcher(const ParsedQuery &query, const Inventory &inventory, qint64 nowMs,
                           const QueryFacts &facts, bool isOfRevoked)
    : m_inventory(inventory)
    , m_facts(facts)
    , m_nowMs(nowMs)
    , m_today(QDateTime::fromMSecsSinceEpoch(nowMs, facts.zone).date())
{
    for (const QueryGroup &group : query.groups) {
        std::vector<Term> terms;
        const bool leavesOut = !isOfRevoked && !asksForRevoked(group);
        for (const QueryTerm &said : group) {
            if (!said.usable)
                continue;
            Term term{said, momentRanges(said, nowMs, facts.zone), {}};
            for (MomentRange &span : term.spans)
                span.unrevokedOnly |= leavesOut && leavesOutRevoked(said, span);
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
            const bool isSo = holds(term, tokenIndex, state);
            return term.said.negated ? !isSo && isKnown(term.said, tokenIndex) : isSo;
        });
    });
}

bool QueryMatcher::matches(const Row &row) const
{
    const auto holdsByOthers = [&](const Term &term) {
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
        return std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
            const std::optional<bool> own = row.own(term.said);
            const bool isSo = own ? *own : holdsByOthers(term);
            return term.said.negated ? !isSo && isKnown(term, row, own.has_value()) : isSo;
        });
    });
}

bool QueryMatcher::isKnown(const Term &term, const Row &row, bool saysItself) const
{
    const QueryTerm &said = term.said;
    if (saysItself)
        return said.qualifier != Qualifier::Is || row.account < 0
            || isStateSaid(said, activeBit | deactivatedBit, m_inventory.account(row.account));
    if (!term.byAccount.empty() && row.account >= 0)
        return isSaid(said, m_inventory.account(row.account));
    const bool ofSubjects = row.subjects && said.qualifier == Qualifier::Expires;
    const std::span<const int> tokens = ofSubjects ? *row.subjects : row.tokens;
    return std::all_of(tokens.begin(), tokens.end(),
                       [&](int token) { return isKnown(said, token); });
}

bool QueryMatcher::isKnown(const QueryTerm &said, int tokenIndex) const
{
    if (!said.qualifier)
        return true;
    const Token &token = m_inventory.token(tokenIndex);
    switch (*said.qualifier) {
    case Qualifier::Expires:
    case Qualifier::Unused:
    case Qualifier::Used:
    case Qualifier::Created:
        return !askedMoment(*said.qualifier, token).isUnknown();
    case Qualifier::Is:
        return isStateSaid(said, deactivatedBit, m_inventory.accountOf(tokenIndex));
    case Qualifier::Role:
    case Qualifier::Account:
    case Qualifier::Team:
        return isSaid(said, m_inventory.accountOf(tokenIndex));
    case Qualifier::Scim:
        return m_facts.scim && m_facts.scim->contains(token.id);
    case Qualifier::Name:
    case Qualifier::Id:
    case Qualifier::Finding:
    case Qualifier::Severity:
    case Qualifier::Owner:
    case Qualifier::Review:
    case Qualifier::Decision:
    case Qualifier::Change:
    case Qualifier::Outcome:
    case Qualifier::By:
    case Qualifier::Made:
    case Qualifier::When:
    case Qualifier::Deployment:
    case Qualifier::Run:
        break;
    }
    return true;
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
    case Qualifier::Review:
        return factsHold(term, token.id);
    case Qualifier::Decision: // of findings, which say it themselves
    case Qualifier::Change: // of changes, which recordquery.h asks
    case Qualifier::Outcome:
    case Qualifier::By:
    case Qualifier::Made:
    case Qualifier::When:
    case Qualifier::Deployment:
    case Qualifier::Run:
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
    const qint64 atMs = token.expiration.isSet() ? token.expiration.msecs() : endOfTime;
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
    const Qualifier qualifier = *term.said.qualifier;
    const Moment moment = askedMoment(qualifier, token);
    const bool never = qualifier == Qualifier::Unused ? token.lastUsed.isNull() : moment.isNull();
    return std::any_of(term.spans.begin(), term.spans.end(), [&](const MomentRange &span) {
        if (span.unrevokedOnly && state == TokenState::Revoked)
            return false;
        if (span.never)
            return never;
        if (span.unknown)
            return moment.isUnknown();
        return moment.isSet() && span.from <= moment.msecs() && moment.msecs() <= span.to
            && (!span.liveOnly || isLive(state));
    });
}

bool QueryMatcher::accountNoteHolds(const QueryTerm &said, int account) const
{
    const AccountId id = m_inventory.account(account).id;
    const bool hasNoTokens = m_inventory.tokensOf(account).empty();
    if (said.qualifier == Qualifier::Owner) {
        const QString owner = valueOf(m_facts.accountOwners, id);
        return (hasNoTokens || !owner.isEmpty()) && ownerHolds(said, owner);
    }
    if (said.qualifier == Qualifier::Review) {
        const QDate day = valueOf(m_facts.accountReviewDays, id);
        return (hasNoTokens || day.isValid()) && reviewHolds(said, day);
    }
    return false;
}

bool QueryMatcher::reviewHolds(const QueryTerm &said, QDate day) const
{
    const unsigned bit = !day.isValid() ? noDayBit : day <= m_today ? dueBit : laterBit;
    return (said.mask & bit) != 0;
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
    if (said.qualifier == Qualifier::Owner)
        return ownerHolds(said, valueOf(m_facts.owners, id));
    if (said.qualifier == Qualifier::Review)
        return reviewHolds(said, valueOf(m_facts.reviewDays, id));
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
