#include "evidence/pdfreport.h"

#include "domain/review/findingwords.h"
#include "evidence/evidencetext.h"
#include "evidence/pdfcolours.h"
#include "evidence/reportchart.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokendesk {

namespace {

struct PdfReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

constexpr qreal contentWidth = PdfPages::contentWidth;
constexpr qreal contentLeft = PdfPages::marginSide;
/// Above that many findings the bookmarks end at the rules: a reader finds nothing in more.
constexpr size_t bookmarkedFindings = 1000;

PdfStyle body()
{
    return {9, false, false, pdf::ink};
}

PdfStyle soft(qreal points = 8)
{
    return {points, false, false, pdf::soft};
}

PdfStyle bold(qreal points, QColor colour = pdf::ink)
{
    return {points, true, false, colour};
}

PdfStyle valueStyle(const Fact &fact, qreal points)
{
    return {fact.isCode ? points - 0.8 : points, false, fact.isCode, pdf::ink};
}

} // namespace

PdfReport::PdfReport(const ReviewRecord &record)
    : m_record(record)
    , m_facts(reportFacts(record))
{
}

bool PdfReport::writeTo(PdfPages &pages, const GoOn &goOn)
{
    m_pages = &pages;
    m_goOn = &goOn;
    m_done = 0;
    m_chapter = 0;
    m_links.clear();
    pages.furniture = [this](int page) { furniture(page); };
    titlePage();
    contents();
    scope();
    policy();
    summary();
    timeline();
    findings();
    if (!m_isStopped) {
        integrity();
        signOff();
    }
    pages.finish();
    pages.furniture = {};
    m_pageCount = pages.page() + 1;
    m_headings = pages.headings();
    m_pages = nullptr;
    return !m_isStopped;
}

void PdfReport::titlePage()
{
    m_pages->fill({0, 0, PdfPages::pageWidth, 10}, pdf::accent);
    m_pages->moveTo(150);
    m_pages->paragraph(PdfReportWords::tr("Access review").toUpper(), bold(9, pdf::accent), 8);
    m_pages->paragraph(reportTitle(), bold(21), 8);
    // Nobody's name pushes the rest of the page off it.
    m_pages->lineAt({contentLeft, m_pages->y()}, contentWidth, shownText(m_record.connectionName),
                    {16, false, false, pdf::soft});
    m_pages->space(30);
    m_pages->fill({contentLeft, m_pages->y(), 64, 3}, pdf::accent);
    m_pages->space(34);
    for (const Fact &fact : titleFacts(m_record)) {
        m_pages->lineAt({contentLeft, m_pages->y()}, 110, fact.label, soft(10));
        m_pages->lineAt({contentLeft + 120, m_pages->y()}, contentWidth - 120, fact.value,
                        {10, false, false, pdf::ink});
        m_pages->space(19);
    }
    m_pages->space(34);
    constexpr qreal gap = 9;
    constexpr qreal tile = (contentWidth - 4 * gap) / 5;
    qreal x = contentLeft;
    const qreal y = m_pages->y();
    for (const SeverityTally &tally : m_facts.bySeverity) {
        m_pages->fill({x, y, tile, 66}, pdf::tint);
        m_pages->fill({x, y, tile, 4}, pdf::severityColour(tally.severity));
        m_pages->lineAt({x + 11, y + 13}, tile - 22, countText(tally.found), bold(20));
        m_pages->lineAt({x + 11, y + 42}, tile - 22, severityWords(tally.severity), soft(9));
        x += tile + gap;
    }
    m_pages->moveTo(y + 82);
    m_pages->paragraph(summaryWords(m_record, m_facts), soft(9));
    m_pages->lineAt({contentLeft, PdfPages::pageHeight - 60}, contentWidth,
                    PdfReportWords::tr("Made with %1. Confidential: it names accounts and tokens.")
                        .arg(QStringLiteral("Tokendesk " TOKENDESK_VERSION)),
                    soft());
}

void PdfReport::contents()
{
    m_pages->newPage();
    m_pages->paragraph(PdfReportWords::tr("Contents"), bold(18), 12);
    // Nothing is known in the first run, and the page is as long as in the second: chapters and
    // severities are few.
    for (const PdfHeading &heading : m_headings) {
        if (heading.level > 1)
            continue;
        const bool isChapter = heading.level == 0;
        const qreal indent = isChapter ? 0 : 18;
        m_pages->space(isChapter ? 5 : 0);
        const qreal y = m_pages->y();
        const PdfStyle style = isChapter ? bold(10) : body();
        m_pages->lineAt({contentLeft + indent, y}, contentWidth - 60 - indent, heading.title,
                        style);
        m_pages->lineAt({contentLeft + contentWidth - 50, y}, 50,
                        QString::number(heading.place.page + 1), style, Qt::AlignRight);
        m_pages->fill({contentLeft, y + 16, contentWidth, 0.4}, pdf::line);
        m_links.push_back({m_pages->page(), {contentLeft, y, contentWidth, 16}, heading.place});
        m_pages->space(19);
    }
}

void PdfReport::chapter(const QString &title)
{
    ++m_chapter;
    const QString numbered = QStringLiteral("%1  %2").arg(m_chapter).arg(title);
    m_pages->need(150);
    if (m_pages->y() > PdfPages::marginTop)
        m_pages->space(26);
    m_pages->mark(0, numbered);
    m_pages->paragraph(numbered, bold(16), 3);
    m_pages->fill({contentLeft, m_pages->y(), contentWidth, 1.5}, pdf::accent);
    m_pages->space(12);
}

void PdfReport::prose(const QString &text)
{
    m_pages->paragraph(text, body(), 8);
}

void PdfReport::facts(const std::vector<Fact> &facts)
{
    constexpr qreal labels = 120;
    for (const Fact &fact : facts)
        m_pages->row({{fact.label, 0, labels - 10, soft(9)},
                      {fact.value, labels, contentWidth - labels, valueStyle(fact, 9)}},
                     {1.5, 1.5});
    m_pages->space(8);
}

void PdfReport::table(const ReportTable &table, const std::vector<qreal> &widths)
{
    constexpr qreal padding = 8;
    const auto cells = [&](const QStringList &texts, const PdfStyle &style) {
        std::vector<PdfCell> row;
        qreal x = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const qreal column = widths[static_cast<size_t>(i)];
            row.push_back({texts.at(i), x + padding, column - 2 * padding + 4, style,
                           i >= table.numbersFrom ? Qt::AlignRight : Qt::AlignLeft});
            x += column;
        }
        return row;
    };
    const auto head = [&] { m_pages->row(cells(table.titles, bold(8)), {4, 4, pdf::tint}); };
    // A short table stays on one page.
    constexpr size_t shortTable = 20;
    m_pages->need(
        table.rows.size() <= shortTable ? 46 + 17.0 * static_cast<qreal>(table.rows.size()) : 90);
    m_pages->paragraph(table.caption, bold(9.5), 4);
    head();
    m_pages->tableHead = head;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const std::optional<Severity> severity =
            i < table.severities.size() ? severityFromId(table.severities[i]) : std::nullopt;
        const bool isSum = !severity && !table.severities.empty();
        PdfRow look{3, 3, {}, {}, pdf::line};
        if (severity)
            look.edge = pdf::severityColour(*severity);
        m_pages->row(cells(table.rows[i], isSum ? bold(8.5) : PdfStyle{8.5}), look);
    }
    m_pages->tableHead = {};
    m_pages->space(16);
}

void PdfReport::scope()
{
    m_pages->newPage();
    chapter(PdfReportWords::tr("Scope"));
    prose(scopeWords(m_record));
    facts(scopeFacts(m_record));
}

void PdfReport::policy()
{
    chapter(PdfReportWords::tr("Policy"));
    prose(policyWords(m_record));
    facts(policyFacts(m_record));
    const ReportTable rules = rulesTable(m_record);
    if (!rules.rows.empty())
        table(rules, {150, 96, 92, contentWidth - 338});
}

void PdfReport::summary()
{
    chapter(PdfReportWords::tr("Summary"));
    prose(summaryWords(m_record, m_facts));
    constexpr qreal numbers = 76;
    table(severityTable(m_facts), {contentWidth - 3 * numbers, numbers, numbers, numbers});
    table(decisionTable(m_facts), {contentWidth - numbers, numbers});
    if (!m_facts.outstanding.empty())
        table(outstandingTable(m_record, m_facts), {70, contentWidth - 370, 100, 120, 80});
    if (!m_facts.groups.empty())
        table(groupTable(m_facts), {contentWidth - 3 * numbers, numbers, numbers, numbers});
}

void PdfReport::timeline()
{
    // With its chart.
    m_pages->need(330);
    chapter(PdfReportWords::tr("Coming expiries"));
    prose(timelineWords(m_facts));
    chart();
    std::vector<qreal> widths{contentWidth - 7 * 54.0};
    widths.resize(8, 54);
    table(timelineTable(m_facts), widths);
}

void PdfReport::chart()
{
    constexpr qreal height = 168;
    constexpr qreal legend = 22;
    m_pages->need(height + legend + 12);
    const qreal top = m_pages->y();
    const ReportChart drawn = timelineChart(m_facts.timeline, {contentWidth, height}, 24, 16);
    for (const auto &[y, value] : drawn.grid)
        m_pages->fill({contentLeft, top + y, contentWidth, 0.4}, pdf::line);
    for (const ChartPart &part : drawn.parts)
        m_pages->fill(part.box.translated(contentLeft, top), pdf::seriesColour(part.series));
    m_pages->fill({contentLeft, top + drawn.base, contentWidth, 0.8}, pdf::soft);
    for (const ChartBar &bar : drawn.bars) {
        const QRectF slot = bar.slot.translated(contentLeft, top);
        const QString title = barTitle(m_facts.timeline[static_cast<size_t>(bar.bar)]);
        // Month and year one above the other: there is no room for both in a line.
        const qsizetype space = title.indexOf(QLatin1Char(' '));
        m_pages->lineAt({slot.left(), top + drawn.base + 4}, slot.width(), title.left(space),
                        soft(6.2), Qt::AlignHCenter);
        if (space > 0)
            m_pages->lineAt({slot.left(), top + drawn.base + 12}, slot.width(),
                            title.mid(space + 1), soft(6.2), Qt::AlignHCenter);
        if (bar.total > 0)
            m_pages->lineAt({slot.left(), top + bar.top - 10.5}, slot.width(), countText(bar.total),
                            bold(7), Qt::AlignHCenter);
    }
    m_pages->moveTo(top + height + 6);
    qreal x = contentLeft;
    constexpr qreal step = contentWidth / timelineSeries;
    for (int series = timelineSeries - 1; series >= 0; --series) {
        m_pages->fill({x, m_pages->y() + 2, 7, 7}, pdf::seriesColour(series));
        m_pages->lineAt({x + 12, m_pages->y()}, step - 14, seriesTitle(series), soft(7.5));
        x += step;
    }
    m_pages->space(legend);
}

void PdfReport::findings()
{
    m_pages->newPage();
    chapter(PdfReportWords::tr("Findings and decisions"));
    if (m_record.findings.empty())
        prose(PdfReportWords::tr("The rules of the policy found nothing."));
    std::optional<Severity> current;
    for (const ReportGroup &group : m_facts.groups) {
        if (current != group.severity) {
            current = group.severity;
            const int found = m_facts.tally(group.severity).found;
            const QString title =
                QStringLiteral("%1 (%2)").arg(severityWords(group.severity), countText(found));
            constexpr qreal headings = 30 + 46;
            m_pages->need(headings
                          + roomOf(m_record.findings[static_cast<size_t>(group.findings.front())]));
            m_pages->mark(1, title);
            m_pages->row({{title, 0, contentWidth, bold(13, pdf::severityColour(group.severity))}},
                         {8, 2});
        }
        findingsOf(group);
        if (m_isStopped)
            return;
    }
}

qreal PdfReport::roomOf(const RecordedFinding &finding) const
{
    // By the letters that a line has on average; a finding that takes more goes on on the next
    // page.
    constexpr qsizetype lettersOfAFact = 32;
    constexpr qsizetype lettersOfAReason = 88;
    constexpr qreal head = 46;
    constexpr qreal line = 11.5;
    constexpr qreal keptTogether = 340;
    const std::vector<Fact> decided = decisionFacts(m_record, finding);
    const std::vector<Fact> found = findingFacts(finding);
    qsizetype lines = finding.reason.size() / lettersOfAReason;
    for (size_t i = 0; i < std::max(decided.size(), found.size()); ++i) {
        const qsizetype letters = std::max(i < decided.size() ? decided[i].value.size() : 0,
                                           i < found.size() ? found[i].value.size() : 0);
        lines += 1 + letters / lettersOfAFact;
    }
    return std::min(head + line * static_cast<qreal>(lines), keptTogether);
}

void PdfReport::findingsOf(const ReportGroup &group)
{
    // Never a heading alone: the first finding is on its page.
    constexpr qreal heading = 46;
    const QString title = shownText(group.title);
    m_pages->need(heading + roomOf(m_record.findings[static_cast<size_t>(group.findings.front())]));
    m_pages->space(6);
    m_pages->mark(2, QStringLiteral("%1 (%2)").arg(title, countText(std::ssize(group.findings))));
    m_pages->paragraph(title, bold(10.5), 1);
    m_pages->paragraph(groupWords(group), soft(), 7);
    for (const int index : group.findings) {
        if (m_isStopped)
            return;
        finding(m_record.findings[static_cast<size_t>(index)], index + 1);
        m_isStopped = !(*m_goOn)(++m_done, static_cast<qint64>(m_record.findings.size()));
    }
}

void PdfReport::finding(const RecordedFinding &finding, int number)
{
    constexpr qreal indent = 13;
    constexpr qreal corner = 90;
    const QColor edge = pdf::severityColour(finding.severity);
    const QString subject = shownText(finding.subject);
    const std::vector<Fact> decided = decisionFacts(m_record, finding);
    const std::vector<Fact> found = findingFacts(finding);
    m_pages->need(roomOf(finding));
    if (m_record.findings.size() <= bookmarkedFindings) {
        constexpr qsizetype bookmarkAtMost = 80;
        m_pages->mark(3,
                      subject.size() <= bookmarkAtMost
                          ? subject
                          : subject.first(bookmarkAtMost) + QChar(0x2026));
    }
    m_pages->row({{subject, indent, contentWidth - indent - corner - 8, bold(9.5)},
                  {QStringLiteral("%1 · %2").arg(severityWords(finding.severity)).arg(number),
                   contentWidth - corner, corner, bold(8, edge), Qt::AlignRight}},
                 {3, 1, {}, edge});
    m_pages->row({{shownText(finding.reason), indent, contentWidth - indent, body()}},
                 {0, 3, {}, edge});
    factColumns(decided, found, edge);
    m_pages->space(11);
}

void PdfReport::factColumns(const std::vector<Fact> &leftFacts, const std::vector<Fact> &rightFacts,
                            QColor edge)
{
    constexpr qreal indent = 13;
    constexpr qreal labels = 62;
    constexpr qreal column = (contentWidth - indent) / 2;
    constexpr qreal gap = 12;
    for (size_t i = 0; i < std::max(leftFacts.size(), rightFacts.size()); ++i) {
        std::vector<PdfCell> cells;
        const auto add = [&](const std::vector<Fact> &list, qreal x) {
            if (i >= list.size())
                return;
            cells.push_back({list[i].label, x, labels - 4, soft(7.5)});
            cells.push_back(
                {list[i].value, x + labels, column - labels - gap, valueStyle(list[i], 8)});
        };
        add(leftFacts, indent);
        add(rightFacts, indent + column);
        m_pages->row(cells, {0.6, 0.6, {}, edge});
    }
}

void PdfReport::integrity()
{
    chapter(PdfReportWords::tr("How to check this report"));
    const QStringList paragraphs = integrityWords();
    for (const QString &paragraph : paragraphs)
        prose(paragraph);
}

void PdfReport::signOff()
{
    m_pages->newPage();
    chapter(PdfReportWords::tr("Sign-off"));
    prose(signOffWords(m_record));
    constexpr qreal half = (contentWidth - 30) / 2;
    const auto field = [this](qreal x, qreal length, const QString &label) {
        m_pages->fill({contentLeft + x, m_pages->y(), length, 0.7}, pdf::soft);
        m_pages->lineAt({contentLeft + x, m_pages->y() + 4}, length, label, soft(7.5));
    };
    for (const QString &role : {PdfReportWords::tr("Reviewer"), PdfReportWords::tr("Approver")}) {
        m_pages->space(26);
        m_pages->paragraph(role, bold(11), 34);
        field(0, half, PdfReportWords::tr("Name"));
        field(half + 30, half, PdfReportWords::tr("Date"));
        m_pages->space(52);
        field(0, contentWidth, PdfReportWords::tr("Signature"));
        m_pages->space(22);
    }
    m_pages->space(34);
    m_pages->paragraph(PdfReportWords::tr("SHA-256 of manifest.json, written down at sign-off"),
                       bold(9), 30);
    field(0, contentWidth,
          PdfReportWords::tr("64 digits; the first 16 are enough to recognise it"));
}

void PdfReport::furniture(int page)
{
    constexpr qreal head = 36;
    constexpr qreal foot = PdfPages::pageHeight - 44;
    m_pages->lineAt({contentLeft, head}, contentWidth - 130,
                    reportTitle() + QStringLiteral(" – ") + shownText(m_record.connectionName),
                    soft(7.5));
    const QString day = longDay(m_record.finishedAtMs, m_record);
    m_pages->lineAt({contentLeft + contentWidth - 120, head}, 120,
                    day.isEmpty() ? PdfReportWords::tr("Draft") : day, soft(7.5), Qt::AlignRight);
    m_pages->fill({contentLeft, head + 14, contentWidth, 0.6}, pdf::line);
    constexpr qsizetype hashDigits = 12;
    m_pages->lineAt(
        {contentLeft, foot}, contentWidth - 100,
        PdfReportWords::tr("Policy %1, SHA-256 %2…")
            .arg(shownText(m_record.policy.id), shownText(m_record.policy.sha256.left(hashDigits))),
        soft(7.5));
    m_pages->lineAt({contentLeft + contentWidth - 100, foot}, 100,
                    PdfReportWords::tr("Page %1 of %2").arg(page + 1).arg(m_pageCount), soft(7.5),
                    Qt::AlignRight);
}

} // namespace tokendesk
