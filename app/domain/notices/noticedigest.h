// What a person is told in time: one digest of all that comes up, sorted by the days left; what
// nothing can save any more comes last.
#pragma once

#include "domain/inventory.h"
#include "domain/localzone.h"
#include "domain/notices/quiethours.h"
#include "domain/notices/toldnotices.h"
#include "domain/rotation.h"

#include <vector>

namespace tokendesk {

/// A further kind is one more value here, one more source in NoticeInput::others, and its words in
/// models/noticewords.
enum class NoticeKind {
    TokenExpires,
    TokenExpired,
    RotationDue,
    CredentialEnds, ///< the person's own
};

struct NoticeEntry {
    NoticeKind kind = NoticeKind::TokenExpires;
    QString key; ///< of one that is of no token's end: unique within the connection
    TokenId token = 0; ///< of CredentialEnds: the one that it is on the list, where that is known
    QString name; ///< as the server has it
    QString accountName;
    Moment at; ///< when it ends; missing: now
    int days = 0; ///< the threshold that it has crossed, or will in the quiet that comes

    bool operator==(const NoticeEntry &) const = default;
};

struct NoticeDigest {
    std::vector<NoticeEntry> entries; ///< see isDueBefore()

    [[nodiscard]] bool isEmpty() const { return entries.empty(); }
    [[nodiscard]] int count(NoticeKind kind) const;
    /// The widest threshold of its tokens that expire, or the days until they do where those are
    /// more; 0: none does.
    [[nodiscard]] int widestDays(qint64 nowMs) const;
    bool operator==(const NoticeDigest &) const = default;
};

/// What a person wants to be told, and when.
struct NoticeRules {
    bool on = true;
    QList<int> days{30, 7, 1}; ///< each at least 1; in any order
    QuietHours quiet;
    bool rotations = true;
    bool credential = true; ///< that the person's own ends
};

/// So long is a token that has expired worth a notice; after that it is a finding of the review
/// (rule expired-listed).
constexpr qint64 expiredNoticeMs = 7 * msPerDay;
/// Between two digests, unless something ends within a day.
constexpr qint64 digestPauseMs = 4 * msPerHour;
/// Nobody can be told in the quiet hours: what ends in them is told so long before them at the
/// latest. Longer than it takes until the connections that are not open are looked at again.
constexpr qint64 beforeQuietMs = digestPauseMs + 2 * msPerHour;
/// Tokens that expire within this many days are counted on the tray icon.
constexpr int soonDays = 7;

struct NoticeInput {
    QString connectionId;
    QString origin; ///< of its deployment
    const Inventory *inventory = nullptr; ///< loaded
    bool isComplete = true; ///< what is not in the inventory is gone
    std::vector<NoticeEntry> others; ///< all that hold now, each with its key
    bool othersKnown = true; ///< what is not among `others` does not hold any more
    NoticeRules rules;
    ToldNotices told;
    qint64 nowMs = 0; ///< the server's clock
    // The quiet hours are those of the clock on the wall.
    qint64 serverAheadMs = 0; ///< of this machine's clock
    QTimeZone zone = localZone();
};

struct NoticeOutcome {
    NoticeDigest digest; ///< empty: nothing is to be told now
    ToldNotices told; ///< to be kept before the digest is shown
    /// When time alone changes something, but for the quiet that comes; nothing: never.
    std::optional<qint64> nextMs;
    int soon = 0; ///< tokens that work and expire within soonDays
};

/// By the server's clock: what ends until then is told now. The end of the quiet that begins
/// within beforeQuietMs, or now; one that is shorter than that may not be noticed, and need not.
[[nodiscard]] qint64 lastChanceMs(const NoticeInput &input);
/// Pure; any thread. With 100,000 tokens it takes longer than a window may stand still.
[[nodiscard]] NoticeOutcome composeDigest(const NoticeInput &input);
/// As if the digest had not been told: it comes again at `notBeforeMs`, together with what is new.
[[nodiscard]] ToldNotices putOff(ToldNotices told, const QString &connectionId,
                                 const NoticeDigest &digest, qint64 notBeforeMs);

/// By the connection's id.
using UnreadNotices = QHash<QString, NoticeDigest>;
/// As if these had not been told: they come again at once.
[[nodiscard]] ToldNotices withoutUnread(ToldNotices told, const UnreadNotices &unread);

/// Of a token's end: it is gone from a whole list, revoked, or has another expiry.
[[nodiscard]] bool isOver(const NoticeEntry &entry, const Inventory &inventory, bool isComplete);
/// By what is left; those without a time come first: they wait for a person now. What has expired
/// comes after all that can still be saved.
[[nodiscard]] bool isDueBefore(const NoticeEntry &a, const NoticeEntry &b);
/// The newer one with what it says nothing of and the older one does.
[[nodiscard]] NoticeDigest joined(const NoticeDigest &older, NoticeDigest newer);

/// Told once for each credential and each threshold; of the credential it holds the end alone.
[[nodiscard]] QString credentialNoticeKey(Moment end, int days);
/// For each step of a rotation another one: each is told once.
[[nodiscard]] QString rotationNoticeKey(const Rotation &rotation, RotationWait wait);
/// For the tokens' search box: those that the digest names; of very many, all that are as near
/// their end, and what has expired since the very second in which the first of them did: a day's
/// others were told before. Empty: no token is in it.
[[nodiscard]] QString digestQuery(const NoticeDigest &digest, qint64 nowMs);

} // namespace tokendesk
