#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualdialog.h"

#include <QListWidget>
#include <QRegularExpression>

using namespace tokendesk;
using namespace tokendesk::test;

class TestManual : public QObject {
    Q_OBJECT
private:
    /// Of "[words](target)" and "![words](target)".
    static QStringList targets(const QString &page)
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        QStringList found;
        QRegularExpressionMatchIterator matches = link.globalMatch(ManualBrowser::textOf(page));
        while (matches.hasNext())
            found << matches.next().captured(1);
        return found;
    }

private Q_SLOTS:
    void everyPageIsThereAndEveryLinkLeadsToOne_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : ManualBrowser::pages())
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPageIsThereAndEveryLinkLeadsToOne()
    {
        QFETCH(QString, page);
        QVERIFY(ManualBrowser::textOf(page).startsWith(QLatin1String("# ")));
        QVERIFY(ManualBrowser::textOf(page).size() > 300);
        QVERIFY(ManualBrowser::titleOf(page) != page);
        QVERIFY(page == ManualBrowser::pages().constFirst()
                || targets(ManualBrowser::pages().constFirst()).contains(page));
        for (const QString &target : targets(page)) {
            if (target.startsWith(QLatin1String("picture:"))) {
                for (const char *tone : {"-light.png", "-dark.png"})
                    QVERIFY2(!QImage(QStringLiteral(":/manual/pictures/") + target.mid(8)
                                     + QLatin1String(tone))
                                  .isNull(),
                             qPrintable(target));
            } else {
                QVERIFY2(ManualBrowser::pages().contains(target), qPrintable(target));
            }
        }
    }

    void theBrowserShowsThePageAndItsPictures()
    {
        ManualBrowser browser;
        browser.resize(500, 600);
        browser.show();
        browser.showPage(QStringLiteral("tokens.md"));
        QCOMPARE(browser.page(), QStringLiteral("tokens.md"));
        QVERIFY(
            browser.toPlainText().startsWith(ManualBrowser::titleOf(QStringLiteral("tokens.md"))));
        const QVariant picture = browser.document()->resource(
            QTextDocument::ImageResource, QUrl(QStringLiteral("picture:tokens")));
        const auto image = picture.value<QImage>();
        QVERIFY(!image.isNull());
        QVERIFY(image.width() <= 500);
    }

    void itIsReadBesideTheWork()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ShowManual)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "manualDialog");
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        auto *pages = part<QListWidget>(dialog, "manualPages");
        auto *browser = part<ManualBrowser>(dialog, "manualText");
        QCOMPARE(pages->count(), ManualBrowser::pages().size());
        QCOMPARE(pages->currentRow(), 0);
        pages->setCurrentRow(4);
        QCOMPARE(browser->page(), ManualBrowser::pages().at(4));
        // A link is followed by the list.
        browser->showPage(QStringLiteral("evidence.md"));
        QCOMPARE(pages->currentRow(), 5);
        // The search looks into the pages.
        part<QLineEdit>(dialog, "manualSearch")->setText(QStringLiteral("compromised"));
        QVERIFY(pages->count() >= 1);
        QVERIFY(pages->count() < ManualBrowser::pages().size());
        part<QLineEdit>(dialog, "manualSearch")->setText(QStringLiteral("nothing like it"));
        QCOMPARE(pages->count(), 0);
        dialog->close();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }
};

QTEST_MAIN(TestManual)
#include "testmanual.moc"
