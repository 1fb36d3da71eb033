#include "evidence/recordpdf.h"

#include "evidence/evidencetext.h"
#include "evidence/pdfoutline.h"
#include "evidence/pdfreport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewPdf)
};

Error pdfError(const QString &message, const QString &remedy)
{
    Error error;
    error.message = message;
    error.remedy = remedy;
    return error;
}

} // namespace

Result<QByteArray> recordAsPdf(const ReviewRecord &record)
{
    // Without it there are no fonts, and Qt ends the program.
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return pdfError(Words::tr("No PDF can be made without a display"),
                        Words::tr("Make the pack in the program's window"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(reportTitle() + QStringLiteral(" – ") + shownText(record.connectionName));
    writer.setCreator(QStringLiteral("Tokendesk " TOKENDESK_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    PdfReport report(record);
    PdfPages measured(&writer, nullptr);
    report.writeTo(measured);
    QPainter painter;
    if (!painter.begin(&writer))
        return pdfError(Words::tr("The report could not be painted"), Words::tr("Try again"));
    PdfPages painted(&writer, &painter);
    report.writeTo(painted);
    if (!painter.end())
        return pdfError(Words::tr("The report could not be painted"), Words::tr("Try again"));
    buffer.close();
    return withExtras(bytes, {reportLanguage(), report.headings(), report.links()});
}

} // namespace tokendesk
