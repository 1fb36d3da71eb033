// What has less room than its words need.
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QWidget>

#include <algorithm>

namespace tokendesk::test {

inline QString nameOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *choice = qobject_cast<const QComboBox *>(&widget);
    const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget);
    return QStringLiteral("%1 \"%2\"")
        .arg(widget.objectName(),
             label        ? label->text()
                 : button ? button->text()
                 : choice ? choice->currentText()
                 : number ? number->text()
                          : QString());
}

/// What can be chosen or counted, with less room than its words need.
inline bool isTooNarrow(const QWidget &widget)
{
    const int rounding = widget.fontMetrics().averageCharWidth() / 2;
    if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        const auto *line = number->findChild<QLineEdit *>();
        if (!line)
            return false;
        const QFontMetrics font = line->fontMetrics();
        // The least that it asks for is its widest letter and what it keeps free around that.
        const int around = line->minimumSizeHint().width() - font.maxWidth();
        return font.horizontalAdvance(number->text()) > line->width() - around + rounding;
    }
    const auto *choice = qobject_cast<const QComboBox *>(&widget);
    // Names of any length.
    if (!choice || choice->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return false;
    QStyleOptionComboBox option;
    option.initFrom(choice);
    option.subControls = QStyle::SC_All;
    option.frame = choice->hasFrame();
    const QRect room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, choice);
    const bool hasIcon = !choice->itemIcon(choice->currentIndex()).isNull();
    return choice->fontMetrics().horizontalAdvance(choice->currentText())
        + (hasIcon ? choice->iconSize().width() : 0)
        > room.width() + rounding;
}

/// What is to be read line by line does not lie beside what is seen.
inline bool scrollsSideways(const QWidget &widget)
{
    if (const auto *room = qobject_cast<const QScrollArea *>(&widget))
        return room->widget() && room->widget()->width() > room->viewport()->width();
    const auto *list = qobject_cast<const QListView *>(&widget);
    return list && list->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
        && list->horizontalScrollBar()->maximum() > 0;
}

/// Words of labels that wrap which have less room than they need.
inline QStringList cutWords(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->wordWrap())
            continue;
        for (const QString &word : label->text().split(QRegularExpression(QStringLiteral("\\s")))) {
            if (label->fontMetrics().horizontalAdvance(word) > label->contentsRect().width())
                found << word;
        }
    }
    return found;
}

/// Titles of columns that have no room for all of their letters: the style sheet keeps 0.57em free
/// at each side of one.
inline QStringList cutTitles(const QTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    QFont strong = header.font();
    strong.setWeight(QFont::DemiBold);
    const int around = qRound(header.fontMetrics().height() * 0.57) * 2;
    QStringList found;
    for (int section = 0; section < header.count(); ++section) {
        const QString title = table.model()->headerData(section, Qt::Horizontal).toString();
        const int needed = QFontMetrics(strong).horizontalAdvance(title) + around;
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needed)
            found << title;
    }
    return found;
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
            const int height = std::max(needed.height(), button->heightForWidth(button->width()));
            if (button->width() < needed.width() || button->height() < height)
                found << nameOf(*widget);
        } else if (label && !label->text().isEmpty()) {
            const int height = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->minimumSizeHint().height();
            const bool isNarrow = !label->wordWrap() && !givesWay
                && label->width() < label->minimumSizeHint().width();
            if (isNarrow || label->height() < height)
                found << nameOf(*widget);
        } else if (isTooNarrow(*widget)) {
            found << nameOf(*widget);
        }
    }
    return found;
}

/// The same for what lies beside what is seen.
inline QStringList cutOffOrBeside(const QWidget &root)
{
    QStringList found = cutOff(root);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && scrollsSideways(*widget))
            found << nameOf(*widget) + QStringLiteral(" scrolls sideways");
    }
    return found;
}

} // namespace tokendesk::test
