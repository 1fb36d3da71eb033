// A page's filter, which is its search text: what chips can show of it as values, the rest as text.
#pragma once

#include "domain/querychips.h"

#include <span>

namespace tokendesk {

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

/// What somebody asks of a page's rows, as it was typed, chips included.
class SearchText {
public:
    virtual ~SearchText() = default;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isBlank() const { return m_text.trimmed().isEmpty(); }
    [[nodiscard]] const QueryFacts &facts() const { return m_facts; }
    [[nodiscard]] std::vector<QueryProblem> problems() const
    {
        return parseQuery(m_text, m_facts).problems;
    }
    /// As typed, what a problem leaves out: rows are shown as if it was not there. Without the word
    /// that is being typed at this cursor; -1: none is.
    [[nodiscard]] QStringList notUnderstood(qsizetype typedAt) const
    {
        QStringList parts;
        for (const QueryProblem &problem : problems()) {
            if (!problem.isHint && !problem.isAt(typedAt))
                parts << m_text.mid(problem.position, problem.length);
        }
        return parts;
    }
    /// What no standing chip shows.
    [[nodiscard]] virtual UnshownTerms unshown() const = 0;

protected:
    SearchText() = default;
    SearchText(const SearchText &) = default;
    SearchText &operator=(const SearchText &) = default;

    QString m_text;
    QueryFacts m_facts;
};

/// A page's filter; the search text is the one place where it is kept.
template <typename Filter>
class SearchFilter final : public SearchText {
public:
    SearchFilter() = default;
    explicit SearchFilter(const QueryFacts &facts) { m_facts = facts; }

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] UnshownTerms unshown() const override
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

    Filter m_filter; ///< read from the text
};

} // namespace tokendesk
