#include "ui/theme/icons.h"

#include "ui/theme/formstyle.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>
#include <utility>

namespace tokendesk {

namespace {

using ColourOf = std::function<QColor(const QPalette &)>;

class ToneIconEngine final : public QIconEngine {
public:
    ToneIconEngine(QString name, ColourOf colourOf)
        : m_name(std::move(name))
        , m_colourOf(std::move(colourOf))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // In what has no room yet.
        if (size.isEmpty())
            return {};
        const QPalette palette = QGuiApplication::palette();
        const QColor colour =
            mode == QIcon::Disabled ? FormColours::of(palette).off : m_colourOf(palette);
        const QString key = QStringLiteral("tone/%1/%2/%3x%4")
                                .arg(m_name, colour.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll();
        svg.replace("#000000", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new ToneIconEngine(m_name, m_colourOf);
    }
    [[nodiscard]] QString key() const override { return QStringLiteral("tokendesk-tone"); }

private:
    QString m_name;
    ColourOf m_colourOf;
};

/// As the style sheets have it where words of this role are made legible.
QColor colourOf(const QPalette &palette, QPalette::ColorRole role)
{
    if (role == QPalette::Highlight)
        return FormColours::of(palette).accent;
    if (role == QPalette::HighlightedText)
        return FormColours::of(palette).onAccent;
    if (role == QPalette::PlaceholderText)
        return FormColours::of(palette).muted;
    return palette.color(QPalette::Active, role);
}

} // namespace

QIcon toneIcon(const char *name, QPalette::ColorRole role)
{
    return QIcon(new ToneIconEngine(QString::fromLatin1(name), [role](const QPalette &palette) {
        return colourOf(palette, role);
    }));
}

QIcon toneIcon(const char *name, Tone tone)
{
    return QIcon(new ToneIconEngine(QString::fromLatin1(name), [tone](const QPalette &palette) {
        return FormColours::of(palette).toneColour(tone);
    }));
}

} // namespace tokendesk
