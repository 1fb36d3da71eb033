#include "evidence/packoutput.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tokendesk {

namespace {

constexpr qsizetype waitingAtMost = 256 * 1024;

} // namespace

PackOutput::PackOutput(const QString &path)
    : m_file(path)
    , m_hash(QCryptographicHash::Sha256)
{
    m_waiting.reserve(waitingAtMost);
}

bool PackOutput::create()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail();
    return open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool PackOutput::finish()
{
    if (!flush())
        return false;
    if (::fsync(m_file.handle()) != 0 && errno != EINVAL && errno != ENOTSUP) {
        setErrorString(qt_error_string(errno));
        m_hasFailed = true;
        return false;
    }
    m_file.close();
    return m_file.error() == QFileDevice::NoError || fail();
}

QString PackOutput::sha256() const
{
    return QString::fromLatin1(m_hash.result().toHex());
}

qint64 PackOutput::readData(char *, qint64)
{
    return -1;
}

qint64 PackOutput::writeData(const char *data, qint64 size)
{
    if (m_hasFailed)
        return -1;
    m_waiting.append(data, size);
    if (m_waiting.size() >= waitingAtMost && !flush())
        return -1;
    return size;
}

bool PackOutput::flush()
{
    if (m_hasFailed)
        return false;
    // A disk takes what fits, and says why it takes no more only when it is asked again.
    for (qint64 written = 0; written < m_waiting.size();) {
        const qint64 taken =
            m_file.write(m_waiting.constData() + written, m_waiting.size() - written);
        if (taken <= 0)
            return fail();
        written += taken;
    }
    m_hash.addData(QByteArrayView(m_waiting));
    m_bytes += m_waiting.size();
    // So that finish() has little left to wait for: nobody can call it off meanwhile.
    constexpr qint64 oftenBytes = 8 * 1024 * 1024;
    if (m_bytes - m_onTheWay >= oftenBytes) {
        ::sync_file_range(m_file.handle(), m_onTheWay, m_bytes - m_onTheWay, SYNC_FILE_RANGE_WRITE);
        m_onTheWay = m_bytes;
    }
    m_waiting.resize(0); // keeps its room
    return true;
}

bool PackOutput::fail()
{
    setErrorString(m_file.errorString());
    m_hasFailed = true;
    return false;
}

} // namespace tokendesk
