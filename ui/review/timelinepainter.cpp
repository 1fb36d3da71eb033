#include "ui/review/timelinepainter.h"

#include "ui/review/timelinelook.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tokendesk {

namespace {

/// How far bars step back that are not chosen.
constexpr qreal faint = 0.35;

class Painter {
public:
    Painter(QPainter &painter, const QRectF &area, const TimelinePicture &picture,
            const QPalette &palette)
        : m_painter(painter)
        , m_picture(picture)
        , m_counts(picture.counts)
        , m_palette(palette)
        , m_colours(FormColours::of(palette))
        , m_metrics(painter.font())
        , m_layout(picture.counts, area, m_metrics)
    {
        for (int i = 0; i < expirySeriesCount(m_counts.series); ++i)
            m_looks.push_back(seriesLook(m_counts.series, i, palette));
    }

    void paint()
    {
        grounds();
        axis();
        for (size_t i = 0; i < m_counts.bars.size(); ++i)
            bar(i);
        today();
        labels();
        ring();
    }

private:
    void grounds()
    {
        for (size_t i = 0; i < m_counts.bars.size(); ++i) {
            if (m_picture.chosen.covers(m_counts.bars[i])) {
                const QRectF slot = m_layout.slot(i);
                m_painter.fillRect(slot, m_colours.chosen);
                m_painter.fillRect(QRectF(slot.left(), slot.bottom() - 2, slot.width(), 2),
                                   m_colours.accent);
            } else if (static_cast<int>(i) == m_picture.hovered) {
                m_painter.fillRect(m_layout.slot(i), m_palette.color(QPalette::AlternateBase));
            }
        }
    }

    void axis()
    {
        const QRectF &plot = m_layout.plot();
        const CountAxis &axis = m_layout.axis();
        const QColor quiet = mixed(m_colours.border, m_palette.color(QPalette::Base),
                                   isHighContrast(m_palette) ? 0.6 : 0.4);
        for (int count = 0; count <= axis.most; count += axis.step) {
            const qreal y = std::round(plot.bottom() - plot.height() * count / axis.most);
            m_painter.setPen(count == 0 ? m_colours.muted : quiet);
            m_painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
            m_painter.setPen(m_colours.muted);
            const QRectF box(plot.left() - plot.width(), y - m_metrics.height() / 2,
                             plot.width() - characterWidth(m_metrics) * 0.8, m_metrics.height());
            m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        }
    }

    void bar(size_t index)
    {
        const TimelineBar &it = m_counts.bars[index];
        const int total = it.total();
        if (total == 0)
            return;
        const bool isFaint = !m_picture.chosen.isEmpty() && !m_picture.chosen.covers(it);
        m_painter.setOpacity(isFaint ? faint : 1);
        // Of a bar that is too tall the parts keep their shares.
        const double scale =
            m_layout.isBroken(index) ? static_cast<double>(m_layout.axis().most) / total : 1;
        qreal bottom = m_layout.plot().bottom();
        int sum = 0;
        for (size_t i = it.counts.size(); i-- > 0;) { // the gravest stand on the base line
            if (it.counts[i] == 0)
                continue;
            sum += it.counts[i];
            const QRectF whole = m_layout.column(index, std::max(1, static_cast<int>(sum * scale)));
            const qreal top = std::min(whole.top(), bottom);
            drawSeriesBox(m_painter, QRectF(whole.left(), top, whole.width(), bottom - top),
                          m_looks[i], m_metrics.height() / 3);
            bottom = top;
        }
        if (m_layout.isBroken(index))
            breakAt(m_layout.column(index, m_layout.axis().most));
        if (it.kind != TimelineBar::Kind::Span) {
            m_painter.setPen(m_colours.text);
            const QRectF slot = m_layout.slot(index);
            m_painter.drawText(QRectF(slot.left() - m_metrics.height(),
                                      bottom - m_metrics.height() * 1.1,
                                      slot.width() + 2 * m_metrics.height(), m_metrics.height()),
                               Qt::AlignHCenter | Qt::AlignBottom, QLocale().toString(total));
        }
        m_painter.setOpacity(1);
    }

    /// Two slanted lines of the ground through the bar: it goes on.
    void breakAt(const QRectF &column)
    {
        const qreal line = m_metrics.height();
        const qreal y = column.top() + line;
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_palette.color(QPalette::Base), line / 6));
        for (const qreal down : {0.0, line / 3})
            m_painter.drawLine(QLineF(column.left() - 2, y + down + line / 6, column.right() + 2,
                                      y + down - line / 6));
        m_painter.restore();
    }

    void today()
    {
        QPen pen(m_colours.accent, 1, Qt::DashLine);
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        const qreal x = m_layout.todayX() - 1;
        m_painter.drawLine(QLineF(x, m_layout.plot().top() - m_metrics.height() * 0.6, x,
                                  m_layout.plot().bottom() + m_metrics.height() * 0.25));
        const QRectF box(x + characterWidth(m_metrics) / 2,
                         m_layout.plot().top() - m_metrics.height() * 1.2, m_layout.plot().width(),
                         m_metrics.height());
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, timelineTodayText());
    }

    void labels()
    {
        const qreal bottom = m_layout.plot().bottom();
        for (const AxisLabel &label : m_layout.labels()) {
            m_painter.setPen(m_colours.muted);
            if (label.tick >= 0 && m_counts.unit != TimelineUnit::Month)
                m_painter.drawLine(
                    QLineF(label.tick, bottom, label.tick, bottom + m_metrics.height() * 0.25));
            m_painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               label.text);
        }
    }

    void ring()
    {
        if (m_picture.current < 0 || m_picture.current >= static_cast<int>(m_counts.bars.size()))
            return;
        QRectF slot = m_layout.slot(static_cast<size_t>(m_picture.current));
        const qreal least = characterWidth(m_metrics);
        const qreal line = m_metrics.height() / 7.0;
        if (slot.width() < least) // a day is narrow: still to be seen
            slot.adjust((slot.width() - least) / 2, 0, (least - slot.width()) / 2, 0);
        m_painter.save();
        m_painter.setPen(QPen(m_colours.accent, line));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(slot.adjusted(line / 2, line / 2, -line / 2, -line / 2));
        m_painter.restore();
    }

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const ExpiryCounts &m_counts;
    const QPalette &m_palette;
    FormColours m_colours;
    QFontMetricsF m_metrics;
    TimelineLayout m_layout;
    std::vector<SeriesLook> m_looks;
};

} // namespace

void paintTimeline(QPainter &painter, const QRectF &area, const TimelinePicture &picture,
                   const QPalette &palette)
{
    if (!picture.counts.bars.empty())
        Painter(painter, area, picture, palette).paint();
}

QSizeF paintLegend(QPainter *painter, const QRectF &area, const QFont &font, ExpirySeries series,
                   const QPalette &palette)
{
    const QFontMetricsF metrics(font);
    const qreal box = std::round(metrics.ascent());
    const qreal lineHeight = metrics.height() * 1.5;
    QRectF line(area.left(), area.top(), 0, lineHeight); // as far as it is filled
    qreal widest = 0;
    for (int i = expirySeriesCount(series); i-- > 0;) {
        const QString text = seriesWords(series, i);
        const qreal width = box * 1.5 + metrics.horizontalAdvance(text) + characterWidth(metrics);
        if (line.width() > 0 && line.width() + width > area.width())
            line = {area.left(), line.bottom(), 0, lineHeight};
        const qreal x = line.right();
        if (painter) {
            painter->setFont(font);
            drawSeriesBox(*painter,
                          QRectF(std::round(x), std::round(line.center().y() - box / 2), box, box),
                          seriesLook(series, i, palette), metrics.height() / 3);
            painter->setPen(FormColours::of(palette).muted);
            painter->drawText(
                QRectF(x + box * 1.5, line.top(), width + metrics.height(), lineHeight),
                Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        widest = std::max(widest, line.width() + width);
        line.setWidth(line.width() + width + characterWidth(metrics));
    }
    return {widest, line.bottom() - area.top()};
}

void renderTimeline(QPainter &painter, const QRectF &area, const TimelinePicture &picture,
                    const QString &title, const QPalette &palette)
{
    painter.save();
    painter.fillRect(area, palette.color(QPalette::Base));
    const QFont font = painter.font();
    QFont heading = font;
    heading.setBold(true);
    const qreal line = QFontMetricsF(font).height();
    painter.setFont(heading);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), line * 1.5),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(font);
    paintLegend(&painter, QRectF(area.left(), area.top() + line * 1.5, area.width(), line * 1.5),
                font, picture.counts.series, palette);
    TimelinePicture quiet = picture;
    quiet.current = -1;
    quiet.hovered = -1;
    paintTimeline(painter, area.adjusted(0, line * 3.5, 0, 0), quiet, palette);
    painter.restore();
}

} // namespace tokendesk
