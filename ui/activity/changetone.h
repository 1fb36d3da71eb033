// The colour and shape of an outcome.
#pragma once

#include "store/changerecord.h"
#include "ui/theme/statetone.h"

namespace tokendesk {

[[nodiscard]] inline PillTone changeTone(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Done:
        return PillTone::Good;
    case ChangeOutcome::Refused:
        return PillTone::Bad;
    case ChangeOutcome::Pending:
        return PillTone::Calm;
    case ChangeOutcome::Unknown:
        return PillTone::Attention;
    }
    return PillTone::Calm;
}

} // namespace tokendesk
