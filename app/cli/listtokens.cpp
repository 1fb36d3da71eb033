// tokens list.
#include "cli/commands.h"

#include "cli/console.h"
#include "cli/output.h"
#include "cli/workplace.h"
#include "domain/tokenquery.h"

namespace tokendesk::cli {

QCoro::Task<ExitCode> listTokens(Invocation call)
{
    const Result<Format> format = formatOf(call);
    if (!format.ok())
        co_return fail(format.error());
    Workplace place(call);
    const std::optional<ExitCode> refused = co_await place.openToRead(Access::Full);
    if (refused)
        co_return *refused;

    const LiveInventory &live = place.session().inventory();
    TokenFilter filter;
    filter.text = call.arguments.join(QLatin1Char(' '));
    TokenSelection selection = selectTokens(live.data(), filter, live.nowMs());
    sortTokens(live.data(), TokenColumn::Id, Qt::AscendingOrder, live.nowMs(), selection.rows);
    const Result<void> written =
        writeData(tokensText(live.data(), selection.rows, live.nowMs(), format.value()));
    co_return written.ok() ? ExitCode::Fine : fail(written.error());
}

} // namespace tokendesk::cli
