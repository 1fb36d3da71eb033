#include "ui/window/exporter.h"

#include "store/wholefile.h"
#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

QCoro::Task<> write(QPointer<QWidget> owner, QString path, ExportFormat format, qsizetype rows,
                    ExportWriter writer, ExportEnd done, ExportEnd whenGone)
{
    auto future = runOnWorker([=] { return writeWholeFile(path, writer(format)); });
    Result<void> written = co_await future;
    const QString text = written.ok()
        ? Words::tr("%Ln row(s) exported to %1", nullptr, static_cast<int>(rows))
              .arg(QDir::toNativeSeparators(path))
        : written.error().text();
    if (owner)
        done(text, !written.ok());
    else if (whenGone)
        whenGone(text, !written.ok());
}

} // namespace

void exportRows(QWidget *owner, const QString &proposedName, qsizetype rows, ExportWriter writer,
                ExportEnd done, ExportEnd whenGone)
{
    auto *dialog = new QFileDialog(owner, Words::tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = Words::tr("Table for spreadsheets (*.csv)");
    const QString json = Words::tr("JSON (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(proposedName + QStringLiteral(".csv"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        const QString suffix = filter == json ? QStringLiteral("json") : QStringLiteral("csv");
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(proposedName + QLatin1Char('.') + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, [=](const QString &path) {
        const bool asJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        write(owner, path, asJson ? ExportFormat::Json : ExportFormat::Csv, rows, writer, done,
              whenGone);
    });
    dialog->open();
}

} // namespace tokendesk
