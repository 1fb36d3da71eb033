#include "ui/theme/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <functional>
#include <numeric>

namespace tokendesk {

FlowLayout::FlowLayout(Gap gap, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setGap(this, gap);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size = minimumSize();
    if (!m_wantsOneLine)
        return size;
    int width = -spacing();
    for (const QLayoutItem *item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    return size.expandedTo({width + margins.left() + margins.right(), 0});
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowLayout::widen(std::vector<Placed> &line, int rest)
{
    std::vector<int> widths;
    for (const Placed &placed : line)
        widths.push_back(placed.place.width());
    std::sort(widths.begin(), widths.end(), std::greater<>());
    int room = std::accumulate(widths.begin(), widths.end(), rest);
    auto waiting = static_cast<int>(line.size());
    for (const int width : widths) {
        if (width * waiting <= room)
            break;
        room -= width;
        --waiting;
    }
    const int width = room / waiting;
    int over = room % waiting;
    int moved = 0;
    for (auto &[item, place] : line) {
        const bool isWidened = place.width() <= width;
        const int grown = isWidened ? width + (over-- > 0 ? 1 : 0) : place.width();
        const int growth = grown - place.width();
        place = {place.x() + moved, place.y(), grown, place.height()};
        moved += growth;
    }
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    // Laid out from the left, then mirrored where the language runs the other way.
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int x = inside.left();
    int y = inside.top();
    int lineHeight = 0;
    std::vector<Placed> line;
    const auto endLine = [&] {
        const int rest = inside.right() + 1 - (x - spacing());
        if (m_alignsEnds && !line.empty() && rest > 0)
            widen(line, rest);
        for (auto &[item, place] : line) {
            // One middle: a word beside a button stands where the button's words stand.
            place.translate(0, (lineHeight - place.height()) / 2);
            if (mirrored)
                place.moveLeft(inside.left() + inside.right() - place.right());
            if (move)
                item->setGeometry(place);
        }
        line.clear();
    };
    const auto last = std::find_if(m_items.rbegin(), m_items.rend(),
                                   [](const QLayoutItem *item) { return !item->isEmpty(); });
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        const int left = inside.right() + 1 - x;
        if (m_letsLastShrink && item == *last && left >= item->minimumSize().width())
            size.setWidth(std::min(size.width(), left));
        if (size.width() > inside.width()) // what can do with less must
            size.setWidth(std::max(inside.width(), item->minimumSize().width()));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > inside.left() && size.width() > left) {
            endLine();
            x = inside.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (m_letsLastGrow && item == m_items.back())
            size.setWidth(std::max(size.width(), inside.right() + 1 - x));
        line.push_back({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace tokendesk
