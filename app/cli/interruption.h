// Ctrl+C while there is something to tidy up first.
#pragma once

#include <QtGlobal>
#include <array>
#include <csignal>

namespace tokendesk::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP are only noted; its end carries out the one that
/// came, as if it came then. One at a time, in the main thread.
class Interruption final {
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] bool isAsked() const;

private:
    static constexpr std::array<int, 3> signalsNoted{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, signalsNoted.size()> m_before{};
};

} // namespace tokendesk::cli
