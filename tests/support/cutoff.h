// What has less room than its words need.
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

namespace tokendesk::test {

inline QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QStringLiteral("%1 \"%2\"")
        .arg(widget.objectName(),
             label        ? label->text()
                 : button ? button->text()
                          : QString());
}

inline QStringList cutOff(const QWidget &root)
{
    QStringList found;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // The small buttons within a search box are icons only.
        if (!widget->isVisible() || widget->size().isEmpty()
            || qobject_cast<const QLineEdit *>(widget->parent()))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool givesWay = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored
            || widget->minimumWidth() == 1; // names of any length, wrapped or elided
        if (button && !button->text().isEmpty() && !givesWay) {
            const QSize needed = button->minimumSizeHint();
            if (button->width() < needed.width() || button->height() < needed.height())
                found << nameOf(*widget);
        } else if (label && !label->text().isEmpty()) {
            const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->minimumSizeHint().height();
            const bool isNarrow = !label->wordWrap() && !givesWay
                && label->width() < label->minimumSizeHint().width();
            if (isNarrow || label->height() < height)
                found << nameOf(*widget);
        }
    }
    return found;
}

} // namespace tokendesk::test
