#include "ui/review/timelinepainter.h"

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace tokendesk {

namespace {

/// In device-independent pixels.
constexpr QSize pictureSize(1200, 360);
constexpr int margin = 16;
constexpr int sharpness = 2;
constexpr int dotsPerInch = 96;

bool paintOn(QPaintDevice &device, const QRectF &area, const TimelinePicture &picture,
             const QString &title, const QFont &font)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setFont(font);
    renderTimeline(painter, area.adjusted(margin, margin, -margin, -margin), picture, title,
                   lightPalette());
    return painter.end();
}

QByteArray pngOf(const TimelinePicture &picture, const QString &title, const QFont &font)
{
    QImage image(pictureSize * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(lightPalette().color(QPalette::Base));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool ok = paintOn(image, QRectF(QPointF(), pictureSize), picture, title, font)
        && image.save(&buffer, "PNG");
    return ok ? bytes : QByteArray();
}

QByteArray svgOf(const TimelinePicture &picture, const QString &title, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg; // no title: Qt writes it unescaped
    svg.setOutputDevice(&buffer);
    svg.setResolution(dotsPerInch);
    svg.setSize(pictureSize);
    svg.setViewBox(QRect(QPoint(), pictureSize));
    return paintOn(svg, QRectF(QPointF(), pictureSize), picture, title, font) ? bytes
                                                                              : QByteArray();
}

QByteArray pdfOf(const TimelinePicture &picture, const QString &title, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(title);
        pdf.setResolution(dotsPerInch);
        pdf.setPageSize(QPageSize(QSizeF(pictureSize) * 72.0 / dotsPerInch, QPageSize::Point, {},
                                  QPageSize::ExactMatch));
        pdf.setPageMargins(QMarginsF());
        if (!paintOn(pdf, QRectF(QPointF(), pictureSize), picture, title, font))
            return {};
    }
    return bytes;
}

} // namespace

QByteArray timelineFile(PictureFormat format, const TimelinePicture &picture, const QString &title,
                        const QFont &font)
{
    // The same letters at every resolution.
    QFont letters = font;
    letters.setPixelSize(QFontMetrics(font).height() * 3 / 4);
    switch (format) {
    case PictureFormat::Pdf:
        return pdfOf(picture, title, letters);
    case PictureFormat::Png:
        return pngOf(picture, title, letters);
    case PictureFormat::Svg:
        return svgOf(picture, title, letters);
    }
    return {};
}

} // namespace tokendesk
