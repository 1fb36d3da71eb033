#include "ui/theme/gap.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPointer>

namespace tokendesk {

namespace {

/// Of the height of a line.
double share(Gap gap)
{
    switch (gap) {
    case Gap::None:
        return 0;
    case Gap::Hair:
        return 0.14;
    case Gap::Tiny:
        return 0.29;
    case Gap::Snug:
        return 0.43;
    case Gap::Small:
        return 0.57;
    case Gap::Medium:
        return 0.86;
    case Gap::Large:
        return 1.14;
    case Gap::Broad:
        return 1.43;
    case Gap::Wide:
        return 1.71;
    }
    return 0;
}

/// One for the program, which it goes with.
class TextSize final : public QObject {
    Q_OBJECT
public:
    static TextSize &get()
    {
        static QPointer<TextSize> only;
        if (!only)
            only = new TextSize;
        return *only;
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A font that we set, one that the desktop sets, and another language.
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ThemeChange
            || event->type() == QEvent::ApplicationLayoutDirectionChange)
            look();
        return QObject::eventFilter(watched, event);
    }

Q_SIGNALS:
    void changed();

private:
    TextSize()
        : QObject(qApp)
        , m_line(textLine())
        , m_direction(QGuiApplication::layoutDirection())
    {
        qApp->installEventFilter(this);
    }

    void look()
    {
        if (textLine() == m_line && QGuiApplication::layoutDirection() == m_direction)
            return;
        m_line = textLine();
        m_direction = QGuiApplication::layoutDirection();
        Q_EMIT changed();
    }

    int m_line;
    Qt::LayoutDirection m_direction;
};

QMargins marginsOf(Gap begin, Gap top, Gap end, Gap bottom)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return {pixels(isMirrored ? end : begin), pixels(top), pixels(isMirrored ? begin : end),
            pixels(bottom)};
}

/// As high or as wide as the gap is when the layout asks: it does whenever the text changes.
class GapItem final : public QSpacerItem {
public:
    GapItem(Gap gap, Qt::Orientation along)
        : QSpacerItem(0, 0)
        , m_gap(gap)
        , m_along(along)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return sized(0); }
    [[nodiscard]] QSize minimumSize() const override { return sized(0); }
    [[nodiscard]] QSize maximumSize() const override { return sized(QLAYOUTSIZE_MAX); }

private:
    [[nodiscard]] QSize sized(int across) const
    {
        const int gap = pixels(m_gap);
        return m_along == Qt::Horizontal ? QSize(gap, across) : QSize(across, gap);
    }

    Gap m_gap;
    Qt::Orientation m_along;
};

} // namespace

int textLine()
{
    return QFontMetrics(QApplication::font()).height();
}

int textWidth(int characters)
{
    return characterWidth(QFontMetrics(QApplication::font())) * characters;
}

int pixels(Gap gap)
{
    return pixels(gap, QFontMetrics(QApplication::font()));
}

int pixels(Gap gap, const QFontMetrics &metrics)
{
    return qRound(metrics.height() * share(gap));
}

void followTextSize(QObject *context, const std::function<void()> &apply)
{
    apply();
    QObject::connect(&TextSize::get(), &TextSize::changed, context, apply);
}

void setMargins(QLayout *layout, Gap begin, Gap top, Gap end, Gap bottom)
{
    followTextSize(layout, [=] { layout->setContentsMargins(marginsOf(begin, top, end, bottom)); });
}

void setMargins(QLayout *layout, Gap beside, Gap aboveAndBelow)
{
    setMargins(layout, beside, aboveAndBelow, beside, aboveAndBelow);
}

void setMargins(QLayout *layout, Gap allAround)
{
    setMargins(layout, allAround, allAround);
}

void setMargins(QWidget *widget, Gap begin, Gap top, Gap end, Gap bottom)
{
    followTextSize(widget, [=] {
        const QMargins margins = marginsOf(begin, top, end, bottom);
        // A label or a frame that is styled later takes its margins from the room within them, and
        // has none afterwards where there was no room.
        widget->resize(widget->size().expandedTo(QSize(1, 1).grownBy(margins)));
        widget->setContentsMargins(margins);
    });
}

void setMargins(QWidget *widget, Gap beside, Gap aboveAndBelow)
{
    setMargins(widget, beside, aboveAndBelow, beside, aboveAndBelow);
}

void setMargins(QWidget *widget, Gap allAround)
{
    setMargins(widget, allAround, allAround);
}

void setGap(QLayout *layout, Gap between)
{
    followTextSize(layout, [=] { layout->setSpacing(pixels(between)); });
}

void setGap(QListView *list, Gap aroundItems)
{
    followTextSize(list, [=] { list->setSpacing(pixels(aroundItems)); });
}

void addGap(QBoxLayout *layout, Gap gap)
{
    const bool isRow = layout->direction() == QBoxLayout::LeftToRight
        || layout->direction() == QBoxLayout::RightToLeft;
    layout->addItem(new GapItem(gap, isRow ? Qt::Horizontal : Qt::Vertical));
}

} // namespace tokendesk

#include "gap.moc"
