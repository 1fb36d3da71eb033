#include "ui/review/timelineprint.h"

#include "store/wholefile.h"
#include "ui/theme/theme.h"
#include "workflows/worker.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <memory>

namespace tokendesk {

namespace {

struct TimelinePrintWords {
    Q_DECLARE_TR_FUNCTIONS(ExpiryTimeline)
};

/// Of the page's width.
constexpr double heightShare = 0.35;

PictureFormat formatOf(const QString &path)
{
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    return path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) ? PictureFormat::Svg
                                                                     : PictureFormat::Pdf;
}

QCoro::Task<> write(QPointer<QWidget> parent, QString path, TimelinePicture picture, QString title,
                    QFont font, ExportEnd done)
{
    auto future = runOnWorker([=]() -> Result<void> {
        return writeWholeFile(path, timelineFile(formatOf(path), picture, title, font));
    });
    Result<void> written = co_await future;
    if (!parent)
        co_return;
    const QString text = TimelinePrintWords::tr("Timeline saved to %1");
    if (written.ok())
        done({text.arg(QDir::toNativeSeparators(path)), text.arg(QFileInfo(path).fileName()),
              false});
    else
        done({written.error().text(), {}, true});
}

} // namespace

Result<void> printTimelineOn(QPrinter &printer, const TimelinePicture &picture,
                             const QString &title)
{
    QPainter painter;
    bool isPrinted = painter.begin(&printer);
    if (isPrinted) {
        const QRectF page(QPointF(),
                          printer.pageLayout().paintRectPixels(printer.resolution()).size());
        renderTimeline(painter, QRectF(0, 0, page.width(), page.width() * heightShare), picture,
                       title, lightPalette());
        isPrinted = painter.end();
    }
    if (isPrinted && printer.printerState() != QPrinter::Error)
        return {};
    Error error;
    const QString file = QDir::toNativeSeparators(printer.outputFileName());
    error.message = file.isEmpty()
        ? TimelinePrintWords::tr("The timeline was not printed: %1 does not take it")
              .arg(printer.printerName())
        : TimelinePrintWords::tr("The timeline was not printed: %1 cannot be written").arg(file);
    error.remedy = TimelinePrintWords::tr("Choose another printer, or save it as a file");
    return error;
}

void printTimeline(QWidget *parent, const TimelinePicture &picture, const QString &title,
                   std::function<void(const QString &)> failed)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [printer, picture, title, failed](QPrinter *) {
                         const Result<void> printed = printTimelineOn(*printer, picture, title);
                         if (!printed.ok())
                             failed(printed.error().text());
                     });
    dialog->open();
}

void saveTimeline(QWidget *parent, const TimelinePicture &picture, const QString &title,
                  ExportEnd done)
{
    auto *dialog = new QFileDialog(parent, TimelinePrintWords::tr("Save the timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{TimelinePrintWords::tr("PDF (*.pdf)"),
                              TimelinePrintWords::tr("Picture (*.png)"),
                              TimelinePrintWords::tr("Scalable picture (*.svg)")};
    const QStringList suffixes{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("svg")};
    const QString name = TimelinePrintWords::tr("expiries", "a file's name");
    dialog->setNameFilters(filters);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setDefaultSuffix(suffixes.constFirst());
    dialog->selectFile(name + QLatin1Char('.') + suffixes.constFirst());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        const QString suffix = suffixes.value(std::max<qsizetype>(0, filters.indexOf(filter)));
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(name + QLatin1Char('.') + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [=, font = parent->window()->font()](const QString &path) {
                         write(parent, path, picture, title, font, done);
                     });
    dialog->open();
}

} // namespace tokendesk
