// The colours of the PDF report: dark enough for text on white paper, and never the only sign.
#pragma once

#include "domain/review/severity.h"

#include <QColor>

namespace tokendesk::pdf {

inline const QColor ink(0x1b, 0x23, 0x30);
inline const QColor soft(0x56, 0x61, 0x72);
inline const QColor line(0xd9, 0xde, 0xe6);
inline const QColor tint(0xee, 0xf2, 0xf8);
inline const QColor accent(0x1f, 0x4f, 0x8f);

[[nodiscard]] inline QColor severityColour(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return {0xb4, 0x23, 0x18};
    case Severity::High:
        return {0xc2, 0x41, 0x0c};
    case Severity::Medium:
        return {0x94, 0x62, 0x00};
    case Severity::Low:
        return {0x0f, 0x76, 0x6e};
    case Severity::Info:
        return {0x1d, 0x5f, 0xc4};
    }
    return ink;
}

/// A part of the timeline's bars: 0 is for tokens without a finding.
[[nodiscard]] inline QColor seriesColour(int series)
{
    return series == 0 ? QColor(0x94, 0xa0, 0xb2)
                       : severityColour(static_cast<Severity>(series - 1));
}

} // namespace tokendesk::pdf
