// A button whose words end in dots where there is no room for them.
#pragma once

#include "domain/tooltip.h"
#include "ui/theme/plaintext.h"

#include <QEvent>

namespace tokendesk {

/// `Button`: QToolButton or QPushButton. Wants the room for all of its words, and does with less.
template <typename Button>
class ElidedButton final : public Button {
public:
    using Button::Button;

    /// Plain text; also what assistive tools say, and the tool tip while it is cut, unless it has
    /// another one.
    void setWhole(const QString &text)
    {
        m_whole = text;
        m_shown = text;
        this->setText(withoutMnemonic(text));
        this->setAccessibleName(text);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {around() + this->fontMetrics().horizontalAdvance(m_whole) + 1,
                Button::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {around(), Button::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Button::resizeEvent(event);
        const QString shown = cutTo(this->width() - around());
        if (shown == m_shown)
            return;
        m_shown = shown;
        this->setText(withoutMnemonic(shown));
        if (this->toolTip().isEmpty() && shown != m_whole)
            this->setToolTip(plainToolTip(m_whole));
    }

private:
    [[nodiscard]] QString cutTo(int width) const
    {
        const QString cut = this->fontMetrics().elidedText(m_whole, Qt::ElideRight, width);
        // In an Arabic window the dots would stand before a Latin name.
        const bool isTurned = this->isRightToLeft() && cut != m_whole && !m_whole.isRightToLeft();
        return isTurned ? QChar(0x2066) + cut + QChar(0x2069) : cut;
    }
    /// What the button has beside its words.
    [[nodiscard]] int around() const
    {
        return Button::sizeHint().width() - this->fontMetrics().horizontalAdvance(m_shown);
    }

    QString m_whole;
    QString m_shown;
};

} // namespace tokendesk
