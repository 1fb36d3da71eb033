// A colour and a shape for each state, beside its word.
#pragma once

#include "domain/token.h"

#include <QColor>
#include <QFontMetrics>
#include <QList>
#include <QPalette>

class QPainter;
class QRectF;

namespace tokendesk {

/// What a pill, or a shape alone, means. Calm: on its way or not in use; Now: what goes on as it
/// should; Ahead: still to come; Gravest: worse than Bad, and filled where that is tinted.
enum class PillTone { Good, Attention, Bad, Calm, Now, Ahead, Gravest };

struct PillColours {
    QColor text;
    QColor fill;
};

[[nodiscard]] PillTone pillTone(TokenState state);
/// At least 4.5 to 1 between text and fill wherever the palette has as much between its own text
/// and base.
[[nodiscard]] PillColours pillColours(PillTone tone, const QPalette &palette);
/// Of a shape that stands alone: as much between it and the palette's base.
[[nodiscard]] QColor shapeColour(PillTone tone, const QPalette &palette);
/// Circle, triangle, diamond, struck circle, circle with a middle, empty circle, square: told apart
/// without colour.
void drawPillShape(QPainter *painter, const QRectF &box, PillTone tone, const QColor &colour);
/// Of a pill around words of this width.
[[nodiscard]] int pillWidth(const QFontMetrics &metrics, int words);
/// The whole pill, where lines begin and centred upright in `cell`; elides its text.
void drawPill(QPainter *painter, const QRect &cell, PillTone tone, const QString &text,
              const QPalette &palette);

struct ToneCount {
    PillTone tone;
    int count;
};

/// Each count behind the shape of its tone, but for those of which there are none, one behind the
/// other.
[[nodiscard]] int countsWidth(const QFontMetrics &metrics, const QList<ToneCount> &counts);
/// From where lines begin, in the middle of the height. Where the room allows it each has a place
/// of its own, which is left empty for none; else they follow each other, and where it ends "…"
/// stands for the rest.
void drawCounts(QPainter *painter, const QRect &cell, const QList<ToneCount> &counts,
                const QPalette &palette);

} // namespace tokendesk
