// A quiet line below a choice: what the system has to say to it.
#pragma once

#include "ui/theme/formstyle.h"

#include <QWidget>

namespace tokendesk {

class PlainLabel;
class ToneMark;

/// Plain text; a mark stands before it unless it is merely information.
class StatusNote final : public QWidget {
    Q_OBJECT
public:
    explicit StatusNote(const char *name, QWidget *parent = nullptr);

    void showText(Tone tone, const QString &text);
    [[nodiscard]] QString text() const;

private:
    ToneMark *m_mark;
    PlainLabel *m_text;
};

} // namespace tokendesk
