// What has become of one request by a person, token by token.
#pragma once

#include "api/apiclient.h"
#include "domain/error.h"
#include "store/changerecord.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace tokendesk {

struct Attempt;

struct FailedChange {
    qint64 id = 0; ///< token or account
    QString name;
    Error error;
    bool ofToken = false; ///< in the report of an account: one of its tokens
    bool needless = false; ///< unsent or refused, for it is so already
    bool isGoneForGood = false; ///< unsent, for its number is that of something else
    bool isShownSo = false; ///< needless, by a list that was read because the server refused it

    /// The list that says that it is needless may be late.
    [[nodiscard]] bool mayBeLate() const { return needless && !isShownSo; }
};

/// How many of some tokens do not work though they are not revoked, or did not before they were,
/// and why.
struct IdleTokens {
    int count = 0;
    bool hasExpired = false; ///< one of them
    bool isOfDeactivated = false; ///< one of them: its account is, or was before

    void add(const IdleTokens &more);
};

/// The end of one request by a person, for a banner.
struct ChangeReport {
    ChangeKind kind = ChangeKind::RevokeToken;
    QList<qint64> done; ///< token or account ids
    QStringList doneNames;
    QList<FailedChange> refused; ///< nothing changed
    QList<FailedChange> unknown; ///< neither an answer nor the list could tell
    bool takesBack = false; ///< it came of takeBack(), of what was no taking back itself
    /// Of an account's tokens: revoked before it was deactivated, restored after it works again.
    QList<TokenId> tokens;
    IdleTokens idle; ///< of the restored or revoked
    QList<TokenId> tokensLeft; ///< of one that takes back: were to follow, and were not asked for
    AccountEdit made; ///< of an edit
    AccountEdit back; ///< as it was before that
    AccountEdit also; ///< of an edit: what is otherwise in `made` and `back` than was asked for
    bool isFinal = false; ///< the deployment does not offer the way back
    bool isPart = false; ///< of something that was to go on from here, and did not
    /// Of one that can be undone, from whoever keeps several in order: goes with it through
    /// takeBack() and into what is left of it. 0: none yet.
    qint64 place = 0;
    /// What the numbers of done and tokens stood for, by targetKey().
    QHash<qint64, ChangeIntent> asked;

    /// All is as it was asked for: it was done, or was so before.
    [[nodiscard]] bool isAsWanted() const;
    /// Changes::takeBack() does.
    [[nodiscard]] bool canUndo() const;
    /// Some of it was not done, and that is known of all of it: asked for once more, nothing is
    /// done twice. Of one that takes back it is remaining() that is asked for, else
    /// Changes::tryAgain().
    [[nodiscard]] bool canRepeat() const;
    /// Of one that does not take back: the tokens or accounts of which that is so.
    [[nodiscard]] QList<qint64> repeatable() const;
    /// Of one that takes back: what is still to be taken back, for it could not be sent or nobody
    /// knows. What is refused for what others have done since is not among it.
    [[nodiscard]] ChangeReport remaining() const;
    /// Of one that takes back: what was not sent, because the list shows it as before the change
    /// already. Others have done that, or the list is late.
    [[nodiscard]] ChangeReport notShownYet() const;
    /// By targetKey().
    [[nodiscard]] qint64 keyOf(const FailedChange &change) const;
    /// Of done and tokens, by targetKey().
    [[nodiscard]] QSet<qint64> keys() const;
    /// With what a list tells of those, by keyOf(), that were unclear: it does not show them.
    [[nodiscard]] ChangeReport withListRead(const QSet<qint64> &keys) const;
    void add(Attempt attempt);
};

} // namespace tokendesk
