// What the list tells of a contained account now, and what can be done about it.
#pragma once

#include <QString>

namespace tokendesk {

class ContainedAccount;
class Containment;
class Session;
struct ContainmentRun;

// GUI thread. `session` is that of what is asked about; nullptr: the connection was closed. Reasons
// are sentences for people.

/// The tokens were read in this run, by a credential that may list them.
[[nodiscard]] bool knowsTokens(const Session *session);
/// Why the list does not tell that none of the account's tokens is active now; empty: it does.
[[nodiscard]] QString doubtNow(const Session *session, const ContainedAccount &account);
/// How many of its tokens are active now, as far as that is known.
[[nodiscard]] QString activeNowWords(const Session *session, const ContainedAccount &account);
/// That the account works again, though this has deactivated it; empty: it does not.
[[nodiscard]] QString activeAgainWords(const Session *session, const Containment &containment);
/// What is left after one that has ended well.
[[nodiscard]] QString endedWords(const Containment &containment);
/// Its service id and number: they tell it from others of its name.
[[nodiscard]] QString accountIdWords(const Containment &containment);
[[nodiscard]] QString accountIdWords(const Session &session, const ContainmentRun &run);
/// Why the account cannot be deactivated as well; empty: it can.
[[nodiscard]] QString whyNotToDeactivate(const Session &session, const Containment &containment);
/// Why what was revoked cannot be restored; empty: it can.
[[nodiscard]] QString whyNotToRestore(const Session &session, const Containment &containment);

} // namespace tokendesk
