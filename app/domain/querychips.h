// A page's chips and its search text as one filter: read out of the text, and written into it.
#pragma once

#include "domain/querylanguage.h"

#include <functional>
#include <span>

namespace tokendesk {

/// A chip shows a term that stands once in every group, not negated. These work on the text alone;
/// what a chip can say is up to the page.
namespace querychips {

/// The term as the chip of this facet would write it; empty: this chip cannot say it.
using Saying = std::function<QString(const QueryTerm &term, size_t facet)>;

struct Lifted {
    QString rest; ///< the text without the terms
    std::vector<std::optional<QueryTerm>> terms; ///< by facet
    std::vector<qsizetype> positions; ///< of all terms that were taken out
};

/// Terms and rest together mean what the text means.
[[nodiscard]] Lifted lift(const QString &text, size_t facetCount, const Saying &saying,
                          const QueryFacts &facts);
/// `term` takes the place of the facet's terms, or none of them stays when it is empty. A new term
/// joins every group.
[[nodiscard]] QString withTerm(const QString &text, size_t facet, const QString &term,
                               const Saying &saying, const QueryFacts &facts);
/// `term` holds too, whatever the text says already.
[[nodiscard]] QString alsoWith(const QString &text, const QString &term, const QueryFacts &facts);
/// Values in an order that is always the same.
[[nodiscard]] QStringList idValues(const QSet<qint64> &ids);
[[nodiscard]] QStringList textValues(const QSet<QString> &texts);
/// "is:active,revoked"; empty without values.
[[nodiscard]] QString termText(Qualifier qualifier, const QStringList &values);

} // namespace querychips

/// What a search text asks by qualifiers, and no standing chip shows.
struct UnshownTerms {
    struct Term {
        QString words; ///< as they are written
        QString without; ///< the whole text without the term

        bool operator==(const Term &) const = default;
    };
    std::vector<Term> terms; ///< each can be taken away by itself
    bool saysMore = false; ///< with "OR" or "-": only the text can say it

    bool operator==(const UnshownTerms &) const = default;
};

/// `query`: of `text`. `shown`: where the terms of standing chips are.
[[nodiscard]] UnshownTerms unshownTerms(const QString &text, const ParsedQuery &query,
                                        const std::vector<qsizetype> &shown);

/// One chip, or a group of chips of which any will do.
template <typename Filter>
struct ChipFacet {
    /// What the term says goes into a filter that has nothing of this facet yet; false: this chip
    /// cannot say it, and the filter is to be thrown away.
    bool (*read)(const QueryTerm &term, Filter &filter);
    /// As a term; empty: the chip is not set.
    QString (*write)(const Filter &filter);
};

/// Specialised beside each page's filter, which has the rest of the text as `text`.
template <typename Filter>
[[nodiscard]] std::span<const ChipFacet<Filter>> chipFacets() = delete;

template <typename Filter>
[[nodiscard]] QString saidByChip(const QueryTerm &term, size_t facet)
{
    Filter filter;
    const ChipFacet<Filter> &chip = chipFacets<Filter>()[facet];
    return chip.read(term, filter) ? chip.write(filter) : QString();
}

/// What chips can show becomes a facet, the rest stays as the filter's text.
template <typename Filter>
[[nodiscard]] Filter filterFromQuery(const QString &text, const QueryFacts &facts = {})
{
    const auto chips = chipFacets<Filter>();
    const querychips::Lifted lifted =
        querychips::lift(text, chips.size(), saidByChip<Filter>, facts);
    Filter filter;
    filter.text = lifted.rest;
    for (size_t facet = 0; facet < chips.size(); ++facet) {
        if (lifted.terms[facet])
            chips[facet].read(*lifted.terms[facet], filter);
    }
    return filter;
}

/// `text` changed as little as it takes to say `wanted`: terms of other facets stay as they are
/// written.
template <typename Filter>
[[nodiscard]] QString queryWithFilter(const QString &text, const Filter &wanted,
                                      const QueryFacts &facts = {})
{
    QString query = text;
    Filter said = filterFromQuery<Filter>(query, facts);
    if (said.text != wanted.text) {
        query = wanted.text;
        said = filterFromQuery<Filter>(query, facts);
    }
    const auto chips = chipFacets<Filter>();
    for (size_t facet = 0; facet < chips.size(); ++facet) {
        const QString term = chips[facet].write(wanted);
        if (chips[facet].write(said) != term)
            query = querychips::withTerm(query, facet, term, saidByChip<Filter>, facts);
    }
    return query;
}

/// The filter's text and all its facets, also where the text speaks of the same: for filters that
/// were kept apart from their text.
template <typename Filter>
[[nodiscard]] QString queryOfBoth(const Filter &filter, const QueryFacts &facts = {})
{
    QString query = filter.text;
    for (const ChipFacet<Filter> &chip : chipFacets<Filter>()) {
        const QString term = chip.write(filter);
        if (!term.isEmpty())
            query = querychips::alsoWith(query, term, facts);
    }
    return query;
}

/// A page's filter; the search text is the one place where it is kept.
template <typename Filter>
class SearchFilter {
public:
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const QueryFacts &facts() const { return m_facts; }
    /// As it was typed, chips included.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] std::vector<QueryProblem> problems() const
    {
        return parseQuery(m_text, m_facts).problems;
    }
    [[nodiscard]] UnshownTerms unshown() const
    {
        return unshownTerms(
            m_text, parseQuery(m_text, m_facts),
            querychips::lift(m_text, chipFacets<Filter>().size(), saidByChip<Filter>, m_facts)
                .positions);
    }

    /// Each says whether the filter is another one now.
    bool setText(const QString &text)
    {
        m_text = text;
        return read();
    }
    bool setFilter(const Filter &filter)
    {
        return filter != m_filter && setText(queryWithFilter(m_text, filter, m_facts));
    }
    bool setFacts(const QueryFacts &facts)
    {
        m_facts = facts;
        return read();
    }

private:
    bool read()
    {
        Filter filter = filterFromQuery<Filter>(m_text, m_facts);
        const bool isOther = filter != m_filter;
        m_filter = std::move(filter);
        return isOther;
    }

    QString m_text;
    Filter m_filter; ///< read from the text
    QueryFacts m_facts;
};

} // namespace tokendesk
