// The style of the program: icons grow with the text that they stand beside.
#pragma once

#include <QProxyStyle>

namespace tokendesk {

/// Fusion, which follows the screen alone in this.
class TextSizeStyle final : public QProxyStyle {
public:
    TextSizeStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
};

} // namespace tokendesk
