// Whether Tab goes through a window as one reads it.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace tokendesk::test {

inline QString spoken(const QWidget &widget)
{
    return widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
}

/// What has the keyboard after each Tab, until it comes round.
inline QWidgetList tabbedThrough(QWidget &window)
{
    QWidgetList stops;
    QWidget *first = window.nextInFocusChain();
    while (!(first->focusPolicy() & Qt::TabFocus) || !first->isVisible() || !first->isEnabled()
           || first->focusProxy()) {
        if (first == &window) // once round
            return {};
        first = first->nextInFocusChain();
    }
    first->setFocus(Qt::TabFocusReason);
    // Whichever was made first: from there on it is as it is shown.
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    for (QWidget *stop = window.focusWidget(); stop && !stops.contains(stop);
         stop = window.focusWidget()) {
        stops << stop;
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    return stops;
}

/// The parts of their common ground that hold the two; null where one holds the other.
inline std::pair<const QWidget *, const QWidget *> partsOf(const QWidget *one, const QWidget *other)
{
    while (!one->parentWidget()->isAncestorOf(other))
        one = one->parentWidget();
    while (other->parentWidget() != one->parentWidget())
        other = other->parentWidget();
    return {one, other};
}

/// By what is seen alone: `one` stands in an earlier line, or earlier in the same.
inline bool isReadBefore(const QWidget *one, const QWidget *other)
{
    if (one->isAncestorOf(other) || other->isAncestorOf(one))
        return one->isAncestorOf(other);
    const auto [left, right] = partsOf(one, other);
    const QRect first = left->geometry();
    const QRect second = right->geometry();
    // Side by side where they share most of the height of the lower one.
    const int shared =
        std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    if (shared * 2 < std::min(first.height(), second.height()))
        return first.top() < second.top();
    return QApplication::isRightToLeft() ? first.right() > second.right()
                                         : first.left() < second.left();
}

/// "A before B": each pair that comes the wrong way round. Where the round begins is of no matter.
inline QStringList misplaced(QWidgetList stops)
{
    if (stops.isEmpty())
        return {QStringLiteral("nothing can have the keyboard")};
    const auto start = std::find_if(stops.begin(), stops.end(), [&stops](const QWidget *stop) {
        return std::all_of(stops.begin(), stops.end(), [stop](const QWidget *other) {
            return stop == other || isReadBefore(stop, other);
        });
    });
    if (start != stops.end())
        std::rotate(stops.begin(), start, stops.end());
    QStringList found;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        for (qsizetype before = 0; before < i; ++before) {
            if (!isReadBefore(stops.at(before), stops.at(i)))
                found << spoken(*stops.at(before)) + QStringLiteral(" before ")
                        + spoken(*stops.at(i));
        }
    }
    return found;
}

} // namespace tokendesk::test
