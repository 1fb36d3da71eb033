#include "ui/theme/elidedlabel.h"

#include "domain/tooltip.h"
#include "ui/theme/plaintext.h"

#include <QEvent>

namespace tokendesk {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(whereLinesBegin());
}

void ElidedLabel::setWhole(const QString &text, const QString &more)
{
    if (text == m_whole && more == m_more)
        return;
    m_whole = text;
    m_more = more;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    // One more: the advance is rounded, and a fraction too little would end in dots.
    return {fontMetrics().horizontalAdvance(m_whole) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::elide()
{
    const QString whole = asParagraph(m_whole);
    const QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, width());
    setText(shown);
    const QString told = shown == whole ? QString() : m_whole;
    setToolTip(plainToolTip(m_more.isEmpty() ? told : m_more));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

} // namespace tokendesk
