#include "evidence/recordpdf.h"

#include "evidence/evidencetext.h"
#include "evidence/packoutput.h"
#include "evidence/pdfoutline.h"
#include "evidence/pdfreport.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace tokendesk {

namespace {

struct RecordPdfWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewPdf)
};

Error pdfError(const QString &message, const QString &remedy)
{
    Error error;
    error.message = message;
    error.remedy = remedy;
    return error;
}

Error unpainted()
{
    return pdfError(RecordPdfWords::tr("The report could not be painted"),
                    RecordPdfWords::tr("Try again"));
}

Error stopped()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = RecordPdfWords::tr("The report was called off");
    return error;
}

/// What each part of the work takes of it, in tenths.
constexpr int measuring = 1;
constexpr int painting = 9;

} // namespace

Result<void> writeRecordAsPdf(const ReviewRecord &record, PackOutput &out, const GoOn &goOn)
{
    // Without it there are no fonts, and Qt ends the program.
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return pdfError(RecordPdfWords::tr("No PDF can be made without a display"),
                        RecordPdfWords::tr("Make the pack in the program's window"));
    const auto part = [&goOn](int before, int share) {
        return [&goOn, before, share](qint64 done, qint64 total) {
            constexpr qint64 all = measuring + painting;
            return goOn(before * total + share * done, all * total);
        };
    };
    QPdfWriter writer(&out);
    writer.setTitle(reportTitle() + QStringLiteral(" – ") + shownText(record.connectionName));
    writer.setCreator(QStringLiteral("Tokendesk " TOKENDESK_VERSION));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    PdfReport report(record);
    PdfPages measured(&writer, nullptr);
    if (!report.writeTo(measured, part(0, measuring)))
        return stopped();
    QPainter painter;
    if (!painter.begin(&writer))
        return unpainted();
    PdfPages painted(&writer, &painter);
    const auto paint = part(measuring, painting);
    const bool isPainted = report.writeTo(
        painted, [&](qint64 done, qint64 total) { return !out.hasFailed() && paint(done, total); });
    const bool isEnded = painter.end() && out.flush();
    if (!isEnded)
        return unpainted();
    if (!isPainted)
        return stopped();
    return addExtras(out.path(), {reportLanguage(), report.headings(), report.links()}, out);
}

} // namespace tokendesk
