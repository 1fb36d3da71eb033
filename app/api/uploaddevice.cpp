#include "api/uploaddevice.h"

#include <cstring>

namespace tokendesk {

UploadDevice::UploadDevice(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, so that what was read is what was asked for.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadDevice::bytesAvailable() const
{
    return m_body.size() - m_position + QIODevice::bytesAvailable();
}

bool UploadDevice::seek(qint64 position)
{
    return position == m_position;
}

qint64 UploadDevice::readData(char *data, qint64 maximum)
{
    const qsizetype count = qMin<qsizetype>(maximum, m_body.size() - m_position);
    if (count <= 0)
        return -1;
    m_wasRead = true;
    std::memcpy(data, m_body.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

qint64 UploadDevice::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    Q_UNUSED(size)
    return -1;
}

} // namespace tokendesk
