// The bars of the expiry timeline, to look at, point at and choose from.
#pragma once

#include "ui/review/timelinepainter.h"

#include <QWidget>

namespace tokendesk {

/// A click or Space chooses a bar, or gives it up; Shift takes in all bars up to it. Arrows, Home
/// and End move; Escape gives up what is chosen. A screen reader sees a list of bars.
class TimelineChart final : public QWidget {
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void setCounts(const ExpiryCounts &counts);
    void setChosen(const ExpiryRange &range);
    [[nodiscard]] const TimelinePicture &picture() const { return m_picture; }
    /// For a screen reader and the tool tip: "1 – 6 Dec 2026: 12 tokens: 8 active, 4 expiring".
    [[nodiscard]] QString barText(int bar) const;
    /// What a person points at, in the widget.
    [[nodiscard]] QRect barRect(int bar) const;
    [[nodiscard]] int barAt(const QPoint &point) const;
    [[nodiscard]] int barCount() const { return static_cast<int>(m_picture.counts.bars.size()); }
    [[nodiscard]] int currentBar() const { return m_current; }
    void goToBar(int bar);
    /// As a click does.
    void toggleBar(int bar);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Follows the height of its window.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosenChanged(const tokendesk::ExpiryRange &range);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] TimelineLayout chartLayout() const;
    void choose(const ExpiryRange &range);
    /// From the anchor to this bar.
    void extendTo(int bar);
    void tellFocus();

    TimelinePicture m_picture;
    int m_current = 0;
    int m_anchor = 0; ///< where a range begins
    int m_pressed = -1; ///< the bar under a held button
    bool m_dragged = false;
};

} // namespace tokendesk
