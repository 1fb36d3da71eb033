// A review as it stands at one moment: what was found, what was decided, by which policy.
#pragma once

#include "domain/inventory.h"
#include "domain/querylanguage.h"
#include "domain/review/finding.h"
#include "domain/review/keptdecision.h"
#include "domain/review/policy.h"

#include <QHash>
#include <QTimeZone>
#include <memory>
#include <optional>
#include <vector>

namespace tokendesk {

/// A value, cheap to copy; any thread. What happens later does not touch it.
struct ReviewView {
    std::shared_ptr<const std::vector<Finding>> findings; ///< in the order of comesBefore()
    std::shared_ptr<const Inventory> inventory;
    std::shared_ptr<const Inventory> judged; ///< in which the findings were found; may be older
    QHash<QString, KeptDecision> decisions; ///< the latest, by the finding's key
    /// What was decided earlier is among these; else it could not be read.
    bool areDecisionsKnown = false;
    /// Of these the latest is about what had the ID before: by the key, when it was decided.
    QHash<QString, qint64> decidedOfOthers;
    qint64 openReviewId = 0; ///< KeptDecision::reviewId of what is decided now
    std::optional<qint64> lastReviewId; ///< and of the latest finished review; nothing: none
    bool isReviewUnderWay = false; ///< which asks for each decision anew
    QDate today;
    qint64 nowMs = 0; ///< since 1970 UTC, the server's clock
    QTimeZone zone = QTimeZone::utc(); ///< in which a day is a day
    Policy policy;
    QueryFacts facts; ///< for searches

    [[nodiscard]] const Finding &finding(int index) const
    {
        return (*findings)[static_cast<size_t>(index)];
    }
    /// The latest, of what is there now; null: none. Valid as long as this.
    [[nodiscard]] const KeptDecision *latestOf(const QString &key) const;
    /// The latest one is about what had the ID before, and says nothing here.
    [[nodiscard]] bool isDecidedOfAnother(const Finding &finding) const;
    /// What was put off counts until its day. Any other counts until a review after its own is
    /// started.
    [[nodiscard]] bool stillCounts(const KeptDecision &decision) const;
    /// What was decided of a finding, and whether something is to be: as the three below say it,
    /// looked up once.
    struct Standing {
        const KeptDecision *counts = nullptr;
        const KeptDecision *earlier = nullptr;
        bool isOpen = false;
    };
    [[nodiscard]] Standing standingOf(const Finding &finding) const;
    /// The one that still counts: about a finding that is no graver than it was then, and about no
    /// other token. Valid as long as this.
    [[nodiscard]] const KeptDecision *decisionOf(const Finding &finding) const;
    /// The latest one when it does not count any more: a proposal. Valid as long as this.
    [[nodiscard]] const KeptDecision *earlierDecisionOf(const Finding &finding) const;
    /// That proposal can be made again as it is.
    [[nodiscard]] bool canConfirm(const Finding &finding) const;
    /// It is still the latest one, and of no finished review: that one's record holds it.
    [[nodiscard]] bool canTakeBack(const KeptDecision &decision) const;
    /// The policy asks for a decision, and there is none.
    [[nodiscard]] bool isOpen(const Finding &finding) const;
};

} // namespace tokendesk
