#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace tokendesk {

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto channel = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
            + 0.0722 * channel(colour.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr double vivid = 19; // yellow on black has 19.6, our own text on white 16.8
    const QColor ground = palette.color(QPalette::Base);
    return (ground == QColor(Qt::black) || ground == QColor(Qt::white))
        && palette.color(QPalette::Window) == ground
        && contrastRatio(ground, palette.color(QPalette::Text)) >= vivid;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool isLegible(const QColor &colour, std::initializer_list<QColor> grounds, double least)
{
    return std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
        return contrastRatio(colour, ground) >= least;
    });
}

QColor madeLegible(const QColor &colour, std::initializer_list<QColor> grounds, const QColor &sure,
                   double least)
{
    constexpr double step = 0.05;
    const QColor away = glyphColour(*grounds.begin());
    for (double share = 0; share < 1; share += step) {
        const QColor shade = share == 0 ? colour : mixed(colour, away, share);
        if (isLegible(shade, grounds, least))
            return shade;
    }
    return sure;
}

QColor glyphColour(const QColor &ground)
{
    return contrastRatio(ground, Qt::white) > contrastRatio(ground, Qt::black) ? Qt::white
                                                                               : Qt::black;
}

QColor connectionEdge(const QString &colour, const QPalette &palette)
{
    const QColor own(colour);
    const QColor sure = palette.color(QPalette::PlaceholderText);
    return own.isValid()
        ? madeLegible(own, {palette.color(QPalette::Window)}, sure, visibleContrast)
        : sure;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int ofA, int ofB) {
        return static_cast<int>(std::lround(ofA * (1 - share) + ofB * share));
    };
    // In whole numbers, as it is drawn: what is judged is what is seen.
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace tokendesk
