// The report as a real browser lays it out.
#include "evidence/recordhtml.h"
#include "evidence/samplerecord.h"
#include "support/chromium.h"

#include <QTest>

using namespace tokendesk;
using namespace tokendesk::test;

class TestReportBrowser : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Chromium> m_browser;

private Q_SLOTS:
    void initTestCase()
    {
        if (Chromium::program().isEmpty())
            QSKIP("there is no Chromium here: packaging/bootstrap.sh deps installs it");
        QFile page(m_folder.filePath(QStringLiteral("report.html")));
        QVERIFY(page.open(QIODevice::WriteOnly));
        QVERIFY(writeRecordAsHtml(demoRecord(), page));
        page.close();
        m_browser = std::make_unique<Chromium>();
        QVERIFY2(m_browser->start(), qPrintable(m_browser->why()));
        m_browser->open(QUrl::fromLocalFile(page.fileName()));
        QTRY_VERIFY_WITH_TIMEOUT(
            m_browser->evaluate(QStringLiteral("document.querySelector('#sign-off') !== null"))
                .toBool(),
            30'000);
        // The page's own policy lets its style sheet in.
        QCOMPARE(m_browser->evaluate(QStringLiteral("getComputedStyle(document.body).overflowWrap"))
                     .toString(),
                 QStringLiteral("anywhere"));
    }
    void cleanupTestCase() { m_browser.reset(); }

    void itsOwnWordsStayWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {320, 480, 640, 900}) // a telephone; a printed page; a window
            QTest::addRow("%d", width) << width;
    }
    void itsOwnWordsStayWhole()
    {
        QFETCH(int, width);
        m_browser->resize({width, 900});
        const QString broken = m_browser
                                   ->evaluate(QStringLiteral(R"js((() => {
            const broken = [];
            for (const cell of document.querySelectorAll('th, td.number')) {
                const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {
                    for (const word of walker.currentNode.data.matchAll(/\S+/g)) {
                        const range = document.createRange();
                        range.setStart(walker.currentNode, word.index);
                        range.setEnd(walker.currentNode, word.index + word[0].length);
                        const lines = new Set([...range.getClientRects()].map(r => r.top));
                        if (lines.size !== 1)
                            broken.push(word[0]);
                    }
                }
            }
            return broken.join(' ') + '.';
        })())js"))
                                   .toString();
        QCOMPARE(broken, QStringLiteral("."));
    }

    void itIsNeverWiderThanThePage_data() { itsOwnWordsStayWhole_data(); }
    void itIsNeverWiderThanThePage()
    {
        QFETCH(int, width);
        m_browser->resize({width, 900});
        const QString over = m_browser
                                 ->evaluate(QStringLiteral(R"js((() => {
            const page = document.documentElement;
            const over = [];
            for (const element of document.body.querySelectorAll('*')) {
                const scrolls = element.closest('.scroll') ?? element;
                if (scrolls.getBoundingClientRect().right > page.clientWidth + 1)
                    over.push(element.outerHTML.slice(0, 60));
            }
            return (page.scrollWidth > page.clientWidth) + ': ' + over.join(' ');
        })())js"))
                                 .toString();
        QCOMPARE(over, QStringLiteral("false: "));
    }
};

QTEST_GUILESS_MAIN(TestReportBrowser)
#include "testreportbrowser.moc"
