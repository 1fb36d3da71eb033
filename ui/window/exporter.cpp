#include "ui/window/exporter.h"

#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace tokendesk {

namespace {

struct ExporterWords {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

QString nameFilter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExporterWords::tr("Table for spreadsheets (*.csv)");
    case ExportFormat::Json:
        return ExporterWords::tr("JSON (*.json)");
    case ExportFormat::CsvOfAll:
        return ExporterWords::tr("CSV, all columns (*.csv)");
    }
    return {};
}

QString suffixOf(ExportFormat format)
{
    return format == ExportFormat::Json ? QStringLiteral("json") : QStringLiteral("csv");
}

QString exportedWords(qsizetype rows, const QString &where)
{
    return ExporterWords::tr("%Ln row(s) exported to %1", nullptr, static_cast<int>(rows))
        .arg(where);
}

ExportNews newsOf(const Result<void> &written, const QString &path, qsizetype rows)
{
    if (!written.ok())
        return {written.error().text(), {}, true};
    return {exportedWords(rows, QDir::toNativeSeparators(path)),
            exportedWords(rows, QFileInfo(path).fileName()), false};
}

QCoro::Task<> write(QPointer<QWidget> owner, QString path, ExportFormat format, qsizetype rows,
                    WhoMayRead who, ExportWriter writer, ExportEnd done,
                    ExportEndElsewhere whenGone)
{
    auto future = runOnWorker([=] { return writeWholeFile(path, writer(format), who); });
    Result<void> written = co_await future;
    const ExportNews news = newsOf(written, path, rows);
    if (owner)
        done(news);
    else if (whenGone)
        whenGone(news.text, news.failed);
}

} // namespace

void exportRows(QWidget *owner, const QString &proposedName, qsizetype rows, ExportWriter writer,
                ExportEnd done, ExportEndElsewhere whenGone, const QList<ExportFormat> &formats,
                WhoMayRead who)
{
    auto *dialog = new QFileDialog(owner, ExporterWords::tr("Export what is shown"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QHash<QString, ExportFormat> formatOf;
    QStringList filters;
    for (const ExportFormat format : formats) {
        filters << nameFilter(format);
        formatOf.insert(filters.constLast(), format);
    }
    dialog->setNameFilters(filters);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(proposedName + QStringLiteral(".csv"));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        // What was typed stays; without a name it is the folder that is chosen.
        const QFileInfo typed(dialog->selectedFiles().value(0));
        QString name = typed.isDir() ? proposedName : typed.fileName();
        for (const ExportFormat format : formats) {
            const QString end = QLatin1Char('.') + suffixOf(format);
            if (name.endsWith(end, Qt::CaseInsensitive))
                name.chop(end.size());
        }
        const QString suffix = suffixOf(formatOf.value(filter));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + QLatin1Char('.') + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, owner, [=](const QString &path) {
        ExportFormat format = formatOf.value(dialog->selectedNameFilter());
        // What the name says counts more.
        if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
            format = ExportFormat::Json;
        else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                 && format == ExportFormat::Json)
            format = ExportFormat::Csv;
        write(owner, path, format, rows, who, writer, done, whenGone);
    });
    dialog->open();
}

} // namespace tokendesk
