#include "evidence/pdffaces.h"

#include "evidence/reportwords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>

namespace tokendesk {

namespace {

/// Scripts whose letters stand side by side, whatever their neighbours; without the soft hyphen,
/// which is there only where a line ends.
bool isPlain(char16_t code)
{
    return (code >= 0x20 && code < 0x7F) || (code > 0xA0 && code < 0x250 && code != 0xAD)
        || (code >= 0x2010 && code <= 0x2027);
}

/// Of the script of the report's language, where Latin fonts have none of it or the wrong one: the
/// same character is drawn differently in Chinese and in Japanese.
QStringList familiesOfTheLanguage()
{
    switch (QLocale(reportLanguage()).script()) {
    case QLocale::ArabicScript:
        return {QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Naskh Arabic")};
    case QLocale::SimplifiedHanScript:
        return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC")};
    case QLocale::TraditionalHanScript:
        return {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Source Han Sans TC")};
    case QLocale::JapaneseScript:
        return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Source Han Sans")};
    case QLocale::KoreanScript:
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Source Han Sans K")};
    default:
        return {};
    }
}

/// Latin text looks the same in each language: its fonts come first.
QStringList familiesOf(const PdfStyle &style)
{
    const QStringList latin = style.isCode
        ? QStringList{QStringLiteral("Noto Sans Mono"), QStringLiteral("Liberation Mono"),
                      QStringLiteral("DejaVu Sans Mono")}
        : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                      QStringLiteral("DejaVu Sans")};
    return latin + familiesOfTheLanguage();
}

QFont fontOf(const PdfStyle &style, qreal scale)
{
    QFont font;
    font.setFamilies(familiesOf(style));
    font.setPixelSize(qRound(style.points * scale));
    font.setBold(style.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Too little to be seen, and yet spacing: without ligatures "airflow" is found and copied as it
    // is written.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

} // namespace

PdfFace::PdfFace(const PdfStyle &style, qreal scale)
    : m_font(fontOf(style, scale))
    , m_raw(QRawFont::fromFont(m_font))
{
    QTextLayout layout(QStringLiteral("x"), m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(m_font.pixelSize() * 2);
    layout.endLayout();
    m_lineHeight = line.height();
}

bool PdfFace::isOneLine(const QString &text, qreal dots)
{
    qreal width = 0;
    for (const QChar letter : text) {
        const qreal one = advance(letter);
        if (one < 0)
            return false;
        width += one;
        if (width > dots)
            return false;
    }
    return true;
}

QString PdfFace::printable(const QString &text)
{
    if (std::all_of(text.begin(), text.end(),
                    [](QChar character) { return isPlain(character.unicode()); }))
        return text; // shared, not copied: the usual case
    QString shown;
    shown.reserve(text.size());
    for (const char32_t code : text.toStdU32String()) {
        if (has(code))
            shown += QString::fromUcs4(&code, 1);
        else
            shown += QStringLiteral("[U+%1]").arg(QString::number(static_cast<uint>(code), 16)
                                                      .toUpper()
                                                      .rightJustified(4, QLatin1Char('0')));
    }
    return shown;
}

bool PdfFace::has(char32_t code)
{
    const bool isVariation = (code >= 0xFE00 && code <= 0xFE0F) || (code >> 8) == 0xE01;
    switch (isVariation ? QChar::Other_Format : QChar::category(code)) {
    // They are no glyphs of their own.
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return true;
    default:
        break;
    }
    const auto known = m_isInFonts.constFind(code);
    if (known != m_isInFonts.constEnd())
        return *known;
    const bool isInFonts = QFontMetricsF(m_font).inFontUcs4(static_cast<uint>(code));
    m_isInFonts.insert(code, isInFonts);
    return isInFonts;
}

qreal PdfFace::advance(QChar letter)
{
    const auto known = m_advances.constFind(letter);
    if (known != m_advances.constEnd())
        return *known;
    const bool isOurs = isPlain(letter.unicode()) && m_raw.supportsCharacter(letter);
    const qreal width = isOurs ? QFontMetricsF(m_font).horizontalAdvance(QString(letter)) : -1;
    m_advances.insert(letter, width);
    return width;
}

PdfFace &PdfFaces::of(const PdfStyle &style)
{
    const int key = keyOf(style);
    const auto known = m_faces.find(key);
    return known != m_faces.end() ? known->second
                                  : m_faces.emplace(key, PdfFace(style, m_scale)).first->second;
}

int PdfFaces::keyOf(const PdfStyle &style)
{
    constexpr int hundredths = 100;
    return (qRound(style.points * hundredths) * 2 + (style.isBold ? 1 : 0)) * 2
        + (style.isCode ? 1 : 0);
}

} // namespace tokendesk
