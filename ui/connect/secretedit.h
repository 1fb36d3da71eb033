// A field for a credential.
#pragma once

#include "credentials/secretbytes.h"

#include <QLineEdit>

namespace tokendesk {

/// Masked, without undo, dragging or a copy on the selection clipboard. The text is in Qt's memory
/// only while it stands in the field.
class SecretEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// A copy of what stands there, as UTF-8; the field keeps it.
    [[nodiscard]] SecretBytes secret() const;
    /// Empties the field and what it could undo.
    void forget();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace tokendesk
