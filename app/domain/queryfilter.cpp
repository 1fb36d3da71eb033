#include "domain/queryfilter.h"

#include "domain/querytime.h"

#include <algorithm>

namespace tokendesk {

namespace {

enum class Facet { State, Expiry, Account, Role, Use };
constexpr std::array facets{Facet::State, Facet::Expiry, Facet::Account, Facet::Role, Facet::Use};
constexpr int longestDays = 3650;

struct Found {
    Facet facet;
    TokenFilter filter; ///< with this facet only
};

/// As a chip says it; 0: it cannot.
int wholeDays(const std::optional<qint64> &age)
{
    if (!age || *age % msPerDay != 0 || *age > longestDays * msPerDay)
        return 0;
    return static_cast<int>(*age / msPerDay);
}

std::optional<TokenFilter> expiryOf(const QueryTerm &term)
{
    TokenFilter filter;
    if (term.spans.size() != 1)
        return std::nullopt;
    const TimeSpan &span = term.spans.front();
    if (span.kind == TimeSpan::Kind::Never) {
        filter.expiry = TokenFilter::Expiry::Never;
        return filter;
    }
    const int days = wholeDays(span.most);
    if (days == 0 || span.least)
        return std::nullopt;
    filter.expiry = TokenFilter::Expiry::Within;
    filter.expiryDays = days;
    return filter;
}

std::optional<TokenFilter> useOf(const QueryTerm &term)
{
    TokenFilter filter;
    for (const TimeSpan &span : term.spans) {
        if (span.kind == TimeSpan::Kind::Never && !filter.neverUsed) {
            filter.neverUsed = true;
            continue;
        }
        const int days = wholeDays(span.least);
        if (term.qualifier == Qualifier::Used || days == 0 || span.most || filter.unusedDays != 0)
            return std::nullopt;
        filter.unusedDays = days;
    }
    return filter;
}

std::optional<Found> chipOf(const QueryTerm &term)
{
    if (!term.usable || term.negated || !term.qualifier)
        return std::nullopt;
    TokenFilter filter;
    std::optional<TokenFilter> timed;
    switch (*term.qualifier) {
    case Qualifier::Is:
        filter.states = term.mask;
        return Found{Facet::State, filter};
    case Qualifier::Role:
        filter.roles = QSet<QString>(term.texts.begin(), term.texts.end());
        return Found{Facet::Role, filter};
    case Qualifier::Account:
        if (!term.texts.isEmpty())
            return std::nullopt;
        filter.accounts = QSet<AccountId>(term.numbers.begin(), term.numbers.end());
        return Found{Facet::Account, filter};
    case Qualifier::Expires:
        timed = expiryOf(term);
        break;
    case Qualifier::Unused:
    case Qualifier::Used:
        timed = useOf(term);
        break;
    case Qualifier::Created:
    case Qualifier::Team:
    case Qualifier::Name:
    case Qualifier::Id:
    case Qualifier::Scim:
    case Qualifier::Finding:
    case Qualifier::Severity:
    case Qualifier::Owner:
        break;
    }
    if (!timed)
        return std::nullopt;
    return Found{term.qualifier == Qualifier::Expires ? Facet::Expiry : Facet::Use, *timed};
}

void copyFacet(const TokenFilter &from, TokenFilter &to, Facet facet)
{
    switch (facet) {
    case Facet::State:
        to.states = from.states;
        break;
    case Facet::Expiry:
        to.expiry = from.expiry;
        to.expiryDays = from.expiryDays;
        break;
    case Facet::Account:
        to.accounts = from.accounts;
        break;
    case Facet::Role:
        to.roles = from.roles;
        break;
    case Facet::Use:
        to.unusedDays = from.unusedDays;
        to.neverUsed = from.neverUsed;
        break;
    }
}

QString termOf(const TokenFilter &filter, Facet facet)
{
    QStringList values;
    Qualifier qualifier = Qualifier::Is;
    switch (facet) {
    case Facet::State:
        for (int i = 0; i < tokenStateCount; ++i) {
            if (filter.hasState(static_cast<TokenState>(i)))
                values << tokenStateId(static_cast<TokenState>(i));
        }
        break;
    case Facet::Expiry:
        qualifier = Qualifier::Expires;
        if (filter.expiry == TokenFilter::Expiry::Never)
            values << QStringLiteral("never");
        else if (filter.expiry == TokenFilter::Expiry::Within)
            values << QLatin1Char('<') + ageText(filter.expiryDays * msPerDay);
        break;
    case Facet::Account: {
        qualifier = Qualifier::Account;
        std::vector<AccountId> ids(filter.accounts.begin(), filter.accounts.end());
        std::sort(ids.begin(), ids.end());
        for (const AccountId id : ids)
            values << QString::number(id);
        break;
    }
    case Facet::Role:
        qualifier = Qualifier::Role;
        for (const QString &role : filter.roles)
            values << quotedValue(role);
        values.sort();
        break;
    case Facet::Use:
        qualifier = filter.unusedDays > 0 ? Qualifier::Unused : Qualifier::Used;
        if (filter.unusedDays > 0)
            values << QLatin1Char('>') + ageText(filter.unusedDays * msPerDay);
        if (filter.neverUsed)
            values << QStringLiteral("never");
        break;
    }
    return values.isEmpty()
        ? QString()
        : qualifierWord(qualifier) + QLatin1Char(':') + values.join(QLatin1Char(','));
}

/// With the spaces after it, or one before it at the end.
void removeTerm(QString &text, const QueryTerm &term)
{
    qsizetype from = term.position;
    qsizetype to = term.position + term.length;
    while (to < text.size() && text.at(to).isSpace())
        ++to;
    while (to == text.size() && from > 0 && text.at(from - 1).isSpace())
        --from;
    text.remove(from, to - from);
}

void removeTerms(QString &text, std::vector<const QueryTerm *> terms)
{
    std::sort(terms.begin(), terms.end(),
              [](const QueryTerm *a, const QueryTerm *b) { return a->position > b->position; });
    for (const QueryTerm *term : terms)
        removeTerm(text, *term);
}

/// The chip that every group has once, if they agree; its terms are added to `terms`.
std::optional<Found> sharedChip(const std::vector<const QueryGroup *> &groups, Facet facet,
                                std::vector<const QueryTerm *> &terms)
{
    std::optional<Found> shared;
    std::vector<const QueryTerm *> used;
    for (const QueryGroup *group : groups) {
        int count = 0;
        for (const QueryTerm &term : *group) {
            const std::optional<Found> found = chipOf(term);
            if (!found || found->facet != facet)
                continue;
            if (++count > 1 || (shared && shared->filter != found->filter))
                return std::nullopt;
            shared = found;
            used.push_back(&term);
        }
        if (count == 0)
            return std::nullopt;
    }
    terms.insert(terms.end(), used.begin(), used.end());
    return shared;
}

void addTerm(QString &text, const QString &term, const QueryFacts &facts)
{
    const ParsedQuery parsed = parseQuery(text, facts);
    bool added = false;
    for (auto group = parsed.groups.rbegin(); group != parsed.groups.rend(); ++group) {
        if (!hasUsableTerm(*group))
            continue;
        added = true;
        // What stands behind an open quote would be in it.
        if (group->back().unclosed)
            text.insert(group->front().position, term + QLatin1Char(' '));
        else
            text.insert(group->back().position + group->back().length, QLatin1Char(' ') + term);
    }
    if (!added)
        text = text.trimmed().isEmpty() ? term : term + QLatin1Char(' ') + text;
}

} // namespace

TokenFilter filterFromQuery(const QString &text, const QueryFacts &facts)
{
    const ParsedQuery parsed = parseQuery(text, facts);
    std::vector<const QueryGroup *> groups;
    for (const QueryGroup &group : parsed.groups) {
        if (hasUsableTerm(group))
            groups.push_back(&group);
    }
    TokenFilter filter;
    filter.text = text.trimmed();
    TokenFilter lifted = filter;
    std::vector<const QueryTerm *> terms;
    for (const Facet facet : facets) {
        if (const std::optional<Found> found = sharedChip(groups, facet, terms))
            copyFacet(found->filter, lifted, facet);
    }
    // A group that is left with nothing would match everything: "is:active OR dbt is:active".
    const auto isLifted = [&](const QueryTerm &term) {
        return std::find(terms.begin(), terms.end(), &term) != terms.end();
    };
    const bool emptied = std::any_of(groups.begin(), groups.end(), [&](const QueryGroup *group) {
        return std::all_of(group->begin(), group->end(),
                           [&](const QueryTerm &term) { return !term.usable || isLifted(term); });
    });
    if (terms.empty() || (emptied && groups.size() > 1))
        return filter;
    lifted.text = text;
    removeTerms(lifted.text, std::move(terms));
    lifted.text = lifted.text.trimmed();
    return lifted;
}

QString queryWithFilter(const QString &text, const TokenFilter &wanted, const QueryFacts &facts)
{
    QString query = text;
    TokenFilter said = filterFromQuery(query, facts);
    if (said.text != wanted.text) {
        query = wanted.text;
        said = filterFromQuery(query, facts);
    }
    for (const Facet facet : facets) {
        const QString term = termOf(wanted, facet);
        if (termOf(said, facet) == term)
            continue;
        const ParsedQuery parsed = parseQuery(query, facts);
        std::vector<const QueryTerm *> old;
        for (const QueryGroup &group : parsed.groups) {
            for (const QueryTerm &each : group) {
                const std::optional<Found> found = chipOf(each);
                if (found && found->facet == facet)
                    old.push_back(&each);
            }
        }
        removeTerms(query, std::move(old));
        if (!term.isEmpty())
            addTerm(query, term, facts);
    }
    return query;
}

} // namespace tokendesk
