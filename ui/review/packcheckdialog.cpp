#include "ui/review/packcheckdialog.h"

#include "domain/duration.h"
#include "domain/names.h"
#include "evidence/packverify.h"
#include "ui/theme/bullets.h"
#include "ui/theme/plaintext.h"
#include "workflows/worker.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokendesk {

void PackCheckDialog::ask(QWidget *window)
{
    auto *chooser = new QFileDialog(window, tr("The evidence pack's folder"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, window,
            [window](const QString &folder) { (new PackCheckDialog(folder, window))->open(); });
    chooser->open();
}

PackCheckDialog::PackCheckDialog(QString path, QWidget *parent)
    : FormDialog(tr("Check an evidence pack"), parent)
    , m_path(std::move(path))
    , m_problems(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("packCheckDialog"));
    setLead(QDir::toNativeSeparators(m_path));
    m_problems->setObjectName(QStringLiteral("packProblems"));
    m_problems->setAccessibleName(tr("What does not fit"));
    m_problems->setReadOnly(true);
    m_problems->hide();
    body()->addWidget(m_problems);
    QPushButton *close = addPrimaryButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &PackCheckDialog::accept);
    check();
}

QCoro::Task<> PackCheckDialog::check()
{
    const QPointer<PackCheckDialog> self(this);
    setBusy(tr("Reading its files…"));
    auto future = runOnWorker([path = m_path] { return verifyPack(path); });
    PackCheck check = co_await future;
    if (!self)
        co_return;
    setIdle();
    if (check.isIntact()) {
        setHeading(tr("Nothing was altered"));
        setLead(
            tr("%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.",
               nullptr, check.files)
                .arg(displayText(check.connectionName), exactTime(Moment::at(check.createdAtMs))));
        showMessage(Tone::Info,
                    tr("This proves nothing unless the manifest's hash is the one that was written "
                       "down elsewhere: %1")
                        .arg(check.manifestSha256));
        co_return;
    }
    setHeading(tr("This pack is not as it was written"));
    QStringList lines;
    for (const QString &problem : std::as_const(check.problems))
        lines << displaySentence(problem);
    m_problems->setPlainText(asBullets(lines));
    m_problems->show();
    showMessage(Tone::Danger,
                tr("%Ln thing(s) do not fit.", nullptr, static_cast<int>(check.problems.size())));
}

} // namespace tokendesk
