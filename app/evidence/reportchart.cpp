#include "evidence/reportchart.h"

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

/// The next of 1, 2, 5, 10, 20 … that four grid steps of it reach the value.
int gridStep(int value)
{
    constexpr int lines = 4;
    for (qint64 power = 1;; power *= 10) {
        for (const int factor : std::array<int, 3>{1, 2, 5}) {
            if (power * factor * lines >= value)
                return static_cast<int>(power * factor);
        }
    }
}

} // namespace

ReportChart timelineChart(const std::vector<TimelineBar> &timeline, QSizeF size, qreal labelRoom,
                          qreal countRoom)
{
    constexpr qreal shareOfSlot = 0.64;
    ReportChart chart;
    chart.size = size;
    chart.base = size.height() - labelRoom;
    int most = 0;
    for (const TimelineBar &bar : timeline)
        most = std::max(most, bar.total());
    const int step = gridStep(most);
    chart.highest = most == 0 ? 0 : (most + step - 1) / step * step;
    const qreal plot = chart.base - countRoom;
    const qreal unit = chart.highest == 0 ? 0 : plot / chart.highest;
    for (int value = step; value <= chart.highest; value += step)
        chart.grid.emplace_back(chart.base - value * unit, value);
    const qreal slot = timeline.empty() ? 0 : size.width() / static_cast<qreal>(timeline.size());
    for (size_t i = 0; i < timeline.size(); ++i) {
        const qreal left = slot * static_cast<qreal>(i);
        const qreal width = slot * shareOfSlot;
        qreal top = chart.base;
        const std::vector<int> &counts = timeline[i].counts;
        for (size_t series = counts.size(); series-- > 0;) {
            if (counts[series] == 0)
                continue;
            const qreal height = counts[series] * unit;
            top -= height;
            chart.parts.push_back(
                {QRectF(left + (slot - width) / 2, top, width, height), static_cast<int>(series)});
        }
        chart.bars.push_back(
            {QRectF(left, 0, slot, chart.base), top, static_cast<int>(i), timeline[i].total()});
    }
    return chart;
}

} // namespace tokendesk
