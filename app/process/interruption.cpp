#include "process/interruption.h"

namespace tokendesk {

namespace {

volatile std::sig_atomic_t noted = 0;

void note(int signal)
{
    noted = signal;
}

} // namespace

Interruption::Interruption(AtEnd atEnd)
    : m_atEnd(atEnd)
{
    noted = 0;
    struct sigaction action { };
    action.sa_handler = note;
    for (size_t i = 0; i < signalsNoted.size(); ++i) {
        ::sigaction(signalsNoted[i], nullptr, &m_before[i]);
        // Somebody who started the program with nohup wants it to go on.
        if (m_before[i].sa_handler != SIG_IGN)
            ::sigaction(signalsNoted[i], &action, nullptr);
    }
}

Interruption::~Interruption()
{
    for (size_t i = 0; i < signalsNoted.size(); ++i)
        ::sigaction(signalsNoted[i], &m_before[i], nullptr);
    if (noted != 0 && m_atEnd == AtEnd::CarryOut)
        std::raise(noted);
}

bool Interruption::isAsked() const
{
    return noted != 0;
}

} // namespace tokendesk
