// Tab goes through every page and dialog as one reads it: line by line, in the direction of the
// language.

#include "support/everyplace.h"
#include "ui/language/languageswitch.h"

#include <QApplication>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

QString spoken(const QWidget &widget)
{
    return widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
}

/// What has the keyboard after each Tab, until it comes round.
QWidgetList tabbedThrough(QWidget &window)
{
    QWidgetList stops;
    QWidget *first = window.nextInFocusChain();
    while (!(first->focusPolicy() & Qt::TabFocus) || !first->isVisible() || !first->isEnabled()
           || first->focusProxy())
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
    // Whichever was made first: from there on it is as it is shown.
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    for (QWidget *stop = window.focusWidget(); stop && !stops.contains(stop);
         stop = window.focusWidget()) {
        stops << stop;
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    return stops;
}

/// The parts of their common ground that hold the two; null where one holds the other.
std::pair<const QWidget *, const QWidget *> partsOf(const QWidget *one, const QWidget *other)
{
    while (!one->parentWidget()->isAncestorOf(other))
        one = one->parentWidget();
    while (other->parentWidget() != one->parentWidget())
        other = other->parentWidget();
    return {one, other};
}

/// By what is seen alone: `one` stands in an earlier line, or earlier in the same.
bool isReadBefore(const QWidget *one, const QWidget *other)
{
    if (one->isAncestorOf(other) || other->isAncestorOf(one))
        return one->isAncestorOf(other);
    const auto [left, right] = partsOf(one, other);
    const QRect first = left->geometry();
    const QRect second = right->geometry();
    // Side by side where they share most of the height of the lower one.
    const int shared =
        std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    if (shared * 2 < std::min(first.height(), second.height()))
        return first.top() < second.top();
    return QApplication::isRightToLeft() ? first.right() > second.right()
                                         : first.left() < second.left();
}

/// "A before B": each pair that comes the wrong way round. Where the round begins is of no matter.
QStringList misplaced(QWidgetList stops)
{
    if (stops.isEmpty())
        return {QStringLiteral("nothing can have the keyboard")};
    const auto start = std::find_if(stops.begin(), stops.end(), [&stops](const QWidget *stop) {
        return std::all_of(stops.begin(), stops.end(), [stop](const QWidget *other) {
            return stop == other || isReadBefore(stop, other);
        });
    });
    if (start != stops.end())
        std::rotate(stops.begin(), start, stops.end());
    QStringList found;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        for (qsizetype before = 0; before < i; ++before) {
            if (!isReadBefore(stops.at(before), stops.at(i)))
                found << spoken(*stops.at(before)) + QStringLiteral(" before ")
                        + spoken(*stops.at(i));
        }
    }
    return found;
}

} // namespace

class TestTabOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

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
        if (fromTheRight)
            QApplication::setLayoutDirection(Qt::RightToLeft);
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
