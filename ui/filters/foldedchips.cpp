#include "ui/filters/foldedchips.h"

#include "ui/theme/plaintext.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/menuplace.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QLayout>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tokendesk {

namespace {

constexpr int mostChipLines = 2;

/// As if the bar were scrolled: a scroll bar that comes with a line and takes another one with it
/// would come and go without end.
int roomAround(const QWidget &bar)
{
    const QWidget *around = bar.parentWidget();
    while (around && !qobject_cast<const QAbstractScrollArea *>(around))
        around = around->parentWidget();
    const auto *area = static_cast<const QAbstractScrollArea *>(around);
    return area
        ? area->maximumViewportSize().width() - area->verticalScrollBar()->sizeHint().width()
        : bar.width();
}

} // namespace

FoldedChips::FoldedChips(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("chipFolded"));
    setProperty("part", QStringLiteral("chip"));
    //: Filters for which there is no room
    setText(tr("More"));
    setAccessibleName(text());
    setToolTip(tr("Filters for which the window is too narrow"));
    setAccessibleDescription(toolTip());
    showMenuArrow(*this);
    auto *menu = new QMenu(this);
    menu->setLayoutDirection(layoutDirection());
    menu->setToolTipsVisible(true); // why one is off
    setMenu(menu);
    keepMenuInside(*this);
    hide();
    connect(menu, &QMenu::aboutToShow, this, &FoldedChips::fill);
}

int FoldedChips::linesWithout(const QList<QToolButton *> &folded) const
{
    const QLayout &flow = *parentWidget()->layout();
    const QMargins around = flow.contentsMargins();
    const int room = roomAround(*parentWidget()) - around.left() - around.right();
    int lines = 1;
    int used = 0;
    for (int i = 0; i < flow.count(); ++i) {
        QWidget *widget = flow.itemAt(i)->widget();
        auto *chip = qobject_cast<QToolButton *>(widget);
        const bool isShown = widget == this
            ? !folded.isEmpty()
            : (!widget->isHidden() || m_folded.contains(chip)) && !folded.contains(chip);
        if (!isShown)
            continue;
        // The last one takes less before it begins a line.
        const QSize size = i == flow.count() - 1 ? widget->minimumSizeHint() : widget->sizeHint();
        const int width = std::max(size.width(), widget->minimumWidth());
        if (used > 0 && used + flow.spacing() + width > room) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? flow.spacing() : 0) + width;
    }
    return lines;
}

bool FoldedChips::mayGo(const QToolButton *chip) const
{
    const bool isThere = !chip->isHidden() || m_folded.contains(chip);
    return isThere && !chip->property("chosen").toBool() && window()->focusWidget() != chip
        && !chip->menu()->isVisible();
}

void FoldedChips::fit()
{
    // Not more than helps: what takes three lines without them keeps those that three have room
    // for.
    QList<QToolButton *> all;
    std::copy_if(m_chips.cbegin(), m_chips.cend(), std::back_inserter(all),
                 [this](const QToolButton *chip) { return mayGo(chip); });
    const int lines = std::max(linesWithout(all), mostChipLines);
    QList<QToolButton *> folded;
    for (auto chip = m_chips.crbegin(); chip != m_chips.crend(); ++chip) {
        if (linesWithout(folded) <= lines)
            break;
        if (mayGo(*chip))
            folded.prepend(*chip);
    }
    if (folded == m_folded)
        return;
    const QList<QToolButton *> before = std::exchange(m_folded, folded);
    const bool hadFocus = window()->focusWidget() == this;
    for (QToolButton *chip : before) {
        if (!folded.contains(chip))
            chip->show();
    }
    // A button that goes would hand the keyboard to whatever comes next.
    if (hadFocus && folded.isEmpty())
        before.constFirst()->setFocus();
    for (QToolButton *chip : std::as_const(folded))
        chip->hide();
    setVisible(!folded.isEmpty());
}

void FoldedChips::fill()
{
    menu()->clear();
    for (QToolButton *chip : std::as_const(m_folded)) {
        QAction *action = menu()->addAction(chip->text());
        action->setEnabled(chip->isEnabled());
        action->setToolTip(chip->toolTip());
        // When this menu has closed.
        connect(
            action, &QAction::triggered, this, [this, chip] { open(chip); }, Qt::QueuedConnection);
    }
}

void FoldedChips::open(QToolButton *chip)
{
    QMenu *chosen = chip->menu();
    // It opens at its chip's edge, so that must be here.
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    chip->move(isMirrored ? geometry().right() + 1 - chip->width() : x(), y());
    const int left = isMirrored ? width() - chosen->sizeHint().width() : 0;
    chosen->popup(mapToGlobal(QPoint(left, height())));
}

} // namespace tokendesk
