#include "ui/notices/noticesettings.h"

#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace tokendesk {

namespace {

const QString onKey = QStringLiteral("notices/on");
const QString daysKey = QStringLiteral("notices/days");
const QString rotationsKey = QStringLiteral("notices/rotations");
const QString othersKey = QStringLiteral("notices/otherConnections");
const QString quietKey = QStringLiteral("notices/quiet");
const QString quietFromKey = QStringLiteral("notices/quietFrom");
const QString quietToKey = QStringLiteral("notices/quietTo");
const QString weekendsKey = QStringLiteral("notices/quietWeekends");
const QString trayKey = QStringLiteral("tray/icon");
const QString keepKey = QStringLiteral("tray/keepRunning");
const QString timeFormat = QStringLiteral("HH:mm");

QTime timeFrom(const QVariant &value, const QTime &otherwise)
{
    const QTime time = QTime::fromString(value.toString(), timeFormat);
    return time.isValid() ? time : otherwise;
}

/// 0 to 9, in whichever script they were written.
QString withPlainDigits(QString text)
{
    for (QChar &each : text) {
        if (each.digitValue() >= 0)
            each = QChar(QLatin1Char('0').unicode() + each.digitValue());
    }
    return text;
}

NoticeWishes read(const QSettings &settings)
{
    const NoticeWishes usual;
    NoticeWishes wishes;
    wishes.on = settings.value(onKey, usual.on).toBool();
    // A list in an .ini file comes back as a list of texts.
    const QString days = settings.value(daysKey).toStringList().join(QLatin1Char(' '));
    wishes.days = noticeDaysFromText(days).value_or(usual.days);
    wishes.rotations = settings.value(rotationsKey, usual.rotations).toBool();
    wishes.otherConnections = settings.value(othersKey, usual.otherConnections).toBool();
    wishes.quiet.on = settings.value(quietKey, usual.quiet.on).toBool();
    wishes.quiet.from = timeFrom(settings.value(quietFromKey), usual.quiet.from);
    wishes.quiet.to = timeFrom(settings.value(quietToKey), usual.quiet.to);
    wishes.quiet.weekends = settings.value(weekendsKey, usual.quiet.weekends).toBool();
    wishes.trayIcon = settings.value(trayKey, usual.trayIcon).toBool();
    wishes.keepRunning = settings.value(keepKey, usual.keepRunning).toBool();
    return wishes;
}

} // namespace

QList<int> noticeDaysAtFirst()
{
    return NoticeRules().days;
}

std::optional<QList<int>> noticeDaysFromText(const QString &text)
{
    // Each language has marks of its own between numbers; "-7" and "0.5" are no days.
    static const QRegularExpression noList(QStringLiteral("[.\\p{L}\\p{Pd}\\p{No}\\x{2212}]"));
    static const QRegularExpression gap(QStringLiteral("\\D+"));
    const QString plain = withPlainDigits(text);
    if (noList.match(plain).hasMatch())
        return std::nullopt;
    QList<int> days;
    const QStringList parts = plain.split(gap, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool isNumber = false;
        const int each = part.toInt(&isNumber);
        if (!isNumber || each < 1 || each > longestNoticeDays)
            return std::nullopt;
        if (!days.contains(each))
            days << each;
    }
    if (days.isEmpty() || days.size() > noticeDaysAtMost)
        return std::nullopt;
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

QString noticeDaysText(const QList<int> &days)
{
    QStringList parts;
    for (const int each : days)
        parts << QString::number(each);
    return parts.join(QLatin1String(", "));
}

NoticeSettings::NoticeSettings(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wishes(read(settings))
{
}

void NoticeSettings::setWishes(const NoticeWishes &wishes)
{
    if (m_wishes == wishes)
        return;
    m_wishes = wishes;
    m_settings.setValue(onKey, wishes.on);
    m_settings.setValue(daysKey, noticeDaysText(wishes.days));
    m_settings.setValue(rotationsKey, wishes.rotations);
    m_settings.setValue(othersKey, wishes.otherConnections);
    m_settings.setValue(quietKey, wishes.quiet.on);
    m_settings.setValue(quietFromKey, wishes.quiet.from.toString(timeFormat));
    m_settings.setValue(quietToKey, wishes.quiet.to.toString(timeFormat));
    m_settings.setValue(weekendsKey, wishes.quiet.weekends);
    m_settings.setValue(trayKey, wishes.trayIcon);
    m_settings.setValue(keepKey, wishes.keepRunning);
    Q_EMIT changed();
}

NoticeRules NoticeSettings::rules() const
{
    NoticeRules rules;
    rules.on = m_wishes.on;
    rules.days = m_wishes.days;
    rules.quiet = m_wishes.quiet;
    rules.rotations = m_wishes.rotations;
    return rules;
}

} // namespace tokendesk
