#include "domain/querylexer.h"

namespace tokendesk {

namespace {

bool isLetter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
}

class Lexer {
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    std::vector<QueryLexeme> all()
    {
        std::vector<QueryLexeme> lexemes;
        while (skipSpace())
            lexemes.push_back(next());
        return lexemes;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isSpaceAt(qsizetype at) const
    {
        return at >= m_text.size() || m_text.at(at).isSpace();
    }
    [[nodiscard]] bool isQuoteAt(qsizetype at) const
    {
        return at < m_text.size() && m_text.at(at) == QLatin1Char('"');
    }

    /// False at the end.
    bool skipSpace()
    {
        while (!atEnd() && m_text.at(m_at).isSpace())
            ++m_at;
        return !atEnd();
    }

    QueryLexeme next()
    {
        QueryLexeme lexeme;
        lexeme.position = m_at;
        // A lone dash is a word.
        if (m_text.at(m_at) == QLatin1Char('-') && !isSpaceAt(m_at + 1)) {
            lexeme.negated = true;
            ++m_at;
        }
        if (isQuoteAt(m_at))
            lexeme.values.push_back(quoted(lexeme));
        else if (!readQualifier(lexeme))
            readWord(lexeme);
        lexeme.length = m_at - lexeme.position;
        return lexeme;
    }

    QueryLexeme::Value quoted(QueryLexeme &lexeme)
    {
        QueryLexeme::Value value{QString(), true, m_at, false};
        for (++m_at; !atEnd(); ++m_at) {
            QChar character = m_text.at(m_at);
            if (character == QLatin1Char('"')) {
                ++m_at;
                return value;
            }
            if (character == QLatin1Char('\\') && m_at + 1 < m_text.size()
                && (isQuoteAt(m_at + 1) || m_text.at(m_at + 1) == QLatin1Char('\\')))
                character = m_text.at(++m_at);
            value.text += character;
        }
        lexeme.unclosed = true;
        return value;
    }

    bool readQualifier(QueryLexeme &lexeme)
    {
        qsizetype colon = m_at;
        // The API's names for its fields have more than letters: last_used.
        while (colon < m_text.size()
               && (isLetter(m_text.at(colon))
                   || (colon > m_at && m_text.at(colon) == QLatin1Char('_'))))
            ++colon;
        if (colon == m_at || colon >= m_text.size())
            return false;
        if (m_text.at(colon) == QLatin1Char('<') || m_text.at(colon) == QLatin1Char('>'))
            return readComparison(lexeme, colon);
        if (m_text.at(colon) != QLatin1Char(':'))
            return false;
        lexeme.qualifier = qualifierFrom(QStringView(m_text).mid(m_at, colon - m_at));
        if (!lexeme.qualifier) {
            // An address is nobody's attempt at a qualifier.
            const bool isAddress =
                QStringView(m_text).mid(colon + 1).startsWith(QLatin1String("//"));
            lexeme.unknownQualifier = !isAddress && !isSpaceAt(colon + 1);
            return false;
        }
        lexeme.isYesOrNo = isYesOrNo(QStringView(m_text).mid(m_at, colon - m_at));
        m_at = colon + 1;
        readValues(lexeme);
        return true;
    }

    /// "expires<30d": what is compared needs no colon. Any other word is text.
    bool readComparison(QueryLexeme &lexeme, qsizetype sign)
    {
        const std::optional<Qualifier> qualifier =
            qualifierFrom(QStringView(m_text).mid(m_at, sign - m_at));
        if (!qualifier || !isCompared(*qualifier))
            return false;
        lexeme.qualifier = qualifier;
        m_at = sign;
        readValues(lexeme);
        return true;
    }

    void readValues(QueryLexeme &lexeme)
    {
        while (true) {
            const qsizetype from = m_at;
            const bool whole =
                isOfText(*lexeme.qualifier) && !atEnd() && m_text.at(m_at) == QLatin1Char('=');
            m_at += whole ? 1 : 0;
            if (isQuoteAt(m_at)) {
                lexeme.values.push_back(quoted(lexeme));
            } else {
                const qsizetype start = m_at;
                while (!isSpaceAt(m_at) && m_text.at(m_at) != QLatin1Char(','))
                    ++m_at;
                lexeme.values.push_back({m_text.mid(start, m_at - start), false, start, false});
            }
            lexeme.values.back().position = from;
            lexeme.values.back().whole = whole;
            if (atEnd() || m_text.at(m_at) != QLatin1Char(','))
                return;
            ++m_at;
        }
    }

    void readWord(QueryLexeme &lexeme)
    {
        const qsizetype start = m_at;
        while (!isSpaceAt(m_at))
            ++m_at;
        lexeme.values.push_back({m_text.mid(start, m_at - start), false, start, false});
        lexeme.isOr = !lexeme.negated && lexeme.values.front().text == QLatin1String("OR");
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<QueryLexeme> queryLexemes(const QString &text)
{
    return Lexer(text).all();
}

} // namespace tokendesk
