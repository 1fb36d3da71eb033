#include "support/desk.h"
#include "support/dialogdriver.h"
#include "ui/review/expirytimeline.h"
#include "ui/review/reviewpage.h"
#include "ui/review/timelinechart.h"
#include "ui/review/timelinelook.h"
#include "ui/review/timelineprint.h"
#include "ui/review/timelinewords.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chips.h"

#include <QAccessible>
#include <QPainter>
#include <QPrinter>
#include <QSvgRenderer>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

constexpr qint64 day = 1'795'000'000'000; // 2026-11-18 in UTC

ExpiryCounts sampleCounts(TimelineUnit unit, ExpirySeries series, int most = 6)
{
    std::vector<TimelineItem> items;
    const int kinds = expirySeriesCount(series);
    for (int i = 0; i < 380; i += 3) {
        for (int n = 0; n < i % most; ++n)
            items.push_back({Moment::at(day + i * msPerDay), (i + n) % kinds});
    }
    for (int n = 0; n < 9; ++n)
        items.push_back({n % 2 == 0 ? Moment::null() : Moment::at(day - msPerDay), n % kinds});
    return {expiryTimeline(items, kinds, unit, day, QTimeZone::utc()), unit, series};
}

QImage painted(const TimelinePicture &picture, const QPalette &palette, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    paintTimeline(painter, QRectF(QPointF(), size), picture, palette);
    return image;
}

} // namespace

Q_DECLARE_METATYPE(tokendesk::ExpiryRange)

/// Through the real window, against the real sandbox; the painting alone by its picture.
class TestTimeline : public QObject {
    Q_OBJECT
private:
    static TimelineChart *chart(Desk &desk)
    {
        desk.action(ActionId::GoToReview)->trigger();
        auto *chart = desk.find<TimelineChart>("timelineChart");
        if (!QTest::qWaitFor([chart] { return chart->barCount() > 0 && chart->isVisible(); }))
            qFatal("nothing was counted");
        return chart;
    }
    static FindingModel &model(Desk &desk) { return desk.find<ReviewPage>("reviewPage")->model(); }
    static void clickBar(TimelineChart *chart, int bar, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(chart, Qt::LeftButton, keys, chart->barRect(bar).center());
    }
    static int bar(const TimelineChart *chart, TimelineBar::Kind kind)
    {
        const auto &bars = chart->picture().counts.bars;
        for (size_t i = 0; i < bars.size(); ++i) {
            if (bars[i].kind == kind)
                return static_cast<int>(i);
        }
        return -1;
    }

private Q_SLOTS:
    void countsEveryTokenThatIsNotRevoked()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        int active = 0;
        for (int i = 0; i < desk.data().tokenCount(); ++i)
            active += desk.data().token(i).active ? 1 : 0;
        QCOMPARE(timeline->picture().counts.total(), active);
        clickOn(desk.window.get(), "timeline-day");
        QTRY_VERIFY(timeline->barCount() > 360);
        QCOMPARE(timeline->picture().counts.total(), active);
        clickOn(desk.window.get(), "timeline-month");
        QTRY_VERIFY(timeline->barCount() < 20);
        clickOn(desk.window.get(), "timeline-severity");
        QTRY_COMPARE(timeline->picture().counts.series, ExpirySeries::Severity);
        QCOMPARE(timeline->picture().counts.total(), active);

        // One is revoked: it is counted no more.
        const Token token = desk.liveToken();
        desk.window->workspace()->changes().setRevoked({token.id}, true);
        QTRY_COMPARE(timeline->picture().counts.total(), active - 1);
    }

    void aBarFiltersTheFindings()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        QTRY_VERIFY(model(desk).rowCount() > 0);
        const int all = model(desk).rowCount();
        const int never = bar(timeline, TimelineBar::Kind::Never);
        clickBar(timeline, never);
        QVERIFY(model(desk).rowCount() > 0);
        QVERIFY(model(desk).rowCount() < all);
        for (int row = 0; row < model(desk).rowCount(); ++row) {
            const Finding *finding = model(desk).findingAt(row);
            QList<TokenId> tokens(finding->tokens.begin(), finding->tokens.end());
            tokens << finding->token;
            QVERIFY(std::any_of(tokens.begin(), tokens.end(), [&](TokenId id) {
                const int index = desk.data().tokenIndex(id);
                return index >= 0 && !desk.data().token(index).expiration.isSet();
            }));
        }
        auto *chip = desk.find<QToolButton>("chipExpires");
        QVERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(QLatin1String("Never")));
        QVERIFY(desk.find<FilterChip>("chip-all")
                    ->accessibleName()
                    .endsWith(QString::number(model(desk).rowCount())));

        // The same click again, or the chip, shows everything.
        clickBar(timeline, never);
        QCOMPARE(model(desk).rowCount(), all);
        QVERIFY(!chip->isVisible());
        clickBar(timeline, never);
        QVERIFY(model(desk).rowCount() < all);
        chip->click();
        QCOMPARE(model(desk).rowCount(), all);
        QVERIFY(timeline->picture().chosen.isEmpty());
    }

    void theKeyboardChoosesARange()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        QTRY_VERIFY(model(desk).rowCount() > 0);
        timeline->setFocus();
        QTRY_VERIFY(timeline->hasFocus());
        QTest::keyClick(timeline, Qt::Key_Home);
        QCOMPARE(timeline->currentBar(), 0);
        QTest::keyClick(timeline, Qt::Key_Left);
        QCOMPARE(timeline->currentBar(), 0);
        QVERIFY(model(desk).filter().expires.isEmpty()); // to move is not to choose
        QTest::keyClick(timeline, Qt::Key_Space);
        QVERIFY(model(desk).filter().expires.overdue);
        QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
        const auto &bars = timeline->picture().counts.bars;
        ExpiryRange wanted;
        for (size_t i = 0; i < 3; ++i)
            wanted.add(bars[i]);
        QCOMPARE(model(desk).filter().expires, wanted);
        QTest::keyClick(timeline, Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(model(desk).filter().expires.never);
        QVERIFY(model(desk).filter().expires.overdue);
        QTest::keyClick(timeline, Qt::Key_Escape);
        QVERIFY(model(desk).filter().expires.isEmpty());
        QTest::keyClick(timeline, Qt::Key_End);
        QCOMPARE(timeline->currentBar(), timeline->barCount() - 1);
        QTest::keyClick(timeline, Qt::Key_Return);
        QVERIFY(model(desk).filter().expires.never);
        QVERIFY(!model(desk).filter().expires.overdue);
        QTest::keyClick(timeline, Qt::Key_Space);
        QVERIFY(model(desk).filter().expires.isEmpty());
    }

    void aRangeIsChosenByShiftAndByDragging()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        QTRY_VERIFY(model(desk).rowCount() > 0);
        ExpiryRange wanted;
        for (size_t i = 2; i <= 6; ++i)
            wanted.add(timeline->picture().counts.bars[i]);
        clickBar(timeline, 2);
        clickBar(timeline, 6, Qt::ShiftModifier);
        QCOMPARE(model(desk).filter().expires, wanted);
        QTest::keyClick(timeline, Qt::Key_Escape);
        QTest::mousePress(timeline, Qt::LeftButton, {}, timeline->barRect(6).center());
        QTest::mouseMove(timeline, timeline->barRect(3).center());
        QTest::mouseMove(timeline, timeline->barRect(2).center());
        QTest::mouseRelease(timeline, Qt::LeftButton, {}, timeline->barRect(2).center());
        QCOMPARE(model(desk).filter().expires, wanted);
    }

    void aChoiceOutlivesTheUnitAndANewJudgement()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        QTRY_VERIFY(model(desk).rowCount() > 0);
        clickBar(timeline, 4);
        const ExpiryRange chosen = model(desk).filter().expires;
        clickOn(desk.window.get(), "timeline-day");
        QTRY_VERIFY(timeline->barCount() > 360);
        int covered = 0;
        for (const TimelineBar &one : timeline->picture().counts.bars)
            covered += timeline->picture().chosen.covers(one) ? 1 : 0;
        QCOMPARE(covered, 7);
        desk.window->workspace()->changes().setRevoked({desk.liveToken().id}, true);
        const int before = timeline->picture().counts.total();
        QTRY_COMPARE(timeline->picture().counts.total(), before - 1);
        QCOMPARE(model(desk).filter().expires, chosen);
        QCOMPARE(timeline->picture().chosen, chosen);
    }

    void tabComesToTheUnitThatIsChosen()
    {
        OPEN_DESK(desk);
        const TimelineChart *timeline = chart(desk);
        auto *fold = desk.find<QToolButton>("timelineFold");
        auto *week = desk.find<QToolButton>("timeline-week");
        auto *month = desk.find<QToolButton>("timeline-month");
        QVERIFY(week->isChecked());
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Tab);
        QCOMPARE(desk.window->focusWidget(), week);
        QTest::keyClick(week, week->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        QCOMPARE(desk.window->focusWidget(), month);
        QVERIFY(month->isChecked());
        QTRY_COMPARE(timeline->picture().counts.unit, TimelineUnit::Month);
        QTest::keyClick(month, Qt::Key_Backtab);
        QCOMPARE(desk.window->focusWidget(), fold);
    }

    void aLowWindowLeavesRoomForTheTable()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        desk.window->resize(1400, 1000);
        QTRY_VERIFY(timeline->height() > timeline->fontMetrics().height() * 8);
        const auto *table = desk.find<TableView>("reviewTable");
        desk.window->resize(1400, 500);
        QTRY_VERIFY(!timeline->isVisible());
        // A person wants it all the same: as low as it can be read.
        clickOn(desk.window.get(), "timelineFold");
        QTRY_VERIFY(timeline->isVisible());
        QTRY_VERIFY(timeline->height() < timeline->fontMetrics().height() * 6);
        QTRY_VERIFY(table->height() > timeline->height());
        const int roomBeside = table->height();
        clickOn(desk.window.get(), "timelineFold");
        QTRY_VERIFY(!timeline->isVisible());
        QTRY_VERIFY(table->height() > roomBeside);
        // That was for the low window alone.
        desk.window->resize(1400, 1000);
        QTRY_VERIFY(timeline->isVisible());
    }

    void aReaderFindsWhetherItIsFoldedAway()
    {
        OPEN_DESK(desk);
        const TimelineChart *timeline = chart(desk);
        QAccessibleInterface *fold =
            QAccessible::queryAccessibleInterface(desk.find<QToolButton>("timelineFold"));
        QVERIFY(fold->state().expanded && !fold->state().collapsed);
        clickOn(desk.window.get(), "timelineFold");
        QTRY_VERIFY(!timeline->isVisible());
        QVERIFY(fold->state().collapsed);
        QCOMPARE(fold->text(QAccessible::Description), QStringLiteral("Show the timeline"));
    }

    void whereNoExpiryIsKnownItIsSaid()
    {
        ExpiryCounts counts = sampleCounts(TimelineUnit::Week, ExpirySeries::State);
        QCOMPARE(unknownWords(counts), QString());
        counts.unknown = 3;
        QVERIFY(unknownWords(counts).contains(QLatin1Char('3')));
    }

    void whatTheBarsShowIsChosenByChips()
    {
        OPEN_DESK(desk);
        chart(desk);
        const auto *fold = desk.find<QToolButton>("timelineFold");
        for (const char *name : {"day", "week", "month", "state", "severity"}) {
            const auto *chip =
                desk.find<QToolButton>(QByteArray(QByteArray("timeline-") + name).constData());
            QCOMPARE(chip->property("part").toString(), QStringLiteral("chip"));
            QVERIFY2(chip->text().at(0).isUpper(), qPrintable(chip->text()));
            // Small ones: the heading beside them gets no room above it.
            QTRY_VERIFY(chip->height() <= fold->height() + 4);
        }
    }

    void theChoicesAreRemembered()
    {
        OPEN_DESK(desk);
        TimelineChart *timeline = chart(desk);
        clickOn(desk.window.get(), "timeline-month");
        clickOn(desk.window.get(), "timeline-severity");
        clickOn(desk.window.get(), "timelineFold");
        QTRY_VERIFY(!timeline->isVisible());
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.action(ActionId::GoToReview)->trigger();
        timeline = desk.find<TimelineChart>("timelineChart");
        QTRY_VERIFY(timeline->barCount() > 0);
        QCOMPARE(timeline->picture().counts.unit, TimelineUnit::Month);
        QCOMPARE(timeline->picture().counts.series, ExpirySeries::Severity);
        QVERIFY(!timeline->isVisible());
        clickOn(desk.window.get(), "timelineFold");
        QVERIFY(timeline->isVisible());
    }

    void aScreenReaderSeesAListOfBars()
    {
        TimelineChart timeline;
        timeline.resize(800, 160);
        timeline.setCounts(sampleCounts(TimelineUnit::Week, ExpirySeries::State));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&timeline);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Expiry timeline, by week"));
        QCOMPARE(list->childCount(), timeline.barCount());
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *item = list->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->text(QAccessible::Name), timeline.barText(i));
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), i);
            QVERIFY(item->rect().isValid());
            QVERIFY(!item->state().selected);
        }
        QCOMPARE(
            list->childAt(list->child(5)->rect().center().x(), list->child(5)->rect().center().y()),
            list->child(5));
        QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(QLatin1String("Expired: 4")));

        QAccessibleInterface *last = list->child(list->childCount() - 1);
        last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(timeline.picture().chosen.never);
        QVERIFY(last->state().selected);

        // What is no more is not valid, and nothing of it is touched.
        timeline.setCounts(sampleCounts(TimelineUnit::Month, ExpirySeries::State));
        QVERIFY(list->childCount() < 20);
        QVERIFY(!last->isValid());
        QVERIFY(last->state().invalid);
        QCOMPARE(last->text(QAccessible::Name), QString());
    }

    void barsAreWhereTheyAreDrawn_data()
    {
        QTest::addColumn<TimelineUnit>("unit");
        QTest::addColumn<int>("width");
        for (const TimelineUnit unit :
             {TimelineUnit::Day, TimelineUnit::Week, TimelineUnit::Month}) {
            for (const int width : {420, 1000, 1900})
                QTest::addRow("%d %d", static_cast<int>(unit), width) << unit << width;
        }
    }
    void barsAreWhereTheyAreDrawn()
    {
        QFETCH(TimelineUnit, unit);
        QFETCH(int, width);
        const ExpiryCounts counts = sampleCounts(unit, ExpirySeries::State);
        const QRectF area(0, 0, width, 150);
        const TimelineLayout layout(counts, area, QFontMetricsF(QFont()));
        qreal right = 0;
        for (size_t i = 0; i < counts.bars.size(); ++i) {
            const QRectF slot = layout.slot(i);
            QVERIFY(slot.left() >= right);
            right = slot.right();
            QVERIFY(right <= width + 1);
            const int total = counts.bars[i].total();
            const QRectF column = layout.column(i, total);
            QVERIFY(column.left() >= slot.left());
            QCOMPARE(column.isEmpty(), total == 0);
            QVERIFY(column.height() <= layout.plot().height());
            if (slot.width() >= 1)
                QCOMPARE(layout.barAt(slot.center()), static_cast<int>(i));
        }
        // No label stands on another, and each is within the picture.
        QRectF before;
        for (const AxisLabel &label : layout.labels()) {
            if (label.text.isEmpty())
                continue;
            QVERIFY(before.isNull() || label.box.left() >= before.right());
            before = label.box;
            QVERIFY(before.bottom() <= area.bottom());
        }
        QCOMPARE(layout.labels().back().text, QStringLiteral("Never"));
    }

    void theAxisHasFewRoundNumbers_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("top");
        QTest::newRow("nothing") << 0 << 1 << 1;
        QTest::newRow("one") << 1 << 1 << 1;
        QTest::newRow("three") << 3 << 1 << 3;
        QTest::newRow("four") << 4 << 2 << 4;
        QTest::newRow("seven") << 7 << 5 << 10;
        QTest::newRow("sixteen") << 16 << 10 << 20;
        QTest::newRow("hundreds") << 301 << 200 << 400;
        QTest::newRow("many") << 98'765 << 50'000 << 100'000;
    }
    void theAxisHasFewRoundNumbers()
    {
        QFETCH(int, most);
        const CountAxis axis = CountAxis::upTo(most, 3);
        QTEST(axis.step, "step");
        QTEST(axis.most, "top");
    }

    void aTallBarApartDoesNotFlattenTheOthers()
    {
        ExpiryCounts counts = sampleCounts(TimelineUnit::Week, ExpirySeries::State);
        counts.bars.front().counts = {0, 0, 90'000};
        const TimelineLayout layout(counts, QRectF(0, 0, 900, 150), QFontMetricsF(QFont()));
        QVERIFY(layout.axis().most < 100);
        QVERIFY(layout.isBroken(0));
        QVERIFY(!layout.isBroken(5));
        QCOMPARE(layout.column(0, 90'000).height(), layout.plot().height());
    }

    void everyPartIsToldFromItsGroundAndWithoutColour_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QTest::newRow("contrast") << contrastPalette();
    }
    void everyPartIsToldFromItsGroundAndWithoutColour()
    {
        QFETCH(QPalette, palette);
        for (const ExpirySeries series : {ExpirySeries::State, ExpirySeries::Severity}) {
            std::vector<QImage> boxes;
            for (int i = 0; i < expirySeriesCount(series); ++i) {
                const SeriesLook look = seriesLook(series, i, palette);
                QVERIFY2(contrastRatio(look.line, palette.color(QPalette::Base)) >= 3,
                         qPrintable(seriesWords(series, i)));
                QImage box(24, 24, QImage::Format_RGB32);
                box.fill(palette.color(QPalette::Base));
                QPainter painter(&box);
                drawSeriesBox(painter, QRectF(0, 0, 24, 24), look, 6);
                painter.end();
                const QImage grey = box.convertToFormat(QImage::Format_Grayscale8);
                for (const QImage &other : boxes)
                    QVERIFY2(grey != other, qPrintable(seriesWords(series, i)));
                boxes.push_back(grey);
            }
        }
    }

    void whatIsChosenAndWhereTheKeyboardIsShows()
    {
        TimelinePicture picture;
        picture.counts = sampleCounts(TimelineUnit::Week, ExpirySeries::Severity);
        const QSize size(900, 150);
        for (const QPalette &palette : {lightPalette(), darkPalette(), contrastPalette()}) {
            picture.chosen = {};
            picture.current = -1;
            const QImage plain = painted(picture, palette, size);
            picture.current = 4;
            const QImage focused = painted(picture, palette, size);
            QVERIFY(plain != focused);
            picture.chosen.add(picture.counts.bars[4]);
            const QImage chosen = painted(picture, palette, size);
            QVERIFY(chosen != focused);
        }
    }

    void aPrintThatFailsIsSaid()
    {
        TimelinePicture picture;
        picture.counts = sampleCounts(TimelineUnit::Week, ExpirySeries::State);
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        const auto printed = [&](const QString &name) {
            printer.setOutputFileName(folder.filePath(name));
            return printTimelineOn(printer, picture, QStringLiteral("Expiries"));
        };
        const Result<void> failed = printed(QStringLiteral("none/page.pdf"));
        QVERIFY(!failed.ok());
        QVERIFY(failed.error().message.contains(QLatin1String("page.pdf")));
        QVERIFY(printed(QStringLiteral("page.pdf")).ok());
    }

    void theFilesAreWhatTheySay()
    {
        TimelinePicture picture;
        picture.counts = sampleCounts(TimelineUnit::Week, ExpirySeries::State);
        const QString title = QStringLiteral("Token expiries <by> & week");
        const QByteArray png = timelineFile(PictureFormat::Png, picture, title, QFont());
        const QImage image = QImage::fromData(png, "PNG");
        QVERIFY(!image.isNull());
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        const QByteArray svg = timelineFile(PictureFormat::Svg, picture, title, QFont());
        QVERIFY(QSvgRenderer(svg).isValid());
        const QByteArray pdf = timelineFile(PictureFormat::Pdf, picture, title, QFont());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("%%EOF"));
        QVERIFY(pdf.contains("/Type /Page"));
    }
};

QTEST_MAIN(TestTimeline)
#include "testtimeline.moc"
