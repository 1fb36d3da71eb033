// How well what is painted can be read, measured on the pixels.
#pragma once

#include "ui/theme/contrast.h"

#include <QHash>
#include <QImage>

#include <algorithm>

namespace tokendesk::test {

/// Between the ground, which is the colour that most of it has, and what stands out most from it.
inline double paintedContrast(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrastRatio(QColor(ground), QColor(it.key())));
    return most;
}

} // namespace tokendesk::test
