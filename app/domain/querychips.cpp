#include "domain/querychips.h"

#include <algorithm>

namespace tokendesk {

namespace {

using querychips::Saying;

std::vector<const QueryGroup *> usableGroups(const ParsedQuery &query)
{
    std::vector<const QueryGroup *> groups;
    for (const QueryGroup &group : query.groups) {
        if (hasUsableTerm(group))
            groups.push_back(&group);
    }
    return groups;
}

QString said(const QueryTerm &term, size_t facet, const Saying &saying)
{
    return term.usable && !term.negated && term.qualifier ? saying(term, facet) : QString();
}

/// With the spaces after it, or those before it at the end.
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

/// The terms of a chip that every group has once, if they agree; else none.
std::vector<const QueryTerm *> sharedTerms(const std::vector<const QueryGroup *> &groups,
                                           size_t facet, const Saying &saying)
{
    QString shared;
    std::vector<const QueryTerm *> terms;
    for (const QueryGroup *group : groups) {
        int count = 0;
        for (const QueryTerm &term : *group) {
            const QString chip = said(term, facet, saying);
            if (chip.isEmpty())
                continue;
            if (++count > 1 || (!shared.isEmpty() && shared != chip))
                return {};
            shared = chip;
            terms.push_back(&term);
        }
        if (count == 0)
            return {};
    }
    return terms;
}

} // namespace

querychips::Lifted querychips::lift(const QString &text, size_t facetCount, const Saying &saying,
                                    const QueryFacts &facts)
{
    const ParsedQuery parsed = parseQuery(text, facts);
    const std::vector<const QueryGroup *> groups = usableGroups(parsed);
    Lifted lifted{text.trimmed(), std::vector<std::optional<QueryTerm>>(facetCount), {}};
    Lifted without = lifted;
    std::vector<const QueryTerm *> terms;
    for (size_t facet = 0; facet < facetCount; ++facet) {
        const std::vector<const QueryTerm *> shared = sharedTerms(groups, facet, saying);
        if (shared.empty())
            continue;
        lifted.terms[facet] = *shared.front();
        terms.insert(terms.end(), shared.begin(), shared.end());
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
        return without;
    for (const QueryTerm *term : terms)
        lifted.positions.push_back(term->position);
    lifted.rest = text;
    removeTerms(lifted.rest, std::move(terms));
    lifted.rest = lifted.rest.trimmed();
    return lifted;
}

QString querychips::withTerm(const QString &text, size_t facet, const QString &term,
                             const Saying &saying, const QueryFacts &facts)
{
    const ParsedQuery parsed = parseQuery(text, facts);
    std::vector<const QueryTerm *> old;
    for (const QueryGroup &group : parsed.groups) {
        for (const QueryTerm &each : group) {
            if (!said(each, facet, saying).isEmpty())
                old.push_back(&each);
        }
    }
    QString query = text;
    removeTerms(query, std::move(old));
    return term.isEmpty() ? query : alsoWith(query, term, facts);
}

QString querychips::alsoWith(const QString &text, const QString &term, const QueryFacts &facts)
{
    QString query = text;
    const ParsedQuery parsed = parseQuery(text, facts);
    bool added = false;
    for (auto group = parsed.groups.rbegin(); group != parsed.groups.rend(); ++group) {
        if (!hasUsableTerm(*group))
            continue;
        added = true;
        // What stands behind an open quote would be in it.
        if (group->back().unclosed)
            query.insert(group->front().position, term + QLatin1Char(' '));
        else
            query.insert(group->back().position + group->back().length, QLatin1Char(' ') + term);
    }
    if (!added)
        query = text.trimmed().isEmpty() ? term : term + QLatin1Char(' ') + text;
    return query;
}

QStringList querychips::idValues(const QSet<qint64> &ids)
{
    std::vector<qint64> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList values;
    for (const qint64 id : sorted)
        values << QString::number(id);
    return values;
}

QStringList querychips::textValues(const QSet<QString> &texts)
{
    QStringList values;
    for (const QString &text : texts)
        values << quotedValue(text);
    values.sort();
    return values;
}

QString querychips::termText(Qualifier qualifier, const QStringList &values)
{
    return values.isEmpty()
        ? QString()
        : qualifierWord(qualifier) + QLatin1Char(':') + values.join(QLatin1Char(','));
}

UnshownTerms unshownTerms(const QString &text, const ParsedQuery &query,
                          const std::vector<qsizetype> &shown)
{
    UnshownTerms unshown;
    const std::vector<const QueryGroup *> groups = usableGroups(query);
    for (const QueryGroup *group : groups) {
        for (const QueryTerm &term : *group) {
            const bool isShown =
                std::find(shown.begin(), shown.end(), term.position) != shown.end();
            if (!term.usable || !term.qualifier || isShown)
                continue;
            if (groups.size() > 1 || term.negated) {
                unshown.saysMore = true;
                continue;
            }
            QString without = text;
            removeTerm(without, term);
            unshown.terms.push_back({text.mid(term.position, term.length), without});
        }
    }
    return unshown;
}

} // namespace tokendesk
