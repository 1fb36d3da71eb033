// The words that are painted somewhere, as they are painted.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QStringList>

namespace tokendesk::test {

/// To paint on; keeps nothing but the words, piece by piece.
class PaintedWords final : public QPaintDevice {
public:
    [[nodiscard]] const QStringList &words() const { return m_engine.words; }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 4000;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    struct Engine final : QPaintEngine {
        Engine()
            : QPaintEngine(QPaintEngine::AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { words << item.text(); }
        void drawPath(const QPainterPath &) override { }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }
        [[nodiscard]] Type type() const override { return User; }

        QStringList words;
    };
    mutable Engine m_engine;
};

} // namespace tokendesk::test
