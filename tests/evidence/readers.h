// What writers write, and readers for tests, so that no writer is tested by itself.
#pragma once

#include "evidence/recordcalendar.h"
#include "evidence/recordhtml.h"
#include "evidence/recordsarif.h"
#include "evidence/recordtable.h"
#include "support/readcsv.h"

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace tokendesk::test {

/// All that a writer writes.
inline QByteArray written(const ReviewRecord &record,
                          bool (*write)(const ReviewRecord &, QIODevice &, const GoOn &))
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(record, buffer, always))
        qFatal("memory takes everything");
    return buffer.data();
}

inline QByteArray recordAsCsv(const ReviewRecord &record)
{
    return written(record, writeRecordAsCsv);
}

inline QByteArray recordAsHtml(const ReviewRecord &record)
{
    return written(record, writeRecordAsHtml);
}

inline QByteArray recordAsSarif(const ReviewRecord &record)
{
    return written(record, writeRecordAsSarif);
}

inline QByteArray recordAsCalendar(const ReviewRecord &record)
{
    return written(record, writeRecordAsCalendar);
}

struct CalendarLine {
    QString name;
    QString value;
};

/// Unfolded; the lines' own length is for the test to look at.
inline QList<CalendarLine> readCalendar(const QByteArray &calendar)
{
    QByteArray whole = calendar;
    whole.replace("\r\n ", "");
    QList<CalendarLine> lines;
    const QList<QByteArray> raw = whole.split('\n');
    for (const QByteArray &one : raw) {
        if (one.isEmpty())
            continue;
        const qsizetype colon = one.indexOf(':');
        lines << CalendarLine{QString::fromUtf8(one.left(colon)),
                              QString::fromUtf8(one.mid(colon + 1)).chopped(1)};
    }
    return lines;
}

inline QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('\\')) {
            plain += text.at(i);
            continue;
        }
        ++i;
        plain += text.at(i) == QLatin1Char('n') ? QChar(u'\n') : text.at(i);
    }
    return plain;
}

/// Whether a form feed is read at the end of each page.
enum class PageEnds { Left, Told };

/// What pdftotext reads between the header and the footer of each page, in the order in which it
/// was written.
inline QString pdfText(const QString &path, PageEnds ends = PageEnds::Left)
{
    QStringList arguments{QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                          QStringLiteral("-r"),   QStringLiteral("72"),   QStringLiteral("-x"),
                          QStringLiteral("0"),    QStringLiteral("-y"),   QStringLiteral("60"),
                          QStringLiteral("-W"),   QStringLiteral("595"),  QStringLiteral("-H"),
                          QStringLiteral("725")};
    if (ends == PageEnds::Left)
        arguments << QStringLiteral("-nopgbrk");
    arguments << path << QStringLiteral("-");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), arguments);
    if (!reader.waitForFinished(120'000) || reader.exitCode() != 0)
        qFatal("pdftotext: %s", reader.readAllStandardError().constData());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// Lines are broken where the page ends: without any white space texts can be compared.
inline QString squeezed(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace tokendesk::test
