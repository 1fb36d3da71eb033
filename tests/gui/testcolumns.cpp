#include "domain/review/findingwords.h"
#include "domain/tooltip.h"
#include "language/translations.h"
#include "models/activitymodel.h"
#include "models/findingquery.h"
#include "models/tokencells.h"
#include "support/cutoff.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/laidout.h"
#include "support/readcsv.h"
#include "ui/theme/gap.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecolumns.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScopeGuard>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <functional>
#include <utility>

using namespace tokendesk;
using namespace tokendesk::test;

class TestColumns : public QObject {
    Q_OBJECT
    static QStringList shownIn(const TableView &table)
    {
        QStringList shown;
        const auto states = table.columns().states();
        for (const TableColumns::State &column : states) {
            if (column.shown)
                shown << column.title;
        }
        return shown;
    }
    /// Which of these words a cell of the column has no room for.
    static QString cutIn(const TableView &table, int column, const QStringList &words)
    {
        const auto *rows = qobject_cast<const RowDelegate *>(table.itemDelegate());
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        QStringList cut;
        for (const QString &each : words) {
            if (rows->wordsWidth(option, column, each) > table.columnWidth(column))
                cut << each;
        }
        return cut.join(QLatin1Char('|'));
    }
    /// What is told beside the mouse at a cell that has hardly any room.
    static QString toldWhereCut(TableView &table, const QModelIndex &cell)
    {
        table.scrollTo(cell);
        const QPoint at = table.visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        return help.isAccepted() ? QToolTip::text() : QString();
    }
    static void goTo(QListWidget &list, const QString &title)
    {
        QTest::keyClick(&list, Qt::Key_Home);
        while (list.currentItem()->text() != title && list.currentRow() + 1 < list.count())
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentItem()->text(), title);
    }

private Q_SLOTS:
    void columnsAreChosenAndOrderedByKeysAlone()
    {
        OPEN_DESK(desk);
        QVERIFY(!shownIn(*desk.table()).contains(QStringLiteral("E-mail")));
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.tokens()->focusTable();
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *dialog = waitForDialog(desk.window.get(), "columnsDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *list = part<QListWidget>(dialog, "columnList");
        QTRY_COMPARE(QApplication::focusWidget(), list);

        goTo(*list, QStringLiteral("E-mail"));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(shownIn(*desk.table()).contains(QStringLiteral("E-mail")));
        QCOMPARE(list->currentItem()->text(), QStringLiteral("E-mail"));
        goTo(*list, QStringLiteral("Role"));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!shownIn(*desk.table()).contains(QStringLiteral("Role")));

        goTo(*list, QStringLiteral("Expires"));
        while (list->currentRow() > 0) {
            const int before = list->currentRow();
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
            QCOMPARE(list->currentRow(), before - 1);
            QCOMPARE(list->currentItem()->text(), QStringLiteral("Expires"));
        }
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // there is nothing above it
        QCOMPARE(shownIn(*desk.table()).constFirst(), QStringLiteral("Expires"));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(shownIn(*desk.table()).at(1), QStringLiteral("Expires"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void aColumnIsWidenedAndNarrowedByKeysAlone_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void aColumnIsWidenedAndNarrowedByKeysAlone()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        const bool isLeftToRight = direction == Qt::LeftToRight;
        const Qt::Key wider = isLeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key narrower = isLeftToRight ? Qt::Key_Left : Qt::Key_Right;
        OPEN_DESK(desk);
        desk.action(ActionId::ChooseColumns)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "columnsDialog");
        QVERIFY(dialog);
        auto *list = part<QListWidget>(dialog, "columnList");
        QTRY_VERIFY(list->hasFocus());
        goTo(*list, QStringLiteral("Role"));
        const auto width = [table = desk.table()] {
            return table->columnWidth(static_cast<int>(TokenColumn::Role));
        };
        const int before = width();
        QTest::keyClick(list, wider, Qt::AltModifier);
        QVERIFY(width() > before);
        QTest::keyClick(list, narrower, Qt::AltModifier);
        QCOMPARE(width(), before);
        clickOn(dialog, "columnWider");
        QVERIFY(width() > before);
        // As when it was sized in the header.
        QTRY_VERIFY(desk.windowState.value(QStringLiteral("tokens/headerSizedByHand")).toBool());

        auto *less = part<QPushButton>(dialog, "columnNarrower");
        for (int presses = 0; presses < 200 && less->isEnabled(); ++presses)
            QTest::keyClick(list, narrower, Qt::AltModifier);
        QVERIFY(!less->isEnabled() && !less->toolTip().isEmpty());
        QCOMPARE(width(), desk.table()->horizontalHeader()->minimumSectionSize());
        QTest::keyClick(list, narrower, Qt::AltModifier);
        QCOMPARE(width(), desk.table()->horizontalHeader()->minimumSectionSize());

        goTo(*list, QStringLiteral("E-mail")); // which is not shown
        for (const char *name : {"columnNarrower", "columnWider"})
            QVERIFY2(!button(dialog, name)->isEnabled(), name);
        QTest::keyClick(list, Qt::Key_Space);
        for (const char *name : {"columnNarrower", "columnWider"})
            QVERIFY2(button(dialog, name)->isEnabled(), name);
    }

    void rowsAreSortedByKeysAlone()
    {
        OPEN_DESK(desk);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.tokens()->focusTable();
        TableView *table = desk.table();
        const auto choose = [table](const QString &wanted) {
            QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
            QMenu *menu = nullptr;
            QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
            QVERIFY(menu->activeAction() && menu->activeAction()->isChecked());
            QTest::keyClick(menu, Qt::Key_Home);
            for (int step = 0; step < menu->actions().size(); ++step) {
                if (menu->activeAction()->text() == wanted)
                    break;
                QTest::keyClick(menu, Qt::Key_Down);
            }
            QCOMPARE(menu->activeAction()->text(), wanted);
            QTest::keyClick(menu, Qt::Key_Return);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        };
        const auto ids = [table] {
            QList<int> numbers;
            const int column = static_cast<int>(TokenColumn::Id);
            for (int row = 0; row < table->model()->rowCount(); ++row)
                numbers << table->model()->index(row, column).data().toInt();
            return numbers;
        };
        const auto isSorted = [](const QList<int> &numbers, auto order) {
            return std::is_sorted(numbers.begin(), numbers.end(), order);
        };
        choose(QStringLiteral("Id"));
        QTRY_VERIFY(isSorted(ids(), std::less<>()));
        QCOMPARE(table->accessibleDescription(), QStringLiteral("Sorted by Id, ascending"));
        choose(QStringLiteral("Descending"));
        QTRY_VERIFY(isSorted(ids(), std::greater<>()));
        QCOMPARE(table->accessibleDescription(), QStringLiteral("Sorted by Id, descending"));
        QTRY_VERIFY(table->hasFocus());
    }

    void aTableIsExportedAsItIsArranged_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("first"); // what becomes the first column, then two that are hidden
        QTest::addColumn<int>("hidden");
        QTest::addColumn<int>("alsoHidden");
        QTest::newRow("tokens") << ActionId::GoToTokens << QByteArray("tokensTable")
                                << static_cast<int>(TokenColumn::Created)
                                << static_cast<int>(TokenColumn::Role)
                                << static_cast<int>(TokenColumn::Id);
        QTest::newRow("accounts") << ActionId::GoToAccounts << QByteArray("accountsTable")
                                  << static_cast<int>(AccountColumn::LastUsed)
                                  << static_cast<int>(AccountColumn::Teams)
                                  << static_cast<int>(AccountColumn::Role);
    }
    void aTableIsExportedAsItIsArranged()
    {
        QFETCH(const ActionId, page);
        QFETCH(const QByteArray, table);
        QFETCH(const int, first);
        QFETCH(const int, hidden);
        QFETCH(const int, alsoHidden);
        OPEN_DESK(desk);
        desk.action(page)->trigger();
        auto &view = *desk.find<TableView>(table.constData());
        QTRY_VERIFY(view.isVisible() && desk.action(ActionId::Export)->isEnabled());
        view.columns().show(first, true);
        view.columns().move(view.horizontalHeader()->visualIndex(first), 0);
        view.columns().show(hidden, false);
        view.columns().show(alsoHidden, false);
        QStringList titles = shownIn(view);
        titles.removeOne(tokenColumnTitle(TokenColumn::Action));

        // The second kind of CSV has all columns; what was typed stays when another one is chosen.
        for (const bool ofAll : {false, true}) {
            desk.action(ActionId::Export)->trigger();
            auto *dialog = desk.window->findChild<QFileDialog *>();
            QVERIFY(dialog);
            QCOMPARE(dialog->nameFilters().size(), 3);
            dialog->selectFile(desk.live.folder.filePath(QStringLiteral("mine %1").arg(ofAll)));
            if (ofAll)
                QTest::keyClick(part<QComboBox>(dialog, "fileTypeCombo"), Qt::Key_Down);
            const QPointer<QFileDialog> open(dialog);
            static_cast<QDialog *>(dialog)->accept();
            const QString path =
                desk.live.folder.filePath(QStringLiteral("mine %1.csv").arg(ofAll));
            QTRY_VERIFY(QFile::exists(path) && !open);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QList<QStringList> csv = readCsv(file.readAll());
            QCOMPARE(csv.size(), view.model()->rowCount() + 1);
            QCOMPARE(csv.constFirst() == titles, !ofAll);
            QCOMPARE(csv.constFirst().startsWith(QStringLiteral("id")), ofAll);
            if (ofAll)
                continue;
            int times = 0;
            for (int row = 0; row < view.model()->rowCount(); ++row) {
                const QModelIndex cell = view.model()->index(row, first);
                const QDateTime time = cell.data(ModelRole::Raw).toDateTime();
                times += time.isValid() ? 1 : 0;
                QCOMPARE(csv.at(row + 1).constFirst(),
                         time.isValid() ? time.toUTC().toString(Qt::ISODate)
                                        : cell.data().toString());
            }
            QVERIFY(times > 0);
        }
    }

    void theKindThatIsChosenCountsWhereTheNameSaysNone()
    {
        OPEN_DESK(desk);
        QTRY_VERIFY(desk.action(ActionId::Export)->isEnabled());
        desk.action(ActionId::Export)->trigger();
        auto *dialog = desk.window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(part<QComboBox>(dialog, "fileTypeCombo"), Qt::Key_End);
        QVERIFY(dialog->selectedNameFilter().contains(QLatin1String("json")));
        const QString path = desk.live.folder.filePath(QStringLiteral("audit.2026-11"));
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QJsonDocument::fromJson(file.readAll()).isObject());
    }

    void oneColumnRemains()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ChooseColumns)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "columnsDialog");
        QVERIFY(dialog);
        auto *list = part<QListWidget>(dialog, "columnList");
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QCOMPARE(shownIn(*desk.table()).size(), 1);
        QVERIFY(!static_cast<FormDialog *>(dialog)->message().isEmpty());
        clickOn(dialog, "columnsUsual");
        QVERIFY(shownIn(*desk.table()).size() > 5);
        QCOMPARE(shownIn(*desk.table()).constFirst(), QStringLiteral("State"));
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    }

    void theyAreTheSameAfterARestart_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QString>("table");
        QTest::newRow("tokens") << ActionId::GoToTokens << QStringLiteral("tokensTable");
        QTest::newRow("accounts") << ActionId::GoToAccounts << QStringLiteral("accountsTable");
        QTest::newRow("rotations") << ActionId::GoToRotations << QStringLiteral("rotationsTable");
        QTest::newRow("review") << ActionId::GoToReview << QStringLiteral("reviewTable");
        QTest::newRow("activity") << ActionId::GoToActivity << QStringLiteral("activityTable");
        QTest::newRow("history") << ActionId::GoToHistory << QStringLiteral("historyTable");
    }
    void theyAreTheSameAfterARestart()
    {
        QFETCH(ActionId, page);
        QFETCH(QString, table);
        OPEN_DESK(desk);
        desk.action(page)->trigger();
        auto *before = desk.find<TableView>(qPrintable(table));
        QVERIFY(before);
        // The first two change places, the third goes, and the one after it gets a width.
        const QList<TableColumns::State> columns = before->columns().states();
        QVERIFY(before->columns().show(columns.at(2).section, !columns.at(2).shown));
        before->columns().move(0, 1);
        const int wide = columns.at(0).section;
        before->horizontalHeader()->resizeSection(wide, 177);
        const QStringList shown = shownIn(*before);

        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.action(page)->trigger();
        auto *after = desk.find<TableView>(qPrintable(table));
        QCOMPARE(shownIn(*after), shown);
        QCOMPARE(after->columnWidth(wide), 177);
    }

    void namesKeepEnoughRoomToTellThemApart()
    {
        OPEN_DESK(desk);
        desk.window->resize(1024, 700);
        const TableView &table = *desk.table();
        const auto widthOf = [&](TokenColumn column) {
            return table.columnWidth(static_cast<int>(column));
        };
        const QFontMetrics metrics = table.fontMetrics();
        QTRY_VERIFY(table.horizontalHeader()->length() > table.viewport()->width());
        QVERIFY(widthOf(TokenColumn::Name) >= metrics.averageCharWidth() * 26);
        QVERIFY(widthOf(TokenColumn::Name) > widthOf(TokenColumn::State) * 5 / 4);
        // What has words of one length only takes no more than these need.
        for (const TokenColumn column : {TokenColumn::State, TokenColumn::Action}) {
            const QModelIndex cell = table.model()->index(0, static_cast<int>(column));
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.font = table.font();
            const int needed = table.itemDelegate()->sizeHint(option, cell).width();
            QVERIFY(widthOf(column) >= needed);
            QVERIFY2(widthOf(column) <= needed + metrics.height() * 2,
                     qPrintable(QString::number(widthOf(column))));
        }
    }

    void whatAFilterHasHiddenAtTheStartStandsWholeWithoutIt()
    {
        OPEN_DESK(desk);
        const int all = desk.tokens()->model().rowCount();
        desk.tokens()->setSearchText(QStringLiteral("-is:revoked"));
        QVERIFY(desk.tokens()->model().rowCount() < all);
        desk.window->close();
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 10);
        desk.tokens()->setSearchText({});
        QTRY_COMPARE(desk.tokens()->model().rowCount(), all);
        const TableView &table = *desk.table();
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        const auto cutWords = [&] {
            QStringList cut;
            for (const TokenColumn column : {TokenColumn::State, TokenColumn::Action}) {
                for (int row = 0; row < table.model()->rowCount(); ++row) {
                    const QModelIndex cell = table.model()->index(row, static_cast<int>(column));
                    if (table.itemDelegate()->sizeHint(option, cell).width()
                        > table.columnWidth(cell.column()))
                        cut << cell.data().toString();
                }
            }
            cut.removeDuplicates();
            return cut.join(QLatin1Char('|'));
        };
        QTRY_COMPARE(cutWords(), QString());
    }

    void whatExpiresIsInSightInANarrowWindow()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations english(Translations::Where::Window);
        QVERIFY(english.load(QStringLiteral("en")));
        OPEN_DESK(desk);
        const TableView &table = *desk.table();
        const int column = static_cast<int>(TokenColumn::Expires);
        for (const int width : {1100, 1024}) {
            desk.window->resize(width, 760);
            QTRY_VERIFY(table.horizontalHeader()->length() > table.viewport()->width());
            QCOMPARE(table.horizontalScrollBar()->value(), 0);
            QTRY_VERIFY2(table.columnViewportPosition(column) + table.columnWidth(column)
                             <= table.viewport()->width(),
                         qPrintable(QString::number(table.columnViewportPosition(column))));
        }
        // Names have all the room that this leaves them.
        QTRY_VERIFY(table.viewport()->width() - table.columnViewportPosition(column)
                        - table.columnWidth(column)
                    < table.fontMetrics().height());
        // Where it is not shown itself, nothing gives way for it.
        const int name = static_cast<int>(TokenColumn::Name);
        const int narrow = table.columnWidth(name);
        QVERIFY(table.columns().show(column, false));
        QTRY_VERIFY(table.columnWidth(name) > narrow);
    }

    void numbersEndBelowTheirTitle_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void numbersEndBelowTheirTitle()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        OPEN_DESK(desk);
        TableView &table = *desk.table();
        const int column = static_cast<int>(TokenColumn::Id);
        // Of one digit: at the other side there is room for more.
        int row = 0;
        while (table.model()->index(row, column).data().toString().size() > 1)
            QVERIFY(++row < table.model()->rowCount());
        table.columns().widen(column, 10);
        table.scrollTo(table.model()->index(row, column));
        const QRect cell = table.visualRect(table.model()->index(row, column));
        const QRect title(table.horizontalHeader()->sectionViewportPosition(column), 0,
                          table.columnWidth(column), table.horizontalHeader()->height());
        const auto behind = [&](QWidget *viewport, const QRect &place) {
            // Without the lines around it.
            const int edge = 3;
            const QImage drawn = viewport->grab(place.adjusted(edge, edge, -edge, -edge)).toImage();
            const bool fromTheRight = direction == Qt::RightToLeft;
            for (int i = 0; i < drawn.width(); ++i) {
                const int x = fromTheRight ? i : drawn.width() - 1 - i;
                for (int y = 0; y < drawn.height(); ++y) {
                    if (drawn.pixel(x, y) != drawn.pixel(x, 0))
                        return edge + i;
                }
            }
            return place.width();
        };
        const int most = pixels(Gap::Small, table.fontMetrics()) + 3;
        const int ofCell = behind(table.viewport(), cell);
        const int ofTitle = behind(table.horizontalHeader()->viewport(), title);
        QVERIFY2(ofCell <= most, qPrintable(QString::number(ofCell)));
        QVERIFY2(ofTitle <= most, qPrintable(QString::number(ofTitle)));
    }

    void theCountsOfAnAccountsTokensStandWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1400;
        QTest::newRow("narrow") << 1024;
    }
    void theCountsOfAnAccountsTokensStandWhole()
    {
        QFETCH(int, width);
        // As people read it: the words of the sources are longer, "minute(s)".
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations english(Translations::Where::Window);
        QVERIFY(english.load(QStringLiteral("en")));
        OPEN_DESK(desk);
        desk.window->resize(width, 860);
        desk.action(ActionId::GoToAccounts)->trigger();
        const auto &table = *desk.find<TableView>("accountsTable");
        const int column = static_cast<int>(AccountColumn::Tokens);
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 30);
        int looked = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex named =
                table.model()->index(row, static_cast<int>(AccountColumn::Name));
            const QFontMetrics letters(named.data(Qt::FontRole).value<QFont>());
            const QString name = named.data().toString();
            if (width < 1400 // then all is scrolled to anyway
                && letters.horizontalAdvance(name) < letters.averageCharWidth() * 24)
                QVERIFY2(table.columnWidth(named.column())
                             >= letters.horizontalAdvance(name) + table.fontMetrics().height(),
                         qPrintable(name));
            const QModelIndex cell = table.model()->index(row, column);
            const QString words = cell.data().toString();
            // Three counts; who has all four may be cut, and is whole in the details.
            const auto more = words.count(QLatin1Char(',')) + words.count(QLatin1Char('('));
            if (more > 2)
                continue;
            looked += more == 2 ? 1 : 0;
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.font = table.font();
            const int needed = table.itemDelegate()->sizeHint(option, cell).width();
            QVERIFY2(table.columnWidth(column) >= needed, qPrintable(words));
        }
        QVERIFY(looked > 0);
        if (width == 1400) // when an account was made is in sight, too
            QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(cutTitles(table).join(QLatin1Char('|')), QString());
    }

    void accountsFitWithoutScrollingInEveryLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"de", "es", "fr", "pt_BR"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void accountsFitWithoutScrollingInEveryLanguage()
    {
        QFETCH(QString, code);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations language(Translations::Where::Window);
        QVERIFY(language.load(code));
        OPEN_DESK(desk);
        desk.window->resize(1400, 860);
        desk.action(ActionId::GoToAccounts)->trigger();
        const auto &table = *desk.find<TableView>("accountsTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 30);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        // Names keep what they had.
        QVERIFY(table.columnWidth(static_cast<int>(AccountColumn::Name))
                >= table.fontMetrics().averageCharWidth() * 17);
    }

    void aStateIsNeverCut_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isTwice"); // as large
        for (const char *code : {"en", "de", "es", "fr", "pt_BR", "ar", "ja", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code) << false;
        QTest::newRow("de, large text") << QStringLiteral("de") << true;
        QTest::newRow("ar, large text") << QStringLiteral("ar") << true;
    }
    void aStateIsNeverCut()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, isTwice);
        const auto back = qScopeGuard([before = QLocale(), font = QApplication::font()] {
            QLocale::setDefault(before);
            QApplication::setFont(font);
        });
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * (isTwice ? 2 : 1));
        QApplication::setFont(font);
        Translations language(Translations::Where::Window);
        QVERIFY(language.load(code));
        const LaidOut laidOut(code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        QStringList ofTokens{unclearWord()};
        for (int i = 0; i < tokenStateCount; ++i)
            ofTokens << tokenStateWord(static_cast<TokenState>(i));
        for (const PendingChange change : {PendingChange::Revoking, PendingChange::Restoring,
                                           PendingChange::Deleting, PendingChange::Checking})
            ofTokens << pendingWord(change);
        QStringList ofAccounts{Account().stateWord()};
        for (const PendingChange change : {PendingChange::Deactivating, PendingChange::Reactivating,
                                           PendingChange::Editing, PendingChange::Checking})
            ofAccounts << pendingWord(change);
        OPEN_DESK(desk);
        for (const int width : {1280, 1400, 1700}) {
            desk.window->resize(width, 860);
            desk.action(ActionId::GoToTokens)->trigger();
            QTRY_COMPARE(cutIn(*desk.table(), static_cast<int>(TokenColumn::State), ofTokens),
                         QString());
            desk.action(ActionId::GoToAccounts)->trigger();
            const auto &accounts = *desk.find<TableView>("accountsTable");
            QTRY_VERIFY(accounts.isVisible() && accounts.model()->rowCount() > 30);
            QTRY_COMPARE(cutIn(accounts, static_cast<int>(AccountColumn::State), ofAccounts),
                         QString());
        }
    }

    void whatIsCutIsToldBesideTheMouse_data()
    {
        QTest::addColumn<ActionId>("page");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("tokens") << ActionId::GoToTokens << QByteArray("tokensTable");
        QTest::newRow("accounts") << ActionId::GoToAccounts << QByteArray("accountsTable");
        QTest::newRow("findings") << ActionId::GoToReview << QByteArray("reviewTable");
        QTest::newRow("activity") << ActionId::GoToActivity << QByteArray("activityTable");
    }
    void whatIsCutIsToldBesideTheMouse()
    {
        QFETCH(const ActionId, page);
        QFETCH(const QByteArray, table);
        OPEN_DESK(desk);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::Revoke)->trigger(); // something for the activity
        desk.action(page)->trigger();
        auto &view = *desk.find<TableView>(table.constData());
        QTRY_VERIFY(view.isVisible() && view.model()->rowCount() > 0);
        const QFontMetrics letters = view.fontMetrics();
        int looked = 0;
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            if (view.isColumnHidden(column))
                continue;
            view.setColumnWidth(column, letters.height());
            for (int row = 0; row < std::min(20, view.model()->rowCount()); ++row) {
                const QModelIndex cell = view.model()->index(row, column);
                const QString words = plainToolTip(cell.data().toString());
                const bool isOff = !cell.data(Qt::AccessibleDescriptionRole).toString().isEmpty();
                if (words.isEmpty() || isOff) // a button that is off says why
                    continue;
                ++looked;
                const QString told = toldWhereCut(view, cell);
                QVERIFY2(told.contains(words), qPrintable(words + QLatin1Char('|') + told));
            }
        }
        QToolTip::hideText();
        QVERIFY(looked > 3);
    }

    void namesOfUsualLengthStandWholeBeforeOtherWordsDo()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations english(Translations::Where::Window);
        QVERIFY(english.load(QStringLiteral("en")));
        OPEN_DESK(desk);
        desk.window->resize(1500, 860);
        desk.action(ActionId::GoToAccounts)->trigger();
        const auto &table = *desk.find<TableView>("accountsTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 30);
        const int column = static_cast<int>(AccountColumn::Name);
        const int usual =
            table.fontMetrics().averageCharWidth() * 26 + table.fontMetrics().height();
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        const auto cutNames = [&] {
            QStringList cut;
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QModelIndex cell = table.model()->index(row, column);
                const int needed = table.itemDelegate()->sizeHint(option, cell).width();
                if (needed <= usual && needed > table.columnWidth(column))
                    cut << cell.data().toString();
            }
            return cut.join(QLatin1Char('|'));
        };
        QTRY_COMPARE(cutNames(), QString());
        QVERIFY(table.columnWidth(column) < usual * 3 / 2); // others have room, too
    }

    void aColumnWithoutWordsTakesNoRoomFromNames()
    {
        OPEN_DESK(desk);
        desk.window->resize(1400, 860);
        const Token token = desk.tokenWhere([](const Token &each) {
            return each.active && each.name.size() > 18 && each.name.size() < 24;
        });
        desk.choose(token.id);
        desk.action(ActionId::Revoke)->trigger();
        desk.action(ActionId::GoToActivity)->trigger();
        const auto &table = *desk.find<TableView>("activityTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 0);
        const auto cell = [&](ActivityColumn column) {
            return table.model()->index(0, static_cast<int>(column));
        };
        QVERIFY(cell(ActivityColumn::Reason).data().toString().isEmpty());
        for (const ActivityColumn column :
             {ActivityColumn::Target, ActivityColumn::Account, ActivityColumn::Who}) {
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.font = table.font();
            const int needed = table.itemDelegate()->sizeHint(option, cell(column)).width();
            QTRY_VERIFY2(table.columnWidth(static_cast<int>(column)) >= needed,
                         qPrintable(cell(column).data().toString()));
        }
        // All of the room is used, and no more.
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
        // How many there are stands behind the chips, not below them.
        const auto *page = desk.find<QWidget>("activityPage");
        const auto *counts = part<QLabel>(page, "filterCounts");
        const auto *chip = part<QWidget>(page, "chipHere");
        QTRY_VERIFY(counts->isVisible());
        const auto middleOf = [&](const QWidget *widget) {
            return widget->mapTo(page, widget->rect().center()).y();
        };
        QTRY_VERIFY(std::abs(middleOf(counts) - middleOf(chip)) < counts->height() / 2);

        desk.window->resize(1100, 700);
        QTRY_VERIFY(table.horizontalHeader()->length() > table.viewport()->width());
        const QModelIndex target = cell(ActivityColumn::Target);
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        QVERIFY(table.columnWidth(target.column())
                >= table.itemDelegate()->sizeHint(option, target).width());
        // Nor are account and person cut to a few letters for it.
        for (const auto &[column, letters] :
             {std::pair(ActivityColumn::Account, 16), std::pair(ActivityColumn::Who, 12)}) {
            const QModelIndex name = cell(column);
            const int least =
                letters * characterWidth(table.fontMetrics()) + table.fontMetrics().height();
            const int needed = table.itemDelegate()->sizeHint(option, name).width();
            QVERIFY2(table.columnWidth(name.column()) >= std::min(least, needed),
                     qPrintable(name.data().toString()));
        }
    }

    void shortWordsStandWholeBesideLongOnes()
    {
        OPEN_DESK(desk);
        desk.window->resize(1400, 860);
        desk.action(ActionId::GoToReview)->trigger();
        const auto &table = *desk.find<TableView>("reviewTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 100);
        const QModelIndex cell = table.model()->index(0, static_cast<int>(FindingColumn::Decision));
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.font = table.font();
        const int needed = table.itemDelegate()->sizeHint(option, cell).width();
        QTRY_VERIFY2(table.columnWidth(cell.column()) >= needed,
                     qPrintable(cell.data().toString()));
    }

    void aDecisionStandsWholeInAUsualWindow_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "de", "es", "fr", "pt_BR", "ar", "ja", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void aDecisionStandsWholeInAUsualWindow()
    {
        QFETCH(const QString, code);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations language(Translations::Where::Window);
        QVERIFY(language.load(code));
        const LaidOut laidOut(code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        Decision putOff;
        putOff.kind = DecisionKind::PutOff;
        putOff.until = QDate(2026, 9, 28);
        Decision keep;
        OPEN_DESK(desk);
        desk.window->resize(1400, 860);
        desk.action(ActionId::GoToReview)->trigger();
        const auto &table = *desk.find<TableView>("reviewTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 100);
        const int column = static_cast<int>(FindingColumn::Decision);
        const QString open = table.model()->index(0, column).data().toString();
        QVERIFY(!open.isEmpty());
        QTRY_COMPARE(cutIn(table, column, {open, decisionText(&keep), decisionText(&putOff)}),
                     QString());
        // The reason keeps more than that.
        QTRY_VERIFY(table.columnWidth(static_cast<int>(FindingColumn::Why))
                    >= table.columnWidth(static_cast<int>(FindingColumn::Account)));
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void theTitleOfAFindingStandsWholeBeforeItsReasonDoes()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations english(Translations::Where::Window);
        QVERIFY(english.load(QStringLiteral("en")));
        OPEN_DESK(desk);
        desk.window->resize(1280, 760);
        desk.action(ActionId::GoToReview)->trigger();
        const auto &table = *desk.find<TableView>("reviewTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 100);
        QTRY_COMPARE(cutIn(table, static_cast<int>(FindingColumn::Finding),
                           {ruleTitle(RuleId::LifetimeCeiling), ruleTitle(RuleId::NeverExpires),
                            ruleTitle(RuleId::RotationDue)}),
                     QString());
    }

    void aLimitIsNotCut()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Translations english(Translations::Where::Window);
        QVERIFY(english.load(QStringLiteral("en")));
        OPEN_DESK(desk);
        desk.window->resize(1440, 860);
        desk.action(ActionId::GoToReview)->trigger();
        const auto &table = *desk.find<TableView>("reviewTable");
        QTRY_VERIFY(table.isVisible() && table.model()->rowCount() > 100);
        const QFontMetrics letters = table.fontMetrics();
        const int column = static_cast<int>(FindingColumn::Why);
        int looked = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString words = table.model()->index(row, column).data().toString();
            if (!words.contains(QLatin1String("; limit ")))
                continue;
            ++looked;
            const int needed = letters.horizontalAdvance(words) + letters.height();
            QTRY_VERIFY2(table.columnWidth(column) >= needed, qPrintable(words));
        }
        QVERIFY(looked > 0);
        // All is in sight in a narrow window, too.
        desk.window->resize(1100, 760);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
    }

    void oneLongNameDoesNotPushTheOtherColumnsOutOfSight()
    {
        OPEN_DESK(desk);
        const TableView &table = *desk.table();
        const int name = static_cast<int>(TokenColumn::Name);
        QModelIndex longest = table.model()->index(0, name);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, name);
            if (index.data().toString().size() > longest.data().toString().size())
                longest = index;
        }
        QVERIFY(longest.data().toString().size() > 200);
        desk.table()->scrollTo(longest);
        QHeaderView *header = table.horizontalHeader();
        const int left = header->sectionViewportPosition(name);
        const QPoint divider(header->isRightToLeft() ? left : left + header->sectionSize(name) - 1,
                             header->height() / 2);
        QTest::mouseMove(header->viewport(), divider);
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, divider);
        QVERIFY(header->sectionSize(name) <= table.viewport()->width() * 2 / 5);
        QVERIFY(header->sectionSize(name) > table.viewport()->width() / 4);
    }
};

QTEST_MAIN(TestColumns)
#include "testcolumns.moc"
