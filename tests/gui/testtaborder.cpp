// Tab goes through every page and dialog as one reads it: line by line, in the direction of the
// language.

#include "support/everyplace.h"
#include "support/laidout.h"
#include "support/readingorder.h"

using namespace tokendesk;
using namespace tokendesk::test;

class TestTabOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesAreGoneThroughAsTheyAreRead_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<bool>("fromTheRight");
        for (const Place &place : everyPage()) {
            QTest::addRow("%s", place.name) << place << false;
            QTest::addRow("%s, from the right", place.name) << place << true;
        }
    }
    void pagesAreGoneThroughAsTheyAreRead()
    {
        QFETCH(Place, place);
        QFETCH(bool, fromTheRight);
        const LaidOut laidOut(fromTheRight ? Qt::RightToLeft : Qt::LeftToRight);
        OPEN_DESK(desk);
        goTo(desk, place);
        QTRY_VERIFY(desk.window->isActiveWindow());
        QTRY_COMPARE(misplaced(tabbedThrough(*desk.window)).join(QLatin1Char('|')), QString());
        QVERIFY(tabbedThrough(*desk.window).size() > 10);
    }

    void dialogsAreGoneThroughAsTheyAreRead_data()
    {
        QTest::addColumn<Place>("place");
        for (const Place &place : everyDialog())
            QTest::newRow(place.name) << place;
    }
    void dialogsAreGoneThroughAsTheyAreRead()
    {
        QFETCH(Place, place);
        OPEN_DESK(desk);
        QDialog *dialog = openDialog(desk, place);
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isActiveWindow());
        QTRY_COMPARE(misplaced(tabbedThrough(*dialog)).join(QLatin1Char('|')), QString());
    }
};

QTEST_MAIN(TestTabOrder)
#include "testtaborder.moc"
