#include "ui/review/findingheaders.h"

#include "domain/review/findingwords.h"
#include "ui/review/severitytone.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/theme/icons.h"
#include "ui/theme/textline.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace tokendesk {

namespace {

/// The arrow and the room around it.
int arrowWidth(const QFontMetrics &metrics)
{
    return metrics.height() * 7 / 4;
}

/// The column that a line begins with, wherever the table is scrolled to.
int firstColumn(const QHeaderView &header)
{
    int visual = 0;
    while (visual + 1 < header.count() && header.isSectionHidden(header.logicalIndex(visual)))
        ++visual;
    return header.logicalIndex(visual);
}

} // namespace

FindingDelegate::FindingDelegate(TableView *table, const FindingModel &model, KindOf kindOf,
                                 ToneOf toneOf)
    : RowDelegate(table, std::move(kindOf), std::move(toneOf))
    , m_headerTable(table)
    , m_model(model)
{
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    if (!m_model.groupAt(index.row())) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const FormColours colours = FormColours::of(*option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect,
                      isSelected ? colours.chosen : option.palette.color(QPalette::AlternateBase));
    fillEdge(*painter, option.rect, Qt::BottomEdge, colours.border);
    // Each cell shows its part of the one line.
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintHeader(
        painter,
        QRect(0, option.rect.top(), m_headerTable->viewport()->width(), option.rect.height()),
        option, index.row());
    painter->restore();
    if (m_headerTable->hasFocus() && m_headerTable->currentIndex().row() == index.row()) {
        for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge})
            fillEdge(*painter, option.rect, edge, colours.accent);
    }
}

void FindingDelegate::paintHeader(QPainter *painter, const QRect &row,
                                  const QStyleOptionViewItem &option, int header) const
{
    const FindingGroup &group = *m_model.groupAt(header);
    const FormColours colours = FormColours::of(*option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int arrow = metrics.height();
    const int left = row.left() + (arrowWidth(metrics) - arrow) / 2;
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const char *aside = isMirrored ? "chevron-left" : "chevron-right";
    toneIcon(m_model.isCollapsed(header) ? aside : "chevron")
        .paint(painter,
               mirrored(*painter, row, QRect(left, row.center().y() - arrow / 2, arrow, arrow)));
    const auto from = [&](int x) {
        return mirrored(*painter, row, row.adjusted(x - row.left(), 0, 0, 0));
    };

    int x = row.left() + arrowWidth(metrics);
    const int gap = characterWidth(metrics) * 2;
    if (m_model.grouping() != FindingGrouping::Severity) {
        painter->setFont(strong);
        painter->setPen(colours.text);
        const QString title =
            metrics.elidedText(m_model.groupTitleAt(header), Qt::ElideRight, row.width() / 2);
        drawTextLine(painter, from(x), title);
        x += metrics.horizontalAdvance(title) + gap;
    }
    painter->setFont(option.font);
    const QString severity = severityWords(group.gravest);
    drawPill(painter, from(x), severityTone(group.gravest), severity, option.palette);
    x += QFontMetrics(option.font).horizontalAdvance(severity) + metrics.height() * 2 + gap;
    painter->setPen(isSelected ? colours.text : colours.muted);
    drawTextLine(painter, from(x),
                 tr("%Ln finding(s)", nullptr, static_cast<int>(group.findings.size())));
}

GroupFolding::GroupFolding(TableView *table, FindingModel &model)
    : QObject(table)
    , m_table(table)
    , m_viewport(table->viewport())
    , m_model(&model)
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

bool GroupFolding::eventFilter(QObject *watched, QEvent *event)
{
    // The model may go before its table, and the table's own part before the viewport: both are
    // told to hide then.
    if (!m_model || m_model->grouping() == FindingGrouping::None)
        return false;
    if (event->type() == QEvent::KeyPress && watched == m_table) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return key->modifiers() == Qt::NoModifier && keyPressed(key->key());
    }
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (watched != m_viewport || (!isRelease && event->type() != QEvent::MouseButtonDblClick))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int row = m_table->rowAt(mouse->position().toPoint().y());
    // The second click on an arrow is a click; elsewhere two are one wish.
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier
        || !m_model->groupAt(row))
        return false;
    if (isOnArrow(mouse->position().toPoint()) == isRelease)
        setCollapsed(row, !m_model->isCollapsed(row));
    return !isRelease; // of a header there is nothing else to open
}

bool GroupFolding::isOnArrow(const QPoint &point) const
{
    const int fromBegin =
        m_table->isRightToLeft() ? m_viewport->width() - 1 - point.x() : point.x();
    return fromBegin < arrowWidth(m_table->fontMetrics());
}

bool GroupFolding::keyPressed(int key)
{
    const bool isMirrored = m_table->isRightToLeft();
    const int back = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const int forth = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const QModelIndex current = m_table->currentIndex();
    const int row = current.row();
    if (!m_model->groupAt(row)) {
        if (key != back || row < 0 || current.column() != firstColumn(*m_table->horizontalHeader()))
            return false;
        goTo(m_model->headerOf(row));
        return true;
    }
    const bool isCollapsed = m_model->isCollapsed(row);
    if (key == back)
        setCollapsed(row, true);
    else if (key == Qt::Key_Space)
        setCollapsed(row, !isCollapsed);
    else if (key == forth && isCollapsed)
        setCollapsed(row, false);
    else if (key == forth)
        goTo(row + 1);
    else
        return false;
    return true;
}

void GroupFolding::setCollapsed(int header, bool collapsed)
{
    m_model->setCollapsed(header, collapsed);
    if (!QAccessible::isActive())
        return;
    // It is called something else now: "collapsed" or "expanded".
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
    QAccessibleTableInterface *cells = table ? table->tableInterface() : nullptr;
    QAccessibleInterface *cell =
        cells ? cells->cellAt(header, std::max(0, m_table->currentIndex().column())) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void GroupFolding::goTo(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_table->chooseRow(row);
}

} // namespace tokendesk
