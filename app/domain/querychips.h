// Terms of a search text that chips show: taken out of it, put into it, and those that none shows.
#pragma once

#include "domain/querylanguage.h"

#include <functional>

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

} // namespace tokendesk
