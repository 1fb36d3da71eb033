#include "evidence/pdfoutline.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

// The library's own smart pointers are std::shared_ptr.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <exception>
#include <stdexcept>

namespace tokendesk {

namespace {

using Handle = QPDFObjectHandle;

struct PdfOutlineWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewPdf)
};

/// Where the document's table of objects begins: the number before its end.
qint64 tableOf(QFile &file)
{
    constexpr qint64 tailBytes = 100;
    file.seek(std::max<qint64>(0, file.size() - tailBytes));
    static const QRegularExpression words(QStringLiteral("startxref\\s+(\\d+)\\s+%%EOF\\s*$"));
    const QRegularExpressionMatch match = words.match(QString::fromLatin1(file.readAll()));
    if (!match.hasMatch())
        throw std::runtime_error("the table of objects is not found");
    return match.captured(1).toLongLong();
}

std::string reference(int object)
{
    return std::to_string(object) + " 0 R";
}

/// An entry of the outline (PDF 32000-1, 12.3.3); -1: none.
struct Entry {
    int parent = -1;
    int first = -1;
    int last = -1;
    int previous = -1;
    int next = -1;
    int children = 0;
};

/// The update's objects, and where each begins.
class Update {
public:
    Update(const QString &path, QIODevice &out)
        : m_file(path)
        , m_out(out)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            throw std::runtime_error(m_file.errorString().toStdString());
        m_end = m_file.size();
        m_tableBefore = tableOf(m_file);
        m_pdf.processFile(QFile::encodeName(path).constData());
        m_free = m_pdf.getTrailer().getKey("/Size").getIntValueAsInt();
        // One flat list, as Qt writes it: the pages themselves are not read.
        m_pages = m_pdf.getRoot().getKey("/Pages").getKey("/Kids").getArrayAsVector();
    }

    void add(const PdfExtras &extras)
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", Handle::newUnicodeString(extras.language.toStdString()));
        Handle view = Handle::newDictionary();
        view.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
        addLinks(extras.links);
        std::string outline;
        if (!extras.bookmarks.empty())
            outline =
                "/Outlines " + reference(addOutline(extras.bookmarks)) + " /PageMode /UseOutlines";
        put(root.getObjectID(), with(root, outline));
        finish();
    }

private:
    [[nodiscard]] std::string destination(PdfPlace place)
    {
        return "[ " + m_pages.at(static_cast<size_t>(place.page)).unparse() + " /XYZ null "
            + Handle::newReal(PdfPages::pageHeight - place.top, 1).unparse() + " null ]";
    }

    void addLinks(const std::vector<PdfLink> &links)
    {
        std::map<int, std::string> annotations; // of each page
        for (const PdfLink &link : links) {
            Handle area = Handle::newArray(
                Handle::Rectangle(link.area.left(), PdfPages::pageHeight - link.area.bottom(),
                                  link.area.right(), PdfPages::pageHeight - link.area.top()));
            const int object = m_free++;
            put(object,
                "<< /Type /Annot /Subtype /Link /Rect " + area.unparse()
                    + " /Border [ 0 0 0 ] /Dest " + destination(link.target) + " >>");
            annotations[link.page] += reference(object) + ' ';
        }
        for (const auto &[number, list] : annotations) {
            Handle page = m_pages.at(static_cast<size_t>(number));
            page.removeKey("/Annots");
            put(page.getObjectID(), with(page, "/Annots [ " + list + "]"));
        }
    }

    /// The outline's own object.
    [[nodiscard]] int addOutline(const std::vector<PdfHeading> &bookmarks)
    {
        // The first is the outline itself.
        std::vector<Entry> entries{Entry()};
        std::vector<int> open{0};
        for (const PdfHeading &heading : bookmarks) {
            open.resize(static_cast<size_t>(heading.level) + 1);
            const int number = static_cast<int>(entries.size());
            Entry &parent = entries[static_cast<size_t>(open.back())];
            Entry entry;
            entry.parent = open.back();
            entry.previous = parent.last;
            if (parent.first < 0)
                parent.first = number;
            else
                entries[static_cast<size_t>(parent.last)].next = number;
            parent.last = number;
            ++parent.children;
            entries.push_back(entry);
            open.push_back(number);
        }
        const int outline = m_free;
        m_free += static_cast<int>(entries.size());
        for (size_t i = 0; i < entries.size(); ++i) {
            const Entry &entry = entries[i];
            std::string text = i == 0 ? "<< /Type /Outlines " : "<< ";
            const auto link = [&](const char *key, int number) {
                if (number >= 0)
                    text += std::string(key) + ' ' + reference(outline + number) + ' ';
            };
            link("/Parent", entry.parent);
            link("/First", entry.first);
            link("/Last", entry.last);
            link("/Prev", entry.previous);
            link("/Next", entry.next);
            // Chapters are open when the document is opened, deeper levels closed.
            if (entry.children > 0)
                text += "/Count " + std::to_string(i == 0 ? entry.children : -entry.children) + ' ';
            if (i > 0) {
                const PdfHeading &heading = bookmarks[i - 1];
                text += "/Title " + Handle::newUnicodeString(heading.title.toStdString()).unparse()
                    + " /Dest " + destination(heading.place) + ' ';
            }
            put(outline + static_cast<int>(i), text + ">>");
        }
        return outline;
    }

    /// A dictionary with more keys, which may name objects of the update: the library knows none of
    /// them.
    [[nodiscard]] static std::string with(Handle dictionary, const std::string &keys)
    {
        std::string text = dictionary.unparseResolved();
        return text.insert(text.rfind(">>"), keys + ' ');
    }

    void put(int object, const std::string &text)
    {
        m_places[object] = m_end;
        write(std::to_string(object) + " 0 obj\n" + text + "\nendobj\n");
    }

    /// The table of the update's objects, and the way to the one before it.
    void finish()
    {
        const qint64 table = m_end;
        write("xref\n");
        for (auto from = m_places.begin(); from != m_places.end();) {
            auto to = from;
            std::string lines;
            int count = 0;
            for (; to != m_places.end() && to->first == from->first + count; ++to, ++count) {
                constexpr int digits = 10;
                lines += QByteArray::number(to->second).rightJustified(digits, '0').toStdString()
                    + " 00000 n \n";
            }
            write(std::to_string(from->first) + ' ' + std::to_string(count) + '\n' + lines);
            from = to;
        }
        Handle trailer = m_pdf.getTrailer().shallowCopy();
        trailer.replaceKey("/Size", Handle::newInteger(m_free));
        trailer.replaceKey("/Prev", Handle::newInteger(m_tableBefore));
        write("trailer\n" + trailer.unparse() + "\nstartxref\n" + std::to_string(table)
              + "\n%%EOF\n");
    }

    void write(const std::string &text)
    {
        const auto size = static_cast<qint64>(text.size());
        if (m_out.write(text.data(), size) != size)
            throw std::runtime_error(m_out.errorString().toStdString());
        m_end += size;
    }

    QFile m_file;
    QIODevice &m_out;
    QPDF m_pdf;
    std::vector<Handle> m_pages;
    std::map<int, qint64> m_places; ///< of the update's objects
    qint64 m_end = 0;
    qint64 m_tableBefore = 0;
    int m_free = 0; ///< the first number that no object has
};

} // namespace

Result<void> addExtras(const QString &path, const PdfExtras &extras, QIODevice &out)
{
    // The library throws, and what we throw ends here too.
    try {
        Update(path, out).add(extras);
        return {};
    } catch (const std::exception &problem) {
        Error error;
        error.message = PdfOutlineWords::tr("The report's bookmarks could not be added");
        error.detail = QString::fromUtf8(problem.what());
        error.remedy = PdfOutlineWords::tr("Try again, or save the findings as CSV instead");
        return error;
    }
}

} // namespace tokendesk
