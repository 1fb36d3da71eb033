// How far two colours are apart, and whether a palette wants them as far as they go.
#pragma once

#include <QColor>
#include <QPalette>

#include <initializer_list>

namespace tokendesk {

/// The least between text and its ground (WCAG 2.1, 1.4.3).
constexpr double readableContrast = 4.5;

/// The least between a control's part and its ground (WCAG 2.1, 1.4.11).
constexpr double visibleContrast = 3;

/// 1 to 21, as WCAG 2 defines it.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// One ground for all, black or white, and writing far from it: white, yellow, green.
[[nodiscard]] bool isHighContrast(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// Whether one can read it on all of these grounds.
[[nodiscard]] bool isLegible(const QColor &colour, std::initializer_list<QColor> grounds,
                             double least = readableContrast);
/// `colour`, as much darker or lighter as it takes to read it on all grounds; else `sure`.
[[nodiscard]] QColor madeLegible(const QColor &colour, std::initializer_list<QColor> grounds,
                                 const QColor &sure, double least = readableContrast);
/// Black or white, whichever stands out more.
[[nodiscard]] QColor glyphColour(const QColor &ground);
/// Of a connection: its own colour, as much darker or lighter as it takes to see it on the
/// palette's grounds, or where it has none one that is seen there.
[[nodiscard]] QColor connectionEdge(const QString &colour, const QPalette &palette);
/// `share` of b in a, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace tokendesk
