// A box for what needs no dialog of its own.
#pragma once

#include <QMessageBox>

namespace tokendesk {

/// Its text stays text, its picture is named for those who cannot see it, and it deletes itself
/// when closed. Shown with open().
[[nodiscard]] QMessageBox *makePlainBox(QMessageBox::Icon icon, const QString &title,
                                        const QString &text, QWidget *parent = nullptr);

} // namespace tokendesk
