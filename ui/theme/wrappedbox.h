// A check box whose words wrap where there is no room for them in one line.
#pragma once

#include <QCheckBox>

namespace tokendesk {

/// Wants the room for all of its words in one line, and does with less.
class WrappedBox final : public QCheckBox {
    Q_OBJECT
public:
    explicit WrappedBox(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    /// Where the words stand in so much room; its height is what they need.
    [[nodiscard]] QRect wordsIn(int width) const;
};

} // namespace tokendesk
