#include "ui/theme/wrappedbox.h"

#include "ui/theme/gap.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace tokendesk {

namespace {

constexpr int charactersAtLeast = 24; ///< in a line

} // namespace

WrappedBox::WrappedBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedBox::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = characterWidth(fontMetrics()) * charactersAtLeast;
    return {std::min(whole.width(), least), whole.height()};
}

QRect WrappedBox::wordsIn(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    // The mark stands beside the first line.
    option.rect = QRect(0, 0, width, sizeHint().height());
    const QRect beside = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this);
    const int top = (option.rect.height() - fontMetrics().height()) / 2;
    const QRect room(beside.left(), top, beside.width(), QWIDGETSIZE_MAX);
    const int height =
        fontMetrics()
            .boundingRect(room, int(Qt::TextWordWrap) | int(Qt::TextShowMnemonic), text())
            .height();
    return {beside.left(), top, beside.width(), std::max(height, fontMetrics().height())};
}

int WrappedBox::heightForWidth(int width) const
{
    const QRect words = wordsIn(width);
    return words.height() + 2 * words.top();
}

void WrappedBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.rect.setHeight(sizeHint().height());
    painter.drawControl(QStyle::CE_CheckBox, option);
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop))
        | int(Qt::TextWordWrap) | int(Qt::TextShowMnemonic);
    painter.drawItemText(wordsIn(width()), flags, option.palette, isEnabled(), text(),
                         QPalette::WindowText);
}

bool WrappedBox::hitButton(const QPoint &position) const
{
    const int taken = std::min(sizeHint().width(), width());
    const int left = isRightToLeft() ? width() - taken : 0;
    return QRect(left, 0, taken, height()).contains(position);
}

} // namespace tokendesk
