#include "domain/tokenquery.h"

#include "domain/querymatch.h"
#include "domain/sortrows.h"
#include "domain/textmatch.h"

#include <bit>

namespace tokendesk {

namespace {

enum FailingTokenFacet : unsigned {
    TextFacet = 1U << 0U,
    StateFacet = 1U << 1U,
    ExpiryFacet = 1U << 2U,
    AccountFacet = 1U << 3U,
    RoleFacet = 1U << 4U,
    UseFacet = 1U << 5U,
};

bool endsWithin(const Token &token, TokenState state, int days, qint64 nowMs)
{
    return isLive(state) && token.expiration.isSet()
        && token.expiration.msecs() - nowMs <= days * msPerDay;
}

/// What an account contributes is found once for all its tokens: AccountFacet and RoleFacet.
std::vector<unsigned> matchAccounts(const Inventory &inventory, const TokenFilter &filter)
{
    QSet<QByteArray> roles;
    for (const QString &role : filter.roles)
        roles.insert(QByteArray::fromStdString(foldedKey(role)));
    std::vector<unsigned> failing;
    failing.reserve(inventory.accounts().size());
    for (const Account &account : inventory.accounts()) {
        unsigned facets = 0;
        if (!filter.accounts.isEmpty() && !filter.accounts.contains(account.id))
            facets |= AccountFacet;
        if (!roles.isEmpty() && !roles.contains(QByteArray::fromStdString(foldedKey(account.role))))
            facets |= RoleFacet;
        failing.push_back(facets);
    }
    return failing;
}

bool matchesUse(const Token &token, const TokenFilter &filter, qint64 nowMs)
{
    if (filter.unusedDays == 0 && !filter.neverUsed)
        return true;
    // Two choices of one facet: either will do.
    return (filter.neverUsed && token.lastUsed.isNull())
        || (filter.unusedDays > 0 && isUnusedFor(token, filter.unusedDays, nowMs));
}

/// Of what is revoked only where that is asked for, as it is of what ends within some days.
bool asksForNeglect(const TokenFilter &filter)
{
    return filter.unusedDays > 0 || filter.neverUsed || filter.expiry == TokenFilter::Expiry::Never;
}

bool matchesExpiry(const Token &token, TokenState state, const TokenFilter &filter, qint64 nowMs)
{
    switch (filter.expiry) {
    case TokenFilter::Expiry::Any:
        return true;
    case TokenFilter::Expiry::Within:
        return endsWithin(token, state, filter.expiryDays, nowMs);
    case TokenFilter::Expiry::Never:
        return token.expiration.isNull();
    }
    return true;
}

qint64 urgency(TokenState state)
{
    switch (state) {
    case TokenState::Expiring:
        return 0;
    case TokenState::Active:
        return 1;
    case TokenState::Expired:
        return 2;
    case TokenState::Revoked:
        break;
    }
    return 3;
}

/// Orders tokens of one state by their end; those without one come last. Below 2 to the 50th.
qint64 untilWhen(const Token &token)
{
    constexpr qint64 latest = (1LL << 50) - 1;
    return token.expiration.isSet() ? std::clamp<qint64>(token.expiration.msecs(), 0, latest)
                                    : latest;
}

/// Counts a token wherever it would be shown if one facet were chosen otherwise.
class FacetCounter {
public:
    FacetCounter(const Inventory &inventory, qint64 nowMs)
        : m_nowMs(nowMs)
        , m_inventory(inventory)
        , m_byAccount(inventory.accounts().size())
        , m_byRole(inventory.accounts().size())
    {
        m_facets.total = inventory.tokenCount();
    }

    /// `isLeftOut`: it is not shown without a choice of its state; `isNeglectLeftOut`: nor, as the
    /// states are chosen, by what asks for neglect.
    void count(const Token &token, TokenState state, size_t account, unsigned failing,
               bool isLeftOut, bool isNeglectLeftOut)
    {
        if ((failing & ~StateFacet) == 0) {
            ++m_facets.states[static_cast<size_t>(state)];
            m_facets.allStates += isLeftOut ? 0 : 1;
        }
        if ((failing & ~ExpiryFacet) == 0) {
            for (size_t i = 0; i < TokenFacets::expirySteps.size(); ++i)
                m_facets.expiryWithin[i] +=
                    endsWithin(token, state, TokenFacets::expirySteps[i], m_nowMs) ? 1 : 0;
            m_facets.expiryNever += token.expiration.isNull() && !isNeglectLeftOut ? 1 : 0;
        }
        if ((failing & ~AccountFacet) == 0)
            ++m_byAccount[account];
        if ((failing & ~RoleFacet) == 0)
            ++m_byRole[account];
        if ((failing & ~UseFacet) == 0 && !isNeglectLeftOut) {
            for (size_t i = 0; i < TokenFacets::unusedSteps.size(); ++i)
                m_facets.unused[i] +=
                    isUnusedFor(token, TokenFacets::unusedSteps[i], m_nowMs) ? 1 : 0;
            m_facets.neverUsed += token.lastUsed.isNull() ? 1 : 0;
        }
    }

    TokenFacets take()
    {
        for (int i = 0; i < m_inventory.accountCount(); ++i) {
            const Account &account = m_inventory.account(i);
            if (const int count = m_byAccount[static_cast<size_t>(i)])
                m_facets.accounts.insert(account.id, count);
            if (const int count = m_byRole[static_cast<size_t>(i)])
                m_facets.roles[account.role] += count;
        }
        return std::move(m_facets);
    }

private:
    qint64 m_nowMs;
    const Inventory &m_inventory;
    TokenFacets m_facets;
    std::vector<int> m_byAccount;
    std::vector<int> m_byRole;
};

} // namespace

bool isUnusedFor(const Token &token, int days, qint64 nowMs)
{
    const Moment since = token.unusedSince();
    return since.isSet() && nowMs - since.msecs() >= days * msPerDay;
}

TokenSelection selectTokens(const Inventory &inventory, const TokenFilter &filter, qint64 nowMs,
                            const QueryFacts &facts)
{
    const ParsedQuery query = parseQuery(filter.text, facts);
    const QueryMatcher text(query, inventory, nowMs, facts, filter.hasState(TokenState::Revoked));
    const bool isNeglect = asksForNeglect(filter);
    const bool isOfRevoked = std::any_of(query.groups.begin(), query.groups.end(), asksForRevoked);
    const std::vector<unsigned> accounts = matchAccounts(inventory, filter);
    FacetCounter counter(inventory, nowMs);
    TokenSelection selection;
    for (int i = 0; i < inventory.tokenCount(); ++i) {
        const Token &token = inventory.token(i);
        const size_t accountIndex = static_cast<size_t>(inventory.accountIndexOf(i));
        const TokenState state = tokenState(token, nowMs);

        const bool isAside = state == TokenState::Revoked && !isOfRevoked;
        const bool isNeglectLeftOut = isAside && filter.states == 0;

        unsigned failing = accounts[accountIndex];
        if (!text.matches(i, state))
            failing |= TextFacet;
        if ((filter.states != 0 && !filter.hasState(state)) || (isNeglect && isNeglectLeftOut))
            failing |= StateFacet;
        if (!matchesExpiry(token, state, filter, nowMs))
            failing |= ExpiryFacet;
        if (!matchesUse(token, filter, nowMs))
            failing |= UseFacet;

        if (failing == 0)
            selection.rows.push_back(i);
        // With two facets failing no single other choice would show it.
        if (std::has_single_bit(failing) || failing == 0)
            counter.count(token, state, accountIndex, failing, isNeglect && isAside,
                          isNeglectLeftOut);
    }
    selection.facets = counter.take();
    return selection;
}

void sortTokens(const Inventory &inventory, TokenColumn column, Qt::SortOrder order, qint64 nowMs,
                std::vector<int> &rows)
{
    const auto msecs = [](Moment moment) { return moment.isSet() ? moment.msecs() : blankKey; };
    const auto byNumber = [&](auto key) { sortRowsByNumber(rows, order, key); };
    const auto byRank = [&](const std::vector<int> &ranks, auto place) {
        byNumber([&](int row) {
            const int rank = ranks[static_cast<size_t>(place(row))];
            return rank == blankRank ? blankKey : qint64{rank};
        });
    };
    // One rank for each account, not for each token.
    const auto byAccountText = [&](auto text) {
        std::vector<QString> texts;
        texts.reserve(inventory.accounts().size());
        for (const Account &account : inventory.accounts())
            texts.push_back(text(account));
        byRank(nameRanks(texts), [&](int row) { return inventory.accountIndexOf(row); });
    };

    switch (column) {
    case TokenColumn::State:
        // Most urgent first when ascending: what ends soon, then what works, then the rest.
        byNumber([&](int row) {
            const Token &token = inventory.token(row);
            return urgency(tokenState(token, nowMs)) << 50 | untilWhen(token);
        });
        break;
    case TokenColumn::Name:
        byRank(*inventory.tokenRanks(), [](int row) { return row; });
        break;
    case TokenColumn::Account:
        byAccountText([](const Account &account) { return account.label(); });
        break;
    case TokenColumn::Role:
        byAccountText([](const Account &account) { return account.role; });
        break;
    case TokenColumn::Expires:
        byNumber([&](int row) { return msecs(inventory.token(row).expiration); });
        break;
    case TokenColumn::LastUsed:
        byNumber([&](int row) { return msecs(inventory.token(row).lastUsed); });
        break;
    case TokenColumn::Created:
        byNumber([&](int row) { return msecs(inventory.token(row).created); });
        break;
    case TokenColumn::Id:
        byNumber([&](int row) { return inventory.token(row).id; });
        break;
    case TokenColumn::ServiceId:
        byAccountText([](const Account &account) { return account.serviceId; });
        break;
    case TokenColumn::Email:
        byAccountText([](const Account &account) { return account.email; });
        break;
    case TokenColumn::Teams:
        byAccountText(
            [](const Account &account) { return account.teams.join(QLatin1String(", ")); });
        break;
    case TokenColumn::AccountState:
        byNumber([&](int row) -> qint64 {
            const Account &account = inventory.accountOf(row);
            return account.isStateKnown() ? (account.isActive() ? 1 : 0) : blankKey;
        });
        break;
    case TokenColumn::Lifetime:
        byNumber([&](int row) {
            const Token &token = inventory.token(row);
            return token.created.isSet() && token.expiration.isSet()
                ? token.expiration.msecs() - token.created.msecs()
                : blankKey;
        });
        break;
    case TokenColumn::Action:
        break;
    }
}

} // namespace tokendesk
