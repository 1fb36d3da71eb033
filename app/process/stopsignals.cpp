#include "process/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tokendesk {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array signalsHeard{SIGTERM, SIGINT, SIGHUP};
// timeout(1) and others send a signal to a program and to its group: that is one wish to end.
constexpr long long sameWishMs = 1000;

int wakeUp[2] = {-1, -1};
bool heard[signalsHeard.size()] = {};
std::atomic<long long> askedAtMs = 0; ///< 0: not yet
std::atomic<long long> patienceMs = 0;
static_assert(std::atomic<long long>::is_always_lock_free);

long long steadyMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<long long>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

// Only what is safe inside a signal handler: the event loop reads the byte and does the rest.
void onSignal(int number)
{
    const int error = errno;
    const long long now = steadyMs();
    long long asked = askedAtMs;
    const bool isAsked = asked != 0 && now - asked <= patienceMs;
    if (isAsked && now - asked > sameWishMs) {
        std::signal(number, SIG_DFL);
        std::raise(number); // comes when this handler is done
    } else if (!isAsked && askedAtMs.compare_exchange_strong(asked, now)) {
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    }
    errno = error;
}

} // namespace

StopSignals::StopSignals(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    askedAtMs = 0;
    patienceMs = patience.count();
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(wakeUp[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT raised();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < signalsHeard.size(); ++i) {
        struct sigaction before = {};
        sigaction(signalsHeard[i], nullptr, &before);
        heard[i] = signalsHeard[i] != SIGHUP || before.sa_handler != SIG_IGN;
        if (heard[i])
            sigaction(signalsHeard[i], &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < signalsHeard.size(); ++i) {
        if (heard[i])
            std::signal(signalsHeard[i], SIG_DFL);
    }
    m_notifier.reset();
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}
#else
StopSignals::StopSignals(std::chrono::milliseconds, QObject *parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;
#endif

} // namespace tokendesk
