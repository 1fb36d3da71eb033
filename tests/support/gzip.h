// A gzip file in memory (RFC 1952), so that a test needs no library for it.
#pragma once

#include <QByteArray>
#include <QtEndian>

namespace tokendesk::test {

inline QByteArray gzip(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ (0xedb88320U & (0U - (crc & 1U)));
    }
    // Qt's length (4 bytes), then zlib: header (2), raw deflate, checksum (4).
    const QByteArray zlib = qCompress(bytes);
    char end[8];
    qToLittleEndian<quint32>(~crc, end);
    qToLittleEndian<quint32>(static_cast<quint32>(bytes.size()), end + 4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(6, zlib.size() - 10)
        + QByteArray(end, sizeof end);
}

} // namespace tokendesk::test
