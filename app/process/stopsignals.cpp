#include "process/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tokendesk {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array signalsHeard{SIGTERM, SIGINT, SIGHUP};
int wakeUp[2] = {-1, -1};
volatile std::sig_atomic_t heard[signalsHeard.size()] = {};

void letThemEnd()
{
    for (size_t i = 0; i < signalsHeard.size(); ++i) {
        if (heard[i])
            std::signal(signalsHeard[i], SIG_DFL);
    }
}

// Only what is safe inside a signal handler: the event loop reads the byte and does the rest.
void onSignal(int)
{
    const int error = errno;
    letThemEnd();
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    errno = error;
}

void hear()
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigfillset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < signalsHeard.size(); ++i) {
        if (heard[i])
            sigaction(signalsHeard[i], &action, nullptr);
    }
}

} // namespace

StopSignals::StopSignals(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    for (size_t i = 0; i < signalsHeard.size(); ++i) {
        struct sigaction before = {};
        sigaction(signalsHeard[i], nullptr, &before);
        heard[i] = signalsHeard[i] != SIGHUP || before.sa_handler != SIG_IGN;
    }
    m_again.setSingleShot(true);
    m_again.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &hear);
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(wakeUp[0], bytes, sizeof bytes) > 0) { }
        m_again.start();
        Q_EMIT raised();
    });
    hear();
}

StopSignals::~StopSignals()
{
    letThemEnd();
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
