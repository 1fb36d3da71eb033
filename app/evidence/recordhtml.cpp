#include "evidence/recordhtml.h"

#include "domain/review/findingwords.h"
#include "evidence/evidencetext.h"
#include "evidence/htmlwriter.h"
#include "evidence/reportchart.h"
#include "evidence/reportstyle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

namespace tokendesk {

namespace {

struct RecordHtmlWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewReport)
};

const QString classKey = QStringLiteral("class");
const QString idKey = QStringLiteral("id");

/// One page being written; ends with run().
class ReportPage {
public:
    ReportPage(const ReviewRecord &record, QIODevice &out, const GoOn &goOn)
        : m_record(record)
        , m_facts(reportFacts(record))
        , m_out(out)
        , m_goOn(goOn)
        , m_html(&out)
    {
    }

    [[nodiscard]] bool run()
    {
        m_html.open("html",
                    {{QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/1999/xhtml")},
                     {QStringLiteral("lang"), reportLanguage()},
                     {QStringLiteral("dir"), direction()},
                     {QStringLiteral("xml:lang"), reportLanguage()}});
        head();
        m_html.open("body");
        m_html.element("a", RecordHtmlWords::tr("To the findings"),
                       {{QStringLiteral("href"), QStringLiteral("#findings")},
                        {classKey, QStringLiteral("skip")}});
        m_html.open("div", {{classKey, QStringLiteral("sheet")}});
        title();
        contents();
        m_html.open("main");
        scope();
        policy();
        summary();
        timeline();
        findings();
        if (m_isStopped)
            return false;
        integrity();
        signOff();
        m_html.close();
        m_html.element(
            "footer",
            RecordHtmlWords::tr("Made with %1. Confidential: it names accounts and tokens.")
                .arg(QStringLiteral("Tokendesk " TOKENDESK_VERSION)));
        m_html.close();
        m_html.close();
        m_html.close();
        return !m_html.hasFailed() && m_out.write("\n", 1) == 1;
    }

private:
    struct Chapter {
        QString id;
        QString title;
    };
    [[nodiscard]] static std::vector<Chapter> chapters()
    {
        return {{QStringLiteral("scope"), RecordHtmlWords::tr("Scope")},
                {QStringLiteral("policy"), RecordHtmlWords::tr("Policy")},
                {QStringLiteral("summary"), RecordHtmlWords::tr("Summary")},
                {QStringLiteral("timeline"), RecordHtmlWords::tr("Coming expiries")},
                {QStringLiteral("findings"), RecordHtmlWords::tr("Findings and decisions")},
                {QStringLiteral("integrity"), RecordHtmlWords::tr("How to check this report")},
                {QStringLiteral("sign-off"), RecordHtmlWords::tr("Sign-off")}};
    }

    [[nodiscard]] static QString direction()
    {
        return QLocale(reportLanguage()).textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                            : QStringLiteral("ltr");
    }

    void meta(const QString &key, const QString &name, const QString &content)
    {
        m_html.single("meta", {{key, name}, {QStringLiteral("content"), content}});
    }

    void head()
    {
        const QByteArray style = reportStyle();
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
        m_html.open("head");
        m_html.single("meta", {{QStringLiteral("charset"), QStringLiteral("utf-8")}});
        meta(QStringLiteral("http-equiv"), QStringLiteral("Content-Security-Policy"),
             QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; "
                            "form-action 'none'")
                 .arg(hash));
        meta(QStringLiteral("name"), QStringLiteral("viewport"),
             QStringLiteral("width=device-width, initial-scale=1"));
        meta(QStringLiteral("name"), QStringLiteral("referrer"), QStringLiteral("no-referrer"));
        meta(QStringLiteral("name"), QStringLiteral("generator"),
             QStringLiteral("Tokendesk " TOKENDESK_VERSION));
        m_html.element("title",
                       reportTitle() + QStringLiteral(" – ") + shownText(m_record.connectionName));
        m_html.element("style", QString::fromLatin1(style));
        m_html.close();
        m_html.newLine();
    }

    void title()
    {
        m_html.open("header");
        m_html.element("p", RecordHtmlWords::tr("Access review"),
                       {{classKey, QStringLiteral("kicker")}});
        m_html.element("h1", reportTitle());
        m_html.isolated("p", shownText(m_record.connectionName),
                        {{classKey, QStringLiteral("connection")}});
        m_html.facts(titleFacts(m_record));
        m_html.open("ul",
                    {{classKey, QStringLiteral("tiles")},
                     {QStringLiteral("aria-label"), RecordHtmlWords::tr("Findings by severity")}});
        for (const SeverityTally &tally : m_facts.bySeverity) {
            m_html.open("li", {{classKey, severityId(tally.severity)}});
            m_html.element("strong", countText(tally.found));
            m_html.text(severityWords(tally.severity));
            m_html.close();
        }
        m_html.close();
        m_html.close();
        m_html.newLine();
    }

    void contents()
    {
        m_html.open("nav", {{QStringLiteral("aria-labelledby"), QStringLiteral("contents")}});
        m_html.element("h2", RecordHtmlWords::tr("Contents"),
                       {{idKey, QStringLiteral("contents")}});
        m_html.open("ol");
        for (const Chapter &chapter : chapters()) {
            m_html.open("li");
            m_html.element("a", chapter.title,
                           {{QStringLiteral("href"), QLatin1Char('#') + chapter.id}});
            m_html.close();
        }
        m_html.close();
        m_html.close();
        m_html.newLine();
    }

    /// Opens a section, which end() closes.
    void chapter(const char *id)
    {
        const std::vector<Chapter> all = chapters();
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i].id != QLatin1String(id))
                continue;
            const QString headingId = all[i].id + QStringLiteral("-title");
            m_html.open("section",
                        {{idKey, all[i].id}, {QStringLiteral("aria-labelledby"), headingId}});
            m_html.element("h2", QStringLiteral("%1  %2").arg(i + 1).arg(all[i].title),
                           {{idKey, headingId}});
        }
    }
    void end()
    {
        m_html.close();
        m_html.newLine();
    }

    void scope()
    {
        chapter("scope");
        m_html.element("p", scopeWords(m_record));
        m_html.facts(scopeFacts(m_record));
        end();
    }

    void policy()
    {
        chapter("policy");
        m_html.element("p", policyWords(m_record));
        m_html.facts(policyFacts(m_record));
        m_html.table(rulesTable(m_record));
        end();
    }

    void summary()
    {
        chapter("summary");
        m_html.element("p", summaryWords(m_record, m_facts));
        m_html.open("div", {{classKey, QStringLiteral("columns")}});
        m_html.table(severityTable(m_facts));
        m_html.table(decisionTable(m_facts));
        m_html.close();
        if (!m_facts.outstanding.empty())
            m_html.table(outstandingTable(m_record, m_facts));
        m_html.table(groupTable(m_facts));
        end();
    }

    void timeline()
    {
        chapter("timeline");
        m_html.open("figure");
        chart();
        m_html.open("ul", {{classKey, QStringLiteral("legend")}});
        for (int series = timelineSeries - 1; series >= 0; --series) {
            m_html.open("li");
            m_html.element("span", {},
                           {{classKey,
                             series == 0 ? QStringLiteral("mark")
                                         : QStringLiteral("mark ")
                                     + severityId(static_cast<Severity>(series - 1))},
                            {QStringLiteral("aria-hidden"), QStringLiteral("true")}});
            m_html.text(seriesTitle(series));
            m_html.close();
        }
        m_html.close();
        m_html.element("figcaption", timelineWords(m_facts));
        m_html.close();
        m_html.table(timelineTable(m_facts));
        end();
    }

    void label(qreal x, qreal y, const char *anchor, const char *style, const QString &text)
    {
        m_html.element("text", text,
                       {{QStringLiteral("x"), QString::number(x)},
                        {QStringLiteral("y"), QString::number(y)},
                        {QStringLiteral("text-anchor"), QLatin1String(anchor)},
                        {classKey, QLatin1String(style)}});
    }

    void line(qreal y, qreal width, const char *style)
    {
        m_html.single("line",
                      {{QStringLiteral("x1"), QStringLiteral("0")},
                       {QStringLiteral("x2"), QString::number(width)},
                       {QStringLiteral("y1"), QString::number(y)},
                       {QStringLiteral("y2"), QString::number(y)},
                       {classKey, QLatin1String(style)}});
    }

    void chart()
    {
        constexpr QSizeF size(960, 260);
        constexpr qreal labelRoom = 24;
        constexpr qreal countRoom = 24;
        const ReportChart drawn = timelineChart(m_facts.timeline, size, labelRoom, countRoom);
        m_html.open(
            "svg",
            {{QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg")},
             {QStringLiteral("viewBox"),
              QStringLiteral("0 0 %1 %2").arg(size.width()).arg(size.height())},
             {QStringLiteral("role"), QStringLiteral("img")},
             {QStringLiteral("aria-labelledby"), QStringLiteral("chart-title chart-words")}});
        m_html.element("title", RecordHtmlWords::tr("Coming expiries by month"),
                       {{idKey, QStringLiteral("chart-title")}});
        m_html.element("desc", timelineWords(m_facts), {{idKey, QStringLiteral("chart-words")}});
        for (const auto &[y, value] : drawn.grid)
            line(y, size.width(), "grid");
        for (const ChartPart &part : drawn.parts)
            m_html.single("rect",
                          {{QStringLiteral("x"), QString::number(part.box.x())},
                           {QStringLiteral("y"), QString::number(part.box.y())},
                           {QStringLiteral("width"), QString::number(part.box.width())},
                           {QStringLiteral("height"), QString::number(part.box.height())},
                           {classKey, QStringLiteral("s%1").arg(part.series)}});
        line(drawn.base, size.width(), "base");
        for (const ChartBar &bar : drawn.bars) {
            const qreal x = bar.slot.center().x();
            label(x, size.height() - 6, "middle", "month",
                  barTitle(m_facts.timeline[static_cast<size_t>(bar.bar)]));
            if (bar.total > 0)
                label(x, bar.top - 6, "middle", "count", countText(bar.total));
        }
        m_html.close();
    }

    void findings()
    {
        chapter("findings");
        if (m_record.findings.empty())
            m_html.element("p", RecordHtmlWords::tr("The rules of the policy found nothing."));
        for (const SeverityTally &tally : m_facts.bySeverity) {
            if (tally.found == 0)
                continue;
            m_html.open("section", {{idKey, severityId(tally.severity)}});
            m_html.element("h3",
                           QStringLiteral("%1 (%2)").arg(severityWords(tally.severity),
                                                         countText(tally.found)));
            for (const ReportGroup &group : m_facts.groups) {
                if (group.severity == tally.severity)
                    findingsOf(group);
                if (m_isStopped)
                    return;
            }
            end();
        }
        end();
    }

    void findingsOf(const ReportGroup &group)
    {
        m_html.isolated("h4", shownText(group.title));
        m_html.element("p", groupWords(group), {{classKey, QStringLiteral("meta")}});
        for (const int index : group.findings) {
            if (m_isStopped)
                return;
            finding(m_record.findings[static_cast<size_t>(index)], index + 1);
            m_isStopped = m_html.hasFailed()
                || !m_goOn(++m_done, static_cast<qint64>(m_record.findings.size()));
        }
    }

    void finding(const RecordedFinding &finding, int number)
    {
        const QString severity = severityId(finding.severity);
        m_html.open("article",
                    {{classKey, QStringLiteral("finding ") + severity},
                     {idKey, QStringLiteral("finding-%1").arg(number)}});
        m_html.open("h5");
        m_html.element("span", severityWords(finding.severity),
                       {{classKey, QStringLiteral("chip ") + severity}});
        m_html.element("bdi", shownText(finding.subject));
        m_html.close();
        m_html.isolated("p", shownText(finding.reason));
        m_html.open("div", {{classKey, QStringLiteral("columns")}});
        m_html.facts(decisionFacts(m_record, finding));
        m_html.facts(findingFacts(finding));
        m_html.close();
        m_html.close();
        m_html.newLine();
    }

    void integrity()
    {
        chapter("integrity");
        const QStringList paragraphs = integrityWords();
        for (const QString &paragraph : paragraphs)
            m_html.element("p", paragraph);
        end();
    }

    void signOff()
    {
        chapter("sign-off");
        m_html.element("p", signOffWords(m_record));
        m_html.open("div", {{classKey, QStringLiteral("scroll")}});
        m_html.open("table", {{classKey, QStringLiteral("sign")}});
        m_html.element("caption", RecordHtmlWords::tr("Signatures"));
        m_html.open("thead");
        m_html.open("tr");
        for (const QString &titleWords :
             {RecordHtmlWords::tr("Role"), RecordHtmlWords::tr("Name"), RecordHtmlWords::tr("Date"),
              RecordHtmlWords::tr("Signature")})
            m_html.element("th", titleWords, {{QStringLiteral("scope"), QStringLiteral("col")}});
        m_html.close();
        m_html.close();
        m_html.open("tbody");
        for (const QString &role :
             {RecordHtmlWords::tr("Reviewer"), RecordHtmlWords::tr("Approver")}) {
            m_html.open("tr");
            m_html.element("th", role, {{QStringLiteral("scope"), QStringLiteral("row")}});
            for (int i = 0; i < 3; ++i)
                m_html.element("td", {});
            m_html.close();
        }
        m_html.close();
        m_html.close();
        m_html.close();
        m_html.element("p",
                       RecordHtmlWords::tr("SHA-256 of manifest.json, written down at sign-off:"));
        m_html.element("p", QString(64, QLatin1Char('_')), {{classKey, QStringLiteral("meta")}});
        end();
    }

    const ReviewRecord &m_record;
    ReportFacts m_facts;
    QIODevice &m_out;
    const GoOn &m_goOn;
    HtmlWriter m_html;
    qint64 m_done = 0; ///< findings
    bool m_isStopped = false;
};

} // namespace

bool writeRecordAsHtml(const ReviewRecord &record, QIODevice &out, const GoOn &goOn)
{
    ReportPage page(record, out, goOn);
    return page.run();
}

} // namespace tokendesk
