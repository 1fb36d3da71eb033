// Room around and between what a window shows, in parts of a line of text: it grows with the text.
#pragma once

#include <QBoxLayout>
#include <QFontMetrics>

#include <algorithm>
#include <functional>

class QListView;

namespace tokendesk {

/// The only distances that there are, each wider than the one before. One name is one width on
/// every page: what begins at the same gap stands in one line.
enum class Gap {
    None,
    Hair, ///< between the lines of a list
    Tiny, ///< between what is one thing: an editor and its hint
    Snug, ///< between chips
    Small, ///< between buttons of a row
    Medium, ///< between things that belong together
    Large, ///< between the fields of a form; from the edge of a page to what it says
    Broad, ///< above and below what a dialog says
    Wide, ///< beside what a dialog says
};

/// The height of a line of the program's text as it is now.
[[nodiscard]] int textLine();
/// Of so many usual characters of it.
[[nodiscard]] int textWidth(int characters);
/// In pixels, of a usual letter; QFontMetrics or QFontMetricsF. Not the average of the font: one
/// for Chinese or Japanese has thousands of characters that are twice as wide.
template <typename Metrics>
[[nodiscard]] auto characterWidth(const Metrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(QLatin1Char('x')));
}
/// In pixels, for the program's text as it is now.
[[nodiscard]] int pixels(Gap gap);
/// For text of this size.
[[nodiscard]] int pixels(Gap gap, const QFontMetrics &metrics);

/// Calls `apply` now and whenever the program's text changes its size or direction, as long as
/// `context` lives.
void followTextSize(QObject *context, const std::function<void()> &apply);

// For the life of the layout, which may get its widget later.
/// `begin`: where the language's lines begin.
void setMargins(QLayout *layout, Gap begin, Gap top, Gap end, Gap bottom);
void setMargins(QLayout *layout, Gap beside, Gap aboveAndBelow);
void setMargins(QLayout *layout, Gap allAround);
void setMargins(QWidget *widget, Gap begin, Gap top, Gap end, Gap bottom);
void setMargins(QWidget *widget, Gap beside, Gap aboveAndBelow);
void setMargins(QWidget *widget, Gap allAround);
/// Between its items.
void setGap(QLayout *layout, Gap between);
void setGap(QListView *list, Gap aroundItems);
/// Added to the one that it has between its items.
void addGap(QBoxLayout *layout, Gap gap);

/// `Layout`: QGridLayout or QFormLayout.
template <typename Layout>
void setGaps(Layout *layout, Gap betweenColumns, Gap betweenRows)
{
    followTextSize(layout, [layout, betweenColumns, betweenRows] {
        layout->setHorizontalSpacing(pixels(betweenColumns));
        layout->setVerticalSpacing(pixels(betweenRows));
    });
}

} // namespace tokendesk
