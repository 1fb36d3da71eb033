// Reads tables of comma-separated values, record by record.
#pragma once

#include <QString>
#include <QStringList>

namespace tokendesk {

/// By RFC 4180; a line may end with CRLF, LF or CR. Linear in the text; never fails as a whole.
class CsvReader {
public:
    struct Record {
        int line = 0; ///< where it begins, from 1
        QStringList fields;
        QString problem; ///< a quote that is not closed or not the end of its field; for people
    };

    /// `text` must outlive the reader. The separator is the comma, semicolon or tab that comes
    /// first in the first line, outside quotes.
    explicit CsvReader(const QString &text);

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    /// A blank line is a record of one empty field.
    [[nodiscard]] Record next();

private:
    [[nodiscard]] bool atLineEnd() const;
    QString quotedField(Record &record);
    void skipLineEnd();

    const QString &m_text;
    QChar m_separator = QLatin1Char(',');
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace tokendesk
