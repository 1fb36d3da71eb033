// What the detail pane says of the journal's entries.
#pragma once

#include "store/changerecord.h"

#include <QList>

namespace tokendesk {

class ActionSet;
class DetailPane;

void describeChange(DetailPane &pane, const ActionSet &actions, const ChangeRecord &record);
/// Of several.
void describeChanges(DetailPane &pane, const ActionSet &actions,
                     const QList<const ChangeRecord *> &records);

} // namespace tokendesk
