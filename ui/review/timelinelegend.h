// What the parts of the timeline's bars stand for.
#pragma once

#include "models/expirycounts.h"

#include <QWidget>

namespace tokendesk {

class TimelineLegend final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    void setSeries(ExpirySeries series);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sizeWithin(int width) const;

    ExpirySeries m_series = ExpirySeries::State;
};

} // namespace tokendesk
