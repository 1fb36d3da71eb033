#include "domain/accountquery.h"

#include "domain/querymatch.h"
#include "domain/sortrows.h"
#include "domain/textmatch.h"

#include <bit>

namespace tokendesk {

namespace {

enum FailingAccountFacet : unsigned {
    AccountTextFacet = 1U << 0U,
    AccountRoleFacet = 1U << 1U,
    TeamFacet = 1U << 2U,
    StatusFacet = 1U << 3U,
};

/// One of the states of is: is the account's own, or that of one of its tokens.
bool isAny(const Inventory &inventory, int index, unsigned mask, qint64 nowMs)
{
    constexpr unsigned activeBit = 1U << static_cast<unsigned>(TokenState::Active);
    const Account &account = inventory.account(index);
    if (account.isStateKnown() && (mask & (account.isActive() ? activeBit : deactivatedBit)) != 0)
        return true;
    const unsigned ofTokens = mask & ~activeBit & ~deactivatedBit;
    const std::vector<int> &tokens = inventory.tokensOf(index);
    return ofTokens != 0 && std::any_of(tokens.begin(), tokens.end(), [&](int token) {
               const TokenState state = tokenState(inventory.token(token), nowMs);
               return (ofTokens >> static_cast<unsigned>(state) & 1U) != 0;
           });
}

/// What a filter looks for, folded once for all accounts.
struct Wanted {
    explicit Wanted(const AccountFilter &filter)
        : roles(folded(filter.roles))
        , teams(folded(filter.teams))
        , status(filter.status)
    {
    }
    static QSet<QByteArray> folded(const QSet<QString> &texts)
    {
        QSet<QByteArray> keys;
        for (const QString &text : texts)
            keys.insert(key(text));
        return keys;
    }
    static QByteArray key(const QString &text)
    {
        return QByteArray::fromStdString(foldedKey(text));
    }

    QSet<QByteArray> roles;
    QSet<QByteArray> teams;
    AccountFilter::Status status;
};

unsigned failingFacets(const Inventory &inventory, int index, const Wanted &wanted,
                       const QueryMatcher &matcher, qint64 nowMs)
{
    const Account &account = inventory.account(index);
    unsigned failing =
        accountMatches(inventory, index, matcher, nowMs) ? 0U : unsigned{AccountTextFacet};
    if (!wanted.roles.isEmpty() && !wanted.roles.contains(Wanted::key(account.role)))
        failing |= AccountRoleFacet;
    if (!wanted.teams.isEmpty()
        && std::none_of(account.teams.begin(), account.teams.end(), [&](const QString &team) {
               return wanted.teams.contains(Wanted::key(team));
           }))
        failing |= TeamFacet;
    if (wanted.status != AccountFilter::Status::Any
        && (!account.isStateKnown()
            || account.isActive() != (wanted.status == AccountFilter::Status::Active)))
        failing |= StatusFacet;
    return failing;
}

bool readStatus(const QueryTerm &term, AccountFilter &filter)
{
    const bool isActive = term.mask == 1U << static_cast<unsigned>(TokenState::Active);
    filter.status = isActive ? AccountFilter::Status::Active : AccountFilter::Status::Deactivated;
    return term.qualifier == Qualifier::Is && (isActive || term.mask == deactivatedBit);
}

QString writeStatus(const AccountFilter &filter)
{
    switch (filter.status) {
    case AccountFilter::Status::Any:
        break;
    case AccountFilter::Status::Active:
        return querychips::termText(Qualifier::Is, {QStringLiteral("active")});
    case AccountFilter::Status::Deactivated:
        return querychips::termText(Qualifier::Is, {QStringLiteral("deactivated")});
    }
    return {};
}

bool readRoles(const QueryTerm &term, AccountFilter &filter)
{
    filter.roles = QSet<QString>(term.texts.begin(), term.texts.end());
    return term.qualifier == Qualifier::Role;
}

QString writeRoles(const AccountFilter &filter)
{
    return querychips::termText(Qualifier::Role, querychips::textValues(filter.roles));
}

bool readTeams(const QueryTerm &term, AccountFilter &filter)
{
    filter.teams = QSet<QString>(term.texts.begin(), term.texts.end());
    return term.qualifier == Qualifier::Team;
}

QString writeTeams(const AccountFilter &filter)
{
    return querychips::termText(Qualifier::Team, querychips::textValues(filter.teams));
}

/// A known use before an unknown one, and that before none at all.
Moment later(Moment use, Moment other)
{
    if (use.isSet() && other.isSet())
        return use.msecs() < other.msecs() ? other : use;
    if (use.isSet() || other.isSet())
        return use.isSet() ? use : other;
    return use.isNull() ? other : use;
}

constexpr std::array<ChipFacet<AccountFilter>, 3> accountChips{
    {{readStatus, writeStatus}, {readRoles, writeRoles}, {readTeams, writeTeams}}};

} // namespace

template <>
std::span<const ChipFacet<AccountFilter>> chipFacets<AccountFilter>()
{
    return accountChips;
}

bool accountMatches(const Inventory &inventory, int index, const QueryMatcher &matcher,
                    qint64 nowMs)
{
    const Account &account = inventory.account(index);
    const auto own = [&](const QueryTerm &term) -> std::optional<bool> {
        if (!term.qualifier)
            return containsWord(inventory.accountKey(index), term.keys.front())
                || containsWord(QByteArray::number(account.id).toStdString(), term.keys.front());
        if (term.qualifier == Qualifier::Id)
            return std::find(term.numbers.begin(), term.numbers.end(), account.id)
                != term.numbers.end();
        if (term.qualifier == Qualifier::Name)
            return term.holdsText(foldedKey(account.label()));
        if (term.qualifier == Qualifier::Is)
            return isAny(inventory, index, term.mask, nowMs);
        if (matcher.accountNoteHolds(term, index))
            return true;
        return std::nullopt;
    };
    return matcher.matches({own, index, inventory.tokensOf(index)});
}

AccountSummary summarise(const Inventory &inventory, int accountIndex, qint64 nowMs)
{
    AccountSummary summary;
    summary.isKnown = inventory.knowsTokens();
    if (!summary.isKnown)
        return summary;
    summary.nextExpiry = Moment::null();
    summary.lastUsed = Moment::null();
    for (const int index : inventory.tokensOf(accountIndex)) {
        const Token &token = inventory.token(index);
        const TokenState state = tokenState(token, nowMs);
        ++summary.tokens[static_cast<size_t>(state)];
        if (isLive(state) && token.expiration.isSet()
            && (!summary.nextExpiry.isSet()
                || token.expiration.msecs() < summary.nextExpiry.msecs()))
            summary.nextExpiry = token.expiration;
        summary.lastUsed = later(summary.lastUsed, token.lastUsed);
    }
    return summary;
}

AccountSelection selectAccounts(const Inventory &inventory, const AccountFilter &filter,
                                qint64 nowMs, const QueryFacts &facts)
{
    const QueryMatcher matcher(parseQuery(filter.text, facts), inventory, nowMs, facts);
    const Wanted wanted(filter);
    AccountSelection selection;
    AccountFacets &facets = selection.facets;
    facets.total = inventory.accountCount();
    for (int i = 0; i < inventory.accountCount(); ++i) {
        const Account &account = inventory.account(i);
        const unsigned failing = failingFacets(inventory, i, wanted, matcher, nowMs);
        if (failing == 0)
            selection.rows.push_back(i);
        if ((failing & ~StatusFacet) == 0) {
            ++facets.anyState;
            if (account.isStateKnown())
                ++(account.isActive() ? facets.active : facets.deactivated);
        }
        if ((failing & ~AccountRoleFacet) == 0)
            ++facets.roles[account.role];
        if ((failing & ~TeamFacet) == 0) {
            for (const QString &team : account.teams)
                ++facets.teams[team];
        }
    }
    return selection;
}

void sortAccounts(const Inventory &inventory, AccountColumn column, Qt::SortOrder order,
                  qint64 nowMs, std::vector<int> &rows)
{
    const auto msecs = [](Moment moment) { return moment.isSet() ? moment.msecs() : blankKey; };
    const auto byNumber = [&](auto key) { sortRowsByNumber(rows, order, key); };
    const auto byText = [&](auto text) {
        sortRowsByName(rows, order, [&](int row) { return text(inventory.account(row)); });
    };
    const auto summary = [&](int row) { return summarise(inventory, row, nowMs); };

    switch (column) {
    case AccountColumn::Name:
        byText([](const Account &account) { return account.label(); });
        break;
    case AccountColumn::ServiceId:
        byText([](const Account &account) { return account.serviceId; });
        break;
    case AccountColumn::Role:
        byText([](const Account &account) { return account.role; });
        break;
    case AccountColumn::Teams:
        byText([](const Account &account) { return account.teams.join(QLatin1String(", ")); });
        break;
    case AccountColumn::Tokens:
        byNumber([&](int row) -> qint64 {
            const AccountSummary tokens = summary(row);
            return qint64{tokens.live()} << 32 | qint64{tokens.total()};
        });
        break;
    case AccountColumn::NextExpiry:
        byNumber([&](int row) { return msecs(summary(row).nextExpiry); });
        break;
    case AccountColumn::LastUsed:
        byNumber([&](int row) { return msecs(summary(row).lastUsed); });
        break;
    case AccountColumn::Created:
        byNumber([&](int row) { return msecs(inventory.account(row).created); });
        break;
    case AccountColumn::State:
        byNumber([&](int row) -> qint64 {
            const Account &account = inventory.account(row);
            return account.isStateKnown() ? (account.isActive() ? 0 : 1) : blankKey;
        });
        break;
    case AccountColumn::Id:
        byNumber([&](int row) { return inventory.account(row).id; });
        break;
    case AccountColumn::Email:
        byText([](const Account &account) { return account.email; });
        break;
    case AccountColumn::LastLogin:
        byNumber([&](int row) { return msecs(inventory.account(row).lastLogin); });
        break;
    }
}

} // namespace tokendesk
