#include "evidence/evidencetext.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "evidence/reportwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tokendesk {

namespace {

QString formatted(qint64 ms, const QTimeZone &zone, const QString &format)
{
    return reportLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone), format);
}

struct EvidenceTextWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

bool isNonCharacter(char32_t code)
{
    return (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

} // namespace

QString shownText(const QString &text)
{
    const QString visible = displayText(text);
    QString shown;
    shown.reserve(visible.size());
    for (qsizetype i = 0; i < visible.size(); ++i) {
        const QChar character = visible.at(i);
        const bool isPair = character.isHighSurrogate() && i + 1 < visible.size()
            && visible.at(i + 1).isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(character, visible.at(i + 1))
                                     : static_cast<char32_t>(character.unicode());
        if ((character.isSurrogate() && !isPair) || isNonCharacter(code))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += character;
        if (isPair) {
            ++i;
            if (!isNonCharacter(code))
                shown += visible.at(i);
        }
    }
    return shown;
}

QString sha256Hex(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

QTimeZone zoneOf(const ReviewRecord &record)
{
    const QTimeZone zone(record.timeZone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString countText(qint64 count)
{
    return reportLocale().toString(count);
}

QString longDay(qint64 ms, const ReviewRecord &record)
{
    //: A date, as Qt writes its parts: 1 December 2026
    return ms == 0 ? QString()
                   : formatted(ms, zoneOf(record), EvidenceTextWords::tr("d MMMM yyyy"));
}

QString longTime(qint64 ms, const ReviewRecord &record)
{
    if (ms == 0)
        return {};
    const QTimeZone zone = zoneOf(record);
    const int offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    //: A date and time, as Qt writes its parts: 1 December 2026, 09:30
    return formatted(ms, zone, EvidenceTextWords::tr("d MMMM yyyy, HH:mm"))
        + QStringLiteral(" (%1)").arg(offset == 0 ? QStringLiteral("UTC") : utcOffset(offset));
}

QString valuesLine(const RecordedFinding &finding)
{
    QStringList parts;
    for (const RecordedValue &value : finding.values)
        parts << value.key + QLatin1Char('=') + value.text;
    return parts.join(QStringLiteral("; "));
}

QString tokensLine(const RecordedFinding &finding)
{
    QStringList parts;
    for (const RecordedToken &token : finding.tokens)
        parts << QStringLiteral("%1 %2: %3, %4")
                     .arg(QString::number(token.id), token.name, token.stateBefore,
                          token.stateAfter);
    return parts.join(QStringLiteral("; "));
}

} // namespace tokendesk
