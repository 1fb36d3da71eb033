// The letters of what stands above a form.
#pragma once

#include "ui/theme/gap.h"

#include <QApplication>
#include <QWidget>

namespace tokendesk {

/// Larger and bolder than the text, and as the text grows.
inline void useHeadingFont(QWidget *heading)
{
    followTextSize(heading, [heading] {
        constexpr double larger = 1.35;
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * larger);
        font.setBold(true);
        heading->setFont(font);
    });
}

} // namespace tokendesk
