// What is kept of a deployment, and what a newer load of its lists makes of it.
#pragma once

#include "domain/history/historyevent.h"
#include "domain/inventory.h"

#include <QSet>
#include <vector>

namespace tokendesk {

/// `lastUsed` is no news: it changes all the time. It is kept to show it when the deployment does
/// not answer.
struct KnownToken {
    TokenId id = 0;
    AccountId accountId = 0;
    QString name;
    Moment created;
    Moment expiration; ///< null: never expires
    Moment revokedSeen; ///< when it was first seen revoked; not set while it is not
    bool active = true;
    Moment lastUsed = {};

    bool operator==(const KnownToken &) const = default;
};

struct KnownAccount {
    AccountId id = 0;
    QString name;
    QString role;
    Moment created;
    Moment tokensEnded; ///< the latest time at which a token of it that is deleted may have worked
    bool active = true;
    // What is shown only.
    bool listed = true; ///< false: only tokens named it, and nothing is news about it
    QString serviceId = {};
    QString userName = {};
    QString email = {};
    QString userType = {};
    QStringList teams = {};
    Moment lastLogin = {};
    Moment deleted = {};

    bool operator==(const KnownAccount &) const = default;
};

/// Which lists the last look had.
enum class KnownLists {
    None, ///< written by a version that kept too little of them to show them
    Accounts, ///< the credential may not read tokens
    All,
};

/// The last state of a connection that is known. Times are milliseconds since 1970 UTC by the
/// server's clock; 0: not yet.
struct KnownState {
    QString origin; ///< the deployment's address
    qint64 sinceMs = 0; ///< when it was first looked at; 0: nothing is known
    qint64 seenMs = 0; ///< when it was last looked at
    qint64 tokensAllMs = 0; ///< when every token was last seen
    qint64 accountsAllMs = 0;
    qint64 clockOffsetMs = 0; ///< at the last look: the server's clock minus this machine's
    KnownLists lists = KnownLists::None;
    QString reader = {}; ///< whose credential had the last look; empty: not known
    std::vector<KnownToken> tokens;
    std::vector<KnownAccount> accounts;

    /// Not only those that tokens name.
    [[nodiscard]] bool hasListedAccounts() const;
};

/// How the lists of a load are to be taken.
struct HistoryLook {
    QString origin;
    qint64 atMs = 0;
    qint64 clockOffsetMs = 0; ///< server minus this machine: `atMs` has it
    KnownLists lists = KnownLists::All;
    QString reader = {}; ///< as KnownState has it
    /// The whole list was readable: what is not on it is gone.
    bool allTokens = true;
    bool allAccounts = true;
    /// False: for some token it was not readable whether it is revoked.
    bool statesRead = true;
    /// The accounts could not be read and are shown as they were before: left as they are known.
    bool oldAccounts = false;
    /// What this program has asked for and is not answered yet: left as it was known.
    QSet<TokenId> openTokens;
    QSet<AccountId> openAccounts;
};

/// From the known state to the newer one.
struct HistoryStep {
    KnownState head; ///< without tokens and accounts
    bool startsAnew = false; ///< what was known before is void
    bool isNews = false; ///< more than times of use: a review may judge otherwise
    HistoryEvents events;
    std::vector<KnownToken> tokens; ///< new or different
    std::vector<TokenId> goneTokens;
    std::vector<KnownAccount> accounts; ///< new or different
    std::vector<AccountId> goneAccounts;
};

/// Pure; any thread. The first look is a beginning and has no events.
[[nodiscard]] HistoryStep compareWithKnown(const KnownState &known, const Inventory &now,
                                           const HistoryLook &look);

} // namespace tokendesk
