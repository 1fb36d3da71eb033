#include "evidence/pdfoutline.h"

#include <QCoreApplication>
#include <QFile>

// The library's own smart pointers are std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <stdexcept>

namespace tokendesk {

namespace {

using Handle = QPDFObjectHandle;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewPdf)
};

/// An entry of the outline that still gets children (PDF 32000-1, 12.3.3).
struct OpenEntry {
    Handle item;
    Handle last; ///< of its children; not initialised: none yet
    int children = 0;
};

class Extras {
public:
    explicit Extras(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void add(const PdfExtras &extras)
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", Handle::newUnicodeString(extras.language.toStdString()));
        Handle view = Handle::newDictionary();
        view.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
        for (const PdfLink &link : extras.links)
            addLink(link);
        if (extras.bookmarks.empty())
            return;
        root.replaceKey("/Outlines", outline(extras.bookmarks));
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

private:
    [[nodiscard]] Handle destination(PdfPlace place)
    {
        Handle target = Handle::newArray();
        target.appendItem(m_pages.at(static_cast<size_t>(place.page)).getObjectHandle());
        target.appendItem(Handle::newName("/XYZ"));
        target.appendItem(Handle::newNull());
        target.appendItem(Handle::newReal(PdfPages::pageHeight - place.top, 1));
        target.appendItem(Handle::newNull());
        return target;
    }

    void addLink(const PdfLink &link)
    {
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect",
                              Handle::newArray(Handle::Rectangle(
                                  link.area.left(), PdfPages::pageHeight - link.area.bottom(),
                                  link.area.right(), PdfPages::pageHeight - link.area.top())));
        annotation.replaceKey("/Border",
                              Handle::newArray({Handle::newInteger(0), Handle::newInteger(0),
                                                Handle::newInteger(0)}));
        annotation.replaceKey("/Dest", destination(link.target));
        Handle page = m_pages.at(static_cast<size_t>(link.page)).getObjectHandle();
        Handle annotations = page.getKey("/Annots");
        if (!annotations.isArray()) {
            annotations = Handle::newArray();
            page.replaceKey("/Annots", annotations);
        }
        annotations.appendItem(m_pdf.makeIndirectObject(annotation));
    }

    [[nodiscard]] Handle outline(const std::vector<PdfHeading> &bookmarks)
    {
        std::vector<OpenEntry> open{
            {m_pdf.makeIndirectObject(Handle::newDictionary()), Handle(), 0}};
        open.front().item.replaceKey("/Type", Handle::newName("/Outlines"));
        const auto closeTo = [&open](size_t depth) {
            while (open.size() > depth) {
                OpenEntry done = open.back();
                open.pop_back();
                if (done.children == 0)
                    continue;
                done.item.replaceKey("/Last", done.last);
                // Chapters are open when the document is opened, deeper levels closed.
                const bool isClosed = !open.empty();
                done.item.replaceKey("/Count",
                                     Handle::newInteger(isClosed ? -done.children : done.children));
            }
        };
        for (const PdfHeading &heading : bookmarks) {
            closeTo(static_cast<size_t>(heading.level) + 1);
            OpenEntry &parent = open.back();
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", Handle::newUnicodeString(heading.title.toStdString()));
            item.replaceKey("/Dest", destination(heading.place));
            item.replaceKey("/Parent", parent.item);
            if (parent.children == 0) {
                parent.item.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", parent.last);
                parent.last.replaceKey("/Next", item);
            }
            parent.last = item;
            ++parent.children;
            open.push_back({item, Handle(), 0});
        }
        const Handle root = open.front().item;
        closeTo(0);
        return root;
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
};

/// How much is written, in percent.
class Share final : public QPDFWriter::ProgressReporter {
public:
    void reportProgress(int percent) override { m_percent = percent; }
    [[nodiscard]] int percent() const { return m_percent; }

private:
    int m_percent = 0;
};

struct Stopped final : std::exception { };

class Sink final : public Pipeline {
public:
    Sink(QIODevice &out, const Share &share, const GoOn &goOn)
        : Pipeline("report", nullptr)
        , m_out(out)
        , m_share(share)
        , m_goOn(goOn)
    {
    }

    void write(unsigned char const *data, size_t size) override
    {
        constexpr int whole = 100;
        const auto bytes = static_cast<qint64>(size);
        if (m_out.write(reinterpret_cast<const char *>(data), bytes) != bytes)
            throw std::runtime_error(m_out.errorString().toStdString());
        if (!m_goOn(m_share.percent(), whole))
            throw Stopped();
    }
    void finish() override { }

private:
    QIODevice &m_out;
    const Share &m_share;
    const GoOn &m_goOn;
};

} // namespace

Result<void> writeWithExtras(const QString &path, const PdfExtras &extras, QIODevice &out,
                             const GoOn &goOn)
{
    // The library throws; what it throws ends here, and what we throw to end it.
    try {
        QPDF document;
        document.processFile(QFile::encodeName(path).constData());
        Extras(document).add(extras);
        const auto share = std::make_shared<Share>();
        Sink sink(out, *share, goOn);
        QPDFWriter writer(document);
        writer.setOutputPipeline(&sink);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.registerProgressReporter(share);
        writer.write();
        return {};
    } catch (const Stopped &) {
        Error error;
        error.kind = Error::Kind::Cancelled;
        error.message = Words::tr("The report was called off");
        return error;
    } catch (const std::exception &problem) {
        Error error;
        error.message = Words::tr("The report's bookmarks could not be added");
        error.detail = QString::fromUtf8(problem.what());
        error.remedy = Words::tr("Try again, or save the findings as CSV instead");
        return error;
    }
}

} // namespace tokendesk
