// One lexeme of the search text read into a term, with a sentence for what it does not mean.
#pragma once

#include "domain/querylexer.h"

namespace tokendesk {

/// At most one problem is added for a term.
[[nodiscard]] QueryTerm readTerm(const QueryLexeme &lexeme, const QueryFacts &facts,
                                 std::vector<QueryProblem> &problems);
[[nodiscard]] QueryProblem looseOrProblem(const QueryLexeme &lexeme);

} // namespace tokendesk
