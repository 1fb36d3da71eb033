// What stands in a page's place before its first load is complete, or instead of what we may not
// see.
#pragma once

#include "workflows/session.h"

#include <functional>

namespace tokendesk {

class PageState;

/// What a person can do about a failure.
struct LoadSteps {
    std::function<void()> retry;
    std::function<void()> signIn; ///< with another credential
    std::function<void()> openBrowser; ///< at the deployment's address
    std::function<void()> edit; ///< of the connection
};

/// What answered may be a network that wants to be signed in to: a browser shows its page.
[[nodiscard]] bool mayBePortal(const Error &error);

/// Of the manual.
[[nodiscard]] QString troublePage(const Error &error);

/// Another way there is chosen in the connection's form, and this one is kept.
[[nodiscard]] bool isForTheForm(const Error &error, const Session &session);

/// The lists are read as far as the server gave them, and what needs this access is not there.
[[nodiscard]] bool mayNotRead(const Session &session, Access needed);

/// True when the page has nothing of its own to show. `needed`: the access without which the page
/// stays empty.
bool showLoadState(PageState &state, const Session &session, Access needed, LoadSteps steps);

} // namespace tokendesk
