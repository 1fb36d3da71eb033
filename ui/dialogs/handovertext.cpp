#include "ui/dialogs/handovertext.h"

#include "domain/shellquoted.h"

namespace tokendesk {

QString tokenVariable()
{
    return QStringLiteral("QUALYTICS_TOKEN");
}

QString curlLine(const QUrl &origin, bool scimOnly, const QString &file)
{
    QUrl url(origin);
    url.setPath(scimOnly ? QStringLiteral("/scim/v2/Users") : QStringLiteral("/api/user-tokens"));
    const QString source = file.isEmpty()
        ? QString(QLatin1String("printf 'Authorization: Bearer %s' \"$") + tokenVariable()
                  + QLatin1Char('"'))
        : QString(QLatin1String("{ printf 'Authorization: Bearer '; cat ") + shellQuoted(file)
                  + QLatin1String("; }"));
    return source + QLatin1String(" | curl -sS -H @- ")
        + shellQuoted(url.toString(QUrl::FullyEncoded));
}

SecretBytes environmentLine(const SecretBytes &value)
{
    QByteArray line = " export " + tokenVariable().toLatin1() + "='";
    // Room for all of it at once: growing would leave copies behind.
    line.reserve(line.size() + 4 * value.size() + 1);
    for (const char byte : value.view()) {
        if (byte == '\'')
            line += "'\\''";
        else
            line += byte;
    }
    line += '\'';
    return SecretBytes::takeFrom(std::move(line));
}

} // namespace tokendesk
