#include "ui/review/timelinelayout.h"

#include "domain/token.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/gap.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tokendesk {

namespace {

struct TimelineLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(ExpiryTimeline)
};

/// A bar set apart that counts this many times more than the others is drawn with a break.
constexpr int tallest = 2;

/// January with its year, if there is `room` for that.
QString monthText(QDate month, const QFontMetricsF &metrics, qreal room)
{
    const QString name = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    //: A month on an axis. %1: its short name, %2: its year
    const QString withYear =
        TimelineLayoutWords::tr("%1 %2").arg(name, QString::number(month.year()));
    return month.month() == 1 && metrics.horizontalAdvance(withYear) < room ? withYear : name;
}

QString apartText(TimelineBar::Kind kind)
{
    switch (kind) {
    case TimelineBar::Kind::Overdue:
        return tokenStateWord(TokenState::Expired);
    case TimelineBar::Kind::Later:
        return TimelineLayoutWords::tr("Later");
    case TimelineBar::Kind::Never:
        return TimelineLayoutWords::tr("Never");
    case TimelineBar::Kind::Span:
        break;
    }
    return {};
}

} // namespace

CountAxis CountAxis::upTo(int most, int steps)
{
    const int wanted = std::max(1, (std::max(1, most) + steps - 1) / std::max(1, steps));
    int step = 1;
    for (int power = 1; step < wanted; power *= 10) {
        for (const int digit : {1, 2, 5, 10}) {
            step = digit * power;
            if (step >= wanted)
                break;
        }
    }
    return {step, std::max(1, (most + step - 1) / step) * step};
}

TimelineLayout::TimelineLayout(const ExpiryCounts &counts, const QRectF &area,
                               const QFontMetricsF &metrics)
    : m_counts(counts)
    , m_metrics(metrics)
{
    int most = 0;
    int mostApart = 0;
    for (size_t i = 0; i < counts.bars.size(); ++i) {
        int &of = isApart(i) ? mostApart : most;
        of = std::max(of, counts.bars[i].total());
    }
    if (mostApart <= most * tallest || most == 0)
        most = std::max(most, mostApart);
    const qreal line = metrics.height();
    const qreal top = area.top() + line * 1.25; // the numbers above the bars
    const qreal height = std::max(line, area.bottom() - line * 1.4 - top);
    m_axis = CountAxis::upTo(most, std::max(1, static_cast<int>(height / (line * 1.6))));
    const qreal numbers =
        metrics.horizontalAdvance(QLocale().toString(m_axis.most)) + characterWidth(metrics);
    m_plot = QRectF(std::round(area.left() + numbers), std::round(top),
                    std::floor(area.width() - numbers), std::floor(height));
    placeBars(area);
    placeLabels();
}

bool TimelineLayout::isApart(size_t bar) const
{
    return m_counts.bars[bar].kind != TimelineBar::Kind::Span;
}

void TimelineLayout::placeBars(const QRectF &area)
{
    const qreal gap = characterWidth(m_metrics) * 2;
    const size_t size = m_counts.bars.size();
    qreal apart = 0;
    size_t spans = 0;
    for (size_t i = 0; i < size; ++i) {
        if (isApart(i))
            apart += m_metrics.horizontalAdvance(apartText(m_counts.bars[i].kind)) + gap;
        else
            ++spans;
    }
    // Two gaps set the others apart from the days.
    const qreal room = std::max<qreal>(0, area.right() - m_plot.left() - apart - 2 * gap);
    const qreal width = spans == 0 ? 0 : room / static_cast<qreal>(spans);
    qreal x = m_plot.left();
    for (size_t i = 0; i < size; ++i) {
        const qreal left = x;
        if (isApart(i))
            x += m_metrics.horizontalAdvance(apartText(m_counts.bars[i].kind)) + gap;
        else
            x += width;
        m_edges.emplace_back(std::round(left), std::round(x));
        if (i + 1 < size && isApart(i) != isApart(i + 1))
            x += gap;
    }
}

void TimelineLayout::placeLabels()
{
    const size_t lastSpan = m_counts.bars.size() - 3; // before "later" and "never"
    const qreal aMonth = (m_edges[lastSpan].second - m_edges[1].first) / 12.5;
    for (size_t i = 0; i < m_counts.bars.size(); ++i) {
        const TimelineBar &bar = m_counts.bars[i];
        const auto [left, right] = m_edges[i];
        if (isApart(i)) {
            label(apartText(bar.kind), -1, left, right);
            continue;
        }
        for (QDate month(bar.from.year(), bar.from.month(), 1); month < bar.to;
             month = month.addMonths(1)) {
            const QString text = monthText(month, m_metrics, aMonth);
            if (m_counts.unit == TimelineUnit::Month)
                label(text, left, left, right);
            else if (month >= bar.from)
                label(text,
                      left
                          + (right - left) * static_cast<qreal>(bar.from.daysTo(month))
                              / static_cast<qreal>(bar.from.daysTo(bar.to)),
                      0, 0);
        }
    }
}

/// Between `left` and `right`, in their middle; when these are no stretch, from `left` or the tick
/// on. What would stand on its neighbour is left out, but not its tick.
void TimelineLayout::label(const QString &text, qreal tick, qreal left, qreal right)
{
    const qreal width = m_metrics.horizontalAdvance(text);
    const qreal x = right > left ? (left + right - width) / 2 : std::max(left, tick);
    AxisLabel label{
        text, QRectF(x, m_plot.bottom() + m_metrics.height() * 0.25, width, m_metrics.height()),
        tick};
    const auto last = std::find_if(m_labels.rbegin(), m_labels.rend(),
                                   [](const AxisLabel &one) { return !one.text.isEmpty(); });
    const qreal apart = characterWidth(m_metrics) / 2;
    if (last != m_labels.rend() && last->box.right() + apart > label.box.left()) {
        if (tick < 0 && last->tick >= 0)
            last->text.clear(); // the bars set apart always have their names
        else
            label.text.clear();
    }
    m_labels.push_back(label);
}

QRectF TimelineLayout::slot(size_t bar) const
{
    const auto [left, right] = m_edges[bar];
    return QRectF(left, m_plot.top() - m_metrics.height() * 1.1, right - left,
                  m_plot.height() + m_metrics.height() * 2.5);
}

QRectF TimelineLayout::column(size_t bar, int upTo) const
{
    const auto [left, right] = m_edges[bar];
    const qreal width = right - left;
    const qreal most = m_metrics.height() * 2.2;
    const qreal gap = width < characterWidth(m_metrics) ? (width >= 3 ? 1 : 0)
        : width > most                                  ? width - most
                                                        : std::round(width / 6);
    const qreal share = std::min(1.0, static_cast<qreal>(upTo) / m_axis.most);
    // One token is never nothing.
    const qreal height = upTo == 0 ? 0 : std::max<qreal>(2, std::round(m_plot.height() * share));
    const qreal x = left + std::floor(gap / 2);
    return QRectF(x, m_plot.bottom() - height, std::max<qreal>(1, width - gap), height);
}

bool TimelineLayout::isBroken(size_t bar) const
{
    return m_counts.bars[bar].total() > m_axis.most;
}

int TimelineLayout::barAt(QPointF point) const
{
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (point.x() >= m_edges[i].first && point.x() < m_edges[i].second)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace tokendesk
