// What a review judges: the lists of the server, and what only this program knows.
#pragma once

#include "domain/inventory.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tokendesk {

/// Which parts of our local note are filled in.
struct NoteFacts {
    bool hasOwner = false;
    bool hasPurpose = false;
    bool hasReviewDate = false;
};

/// Of accounts and tokens; a token's note adds to that of its account.
struct NotesFacts {
    QHash<AccountId, NoteFacts> accounts;
    QHash<TokenId, NoteFacts> tokens;
};

/// A token and the one made to take its place.
struct SuccessionFacts {
    TokenId oldToken = 0;
    TokenId successor = 0;
    bool isRunning = false; ///< the rotation has not ended
};

/// Keys by foldedKey() of the name, values the connections that have it.
using NamesElsewhere = std::map<std::string, QStringList, std::less<>>;

/// What is not given is not known, and no rule finds anything by it. Times are milliseconds since
/// 1970 UTC by the server's clock. Must not outlive the inventory. Any thread.
struct ReviewInput {
    const Inventory &inventory;
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::utc(); ///< in which a day is a day
    std::optional<NotesFacts> notes = {}; ///< nothing: not read
    QHash<TokenId, qint64> revokedSeenAtMs = {}; ///< when a token was first seen revoked
    QHash<TokenId, qint64> restoredAtMs = {}; ///< the last time, by us or seen to be by others
    /// The latest time at which a token of the account that is deleted may have worked.
    QHash<AccountId, qint64> tokensEndedAtMs = {};
    /// Of tokens that were made with this program; nothing: its journal was not read.
    std::optional<QHash<TokenId, bool>> isScimOnly = {};
    std::optional<std::vector<SuccessionFacts>> successions = {}; ///< nothing: not read
    NamesElsewhere tokenNamesElsewhere = {};
    NamesElsewhere accountNamesElsewhere = {};
    Moment lastReviewFinished = {}; ///< null: none ever was; missing: not read
    Moment watchedSince = {}; ///< when this program first looked at the deployment
    Moment ownCredentialExpires = {};
    std::optional<qint64> clockOffsetMs = {}; ///< server minus this machine, as it says now
};

} // namespace tokendesk
