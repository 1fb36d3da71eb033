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
    int arrange(const QRect &rect, bool move) const;

    bool m_wantsOneLine = false;
    std::vector<QLayoutItem *> m_items; ///< owned
};

} // namespace tokendesk
