// Whether other programs can read the memory of one that runs, now or from a core dump.
#pragma once

#include <QFile>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

namespace tokendesk::test {

/// Before it is started. Root may read everything: its programs, too, have no powers then but those
/// of any user.
inline void giveNoPowers(QProcess &program)
{
    program.setChildProcessModifier([] {
        for (int power = 0; ::prctl(PR_CAPBSET_DROP, power, 0, 0, 0) == 0; ++power) { }
    });
}

/// By another program of the same user; both without powers.
inline bool canBeRead(const QProcess &program)
{
    QProcess reader;
    giveNoPowers(reader);
    reader.start(QStringLiteral("cat"),
                 {QStringLiteral("/proc/%1/environ").arg(program.processId())});
    return reader.waitForFinished() && reader.exitStatus() == QProcess::NormalExit
        && reader.exitCode() == 0;
}

inline bool leavesNoCore(const QProcess &program)
{
    QFile limits(QStringLiteral("/proc/%1/limits").arg(program.processId()));
    return limits.open(QIODevice::ReadOnly)
        && limits.readAll().simplified().contains("Max core file size 0 0");
}

} // namespace tokendesk::test
#endif
