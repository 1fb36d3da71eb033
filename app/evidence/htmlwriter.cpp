#include "evidence/htmlwriter.h"

namespace tokendesk {

HtmlWriter::HtmlWriter(QIODevice *page)
    : m_xml(page)
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    newLine();
}

void HtmlWriter::open(const char *element, const Attributes &attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, value);
}

void HtmlWriter::close()
{
    // With an end tag of its own always: a browser takes <td/> for a start.
    m_xml.writeCharacters({});
    m_xml.writeEndElement();
}

void HtmlWriter::single(const char *element, const Attributes &attributes)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, value);
}

void HtmlWriter::text(const QString &text)
{
    m_xml.writeCharacters(text);
}

void HtmlWriter::element(const char *element, const QString &content, const Attributes &attributes)
{
    open(element, attributes);
    text(content);
    close();
}

void HtmlWriter::isolated(const char *element, const QString &content, const Attributes &attributes)
{
    open(element, attributes);
    this->element("bdi", content);
    close();
}

void HtmlWriter::newLine()
{
    m_xml.writeCharacters(QStringLiteral("\n"));
}

void HtmlWriter::facts(const std::vector<Fact> &facts)
{
    open("dl");
    for (const Fact &fact : facts) {
        element("dt", fact.label);
        open("dd");
        element(fact.isCode ? "code" : "bdi", fact.value);
        close();
        newLine();
    }
    close();
}

void HtmlWriter::table(const ReportTable &table)
{
    open("div", {{QStringLiteral("class"), QStringLiteral("scroll")}});
    open("table");
    element("caption", table.caption);
    const auto classOf = [&table](qsizetype column) {
        return column >= table.numbersFrom ? QStringLiteral("number") : QStringLiteral("words");
    };
    open("thead");
    open("tr");
    for (qsizetype i = 0; i < table.titles.size(); ++i)
        element("th", table.titles.at(i),
                {{QStringLiteral("scope"), QStringLiteral("col")},
                 {QStringLiteral("class"), classOf(i)}});
    close();
    close();
    open("tbody");
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const QString severity = row < table.severities.size() ? table.severities[row] : QString();
        const bool isSum = severity.isEmpty() && !table.severities.empty();
        open("tr",
             {{QStringLiteral("class"), isSum ? QStringLiteral("sum") : QStringLiteral("row")}});
        const QStringList &cells = table.rows[row];
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0) {
                isolated("td", cells.at(i), {{QStringLiteral("class"), classOf(i)}});
                continue;
            }
            open("th", {{QStringLiteral("scope"), QStringLiteral("row")}});
            if (!severity.isEmpty())
                element("span", {},
                        {{QStringLiteral("class"), QStringLiteral("mark ") + severity},
                         {QStringLiteral("aria-hidden"), QStringLiteral("true")}});
            element("bdi", cells.at(i));
            close();
        }
        close();
        newLine();
    }
    close();
    close();
    close();
    newLine();
}

} // namespace tokendesk
