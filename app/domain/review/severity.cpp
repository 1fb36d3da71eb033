#include "domain/review/severity.h"

namespace tokendesk {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Low:
        return QStringLiteral("low");
    case Severity::Medium:
        return QStringLiteral("medium");
    case Severity::High:
        return QStringLiteral("high");
    case Severity::Critical:
        return QStringLiteral("critical");
    }
    return {};
}

std::optional<Severity> severityFromId(QStringView id)
{
    for (const Severity severity : allSeverities) {
        if (severityId(severity) == id)
            return severity;
    }
    return std::nullopt;
}

} // namespace tokendesk
