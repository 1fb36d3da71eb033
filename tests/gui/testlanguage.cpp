// Another language while the window is open: every text follows, and nothing is lost by it.

#include "domain/names.h"
#include "support/busyworkers.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/everyplace.h"
#include "support/laidout.h"
#include "support/paintedwords.h"
#include "ui/connect/connectionrules.h"
#include "ui/connect/connectpage.h"
#include "ui/help/manualbrowser.h"
#include "ui/language/languagechoice.h"
#include "ui/language/languageswitch.h"
#include "ui/notices/noticesettingspage.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintext.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/twopanes.h"
#include "ui/window/interruptedbanner.h"
#include "workflows/containmentrecord.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTimeEdit>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

const QString pseudo = QStringLiteral(TOKENDESK_PSEUDO_LTR);
const QString mirrored = QStringLiteral(TOKENDESK_PSEUDO_RTL);

/// A desk that speaks English, and can speak others.
struct SpeakingDesk : Desk {
    LanguageSwitch languages{settings, QStringLiteral("en")};

    SpeakingDesk()
        : Desk({}, Opening::Later)
    {
        context->languages = &languages;
        open();
    }
    ~SpeakingDesk() { window.reset(); }
    [[nodiscard]] QString textOf(const char *button) const
    {
        const auto *found = find<QAbstractButton>(button);
        return found ? found->accessibleName() : QString();
    }
    [[nodiscard]] QList<TokenId> chosen() const
    {
        QList<TokenId> ids;
        for (const int row : table()->chosenRows())
            ids << tokens()->model().tokenAt(row)->id;
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    [[nodiscard]] TokenId makeToken(const QString &name) const
    {
        Changes &changes = window->workspace()->changes();
        const auto made = finished(changes.createToken({name, liveToken().accountId, 30, false}));
        if (!made.ok())
            qFatal("%s", qPrintable(made.error().text()));
        const auto handed = finished(changes.setHandover(made->change, Handover::Done));
        if (!handed.ok())
            qFatal("%s", qPrintable(handed.error().text()));
        return made->token.id;
    }
    [[nodiscard]] QString title(int column) const
    {
        return table()->model()->headerData(column, Qt::Horizontal).toString();
    }
};

} // namespace

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(pseudo) && QFile::exists(mirrored),
                 "ctest makes the languages of the tests: run it with -R pseudo first");
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatWaitsForARecordGoesWithItsPage()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.action(ActionId::GoToReview)->trigger();
        QTRY_VERIFY(desk.action(ActionId::WritePack)->isEnabled());
        const auto waits = [&desk] {
            return desk.window->findChildren<QDialog *>(QStringLiteral("recordWait")).size();
        };
        {
            const BusyWorkers busy;
            desk.action(ActionId::WritePack)->trigger();
            QCOMPARE(waits(), 1);
            desk.languages.choose(pseudo); // makes the pages anew
        }
        QTRY_COMPARE(waits(), 0);
        desk.languages.choose(QStringLiteral("en"));
    }

    void everyTextFollows()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.choose(desk.liveToken().id);
        QCOMPARE(desk.textOf("navTokens"), QStringLiteral("Tokens"));
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), pseudo);
        for (const char *button : {"navTokens", "navHistory", "tool_newToken", "chipAll"})
            QVERIFY2(desk.textOf(button).contains(QLatin1Char('[')), button);
        QVERIFY(desk.action(ActionId::Revoke)->text().startsWith(QLatin1Char('[')));
        QVERIFY(desk.action(ActionId::Revoke)->toolTip().startsWith(QLatin1Char('[')));
        QVERIFY(desk.title(0).startsWith(QLatin1Char('[')));
        QVERIFY(desk.tokens()->model().index(0, 0).data().toString().startsWith(QLatin1Char('[')));
        QVERIFY(desk.window->windowTitle().startsWith(QLatin1Char('[')));
        QTRY_VERIFY(desk.textOf("detail_revoke").startsWith(QLatin1Char('[')));

        desk.languages.choose(QStringLiteral("en"));
        QCOMPARE(desk.textOf("navTokens"), QStringLiteral("Tokens"));
        QCOMPARE(desk.action(ActionId::Revoke)->text(), QStringLiteral("Revoke"));
        QCOMPARE(desk.title(0), QStringLiteral("State"));
    }

    void theSandboxIsCalledAsTheLanguageCallsIt()
    {
        SpeakingDesk desk;
        desk.window->openSession(
            desk.connector->runOnlySession(sandboxConnection(desk.live.connection().origin),
                                           SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_VERIFY(desk.window->workspace()
                    && desk.session().connection().name == QLatin1String("Sandbox"));
        QTRY_VERIFY(desk.tokens() && desk.tokens()->model().rowCount() > 100);
        desk.languages.choose(pseudo);
        const QString name = desk.session().connection().name;
        QVERIFY2(name.startsWith(QLatin1Char('[')), qPrintable(name));
        QVERIFY(desk.window->windowTitle().contains(name));
        QVERIFY(desk.textOf("connectionCard").contains(name));
        desk.languages.choose(QStringLiteral("en"));
        QCOMPARE(desk.session().connection().name, QStringLiteral("Sandbox"));
    }

    void thePageOfWhatDidNotOpenFollows()
    {
        SpeakingDesk desk;
        Connection kept = desk.live.connection();
        kept.id = QStringLiteral("without-a-token");
        desk.connections.save(kept);
        desk.window->openConnection(kept);
        const auto offered = [&desk] {
            const auto buttons =
                desk.window->findChildren<QPushButton *>(QStringLiteral("pageStateAction"));
            for (const QPushButton *one : buttons) {
                if (one->isVisible())
                    return one->text();
            }
            return QString();
        };
        QTRY_COMPARE(offered(), QStringLiteral("Give it a token…"));
        desk.languages.choose(pseudo);
        QVERIFY2(offered().startsWith(QLatin1Char('[')), qPrintable(offered()));
        desk.languages.choose(QStringLiteral("en"));
        QCOMPARE(offered(), QStringLiteral("Give it a token…"));
    }

    void theManualIsReadOnInTheNewLanguage()
    {
        SpeakingDesk desk;
        const auto browser = [] {
            ManualBrowser *found = nullptr;
            for (QWidget *window : QApplication::topLevelWidgets())
                found = found ? found : window->findChild<ManualBrowser *>();
            return found;
        };
        desk.action(ActionId::ShowManual)->trigger();
        QTRY_VERIFY(browser());
        const QString page = QStringLiteral("review.md");
        browser()->showPage(page);
        const QString english = ManualBrowser::titleOf(page);
        QWidget *manual = browser()->window();
        auto *search = part<QLineEdit>(manual, "manualSearch");
        search->setText(QStringLiteral("CSV"));
        manual->resize(manual->width() - 100, manual->height() - 50);
        const QSize size = manual->size();
        const Divider *divider = manual->findChild<TwoPanes *>()->divider();
        const QString keys = divider->accessibleDescription();
        QVERIFY(keys.startsWith(QLatin1String("The arrow keys")));
        QScrollBar &bar = *browser()->verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0);
        bar.setValue(bar.maximum() / 2);
        desk.languages.choose(QStringLiteral("de"));
        QVERIFY(ManualBrowser::titleOf(page) != english);
        QTRY_VERIFY(browser() && browser()->isVisible());
        QCOMPARE(browser()->page(), page);
        // What somebody looks for, and where he reads.
        QCOMPARE(search->text(), QStringLiteral("CSV"));
        QVERIFY(search->placeholderText() != QLatin1String("Search the manual"));
        QVERIFY(divider->accessibleDescription() != keys);
        QCOMPARE(manual->size(), size);
        QVERIFY(std::abs(bar.value() - bar.maximum() / 2) < browser()->viewport()->height());
        QVERIFY(browser()->toPlainText().startsWith(ManualBrowser::titleOf(page)));
        desk.languages.choose(QStringLiteral("en"));
        QCOMPARE(browser()->page(), page);
        QVERIFY(browser()->toPlainText().startsWith(english));
    }

    void theWindowTurnsRoundWhereLinesBeginAtTheRight()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.languages.choose(mirrored);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        const auto *first = desk.find<QWidget>("navTokens");
        QTRY_VERIFY(first->mapTo(desk.window.get(), QPoint()).x() > desk.window->width() / 2);
        desk.languages.choose(QStringLiteral("en"));
        first = desk.find<QWidget>("navTokens");
        QTRY_VERIFY(first->mapTo(desk.window.get(), QPoint()).x() < desk.window->width() / 2);
    }

    void whatBeginsWithALatinNameIsReadFromTheRightAllTheSame()
    {
        const QString mixed = QString::fromUtf8("Member: وصول عادي");
        const QString isolates = QString::fromUtf8("\u2068حذف\u2069: \u2068نشط\u2069");
        const QString name = QStringLiteral("Airflow (prod)");
        QVERIFY(!mixed.isRightToLeft() && !isolates.isRightToLeft());
        for (const QString &text : {mixed, isolates, name})
            QCOMPARE(PlainLabel(text).text(), text);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        for (const QString &text : {mixed, isolates}) {
            QVERIFY(PlainLabel(text).text().isRightToLeft());
            PlainLabel label;
            label.setText(text);
            QVERIFY(label.text().isRightToLeft());
        }
        // It may be copied, and holds nothing that would stand the wrong way.
        QCOMPARE(PlainLabel(name).text(), name);
        // A name alone stands where the lines around it begin, also where it may be cut.
        QVERIFY(PlainLabel(name).alignment() & Qt::AlignRight);
        QCOMPARE(ElidedLabel().alignment(), PlainLabel(name).alignment());
    }

    void namesInACellFollowEachOtherAsTheWindowIsRead()
    {
        const LaidOut mirroredWindow(Qt::RightToLeft);
        TableView table(QStringLiteral("Names"));
        table.setModel(new QStandardItemModel(1, 2, &table));
        const QString names = QString::fromUtf8("Logistics وPublic");
        for (const int column : {0, 1})
            table.model()->setData(table.model()->index(0, column), names);
        const RowDelegate rows(
            &table, [](int column) { return column == 0 ? CellKind::Text : CellKind::Name; },
            [](const QModelIndex &) { return PillTone::Calm; });
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.font = table.font();
        option.rect = QRect(0, 0, 2000, 100);
        const auto leftmost = [&](int column) {
            PaintedWords painted;
            QPainter painter(&painted);
            painter.setLayoutDirection(Qt::RightToLeft);
            rows.paint(&painter, option, table.model()->index(0, column));
            painter.end();
            return painted.words().value(0).trimmed();
        };
        QCOMPARE(leftmost(0), QStringLiteral("Public"));
        // A name is as its own letters say.
        QCOMPARE(leftmost(1), QStringLiteral("Logistics"));
    }

    void whatBeginsWithANameFromTheRightIsReadFromTheLeftAllTheSame()
    {
        const LaidOut laidOut(Qt::LeftToRight);
        const QString name = QString::fromUtf8("שלום");
        const QString words = name + QStringLiteral(": 3 tokens expire soon");
        QVERIFY(words.isRightToLeft());
        const QString shown = PlainLabel(words).text();
        QVERIFY(!shown.isRightToLeft());
        const QChar mark(0x200E);
        QCOMPARE(shown, QString(mark + name + mark + QStringLiteral(": 3 tokens expire soon")));
        QCOMPARE(isolated(name), QString(QChar(0x2068) + name + QChar(0x2069)));
        QCOMPARE(joinedNames({name, QStringLiteral("Airflow")}),
                 joinedWords({isolated(name), QStringLiteral("Airflow")}));
        QCOMPARE(isolated(QStringLiteral("Airflow")), QStringLiteral("Airflow"));
        // What may be copied holds no marks.
        QCOMPARE(PlainLabel(name).text(), name);
        PlainLabel value;
        value.setValue(words);
        QCOMPARE(value.text(), words);
    }

    void arabicKeepsNamesAndTimesTogether()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.languages.choose(QStringLiteral("ar"));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(desk.find<QLabel>("statusIdentity"));
        const QString who = displayText(desk.session().identity().who);
        QVERIFY(!who.isEmpty());
        const QString shown = desk.find<QLabel>("statusIdentity")->text();
        QVERIFY2(shown.contains(QChar(0x2068) + who + QChar(0x2069)), qPrintable(shown));
        // Of parts alone no letter says from which side they are read: they stay in their order.
        const QString parts = QCoreApplication::translate("tokendesk::CredentialNotice", "%1, %2")
                                  .arg(QString::fromUtf8("بعد يوم"), QStringLiteral("UTC"));
        QVERIFY2(parts.isRightToLeft(), qPrintable(parts));
        const QString teams = joinedNames({QStringLiteral("Public"), QStringLiteral("Support")});
        QVERIFY2(teams.isRightToLeft(), qPrintable(teams));

        NoticeSettings settings(desk.settings);
        Autostart autostart(desk.live.folder.filePath(QStringLiteral("start.desktop")), {});
        DesktopNotifier notifier;
        TrayWatch tray;
        const NoticeSettingsPage page(settings, autostart, notifier, tray);
        const auto *from = page.findChild<QTimeEdit *>(QStringLiteral("noticesQuietFrom"));
        QCOMPARE(from->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(from->text(), settings.wishes().quiet.from.toString(QStringLiteral("HH:mm")));
    }

    void theViewComesBackAsItWas()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.tokens()->setSearchText(QStringLiteral("is:active"));
        desk.table()->sortByColumn(int(TokenColumn::Name), Qt::DescendingOrder);
        desk.table()->chooseRow(41);
        desk.table()->selectionModel()->select(desk.table()->model()->index(44, 0),
                                               QItemSelectionModel::Select
                                                   | QItemSelectionModel::Rows);
        desk.table()->verticalScrollBar()->setValue(35);
        const QList<TokenId> chosen = desk.chosen();
        const TokenId current =
            desk.tokens()->model().tokenAt(desk.table()->currentIndex().row())->id;
        QCOMPARE(chosen.size(), 2);
        desk.table()->setFocus();
        const Session *session = &desk.session();
        const Moment refreshed = session->refreshedAt();

        desk.languages.choose(pseudo);
        QCOMPARE(&desk.session(), session);
        QCOMPARE(session->refreshedAt().msecs(), refreshed.msecs());
        QCOMPARE(desk.tokens()->searchText(), QStringLiteral("is:active"));
        QCOMPARE(part<QLineEdit>(desk.window.get(), "searchField")->text(),
                 QStringLiteral("is:active"));
        QCOMPARE(desk.window->focusWidget(), desk.table());
        QCOMPARE(desk.chosen(), chosen);
        QCOMPARE(desk.tokens()->model().tokenAt(desk.table()->currentIndex().row())->id, current);
        QCOMPARE(desk.table()->horizontalHeader()->sortIndicatorSection(), int(TokenColumn::Name));
        QTRY_COMPARE(desk.table()->verticalScrollBar()->value(), 35);
    }

    void theWarningOfTheOwnCredentialStays()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.find<Banner>("credentialBanner")->isVisible());
        desk.languages.choose(pseudo);
        auto *notice = desk.find<Banner>("credentialBanner");
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->text().startsWith(QLatin1Char('[')), qPrintable(notice->text()));
        QVERIFY(notice->findChild<QToolButton *>(QStringLiteral("credentialRenew")));
        // Who has closed it has read it.
        notice->dismiss();
        desk.languages.choose(QStringLiteral("en"));
        QVERIFY(!desk.find<Banner>("credentialBanner")->isVisible());
    }

    void whatWasInterruptedAndClosedStaysSo()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        RunRecord run;
        run.id = QStringLiteral("c");
        run.connectionId = desk.session().connection().id;
        run.kind = containmentRunKind;
        run.startedAtMs = QDateTime::currentMSecsSinceEpoch();
        run.body = {{QStringLiteral("account"), QString::number(desk.liveToken().accountId)},
                    {QStringLiteral("name"), QStringLiteral("Etl")}};
        QVERIFY(finished(desk.session().journal().saveRun(run)).ok());
        const auto lookAgain = [&desk] {
            auto *banner = desk.find<InterruptedBanner>("interruptedBanner");
            finished(banner->look());
            return banner;
        };
        auto *banner = lookAgain();
        QTRY_VERIFY(!banner->isHidden());
        banner->dismiss();
        desk.languages.choose(pseudo);
        QVERIFY(lookAgain()->isHidden());
        desk.languages.choose(QStringLiteral("en"));
    }

    void aSearchForFindingsIsMadeAnew()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        const int all = desk.tokens()->model().rowCount();
        desk.tokens()->setSearchText(QStringLiteral("finding:unused-long"));
        QTRY_VERIFY(desk.tokens()->model().rowCount() < all);
        const int found = desk.tokens()->model().rowCount();
        // What is judged already is there while the pages are made.
        desk.languages.choose(QStringLiteral("ar"));
        QTRY_COMPARE(desk.tokens()->model().rowCount(), found);
        desk.languages.choose(QStringLiteral("en"));
    }

    void thePageStays_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("name");
        QTest::newRow("accounts") << int(ActionId::GoToAccounts) << "accountsPage";
        QTest::newRow("rotations") << int(ActionId::GoToRotations) << "rotationsPage";
        QTest::newRow("review") << int(ActionId::GoToReview) << "reviewPage";
        QTest::newRow("activity") << int(ActionId::GoToActivity) << "activityPage";
        QTest::newRow("history") << int(ActionId::GoToHistory) << "historyPage";
    }
    void thePageStays()
    {
        QFETCH(int, page);
        QFETCH(QString, name);
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.action(static_cast<ActionId>(page))->trigger();
        auto *shown = desk.window->findChild<Page *>(name);
        QTRY_VERIFY(shown && shown->isVisible());
        shown->setSearchText(QStringLiteral("prod"));
        desk.languages.choose(pseudo);
        shown = desk.window->findChild<Page *>(name);
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(shown->searchText(), QStringLiteral("prod"));
    }

    void whatCanBeUndoneStillCan_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a name from the left") << QString();
        // The banner shows marks around it.
        QTest::newRow("a name from the right") << QString::fromUtf8("مفتاح");
    }
    void whatCanBeUndoneStillCan()
    {
        QFETCH(QString, name);
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        const TokenId id = name.isEmpty() ? desk.liveToken().id : desk.makeToken(name);
        QTRY_VERIFY(!desk.window->workspace()->changes().isReportDue());
        QTRY_VERIFY(desk.tokens()->model().rowOf(id) >= 0);
        desk.choose(id);
        QTRY_VERIFY(desk.action(ActionId::Revoke)->isEnabled());
        desk.action(ActionId::Revoke)->trigger();
        QTRY_VERIFY(desk.find<QToolButton>("bannerUndo"));
        desk.languages.choose(pseudo);
        auto *undo = desk.find<QToolButton>("bannerUndo");
        QVERIFY(undo && undo->isVisible() && undo->text().startsWith(QLatin1Char('[')));
        undo->click();
        QTRY_VERIFY(desk.isActive(id));
    }

    void itWaitsForADialog()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(dialog);
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), QStringLiteral("en"));
        QVERIFY(desk.languages.waitsFor().contains(dialog->windowTitle()));
        QVERIFY(dialog->isVisible());
        dialog->close();
        QTRY_COMPARE(desk.languages.inForce(), pseudo);
        QCOMPARE(desk.languages.waitsFor(), QString());
        QVERIFY(desk.textOf("navTokens").contains(QLatin1Char('[')));
    }

    void itWaitsForWhatIsOpenBesideTheSettings_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("line");
        QTest::newRow("contain") << Place{"contain", ActionId::GoToTokens, ActionId::Contain}
                                 << "containReason";
        QTest::newRow("plan") << Place{"plan", ActionId::GoToTokens, ActionId::Revoke, 5} << "";
    }
    void itWaitsForWhatIsOpenBesideTheSettings()
    {
        QFETCH(Place, place);
        QFETCH(QString, line);
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        QDialog *beside = openDialog(desk, place);
        QVERIFY(beside);
        auto *typed = beside->findChild<QLineEdit *>(line);
        const QString words = QStringLiteral("seen in a log");
        if (!line.isEmpty()) {
            QVERIFY(typed);
            typed->setText(words);
        }
        desk.action(ActionId::ShowSettings)->trigger();
        QDialog *settings = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(settings);
        const QString title = beside->windowTitle();
        desk.languages.choose(pseudo, settings);
        QCOMPARE(desk.languages.inForce(), QStringLiteral("en"));
        QVERIFY2(desk.languages.waitsFor().contains(title), qPrintable(desk.languages.waitsFor()));
        QVERIFY(beside->isVisible());
        QCOMPARE(beside->windowTitle(), title);
        if (!line.isEmpty()) {
            QCOMPARE(typed->text(), words);
            typed->clear(); // it would ask
        }
        beside->reject();
        QTRY_COMPARE(desk.languages.inForce(), pseudo);
        QTRY_VERIFY(settings->windowTitle().startsWith(QLatin1Char('[')));
    }

    void itWaitsForAValueThatNobodyHasYet()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.choose(desk.liveToken().id);
        desk.action(ActionId::NewToken)->trigger();
        QDialog *form = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(form);
        typeInto(form, "tokenName", QStringLiteral("in_two_languages"));
        clickOn(form, "createToken");
        QDialog *value = waitForDialog(desk.window.get(), "tokenValueDialog");
        QVERIFY(value);
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), QStringLiteral("en"));
        QVERIFY(value->isVisible());
        QCOMPARE(button(value, "done")->text(), QStringLiteral("Done"));
        clickOn(value, "copyValue");
        QTRY_VERIFY(button(value, "done")->isEnabled());
        clickOn(value, "done");
        QTRY_COMPARE(desk.languages.inForce(), pseudo);
    }

    void whatOnlyShowsIsClosed()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.action(ActionId::ShowShortcuts)->trigger();
        QTRY_VERIFY(!noDialog(desk.window.get()));
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), pseudo);
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void itWaitsForAConnectionThatIsBeingTyped()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.window->showConnectPage();
        auto *page = desk.find<ConnectPage>("connectPage");
        typeInto(page, "address", QStringLiteral("acme"));
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), QStringLiteral("en"));
        QVERIFY(!desk.languages.waitsFor().isEmpty());
        QCOMPARE(part<QLineEdit>(page, "address")->text(), QStringLiteral("acme"));
        clickOn(page, "cancelConnect");
        QTRY_COMPARE(desk.languages.inForce(), pseudo);
        QVERIFY(desk.tokens()->isVisible());
    }

    void anEmptyConnectPageFollows()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.window->showConnectPage();
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), pseudo);
        auto *page = desk.find<ConnectPage>("connectPage");
        QVERIFY(page && page->isVisible());
        QVERIFY(button(page, "save")->text().startsWith(QLatin1Char('[')));
    }

    void itWaitsWhileTheWindowIsLocked()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.window->lock(LockReason::Asked);
        desk.languages.choose(pseudo);
        QCOMPARE(desk.languages.inForce(), QStringLiteral("en"));
        QVERIFY(!desk.languages.waitsFor().isEmpty());
    }

    void theSettingsDoNotStandInTheirOwnWay()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.action(ActionId::ShowSettings)->trigger();
        QDialog *settings = waitForDialog(desk.window.get(), "settingsDialog");
        QVERIFY(settings);
        desk.languages.choose(pseudo, settings);
        QCOMPARE(desk.languages.inForce(), pseudo);
        QTRY_VERIFY(settings->windowTitle().startsWith(QLatin1Char('[')));
        QVERIFY(settings->isVisible());
        QVERIFY(settings->findChild<QComboBox *>(QStringLiteral("language")));
    }

    void theNameOfALanguageCanBeTyped()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        LanguageChoice choice(desk.languages);
        choice.show();
        auto *list = part<QComboBox>(&choice, "language");
        QSignalSpy changed(&desk.languages, &LanguageSwitch::changed);
        QTest::keyClicks(list, QStringLiteral("Deutsch"));
        QCOMPARE(list->currentText(), QStringLiteral("Deutsch"));
        QCOMPARE(changed.size(), 0); // it may go on
        QTRY_COMPARE(desk.languages.inForce(), QStringLiteral("de"));
        QCOMPARE(changed.size(), 1);
        // Who leaves the list has ended.
        QTest::keyClicks(list, QStringLiteral("English"));
        choice.hide();
        QTRY_COMPARE(desk.languages.inForce(), QStringLiteral("en"));
        QCOMPARE(changed.size(), 2);
    }

    void theWishIsKept()
    {
        SpeakingDesk desk;
        QTRY_VERIFY(desk.tokens()->model().rowCount() > 100);
        desk.languages.choose(pseudo);
        QCOMPARE(LanguageSwitch(desk.settings).inForce(), pseudo);
        QCOMPARE(LanguageSwitch(desk.settings, QStringLiteral("en")).inForce(),
                 QStringLiteral("en"));
        QCOMPARE(desk.settings.value(QStringLiteral("look/language")).toString(), pseudo);
    }
};

QTEST_MAIN(TestLanguage)
#include "testlanguage.moc"
