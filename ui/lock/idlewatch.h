// Whether anybody uses the window.
#pragma once

#include "domain/steadytime.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tokendesk {

/// GUI thread. Keys, mouse, wheel, touch and tablet in any window of the program count as use. The
/// time that the machine sleeps counts: what wakes it comes too late when the limit is over.
class IdleWatch final : public QObject {
    Q_OBJECT
public:
    /// `clock`: steadyMs(), or a test's.
    explicit IdleWatch(QObject *parent = nullptr, qint64 (*clock)() = &steadyMs);

    /// 0: never. Counts from now.
    void setLimit(std::chrono::milliseconds limit);
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once for each time that nobody was there; again after the next use.
    void idle();

private:
    [[nodiscard]] std::chrono::milliseconds left() const;
    void check();

    std::chrono::milliseconds m_limit{0};
    qint64 m_usedAtMs = 0; ///< by the clock
    qint64 (*m_clock)();
    QTimer m_timer;
};

} // namespace tokendesk
