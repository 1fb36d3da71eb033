// The colour and shape of a severity.
#pragma once

#include "domain/review/severity.h"
#include "ui/theme/statetone.h"

namespace tokendesk {

[[nodiscard]] inline PillTone severityTone(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return PillTone::Gravest;
    case Severity::High:
        return PillTone::Bad;
    case Severity::Medium:
        return PillTone::Attention;
    case Severity::Low:
    case Severity::Info:
        break;
    }
    return PillTone::Calm;
}

} // namespace tokendesk
