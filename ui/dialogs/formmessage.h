// The message within a dialog: a mark and words, in the colours of their tone.
#pragma once

#include "ui/theme/formstyle.h"

#include <QWidget>

namespace tokendesk {

class PlainLabel;
class ToneMark;

/// Hidden until there is something to tell. Where a shorter text comes instead, it stays as high as
/// it was: nothing moves under the hand.
class FormMessage final : public QWidget {
    Q_OBJECT
public:
    explicit FormMessage(QWidget *parent = nullptr);

    /// Plain text; read aloud unless it stands there already.
    void tell(Tone tone, const QString &text);
    void clear();
    /// As it is shown; empty when there is none.
    [[nodiscard]] QString text() const;
    /// Laid out otherwise, the same words take another height.
    void forgetHeight() { setMinimumHeight(0); }

private:
    ToneMark *m_mark;
    PlainLabel *m_text;
};

} // namespace tokendesk
