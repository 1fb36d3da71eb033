// A reader of CSV for tests, so that no writer is tested by itself.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tokendesk::test {

/// Rows of fields, without the byte order mark.
inline QList<QStringList> readCsv(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (quoted && character == QLatin1Char('"') && i + 1 < text.size()
            && text.at(i + 1) == QLatin1Char('"')) {
            field += character;
            ++i;
        } else if (character == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && (character == QLatin1Char(',') || character == QLatin1Char('\n'))) {
            rows.last() << field;
            field.clear();
            if (character == QLatin1Char('\n'))
                rows << QStringList();
        } else if (quoted || character != QLatin1Char('\r')) {
            field += character;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace tokendesk::test
