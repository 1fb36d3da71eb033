// All that is known of one finding, or what several have in common.
#pragma once

#include "ui/tokens/tokendetail.h"
#include "workflows/review.h"

namespace tokendesk {

/// `findings`: indexes into the view's; there may be very many.
void describeFindings(DetailPane &pane, const Session &session, const ActionSet &actions,
                      const Review &review, const ReviewView &view,
                      const std::vector<int> &findings, const TokenDetailLinks &links);

} // namespace tokendesk
