#include "sandbox/urltext.h"

#include <QStringDecoder>

namespace tokendesk::sandbox {

namespace {

/// QByteArray's own decoding makes letters of "%6G", too.
QByteArray percentDecoded(const QByteArray &raw)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool isEscape = raw.at(i) == '%' && i + 2 < raw.size() && isHexDigit(raw.at(i + 1))
            && isHexDigit(raw.at(i + 2));
        bytes += isEscape ? QByteArray::fromHex(raw.mid(i + 1, 2)) : raw.mid(i, 1);
        i += isEscape ? 2 : 0;
    }
    return bytes;
}

} // namespace

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

QString decodeUrlText(const QByteArray &raw, QString &fault)
{
    const QByteArray bytes = percentDecoded(raw);
    if (!bytes.isValidUtf8())
        fault = QStringLiteral("is not valid UTF-8");
    else if (bytes.contains('\0'))
        fault = QStringLiteral("holds a NUL character");
    // A byte order mark in front is a character as any other here.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

QList<std::pair<QString, QString>> decodePairs(const QByteArray &raw, QString &fault)
{
    QList<std::pair<QString, QString>> pairs;
    for (QByteArray part : raw.split('&')) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        const QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1);
        pairs.append({decodeUrlText(equals < 0 ? part : part.left(equals), fault),
                      decodeUrlText(value, fault)});
    }
    return pairs;
}

} // namespace tokendesk::sandbox
