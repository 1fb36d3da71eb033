#include "ui/dialogs/typedinput.h"

#include "ui/dialogs/teampicker.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace tokendesk {

bool holdsTyped(const QWidget &form)
{
    // Also while a lock keeps the form itself off the screen.
    const auto isTyped = [&form](const QLineEdit *line) {
        // What a list or a spin box holds is chosen, not typed.
        return line->isVisibleTo(&form) && line->isEnabled() && line->isModified()
            && !line->text().trimmed().isEmpty() && !qobject_cast<const QComboBox *>(line->parent())
            && !qobject_cast<const QAbstractSpinBox *>(line->parent());
    };
    const auto isWritten = [&form](const QPlainTextEdit *text) {
        return text->isVisibleTo(&form) && text->isEnabled() && text->document()->isModified()
            && !text->document()->isEmpty();
    };
    const auto isAdded = [&form](const TeamPicker *teams) {
        return teams->isVisibleTo(&form) && teams->isEnabled() && teams->holdsAdded();
    };
    const QList<QLineEdit *> lines = form.findChildren<QLineEdit *>();
    const QList<QPlainTextEdit *> texts = form.findChildren<QPlainTextEdit *>();
    const QList<TeamPicker *> pickers = form.findChildren<TeamPicker *>();
    return std::any_of(lines.begin(), lines.end(), isTyped)
        || std::any_of(texts.begin(), texts.end(), isWritten)
        || std::any_of(pickers.begin(), pickers.end(), isAdded);
}

} // namespace tokendesk
