// The fonts of the PDF report, and what is asked of them for each of many thousand lines.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <map>

namespace tokendesk {

struct PdfStyle {
    qreal points = 9;
    bool isBold = false;
    bool isCode = false; ///< a font of fixed width
    QColor colour = QColor(0x1b, 0x23, 0x30);
};

/// A font in dots, so that it does not depend on the screen.
class PdfFace final {
public:
    PdfFace() = default;
    /// `scale`: dots a point.
    PdfFace(const PdfStyle &style, qreal scale);

    [[nodiscard]] const QFont &font() const { return m_font; }
    /// Of a line of plain letters, in dots.
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    /// Letters of Latin scripts that this font has, not wider than that: by the sum of their
    /// advances, which is all that can be known without a layout. False: a layout must tell.
    [[nodiscard]] bool isOneLine(const QString &text, qreal dots);

    /// What no font of this machine has is written as its number: "[U+1F511]". An empty box tells
    /// one name from another no more.
    [[nodiscard]] QString printable(const QString &text);

private:
    /// Negative: not such a letter.
    [[nodiscard]] qreal advance(QChar letter);
    [[nodiscard]] bool has(char32_t code);

    QFont m_font;
    QRawFont m_raw;
    qreal m_lineHeight = 0;
    QHash<QChar, qreal> m_advances; ///< of the letters that were asked for
    QHash<char32_t, bool> m_isInFonts; ///< of the other characters that were asked for
};

/// One face for each size and kind; the colour does not matter. One thread.
class PdfFaces final {
public:
    explicit PdfFaces(qreal scale)
        : m_scale(scale)
    {
    }

    /// Lives as long as this.
    [[nodiscard]] PdfFace &of(const PdfStyle &style);
    /// The same number for the same face.
    [[nodiscard]] static int keyOf(const PdfStyle &style);

private:
    qreal m_scale;
    std::map<int, PdfFace> m_faces;
};

} // namespace tokendesk
