#include "domain/sentence.h"
#include "models/findingexport.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/laidout.h"
#include "support/modelwatch.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/chips.h"

#include <QAccessible>
#include <QHeaderView>

using namespace tokendesk;
using namespace tokendesk::test;

/// Through the real window, against the real sandbox.
class TestGroups : public QObject {
    Q_OBJECT
private:
    static FindingModel &model(Desk &desk)
    {
        desk.action(ActionId::GoToReview)->trigger();
        FindingModel &model = desk.find<ReviewPage>("reviewPage")->model();
        if (!QTest::qWaitFor([&] { return model.facets().total > 0; }))
            qFatal("nothing was found");
        return model;
    }
    static void group(Desk &desk, const char *word)
    {
        auto *chip = desk.find<ChoiceChip>("chipGroup");
        chip->setChosen(*word ? QSet<QString>{QString::fromLatin1(word)} : QSet<QString>());
        Q_EMIT chip->chosenChanged();
    }
    static TableView *table(Desk &desk) { return desk.find<TableView>("reviewTable"); }
    /// Whether headers are where they belong, each with its findings below it, or none.
    static bool isWhole(const FindingModel &model)
    {
        const FindingGroup *group = nullptr;
        size_t next = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.groupAt(row)) {
                if (group && next != 0 && next != group->findings.size())
                    return false;
                group = model.groupAt(row);
                next = 0;
                if (model.isCollapsed(row) && model.groupAt(row + 1) == nullptr
                    && row + 1 < model.rowCount())
                    return false;
            } else if (!group || next >= group->findings.size()
                       || group->findings[next++] != model.valueAt(row)) {
                return false;
            }
        }
        return true;
    }
    static int headerWith(const FindingModel &model, size_t findings)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.groupAt(row) && model.groupAt(row)->findings.size() >= findings)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void groupsHaveHeadersAndLoseNothing_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("severity") << QByteArray("severity");
        QTest::newRow("rule") << QByteArray("rule");
        QTest::newRow("account") << QByteArray("account");
    }
    void groupsHaveHeadersAndLoseNothing()
    {
        QFETCH(QByteArray, word);
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        const ModelWatch watch(&findings);
        const int total = findings.facets().total;
        group(desk, word.constData());
        QVERIFY(findings.groupAt(0));
        QVERIFY(findings.rowCount() > total);
        QCOMPARE(findings.shownCount(), total);
        QVERIFY(isWhole(findings));
        // Sorted, filtered, folded: still whole.
        table(desk)->horizontalHeader()->setSortIndicator(static_cast<int>(FindingColumn::Subject),
                                                          Qt::DescendingOrder);
        QVERIFY(isWhole(findings));
        QCOMPARE(findings.shownCount(), total);
        clickOn(desk.find<ReviewPage>("reviewPage"), "chip-high");
        QVERIFY(isWhole(findings));
        QVERIFY(findings.shownCount() < total);
        clickOn(desk.find<ReviewPage>("reviewPage"), "chip-all");
        findings.setCollapsed(0, true);
        QVERIFY(isWhole(findings));
        QCOMPARE(findings.shownCount(), total);
        QCOMPARE(findingsAsCsv(findings.view(), findings.shownFindings()).count("\r\n"), total + 1);
        findings.setCollapsed(0, false);
        QVERIFY(isWhole(findings));
        group(desk, "");
        QCOMPARE(findings.rowCount(), total);
        QVERIFY(!findings.groupAt(0));
    }

    void manyFindingsFoldLikeFew_data() { groupsHaveHeadersAndLoseNothing_data(); }
    void manyFindingsFoldLikeFew()
    {
        QFETCH(QByteArray, word);
        sandbox::Options options;
        options.tokens = 2500; // past 2,000 findings a worker sorts them
        options.accounts = 150;
        Desk desk(options);
        QTRY_COMPARE_WITH_TIMEOUT(desk.session().phase(), Session::Phase::Ready, 60'000);
        FindingModel &findings = model(desk);
        QTRY_VERIFY_WITH_TIMEOUT(findings.facets().total > 2500, 60'000);
        const ModelWatch watch(&findings);
        const int total = findings.facets().total;
        group(desk, word.constData());
        QTRY_VERIFY(findings.rowCount() > total && findings.groupAt(0));
        TableView *view = table(desk);
        const int headers = findings.rowCount() - total;
        QVERIFY(headers > 2);
        // From the last to the first, so that no row above moves; every second one is folded.
        const int last = findings.rowCount() - 1;
        int hidden = 0;
        int turn = 0;
        view->setCurrentIndex(findings.index(last, 0));
        for (int row = last; row >= 0; --row) {
            if (!findings.groupAt(row) || ++turn % 2 == 0)
                continue;
            hidden += static_cast<int>(findings.groupAt(row)->findings.size());
            findings.setCollapsed(row, true);
            QVERIFY(findings.isCollapsed(row));
            QCOMPARE(findings.rowCount(), total + headers - hidden);
        }
        QVERIFY(hidden > 0);
        QVERIFY(isWhole(findings));
        QCOMPARE(findings.shownCount(), total);
        QCOMPARE(findings.shownFindings().size(), static_cast<size_t>(total));
        for (int row = findings.rowCount() - 1; row >= 0; --row)
            findings.setCollapsed(row, false);
        QCOMPARE(findings.rowCount(), total + headers);
        QVERIFY(isWhole(findings));
    }

    void keysFoldAndUnfold_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void keysFoldAndUnfold()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        group(desk, "rule");
        TableView *view = table(desk);
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        const auto [back, forth] = view->isRightToLeft() ? std::pair(Qt::Key_Right, Qt::Key_Left)
                                                         : std::pair(Qt::Key_Left, Qt::Key_Right);
        const int header = headerWith(findings, 3);
        view->setCurrentIndex(findings.index(header, 0));
        const int before = findings.rowCount();
        const int inGroup = static_cast<int>(findings.groupAt(header)->findings.size());
        QTest::keyClick(view, back);
        QCOMPARE(findings.rowCount(), before - inGroup);
        QVERIFY(findings.isCollapsed(header));
        QCOMPARE(view->currentIndex().row(), header);
        QTest::keyClick(view, back); // it is folded already
        QCOMPARE(findings.rowCount(), before - inGroup);
        QTest::keyClick(view, forth);
        QCOMPARE(findings.rowCount(), before);
        QTest::keyClick(view, forth);
        QCOMPARE(view->currentIndex().row(), header + 1);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), header + 2);
        QTest::keyClick(view, back);
        QCOMPARE(view->currentIndex().row(), header);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(findings.rowCount(), before - inGroup);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(findings.rowCount(), before);
    }

    void theMouseFoldsByTheArrow_data() { keysFoldAndUnfold_data(); }
    void theMouseFoldsByTheArrow()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const LaidOut laidOut(direction);
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        group(desk, "severity");
        TableView *view = table(desk);
        const int before = findings.rowCount();
        const int middle = view->visualRect(findings.index(0, 0)).center().y();
        const auto after = [&](int pixels) { // of where the line begins
            return QPoint(view->isRightToLeft() ? view->viewport()->width() - pixels : pixels,
                          middle);
        };
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, after(6));
        QVERIFY(findings.isCollapsed(0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, after(6));
        QCOMPARE(findings.rowCount(), before);
        // Elsewhere one click chooses.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, after(300));
        QCOMPARE(findings.rowCount(), before);
        QCOMPARE(view->chosenRows(), QList<int>{0});
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, after(300));
        QVERIFY(findings.isCollapsed(0));
    }

    void aHeaderStandsForItsFindings()
    {
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        group(desk, "rule");
        const int header = headerWith(findings, 4);
        const auto inGroup = findings.groupAt(header)->findings;
        findings.setCollapsed(header, true);
        table(desk)->chooseRow(header);
        QCOMPARE(findings.findingsOf(table(desk)->chosenRows()), inGroup);
        // With its findings chosen too, each is meant once.
        findings.setCollapsed(header, false);
        table(desk)->selectAll();
        QCOMPARE(static_cast<int>(findings.findingsOf(table(desk)->chosenRows()).size()),
                 findings.facets().total);
        table(desk)->chooseRow(header);

        const int open = findings.facets().open;
        int openInGroup = 0;
        for (const int index : inGroup)
            openInGroup += findings.view().isOpen(findings.view().finding(index)) ? 1 : 0;
        QTRY_VERIFY(desk.action(ActionId::Decide)->isEnabled());
        desk.action(ActionId::Decide)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "decisionReason")->setText(QStringLiteral("all of these may stay"));
        button(dialog, "decideNow")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QTRY_COMPARE(findings.facets().open, open - openInGroup);
        for (const int index : inGroup)
            QVERIFY(findings.view().decisionOf(findings.view().finding(index)));
    }

    void headersKeepTheirPlaceOverANewJudgement()
    {
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        const ModelWatch watch(&findings);
        const int before = wholeTotal(findings);
        group(desk, "account");
        const int header = headerWith(findings, 5);
        const qint64 account = findings.groupAt(header)->key;
        findings.setCollapsed(header, true);
        table(desk)->chooseRow(header);
        const Token other = desk.tokenWhere([&](const Token &token) {
            return token.active && token.accountId != account && !token.expiration.isSet();
        });
        desk.window->workspace()->changes().setRevoked({other.id}, true);
        QTRY_VERIFY(findings.facets().total < before);
        QVERIFY(isWhole(findings));
        const QList<int> rows = table(desk)->chosenRows();
        QCOMPARE(rows.size(), 1);
        QVERIFY(findings.groupAt(rows.constFirst()));
        QCOMPARE(findings.groupAt(rows.constFirst())->key, account);
        QVERIFY(findings.isCollapsed(rows.constFirst()));
        QCOMPARE(table(desk)->currentIndex().row(), rows.constFirst());
    }

    void aScreenReaderHearsWhatAHeaderIs()
    {
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        group(desk, "severity");
        QAccessibleInterface *cell =
            QAccessible::queryAccessibleInterface(table(desk))->tableInterface()->cellAt(0, 3);
        QVERIFY(cell);
        QVERIFY(cell->text(QAccessible::Name).startsWith(QLatin1String("Critical")));
        QVERIFY(cell->text(QAccessible::Name).endsWith(QLatin1String("expanded")));
        findings.setCollapsed(0, true);
        QVERIFY(cell->text(QAccessible::Name).endsWith(QLatin1String("collapsed")));
    }

    void theSummaryLeadsToWhereMostIsToBeDone()
    {
        OPEN_DESK(desk);
        FindingModel &findings = model(desk);
        table(desk)->clearSelection();
        table(desk)->setCurrentIndex({});
        const int total = findings.facets().total;
        const FindingTally worst = findings.facets().topAccounts.front();
        const QString name = groupTitle(findings.view(), FindingGrouping::Account, worst.key);
        auto *page = desk.find<ReviewPage>("reviewPage");
        QPushButton *link = nullptr;
        const auto find = [&](const QString &text) {
            const auto buttons = page->findChildren<QPushButton *>();
            for (QPushButton *one : buttons) {
                if (one->isVisible() && one->accessibleName() == text)
                    link = one;
            }
            return link != nullptr;
        };
        // With its number, which stands beside it.
        QTRY_VERIFY(find(joinedParts({name, QLocale().toString(worst.count)})));
        link->click();
        QTRY_COMPARE(findings.shownCount(), worst.count);
        for (int row = 0; row < findings.rowCount(); ++row)
            QCOMPARE(findings.findingAt(row)->account, worst.key);
        auto *chip = desk.find<QToolButton>("chipFindingAccount");
        QVERIFY(chip->isVisible());
        QVERIFY(chip->accessibleName().contains(name));
        chip->click();
        QCOMPARE(findings.shownCount(), total);
        QVERIFY(!chip->isVisible());
    }

    void theChoiceIsRemembered()
    {
        OPEN_DESK(desk);
        model(desk);
        group(desk, "account");
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QTRY_COMPARE(model(desk).grouping(), FindingGrouping::Account);
        QTRY_VERIFY(model(desk).groupAt(0));
        QVERIFY(desk.find<ChoiceChip>("chipGroup")
                    ->accessibleName()
                    .contains(QLatin1String("account")));
        // Not to be taken for a header when nothing is found.
        desk.find<ReviewPage>("reviewPage")->setSearchText(QStringLiteral("nothing like it"));
        QCOMPARE(model(desk).rowCount(), 0);
    }
};

QTEST_MAIN(TestGroups)
#include "testgroups.moc"
