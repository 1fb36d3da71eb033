// Lays text out on pages, line by line: what is longer than a page goes on on the next one.
#pragma once

#include "evidence/pdffaces.h"

#include <QColor>
#include <QRectF>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPdfWriter;
class QTextLayout;

namespace tokendesk {

struct PdfCell {
    QString text; ///< shown as it is: no markup
    qreal left = 0; ///< from the left edge of the content
    qreal width = 0;
    PdfStyle style = {};
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// What stands around and behind a row.
struct PdfRow {
    qreal above = 0;
    qreal below = 0;
    QColor ground = {}; ///< behind all of it; invalid: none
    QColor edge = {}; ///< of a bar at the left; invalid: none
    QColor rule = {}; ///< of a line beneath; invalid: none
};

struct PdfPlace {
    int page = 0; ///< from 0
    qreal top = 0; ///< from the page's upper edge
};

/// A bookmark, and an entry of the contents when its level is low enough.
struct PdfHeading {
    int level = 0; ///< 0: a chapter
    QString title;
    PdfPlace place;
};

struct PdfLink {
    int page = 0;
    QRectF area; ///< from the page's upper left corner
    PdfPlace target;
};

/// All lengths are points, 1/72 inch, on A4. In a report that is read from right to left, left and
/// right change places. Plays once without painting, to learn the number of
/// pages, and once for real. One thread.
class PdfPages final {
public:
    /// `painter`: null only measures. Both must outlive this.
    PdfPages(QPdfWriter *writer, QPainter *painter);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    static constexpr qreal pageWidth = 595;
    static constexpr qreal pageHeight = 842;
    static constexpr qreal marginSide = 56;
    static constexpr qreal marginTop = 72;
    static constexpr qreal marginBottom = 68;
    static constexpr qreal contentWidth = pageWidth - 2 * marginSide;

    /// What every page but the first has at its edges; called after each new page.
    std::function<void(int page)> furniture;
    /// Painted again on top of a page that a table goes on on; empty outside tables.
    std::function<void()> tableHead;

    void newPage();
    /// A new page unless that much room is left on this one.
    void need(qreal height);
    void space(qreal height);
    /// Cells side by side. Stays on one page if it can.
    void row(const std::vector<PdfCell> &cells, const PdfRow &look = {});
    void paragraph(const QString &text, const PdfStyle &style, qreal below = 0);
    /// Remembers the place for the bookmarks; paints nothing.
    void mark(int level, const QString &title);

    /// One line anywhere on the page, cut with an ellipsis.
    void lineAt(QPointF topLeft, qreal width, const QString &text, const PdfStyle &style,
                Qt::Alignment alignment = Qt::AlignLeft);
    void fill(QRectF area, QColor colour);

    /// Paints what still waits; nothing is painted after it.
    void finish() { paintEdge(); }

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] qreal y() const { return m_y; }
    void moveTo(qreal y) { m_y = y; }
    [[nodiscard]] const std::vector<PdfHeading> &headings() const { return m_headings; }

private:
    struct LaidOut;
    struct LayoutKey;
    [[nodiscard]] LaidOut layOut(const PdfCell &cell);
    [[nodiscard]] std::shared_ptr<QTextLayout> layoutOf(const PdfCell &cell, bool isOneLine);
    void draw(const LaidOut &cell, int line, qreal y);
    /// Bars of rows that stand one on the other are painted as one.
    void addEdge(qreal height, QColor colour);
    void paintEdge();
    /// The left edge on the paper.
    [[nodiscard]] qreal placed(qreal left, qreal width) const;

    QPdfWriter *m_writer;
    QPainter *m_painter;
    qreal m_scale; ///< dots a point
    bool m_isMirrored;
    PdfFaces m_faces;
    /// Of texts that come again and again: most cells are labels, decisions and names of persons.
    QHash<LayoutKey, std::shared_ptr<QTextLayout>> m_layouts;
    int m_page = 0;
    qreal m_y = marginTop;
    QRectF m_edge; ///< waits to be painted; empty: nothing does
    QColor m_edgeColour;
    std::vector<PdfHeading> m_headings;
};

} // namespace tokendesk
