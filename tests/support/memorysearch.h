// Looks for a secret in this process's own memory.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace tokendesk::test {

/// Made anew for each run. It lies here alone, and turned round: to look for it must not be to find
/// it.
inline QByteArray turnedSecret()
{
    static const QByteArray turned = [] {
        QByteArray bytes(48, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(~('a' + QRandomGenerator::global()->bounded(26)));
        return bytes;
    }();
    return turned;
}

inline char secretAt(qsizetype index)
{
    return static_cast<char>(~turnedSecret().at(index));
}

inline bool isSecretAt(const char *bytes, int step)
{
    const QByteArray turned = turnedSecret();
    for (qsizetype i = 0; i < turned.size(); ++i) {
        if (bytes[i * step] != static_cast<char>(~turned.at(i)))
            return false;
    }
    return true;
}

/// How often it stands in memory that can be written, a byte or two for each letter. Not in this
/// thread's stack: that is where the copies lie that are searched, for what another thread gives
/// back in between can be read by the system only, and is left out.
inline int secretCopies()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (!maps.open(QIODevice::ReadOnly) || memory < 0)
        qFatal("the memory cannot be read");
    int found = 0;
    std::array<char, 64 * 1024> copy;
    const auto wide = static_cast<quint64>(turnedSecret().size()) * 2;
    const char letter = secretAt(0);
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (!words.value(1).startsWith("rw") || line.contains("[stack"))
            continue;
        const QByteArrayList ends = words.first().split('-');
        const quint64 end = ends.at(1).toULongLong(nullptr, 16);
        // Each begins where the one before could not be searched whole.
        for (quint64 from = ends.at(0).toULongLong(nullptr, 16); from + wide < end;
             from += copy.size() - wide) {
            const ssize_t read =
                ::pread(memory, copy.data(), std::min<quint64>(copy.size(), end - from),
                        static_cast<off_t>(from));
            if (read <= static_cast<ssize_t>(wide))
                continue;
            const char *at = copy.data();
            const char *const last = at + read - wide;
            while ((at = static_cast<const char *>(
                        std::memchr(at, letter, static_cast<size_t>(last - at))))) {
                found += isSecretAt(at, 1) || isSecretAt(at, 2) ? 1 : 0;
                ++at;
            }
        }
    }
    ::close(memory);
    return found;
}

} // namespace tokendesk::test
