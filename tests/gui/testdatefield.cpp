#include "domain/clock.h"
#include "domain/duration.h"
#include "ui/dialogs/datefield.h"
#include "ui/dialogs/expirypicker.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDateTime>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;

namespace {

qint64 noonOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch() + 12 * msPerHour;
}

/// Key by key, to whatever has the keyboard, as a person does.
void type(const QString &text)
{
    for (const QChar character : text) {
        for (const QEvent::Type way : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent key(way, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(QApplication::focusWidget(), &key);
        }
    }
}

} // namespace

class TestDateField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theDayThatIsTypedIsTheOneThatIsTaken_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isAllowed");
        const QString english = QStringLiteral("en_US");
        const QString german = QStringLiteral("de_DE");
        const QDate christmasEve(2026, 12, 24);
        QTest::newRow("Christmas Eve")
            << english << QStringLiteral("24 Dec 2026") << christmasEve << true;
        QTest::newRow("one digit")
            << english << QStringLiteral("5 Dec 2026") << QDate(2026, 12, 5) << true;
        QTest::newRow("a day that not each month has")
            << english << QStringLiteral("31 Jan 2027") << QDate(2027, 1, 31) << true;
        QTest::newRow("the last that can be had")
            << english << QStringLiteral("1 Dec 2027") << QDate(2027, 12, 1) << true;
        QTest::newRow("German") << german << QStringLiteral("24.12.2026") << christmasEve << true;
        QTest::newRow("German, a year of two digits")
            << german << QStringLiteral("24.12.26") << christmasEve << true;
        QTest::newRow("German, a month's name")
            << german << QStringLiteral("24. Dez. 2026") << christmasEve << true;
        QTest::newRow("past") << english << QStringLiteral("24 Dec 2025") << QDate(2025, 12, 24)
                              << false;
        QTest::newRow("later than a year")
            << english << QStringLiteral("2 Dec 2027") << QDate(2027, 12, 2) << false;
        QTest::newRow("no day") << english << QStringLiteral("30 Feb 2027") << QDate() << false;
        QTest::newRow("not to the end")
            << english << QStringLiteral("24 Dec 202") << QDate() << false;
        QTest::newRow("the next one of such days")
            << english << QStringLiteral("24 Dec") << christmasEve << true;
        QTest::newRow("of next year")
            << german << QStringLiteral("1. Dezember") << QDate(2027, 12, 1) << true;
    }
    void theDayThatIsTypedIsTheOneThatIsTaken()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QFETCH(bool, isAllowed);
        QLocale::setDefault(QLocale(language));
        const FixedClock clock(noonOf(QDate(2026, 12, 1)));
        for (const bool byTab : {true, false}) {
            ExpiryPicker picker(clock);
            picker.show();
            QVERIFY(QTest::qWaitForWindowActive(&picker));
            picker.findChild<QRadioButton *>(QStringLiteral("expiry5"))->click();
            auto *field = picker.findChild<DateField *>(QStringLiteral("expiryDate"));
            QVERIFY(field->isVisible());
            if (byTab) {
                field->setFocus(Qt::TabFocusReason);
            } else {
                field->setFocus(Qt::MouseFocusReason);
                QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            }
            QCOMPARE(QApplication::focusWidget(), field);
            type(typed);
            QCOMPARE(field->text(), typed);
            QVERIFY(picker.isBeingTyped());
            QTest::keyClick(field, Qt::Key_Tab);
            QVERIFY(!field->hasFocus());
            QVERIFY(!picker.isBeingTyped());
            QCOMPARE(picker.choice().date, day);
            QCOMPARE(field->text(), day.isValid() ? dayWords(day) : typed);
            QCOMPARE(picker.plan().ok(), isAllowed);
            QCOMPARE(picker.plan().problem.isEmpty(), isAllowed);
        }
    }

    void aDayThatIsNoneIsToldWhereTheKeyboardStaysInIt()
    {
        const FixedClock clock(noonOf(QDate(2026, 12, 1)));
        ExpiryPicker picker(clock);
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        picker.findChild<QRadioButton *>(QStringLiteral("expiry5"))->click();
        auto *field = picker.findChild<DateField *>(QStringLiteral("expiryDate"));
        field->setFocus(Qt::TabFocusReason);
        type(QStringLiteral("24 Dec 2"));
        QVERIFY(picker.isBeingTyped());
        const QSignalSpy changes(&picker, &ExpiryPicker::changed);
        picker.focusChoice(); // as a form does that was sent by an assistive tool
        QVERIFY(field->hasFocus());
        QVERIFY(!picker.isBeingTyped());
        QCOMPARE(changes.size(), 1);
        QVERIFY(!picker.plan().problem.isEmpty());
    }

    void aProblemIsNoneUntilTheDayIsTyped()
    {
        DateField field(QDate(2026, 12, 1));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        field.selectAll();
        const QSignalSpy changes(&field, &DateField::changed);
        type(QStringLiteral("24 Dec"));
        QVERIFY(field.isBeingTyped());
        QVERIFY(!field.date().isValid());
        const qsizetype before = changes.size();
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.isBeingTyped());
        QCOMPARE(changes.size(), before + 1); // whoever judges can say it now
        QCOMPARE(field.text(), QStringLiteral("24 Dec"));
    }

    void theTypedDayThatIsPickedAsWellIsTaken()
    {
        DateField field(QDate(2026, 12, 1));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        field.selectAll();
        type(QStringLiteral("24 Dec 2026"));
        QVERIFY(field.isBeingTyped());
        QCOMPARE(field.date(), QDate(2026, 12, 24));
        const QSignalSpy changes(&field, &DateField::changed);
        field.setDate(QDate(2026, 12, 24)); // as the calendar does
        QVERIFY(!field.isBeingTyped());
        QCOMPARE(changes.size(), 1); // else who waits for the end of the typing never takes it
        field.setDate(QDate(2026, 12, 24));
        QCOMPARE(changes.size(), 1);
    }

    void theArrowsGoOnByDaysAndMonthsWithoutAnEnd()
    {
        DateField field(QDate(2026, 12, 31));
        field.offer(QDate(2026, 12, 2), QDate(2027, 1, 15));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), QDate(2027, 1, 1));
        QTest::keyClick(&field, Qt::Key_PageUp);
        QTest::keyClick(&field, Qt::Key_PageUp);
        QCOMPARE(field.date(), QDate(2027, 3, 1));
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(field.date(), QDate(2027, 1, 28));
        QCOMPARE(field.text(), dayWords(field.date()));
    }

    void theKeyboardOpensTheCalendar_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifier");
        QTest::newRow("Alt+Down") << int(Qt::Key_Down) << int(Qt::AltModifier);
        QTest::newRow("F4") << int(Qt::Key_F4) << int(Qt::NoModifier);
    }
    void theKeyboardOpensTheCalendar()
    {
        QFETCH(int, key);
        QFETCH(int, modifier);
        DateField field(QDate(2026, 12, 24));
        field.offer(QDate(2026, 12, 2), QDate(2027, 12, 1));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        const auto open = [&] {
            QTest::keyClick(&field, Qt::Key(key), Qt::KeyboardModifier(modifier));
        };
        open();
        auto *calendar = field.findChild<QCalendarWidget *>(QStringLiteral("dateCalendar"));
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 24));
        QCOMPARE(calendar->minimumDate(), QDate(2026, 12, 2));
        QCOMPARE(calendar->maximumDate(), QDate(2027, 12, 1));
        QTest::keyClick(calendar, Qt::Key_Escape);
        QVERIFY(!calendar->isVisible());
        QCOMPARE(field.date(), QDate(2026, 12, 24));
        open();
        QWidget *days = calendar->focusProxy() ? calendar->focusProxy() : calendar;
        QTest::keyClick(days, Qt::Key_Down);
        QCOMPARE(field.date(), QDate(2026, 12, 24)); // looked at only
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(!calendar->isVisible());
        QCOMPARE(field.date(), QDate(2026, 12, 31));
        QCOMPARE(field.text(), dayWords(field.date()));
    }
};

QTEST_MAIN(TestDateField)
#include "testdatefield.moc"
