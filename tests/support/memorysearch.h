// Looks for a secret in this process's own memory.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <cstring>

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
/// thread's stack.
inline int secretCopies()
{
    int found = 0;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("the memory cannot be read");
    const auto wide = static_cast<size_t>(turnedSecret().size()) * 2;
    const char letter = secretAt(0);
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (!words.value(1).startsWith("rw") || line.contains("[stack"))
            continue;
        const QByteArrayList ends = words.first().split('-');
        const char *at = reinterpret_cast<const char *>(ends.at(0).toULongLong(nullptr, 16));
        const char *const last =
            reinterpret_cast<const char *>(ends.at(1).toULongLong(nullptr, 16)) - wide;
        while (at < last) {
            at = static_cast<const char *>(std::memchr(at, letter, static_cast<size_t>(last - at)));
            if (!at)
                break;
            found += isSecretAt(at, 1) || isSecretAt(at, 2) ? 1 : 0;
            ++at;
        }
    }
    return found;
}

} // namespace tokendesk::test
