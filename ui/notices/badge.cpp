#include "ui/notices/badge.h"

#include "ui/theme/contrast.h"
#include "ui/theme/formstyle.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace tokendesk {

namespace {

/// From here on there is room for two digits.
constexpr int roomySize = 32;

QString badgeWords(int count, int size)
{
    const int most = size < roomySize ? 9 : 99;
    return count <= most ? QString::number(count) : QString::number(most) + QLatin1Char('+');
}

QFont badgeFont(double height)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(7, qRound(height * 0.8)));
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

QPixmap badgedPixmap(int size, int count, const QPalette &palette)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(QStringLiteral(":/icons/tokendesk.svg"))
        .render(&painter, QRectF(0, 0, size, size));
    if (count <= 0)
        return pixmap;

    const double height = qRound(size < roomySize ? size * 0.62 : size * 0.5);
    const QFont font = badgeFont(height);
    const QString words = badgeWords(count, size);
    // The digits themselves, not the room that the font leaves around them.
    QPainterPath digits;
    digits.addText(0, 0, font, words);
    const QRectF ink = digits.boundingRect();
    const double width =
        std::min<double>(size, std::max(height, std::ceil(ink.width() + height * 0.45)));
    const QRectF pill(size - width, size - height, width, height);
    const double ring = std::max(1.0, size / 24.0);
    const auto rounded = [](const QRectF &box) {
        QPainterPath path;
        path.addRoundedRect(box, box.height() / 2, box.height() / 2);
        return path;
    };
    const QColor ground = FormColours::of(palette).danger;
    // A gap that shows the ground keeps the badge apart from the icon.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.fillPath(rounded(pill.adjusted(-ring, -ring, ring, ring)), ground);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.fillPath(rounded(pill), ground);
    digits.translate(pill.center() - ink.center());
    painter.fillPath(digits, glyphColour(ground));
    return pixmap;
}

QIcon badgedIcon(int count, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64, 96, 128})
        icon.addPixmap(badgedPixmap(size, count, palette));
    return icon;
}

} // namespace tokendesk
