#include "evidence/pdfpages.h"

#include "evidence/reportwords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal lineSpacing = 1.18;
constexpr qreal edgeWidth = 3;

/// So many layouts are kept, of texts of so many letters.
constexpr qsizetype layoutsAtMost = 2000;
constexpr qsizetype lettersAtMost = 60;

} // namespace

struct PdfPages::LaidOut {
    std::shared_ptr<QTextLayout> layout; ///< null: one line that need not be painted
    qreal lineHeight = 0; ///< of that one line
    qreal left = 0;
    qreal width = 0;
    QColor colour;

    [[nodiscard]] int lineCount() const { return lineHeight > 0 ? 1 : layout->lineCount(); }
    [[nodiscard]] qreal height(int line) const
    {
        return lineHeight > 0 ? lineHeight : layout->lineAt(line).height();
    }
};

struct PdfPages::LayoutKey {
    QString text;
    int face = 0;
    qreal width = 0;
    Qt::Alignment alignment;

    bool operator==(const LayoutKey &) const = default;
    friend size_t qHash(const LayoutKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.face, key.width, key.alignment.toInt());
    }
};

PdfPages::PdfPages(QPdfWriter *writer, QPainter *painter)
    : m_writer(writer)
    , m_painter(painter)
    , m_scale(writer->resolution() / pointsPerInch)
    , m_isMirrored(QLocale(reportLanguage()).textDirection() == Qt::RightToLeft)
    , m_faces(m_scale)
{
}

PdfPages::~PdfPages() = default;

PdfPages::LaidOut PdfPages::layOut(const PdfCell &cell)
{
    // Both runs decide alike, so that both break the pages alike.
    PdfFace &face = m_faces.of(cell.style);
    const bool isOneLine = !cell.text.isEmpty() && face.isOneLine(cell.text, cell.width * m_scale);
    LaidOut laid{nullptr, isOneLine ? face.lineHeight() : 0, cell.left, cell.width,
                 cell.style.colour};
    if (isOneLine && !m_painter)
        return laid;
    if (cell.text.size() > lettersAtMost) {
        laid.layout = layoutOf(cell, isOneLine);
        return laid;
    }
    const LayoutKey key{cell.text, PdfFaces::keyOf(cell.style), cell.width, cell.alignment};
    if (m_layouts.size() >= layoutsAtMost)
        m_layouts.clear();
    std::shared_ptr<QTextLayout> &known = m_layouts[key];
    if (!known)
        known = layoutOf(cell, isOneLine);
    laid.layout = known;
    return laid;
}

std::shared_ptr<QTextLayout> PdfPages::layoutOf(const PdfCell &cell, bool isOneLine)
{
    PdfFace &face = m_faces.of(cell.style);
    auto layout = std::make_shared<QTextLayout>(face.printable(cell.text), face.font());
    QTextOption option;
    option.setWrapMode(isOneLine ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    Qt::Alignment alignment = cell.alignment;
    if (m_isMirrored && alignment != Qt::AlignHCenter)
        alignment = alignment == Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
    option.setAlignment(alignment | Qt::AlignAbsolute);
    layout->setTextOption(option);
    // Otherwise each line is shaped once more when it is drawn.
    layout->setCacheEnabled(m_painter != nullptr);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(cell.width * m_scale);
        line.setPosition({});
    }
    layout->endLayout();
    return layout;
}

qreal PdfPages::placed(qreal left, qreal width) const
{
    return m_isMirrored ? pageWidth - left - width : left;
}

void PdfPages::newPage()
{
    paintEdge();
    if (m_painter)
        m_writer->newPage();
    ++m_page;
    m_y = marginTop;
    if (furniture)
        furniture(m_page);
}

void PdfPages::need(qreal height)
{
    if (m_y + height > pageHeight - marginBottom && m_y > marginTop)
        newPage();
}

void PdfPages::space(qreal height)
{
    m_y += height;
}

void PdfPages::row(const std::vector<PdfCell> &cells, const PdfRow &look)
{
    std::vector<LaidOut> laid;
    int lines = 0;
    for (const PdfCell &cell : cells) {
        laid.push_back(layOut(cell));
        lines = std::max(lines, laid.back().lineCount());
    }
    std::vector<qreal> heights(static_cast<size_t>(lines));
    qreal whole = look.above + look.below;
    for (int i = 0; i < lines; ++i) {
        for (const LaidOut &one : laid) {
            if (i < one.lineCount())
                heights[static_cast<size_t>(i)] = std::max(heights[static_cast<size_t>(i)],
                                                           one.height(i) / m_scale * lineSpacing);
        }
        whole += heights[static_cast<size_t>(i)];
    }
    const auto turn = [this] {
        newPage();
        if (tableHead)
            tableHead();
    };
    const qreal bottom = pageHeight - marginBottom;
    constexpr qreal keptTogether = (pageHeight - marginTop - marginBottom) / 2;
    if (whole <= keptTogether && m_y + whole > bottom && m_y > marginTop)
        turn();
    const auto behind = [this, &look](qreal height) {
        if (height <= 0)
            return;
        if (look.ground.isValid())
            fill({marginSide, m_y, contentWidth, height}, look.ground);
        if (look.edge.isValid())
            addEdge(height, look.edge);
    };
    behind(look.above);
    m_y += look.above;
    for (int first = 0; first < lines;) {
        if (m_y + heights[static_cast<size_t>(first)] > bottom && m_y > marginTop)
            turn();
        // What fits, at least one line.
        int end = first;
        qreal chunk = 0;
        do
            chunk += heights[static_cast<size_t>(end++)];
        while (end < lines && m_y + chunk + heights[static_cast<size_t>(end)] <= bottom);
        behind(chunk);
        // Cell by cell: who selects or listens reads one after the other.
        for (const LaidOut &one : laid) {
            qreal y = m_y;
            for (int i = first; i < std::min(end, one.lineCount()); ++i) {
                draw(one, i, y);
                y += heights[static_cast<size_t>(i)];
            }
        }
        m_y += chunk;
        first = end;
    }
    behind(look.below);
    m_y += look.below;
    if (look.rule.isValid())
        fill({marginSide, m_y - 0.3, contentWidth, 0.6}, look.rule);
}

void PdfPages::draw(const LaidOut &cell, int line, qreal y)
{
    if (!m_painter)
        return;
    m_painter->setPen(cell.colour);
    cell.layout->lineAt(line).draw(
        m_painter, QPointF(placed(marginSide + cell.left, cell.width) * m_scale, y * m_scale));
}

void PdfPages::addEdge(qreal height, QColor colour)
{
    constexpr qreal nothing = 0.01;
    if (m_edge.isEmpty() || m_edgeColour != colour || qAbs(m_edge.bottom() - m_y) > nothing) {
        paintEdge();
        m_edge = QRectF(marginSide, m_y, edgeWidth, 0);
        m_edgeColour = colour;
    }
    m_edge.setBottom(m_y + height);
}

void PdfPages::paintEdge()
{
    if (!m_edge.isEmpty())
        fill(m_edge, m_edgeColour);
    m_edge = {};
}

void PdfPages::paragraph(const QString &text, const PdfStyle &style, qreal below)
{
    row({{text, 0, contentWidth, style}});
    m_y += below;
}

void PdfPages::mark(int level, const QString &title)
{
    m_headings.push_back({level, title, {m_page, m_y}});
}

void PdfPages::lineAt(QPointF topLeft, qreal width, const QString &text, const PdfStyle &style,
                      Qt::Alignment alignment)
{
    if (!m_painter)
        return;
    PdfFace &face = m_faces.of(style);
    const QString cut = face.isOneLine(text, width * m_scale)
        ? text
        : QFontMetricsF(face.font())
              .elidedText(face.printable(text), Qt::ElideRight, width * m_scale);
    const LaidOut laid = layOut({cut, 0, width + 1, style, alignment});
    if (laid.layout->lineCount() == 0)
        return;
    m_painter->setPen(style.colour);
    laid.layout->lineAt(0).draw(m_painter,
                                QPointF(placed(topLeft.x(), width + 1), topLeft.y()) * m_scale);
}

void PdfPages::fill(QRectF area, QColor colour)
{
    if (m_painter)
        m_painter->fillRect(QRectF(QPointF(placed(area.left(), area.width()), area.top()) * m_scale,
                                   area.size() * m_scale),
                            colour);
}

} // namespace tokendesk
