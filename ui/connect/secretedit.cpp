#include "ui/connect/secretedit.h"

#include <QKeyEvent>

namespace tokendesk {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setAcceptDrops(false);
    // A long token with its line end is pasted whole, and judged afterwards.
    setMaxLength(64 * 1024);
}

SecretBytes SecretEdit::secret() const
{
    QByteArray bytes = text().toUtf8();
    return SecretBytes::takeFrom(std::move(bytes));
}

void SecretEdit::forget()
{
    setText(QString()); // unlike clear(), which can be undone
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SecretEdit::event(QEvent *event)
{
    // Also not by a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

} // namespace tokendesk
