#include "domain/queryfilter.h"

#include "domain/querytime.h"

#include <algorithm>

namespace tokendesk {

namespace {

using querychips::termText;

constexpr int longestDays = 3650;
constexpr unsigned tokenStates = (1U << tokenStateCount) - 1;

/// As a chip says it; 0: it cannot.
int wholeDays(const std::optional<qint64> &age)
{
    if (!age || *age % msPerDay != 0 || *age > longestDays * msPerDay)
        return 0;
    return static_cast<int>(*age / msPerDay);
}

bool readStates(const QueryTerm &term, TokenFilter &filter)
{
    filter.states = term.mask;
    return term.qualifier == Qualifier::Is && (term.mask & ~tokenStates) == 0;
}

QString writeStates(const TokenFilter &filter)
{
    QStringList values;
    for (int i = 0; i < tokenStateCount; ++i) {
        if (filter.hasState(static_cast<TokenState>(i)))
            values << tokenStateId(static_cast<TokenState>(i));
    }
    return termText(Qualifier::Is, values);
}

bool readExpiry(const QueryTerm &term, TokenFilter &filter)
{
    if (term.qualifier != Qualifier::Expires || term.spans.size() != 1)
        return false;
    const TimeSpan &span = term.spans.front();
    if (span.kind == TimeSpan::Kind::Never) {
        filter.expiry = TokenFilter::Expiry::Never;
        return true;
    }
    filter.expiry = TokenFilter::Expiry::Within;
    filter.expiryDays = wholeDays(span.most);
    return filter.expiryDays != 0 && !span.least;
}

QString writeExpiry(const TokenFilter &filter)
{
    QStringList values;
    if (filter.expiry == TokenFilter::Expiry::Never)
        values << QStringLiteral("never");
    else if (filter.expiry == TokenFilter::Expiry::Within)
        values << QLatin1Char('<') + ageText(filter.expiryDays * msPerDay);
    return termText(Qualifier::Expires, values);
}

bool readAccounts(const QueryTerm &term, TokenFilter &filter)
{
    filter.accounts = QSet<AccountId>(term.numbers.begin(), term.numbers.end());
    return term.qualifier == Qualifier::Account && term.texts.isEmpty();
}

QString writeAccounts(const TokenFilter &filter)
{
    return termText(Qualifier::Account, querychips::idValues(filter.accounts));
}

bool readRoles(const QueryTerm &term, TokenFilter &filter)
{
    filter.roles = QSet<QString>(term.texts.begin(), term.texts.end());
    return term.qualifier == Qualifier::Role;
}

QString writeRoles(const TokenFilter &filter)
{
    return termText(Qualifier::Role, querychips::textValues(filter.roles));
}

bool readUse(const QueryTerm &term, TokenFilter &filter)
{
    if (term.qualifier != Qualifier::Unused && term.qualifier != Qualifier::Used)
        return false;
    for (const TimeSpan &span : term.spans) {
        if (span.kind == TimeSpan::Kind::Never && !filter.neverUsed) {
            filter.neverUsed = true;
            continue;
        }
        const int days = wholeDays(span.least);
        if (term.qualifier == Qualifier::Used || days == 0 || span.most || filter.unusedDays != 0)
            return false;
        filter.unusedDays = days;
    }
    return true;
}

QString writeUse(const TokenFilter &filter)
{
    QStringList values;
    if (filter.unusedDays > 0)
        values << QLatin1Char('>') + ageText(filter.unusedDays * msPerDay);
    if (filter.neverUsed)
        values << QStringLiteral("never");
    return termText(filter.unusedDays > 0 ? Qualifier::Unused : Qualifier::Used, values);
}

constexpr std::array<ChipFacet<TokenFilter>, 5> tokenChips{{{readStates, writeStates},
                                                            {readExpiry, writeExpiry},
                                                            {readAccounts, writeAccounts},
                                                            {readRoles, writeRoles},
                                                            {readUse, writeUse}}};

} // namespace

template <>
std::span<const ChipFacet<TokenFilter>> chipFacets<TokenFilter>()
{
    return tokenChips;
}

} // namespace tokendesk
