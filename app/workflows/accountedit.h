// An edit of an account, where others may have changed the account meanwhile.
#pragma once

#include "api/apiclient.h"
#include "store/changerecord.h"

#include <optional>

namespace tokendesk {

/// Why teams are not changed where Account::teamsUnclear: the others would be taken away.
[[nodiscard]] QString unclearTeamsReason();
/// The same ones; every account is in Public, asked for or not (API contract).
[[nodiscard]] bool areSameTeams(const QStringList &one, const QStringList &other);

struct EditOnTop {
    AccountEdit edit; ///< what is left to do
    /// Fields that somebody else has made something else of meanwhile: as they are now.
    AccountEdit others;
};
/// `edit`, by somebody to whom the account looked as `seen`, on top of how it is `now`: teams are
/// added and removed as there, the name and the role are replaced. What is so already is left out.
[[nodiscard]] EditOnTop onTopOf(const Account &now, const Account &seen, const AccountEdit &edit);

[[nodiscard]] bool isNothing(const AccountEdit &edit);
/// The fields of `account` that `edit` changes.
[[nodiscard]] AccountEdit sameFields(const Account &account, const AccountEdit &edit);
[[nodiscard]] Account withEdit(Account account, const AccountEdit &edit);
/// What the server said of an account, over what we know: an answer may leave things out.
[[nodiscard]] Account merged(const Account &known, const Account &answer);
/// A list that does not state them takes nothing away from what another answer has told.
void keepKnownTimes(Account &account, const Account &known);
/// None is left out.
[[nodiscard]] bool hasEveryRow(const std::vector<DecodeIssue> &issues);
/// All that is known of an account, with the edit: right for a server that takes what is left out
/// to be empty, and for one that takes it to be as it was.
[[nodiscard]] AccountEdit wholeOf(const Account &now, const AccountEdit &edit);
/// The server names a field of an account that was not sent, perhaps among others.
[[nodiscard]] bool missesFields(const Error &error, const AccountEdit &sent);
/// What is left of `sent` when the server refuses fields of it of which none is in `changed`;
/// nothing where the refusal is about something else.
[[nodiscard]] std::optional<AccountEdit> withoutRefused(const Error &error, const AccountEdit &sent,
                                                        const AccountEdit &changed);
/// Both, of which no field is in the two.
[[nodiscard]] AccountEdit withFields(AccountEdit edit, const AccountEdit &more);
/// What `after` has otherwise than `before`, beside the fields of `asked`.
[[nodiscard]] AccountEdit changedBesides(const Account &before, const Account &after,
                                         const AccountEdit &asked);

/// As the journal keeps it.
[[nodiscard]] QJsonObject wantedOf(const AccountEdit &edit);
/// Of an edit in the journal: the account as it left it, and what takes it back.
[[nodiscard]] Account leftBy(const ChangeIntent &intent);
[[nodiscard]] AccountEdit reverseOf(const ChangeIntent &intent);

/// Why an edit is not sent over what others have done.
[[nodiscard]] Error othersError(const AccountEdit &others);

} // namespace tokendesk
