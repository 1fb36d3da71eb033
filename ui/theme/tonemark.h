// A mark with a shape of its own for each tone, at the size of the text that it stands beside.
#pragma once

#include "ui/theme/formstyle.h"

#include <QWidget>

namespace tokendesk {

/// Painted anew with every palette and font; says nothing to assistive tools, for the words beside
/// it say it.
class ToneMark final : public QWidget {
    Q_OBJECT
public:
    explicit ToneMark(QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
};

} // namespace tokendesk
