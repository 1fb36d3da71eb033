// What the window's files know of a connection's tokens, for a review in the console.
#pragma once

#include "domain/localzone.h"
#include "domain/result.h"
#include "domain/review/decision.h"
#include "store/historystore.h"
#include "workflows/reviewfacts.h"

#include <QCoroTask>

#include <optional>
#include <vector>

namespace tokendesk::cli {

class Workplace;

/// What is not known is left out, and no rule finds anything by it.
struct ReviewKnowledge {
    ReviewFacts facts;
    QHash<QString, KeptDecision> decisions; ///< by the finding's key
    std::optional<qint64> lastReviewId; ///< the latest finished one
    bool isReviewUnderWay = false;
    QTimeZone zone = localZone(); ///< in which a day is a day: that of a review under way, if any
    std::optional<std::vector<SuccessionFacts>> successions;
    Moment lastFinished;
    HistoryFacts history;
    std::shared_ptr<const NamesOfOthers> namesOfOthers; ///< null: not known
};

/// After openSession(). Works beside the window, and writes to none of its files. An error: a file
/// is there that cannot be read.
QCoro::Task<Result<ReviewKnowledge>> readKnowledge(Workplace *place);

} // namespace tokendesk::cli
