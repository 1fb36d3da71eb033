#include "evidence/evidencetext.h"
#include "evidence/packoutput.h"
#include "evidence/readers.h"
#include "evidence/recordpdf.h"
#include "evidence/reportfacts.h"
#include "evidence/reportwords.h"
#include "evidence/samplerecord.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <memory>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

struct Bookmark {
    int level = 0;
    QString title;
    int page = 0; ///< from 1
};

/// As another program reads it.
struct ReadPdf {
    int pages = 0;
    QString title;
    QString language;
    bool opensWithBookmarks = false;
    QList<Bookmark> bookmarks;
    int links = 0;

    explicit ReadPdf(const QString &path)
    {
        QPDF document;
        document.processFile(QFile::encodeName(path).constData());
        QPDFPageDocumentHelper helper(document);
        std::map<QPDFObjGen, int> numbers;
        for (QPDFPageObjectHelper &page : helper.getAllPages()) {
            numbers[page.getObjectHandle().getObjGen()] = ++pages;
            const auto annotations = page.getAnnotations("/Link");
            links += static_cast<int>(annotations.size());
        }
        QPDFObjectHandle root = document.getRoot();
        language = QString::fromStdString(root.getKey("/Lang").getUTF8Value());
        opensWithBookmarks = root.getKey("/PageMode").getName() == "/UseOutlines";
        title = QString::fromStdString(
            document.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value());
        QPDFOutlineDocumentHelper outline(document);
        for (QPDFOutlineObjectHelper &top : outline.getTopLevelOutlines())
            add(top, 0, numbers);
    }

    void add(QPDFOutlineObjectHelper &entry, int level, std::map<QPDFObjGen, int> &numbers)
    {
        bookmarks << Bookmark{level, QString::fromStdString(entry.getTitle()),
                              numbers[entry.getDestPage().getObjGen()]};
        for (QPDFOutlineObjectHelper &kid : entry.getKids())
            add(kid, level + 1, numbers);
    }
};

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.unicode() < 0x80; });
}

} // namespace

class TestRecordPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNoFontHasIsWrittenAsItsNumber()
    {
        ReviewRecord record = demoRecord();
        // For private use: no font that is installed with a system has it.
        const char32_t unknown = 0xF1234;
        record.findings[0].subject =
            QStringLiteral("deploy-") + QString::fromUcs4(&unknown, 1) + QStringLiteral("-key");
        const QString text = squeezed(pdfText(written(record)));
        QVERIFY(text.contains(QStringLiteral("deploy-[U+F1234]-key")));
    }

    void itsTextIsWhatTheRecordSays_data()
    {
        QTest::addColumn<bool>("hostile");
        QTest::addColumn<bool>("finished");
        QTest::newRow("demo") << false << true;
        QTest::newRow("draft") << false << false;
        QTest::newRow("hostile names") << true << true;
    }
    void itsTextIsWhatTheRecordSays()
    {
        QFETCH(bool, hostile);
        QFETCH(bool, finished);
        ReviewRecord record = hostile ? hostileRecord() : demoRecord();
        if (!finished)
            record.finishedAtMs = 0;
        const QString path = written(record);
        QVERIFY(!path.isEmpty());
        const QString text = squeezed(pdfText(path));
        // From the JSON, as an auditor's own program would.
        const QJsonObject json = QJsonDocument::fromJson(reviewRecordAsJson(record)).object();
        const QJsonArray findings = json.value(QLatin1String("findings")).toArray();
        QVERIFY(findings.size() > 50);
        QSet<QString> compared; // accounts and reasons come often
        int parts = 0;
        for (const QJsonValue &one : findings) {
            const QJsonObject finding = one.toObject();
            const QJsonObject decision = finding.value(QLatin1String("decision")).toObject();
            for (const QString &part : {finding.value(QLatin1String("key")).toString(),
                                        finding.value(QLatin1String("subject")).toString(),
                                        finding.value(QLatin1String("account")).toString(),
                                        finding.value(QLatin1String("reason")).toString(),
                                        decision.value(QLatin1String("reason")).toString(),
                                        decision.value(QLatin1String("by")).toString()}) {
                // What no font of this machine has, and what runs from right to left, has no
                // order to compare.
                const QString shown = squeezed(shownText(part));
                if (!isAscii(shown))
                    continue;
                ++parts;
                if (compared.contains(shown))
                    continue;
                QVERIFY2(text.contains(shown), qPrintable(part.left(100)));
                compared.insert(shown);
            }
        }
        QVERIFY(parts > 300);
        for (const DecisionKind kind : allDecisionKinds) {
            const int decided = static_cast<int>(
                std::count_if(findings.begin(), findings.end(), [kind](const QJsonValue &one) {
                    return one.toObject()
                               .value(QLatin1String("decision"))
                               .toObject()
                               .value(QLatin1String("kind"))
                        == decisionWord(kind);
                }));
            QVERIFY(text.contains(squeezed(decisionTitle(kind)) + QString::number(decided)));
            QVERIFY(text.count(QStringLiteral("Decision") + squeezed(decisionTitle(kind)))
                    >= decided);
        }
        QCOMPARE(text.contains(QStringLiteral("Draft:")), !finished);
        QCOMPARE(text.count(QStringLiteral("Decisionneeded")), 1);
        for (const char *part : {"Scope", "Policy", "Summary", "Comingexpiries", "Sign-off",
                                 "Signature", "Reviewer", "Approver"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(text.contains(record.policy.sha256));
    }

    void itsTablesHoldTheNumbersOfTheJson()
    {
        const ReviewRecord record = demoRecord();
        const QString text = squeezed(pdfText(demoReport()));
        for (const Severity severity : allSeverities) {
            const SeverityTally tally = reportFacts(record).tally(severity);
            QVERIFY(text.contains(
                severityName(severity)
                + QStringLiteral("%1%2%3").arg(tally.found).arg(tally.decided).arg(tally.open)));
        }
        const ReportTable months = timelineTable(reportFacts(record));
        QCOMPARE(months.rows.size(), size_t(16));
        for (const QStringList &row : months.rows)
            QVERIFY2(text.contains(squeezed(row.join(QString()))),
                     qPrintable(row.join(QLatin1Char(' '))));
    }

    void itsBookmarksLeadToWhatTheyName()
    {
        const ReviewRecord record = demoRecord();
        const QString path = demoReport();
        const ReadPdf pdf(path);
        QVERIFY(pdf.opensWithBookmarks);
        QCOMPARE(pdf.language, QStringLiteral("en"));
        QVERIFY(pdf.title.contains(record.connectionName));
        QStringList chapters;
        qsizetype severities = 0;
        qsizetype rules = 0;
        qsizetype findings = 0;
        int page = 1;
        const QStringList texts = squeezedPages(path);
        QCOMPARE(texts.size(), pdf.pages);
        // No heading of findings stands alone at the end of a page.
        for (qsizetype i = 0; i + 1 < pdf.bookmarks.size(); ++i) {
            if (pdf.bookmarks.at(i).level == 1 || pdf.bookmarks.at(i).level == 2)
                QCOMPARE(pdf.bookmarks.at(i + 1).page, pdf.bookmarks.at(i).page);
        }
        for (const Bookmark &bookmark : pdf.bookmarks) {
            QVERIFY(bookmark.page >= page && bookmark.page <= pdf.pages);
            page = bookmark.page;
            // A rule's bookmark counts its findings, which its heading does in a line of its own.
            const QString heading = bookmark.level == 2
                ? bookmark.title.left(bookmark.title.lastIndexOf(QLatin1String(" (")))
                : bookmark.title;
            if (isAscii(heading))
                QVERIFY2(texts.at(page - 1).contains(squeezed(heading)), qPrintable(heading));
            if (bookmark.level == 0)
                chapters << bookmark.title.mid(3);
            severities += bookmark.level == 1 ? 1 : 0;
            rules += bookmark.level == 2 ? 1 : 0;
            findings += bookmark.level == 3 ? 1 : 0;
        }
        QCOMPARE(chapters,
                 (QStringList{
                     QStringLiteral("Scope"), QStringLiteral("Policy"), QStringLiteral("Summary"),
                     QStringLiteral("Coming expiries"), QStringLiteral("Findings and decisions"),
                     QStringLiteral("How to check this report"), QStringLiteral("Sign-off")}));
        QCOMPARE(severities, 5);
        QCOMPARE(static_cast<size_t>(rules), reportFacts(record).groups.size());
        QCOMPARE(static_cast<size_t>(findings), record.findings.size());
        QCOMPARE(pdf.links, chapters.size() + severities);
    }

    void everyPageSaysWhichOfHowManyItIs()
    {
        const QString path = demoReport();
        const int pages = ReadPdf(path).pages;
        QVERIFY(pages > 5);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QList<QByteArray> texts = reader.readAllStandardOutput().split('\f');
        for (int page = 2; page <= pages; ++page)
            QVERIFY(texts.at(page - 1).contains(QByteArray("Page " + QByteArray::number(page)
                                                           + " of " + QByteArray::number(pages))));
    }

    void itsFontsComeWithIt()
    {
        QProcess reader;
        reader.start(QStringLiteral("pdffonts"), {demoReport()});
        QVERIFY(reader.waitForFinished());
        const QList<QByteArray> lines = reader.readAllStandardOutput().trimmed().split('\n');
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 2; i < lines.size(); ++i) {
            // name, type, encoding, embedded, subset, text: the last but some columns.
            static const QRegularExpression columns(
                QStringLiteral("(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"));
            const auto match = columns.match(QString::fromUtf8(lines.at(i)));
            QVERIFY2(match.hasMatch(), lines.at(i).constData());
            QCOMPARE(match.captured(1), QStringLiteral("yes"));
            QCOMPARE(match.captured(3), QStringLiteral("yes"));
        }
    }

    void aLongReviewKeepsItsDetailsAndItsBookmarksShort()
    {
        const ReviewRecord record = judgedRecord(sampleInventory(560, 60));
        QVERIFY(record.findings.size() > 1000);
        const QString path = written(record);
        const ReadPdf pdf(path);
        QCOMPARE(std::count_if(pdf.bookmarks.begin(), pdf.bookmarks.end(),
                               [](const Bookmark &bookmark) { return bookmark.level > 2; }),
                 0);
        const QString text = squeezed(pdfText(path));
        for (const RecordedFinding &finding : record.findings)
            QVERIFY2(text.contains(QStringLiteral("Key") + finding.key), qPrintable(finding.key));
    }

    void aReviewWithoutFindingsIsAReportToo()
    {
        ReviewRecord record = demoRecord();
        record.findings.clear();
        record.expiries.clear();
        const QString text = pdfText(written(record));
        QVERIFY(text.contains(QStringLiteral("The rules of the policy found nothing.")));
    }

private:
    static QString severityName(Severity severity)
    {
        return seriesTitle(1 + static_cast<int>(severity));
    }

    /// Painted once.
    QString demoReport()
    {
        if (m_demoReport.isEmpty())
            m_demoReport = written(demoRecord());
        return m_demoReport;
    }

    static QStringList squeezedPages(const QString &path)
    {
        // Every page ends with a form feed.
        QStringList pages = pdfText(path, PageEnds::Told).split(QLatin1Char('\f'));
        pages.removeLast();
        for (QString &page : pages)
            page = squeezed(page);
        return pages;
    }

    /// Painted in another thread than the windows'; empty when it failed.
    QString written(const ReviewRecord &record)
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_count));
        PackOutput file(path);
        if (!file.create())
            return {};
        Result<void> pdf;
        const std::unique_ptr<QThread> painter(
            QThread::create([&] { pdf = writeRecordAsPdf(record, file); }));
        painter->start();
        painter->wait();
        if (!pdf.ok()) {
            qWarning("%s", qPrintable(pdf.error().text()));
            return {};
        }
        return file.finish() ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_demoReport;
    int m_count = 0;
};

QTEST_MAIN(TestRecordPdf)
#include "testrecordpdf.moc"
