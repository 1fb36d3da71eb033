#include "ui/widgets/accessiblewrappedtext.h"

#include "ui/widgets/wrappedtext.h"

#include <QTextCursor>

namespace tokendesk {

AccessibleWrappedText::AccessibleWrappedText(WrappedText *shown)
    : QAccessibleWidget(shown, QAccessible::EditableText)
    , m_shown(shown)
{
}

void *AccessibleWrappedText::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleWrappedText::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessibleWrappedText::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_shown->text() : QAccessibleWidget::text(kind);
}

QString AccessibleWrappedText::text(int startOffset, int endOffset) const
{
    return m_shown->text().mid(startOffset, endOffset - startOffset);
}

int AccessibleWrappedText::characterCount() const
{
    return static_cast<int>(m_shown->text().size());
}

int AccessibleWrappedText::cursorPosition() const
{
    return m_shown->inText(m_shown->textCursor().position());
}

void AccessibleWrappedText::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

void AccessibleWrappedText::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const QTextCursor cursor = m_shown->textCursor();
    const bool isThere = selectionIndex == 0 && cursor.hasSelection();
    *startOffset = isThere ? m_shown->inText(cursor.selectionStart()) : 0;
    *endOffset = isThere ? m_shown->inText(cursor.selectionEnd()) : 0;
}

int AccessibleWrappedText::selectionCount() const
{
    return m_shown->textCursor().hasSelection() ? 1 : 0;
}

void AccessibleWrappedText::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void AccessibleWrappedText::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        setCursorPosition(cursorPosition());
}

void AccessibleWrappedText::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex != 0)
        return;
    QTextCursor cursor = m_shown->textCursor();
    cursor.setPosition(m_shown->asShown(startOffset));
    cursor.setPosition(m_shown->asShown(endOffset), QTextCursor::KeepAnchor);
    m_shown->setTextCursor(cursor);
}

QRect AccessibleWrappedText::characterRect(int offset) const
{
    QTextCursor cursor = m_shown->textCursor();
    cursor.setPosition(m_shown->asShown(offset));
    const QRect place = m_shown->cursorRect(cursor);
    const int width = m_shown->fontMetrics().horizontalAdvance(text(offset, offset + 1));
    return {m_shown->viewport()->mapToGlobal(place.topLeft()), QSize(width, place.height())};
}

int AccessibleWrappedText::offsetAtPoint(const QPoint &point) const
{
    const QPoint place = m_shown->viewport()->mapFromGlobal(point);
    return m_shown->inText(m_shown->cursorForPosition(place).position());
}

void AccessibleWrappedText::scrollToSubstring(int /*startIndex*/, int /*endIndex*/)
{
    // All of it is always there.
}

QString AccessibleWrappedText::attributes(int /*offset*/, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace tokendesk
