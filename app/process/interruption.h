// Ctrl+C while there is something to tidy up first.
#pragma once

#include <QtGlobal>
#include <array>
#include <csignal>

namespace tokendesk {

/// While it lives, SIGINT, SIGTERM and SIGHUP are only noted. One at a time, in the main thread.
class Interruption final {
public:
    enum class AtEnd {
        CarryOut, ///< the signal that came, as if it came then
        Forget, ///< the exit code says what was done
    };
    explicit Interruption(AtEnd atEnd = AtEnd::CarryOut);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] bool isAsked() const;

private:
    static constexpr std::array<int, 3> signalsNoted{SIGINT, SIGTERM, SIGHUP};
    const AtEnd m_atEnd;
    std::array<struct sigaction, signalsNoted.size()> m_before{};
};

} // namespace tokendesk
