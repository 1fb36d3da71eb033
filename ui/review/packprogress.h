// How a pack that a worker writes gets on, for the window to look at.
#pragma once

#include "evidence/packwriter.h"

#include <QString>
#include <atomic>

namespace tokendesk {

/// Shared by the window and the worker: each may come at any time.
class PackProgress final {
public:
    /// The worker leaves off at its next finding.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    /// The worker's side; false: leave off.
    [[nodiscard]] bool take(const PackStage &stage);

    /// 0 to 1.
    [[nodiscard]] double share() const { return m_share; }
    /// "report.pdf (1 of 7) · about 40 seconds left"; the time only when it can be told.
    /// `elapsedMs`: since the start.
    [[nodiscard]] QString words(qint64 elapsedMs) const;

private:
    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_file = 0;
    std::atomic<double> m_share = 0;
};

} // namespace tokendesk
