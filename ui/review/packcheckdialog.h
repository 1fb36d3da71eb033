// Whether an evidence pack is as it was written, and follows the one before.
#pragma once

#include "ui/dialogs/formdialog.h"

#include <QCoroTask>

class QLineEdit;
class QPlainTextEdit;

namespace tokendesk {

class Field;
struct PackCheck;

class PackCheckDialog final : public FormDialog {
    Q_OBJECT
public:
    /// `path`: the pack's folder.
    explicit PackCheckDialog(QString path, QWidget *parent = nullptr);
    /// Asks for the folder first; nothing comes when the person cancels.
    static void ask(QWidget *window);

private:
    void build();
    void choosePrevious();
    void followPrevious();
    QCoro::Task<> check();
    void showIntact(const PackCheck &check);
    void showProblems(const PackCheck &check);

    QString m_path;
    QPlainTextEdit *m_problems;
    QLineEdit *m_previous;
    Field *m_previousField;
    QPushButton *m_check;
    QPushButton *m_close;
};

} // namespace tokendesk
