// The colour and shape of a rotation's state.
#pragma once

#include "models/rotationmodel.h"
#include "ui/theme/statetone.h"

namespace tokendesk {

[[nodiscard]] inline PillTone pillTone(RotationTone tone)
{
    switch (tone) {
    case RotationTone::Due:
        return PillTone::Attention;
    case RotationTone::Problem:
        return PillTone::Bad;
    case RotationTone::GoesOn:
        return PillTone::Good;
    case RotationTone::Ended:
        break;
    }
    return PillTone::Calm;
}

} // namespace tokendesk
