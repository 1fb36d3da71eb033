// Whether an evidence pack is as it was written.
#pragma once

#include "ui/dialogs/formdialog.h"

#include <QCoroTask>

class QPlainTextEdit;

namespace tokendesk {

class PackCheckDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `path`: the pack's folder.
    explicit PackCheckDialog(QString path, QWidget *parent = nullptr);
    /// Asks for the folder first; nothing comes when the person cancels.
    static void ask(QWidget *window);

private:
    QCoro::Task<> check();

    QString m_path;
    QPlainTextEdit *m_problems;
};

} // namespace tokendesk
