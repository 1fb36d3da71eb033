#include "language/languages.h"
#include "language/translations.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/memorysecrets.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualdialog.h"
#include "ui/help/manualhelp.h"
#include "ui/theme/formstyle.h"
#include "ui/theme/gap.h"
#include "ui/widgets/twopanes.h"
#include "ui/window/openingpage.h"

#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextDocument>

using namespace tokendesk;
using namespace tokendesk::test;

namespace {

constexpr double screensAtMost = 2;

} // namespace

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

    static ManualDialog *manual()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            auto *found = qobject_cast<ManualDialog *>(window);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
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

    void nothingIsThereThatNoPageLeadsTo()
    {
        QStringList led = {ManualBrowser::pages().constFirst()};
        for (const QString &page : ManualBrowser::pages())
            led << targets(page);
        const QDir folder(QStringLiteral(":/manual"));
        const QStringList pages = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
        QCOMPARE(pages.size(), ManualBrowser::pages().size());
        for (const QString &page : pages)
            QVERIFY2(led.contains(page), qPrintable(page));
        const QStringList pictures =
            QDir(folder.filePath(QStringLiteral("pictures"))).entryList(QDir::Files);
        QVERIFY(!pictures.isEmpty());
        for (const QString &picture : pictures)
            QVERIFY2(led.contains(QLatin1String("picture:")
                                  + picture.left(picture.lastIndexOf(QLatin1Char('-')))),
                     qPrintable(picture));
    }

    void itSpeaksTheProgramsLanguage_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void itSpeaksTheProgramsLanguage()
    {
        QFETCH(QString, code);
        QHash<QString, QString> english;
        for (const QString &page : ManualBrowser::pages())
            english.insert(page, ManualBrowser::titleOf(page));
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        Translations language(Translations::Where::Window);
        QVERIFY(language.load(code));
        for (const QString &page : ManualBrowser::pages().mid(1)) {
            QCOMPARE(ManualBrowser::titleOf(page) == english.value(page),
                     code == QLatin1String("en"));
            QTextDocument shown;
            shown.setMarkdown(ManualBrowser::textOf(page));
            QVERIFY2(!shown.toPlainText().contains(QLatin1String("**")), qPrintable(page));
        }
        // A key is called as in the menus.
        const QString key =
            QKeySequence(Qt::SHIFT | Qt::Key_Delete).toString(QKeySequence::NativeText);
        QVERIFY2(ManualBrowser::textOf(QStringLiteral("tokens.md"))
                     .contains(QStringLiteral("**%1**").arg(key)),
                 qPrintable(key));
    }

    void itSpeaksTheProgramsLanguageWhateverTheCountry()
    {
        const QString page = QStringLiteral("tokens.md");
        const QString english = ManualBrowser::titleOf(page);
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        for (const char *place : {"pt_PT", "de_AT", "zh_SG", "ar_EG"}) {
            QLocale::setDefault(QLocale(QLatin1String(place)));
            QVERIFY2(ManualBrowser::titleOf(page) != english, place);
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
        // It is told from what can be pressed.
        const QRgb edge = FormColours::of(browser).border.rgb();
        QCOMPARE(image.pixel(image.rect().topLeft()), edge);
        QCOMPARE(image.pixel(image.rect().bottomRight()), edge);
    }

    void noPictureIsWiderThanThePage()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ShowManual)->trigger();
        QTRY_VERIFY(manual());
        auto *browser = manual()->findChild<ManualBrowser *>();
        QVERIFY(QTest::qWaitForWindowActive(manual()));
        QStringList tooLong;
        const auto beside = [browser] { return browser->horizontalScrollBar()->maximum(); };
        for (const QString &page : ManualBrowser::pages()) {
            browser->showPage(page);
            QTRY_VERIFY2(beside() == 0, qPrintable(page));
            // One task, read without much turning.
            const double screens =
                browser->document()->size().height() / browser->viewport()->height();
            if (screens > screensAtMost)
                tooLong << QStringLiteral("%1: %2").arg(page).arg(screens);
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(QLatin1String(", "))));
        browser->showPage(QStringLiteral("tokens.md"));
        browser->verticalScrollBar()->setValue(browser->verticalScrollBar()->maximum());
        manual()->resize(manual()->width() - 200, manual()->height());
        QTRY_COMPARE(beside(), 0);
        QVERIFY(browser->verticalScrollBar()->value() > 0);
    }

    void itIsReadBesideTheWork()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ShowManual)->trigger();
        QTRY_VERIFY(manual());
        ManualDialog *dialog = manual();
        QVERIFY(!dialog->isModal());
        auto *pages = part<QListWidget>(dialog, "manualPages");
        auto *browser = part<ManualBrowser>(dialog, "manualText");
        QCOMPARE(pages->count(), ManualBrowser::pages().size());
        QCOMPARE(browser->page(), QStringLiteral("tokens.md")); // what the window shows
        pages->setCurrentRow(4);
        QCOMPARE(browser->page(), ManualBrowser::pages().at(4));
        // A link is followed by the list.
        browser->showPage(QStringLiteral("evidence.md"));
        QCOMPARE(pages->currentRow(), ManualBrowser::pages().indexOf(QLatin1String("evidence.md")));
        // The search looks into the pages.
        part<QLineEdit>(dialog, "manualSearch")->setText(QStringLiteral("compromised"));
        QVERIFY(pages->count() >= 1);
        QVERIFY(pages->count() < ManualBrowser::pages().size());
        part<QLineEdit>(dialog, "manualSearch")->setText(QStringLiteral("nothing like it"));
        QCOMPARE(pages->count(), 0);
        QVERIFY(!pages->isVisible());
        QVERIFY(!textIn(dialog, "manualNone").isEmpty());
        QVERIFY(part<QLabel>(dialog, "manualNone")->isVisible());
        part<QLineEdit>(dialog, "manualSearch")->clear();
        QVERIFY(pages->isVisible());
        QVERIFY(!part<QLabel>(dialog, "manualNone")->isVisible());
        dialog->close();
        QTRY_VERIFY(!manual());
    }

    void whatTheSearchHasFoundIsOneKeyAway()
    {
        ManualDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *search = part<QLineEdit>(&dialog, "manualSearch");
        auto *pages = part<QListWidget>(&dialog, "manualPages");
        auto *browser = part<ManualBrowser>(&dialog, "manualText");
        const auto first = [pages] { return pages->item(0)->text(); };
        const auto read = [&dialog] { return ManualBrowser::titleOf(dialog.page()); };
        search->setText(QStringLiteral("compromised"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(dialog.page(), QStringLiteral("contain.md")); // not what only names it
        QCOMPARE(read(), first());
        QTRY_VERIFY(browser->hasFocus());

        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        search->setText(QStringLiteral("SOCKS5"));
        QVERIFY(pages->count() > 0);
        QVERIFY(read() != first());
        QTest::keyClick(search, Qt::Key_Down);
        QTRY_VERIFY(pages->hasFocus());
        QCOMPARE(read(), first());
    }

    void itsTextIsReadByTheKeyboard()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ShowManual)->trigger();
        QTRY_VERIFY(manual());
        ManualDialog *dialog = manual();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->resize(dialog->width(), 400);
        auto *browser = part<ManualBrowser>(dialog, "manualText");
        const QScrollBar &bar = *browser->verticalScrollBar();
        dialog->showPage(QStringLiteral("tokens.md"));
        QTRY_VERIFY(bar.maximum() > 0);
        browser->setFocus();
        QTRY_VERIFY(browser->hasFocus());

        QTest::keyClick(browser, Qt::Key_Down);
        const int line = browser->textCursor().position();
        QVERIFY(line > 0); // the caret has gone on
        QTest::keyClick(browser, Qt::Key_Space);
        const int scrolled = bar.value();
        QVERIFY(scrolled > 0);
        QTest::keyClick(browser, Qt::Key_Down);
        QVERIFY(browser->textCursor().position() > line);
        QVERIFY(bar.value() >= scrolled); // on from what is seen
        QTest::keyClick(browser, Qt::Key_Home);
        QCOMPARE(bar.value(), 0);
        QCOMPARE(browser->textCursor().position(), 0);
        QTest::keyClick(browser, Qt::Key_PageDown);
        QVERIFY(bar.value() > 0);
    }

    void itsLinksAndNewPagesAreReadAloud()
    {
        OPEN_DESK(desk);
        desk.action(ActionId::ShowManual)->trigger();
        QTRY_VERIFY(manual());
        ManualDialog *dialog = manual();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *browser = part<ManualBrowser>(dialog, "manualText");
        dialog->showPage(ManualBrowser::pages().constFirst());
        browser->setFocus();
        QTRY_VERIFY(browser->hasFocus());
        const auto said = [browser] {
            return part<QWidget>(browser, "spokenWords")->accessibleName();
        };
        QTest::keyClick(browser, Qt::Key_Tab);
        QVERIFY(browser->hasFocus() && browser->textCursor().hasSelection());
        QCOMPARE(said(), browser->textCursor().selectedText());
        auto *pages = part<QListWidget>(dialog, "manualPages");
        // By which a reader would be led to the list.
        const QSignalSpy toRow(pages->selectionModel(), &QItemSelectionModel::currentChanged);
        QTest::keyClick(browser, Qt::Key_Return);
        QVERIFY(dialog->page() != ManualBrowser::pages().constFirst());
        QCOMPARE(said(), ManualBrowser::titleOf(dialog->page()));
        QCOMPARE(pages->currentRow(), ManualBrowser::pages().indexOf(dialog->page()));
        QCOMPARE(toRow.count(), 0);
    }

    void toBeLaidOutAnewIsNoNewPage()
    {
        ManualDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *browser = part<ManualBrowser>(&dialog, "manualText");
        browser->setFocus();
        QTRY_VERIFY(browser->hasFocus());
        QTest::keyClick(browser, Qt::Key_Down);
        const int line = browser->textCursor().position();
        QVERIFY(line > 0);
        browser->readAgain();
        QCOMPARE(browser->textCursor().position(), line);
        QVERIFY(!browser->findChild<QWidget *>(QStringLiteral("spokenWords")));
    }

    void theListWithTheKeyboardTellsOfAPageOpenedFromElsewhere()
    {
        ManualDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *pages = part<QListWidget>(&dialog, "manualPages");
        pages->setFocus();
        QTRY_VERIFY(pages->hasFocus());
        const QSignalSpy toRow(pages->selectionModel(), &QItemSelectionModel::currentChanged);
        dialog.showPage(QStringLiteral("tokens.md"));
        QCOMPARE(toRow.count(), 1);
        QCOMPARE(pages->currentRow(), ManualBrowser::pages().indexOf(QLatin1String("tokens.md")));
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(dialog.page(), ManualBrowser::pages().at(pages->currentRow()));
        QCOMPARE(toRow.count(), 2); // once
    }

    void theDividerIsMovedByKeys()
    {
        ManualDialog dialog;
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *panes = dialog.findChild<TwoPanes *>();
        QVERIFY(panes);
        Divider *divider = panes->divider();
        QVERIFY(!divider->accessibleName().isEmpty());
        QTest::keyClick(divider, Qt::Key_Return);
        const int usual = divider->place();
        QTest::keyClick(divider, divider->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(divider->place() > usual);
        QTest::keyClick(divider, Qt::Key_Return);
        QCOMPARE(divider->place(), usual);
        QVERIFY(dialog.isVisible()); // it presses no button
    }

    void everyNameInTheListIsReadWhole()
    {
        ManualDialog dialog;
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("manualPages"));
        auto *splitter = dialog.findChild<QSplitter *>();
        QVERIFY(list && splitter);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int around = 2 * pixels(Gap::Tiny)
            + 2 * (list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1);
        // The width at which a name just does not fit any more is another for each.
        for (int wide = 180; wide < 360; wide += 5) {
            splitter->setSizes({wide, 1000 - wide});
            QTRY_VERIFY(list->width() >= wide - 40);
            const auto cut = [&] {
                QStringList names;
                for (int row = 0; row < list->count(); ++row) {
                    const QListWidgetItem *item = list->item(row);
                    // As wide as it is seen, whatever it was laid out for.
                    const int seen =
                        std::min(list->visualItemRect(item).width(), list->viewport()->width());
                    const int room = seen - around + 1; // Qt counts in fractions
                    const int needed = list->fontMetrics()
                                           .boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                                         Qt::TextWordWrap, item->text())
                                           .height();
                    if (list->visualItemRect(item).height() < needed)
                        names << item->text();
                }
                return names;
            };
            QTRY_COMPARE(cut().join(QLatin1Char('|')), QString());
        }
    }

    void eachNameInTheListTakesTheRoomThatItWasGiven_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "ja"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void eachNameInTheListTakesTheRoomThatItWasGiven()
    {
        QFETCH(QString, code);
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        Translations language(Translations::Where::Window);
        QVERIFY(language.load(code));
        ManualDialog dialog;
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("manualPages"));
        auto *splitter = dialog.findChild<QSplitter *>();
        QVERIFY(list && splitter);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto unlike = [list] {
            QStringList names;
            const auto below = [list](int row) {
                return list->visualItemRect(list->item(row + 1)).top()
                    - list->visualItemRect(list->item(row)).bottom();
            };
            for (int row = 1; row + 1 < list->count(); ++row) {
                if (below(row) != below(0))
                    names << list->item(row)->text();
            }
            return names;
        };
        for (int wide = 180; wide < 360; wide += 2) {
            splitter->setSizes({wide, 1000 - wide});
            QTRY_VERIFY(list->width() >= wide - 40);
            QTRY_COMPARE(unlike().join(QLatin1Char('|')), QString());
        }
    }

    void itOpensAtThePageOfWhatIsShown()
    {
        const QList<std::pair<ActionId, QString>> pages = {
            {ActionId::GoToTokens, QStringLiteral("tokens.md")},
            {ActionId::GoToAccounts, QStringLiteral("accounts.md")},
            {ActionId::GoToRotations, QStringLiteral("rotate.md")},
            {ActionId::GoToReview, QStringLiteral("review.md")},
            {ActionId::GoToActivity, QStringLiteral("activity.md")},
            {ActionId::GoToHistory, QStringLiteral("changes.md")},
        };
        OPEN_DESK(desk);
        for (const auto &[place, page] : pages) {
            desk.action(place)->trigger();
            desk.action(ActionId::ShowManual)->trigger();
            QTRY_VERIFY(manual());
            QCOMPARE(part<ManualBrowser>(manual(), "manualText")->page(), page);
            manual()->close();
            QTRY_VERIFY(!manual());
        }
    }

    void whereSomethingFailedItOpensAtThePageAboutThat()
    {
        const auto openedAt = [](const Desk &desk) {
            desk.action(ActionId::ShowManual)->trigger();
            if (!QTest::qWaitFor([] { return manual() != nullptr; }))
                return QString();
            const QString page = manual()->page();
            manual()->close();
            return QTest::qWaitFor([] { return manual() == nullptr; }) ? page : QString();
        };
        MemorySecrets keychain;
        keychain.available = false;
        Desk desk({}, Opening::Later);
        desk.useKeychain(keychain);
        desk.live.proxy->goDown();
        desk.open();
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().phase(), Session::Phase::Failed, 20'000);
        QTRY_COMPARE(openedAt(desk), QStringLiteral("trouble-connection.md"));

        Connection kept = desk.live.connection();
        kept.id = QStringLiteral("without-a-keychain");
        desk.connections.save(kept);
        desk.window->openConnection(kept);
        const auto *opening = desk.window->findChild<OpeningPage *>();
        QVERIFY(opening);
        QTRY_COMPARE(textIn(opening, "pageStateTitle"),
                     QStringLiteral("No keychain runs in this session"));
        QCOMPARE(openedAt(desk), QStringLiteral("trouble-signin.md"));
    }

    void f1InADialogOpensItBesideAtThePageThatFits_data()
    {
        QTest::addColumn<ActionId>("action");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("page");
        QTest::newRow("a form") << ActionId::NewToken << QStringLiteral("newTokenDialog")
                                << QStringLiteral("create.md");
        QTest::newRow("rotate") << ActionId::Rotate << QStringLiteral("rotateDialog")
                                << QStringLiteral("rotate.md");
        QTest::newRow("contain") << ActionId::Contain << QStringLiteral("containDialog")
                                 << QStringLiteral("contain.md");
        QTest::newRow("the keys") << ActionId::ShowShortcuts << QStringLiteral("shortcutSheet")
                                  << QStringLiteral("keyboard.md");
        QTest::newRow("the settings") << ActionId::ShowSettings << QStringLiteral("settingsDialog")
                                      << QStringLiteral("settings.md");
        // Of no class of its own: it is about what the window behind it shows.
        QTest::newRow("a question")
            << ActionId::Delete << QStringLiteral("confirmDialog") << QStringLiteral("tokens.md");
    }
    void f1InADialogOpensItBesideAtThePageThatFits()
    {
        QFETCH(ActionId, action);
        QFETCH(QString, dialog);
        OPEN_DESK(desk);
        const Token token = desk.tokenWhere([action](const Token &each) {
            return action == ActionId::Delete ? !each.active : each.active;
        });
        desk.tokens()->goTo(token.id);
        QTRY_VERIFY(desk.action(action)->isEnabled());
        desk.action(action)->trigger();
        QDialog *open = waitForDialog(desk.window.get(), qPrintable(dialog));
        QVERIFY(open);
        QVERIFY(QTest::qWaitForWindowActive(open));
        QWidget *focused = open->focusWidget() ? open->focusWidget() : open;
        QTest::keyClick(focused, Qt::Key_F1);
        QTRY_VERIFY(manual());
        auto *browser = part<ManualBrowser>(manual(), "manualText");
        QTEST(browser->page(), "page");
        // It can be used while the dialog waits, and outlives it.
        QVERIFY(QTest::qWaitForWindowActive(manual()));
        auto *pages = part<QListWidget>(manual(), "manualPages");
        pages->scrollToBottom();
        const QRect last = pages->visualItemRect(pages->item(pages->count() - 1));
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, last.center());
        QCOMPARE(browser->page(), ManualBrowser::pages().constLast());
        open->close();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY(manual());
    }

    void itStandsBesideTheDialogThatHasAsked()
    {
        OPEN_DESK(desk);
        desk.window->resize(900, 650);
        desk.window->move(0, 0);
        QTRY_COMPARE(desk.window->pos(), QPoint(0, 0));
        desk.action(ActionId::NewToken)->trigger();
        QDialog *open = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(open);
        QVERIFY(QTest::qWaitForWindowActive(open));
        QTest::keyClick(open->focusWidget() ? open->focusWidget() : open, Qt::Key_F1);
        QTRY_VERIFY(manual());
        QVERIFY(QTest::qWaitForWindowActive(manual()));
        QTRY_VERIFY2(!manual()->frameGeometry().intersects(open->frameGeometry()),
                     qPrintable(QStringLiteral("from %1 to %2 beside %3 to %4")
                                    .arg(manual()->frameGeometry().left())
                                    .arg(manual()->frameGeometry().right())
                                    .arg(open->frameGeometry().left())
                                    .arg(open->frameGeometry().right())));
        QVERIFY(manual()->screen()->availableGeometry().contains(manual()->geometry()));
    }

    void whatHasAPageIsThereUnderItsName_data()
    {
        QTest::addColumn<QString>("page");
        const auto places = manualPlaces();
        for (const auto &[place, page] : places)
            QTest::newRow(place) << QString::fromLatin1(page);
    }
    void whatHasAPageIsThereUnderItsName()
    {
        QFETCH(QString, page);
        QVERIFY(ManualBrowser::pages().contains(page));
    }
};

QTEST_MAIN(TestManual)
#include "testmanual.moc"
