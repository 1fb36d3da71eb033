// accounts list, tokens list.
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/output.h"
#include "cli/windowsearch.h"

namespace tokendesk::cli {

namespace {

QCoro::Task<ExitCode> list(Invocation call, QueryPage page)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    const Result<WindowSearch> search =
        windowSearch(call, call.arguments.join(QLatin1Char(' ')), page);
    if (!search.ok())
        co_return fail(search.error());
    Workplace place(call);
    const JournalUse use = journalUse(search.value());
    const Access needed = accessFor(search.value());
    const std::optional<ExitCode> refused = co_await place.openToRead(needed, use);
    if (refused)
        co_return *refused;

    Result<std::vector<int>> found = co_await findRows(&place, search.value());
    if (!found.ok())
        co_return fail(found.error());
    const LiveInventory &live = place.session().inventory();
    const auto text = page == QueryPage::Accounts ? accountsText : tokensText;
    const Result<void> written =
        writeData(text(live.data(), found.value(), live.nowMs(), format.value()));
    co_return written.ok() ? searchEnd(place.session(), search.value()) : fail(written.error());
}

} // namespace

QCoro::Task<ExitCode> listAccounts(Invocation call)
{
    return list(std::move(call), QueryPage::Accounts);
}

QCoro::Task<ExitCode> listTokens(Invocation call)
{
    return list(std::move(call), QueryPage::Tokens);
}

} // namespace tokendesk::cli
