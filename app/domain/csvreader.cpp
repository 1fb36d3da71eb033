#include "domain/csvreader.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct CsvReaderWords {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

QChar separatorOf(const QString &text)
{
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (!isQuoted && QStringLiteral("\r\n").contains(character))
            break;
        else if (!isQuoted && QStringLiteral(",;\t").contains(character))
            return character;
    }
    return QLatin1Char(',');
}

} // namespace

CsvReader::CsvReader(const QString &text)
    : m_text(text)
    , m_separator(separatorOf(text))
{
}

bool CsvReader::atLineEnd() const
{
    return atEnd() || m_text.at(m_at) == QLatin1Char('\n') || m_text.at(m_at) == QLatin1Char('\r');
}

void CsvReader::skipLineEnd()
{
    if (atEnd())
        return;
    const bool isReturn = m_text.at(m_at++) == QLatin1Char('\r');
    if (isReturn && !atEnd() && m_text.at(m_at) == QLatin1Char('\n'))
        ++m_at;
    ++m_line;
}

QString CsvReader::quotedField(Record &record)
{
    const int line = m_line;
    QString field;
    ++m_at;
    while (!atEnd()) {
        const QChar character = m_text.at(m_at);
        if (character == QLatin1Char('"')) {
            ++m_at;
            if (atEnd() || m_text.at(m_at) != QLatin1Char('"'))
                return field;
        } else if (character == QLatin1Char('\n')
                   || (character == QLatin1Char('\r')
                       && (m_at + 1 == m_text.size()
                           || m_text.at(m_at + 1) != QLatin1Char('\n')))) {
            ++m_line;
        }
        field += character;
        ++m_at;
    }
    record.problem = CsvReaderWords::tr("A quote that begins in line %1 is not closed.").arg(line);
    return field;
}

CsvReader::Record CsvReader::next()
{
    Record record;
    record.line = m_line;
    while (true) {
        QString field;
        if (!atEnd() && m_text.at(m_at) == QLatin1Char('"'))
            field = quotedField(record);
        const qsizetype start = m_at;
        while (!atLineEnd() && m_text.at(m_at) != m_separator)
            ++m_at;
        if (start < m_at && start > 0 && m_text.at(start - 1) == QLatin1Char('"')
            && record.problem.isEmpty())
            record.problem = CsvReaderWords::tr("Something stands behind a closing quote.");
        field += QStringView(m_text).mid(start, m_at - start);
        record.fields << field;
        if (atLineEnd())
            break;
        ++m_at; // the separator
    }
    skipLineEnd();
    return record;
}

} // namespace tokendesk
