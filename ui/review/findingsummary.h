// Where most is to be done: beside the findings, while none is chosen.
#pragma once

#include "models/findingmodel.h"

namespace tokendesk {

class DetailPane;

/// The gravest rules and accounts; to follow one filters the model, which must outlive the pane.
void describeSummary(DetailPane &pane, FindingModel &model);

} // namespace tokendesk
