#include "ui/theme/taborder.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace tokendesk {

namespace {

void follow(QWidget &widget, QWidgetList &order);

/// Line and place in it, of one item of a layout. Boxes hold their items in order already.
std::pair<int, int> cellOf(const QLayout &layout, int index)
{
    std::pair<int, int> cell(0, index);
    int rows = 0;
    int columns = 0;
    if (const auto *grid = qobject_cast<const QGridLayout *>(&layout)) {
        grid->getItemPosition(index, &cell.first, &cell.second, &rows, &columns);
    } else if (const auto *form = qobject_cast<const QFormLayout *>(&layout)) {
        QFormLayout::ItemRole role = QFormLayout::LabelRole;
        form->getItemPosition(index, &cell.first, &role);
        cell.second = role;
    }
    return cell;
}

void follow(const QLayout &layout, QWidgetList &placed, QWidgetList &order)
{
    std::vector<std::pair<std::pair<int, int>, int>> cells;
    for (int i = 0; i < layout.count(); ++i)
        cells.emplace_back(cellOf(layout, i), i);
    std::sort(cells.begin(), cells.end());
    for (const auto &[cell, index] : cells) {
        QLayoutItem *item = layout.itemAt(index);
        if (QWidget *widget = item->widget()) {
            placed << widget;
            follow(*widget, order);
        } else if (const QLayout *inner = item->layout()) {
            follow(*inner, placed, order);
        }
    }
}

/// The children that stand in no layout, by where they stand: those of a splitter, for one.
QWidgetList othersIn(const QWidget &widget, const QWidgetList &placed)
{
    QWidgetList others = widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    others.removeIf(
        [&placed](QWidget *child) { return child->isWindow() || placed.contains(child); });
    const auto place = [&widget](const QWidget *child) {
        const QRect at = child->geometry();
        return std::pair(at.top(), widget.isRightToLeft() ? -at.right() : at.left());
    };
    std::stable_sort(others.begin(), others.end(), [&](const QWidget *left, const QWidget *right) {
        return place(left) < place(right);
    });
    return others;
}

void follow(QWidget &widget, QWidgetList &order)
{
    if (widget.isHidden())
        return;
    if ((widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy())
        order << &widget;
    QWidgetList placed;
    if (const QLayout *layout = widget.layout())
        follow(*layout, placed, order);
    for (QWidget *other : othersIn(widget, placed))
        follow(*other, order);
}

void leadToChosen(const QButtonGroup &group, QWidget *whole)
{
    QAbstractButton *chosen = group.checkedButton();
    if (!chosen)
        return;
    const QList<QAbstractButton *> buttons = group.buttons();
    for (QAbstractButton *button : buttons) {
        const Qt::FocusPolicy policy = button->focusPolicy();
        button->setFocusPolicy(static_cast<Qt::FocusPolicy>(
            button == chosen ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
    }
    if (whole)
        whole->setFocusProxy(chosen);
}

} // namespace

bool tabAsLaidOut(QWidget &window, bool next)
{
    QWidgetList order;
    follow(window, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    order.removeIf([](const QWidget *stop) { return !stop->isEnabled(); });
    const qsizetype now = order.indexOf(window.focusWidget());
    if (now < 0 || order.size() < 2)
        return false;
    const qsizetype step = next ? 1 : order.size() - 1;
    order.at((now + step) % order.size())
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void tabToChosen(QButtonGroup &group, QWidget *whole)
{
    const QList<QAbstractButton *> buttons = group.buttons();
    for (QAbstractButton *button : buttons)
        button->setAutoExclusive(true); // else arrows stop before what Tab does not come to
    leadToChosen(group, whole);
    // Before who follows buttonToggled: what they say is described on the chosen one.
    QObject::connect(&group, &QButtonGroup::idToggled, &group, [&group, whole](int, bool on) {
        if (on)
            leadToChosen(group, whole);
    });
}

} // namespace tokendesk
