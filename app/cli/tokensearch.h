// The window's search, in the console.
#pragma once

#include "cli/invocation.h"
#include "cli/workplace.h"
#include "domain/querylanguage.h"
#include "domain/review/policy.h"

#include <vector>

namespace tokendesk::cli {

/// A usage error that names what is wrong with it. The window leaves such a term out and marks it;
/// here nobody would see that more was found than was asked for.
[[nodiscard]] Result<void> checkQuery(const QString &query, const QueryFacts &facts);

struct TokenSearch {
    QString query;
    bool asksNothing = true; ///< it finds every token
    bool leavesOut = false; ///< it has a term that must not hold
    bool asksReview = false;
    Policy policy; ///< by which findings are judged, where it asks for them
};

/// Before anything is known of the deployment.
[[nodiscard]] Result<TokenSearch> tokenSearch(const Invocation &call, const QString &query);
/// What a command that only reads needs of the journal.
[[nodiscard]] JournalUse journalUse(const TokenSearch &search);
/// Indexes of the tokens in the inventory, by id. After openSession().
QCoro::Task<Result<std::vector<int>>> findTokens(Workplace *place, TokenSearch search);
/// By the lists as they were read; else more may be meant than findTokens() finds.
[[nodiscard]] bool isAllFound(const Session &session, const TokenSearch &search);

} // namespace tokendesk::cli
