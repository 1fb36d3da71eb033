// What stands in a page's place before its first load is complete, or instead of what we may not
// see.
#pragma once

#include "workflows/session.h"

#include <functional>

namespace tokendesk {

class PageState;

/// True when the page has nothing of its own to show. `needed`: the access without which the page
/// stays empty. `retry` is behind the button of a failure.
bool showLoadState(PageState &state, const Session &session, Access needed,
                   std::function<void()> retry);

} // namespace tokendesk
