// tokens list.
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/output.h"
#include "cli/tokensearch.h"

namespace tokendesk::cli {

QCoro::Task<ExitCode> listTokens(Invocation call)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    const Result<TokenSearch> search = tokenSearch(call, call.arguments.join(QLatin1Char(' ')));
    if (!search.ok())
        co_return fail(search.error());
    Workplace place(call);
    const JournalUse use = journalUse(search.value());
    const std::optional<ExitCode> refused = co_await place.openToRead(Access::Full, use);
    if (refused)
        co_return *refused;

    Result<std::vector<int>> found = co_await findTokens(&place, search.value());
    if (!found.ok())
        co_return fail(found.error());
    const LiveInventory &live = place.session().inventory();
    const Result<void> written =
        writeData(tokensText(live.data(), found.value(), live.nowMs(), format.value()));
    co_return written.ok() ? Workplace::listsEnd(isAllFound(place.session(), search.value()))
                           : fail(written.error());
}

} // namespace tokendesk::cli
