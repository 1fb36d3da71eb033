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

struct WindowSearch {
    QueryPage page = QueryPage::Tokens; ///< or Accounts: whose rows it finds
    QString query;
    bool asksNothing = true; ///< it finds every row
    bool leavesOut = false; ///< it has a term that must not hold
    bool asksTokens = true; ///< an account's row alone does not tell
    bool asksReview = false;
    Policy policy; ///< by which findings are judged, where it asks for them
};

/// Before anything is known of the deployment.
[[nodiscard]] Result<WindowSearch> windowSearch(const Invocation &call, const QString &query,
                                                QueryPage page = QueryPage::Tokens);
/// What a command that only reads needs of the journal.
[[nodiscard]] JournalUse journalUse(const WindowSearch &search);
/// What the credential must be allowed to see.
[[nodiscard]] Access accessFor(const WindowSearch &search);
/// Indexes of the tokens or accounts in the inventory, by id. After openSession().
QCoro::Task<Result<std::vector<int>>> findRows(Workplace *place, WindowSearch search);
/// By the lists as they were read; else more may be meant than findRows() finds.
[[nodiscard]] bool isAllFound(const Session &session, const WindowSearch &search);
/// After all else is done: Fine, or Partly where not all is found; says so.
[[nodiscard]] ExitCode searchEnd(const Session &session, const WindowSearch &search);

} // namespace tokendesk::cli
