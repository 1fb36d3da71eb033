// An icon of the theme that follows the palette and the screen while it is shown.
#pragma once

#include <QIcon>
#include <QWidget>

namespace tokendesk {

/// For decoration beside words; a screen reader does not see it.
class IconLabel final : public QWidget {
public:
    explicit IconLabel(QPalette::ColorRole role, QWidget *parent = nullptr);

    /// `name`: of a picture in resources/icons. `size`: of a side, in device-independent pixels.
    void setIcon(const char *name, int size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPalette::ColorRole m_role;
    QIcon m_icon;
};

} // namespace tokendesk
