#include "process/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
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

// timeout(1) and others send a signal to a program and to its group: that is one wish to end.
constexpr long long sameWishMs = 1000;

int wakeUp[2] = {-1, -1};
std::atomic<long long> askedAtMs = 0; ///< 0: not yet
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
    long long first = 0;
    if (askedAtMs.compare_exchange_strong(first, steadyMs())) {
        const char byte = 1;
        [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    } else if (steadyMs() - first > sameWishMs) {
        std::signal(number, SIG_DFL);
        std::raise(number); // comes when this handler is done
    }
    errno = error;
}

void handle(int number)
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(wakeUp[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT raised();
    });
    askedAtMs = 0;
    handle(SIGTERM);
    handle(SIGINT);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
}
#else
StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;
#endif

} // namespace tokendesk
