// A menu of names of any length.
#pragma once

#include <QMenu>

namespace tokendesk {

/// They end in dots to the eye only: assistive tools say them whole.
class NamesMenu final : public QMenu {
    Q_OBJECT
public:
    explicit NamesMenu(QWidget *parent);

protected:
    void initStyleOption(QStyleOptionMenuItem *option, const QAction *action) const override;

private:
    int m_widest = 0; ///< in pixels
};

} // namespace tokendesk
