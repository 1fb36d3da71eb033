#include "ui/theme/statetone.h"

#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/textline.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tokendesk {

PillTone pillTone(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return PillTone::Good;
    case TokenState::Expiring:
        return PillTone::Attention;
    case TokenState::Expired:
        return PillTone::Bad;
    case TokenState::Revoked:
        return PillTone::Calm;
    }
    return PillTone::Calm;
}

namespace {

PillColours usualColours(PillTone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightness() < 128;
    // No palette has a colour for what is good or bad; pillColours() fits these to its grounds.
    switch (tone) {
    case PillTone::Good:
        return dark ? PillColours{QColor(0x7e, 0xe0, 0xa1), QColor(0x17, 0x36, 0x25)}
                    : PillColours{QColor(0x0b, 0x66, 0x35), QColor(0xdd, 0xf5, 0xe6)};
    case PillTone::Attention:
        return dark ? PillColours{QColor(0xf5, 0xc3, 0x5b), QColor(0x3a, 0x2e, 0x14)}
                    : PillColours{QColor(0x7a, 0x4c, 0x00), QColor(0xff, 0xef, 0xc8)};
    case PillTone::Bad:
    case PillTone::Gravest:
        return dark ? PillColours{QColor(0xff, 0x9a, 0x91), QColor(0x4a, 0x20, 0x20)}
                    : PillColours{QColor(0xa5, 0x1d, 0x13), QColor(0xfd, 0xe3, 0xe0)};
    case PillTone::Now:
        return {FormColours::of(palette).accent, base};
    case PillTone::Calm:
    case PillTone::Ahead:
        return {mixed(FormColours::of(palette).muted, FormColours::of(palette).text, 0.25),
                FormColours::of(palette).idle};
    }
    return {};
}

} // namespace

namespace {

/// Its text can be read on the palette's base, too.
PillColours tintedColours(PillTone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    if (isHighContrast(palette)) // the shapes tell them apart
        return {text, base};
    const PillColours usual = usualColours(tone, palette);
    if (isLegible(usual.text, {base})) // its shape stands there alone, too
        return usual;
    constexpr double share = 0.15;
    const QColor fill = mixed(base, usual.text, share);
    const QColor onBoth = madeLegible(usual.text, {fill, base}, text);
    return {onBoth, isLegible(onBoth, {fill}) ? fill : base};
}

} // namespace

PillColours pillColours(PillTone tone, const QPalette &palette)
{
    const PillColours tinted = tintedColours(tone, palette);
    return tone == PillTone::Gravest ? PillColours{tinted.fill, tinted.text} : tinted;
}

QColor shapeColour(PillTone tone, const QPalette &palette)
{
    return tintedColours(tone, palette).text;
}

namespace {

/// An empty circle; returns where its line runs.
QRectF drawRing(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const qreal width = std::max(1.2, box.width() / 7);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, width));
    const QRectF ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawEllipse(ring);
    return ring;
}

} // namespace

void drawPillShape(QPainter *painter, const QRectF &box, PillTone tone, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (tone) {
    case PillTone::Good:
        painter->drawEllipse(box);
        break;
    case PillTone::Attention:
        painter->drawPolygon(
            QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        break;
    case PillTone::Bad:
        painter->drawPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        break;
    case PillTone::Calm: {
        const QRectF ring = drawRing(painter, box, colour);
        const qreal reach = ring.width() / 2 * 0.7;
        painter->drawLine(ring.center() + QPointF(-reach, reach),
                          ring.center() + QPointF(reach, -reach));
        break;
    }
    case PillTone::Now: {
        const QRectF ring = drawRing(painter, box, colour);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(ring.center(), box.width() / 5, box.width() / 5);
        break;
    }
    case PillTone::Ahead:
        drawRing(painter, box, colour);
        break;
    case PillTone::Gravest: {
        const qreal edge = box.width() / 12; // as large to the eye as the others
        painter->drawRect(box.adjusted(edge, edge, -edge, -edge));
        break;
    }
    }
    painter->restore();
}

int pillWidth(const QFontMetrics &metrics, int words)
{
    const int padding = metrics.height() / 2;
    return 2 * padding + metrics.ascent() * 2 / 3 + padding / 2 + words;
}

void drawPill(QPainter *painter, const QRect &cell, PillTone tone, const QString &text,
              const QPalette &palette)
{
    const QFontMetrics metrics(painter->font());
    const int padding = metrics.height() / 2;
    const int mark = metrics.ascent() * 2 / 3;
    const int gap = padding / 2;
    const int room = cell.width() - 2 * padding - mark - gap;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const int width = pillWidth(metrics, metrics.horizontalAdvance(shown));
    const int height = metrics.height() + metrics.height() / 4;
    const auto placed = [&](int left, int size) {
        return QRectF(mirrored(*painter, cell, QRect(left, cell.top(), size, cell.height())));
    };
    QRectF pill = placed(cell.left(), width);
    pill.setTop(cell.center().y() - height / 2.0 + 0.5);
    pill.setHeight(height);
    const PillColours colours = pillColours(tone, palette);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isHighContrast(palette) ? QPen(colours.text) : QPen(Qt::NoPen));
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    const qreal left = placed(cell.left() + padding, mark).left();
    drawPillShape(painter, QRectF(left, pill.center().y() - mark / 2.0, mark, mark), tone,
                  colours.text);
    painter->setPen(colours.text);
    const int words = cell.left() + padding + mark + gap;
    drawTextLine(
        painter,
        mirrored(*painter, cell,
                 QRect(words, static_cast<int>(pill.top()), cell.left() + width - words, height)),
        shown);
    painter->restore();
}

namespace {

/// Of a shape and its count, and what parts it from the next.
struct CountMeasures {
    explicit CountMeasures(const QFontMetrics &metrics)
        : mark(metrics.ascent() * 2 / 3)
        , gap(metrics.height() / 4)
        , between(metrics.height() * 2 / 3)
    {
    }
    int mark;
    int gap;
    int between;
};

QString numberOf(const ToneCount &each)
{
    return QLocale().toString(each.count);
}

/// From `left` on, in the middle of the height; returns how wide they are.
int drawWords(QPainter *painter, const QRect &cell, int left, const QString &words,
              const QPalette &palette)
{
    const int width = QFontMetrics(painter->font()).horizontalAdvance(words);
    painter->setPen(palette.color(QPalette::Active, QPalette::Text));
    drawTextLine(painter, mirrored(*painter, cell, QRect(left, cell.top(), width, cell.height())),
                 words);
    return width;
}

QList<ToneCount> withoutNone(QList<ToneCount> counts)
{
    counts.removeIf([](const ToneCount &each) { return each.count == 0; });
    return counts;
}

/// From the beginning of one place to that of the next, the same in each cell of this width; 0:
/// not all counts have a place there.
int placeWidth(const QFontMetrics &metrics, const QList<ToneCount> &counts, int room)
{
    const CountMeasures measures(metrics);
    const auto width = [&](const QString &number) {
        return measures.mark + measures.gap + metrics.horizontalAdvance(number);
    };
    const auto places = static_cast<int>(counts.size());
    const int usual = width(QLocale().toString(0));
    const int between = (room - places * usual) / std::max(1, places - 1);
    if (between < metrics.height() / 3)
        return 0;
    const int place = usual + std::min(between, metrics.height());
    for (int i = 0; i < places; ++i) {
        const int end = i + 1 < places ? (i + 1) * place - measures.gap : room;
        if (i * place + width(numberOf(counts.at(i))) > end)
            return 0;
    }
    return place;
}

/// The shape and the number; returns where they end.
int drawCount(QPainter *painter, const QRect &cell, int left, const ToneCount &each,
              const QPalette &palette)
{
    const QFontMetrics metrics(painter->font());
    const CountMeasures measures(metrics);
    const int top = cell.center().y() - measures.mark / 2;
    const QRect mark = mirrored(*painter, cell, QRect(left, top, measures.mark, measures.mark));
    drawPillShape(painter, QRectF(mark), each.tone, shapeColour(each.tone, palette));
    left += measures.mark + measures.gap;
    return left + drawWords(painter, cell, left, numberOf(each), palette);
}

/// One behind the other, as many as there is room for.
void drawClosely(QPainter *painter, const QRect &cell, const QList<ToneCount> &counts,
                 const QPalette &palette)
{
    const QFontMetrics metrics(painter->font());
    const CountMeasures measures(metrics);
    const QString more(QChar(0x2026));
    qsizetype shown = counts.size();
    const auto room = [&] {
        const int rest = measures.between + metrics.horizontalAdvance(more);
        return cell.width() - (shown < counts.size() ? rest : 0);
    };
    while (shown > 0 && countsWidth(metrics, counts.mid(0, shown)) > room())
        --shown;
    int left = cell.left();
    for (qsizetype i = 0; i < shown; ++i)
        left = drawCount(painter, cell, left, counts.at(i), palette) + measures.between;
    if (shown < counts.size())
        drawWords(painter, cell, left, more, palette);
}

} // namespace

int countsWidth(const QFontMetrics &metrics, const QList<ToneCount> &counts)
{
    const CountMeasures measures(metrics);
    int width = 0;
    for (const ToneCount &each : withoutNone(counts)) {
        width += (width > 0 ? measures.between : 0) + measures.mark + measures.gap
            + metrics.horizontalAdvance(numberOf(each));
    }
    return width;
}

void drawCounts(QPainter *painter, const QRect &cell, const QList<ToneCount> &counts,
                const QPalette &palette)
{
    painter->save();
    const int place = placeWidth(QFontMetrics(painter->font()), counts, cell.width());
    if (place == 0)
        drawClosely(painter, cell, withoutNone(counts), palette);
    for (int i = 0; place > 0 && i < counts.size(); ++i) {
        if (counts.at(i).count > 0)
            drawCount(painter, cell, cell.left() + i * place, counts.at(i), palette);
    }
    painter->restore();
}

} // namespace tokendesk
