// Whether anybody uses the window.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace tokendesk {

/// GUI thread. Keys, mouse, wheel, touch and tablet in any window of the program count as use.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0: never. Counts from now.
    void setLimit(std::chrono::milliseconds limit);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once for each time that nobody was there; again after the next use.
    void idle();

private:
    void check();

    std::chrono::milliseconds m_limit{0};
    QElapsedTimer m_sinceUse;
    QTimer m_timer;
};

} // namespace tokendesk
