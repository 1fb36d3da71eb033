// The chapters of the PDF report, written onto pages.
#pragma once

#include "domain/goon.h"
#include "evidence/pdfpages.h"
#include "evidence/reportwords.h"

namespace tokendesk {

/// Writes the same onto each PdfPages it is given, except for what the run before it found out:
/// how many pages there are, and where a chapter stands. One thread.
class PdfReport final {
public:
    /// The record must outlive this.
    explicit PdfReport(const ReviewRecord &record);

    /// False: it was stopped. Asked after each finding.
    [[nodiscard]] bool writeTo(PdfPages &pages, const GoOn &goOn);

    /// Of the last run.
    [[nodiscard]] const std::vector<PdfHeading> &headings() const { return m_headings; }
    [[nodiscard]] const std::vector<PdfLink> &links() const { return m_links; }

private:
    void titlePage();
    void contents();
    void scope();
    void policy();
    void summary();
    void timeline();
    void chart();
    void findings();
    /// About what it takes; of a very large one what it takes at the least.
    [[nodiscard]] qreal roomOf(const RecordedFinding &finding) const;
    void findingsOf(const ReportGroup &group);
    void finding(const RecordedFinding &finding, int number);
    void integrity();
    void signOff();
    void furniture(int page);

    /// A heading with its number and its bookmark.
    void chapter(const QString &title);
    void prose(const QString &text);
    void facts(const std::vector<Fact> &facts);
    /// One width for each column.
    void table(const ReportTable &table, const std::vector<qreal> &widths);
    /// Two lists of facts side by side.
    void factColumns(const std::vector<Fact> &left, const std::vector<Fact> &right, QColor edge);

    const ReviewRecord &m_record;
    ReportFacts m_facts;
    PdfPages *m_pages = nullptr; ///< while a run lasts
    const GoOn *m_goOn = nullptr; ///< as long
    qint64 m_done = 0; ///< findings of this run
    bool m_isStopped = false;
    int m_chapter = 0;
    int m_pageCount = 0;
    std::vector<PdfHeading> m_headings;
    std::vector<PdfLink> m_links;
};

} // namespace tokendesk
