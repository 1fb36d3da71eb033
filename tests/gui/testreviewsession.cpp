#include "evidence/packverify.h"
#include "evidence/packwriter.h"
#include "models/reviewchangemodel.h"
#include "support/busyworkers.h"
#include "support/desk.h"
#include "support/dialogdriver.h"
#include "support/spoiledtables.h"
#include "ui/activity/activitypage.h"
#include "ui/review/packcheckdialog.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewsessionbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/pagestate.h"
#include "ui/widgets/scrolledhead.h"
#include "workflows/policies.h"

#include <QDir>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace tokendesk;
using namespace tokendesk::test;

/// A review from start to finish, through the real window.
class TestReviewSession : public QObject {
    Q_OBJECT
private:
    static ReviewPage *page(Desk &desk)
    {
        desk.action(ActionId::GoToReview)->trigger();
        auto *page = desk.find<ReviewPage>("reviewPage");
        if (!QTest::qWaitFor([&] {
                return page->model().rowCount() > 0
                    && part<QToolButton>(page, "reviewStart")->isEnabled();
            }))
            qFatal("nothing was found");
        wholeTotal(page->model()); // what comes later would be undecided
        return page;
    }
    static QString title(const ReviewPage *page)
    {
        return part<QLabel>(page, "reviewSessionTitle")->text();
    }
    static QString words(const ReviewPage *page)
    {
        return part<QLabel>(page, "reviewSessionWords")->text();
    }
    static void decideEverythingShown(Desk &desk, ReviewPage *page,
                                      const char *kind = "decide-keep")
    {
        auto *table = desk.find<TableView>("reviewTable");
        table->selectAll();
        if (!QTest::qWaitFor([&] { return desk.action(ActionId::Decide)->isEnabled(); }))
            qFatal("nothing can be decided");
        desk.action(ActionId::Decide)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "decisionDialog");
        clickOn(dialog, kind);
        part<QLineEdit>(dialog, "decisionReason")->setText(QStringLiteral("agreed"));
        button(dialog, "decideNow")->click();
        if (!QTest::qWaitFor(
                [&] { return noDialog(desk.window.get()) && page->model().facets().open == 0; }))
            qFatal("not all was decided");
    }
    /// What the dialog says that the pack will be called.
    static QString proposedName(const QDialog *dialog)
    {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("It will be called")))
                return label->text()
                    .section(QStringLiteral("“"), 1)
                    .section(QStringLiteral("”"), 0, 0);
        }
        return {};
    }

private Q_SLOTS:
    void aRunningReviewFitsASmallScreen()
    {
        OPEN_DESK(desk);
        desk.window->resize(1100, 700);
        ReviewPage *review = page(desk);
        auto *bar = part<QWidget>(review, "reviewSessionBar");
        QTRY_VERIFY(bar->height() <= bar->fontMetrics().height() * 6);
        const auto *table = desk.find<TableView>("reviewTable");
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        desk.window->resize(921, 630); // what 1024x700 leaves for it
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto *start = part<QToolButton>(review, "reviewStart");
        start->setFocus();
        QTest::keyClick(start, Qt::Key_Space);
        auto *finish = part<QToolButton>(review, "reviewFinish");
        QTRY_VERIFY(finish->isVisible());
        // The next thing to do has the keyboard.
        QTRY_COMPARE(QApplication::focusWidget(), part<QToolButton>(review, "reviewLeft"));
        QTRY_VERIFY(words(review).startsWith(QLatin1String("0 of ")));
        auto *head = review->findChild<ScrolledHead *>();
        QVERIFY(head);
        QTRY_COMPARE(head->horizontalScrollBar()->maximum(), 0);
        const auto *said = part<QLabel>(review, "reviewSessionWords");
        QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
        // Not more than what it says and the buttons above it.
        QVERIFY(bar->height() <= bar->fontMetrics().height() * 6);
        const int right = finish->mapTo(head, QPoint(finish->width(), 0)).x();
        QVERIFY(right <= head->width());
    }

    void whatAReviewIsForTakesNoLineOfItsOwn()
    {
        OPEN_DESK(desk);
        desk.window->resize(1440, 880);
        ReviewPage *review = page(desk);
        const auto *said = part<QLabel>(review, "reviewSessionWords");
        QTRY_VERIFY(said->isVisible());
        desk.window->resize(desk.window->minimumSizeHint());
        QTRY_VERIFY(!said->isVisible());
        // How it stands does.
        auto *start = part<QToolButton>(review, "reviewStart");
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(words(review).startsWith(QLatin1String("0 of ")));
        QTRY_VERIFY(said->isVisible());
    }

    void aLongStartIsSeenToGoOn()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const auto *start = part<QToolButton>(review, "reviewStart");
        {
            const BusyWorkers busy;
            clickOn(review, "reviewStart");
            QTRY_COMPARE(title(review), QStringLiteral("Writing it down…"));
            QTRY_VERIFY(!start->isEnabled());
            QVERIFY2(start->toolTip().contains(QLatin1String("being written down")),
                     qPrintable(start->toolTip()));
            QVERIFY(!desk.action(ActionId::StartReview)->isEnabled());
            // The record has the policy that it was begun with.
            QVERIFY(!part<ChoiceChip>(review, "chipPolicy")->isEnabled());
        }
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        QVERIFY(title(review).startsWith(QLatin1String("Review since")));
        QVERIFY(!start->isVisible());
    }

    void aRecordThatTakesLongIsWaitedForInSightAndCanBeGivenUp()
    {
        OPEN_DESK(desk);
        page(desk);
        {
            const BusyWorkers busy;
            desk.action(ActionId::WritePack)->trigger();
            QDialog *wait = waitForDialog(desk.window.get(), "recordWait");
            QVERIFY(wait);
            QTRY_VERIFY(hasText(wait, QStringLiteral("Preparing the record…")));
            button(wait, "recordWaitCancel")->click();
            QTRY_VERIFY(noDialog(desk.window.get()));
        }
        desk.action(ActionId::WritePack)->trigger();
        QVERIFY(waitForDialog(desk.window.get(), "evidenceDialog"));
        QTRY_VERIFY(!desk.window->findChild<QDialog *>(QStringLiteral("recordWait")));
        // What was given up has not come after all.
        QCOMPARE(desk.window->findChildren<QDialog *>(QStringLiteral("evidenceDialog")).size(), 1);
    }

    void aSecondPressMakesNoSecondRecord()
    {
        OPEN_DESK(desk);
        page(desk);
        const auto waits = [&desk] {
            return desk.window->findChildren<QDialog *>(QStringLiteral("recordWait")).size();
        };
        {
            const BusyWorkers busy;
            desk.action(ActionId::WritePack)->trigger();
            desk.action(ActionId::WritePack)->trigger();
            QCOMPARE(waits(), 1);
        }
        QVERIFY(waitForDialog(desk.window.get(), "evidenceDialog"));
        QTRY_COMPARE(waits(), 0);
        QCOMPARE(desk.window->findChildren<QDialog *>(QStringLiteral("evidenceDialog")).size(), 1);
    }

    void fromStartToFinishOverARestart()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        QVERIFY(!part<QToolButton>(review, "reviewFinish")->isVisible());
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        QVERIFY(title(review).startsWith(QLatin1String("Review since")));
        QTRY_VERIFY(words(review).startsWith(QLatin1String("0 of ")));
        const auto *bar = part<QWidget>(review, "reviewSessionBar");
        QTRY_VERIFY(bar->findChild<QWidget *>(QStringLiteral("spokenWords")));
        const QString said = part<QWidget>(bar, "spokenWords")->accessibleName();
        QVERIFY2(said.startsWith(title(review)), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("0 of ")), qPrintable(said));
        // One policy from start to finish.
        QVERIFY(!part<ChoiceChip>(review, "chipPolicy")->isEnabled());

        // What is left is one click away.
        clickOn(review, "reviewLeft");
        QTRY_COMPARE(review->model().rowCount(), review->model().facets().open);

        // It cannot be finished yet, and says why; the dialog stays.
        clickOn(review, "reviewFinish");
        QDialog *dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
        QVERIFY(dialog);
        const auto *facts = part<QLabel>(dialog, "finishReviewFacts");
        QVERIFY(facts->text().contains(QLatin1String("before the review can be finished")));
        QVERIFY2(!facts->text().contains(QLatin1String("0 of them")), qPrintable(facts->text()));
        QCOMPARE(button(dialog, "finishReviewNow")->text(),
                 QStringLiteral("Read the lists again and finish"));
        button(dialog, "finishReviewNow")->click();
        auto *form = static_cast<FormDialog *>(dialog);
        QTRY_VERIFY(form->message().contains(QLatin1String("need a decision")));
        QTRY_VERIFY(!form->isBusy());
        // What is missing is one press away, also from here.
        review->model().setFilter({});
        QTRY_VERIFY(button(dialog, "finishReviewLeft")->isDefault());
        QCOMPARE(dialog->focusWidget(), button(dialog, "finishReviewLeft"));
        button(dialog, "finishReviewLeft")->click();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY(review->model().filter().openOnly);

        // The program is closed for the night.
        desk.window.reset();
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.action(ActionId::GoToReview)->trigger();
        review = desk.find<ReviewPage>("reviewPage");
        QTRY_VERIFY(part<QToolButton>(review, "reviewLeft")->isVisible());
        QVERIFY(!review->findChild<QWidget *>(QStringLiteral("spokenWords"))); // it is no news
        clickOn(review, "reviewLeft");
        QTRY_VERIFY(review->model().rowCount() > 0);
        decideEverythingShown(desk, review);
        QTRY_VERIFY(!part<QToolButton>(review, "reviewLeft")->isVisible());
        const auto *state = review->findChild<PageState *>();
        QTRY_COMPARE(state->title(), QStringLiteral("Everything is decided"));
        QTRY_VERIFY(desk.action(ActionId::Undo)->isEnabled());

        clickOn(review, "reviewFinish");
        dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
        QVERIFY(dialog);
        QVERIFY(!button(dialog, "finishReviewLeft")->isVisible());
        const QString settled = part<QLabel>(dialog, "finishReviewFacts")->text();
        QVERIFY2(settled.startsWith(QLatin1String("The policy asks for a decision on "))
                     && settled.contains(QLatin1String(" of them are decided.")),
                 qPrintable(settled));
        QCOMPARE(button(dialog, "finishReviewNow")->text(), QStringLiteral("Finish the review"));
        QVERIFY(button(dialog, "finishReviewNow")->isDefault());
        QCOMPARE(dialog->focusWidget(), button(dialog, "finishReviewNow"));
        button(dialog, "finishReviewNow")->click();
        QTRY_VERIFY(button(dialog, "finishReviewPack")->isVisible());
        QCOMPARE(part<QWidget>(dialog, "spokenWords")->accessibleName(),
                 QStringLiteral("The review is finished"));
        dialog->reject();
        QTRY_COMPARE(title(review), QStringLiteral("No review is under way"));
        QVERIFY(words(review).startsWith(QLatin1String("The last one was finished on")));
        QVERIFY(part<ChoiceChip>(review, "chipPolicy")->isEnabled());
        QTRY_VERIFY(words(review).contains(QLatin1String("0 new, 0 gone, 0 changed")));
        // What was decided in it is final.
        QTRY_VERIFY(!desk.action(ActionId::Undo)->isEnabled());
        const auto *undo = desk.find<Banner>("changeBanner")
                               ->findChild<QToolButton *>(QStringLiteral("bannerUndo"));
        QVERIFY(!undo || !undo->isVisible());
    }

    void whatNobodyDecidedIsNotCountedAsDecided()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(words(review).startsWith(QLatin1String("0 of ")));
        TokenId token = 0;
        for (int row = 0; row < review->model().rowCount(); ++row) {
            if (review->model().findingAt(row)->rule == RuleId::UnusedLong)
                token = review->model().findingAt(row)->token;
        }
        QVERIFY(token != 0);
        desk.window->workspace()->changes().setRevoked({token}, true);
        QTRY_VERIFY(words(review).contains(QLatin1String("settled without a decision")));
        QVERIFY2(words(review).startsWith(QLatin1String("0 of ")), qPrintable(words(review)));
    }

    void whatIsDecidedAndNotDoneIsCountedAtTheEnd()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        QTRY_VERIFY(words(review).startsWith(QLatin1String("0 of ")));
        decideEverythingShown(desk, review, "decide-revoke");
        const Inventory &inventory = desk.session().inventory().data();
        int expected = 0;
        for (int row = 0; row < review->model().rowCount(); ++row) {
            const int token = inventory.tokenIndex(review->model().findingAt(row)->token);
            expected += token < 0 || inventory.token(token).active ? 1 : 0;
        }
        QVERIFY(expected > 10);
        const QString start = QLocale().toString(expected) + QLatin1Char(' ');
        const auto saysHowMany = [&start](const QDialog *dialog) {
            const auto *facts = part<QLabel>(dialog, "finishReviewFacts");
            const QStringList lines = facts->text().split(QLatin1Char('\n'));
            return facts->isVisible()
                && std::any_of(lines.begin(), lines.end(), [&start](const QString &line) {
                       return line.startsWith(start)
                           && line.contains(QLatin1String("not carried out yet"))
                           && line.contains(QLatin1String("decision:rotate,revoke,delete"));
                   });
        };
        clickOn(review, "reviewFinish");
        QDialog *dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(saysHowMany(dialog));
        button(dialog, "finishReviewNow")->click();
        QTRY_VERIFY(button(dialog, "finishReviewPack")->isVisible());
        QVERIFY(saysHowMany(dialog));
        dialog->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        // It is found where the dialog says.
        review->setSearchText(QStringLiteral("decision:rotate,revoke,delete"));
        QTRY_VERIFY(review->model().rowCount() >= expected);
    }

    void whatCouldNotBeReadIsToldAtTheEnd()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        decideEverythingShown(desk, review);
        clickOn(review, "reviewFinish");
        QDialog *dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
        QVERIFY(dialog);
        const auto *facts = part<QLabel>(dialog, "finishReviewFacts");
        const auto isTold = [facts] {
            return facts->text().contains(QLatin1String("accounts could not be read"))
                && facts->text().contains(QLatin1String("The record of the review says so."));
        };
        QVERIFY(!isTold());
        desk.live.proxy->setJudge([](const QByteArray &, const QByteArray &path) {
            const QByteArray no =
                FaultProxy::httpAnswer(500, "application/json", R"({"detail":"no"})");
            return path == "/api/users" || path.startsWith("/api/users?")
                ? FaultProxy::Verdict{FaultProxy::Fault::Answer, no}
                : FaultProxy::Verdict();
        });
        QVERIFY(finished(desk.session().refresh()).ok());
        QTRY_VERIFY2(isTold(), qPrintable(facts->text()));
        button(dialog, "finishReviewNow")->click();
        QTRY_VERIFY(button(dialog, "finishReviewPack")->isVisible());
        QVERIFY2(facts->isVisible() && isTold(), qPrintable(facts->text()));
    }

    void twoReviewsAreCompared()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        decideEverythingShown(desk, review);
        for (int round = 0; round < 2; ++round) {
            clickOn(review, "reviewStart");
            QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
            if (round == 1) {
                // It asks again; one key makes the earlier decisions again.
                QTRY_VERIFY(review->model().facets().open > 10);
                const int asked = review->model().facets().open;
                desk.find<TableView>("reviewTable")->selectAll();
                QTRY_VERIFY(desk.action(ActionId::ConfirmDecision)->isEnabled());
                desk.action(ActionId::ConfirmDecision)->trigger();
                QTRY_COMPARE(review->model().facets().open, 0);
                QTRY_VERIFY(!desk.action(ActionId::ConfirmDecision)->isEnabled());
                // One more takes them back.
                desk.action(ActionId::Undo)->trigger();
                QTRY_COMPARE(review->model().facets().open, asked);
                desk.find<TableView>("reviewTable")->selectAll();
                QTRY_VERIFY(desk.action(ActionId::ConfirmDecision)->isEnabled());
                desk.action(ActionId::ConfirmDecision)->trigger();
                QTRY_COMPARE(review->model().facets().open, 0);
                TokenId token = 0;
                for (int row = 0; row < review->model().rowCount(); ++row) {
                    if (review->model().findingAt(row)->rule == RuleId::UnusedLong)
                        token = review->model().findingAt(row)->token;
                }
                const int before = review->model().facets().total;
                desk.window->workspace()->changes().setRevoked({token}, true);
                QTRY_VERIFY(review->model().facets().total < before);
            }
            clickOn(review, "reviewFinish");
            QDialog *dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
            button(dialog, "finishReviewNow")->click();
            QTRY_VERIFY(button(dialog, "finishReviewPack")->isVisible());
            dialog->reject();
            QTRY_VERIFY(part<QToolButton>(review, "reviewStart")->isVisible());
        }
        desk.action(ActionId::PastReviews)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "reviewsDialog");
        QVERIFY(dialog);
        auto *before = part<QComboBox>(dialog, "compareBefore");
        auto *now = part<QComboBox>(dialog, "compareNow");
        QCOMPARE(before->count(), 2);
        QCOMPARE(now->count(), 3);
        before->setCurrentIndex(1); // the first one
        now->setCurrentIndex(1); // the second one
        Q_EMIT now->activated(1);
        auto *counts = part<QLabel>(dialog, "compareCounts");
        QTRY_VERIFY(counts->text().startsWith(QLatin1String("0 new")));
        // New, changed, gone, as before; then before and now, each with what was settled.
        QList<int> numbers;
        static const QRegularExpression number(QStringLiteral("[0-9]+"));
        for (auto each = number.globalMatch(counts->text()); each.hasNext();)
            numbers << each.next().captured().toInt();
        QCOMPARE(numbers.size(), 8);
        QCOMPARE(numbers.at(1) + numbers.at(2) + numbers.at(3) + numbers.at(5), numbers.at(4));
        QCOMPARE(numbers.at(0) + numbers.at(1) + numbers.at(3) + numbers.at(7), numbers.at(6));
        QVERIFY(numbers.at(7) > 0);
        auto *table = part<TableView>(dialog, "compareTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        bool hasSettled = false;
        bool isAboutOthers = false;
        const auto cell = [table](int row, ReviewChangeColumn column) {
            return table->model()->index(row, static_cast<int>(column)).data().toString();
        };
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString then = cell(row, ReviewChangeColumn::Before);
            hasSettled =
                hasSettled || cell(row, ReviewChangeColumn::Now).contains(QLatin1String("settled"));
            isAboutOthers = isAboutOthers || then.contains(QLatin1String("also about "));
            // What has changed can be seen.
            QVERIFY2(then != cell(row, ReviewChangeColumn::Now), qPrintable(then));
        }
        QVERIFY(hasSettled);
        QVERIFY(isAboutOthers);
        QVERIFY(dialog->width() > desk.window->width() * 3 / 4);
        QVERIFY(button(dialog, "compareExport")->isEnabled());
    }

    void theEvidenceIsWrittenAndChecked()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        decideEverythingShown(desk, review);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        clickOn(review, "reviewFinish");
        QDialog *dialog = waitForDialog(desk.window.get(), "finishReviewDialog");
        button(dialog, "finishReviewNow")->click();
        QTRY_VERIFY(button(dialog, "finishReviewPack")->isVisible());
        button(dialog, "finishReviewPack")->click();

        // Once from the end of the review, once more from the menu: the second names the first.
        const QTemporaryDir folder;
        QString before;
        QString written;
        for (int round = 0; round < 2; ++round) {
            dialog = waitForDialog(desk.window.get(), "evidenceDialog");
            QVERIFY(dialog);
            if (round == 0) {
                // It is said which review it is of: the one that was just finished.
                const QString from = QStringLiteral("The review from ")
                    + QLocale().toString(QDate::currentDate(), QStringLiteral("d MMM yyyy"));
                QVERIFY(hasText(dialog, from));
                part<QLineEdit>(dialog, "evidenceFolder")->setText(QStringLiteral("/nowhere"));
                button(dialog, "evidenceWrite")->click();
                QVERIFY(!part<QLineEdit>(dialog, "evidenceHash")->isVisible());
                part<QLineEdit>(dialog, "evidenceFolder")->setText(folder.path());
            }
            // The folder is remembered.
            QCOMPARE(part<QLineEdit>(dialog, "evidenceFolder")->text(), folder.path());
            button(dialog, "evidenceWrite")->click();
            QTRY_VERIFY_WITH_TIMEOUT(part<QLineEdit>(dialog, "evidenceHash")->isVisible(), 60'000);
            const auto *field = part<QLineEdit>(dialog, "evidenceHash");
            const QString hash = field->text();
            // All of it is seen.
            QTRY_VERIFY(field->width() > field->fontMetrics().horizontalAdvance(hash));
            if (round == 0) {
                // Where nothing opens folders.
                const QByteArray path = qgetenv("PATH");
                qputenv("PATH", folder.path().toLocal8Bit());
                button(dialog, "evidenceOpen")->click();
                qputenv("PATH", path);
                QVERIFY(textIn(dialog, "dialogMessage").contains(QLatin1String("opens folders")));
            }
            dialog->reject();
            QTRY_VERIFY(noDialog(desk.window.get()));
            QStringList packs = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            packs.removeAll(QFileInfo(written).fileName());
            QCOMPARE(packs.size(), 1);
            const PackCheck check = verifyPack(folder.filePath(packs.constFirst()), written);
            QVERIFY2(check.isIntact(), qPrintable(check.problems.join(QLatin1Char('\n'))));
            QCOMPARE(check.manifestSha256, hash);
            QCOMPARE(check.previous, before);
            QCOMPARE(check.isChainChecked, round == 1);
            before = hash;
            written = folder.filePath(packs.constFirst());
            // The first has no review before it; the second is compared with that.
            QFile sarif(written + QStringLiteral("/findings.sarif"));
            QVERIFY(sarif.open(QIODevice::ReadOnly));
            QCOMPARE(sarif.readAll().contains("\"baselineState\": \"unchanged\""), round == 1);
            if (round == 0)
                desk.action(ActionId::WritePack)->trigger();
        }

        auto *good = new PackCheckDialog(written, desk.window.get());
        good->open();
        QTRY_VERIFY(good->message().contains(before));
        // The first one of the two is the pack before it, and follows none.
        const QStringList packs = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(packs.size(), 2);
        const QString first =
            folder.filePath(packs.at(packs.constFirst() == QFileInfo(written).fileName() ? 1 : 0));
        auto *previous = part<QLineEdit>(good, "packPrevious");
        QVERIFY(!button(good, "packCheckAgain")->isVisible());
        previous->setText(first + QStringLiteral("-gone"));
        QVERIFY(button(good, "packCheckAgain")->isDefault());
        button(good, "packCheckAgain")->click();
        QVERIFY(isInvalid(good, "packPreviousField"));
        previous->setText(first);
        button(good, "packCheckAgain")->click();
        QTRY_VERIFY(hasText(good, QStringLiteral("It follows the pack before.")));
        QVERIFY(!button(good, "packCheckAgain")->isVisible());
        previous->setText(written); // a pack does not follow itself
        // The verdict was one over the folder before.
        QVERIFY(!hasText(good, QStringLiteral("It follows the pack before.")));
        QVERIFY2(good->message().isEmpty(), qPrintable(good->message()));
        button(good, "packCheckAgain")->click();
        QTRY_VERIFY(part<QPlainTextEdit>(good, "packProblems")->isVisible());
        QVERIFY(part<QPlainTextEdit>(good, "packProblems")
                    ->toPlainText()
                    .contains(QLatin1String("The chain is broken")));
        // Its own files are as they were.
        QVERIFY(!hasText(good, QStringLiteral("This pack is not as it was written")));
        QVERIFY(hasText(good, QStringLiteral("it does not follow that pack")));
        previous->clear();
        QVERIFY(!part<QPlainTextEdit>(good, "packProblems")->isVisible());
        button(good, "packCheckAgain")->click();
        QTRY_VERIFY(!part<QPlainTextEdit>(good, "packProblems")->isVisible());
        QTRY_VERIFY(good->message().contains(before));
        // One of another connection is told as such.
        ReviewRecord other;
        other.connectionId = QStringLiteral("other");
        other.connectionName = QStringLiteral("Acme staging");
        other.address = QStringLiteral("https://staging.example");
        other.policy = RecordedPolicy::of(shippedPolicy(QStringLiteral("default")));
        other.startedAtMs = other.judgedAtMs = 1'780'000'000'000;
        const auto elsewhere = writePack(other, other.judgedAtMs, folder.path(), {});
        QVERIFY2(elsewhere.ok(), elsewhere.ok() ? "" : qPrintable(elsewhere.error().text()));
        previous->setText(elsewhere->folder);
        button(good, "packCheckAgain")->click();
        QTRY_VERIFY(good->message().contains(QLatin1String("Acme staging")));
        QVERIFY(!part<QPlainTextEdit>(good, "packProblems")->isVisible());
        good->accept();
        QVERIFY(QFile::remove(written + QStringLiteral("/findings.csv")));
        auto *bad = new PackCheckDialog(written, desk.window.get());
        bad->open();
        auto *problems = part<QPlainTextEdit>(bad, "packProblems");
        QTRY_VERIFY(problems->isVisible());
        QVERIFY(problems->toPlainText().contains(QLatin1String("findings.csv")));
        QVERIFY(hasText(bad, QStringLiteral("This pack is not as it was written")));
        for (const QString &line : problems->toPlainText().split(QLatin1Char('\n')))
            QVERIFY2(line.startsWith(QStringLiteral("•")), qPrintable(line));
        bad->accept();
    }

    void aPackCanBeCalledOffAndWrittenAfterAll()
    {
        OPEN_DESK(desk);
        page(desk);
        const QTemporaryDir folder;
        const auto everything = [&folder] {
            return QDir(folder.path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        };
        desk.action(ActionId::WritePack)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "evidenceDialog");
        QVERIFY(dialog);
        part<QLineEdit>(dialog, "evidenceFolder")->setText(folder.path());
        // Cancel stays usable, has the keyboard, and leads back to the form with all that is in it.
        button(dialog, "evidenceWrite")->click();
        QVERIFY(!button(dialog, "evidenceWrite")->isEnabled());
        QVERIFY(button(dialog, "evidenceClose")->isEnabled());
        QVERIFY(part<QLabel>(dialog, "dialogProgress")->isVisible());
        button(dialog, "evidenceClose")->click();
        QVERIFY(!button(dialog, "evidenceClose")->isEnabled());
        QTRY_VERIFY(button(dialog, "evidenceWrite")->isEnabled());
        QVERIFY(!part<QLabel>(dialog, "dialogProgress")->isVisible());
        QVERIFY(
            part<QLabel>(dialog, "dialogMessage")->text().contains(QLatin1String("called off")));
        QCOMPARE(part<QLineEdit>(dialog, "evidenceFolder")->text(), folder.path());
        QCOMPARE(everything(), QStringList());
        // Escape does the same.
        button(dialog, "evidenceWrite")->click();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(button(dialog, "evidenceWrite")->isEnabled());
        QVERIFY(dialog->isVisible());
        QCOMPARE(everything(), QStringList());
        // Who closes the window wants neither.
        button(dialog, "evidenceWrite")->click();
        dialog->close();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QCOMPARE(everything(), QStringList());

        desk.action(ActionId::WritePack)->trigger();
        dialog = waitForDialog(desk.window.get(), "evidenceDialog");
        QVERIFY(dialog);
        auto *chosen = part<QLineEdit>(dialog, "evidenceFolder");
        chosen->setText(folder.path());
        const QTemporaryDir taken;
        const QString name = proposedName(dialog);
        QVERIFY2(name.endsWith(QLatin1String(" draft")), qPrintable(name));
        QVERIFY(QDir(taken.path()).mkdir(name));
        chosen->setText(taken.path());
        QCOMPARE(proposedName(dialog), name + QStringLiteral(" (2)"));
        chosen->setText(folder.path());
        QCOMPARE(proposedName(dialog), name);
        button(dialog, "evidenceWrite")->click();
        QTRY_VERIFY_WITH_TIMEOUT(part<QLineEdit>(dialog, "evidenceHash")->isVisible(), 60'000);
        QCOMPARE(everything(), QStringList{name});
        QVERIFY(verifyPack(folder.filePath(everything().constFirst())).isIntact());
        dialog->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
    }

    void anAbandonedReviewAsksFirst()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        desk.action(ActionId::AbandonReview)->trigger();
        QVERIFY(waitForDialog(desk.window.get(), "abandonReviewDialog"));
        // With its connection the question goes.
        desk.window->openSession(desk.connector->runOnlySession(
            desk.live.connection(), SecretBytes::copyOf(desk.live.started.adminToken)));
        QTRY_VERIFY(noDialog(desk.window.get()));
        review = page(desk);
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        desk.action(ActionId::AbandonReview)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "abandonReviewDialog");
        QVERIFY(dialog);
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text() == QLatin1String("Abandon the review"))
                one->click();
        }
        QTRY_VERIFY(part<QToolButton>(review, "reviewStart")->isVisible());
    }

    void whatBelongsToTheReviewIsDoneFromAnyPage()
    {
        OPEN_DESK(desk);
        QVERIFY(desk.action(ActionId::StartReview)->isEnabled());
        // The page is not made yet, and nothing is judged: it waits for that.
        desk.action(ActionId::WritePack)->trigger();
        QDialog *pack = waitForDialog(desk.window.get(), "evidenceDialog");
        QVERIFY(pack);
        QVERIFY(part<ReviewPage>(desk.window.get(), "reviewPage")->isVisible());
        pack->reject();
        QTRY_VERIFY(noDialog(desk.window.get()));
        QVERIFY(!desk.action(ActionId::FinishReview)->isEnabled());

        desk.action(ActionId::GoToTokens)->trigger();
        desk.action(ActionId::StartReview)->trigger();
        QTRY_VERIFY(desk.action(ActionId::FinishReview)->isEnabled());
        desk.action(ActionId::GoToActivity)->trigger();
        QVERIFY(desk.action(ActionId::FinishReview)->isEnabled());
        QVERIFY(!desk.action(ActionId::StartReview)->isEnabled());

        // So is a token made.
        desk.action(ActionId::NewToken)->trigger();
        QDialog *made = waitForDialog(desk.window.get(), "newTokenDialog");
        QVERIFY(made);
        QVERIFY(part<ActivityPage>(desk.window.get(), "activityPage")->isVisible());
        made->reject();
    }

    void withoutTheAdminRoleNoReviewIsStartedAndItSaysWhy()
    {
        OPEN_DESK(desk);
        desk.openWithRole(QStringLiteral("Manager"));
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        QCOMPARE(desk.session().access(), Access::ReadAccounts);
        const QString reason = QStringLiteral("Your credential does not have the Admin role");
        // From another page, too.
        desk.action(ActionId::WritePack)->trigger();
        QTRY_COMPARE(desk.find<Banner>("changeBanner")->text(), reason);
        desk.action(ActionId::GoToReview)->trigger();
        auto *start = part<QToolButton>(desk.window.get(), "reviewStart");
        QTRY_VERIFY(start->isVisible());
        QVERIFY(!start->isEnabled());
        QVERIFY2(start->toolTip().contains(reason), qPrintable(start->toolTip()));
        QCOMPARE(desk.action(ActionId::StartReview)->property("reason").toString(), reason);
        QVERIFY(desk.action(ActionId::ShareNotes)->isEnabled());
    }

    void whatCannotBeReadIsNotSaidToBeNone()
    {
        Desk desk({}, Opening::Later);
        const QString path = desk.live.folder.filePath(QStringLiteral("review.sqlite"));
        desk.context.reset();
        desk.reviews.reset();
        spoilTables(path, {QStringLiteral("reviews"), QStringLiteral("notes")});
        desk.reviews = std::move(finished(ReviewStore::open(path))).value();
        desk.useKeychain(*desk.secrets);
        desk.open();
        QTRY_COMPARE(desk.session().phase(), Session::Phase::Ready);
        desk.action(ActionId::GoToReview)->trigger();
        auto *review = desk.find<ReviewPage>("reviewPage");
        QTRY_VERIFY(review->model().rowCount() > 0);
        const QString unread = QStringLiteral("The reviews could not be read");
        QTRY_COMPARE(title(review), unread);
        // Which file, and what to do.
        QVERIFY2(words(review).contains(QLatin1String("review.sqlite is damaged")),
                 qPrintable(words(review)));
        auto *start = part<QToolButton>(review, "reviewStart");
        QTRY_VERIFY(!start->isEnabled());
        QTRY_VERIFY2(start->toolTip().contains(unread), qPrintable(start->toolTip()));
        for (const ActionId id :
             {ActionId::StartReview, ActionId::FinishReview, ActionId::AbandonReview,
              ActionId::PastReviews, ActionId::WritePack})
            QTRY_COMPARE(desk.action(id)->property("reason").toString(), unread);
        // Blanks would go out in their place.
        const QString unknown = QStringLiteral("The notes kept on this computer could not be read");
        QTRY_COMPARE(desk.action(ActionId::ShareNotes)->property("reason").toString(), unknown);
        QVERIFY(!desk.action(ActionId::ShareNotes)->isEnabled());
    }

    void anEvidencePackSaysWhetherItIsOfAReview()
    {
        OPEN_DESK(desk);
        ReviewPage *review = page(desk);
        const auto packSays = [&desk](const char *words) {
            desk.action(ActionId::WritePack)->trigger();
            QDialog *pack = waitForDialog(desk.window.get(), "evidenceDialog");
            const bool says = pack && hasText(pack, QLatin1String(words));
            if (pack)
                pack->reject();
            return says && QTest::qWaitFor([&desk] { return noDialog(desk.window.get()); });
        };
        QVERIFY(packSays("No review is under way"));
        clickOn(review, "reviewStart");
        QTRY_VERIFY(part<QToolButton>(review, "reviewFinish")->isVisible());
        QVERIFY(packSays("The review is not finished"));
        QVERIFY(packSays("The review since "));
        // Nor is one to be started that is under way.
        desk.action(ActionId::PastReviews)->trigger();
        QDialog *past = waitForDialog(desk.window.get(), "reviewsDialog");
        QVERIFY(past);
        QVERIFY(hasText(past, QStringLiteral("When the one under way is finished")));
        QVERIFY(!hasText(past, QStringLiteral("Start one")));
    }

    void withoutAPastReviewTheDialogSaysWhatToDo()
    {
        OPEN_DESK(desk);
        page(desk);
        desk.action(ActionId::PastReviews)->trigger();
        QDialog *dialog = waitForDialog(desk.window.get(), "reviewsDialog");
        QVERIFY(dialog);
        QVERIFY(hasText(dialog, QStringLiteral("Start one above the findings")));
        QVERIFY(!part<QComboBox>(dialog, "compareBefore")->isVisible());
        QVERIFY(!button(dialog, "compareExport")->isVisible());
        // The Enter key does what is drawn as its button.
        QTRY_VERIFY(button(dialog, "comparePack")->isEnabled());
        QVERIFY(button(dialog, "compareClose")->isDefault());
        QCOMPARE(dialog->focusWidget(), button(dialog, "compareClose"));
    }
};

QTEST_MAIN(TestReviewSession)
#include "testreviewsession.moc"
