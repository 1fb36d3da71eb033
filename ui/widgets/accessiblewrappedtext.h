// A wrapped text as assistive tools see it.
#pragma once

#include <QAccessibleWidget>

namespace tokendesk {

class WrappedText;

/// As Qt's own of a text that is only read, but without the places where a line may end: what is
/// read aloud, spelt out or looked up is the text itself.
class AccessibleWrappedText final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessibleWrappedText(WrappedText *shown);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    // Offsets are those of the text without these places.
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    WrappedText *m_shown; ///< goes after its interface
};

} // namespace tokendesk
