// What became of a change, judged by the server's list.
#pragma once

#include "domain/inventory.h"
#include "domain/subject.h"
#include "store/journal.h"
#include "workflows/session.h"

#include <QSet>

#include <optional>

namespace tokendesk {

/// When a request was written down, in milliseconds since 1970 UTC, by the two clocks that what it
/// made may be dated by: the server's, as its answers tell it, and this machine's. Either may be
/// wrong by years.
struct AskedAt {
    qint64 serverMs = 0;
    qint64 localMs = 0;
};

/// `clockOffsetMs`: server minus this machine now, for a record that does not say what it was then.
[[nodiscard]] AskedAt askedAt(const ChangeRecord &record, qint64 clockOffsetMs);
/// Now, by both clocks.
[[nodiscard]] AskedAt nowBy(const Session &session);
/// As long ago as both clocks say; where one of them was set back since, as the other says.
[[nodiscard]] qint64 ageMs(const AskedAt &then, const AskedAt &now);

/// Made when it was asked for, as far as clocks can tell. Not set: it may be of any time.
[[nodiscard]] bool isOfThatTime(Moment created, const AskedAt &asked);
/// Not even by a clock that is set to another time zone. Not set: nobody can say.
[[nodiscard]] bool isOfAnotherDay(Moment created, const AskedAt &asked);

/// What the change is about is on the lists, and not something else that has its number now.
[[nodiscard]] bool isListed(const Inventory &inventory, const ListTrust &trust,
                            const ChangeIntent &intent);
/// For changes of something that exists: Done, Refused ("it has not happened"), or Unknown where
/// the lists cannot tell.
[[nodiscard]] ChangeOutcome outcomeByList(const Inventory &inventory, const ListTrust &trust,
                                          const ChangeIntent &intent);
/// The account is as an edit wants it to be.
[[nodiscard]] bool matchesEdit(const Account &account, const ChangeIntent &edit);

/// The token ends when a create asked for, as far as that can be read: counted from when it was
/// made, or from when it was asked for where the server does not say.
[[nodiscard]] bool endsAsAsked(const Token &token, const ChangeIntent &intent,
                               const AskedAt &asked);

/// What has the number that a create was answered with is what it made, however the server spells
/// its name: a deployment that was set back may have given that number to another one.
[[nodiscard]] bool isMadeBy(const Token &token, const ChangeIntent &intent, const AskedAt &asked);

/// What a create without a readable answer made: by name and time, and the token by its account and
/// its life too. Clocks may differ a little, so it may seem to be up to ten minutes older than the
/// request. `others`: what the journal knows to be made by another request.
[[nodiscard]] std::optional<TokenId> findCreatedToken(const Inventory &inventory,
                                                      const ChangeIntent &intent,
                                                      const AskedAt &asked,
                                                      const QSet<qint64> &others);
[[nodiscard]] std::optional<AccountId> findCreatedAccount(const Inventory &inventory,
                                                          const ChangeIntent &intent,
                                                          const AskedAt &asked,
                                                          const QSet<qint64> &others);
/// What the list says before a create, for its intent: whether there is one of this name already.
/// Empty where the list is not known whole.
[[nodiscard]] QJsonObject listedBefore(const Inventory &inventory, const ListTrust &trust,
                                       const ChangeIntent &intent);
/// Where that finds nothing: one of this name that may be it all the same. Names are unique, but a
/// clock may be hours away, and the server's life of a token another than was asked for. What was
/// not there before may be it whatever its time.
[[nodiscard]] bool showsNamesake(const Inventory &inventory, const ChangeIntent &intent,
                                 const AskedAt &asked, const QSet<qint64> &others);
/// Where that finds nothing: whether the list shows that nothing was made. It does not where rows
/// are missing, nor where one that may be it has no readable name or account, nor with a namesake.
[[nodiscard]] bool showsNoCreation(const Inventory &inventory, const ListTrust &trust,
                                   const ChangeIntent &intent, const AskedAt &asked,
                                   const QSet<qint64> &others);

} // namespace tokendesk
