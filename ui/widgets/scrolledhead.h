// What stands above a table, where there is little room.
#pragma once

#include "ui/theme/scrollroom.h"

namespace tokendesk {

/// As high as its content wants to be, as long as some rows remain below it in `parent`; from there
/// on it scrolls, so that nothing is out of reach.
class ScrolledHead final : public ScrollRoom {
    Q_OBJECT
public:
    /// Stands at the top of `parent`.
    explicit ScrolledHead(QWidget *parent);
    /// Takes `content`. Best made with viewport() as its parent: a move styles all in it anew.
    void setContent(QWidget *content);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    int m_height = 0; ///< as high as it may be now
};

} // namespace tokendesk
