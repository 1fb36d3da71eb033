// What the detail pane says of a journal entry.
#pragma once

#include "store/changerecord.h"

namespace tokendesk {

class ActionSet;
class DetailPane;

void describeChange(DetailPane &pane, const ActionSet &actions, const ChangeRecord &record);

} // namespace tokendesk
