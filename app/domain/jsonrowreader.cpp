#include "domain/jsonrowreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tokendesk {

namespace {

struct JsonRowReaderWords {
    Q_DECLARE_TR_FUNCTIONS(JsonRowReader)
};

constexpr qint64 pieceBytes = qint64(256) * 1024;
/// Of one row, and of the document without its rows: a finding about 100,000 tokens has 30 MB.
constexpr qsizetype heldBytesAtMost = qsizetype(256) * 1024 * 1024;
/// Of a key, with the quotes: a longer one is none that is looked for.
constexpr qsizetype keyBytesAtMost = 100;

bool isBlank(char character)
{
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

/// Finds the rows; whether they are JSON is QJsonDocument's to say. Ends with finish().
class ArrayRowReader {
public:
    explicit ArrayRowReader(const std::vector<JsonRowTaker> &arrays)
        : m_arrays(arrays)
        , m_isMet(arrays.size(), false)
    {
    }

    /// False: there is a problem already.
    [[nodiscard]] bool add(const QByteArray &piece)
    {
        for (const char character : piece) {
            if (m_array)
                inRows(character);
            else
                inFrame(character);
            if (!m_problem.isEmpty())
                return false;
        }
        if (m_frame.size() > heldBytesAtMost || m_row.size() > heldBytesAtMost)
            m_problem = JsonRowReaderWords::tr("it has a row that is too large");
        return m_problem.isEmpty();
    }

    [[nodiscard]] Result<QJsonObject> finish() const
    {
        if (!m_problem.isEmpty())
            return problem(m_problem);
        QJsonParseError wrong{};
        const QJsonDocument document = QJsonDocument::fromJson(m_frame, &wrong);
        if (!document.isObject())
            return problem(wrong.error == QJsonParseError::NoError
                               ? JsonRowReaderWords::tr("it is not a JSON object")
                               : wrong.errorString());
        return document.object();
    }

    [[nodiscard]] static Error problem(const QString &sentence)
    {
        Error error;
        error.message = sentence;
        return error;
    }

private:
    /// True: the character is part of a text, or its end.
    [[nodiscard]] bool isInText(char character)
    {
        if (!m_isText) {
            m_isText = character == '"';
            return m_isText;
        }
        if (m_isEscaped)
            m_isEscaped = false;
        else if (character == '\\')
            m_isEscaped = true;
        else if (character == '"')
            m_isText = false;
        return true;
    }

    void inFrame(char character)
    {
        m_frame += character;
        const bool wasText = m_isText;
        if (isInText(character)) {
            if (!wasText)
                m_text.clear();
            if (m_text.size() <= keyBytesAtMost)
                m_text += character;
            return;
        }
        if (isBlank(character))
            return;
        const bool isValue = m_isValue;
        m_isValue = character == ':';
        if (character == '[' && isValue)
            m_array = arrayHere();
        if (m_array)
            return;
        if (character == '[' || character == '{')
            ++m_depth;
        else if (character == ']' || character == '}')
            --m_depth;
    }

    /// The one whose rows follow; null: none.
    [[nodiscard]] const JsonRowTaker *arrayHere()
    {
        const QString key = QJsonDocument::fromJson('[' + m_text + ']').array().first().toString();
        const auto found =
            std::find_if(m_arrays.begin(), m_arrays.end(), [&](const JsonRowTaker &one) {
                return one.depth == m_depth && one.key == key;
            });
        if (found == m_arrays.end())
            return nullptr;
        const auto index = static_cast<size_t>(std::distance(m_arrays.begin(), found));
        if (m_isMet[index])
            m_problem = JsonRowReaderWords::tr("it has “%1” twice").arg(key);
        m_isMet[index] = true;
        m_rows = 0;
        m_rowDepth = 0;
        return &*found;
    }

    void inRows(char character)
    {
        if (!isInText(character) && m_rowDepth == 0) {
            if (character == ']' || character == ',') {
                // An array without rows has nothing before its end.
                if (character == ',' || m_rows > 0 || !m_row.isEmpty())
                    takeRow();
                if (character == ']') {
                    m_array = nullptr;
                    m_frame += character;
                }
                return;
            }
            if (isBlank(character) && m_row.isEmpty())
                return;
        }
        m_row += character;
        if (m_isText)
            return;
        if (character == '[' || character == '{')
            ++m_rowDepth;
        else if (character == ']' || character == '}')
            --m_rowDepth;
    }

    void takeRow()
    {
        QJsonParseError wrong{};
        const QJsonArray one = QJsonDocument::fromJson('[' + m_row + ']', &wrong).array();
        m_row.clear();
        ++m_rows;
        if (one.size() != 1)
            m_problem = wrong.error == QJsonParseError::NoError
                ? JsonRowReaderWords::tr("“%1” has a row without a value").arg(m_array->key)
                : wrong.errorString();
        else
            m_array->take(one.first().toObject());
    }

    const std::vector<JsonRowTaker> &m_arrays;
    std::vector<bool> m_isMet;
    const JsonRowTaker *m_array = nullptr; ///< whose rows are being read
    QByteArray m_frame;
    QByteArray m_row;
    QByteArray
        m_text; ///< the last text of the frame, with its quotes: a key, where a colon follows
    QString m_problem;
    qint64 m_rows = 0;
    int m_depth = 0;
    int m_rowDepth = 0;
    bool m_isText = false;
    bool m_isEscaped = false;
    bool m_isValue = false; ///< a colon stands before
};

} // namespace

Result<QJsonObject> readJson(QIODevice &in, const std::vector<JsonRowTaker> &arrays)
{
    ArrayRowReader reader(arrays);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        piece.resize(pieceBytes);
        const qint64 size = in.read(piece.data(), pieceBytes);
        if (size < 0)
            return ArrayRowReader::problem(in.errorString());
        if (size == 0)
            return reader.finish();
        piece.truncate(size);
        if (!reader.add(piece))
            return reader.finish();
    }
}

} // namespace tokendesk
