#include "ui/startfailure.h"

#include <QFileDialog>
#include <QPushButton>

namespace tokendesk {

StartFailure::StartFailure(const Error &error)
    : FormDialog(tr("Tokendesk cannot use its data folder"))
{
    setObjectName(QStringLiteral("startFailure"));
    setLead(
        tr("You can go on with another folder for this run. Your connections are there. What "
           "is in this folder is not shown, and what you do is written down in the other one."));
    QPushButton *another = addPlainButton(tr("Another folder…"));
    another->setObjectName(QStringLiteral("startAnotherFolder"));
    QPushButton *close = addPrimaryButton(tr("Close"));
    connect(another, &QPushButton::clicked, this, &StartFailure::askForFolder);
    connect(close, &QPushButton::clicked, this, &StartFailure::reject);
    showError(error);
    close->setFocus();
}

void StartFailure::tell(const Error &error)
{
    setIdle();
    showError(error);
}

void StartFailure::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Another folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        setBusy(tr("Opening…"));
        Q_EMIT folderChosen(folder);
    });
    dialog->open();
}

} // namespace tokendesk
