// Widgets in a row that goes on in the next line when it is full. Qt has none.
#pragma once

#include "ui/theme/gap.h"

#include <QLayout>
#include <memory>
#include <vector>

namespace tokendesk {

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    /// `gap`: between items and between lines.
    explicit FlowLayout(Gap gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Asks for the room for all in one line, and does with less. Otherwise it asks for nothing.
    void wantOneLine() { m_wantsOneLine = true; }
    /// All lines end where the room does: what can grow is made wider.
    void alignEnds() { m_alignsEnds = true; }
    /// The last item takes what its line has left, down to its minimum, before it begins another.
    void letLastShrink() { m_letsLastShrink = true; }
    /// The last item is as wide as its line has room, while it is shown.
    void letLastTakeTheRest() { m_letsLastGrow = true; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        QRect place;
    };

    int arrange(const QRect &rect, bool move) const;
    /// Shares what the line has left: all become as wide as each other, but for what is wider by
    /// itself.
    static void widen(std::vector<Placed> &line, int rest);

    bool m_wantsOneLine = false;
    bool m_alignsEnds = false;
    bool m_letsLastShrink = false;
    bool m_letsLastGrow = false;
    std::vector<QLayoutItem *> m_items; ///< owned
};

} // namespace tokendesk
