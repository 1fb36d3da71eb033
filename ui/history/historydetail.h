// What the detail pane says of something that became different.
#pragma once

#include "domain/history/historyevent.h"

#include <functional>

namespace tokendesk {

class ActionSet;
class DetailPane;

/// Where its links lead; an empty one: it is not there any more.
struct HistoryLinks {
    std::function<void()> token;
    std::function<void()> account;
};

void describeHistory(DetailPane &pane, const ActionSet &actions, const HistoryEvent &event,
                     const HistoryLinks &links);

} // namespace tokendesk
