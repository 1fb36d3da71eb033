#include "sandbox/urltext.h"

namespace tokendesk::sandbox {

std::optional<QString> decodePath(const QByteArray &raw)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(raw);
    if (!bytes.isValidUtf8() || bytes.contains('\0'))
        return std::nullopt;
    return QString::fromUtf8(bytes);
}

std::optional<QList<std::pair<QString, QString>>> decodePairs(const QByteArray &raw)
{
    QList<std::pair<QString, QString>> pairs;
    for (QByteArray part : raw.split('&')) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        const auto name = decodePath(equals < 0 ? part : part.left(equals));
        const auto value = decodePath(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        pairs.append({*name, *value});
    }
    return pairs;
}

} // namespace tokendesk::sandbox
