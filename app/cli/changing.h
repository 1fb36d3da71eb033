// What every command that changes something does before and meanwhile.
#pragma once

#include "cli/invocation.h"
#include "domain/token.h"
#include "process/interruption.h"

#include <QCoroTask>
#include <QTimer>

#include <functional>

namespace tokendesk {
class Changes;
class PlanRun;
} // namespace tokendesk

namespace tokendesk::cli {

/// Settles by the list what an earlier call or the window left open, and tells what the window has
/// left before its answer came; names the tokens whose value nobody has, with what revokes them:
/// they are of the connection that `call` has opened.
QCoro::Task<> settleLeftovers(Changes *changes, Invocation call);
/// What revokes it, as it is typed, where `call` has made it or told of it.
[[nodiscard]] QString revocationOf(const Invocation &call, TokenId id);

/// Ends when all of a run that was started has ended, its accounts too; says how far it is.
QCoro::Task<> waitForEnd(PlanRun *run);

/// While it lives, a signal ends nothing: a request may be on its way. `whenAsked`: once, from the
/// event loop, soon after the first one.
class WhileChanging final {
public:
    explicit WhileChanging(std::function<void()> whenAsked);

    /// At once.
    [[nodiscard]] bool isAsked() const { return m_interruption.isAsked(); }

private:
    Interruption m_interruption{Interruption::AtEnd::Forget};
    QTimer m_watch; ///< what a signal's handler may do is to note it
};

} // namespace tokendesk::cli
