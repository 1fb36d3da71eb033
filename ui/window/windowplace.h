// The size and the place of the window, from one start to the next.
#pragma once

#include <QObject>
#include <QTimer>

class QSettings;
class QWidget;

namespace tokendesk {

/// Gives the window back what it had, as far as the screen has room for it today, and writes down
/// what it has a second after that has changed. The window owns it; `state` must outlive both.
class WindowPlace final : public QObject {
    Q_OBJECT
public:
    WindowPlace(QWidget &window, QSettings &state);

    /// Writes it down at once.
    void keep();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void fitOnScreen();

    QWidget &m_window;
    QSettings &m_state;
    QTimer m_keepSoon;
};

} // namespace tokendesk
